// What the columns of an unknown table probably are: a guess for each, from its head and from what stands in it.
import { inAnyLanguage } from '../languages/index.ts';
import { DAY_FORMS, type Exchange } from '../model/exchange.ts';
import { columnsByHead, fieldOf, foldedHead, foldedStage } from './columns.ts';
import type { Csv } from './csv.ts';
import { dayFormOf, withPoint, type ReadForm } from './flat.ts';
import { columnLetters } from './incoming.ts';
import { amountIn } from '../languages/amount.ts';

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
  'id',
] as const;
export type Guessed = (typeof GUESSED)[number];

/** A column by its letter, what stands first in it, and what it probably is. */
export type Guess = {
  readonly letter: string;
  readonly head: string;
  readonly samples: readonly string[];
  readonly field: Guessed | undefined;
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
  return head.flatMap((name, at) => {
    const cells = distinct(rows.map(({ cells: all }) => all[at]?.trim() ?? ''));
    if (name === '' || cells.length === 0) return [];
    const field = known.get(foldedHead(name));
    const free = field !== undefined && !used.has(field) ? field : undefined;
    if (free) used.add(free);
    return [{ letter: columnLetters(at), head: name, samples: cells.slice(0, SAMPLES), field: free }];
  });
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

/** Whether the numbers below some heads have a decimal comma: all are numbers with one, and not all without. */
export function hasDecimalComma(table: Csv, heads: readonly string[]): boolean {
  const cells = heads.flatMap((head) => cellsBelow(table, head)).filter(Boolean);
  const isNumber = (text: string): boolean => amountIn(text) !== undefined;
  return !cells.every(isNumber) && cells.every((cell) => isNumber(withPoint(cell)));
}

/** How many columns of a table a map knows; none where it does not know whose the sales are. */
export function coverage(table: Pick<Csv, 'head'>, map: Exchange): number {
  const columns = columnsByHead(map);
  const fields = table.head.flatMap((head) => {
    const column = columns.get(foldedHead(head));
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
