// What the columns of an unknown table probably are: a guess for each, from its head and from what stands in it.
import { inAnyLanguage } from '../languages/index.ts';
import { DAY_FORMS, type Exchange } from '../model/exchange.ts';
import { amountIn } from '../languages/amount.ts';
import { dayFormOf, decimalOf, isEither, numberFrom, withPoint, type Decimal, type ReadForm } from './cells.ts';
import { columnFor, columnsByHead, fieldOf, foldedHead, foldedStage } from './columns.ts';
import type { Csv } from './csv.ts';
import { counted, headUnit } from './head-unit.ts';
import { columnLetters } from './heading.ts';

/** The fields that a column of somebody else's may be, in the order in which they are offered. */
export const GUESSED = [
  'account',
  'name',
  'value',
  'currency',
  'close',
  'opened',
  'owner',
  'contact',
  'contact.title',
  'note',
  'milestone',
  'closed',
  'closed.why',
  'competitor',
  'source.id',
  'id',
] as const;
export type Guessed = (typeof GUESSED)[number];

/** A column by its letter, what stands first in it, and what it probably is. */
export type Guess = {
  readonly letter: string;
  readonly head: string;
  readonly samples: readonly string[];
  readonly field: Guessed | undefined;
  /** A number below it that is counted in the unit of the head, and what it comes to. */
  readonly sum?: { readonly cell: string; readonly value: string };
};

const SAMPLES = 3;
/** More different values than that are no stages. */
const MOST_STAGES = 30;

/** A guess for every column that has a head and something in it; of two that look alike the first. */
export function guesses({ head, rows }: Csv): readonly Guess[] {
  const known = new Map(
    GUESSED.flatMap((field) =>
      inAnyLanguage(({ answers }) => answers.heads[field] ?? []).map((word) => [foldedHead(word), field] as const),
    ),
  );
  const used = new Set<Guessed>();
  const found = head.flatMap((name, at) => {
    const cells = distinct(rows.map(({ cells: all }) => all[at]?.trim() ?? ''));
    if (name === '' || cells.length === 0) return [];
    const { bare, unit } = headUnit(name);
    const field = known.get(foldedHead(name)) ?? known.get(foldedHead(bare));
    const free = field !== undefined && !used.has(field) ? field : undefined;
    if (free) used.add(free);
    const sum = counted(cells, unit);
    return [{ letter: columnLetters(at), head: name, samples: cells.slice(0, SAMPLES), field: free, cells, ...(sum ? { sum } : {}) }];
  });
  const money = used.has('value') ? undefined : MONEY.map((looks) => found.find((one) => !one.field && looks(one))).find(Boolean);
  return found.map(({ cells: _, ...one }) => (one.letter === money?.letter ? { ...one, field: 'value' } : one));
}

/** How a column of money is told whose head is none of those that are known, the surest first. */
const MONEY: readonly ((column: { readonly head: string; readonly cells: readonly string[] }) => boolean)[] = [
  ({ head, cells }) =>
    inAnyLanguage(({ answers }) => answers.heads['value'] ?? []).some((word) => holdsWord(foldedHead(head), foldedHead(word))) &&
    cells.every(isAmount),
  ({ head, cells }) => headUnit(head).unit !== undefined && cells.every(isAmount),
  ({ cells }) => cells.every(isAmount) && cells.some((cell) => amountIn(numberFrom(cell, undefined))?.currency !== undefined),
];

function isAmount(cell: string): boolean {
  return amountIn(cell) !== undefined || amountIn(withPoint(cell)) !== undefined;
}

/** As a word of its own; Chinese has no blanks between them. */
function holdsWord(text: string, word: string): boolean {
  return /\p{Script=Han}/u.test(word) ? text.includes(word) : ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${word} `);
}

/** What stands in a column, each value once; empty where it is no list of stages. */
export function stagesIn(table: Csv, head: string): readonly string[] {
  const cells = distinct(cellsBelow(table, head));
  return cells.length > MOST_STAGES ? [] : cells;
}

/** Which of them say, in any language, that a sale is won or lost. */
export function closingWords(stages: readonly string[]): { readonly won: readonly string[]; readonly lost: readonly string[] } {
  const those = (how: 'won' | 'lost'): readonly string[] => {
    const words = new Set(inAnyLanguage(({ answers }) => answers.closed[how]).map(foldedHead));
    return stages.filter((stage) => words.has(foldedStage(stage)));
  };
  return { won: those('won'), lost: those('lost') };
}

/** How the days below some heads are written; `unsure` where one of them is two days. */
export function daysBelow(table: Csv, heads: readonly string[]): ReadForm {
  return dayFormOf(
    heads.flatMap((head) => cellsBelow(table, head)),
    DAY_FORMS,
  );
}

/** What stands before the decimals of the numbers below some heads; `unsure` where one of them is two numbers. */
export function decimalBelow(table: Csv, heads: readonly string[]): { readonly decimal?: Decimal } | { readonly unsure: string } {
  const cells = heads.flatMap((head) => cellsBelow(table, head));
  const decimal = decimalOf(cells);
  const unsure = decimal === undefined ? cells.find(isEither) : undefined;
  return unsure === undefined ? { ...(decimal ? { decimal } : {}) } : { unsure };
}

/** How many columns of a table a map knows; none where it does not know whose the sales are. */
export function coverage(table: Pick<Csv, 'head'>, map: Exchange): number {
  const columns = columnsByHead(map);
  const fields = table.head.flatMap((head) => {
    const column = columnFor(columns, head);
    return column === undefined ? [] : [fieldOf(column)];
  });
  return fields.includes('account') ? fields.length : 0;
}

function cellsBelow({ head, rows }: Csv, name: string): readonly string[] {
  const at = head.indexOf(name);
  return rows.map(({ cells }) => cells[at]?.trim() ?? '');
}

function distinct(cells: readonly string[]): readonly string[] {
  return [...new Set(cells)].filter(Boolean);
}
