// Opportunities as the rows of another system, and its columns as fields of ours: what a column map says.
import type { Exchange, ExchangeColumn, DayForm } from '../model/exchange.ts';
import { BROUGHT, WORKED_OUT, type WorkedOut } from '../model/exchange.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { nearest, type SchemaProblem } from '../model/schema-problems.ts';
import { listOf } from '../model/value.ts';
import { fieldKind, flattened, inOrder, topFields, type Flat } from './flat.ts';

/** An opportunity on its way out, with what is worked out of it; `milestone` is the one it stands at, `none` or `lost`. */
export type Outgoing = {
  readonly id: string;
  readonly value: Opportunity;
  readonly milestone: string;
  readonly nextStep?: string;
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
  const always = topFields().filter((field) => fieldKind(field) !== 'map');
  const head = ['id', ...inOrder(new Set([...always, ...used].filter((field) => !['id', 'ccs', 'kind'].includes(field))))];
  return { rows: [head, ...flats.map((flat) => head.map((field) => flat.get(field) ?? ''))], doubts: [] };
}

/** The columns that a map names. */
export function mappedTable({ columns, ...forms }: Exchange, opportunities: readonly Outgoing[]): Table {
  const written = columns.filter((column) => column.from !== undefined || column.text !== undefined);
  const doubts: Doubt[] = [];
  const rows = opportunities.map((one) => {
    const { id } = one;
    const flat: Flat = new Map([...flattened(one.value), ...workedOut(one)]);
    return written.map((column) => {
      const { head, required, values } = column;
      const own = cellOf(column, flat, forms);
      const cell = values && own !== '' ? (Object.hasOwn(values, own) ? values[own] : undefined) : own;
      if (cell === undefined) doubts.push({ code: 'no-word', id, head, value: own });
      else if (cell === '' && required) doubts.push({ code: 'lacking', id, head });
      return cell ?? '';
    });
  });
  return { rows: [written.map(({ head }) => head), ...rows], doubts };
}

function workedOut({
  id,
  value: { players = [], notes = [] },
  milestone,
  nextStep,
  state,
  closed,
}: Outgoing): readonly (readonly [WorkedOut, string])[] {
  const said: Readonly<Record<WorkedOut, string | undefined>> = {
    id,
    milestone,
    contact: players.map(({ name }) => name).join('; '),
    'contact.title': players[0]?.title,
    note: notes.map(({ date, by, text }) => `${[date, by].filter(Boolean).join(' ')}: ${text}`).join('\n'),
    nextStep,
    state,
    closed: closed?.on,
    'closed.why': closed?.why,
  };
  return WORKED_OUT.flatMap((field) => (said[field] === undefined || said[field] === '' ? [] : [[field, said[field]] as const]));
}

/** The field that a column goes to; undefined for one that is not taken, such as a stage: milestones are graded on evidence. */
export function fieldOf({ from, to, join, closes }: ExchangeColumn): string | undefined {
  const field = to ?? (from === undefined || join !== undefined ? undefined : listOf(from)[0]);
  if (closes !== undefined) return 'milestone';
  return field === 'id' || (field !== undefined && (BROUGHT.includes(field) || fieldKind(field) !== undefined)) ? field : undefined;
}

/** A head as it is looked for: case, blanks and the star of a column that must be filled do not matter. */
export function foldedHead(head: string): string {
  return head.normalize('NFKC').replace(/\s+/gu, ' ').replace(/ ?\*$/u, '').trim().toLowerCase();
}

/** The columns of a map by the heads under which they are found; the first that has one keeps it. */
export function columnsByHead({ columns }: Exchange): ReadonlyMap<string, ExchangeColumn> {
  const found = new Map<string, ExchangeColumn>();
  for (const column of columns)
    for (const head of [column.head, ...(column.also ?? [])]) if (!found.has(foldedHead(head))) found.set(foldedHead(head), column);
  return found;
}

/** A stage as it is looked for: where there are several pipelines, the name of its own stands behind it in brackets. */
export function foldedStage(cell: string): string {
  return foldedHead(cell.replace(/ ?[(（][^()（）]*[)）]$/u, ''));
}

/** Whether a field holds a day. */
export function isDayField(field: string): boolean {
  return field === 'closed' || fieldKind(field) === 'day';
}

/** How a cell says that the sale is over there. */
export function closing({ closes }: ExchangeColumn, cell: string): 'won' | 'lost' | undefined {
  const said = foldedStage(cell);
  const says = (words: readonly string[] = []): boolean => words.some((word) => foldedHead(word) === said);
  return says(closes?.won) ? 'won' : says(closes?.lost) ? 'lost' : undefined;
}

/** What a value of the other system is called here. */
export function ownWord({ values = {} }: ExchangeColumn, cell: string): string {
  return Object.entries(values).find(([, word]) => word === cell)?.[0] ?? cell;
}

/**
 * What a cell in which several fields are joined says of the one that it goes to: what stands before it, as far as the row has it, goes.
 * @param texts of the row, by field
 */
export function ownPart({ from, to, join }: ExchangeColumn, cell: string, texts: Flat): string {
  const fields = listOf(from ?? []);
  const before = fields
    .slice(0, Math.max(0, fields.indexOf(to ?? '')))
    .flatMap((field) => texts.get(field) || [])
    .join(join);
  if (join === undefined || before === '') return cell;
  return cell === before ? '' : cell.startsWith(before + join) ? cell.slice(before.length + join.length) : cell;
}

/** Fields that a map names and that opportunities do not have. */
export function exchangeProblems({ columns }: Exchange): readonly SchemaProblem[] {
  const known = [...WORKED_OUT, ...topFields()];
  return columns.flatMap((column, index) =>
    (['from', 'to'] as const).flatMap((part) =>
      listOf(column[part] ?? []).flatMap((field, at): SchemaProblem[] => {
        if ((WORKED_OUT as readonly string[]).includes(field) || fieldKind(field) !== undefined) return [];
        const path = ['columns', index, part, ...(Array.isArray(column[part]) ? [at] : [])];
        return [
          {
            rule: 'schema',
            code: 'one-of',
            path,
            part: 'value',
            args: { key: part, value: field, options: known, near: nearest(field, known) },
          },
        ];
      }),
    ),
  );
}

function cellOf({ from, join, text }: ExchangeColumn, flat: Flat, { dates, decimal }: Pick<Exchange, 'dates' | 'decimal'>): string {
  const found = listOf(from ?? []).flatMap((field) => {
    const value = flat.get(field);
    const kind = fieldKind(field);
    return value === undefined
      ? []
      : [kind === 'day' ? writtenDay(value, dates) : kind === 'number' && decimal === ',' ? value.replace('.', ',') : value];
  });
  return (join === undefined ? found[0] : found.join(join)) ?? text ?? '';
}

function writtenDay(day: string, forms: Exchange['dates'] = 'yyyy-MM-dd'): string {
  const [form = 'yyyy-MM-dd'] = listOf<DayForm>(forms);
  const [yyyy = '', month = '', date = ''] = day.split('-');
  return form.replace('yyyy', yyyy).replace('MM', month).replace('dd', date);
}
