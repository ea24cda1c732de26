// The first row of a file: which columns are taken, to which fields they go, and how days, numbers and units are written in them.
import { DAY_FORMS, type DayForm, type Exchange, type ExchangeColumn } from '../model/exchange.ts';
import { nearest } from '../model/schema-problems.ts';
import { listOf } from '../model/value.ts';
import { dayFormOf, decimalOf, type Decimal, type UnsureDay } from './cells.ts';
import { columnFor, columnsByHead, fieldsOf, foldedHead, isDayField } from './columns.ts';
import type { Csv } from './csv.ts';
import { fieldKind, topFields } from './flat.ts';
import { headUnit, type HeadUnit } from './head-unit.ts';

/** A column of a file, by its place in it, and the field that it goes to. */
export type Taken = {
  readonly at: number;
  readonly head: string;
  readonly field: string;
  /** How its days are written, what stands before its decimals, in which unit its numbers are. */
  readonly form?: DayForm;
  readonly decimal?: Decimal;
  readonly unit?: HeadUnit;
  readonly column?: ExchangeColumn;
  /** Other columns that say the same where this one says nothing. */
  readonly others?: readonly number[];
};
/** How days and decimals are written, where somebody said so. */
export type Forms = { readonly dates?: DayForm | undefined; readonly decimal?: Decimal | undefined };
export type Heading = {
  readonly taken: readonly Taken[];
  readonly ignored: readonly string[];
  readonly strange: readonly { readonly head: string; readonly near?: string | undefined }[];
  /** Heads that stand above two columns, so that nobody knows which is meant. */
  readonly doubled: readonly string[];
  /** Columns by their letter in which something stands, and nothing above it. */
  readonly nameless: readonly string[];
  /** Columns of days that can be read in two ways. */
  readonly unsure: readonly ({ readonly head: string } & UnsureDay)[];
};

/**
 * What the first row of a file says.
 * @param map without one every column is a field; what is none is strange, and with a map it is only left out
 * @param said beats what the map says
 */
export function heading(table: Csv, map: Exchange | undefined, said: Forms = {}): Heading {
  const { head, rows } = table;
  const taken: Taken[] = [];
  const doubled: string[] = [];
  const nameless: string[] = [];
  const others: string[] = [];
  const columns = map && columnsByHead(map);
  const [heads, fields] = [new Set<string>(), new Set<string>()];
  const filled = filledColumns(rows);
  for (const [at, name] of head.entries()) {
    const column = columns && columnFor(columns, name);
    const own = map ? (column ? fieldsOf(column) : []) : ownField(name);
    if (name === '') {
      if (filled.has(at)) nameless.push(columnLetters(at));
    } else if (heads.has(name)) doubled.push(name);
    else if (column !== undefined && taken.some((one) => one.column === column)) {
      heads.add(name);
      for (const [index, one] of taken.entries()) if (one.column === column) taken[index] = { ...one, others: [...(one.others ?? []), at] };
    } else if (own.length === 0 || own.some((field) => fields.has(field))) others.push(name);
    else {
      heads.add(name);
      for (const field of own) {
        fields.add(field);
        taken.push({ at, head: name, field, ...(column ? { column } : {}) });
      }
    }
  }
  const { written, unsure } = asWritten(table, taken, map, said);
  if (map) return { taken: written, ignored: [...others, ...nameless], strange: [], doubled, nameless: [], unsure };
  return {
    taken: written,
    ignored: [],
    strange: others.map((name) => ({ head: name, near: nearest(name, ['id', ...topFields()]) })),
    doubled,
    nameless,
    unsure,
  };
}

/** The columns with how days and numbers are written in them; the days of all are looked at together, for one program wrote them. */
function asWritten(
  table: Csv,
  taken: readonly Taken[],
  map: Exchange | undefined,
  said: Forms,
): { readonly written: readonly Taken[]; readonly unsure: Heading['unsure'] } {
  const forms = listOf<DayForm>(said.dates ?? map?.dates ?? DAY_FORMS);
  const days = taken.filter(({ field }) => isDayField(field));
  const together = dayFormOf(days.flatMap(cellsOf(table)), forms);
  const unsure: Heading['unsure'][number][] = [];
  const written = taken.map((one): Taken => {
    const cells = cellsOf(table)(one);
    if (isDayField(one.field)) {
      if ('form' in together) return { ...one, form: together.form };
      // Where the days of a table contradict each other, a column is still read if each of its days is one only.
      const read = dayFormOf(cells, forms);
      if ('form' in read && read.either === undefined) return { ...one, form: read.form };
      const own = 'form' in read ? { ...together.unsure, cell: read.either ?? '' } : read.unsure;
      unsure.push({ head: one.head, ...own, ...(together.unsure.against ? { against: together.unsure.against } : {}) });
    }
    if (fieldKind(one.field) !== 'number') return one;
    const { unit } = headUnit(one.head);
    const decimal = said.decimal ?? map?.decimal ?? decimalOf(cells);
    return { ...one, ...(unit ? { unit } : {}), ...(decimal ? { decimal } : {}) };
  });
  return { written, unsure };
}

function cellsOf({ rows }: Csv): (column: Taken) => readonly string[] {
  return ({ at, others = [] }) => rows.flatMap(({ cells }) => [at, ...others].map((place) => cells[place] ?? ''));
}

/** Where in a row stands what a column says: in the first of its places that is not empty. */
export function placeOf(cells: readonly string[], { at, others = [] }: Taken): number {
  return [at, ...others].find((place) => cells[place]?.trim()) ?? at;
}

/** The field that a head names where there is no map; whoever types heads by hand begins them with a capital. */
function ownField(head: string): readonly string[] {
  return [head, foldedHead(head)].filter((name) => name === 'id' || fieldKind(name) !== undefined).slice(0, 1);
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
