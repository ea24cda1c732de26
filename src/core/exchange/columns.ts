// The columns of another system as fields of ours: what a column map says.
import type { Exchange, ExchangeColumn } from '../model/exchange.ts';
import { BROUGHT, WORKED_OUT } from '../model/exchange.ts';
import { nearest, type SchemaProblem } from '../model/schema-problems.ts';
import { listOf } from '../model/value.ts';
import { headUnit } from './head-unit.ts';
import { fieldKind, topFields, type Flat } from './flat.ts';

/** What other systems call a sale, by the name of the system. */
const SOURCES = 'sources.';

/** The field that a column goes to; undefined for one that is not taken, such as a stage: milestones are graded on evidence. */
export function fieldOf({ from, to, join, closes }: ExchangeColumn): string | undefined {
  const field = to ?? (from === undefined || join !== undefined ? undefined : listOf(from)[0]);
  if (closes !== undefined) return 'milestone';
  return field === 'id' || (field !== undefined && (BROUGHT.includes(field) || fieldKind(field) !== undefined)) ? field : undefined;
}

/** The fields that a column goes to: a stage says whether the sale is over, and is kept as it is called there. */
export function fieldsOf(column: ExchangeColumn): readonly string[] {
  const kept = keptIn(column);
  const field = fieldOf(column);
  return [...(field === undefined ? [] : [field]), ...(kept === undefined || kept === field ? [] : [kept])];
}

/** Whether a field is what another system calls something. */
export function isKept(field: string): boolean {
  return field.startsWith(SOURCES);
}

/** Whether a field holds the id that another system gave. */
export function isSourceId(field: string): boolean {
  return isKept(field) && field.endsWith('.id');
}

/** Where a column keeps what the other system calls something, `sources.salesforce.stage`. */
export function keptIn({ from, to }: ExchangeColumn): string | undefined {
  return [to, ...listOf(from ?? [])].find((field) => field !== undefined && isKept(field));
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

/** The column of a head: by the head itself, or without the unit that stands in it. */
export function columnFor(columns: ReadonlyMap<string, ExchangeColumn>, head: string): ExchangeColumn | undefined {
  return columns.get(foldedHead(head)) ?? columns.get(foldedHead(headUnit(head).bare));
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
