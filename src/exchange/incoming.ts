// The rows of a file as opportunities: which columns are taken, what each row comes to, and what is wrong with it.
import { opportunitySchema, type Opportunity } from '../model/opportunity.ts';
import { kindAt } from '../model/field-kind.ts';
import { nearest, schemaProblems, type SchemaProblem } from '../model/schema-problems.ts';
import type { Exchange, ExchangeColumn } from '../model/exchange.ts';
import { fieldOf, ownWord } from './columns.ts';
import { fieldKind, topFields, unfolded } from './flat.ts';

/** A column of a file, by its place in it, and the field that it goes to. */
export type Taken = { readonly at: number; readonly head: string; readonly field: string; readonly column?: ExchangeColumn };
export type Heading = { readonly taken: readonly Taken[]; readonly ignored: readonly string[]; readonly strange: readonly { readonly head: string; readonly near?: string | undefined }[] };

/**
 * What the first row of a file says.
 * @param map without one every column is a field; what is none is strange, and with a map it is only left out
 */
export function heading(head: readonly string[], map: Exchange | undefined): Heading {
  const taken: Taken[] = [];
  const others: string[] = [];
  for (const [at, name] of head.entries()) {
    if (name === '') continue;
    const column = map?.columns.find((one) => one.head === name);
    const field = map ? column && fieldOf(column) : name === 'id' || fieldKind(name) !== undefined ? name : undefined;
    if (field === undefined || taken.some((one) => one.field === field)) others.push(name);
    else taken.push({ at, head: name, field, ...(column ? { column } : {}) });
  }
  if (map) return { taken, ignored: others, strange: [] };
  return { taken, ignored: [], strange: others.map((name) => ({ head: name, near: nearest(name, ['id', ...topFields()]) })) };
}

/** A row before it is known whether there is such an opportunity already. */
export type Row = { readonly id: string | undefined; readonly fields: Readonly<Record<string, unknown>>; readonly at: ReadonlyMap<string, string> };

/** The fields of a row; a name that only repeats the account is none. */
export function rowOf(cells: readonly string[], taken: readonly Taken[], map: Exchange | undefined): Row {
  const texts = new Map(taken.map(({ at, field, column }) => [field, column ? ownWord(column, cells[at] ?? '') : (cells[at] ?? '')]));
  const id = texts.get('id')?.trim();
  texts.delete('id');
  if (texts.get('name') === texts.get('account')) texts.delete('name');
  const { value, at } = unfolded(texts, map?.dates);
  return { id: id === '' ? undefined : id, fields: value, at };
}

/** `text`: what stands in the cell. */
export type BadField = SchemaProblem & { readonly field: string; readonly text: string };
export type Checked = { readonly value: Opportunity } | { readonly problems: readonly BadField[] };

/** A new opportunity; parts that the file has no column for begin empty. */
export function asNew({ fields, at }: Row, taken: readonly Taken[], usual: Partial<Opportunity>): Checked {
  const there = keysOf(taken);
  const parts = topFields().flatMap((key) => {
    const kind = kindAt(opportunitySchema, [key]);
    return there.has(key) || (kind !== 'list' && kind !== 'names') ? [] : [[key, kind === 'list' ? [] : {}]];
  });
  return checked({ ccs: 1, kind: 'opportunity', ...usual, ...Object.fromEntries(parts), ...fields }, at);
}

/** An opportunity with what the file has columns for in the place of what it had. */
export function asChanged({ fields, at }: Row, taken: readonly Taken[], before: Opportunity): Checked {
  const there = keysOf(taken);
  return checked({ ...Object.fromEntries(Object.entries(before).filter(([key]) => !there.has(key))), ...fields }, at);
}

function keysOf(taken: readonly Taken[]): ReadonlySet<string> {
  return new Set(taken.map(({ field }) => field.split('.')[0] as string));
}

function checked(value: object, at: Row['at']): Checked {
  const parsed = opportunitySchema.safeParse(value);
  if (parsed.success) return { value: parsed.data };
  return { problems: schemaProblems(opportunitySchema, parsed.error, value).map((problem) => ({ ...problem, field: fieldAt(problem, at), text: String(valueAt(value, problem.path)) })) };
}

function valueAt(value: unknown, path: SchemaProblem['path']): unknown {
  return path.reduce<unknown>((part, step) => (typeof part === 'object' && part !== null ? (part as Record<string | number, unknown>)[step] : ''), value);
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
