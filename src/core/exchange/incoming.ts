// The rows of a file as opportunities: which columns are taken, what each row comes to, and what is wrong with it.
import { opportunitySchema, type Opportunity } from '../model/opportunity.ts';
import { kindAt } from '../model/field-kind.ts';
import { dayProblem, listOf } from '../model/value.ts';
import { nearest, schemaProblems, type SchemaProblem } from '../model/schema-problems.ts';
import { withUnknown } from '../model/unknown-keys.ts';
import { BROUGHT, type DayForm, type Exchange, type ExchangeColumn } from '../model/exchange.ts';
import { amountIn } from '../languages/amount.ts';
import { brought, withBrought, type Brought, type Ended, type Given } from './brought.ts';
import { columnsByHead, fieldOf, foldedHead, isDayField, ownPart, ownWord } from './columns.ts';
import type { Csv } from './csv.ts';
import { dayFormOf, dayFrom, fieldKind, flattened, topFields, unfolded, withPoint, type Flat, type ReadForm } from './flat.ts';

/** A column of a file, by its place in it, and the field that it goes to; `form`: how its days are written. */
export type Taken = {
  readonly at: number;
  readonly head: string;
  readonly field: string;
  readonly form?: DayForm;
  readonly column?: ExchangeColumn;
  /** Other columns that say the same where this one says nothing. */
  readonly others?: readonly number[];
};
export type Heading = {
  readonly taken: readonly Taken[];
  readonly ignored: readonly string[];
  readonly strange: readonly { readonly head: string; readonly near?: string | undefined }[];
  /** Heads that stand above two columns, so that nobody knows which is meant. */
  readonly doubled: readonly string[];
  /** Columns by their letter in which something stands, and nothing above it. */
  readonly nameless: readonly string[];
  /** Columns of days that can be read in two ways. */
  readonly unsure: readonly ({ readonly head: string } & Extract<ReadForm, { unsure: unknown }>['unsure'])[];
};

/**
 * What the first row of a file says.
 * @param map without one every column is a field; what is none is strange, and with a map it is only left out
 */
export function heading({ head, rows }: Csv, map: Exchange | undefined): Heading {
  const taken: Taken[] = [];
  const doubled: string[] = [];
  const nameless: string[] = [];
  const others: string[] = [];
  const unsure: Heading['unsure'][number][] = [];
  const columns = map && columnsByHead(map);
  const [heads, fields] = [new Set<string>(), new Set<string>()];
  const filled = filledColumns(rows);
  for (const [at, name] of head.entries()) {
    const column = columns?.get(foldedHead(name));
    const field = map ? column && fieldOf(column) : ownField(name);
    if (name === '') {
      if (filled.has(at)) nameless.push(columnLetters(at));
    } else if (heads.has(name)) doubled.push(name);
    else if (column !== undefined && field !== undefined && taken.some((one) => one.column === column)) {
      heads.add(name);
      const first = taken.findIndex((one) => one.column === column);
      const one = taken[first] as Taken;
      taken[first] = { ...one, others: [...(one.others ?? []), at] };
    } else if (field === undefined || fields.has(field)) others.push(name);
    else {
      heads.add(name);
      fields.add(field);
      const read =
        map && isDayField(field)
          ? dayFormOf(
              rows.map(({ cells }) => cells[at] ?? ''),
              listOf<DayForm>(map.dates ?? []),
            )
          : undefined;
      if (read && 'unsure' in read) unsure.push({ head: name, ...read.unsure });
      taken.push({ at, head: name, field, ...(column ? { column } : {}), ...(read && 'form' in read ? { form: read.form } : {}) });
    }
  }
  if (map) return { taken, ignored: [...others, ...nameless], strange: [], doubled, nameless: [], unsure };
  return {
    taken,
    ignored: [],
    strange: others.map((name) => ({ head: name, near: nearest(name, ['id', ...topFields()]) })),
    doubled,
    nameless,
    unsure,
  };
}

/** The field that a head names where there is no map; whoever types heads by hand begins them with a capital. */
function ownField(head: string): string | undefined {
  const known = (name: string): boolean => name === 'id' || fieldKind(name) !== undefined;
  return known(head) ? head : known(foldedHead(head)) ? foldedHead(head) : undefined;
}

function filledColumns(rows: Csv['rows']): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const { cells } of rows) for (const [at, cell] of cells.entries()) if (cell !== '') filled.add(at);
  return filled;
}

/** How a spreadsheet calls a column: A, B, …, Z, AA. */
export function columnLetters(at: number): string {
  const rest = Math.floor(at / 26) - 1;
  return (rest < 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + (at % 26));
}

/** A row before it is known whether there is such an opportunity already. */
export type Row = {
  readonly id: string | undefined;
  readonly texts: Flat;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly at: ReadonlyMap<string, string>;
  /** The currency that the cell of the value names itself, and how it names it. */
  readonly money?: { readonly text: string; readonly currency: string };
  /** People, a note, an end: what becomes part of the record instead of taking the place of something. */
  readonly brought: Brought;
};

/** The fields of a row; a name that only repeats the account stands there because the other system wants one. */
export function rowOf(cells: readonly string[], taken: readonly Taken[], map: Exchange | undefined): Row {
  const texts = new Map(
    taken.map(({ at, others = [], field, column, form }) => {
      const found = [at, ...others].map((place) => cells[place] ?? '');
      const whole = (found.find((cell) => cell.trim() !== '') ?? found[0] ?? '').replace(/\r\n?/gu, '\n');
      // What stands around a cell is the other program's; in a table of our own it may be the text's.
      const cell = map === undefined ? whole : whole.trim();
      return [field, asWrittenHere(field, column && !column.closes ? ownWord(column, cell) : cell, map, form)];
    }),
  );
  for (const { field, column } of taken) if (column) texts.set(field, ownPart(column, texts.get(field) ?? '', texts));
  const id = texts.get('id')?.trim();
  texts.delete('id');
  if (map !== undefined && texts.get('name') === texts.get('account')) texts.delete('name');
  const own = new Map([...texts].filter(([field]) => field !== 'milestone' && !BROUGHT.includes(field)));
  const { value, at } = unfolded(own);
  const text = texts.get('value') ?? '';
  const currency = amountIn(text)?.currency;
  return {
    id: id === '' ? undefined : id,
    texts: own,
    fields: value,
    at,
    brought: brought(texts, taken.find(({ field }) => field === 'milestone')?.column),
    ...(currency === undefined ? {} : { money: { text, currency } }),
  };
}

/** A day and a number as they are written here, where the map says how they are written there. */
function asWrittenHere(field: string, text: string, map: Exchange | undefined, form: DayForm | undefined): string {
  if (map === undefined || text === '') return text;
  if (isDayField(field)) return dayFrom(text, form);
  return fieldKind(field) === 'number' && map.decimal === ',' ? withPoint(text) : text;
}

/** `text`: what stands in the cell. */
export type BadField = SchemaProblem & { readonly field: string; readonly text: string };
type Checked = { readonly value: Opportunity } | { readonly problems: readonly BadField[] };
/** What a row comes to. */
export type Outcome = Checked | { readonly ended: Ended };

/** A new opportunity; parts that the file has no column for begin empty. */
export function asNew(
  { fields, at, money, texts, brought: more }: Row,
  taken: readonly Taken[],
  usual: Partial<Opportunity>,
  given: Given,
): Outcome {
  const there = keysOf(taken);
  const parts = topFields().flatMap((key) => {
    const kind = kindAt(opportunitySchema, [key]);
    return there.has(key) || (kind !== 'list' && kind !== 'names') ? [] : [[key, kind === 'list' ? [] : {}]];
  });
  const result = checked({ ccs: 1, kind: 'opportunity', ...usual, ...Object.fromEntries(parts), ...fields }, at, money, texts);
  return 'problems' in result ? result : withBrought(result.value, more, given);
}

/** An opportunity with what the file has columns for in the place of what it had; everything else stays, also in the same group or list. */
export function asChanged({ texts, money, brought: more }: Row, taken: readonly Taken[], before: Opportunity, given: Given): Outcome {
  const named = new Set(taken.map(({ field }) => field).filter((field) => field !== 'opened' || texts.has(field)));
  const kept = [...flattened(before)].filter(([field]) => !named.has(field) && fieldKind(field) !== undefined);
  const { value, at } = unfolded(new Map([...kept, ...texts]));
  const result = checked({ ...value, ccs: 1 }, at, money, texts);
  if ('problems' in result) return result;
  const whole = withBrought(result.value, more, given);
  return 'ended' in whole ? whole : { value: withUnknown(opportunitySchema, before, whole.value) };
}

function keysOf(taken: readonly Taken[]): ReadonlySet<string> {
  return new Set(taken.map(({ field }) => field.split('.')[0] as string));
}

function checked(read: Readonly<Record<string, unknown>>, at: Row['at'], money: Row['money'], texts: Flat): Checked {
  const value =
    money === undefined
      ? read
      : {
          ...read,
          ...(read['currency'] === undefined ? { currency: money.currency } : fits(money, read['currency']) ? {} : { value: money.text }),
        };
  const parsed = opportunitySchema.safeParse(value);
  if (parsed.success) return farDays(value, at, texts) ?? { value: parsed.data };
  return {
    problems: schemaProblems(opportunitySchema, parsed.error, value).map((problem) => ({
      ...problem,
      field: fieldAt(problem, at),
      text: String(valueAt(value, problem.path)),
    })),
  };
}

/** Days of the file that no sale was on: the schema lets them be, because old records may have them. */
function farDays(value: unknown, at: Row['at'], texts: Flat): Checked | undefined {
  const problems = [...at].flatMap(([key, field]): BadField[] => {
    const path = JSON.parse(key) as (string | number)[];
    const text = texts.has(field) && fieldKind(field) === 'day' ? String(valueAt(value, path)) : '';
    return text === '' || dayProblem(text) !== 'far-day'
      ? []
      : [{ rule: 'schema', code: 'far-day', part: 'value', path, args: { value: text }, field, text }];
  });
  return problems.length > 0 ? { problems } : undefined;
}

/** $, ¥ and 元 alone are said of several currencies. */
function fits({ text, currency }: NonNullable<Row['money']>, own: unknown): boolean {
  return own === currency || amountIn(text, String(own))?.currency === own;
}

function valueAt(value: unknown, path: SchemaProblem['path']): unknown {
  return path.reduce<unknown>(
    (part, step) => (typeof part === 'object' && part !== null ? (part as Record<string | number, unknown>)[step] : ''),
    value,
  );
}

/** The field of a problem, as the file names it: the one at its path, or the nearest above. */
function fieldAt({ path, code, args }: SchemaProblem, at: Row['at']): string {
  for (let length = path.length; length > 0; length--) {
    const found = at.get(JSON.stringify(path.slice(0, length)));
    if (found !== undefined) return found;
  }
  const own = path.map((step) => (typeof step === 'number' ? step + 1 : step));
  return [...own, ...(code === 'missing' ? [args['key']] : [])].join('.');
}
