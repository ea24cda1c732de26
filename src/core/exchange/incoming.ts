// The rows of a file as opportunities: what each comes to, and what is wrong with it.
import { inFileOrder, opportunitySchema, type Opportunity } from '../model/opportunity.ts';
import { dayProblem } from '../model/value.ts';
import { schemaProblems, type SchemaProblem } from '../model/schema-problems.ts';
import { withUnknown } from '../model/unknown-keys.ts';
import { BROUGHT, type Exchange } from '../model/exchange.ts';
import { amountIn } from '../languages/amount.ts';
import { brought, withBrought, type Brought, type Ended, type Given } from './brought.ts';
import { currencyFrom } from '../languages/currency-called.ts';
import { dayFrom, numberFrom } from './cells.ts';
import { isDayField, isSourceId, keptIn, ownPart, ownWord } from './columns.ts';
import { emptyFields, fieldKind, flattened, unfolded, type Flat } from './flat.ts';
import { underUnit } from './head-unit.ts';
import { placeOf, type Taken } from './heading.ts';
import { mappedCells } from './outgoing.ts';

/** A row before it is known whether there is such an opportunity already. */
export type Row = {
  readonly id: string | undefined;
  /** By what another system knows the sale: the field in which that is kept, and what stands there. */
  readonly source?: { readonly field: string; readonly id: string };
  readonly texts: Flat;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly at: ReadonlyMap<string, string>;
  /** The currency that the cell of the value or its head names, and how it does; `doubt`: whether the size in the head counts for it. */
  readonly money?: { readonly text: string; readonly currency: string; readonly doubt?: true };
  /** People, a note, an end: what becomes part of the record instead of taking the place of something. */
  readonly brought: Brought;
};

/**
 * The fields of a row; a name that only repeats the account stands there because the other system wants one.
 * @param usual the currency of the workspace
 */
export function rowOf(cells: readonly string[], taken: readonly Taken[], map: Exchange | undefined, usual?: string): Row {
  let doubt: true | undefined;
  const texts = new Map(
    taken.map((one) => {
      const { field, column } = one;
      const whole = (cells[placeOf(cells, one)] ?? '').replace(/\r\n?/gu, '\n');
      // What stands around a cell is the other program's; in a table of our own it may be the text's.
      const cell = map === undefined ? whole : whole.trim();
      const { text, doubt: unsure } = asWrittenHere(one, column && !column.closes ? ownWord(column, cell) : cell, usual);
      if (field === 'value') doubt = unsure;
      return [field, text];
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
  const key = taken.find(({ field }) => isSourceId(field))?.field;
  const source = texts.get(key ?? '') ?? '';
  return {
    id: id === '' ? undefined : id,
    ...(source === '' || key === undefined ? {} : { source: { field: key, id: source } }),
    texts: own,
    fields: value,
    at,
    brought: brought(texts, taken.find(({ field }) => field === 'milestone')?.column),
    ...(currency === undefined ? {} : { money: { text, currency, ...(doubt ? { doubt } : {}) } }),
  };
}

/** A day, a number and a currency as they are written here. */
function asWrittenHere(
  { field, form, decimal, unit }: Taken,
  text: string,
  usual: string | undefined,
): { readonly text: string; readonly doubt?: true } {
  if (text === '') return { text };
  if (isDayField(field)) return { text: dayFrom(text, form) };
  if (field === 'currency') return { text: currencyFrom(text, usual) };
  if (fieldKind(field) !== 'number') return { text };
  const number = numberFrom(text, decimal);
  return unit === undefined ? { text: number } : underUnit(number, unit);
}

/** By what rows are read: their columns, the map that names them, and what only the shell knows. */
export type Reading = { readonly taken: readonly Taken[]; readonly map: Exchange | undefined; readonly given: Given };

/** `text`: what stands in the cell. */
export type BadField = SchemaProblem & { readonly field: string; readonly text: string };
type Checked = { readonly value: Opportunity } | { readonly problems: readonly BadField[] };
/** What a row comes to. */
export type Outcome = Checked | { readonly ended: Ended };

/** A new opportunity; parts that the file has no column for begin empty. */
export function asNew(row: Row, { taken, map, given }: Reading, usual: Partial<Opportunity>): Outcome {
  const there = new Set(taken.map(({ field }) => field.split('.')[0] as string));
  const parts = emptyFields().flatMap((key) => (there.has(key) ? [] : [[key, fieldKind(key) === 'list' ? [] : {}]]));
  const result = checked({ ccs: 1, kind: 'opportunity', ...usual, ...Object.fromEntries(parts), ...row.fields }, row);
  if ('problems' in result) return result;
  const whole = withBrought(result.value, row.brought, given);
  return 'ended' in whole ? whole : { value: withoutOwnWords(whole.value, undefined, map, given) };
}

/** An opportunity with what the file has columns for in the place of what it had; everything else stays, also in the same group or list. */
export function asChanged(row: Row, { taken, map, given }: Reading, before: Opportunity): Outcome {
  const { texts } = row;
  // A row without the id of the other system does not take it away.
  const says = (field: string): boolean => (isSourceId(field) ? texts.get(field) !== '' : field !== 'opened' || texts.has(field));
  const named = new Set(taken.map(({ field }) => field).filter(says));
  const kept = [...flattened(before)].filter(([field]) => !named.has(field) && fieldKind(field) !== undefined);
  const { value, at } = unfolded(new Map([...kept, ...[...texts].filter(([field]) => named.has(field))]));
  const result = checked({ ...value, ccs: 1 }, { ...row, at });
  if ('problems' in result) return result;
  const whole = withBrought(result.value, row.brought, given);
  if ('ended' in whole) return whole;
  return { value: withUnknown(opportunitySchema, before, withoutOwnWords(whole.value, before, map, given)) };
}

/** What we would write there ourselves is not kept: what went out comes back and changes nothing. */
function withoutOwnWords(value: Opportunity, before: Opportunity | undefined, map: Exchange | undefined, given: Given): Opportunity {
  const { sources } = value;
  if (map === undefined || sources === undefined) return value;
  const columns = map.columns.filter((column) => keptIn(column) !== undefined);
  const said = flattened({ sources });
  const known = flattened({ sources: before?.sources ?? {} });
  const without = (fields: ReadonlySet<string>): Opportunity['sources'] =>
    unfolded(new Map([...said].filter(([field]) => !fields.has(field)))).value['sources'] as Opportunity['sources'];
  const kept = columns.map((column) => keptIn(column) ?? '');
  const own = mappedCells(map, columns, given.outgoing({ ...value, sources: without(new Set(kept)) }));
  const ours = new Set(kept.filter((field, at) => said.get(field) === own[at] && !known.has(field)));
  return ours.size === 0 ? value : inFileOrder({ ...value, sources: without(ours) });
}

function checked(read: Readonly<Record<string, unknown>>, { at, money, texts }: Row): Checked {
  const value =
    money === undefined
      ? read
      : {
          ...read,
          ...(read['currency'] === undefined ? { currency: money.currency } : {}),
          ...(!money.doubt && (read['currency'] === undefined || fits(money, read['currency'])) ? {} : { value: money.text }),
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
