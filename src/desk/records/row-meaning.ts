// Which record each row of a file means. Where two rows, or two records, could be meant, nothing is guessed and nothing merged.
import type { CsvRow } from '../../core/exchange/csv.ts';
import { isSourceId } from '../../core/exchange/columns.ts';
import { flattened } from '../../core/exchange/flat.ts';
import type { Taken } from '../../core/exchange/heading.ts';
import type { Row } from '../../core/exchange/incoming.ts';
import type { Exchange } from '../../core/model/exchange.ts';
import { folded } from '../../core/model/file-names.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';

/** A row, and its fields. */
export type ReadRow = { readonly csv: CsvRow; readonly row: Row };

/**
 * `id`: of the record that is meant, undefined for a new one. `like`: the row that says the same in every cell. `otherDay`: the record was
 * opened on another day than the row says, and keeps it.
 */
export type Meaning =
  | { readonly id: string | undefined; readonly otherDay?: true; readonly like?: undefined; readonly doubt?: undefined }
  | { readonly like: ReadRow; readonly id?: undefined; readonly otherDay?: undefined; readonly doubt?: undefined }
  | { readonly doubt: Doubt; readonly id?: undefined; readonly otherDay?: undefined; readonly like?: undefined };
export type Doubt =
  | { readonly code: 'one-id' | 'one-sale'; readonly lines: readonly number[] }
  | { readonly code: 'several-records' | 'one-source' | 'other-day'; readonly ids: readonly string[] };

export type Known = {
  readonly head: readonly string[];
  readonly taken: readonly Taken[];
  readonly present: ReadonlyMap<string, Opportunity>;
  /** There, where a file of another system is read: the day it was opened may be the day on which it came there. */
  readonly map: Exchange | undefined;
  isOver(id: string): boolean;
  /** Whether a record stays what it is when a row is taken for it. */
  says(row: Row, id: string): boolean;
};

/** What other systems call the column by which they know a sale, where no map says so; it counts where it tells all rows apart. */
const SOURCE_ID = /(?:^|[\s_.#-])id$|[a-z]I[dD]$|(?:^|\s)(?:number|no\.?|nr\.?)$|编号$|单号$|编码$/iu;

/**
 * Finds out what is meant. Rows with ids mean their ids, and so do rows with an id of the other system that a record keeps; the others are
 * known by account, name and, where they say so, the day they were opened. Two such rows with different ids of the system they come from
 * are two sales.
 * @returns one for each row, in their order
 */
export function meaningsOf(rows: readonly ReadRow[], known: Known): readonly Meaning[] {
  const meant = new Map<ReadRow, Meaning>();
  const firsts = new Map<string, ReadRow>();
  const distinct = rows.filter((one) => {
    const cells = JSON.stringify(one.csv.cells);
    const like = firsts.get(cells);
    if (like) meant.set(one, { like });
    else firsts.set(cells, one);
    return like === undefined;
  });
  const { named, meanings } = byIds(distinct, known);
  for (const [one, meaning] of meanings) meant.set(one, meaning);
  const unnamed = distinct.filter((one) => !meant.has(one));
  for (const [one, meaning] of bySales(unnamed, named, sourceIds(distinct, known), known)) meant.set(one, meaning);
  return rows.map((one) => meant.get(one) ?? { id: undefined });
}

/** What rows mean by an id, whoever gave it. `named`: the rows by the id that they mean, folded. */
function byIds(
  rows: readonly ReadRow[],
  known: Known,
): { readonly named: ReadonlyMap<string, readonly ReadRow[]>; readonly meanings: ReadonlyMap<ReadRow, Meaning> } {
  const idsOf = idsBySource(known);
  const meanings = new Map<ReadRow, Meaning>();
  for (const one of rows) {
    const [id, ...others] = idsOf(one);
    if (others.length > 0) meanings.set(one, { doubt: { code: 'one-source', ids: idsOf(one) } });
    else if (id !== undefined) meanings.set(one, byId(one, id, known));
  }
  const named = grouped(
    rows.filter((one) => idsOf(one).length === 1),
    (one) => folded(idsOf(one)[0] ?? ''),
  );
  const sameSource = grouped(
    rows.filter(({ row }) => row.source !== undefined),
    ({ row }) => JSON.stringify(row.source),
  );
  // Of rows with one id none counts, whatever each of them means by its other.
  for (const group of [...named.values(), ...sameSource.values()])
    if (group.length > 1) for (const one of group) meanings.set(one, doubtful('one-id', group));
  return { named, meanings };
}

/**
 * What rows without an id mean, by account, name and day.
 * @param named the rows that mean a record by its id, folded
 * @param keyOf by what the other system tells its rows apart, where it does
 */
function bySales(
  rows: readonly ReadRow[],
  named: ReadonlyMap<string, readonly ReadRow[]>,
  keyOf: ((one: ReadRow) => string) | undefined,
  known: Known,
): ReadonlyMap<ReadRow, Meaning> {
  const meant = new Map<ReadRow, Meaning>();
  // Rows that were taken before find their records at once, in the order in which those were made.
  const order = new Intl.Collator('en', { numeric: true });
  const records = grouped([...known.present], ([, { account, name }]) => saleOf(account, name));
  for (const [sale, group] of grouped(rows, ({ row: { fields } }) => saleOf(fields['account'], fields['name']))) {
    const days = grouped(group, ({ row }) => String(row.fields['opened'] ?? ''));
    for (const [day, same] of days) {
      // What says no day may be any of the others.
      const rivals = day === '' ? group : same;
      // What the other system knows by another id is another sale.
      const candidates = (records.get(sale) ?? []).filter(([, value]) => same.some(({ row }) => !hasOtherSource(row, value)));
      const fits = candidates
        .filter(([, { opened }]) => day === '' || opened === day)
        .map(([id]) => id)
        .sort(order.compare);
      const apart = keyOf !== undefined && new Set(rivals.map(keyOf)).size === rivals.length;
      const others = known.map === undefined || day === '' || fits.length > 0 ? [] : openOnOtherDays(candidates, days, known);
      const [only] = others;
      if (only !== undefined && others.length === 1 && same.length === 1 && days.size === 1)
        meant.set(same[0] as ReadRow, { id: only, otherDay: true });
      else if (others.length > 0) for (const one of same) meant.set(one, { doubt: { code: 'other-day', ids: others } });
      else if (rivals.length > 1 && !apart) for (const one of same) meant.set(one, doubtful('one-sale', rivals));
      else for (const [one, meaning] of among(same, fits, named, known)) meant.set(one, meaning);
    }
  }
  return meant;
}

/** The id that a row names, or those of the records which keep the id of the other system. */
function idsBySource({ present }: Known): (one: ReadRow) => readonly string[] {
  const kept = new Map<string, string[]>();
  for (const [id, { sources = {} }] of present)
    for (const [field, said] of flattened({ sources })) {
      const key = JSON.stringify([field, said]);
      if (isSourceId(field)) kept.set(key, [...(kept.get(key) ?? []), id]);
    }
  return ({ row: { id, source } }) => (id === undefined ? ((source && kept.get(JSON.stringify([source.field, source.id]))) ?? []) : [id]);
}

/** A record that came from there keeps the day on which it was opened here. */
function byId({ row }: ReadRow, id: string, { present }: Known): Meaning {
  const opened = present.get(id)?.opened;
  const other = row.id === undefined && row.fields['opened'] !== undefined && opened !== row.fields['opened'];
  return other ? { id, otherDay: true } : { id };
}

function hasOtherSource({ source }: Row, { sources = {} }: Opportunity): boolean {
  const own = source && flattened({ sources }).get(source.field);
  return own !== undefined && own !== source?.id;
}

/** Sales of the same account and name that are not over, and of whose day the file has no row: one of them may be meant. */
function openOnOtherDays(
  records: readonly (readonly [string, Opportunity])[],
  days: ReadonlyMap<string, unknown>,
  known: Known,
): readonly string[] {
  return records.flatMap(([id, { opened }]) => (days.has(opened) || known.isOver(id) ? [] : [id]));
}

/** Rows that are sales of their own, among the records that could be meant. */
function among(
  rows: readonly ReadRow[],
  fits: readonly string[],
  named: ReadonlyMap<string, readonly ReadRow[]>,
  { says }: Known,
): ReadonlyMap<ReadRow, Meaning> {
  const meant = new Map<ReadRow, Meaning>();
  const free = new Set(fits);
  const open = rows.filter((one) => {
    for (const id of free) {
      if (named.has(folded(id)) || !says(one.row, id)) continue;
      free.delete(id);
      meant.set(one, { id });
      return false;
    }
    return true;
  });
  const left = [...free];
  for (const one of open) {
    const [only] = left;
    const others = left.flatMap((id) => named.get(folded(id)) ?? []);
    if (only === undefined || (rows.length === 1 && left.length === 1 && others.length === 0)) meant.set(one, { id: only });
    else meant.set(one, others.length > 0 ? doubtful('one-sale', [...others, one]) : { doubt: { code: 'several-records', ids: fits } });
  }
  return meant;
}

/** By what the other system tells its rows apart; undefined where no column that is not taken does. */
function sourceIds(rows: readonly ReadRow[], { head, taken }: Known): ((one: ReadRow) => string) | undefined {
  if (rows.every(({ row }) => row.source !== undefined)) return ({ row }) => row.source?.id ?? '';
  const ours = new Set(taken.map(({ at }) => at));
  const at = head.findIndex((name, column) => SOURCE_ID.test(name) && !ours.has(column) && tellsApart(rows, column));
  return at < 0 ? undefined : ({ csv }) => csv.cells[at] ?? '';
}

function tellsApart(rows: readonly ReadRow[], column: number): boolean {
  const keys = new Set(rows.map(({ csv }) => csv.cells[column] ?? ''));
  return keys.size === rows.length && !keys.has('');
}

function saleOf(account: unknown, name: unknown): string {
  return JSON.stringify([account, name ?? account]);
}

function doubtful(code: 'one-id' | 'one-sale', rows: readonly ReadRow[]): Meaning {
  return { doubt: { code, lines: rows.map(({ csv }) => csv.line).sort((a, b) => a - b) } };
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
