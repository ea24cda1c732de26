// Opportunities as the rows of another system, or as a table with nothing left out.
import type { DayForm, Exchange, ExchangeColumn, WorkedOut } from '../model/exchange.ts';
import { WORKED_OUT } from '../model/exchange.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { listOf } from '../model/value.ts';
import { closing, isKept, keptIn } from './columns.ts';
import { emptyFields, fieldKind, flattened, inOrder, topFields, type Flat } from './flat.ts';
import { headUnit } from './head-unit.ts';

/** An opportunity on its way out, with what is worked out of it; `milestone` is the one it stands at, `none` or `lost`. */
export type Outgoing = {
  readonly id: string;
  readonly value: Opportunity;
  readonly milestone: string;
  /** What is agreed with the buyer, and for when. */
  readonly nextStep?: string | undefined;
  readonly state?: 'open' | 'inactive' | 'won' | 'lost';
  /** Of a sale that is over: when, and why. */
  readonly closed?: { readonly on: string; readonly why?: string | undefined } | undefined;
};
/** What the other system may not take: a row without something it needs, a value it has no word for. */
export type Doubt =
  | { readonly code: 'lacking'; readonly id: string; readonly head: string }
  | { readonly code: 'no-word'; readonly id: string; readonly head: string; readonly value: string };
export type Table = { readonly rows: readonly (readonly string[])[]; readonly doubts: readonly Doubt[] };

/** Every field of every opportunity, one column each; the first row names them. */
export function wholeTable(opportunities: readonly Outgoing[]): Table {
  const flats = opportunities.map(({ id, value }) => new Map([['id', id], ...flattened(value)]));
  // What this version does not know is no field here; a record keeps it whatever is imported.
  const used = new Set(flats.flatMap((flat) => [...flat.keys()].filter((field) => fieldKind(field) !== undefined)));
  // A list that nobody has still has its column: without it, an import would begin one.
  const always = topFields().filter((field) => !['map', 'names'].includes(fieldKind(field) ?? '') || emptyFields().includes(field));
  const head = ['id', ...inOrder(new Set([...always, ...used].filter((field) => !['id', 'ccs', 'kind'].includes(field))))];
  return { rows: [head, ...flats.map((flat) => head.map((field) => flat.get(field) ?? ''))], doubts: [] };
}

/** The columns that a map names; one that only gives back what came from there is left out where nothing did. */
export function mappedTable(map: Exchange, opportunities: readonly Outgoing[]): Table {
  const columns = map.columns.filter((column) => column.from !== undefined || column.text !== undefined);
  const cells = opportunities.map((one) => mappedCells(map, columns, one));
  const written = columns.flatMap((column, at) => (onlyKept(column) && cells.every((row) => row[at] === '') ? [] : [{ column, at }]));
  const doubts = opportunities.flatMap(({ id }, row) =>
    written.flatMap(({ column: { head, required }, at }): Doubt[] => {
      const cell = cells[row]?.[at] ?? '';
      if (typeof cell !== 'string') return [{ code: 'no-word', id, head, value: cell.noWord }];
      return cell === '' && required ? [{ code: 'lacking', id, head }] : [];
    }),
  );
  const rows = cells.map((row) => written.map(({ at }) => (typeof row[at] === 'string' ? row[at] : '')));
  return { rows: [written.map(({ column }) => column.head), ...rows], doubts };
}

/** What stands in a cell, or the value for which the map has no word. */
type Cell = string | { readonly noWord: string };

/** The cells of some columns of a map. */
export function mappedCells(map: Exchange, columns: readonly ExchangeColumn[], one: Outgoing): readonly Cell[] {
  const flat: Flat = new Map([...flattened(one.value), ...workedOut(one, map)]);
  const isKnown = map.columns.some((column) => flat.has(keptIn(column) ?? ''));
  return columns.map((column): Cell => {
    const stage = column.closes && stageFor(column, one, flat);
    if (stage !== undefined) return stage;
    const { join, to, values } = column;
    // What came from there is called there what it was called.
    const name = join !== undefined && to !== undefined && isKnown ? flat.get(to) : undefined;
    if (name !== undefined) return name;
    const own = cellOf(column, flat, map);
    if (values === undefined || own === '') return own;
    return Object.hasOwn(values, own) ? (values[own] ?? '') : { noWord: own };
  });
}

/** The stage that came from there, as long as nothing was graded that says otherwise; and a word for an end where the map has no other. */
function stageFor(column: ExchangeColumn, { milestone, state }: Outgoing, flat: Flat): string | undefined {
  const kept = flat.get(keptIn(column) ?? '');
  const said = kept === undefined ? undefined : closing(column, kept);
  if (state === 'won' || state === 'lost')
    return said === state ? kept : column.values === undefined ? column.closes?.[state]?.[0] : undefined;
  return milestone === 'none' && said === undefined ? kept : undefined;
}

function onlyKept({ from = [], text, required }: ExchangeColumn): boolean {
  return text === undefined && !required && listOf(from).every(isKept);
}

function workedOut(
  { id, value: { players = [], notes = [] }, milestone, nextStep, state, closed }: Outgoing,
  { columns }: Exchange,
): readonly (readonly [WorkedOut, string])[] {
  // "Closed Lost" is no reason.
  const why = closed?.why === undefined || columns.some((column) => closing(column, closed.why ?? '')) ? undefined : closed.why;
  const said: Readonly<Record<WorkedOut, string | undefined>> = {
    id,
    milestone,
    contact: players.map(({ name }) => name).join('; '),
    'contact.title': players[0]?.title,
    note: notes.map(({ date, by, text }) => `${[date, by].filter(Boolean).join(' ')}: ${text}`).join('\n'),
    nextStep,
    state,
    closed: closed?.on,
    'closed.why': why,
    'lost.why': state === 'lost' ? why : undefined,
  };
  return WORKED_OUT.flatMap((field) => (said[field] === undefined || said[field] === '' ? [] : [[field, said[field]] as const]));
}

function cellOf({ head, from, join, text }: ExchangeColumn, flat: Flat, { dates, decimal }: Pick<Exchange, 'dates' | 'decimal'>): string {
  const found = listOf(from ?? []).flatMap((field) => {
    const value = flat.get(field);
    const kind = fieldKind(field);
    return value === undefined
      ? []
      : [kind === 'day' ? writtenDay(value, dates) : kind === 'number' ? writtenNumber(value, head, decimal) : value];
  });
  return (join === undefined ? found[0] : found.join(join)) ?? text ?? '';
}

/** In the unit of its head: 125000 as 12.5 under 金额（万元）. */
function writtenNumber(value: string, head: string, decimal: Exchange['decimal']): string {
  const { size = 1 } = headUnit(head).unit ?? {};
  const number = size === 1 ? value : String(Number((Number(value) / size).toPrecision(15)));
  return decimal === ',' ? number.replace('.', ',') : number;
}

function writtenDay(day: string, forms: Exchange['dates'] = 'yyyy-MM-dd'): string {
  const [form = 'yyyy-MM-dd'] = listOf<DayForm>(forms);
  const [yyyy = '', month = '', date = ''] = day.split('-');
  return form.replace('yyyy', yyyy).replace('MM', month).replace('dd', date);
}
