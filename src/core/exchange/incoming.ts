// The rows of a file as opportunities: which columns are taken, what each row comes to, and what is wrong with it.
import { opportunitySchema, type Opportunity } from '../model/opportunity.ts';
import { kindAt } from '../model/field-kind.ts';
import { dayProblem } from '../model/value.ts';
import { nearest, schemaProblems, type SchemaProblem } from '../model/schema-problems.ts';
import { withUnknown } from '../model/unknown-keys.ts';
import type { Exchange, ExchangeColumn } from '../model/exchange.ts';
import { amountIn } from '../languages/amount.ts';
import { fieldOf, ownPart, ownWord } from './columns.ts';
import type { Csv } from './csv.ts';
import { dayFrom, fieldKind, flattened, topFields, unfolded, withPoint, type Flat } from './flat.ts';

/** A column of a file, by its place in it, and the field that it goes to. */
export type Taken = { readonly at: number; readonly head: string; readonly field: string; readonly column?: ExchangeColumn };
export type Heading = {
  readonly taken: readonly Taken[];
  readonly ignored: readonly string[];
  readonly strange: readonly { readonly head: string; readonly near?: string | undefined }[];
  /** Heads that stand above two columns, so that nobody knows which is meant. */
  readonly doubled: readonly string[];
  /** Columns by their letter in which something stands, and nothing above it. */
  readonly nameless: readonly string[];
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
  const columns = new Map(map?.columns.toReversed().map((column) => [column.head, column]));
  const [heads, fields] = [new Set<string>(), new Set<string>()];
  const filled = filledColumns(rows);
  for (const [at, name] of head.entries()) {
    const column = columns.get(name);
    const field = map ? column && fieldOf(column) : name === 'id' || fieldKind(name) !== undefined ? name : undefined;
    if (name === '') {
      if (filled.has(at)) nameless.push(columnLetters(at));
    } else if (heads.has(name)) doubled.push(name);
    else if (field === undefined || fields.has(field)) others.push(name);
    else {
      heads.add(name);
      fields.add(field);
      taken.push({ at, head: name, field, ...(column ? { column } : {}) });
    }
  }
  if (map) return { taken, ignored: [...others, ...nameless], strange: [], doubled, nameless: [] };
  return {
    taken,
    ignored: [],
    strange: others.map((name) => ({ head: name, near: nearest(name, ['id', ...topFields()]) })),
    doubled,
    nameless,
  };
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
};

/** The fields of a row; a name that only repeats the account stands there because the other system wants one. */
export function rowOf(cells: readonly string[], taken: readonly Taken[], map: Exchange | undefined): Row {
  const texts = new Map(
    taken.map(({ at, field, column }) => {
      const cell = (cells[at] ?? '').replace(/\r\n?/gu, '\n');
      return [field, asWrittenHere(field, column ? ownWord(column, cell) : cell, map)];
    }),
  );
  for (const { field, column } of taken) if (column) texts.set(field, ownPart(column, texts.get(field) ?? '', texts));
  const id = texts.get('id')?.trim();
  texts.delete('id');
  if (map !== undefined && texts.get('name') === texts.get('account')) texts.delete('name');
  const { value, at } = unfolded(texts);
  const text = texts.get('value') ?? '';
  const currency = amountIn(text)?.currency;
  return { id: id === '' ? undefined : id, texts, fields: value, at, ...(currency === undefined ? {} : { money: { text, currency } }) };
}

/** A day and a number as they are written here, where the map says how they are written there. */
function asWrittenHere(field: string, text: string, map: Exchange | undefined): string {
  const kind = map && text !== '' ? fieldKind(field) : undefined;
  if (kind === 'day') return dayFrom(text, map?.dates);
  return kind === 'number' && map?.decimal === ',' ? withPoint(text) : text;
}

/** `text`: what stands in the cell. */
export type BadField = SchemaProblem & { readonly field: string; readonly text: string };
export type Checked = { readonly value: Opportunity } | { readonly problems: readonly BadField[] };

/** A new opportunity; parts that the file has no column for begin empty. */
export function asNew({ fields, at, money, texts }: Row, taken: readonly Taken[], usual: Partial<Opportunity>): Checked {
  const there = keysOf(taken);
  const parts = topFields().flatMap((key) => {
    const kind = kindAt(opportunitySchema, [key]);
    return there.has(key) || (kind !== 'list' && kind !== 'names') ? [] : [[key, kind === 'list' ? [] : {}]];
  });
  return checked({ ccs: 1, kind: 'opportunity', ...usual, ...Object.fromEntries(parts), ...fields }, at, money, texts);
}

/** An opportunity with what the file has columns for in the place of what it had; everything else stays, also in the same group or list. */
export function asChanged({ texts, money }: Row, taken: readonly Taken[], before: Opportunity): Checked {
  const named = new Set(taken.map(({ field }) => field));
  const kept = [...flattened(before)].filter(([field]) => !named.has(field) && fieldKind(field) !== undefined);
  const { value, at } = unfolded(new Map([...kept, ...texts]));
  const result = checked({ ...value, ccs: 1 }, at, money, texts);
  return 'problems' in result ? result : { value: withUnknown(opportunitySchema, before, result.value) };
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

/** $ and ¥ alone are said of several currencies. */
function fits({ text, currency }: NonNullable<Row['money']>, own: unknown): boolean {
  if (own === currency) return true;
  return (/(?<!\p{L})\$/u.test(text) && /^(?:..D|MXN)$/u.test(String(own))) || (/(?<!\p{L})[¥￥]/u.test(text) && own === 'JPY');
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
