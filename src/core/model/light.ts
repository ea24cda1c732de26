// Light checks, where a thousand files are read at once or one must be read in no time. Whatever is odd is left to the schema.
import type { Unwanted } from '../reading/strict.ts';
import { ODD, type MapTaking, type Slot, type Taking } from '../reading/taking.ts';
import { visible } from '../reading/visible.ts';
import { holdsText, isDay } from './value.ts';

export { ODD };

/**
 * Gives the value clean, or ODD: itself where nothing is left out of it and nothing changed, as nearly always, and else a copy. Of a list
 * or a map it says what is in it, so that it can be taken as it is read.
 */
export type Check<T> = { (value: unknown): T | typeof ODD; readonly inside?: Inside };

type Inside =
  | { readonly kind: 'list'; readonly of: Check<unknown> }
  | { readonly kind: 'map'; readonly checks: ReadonlyMap<string, Check<unknown> | undefined>; readonly must: readonly string[] };

type Shape = Readonly<Record<string, Check<unknown>>>;
type Checked<S extends Shape> = { [K in keyof S]: Exclude<ReturnType<S[K]>, typeof ODD> };

// The same few hundred days stand in all records, and proving one costs more than finding it.
const DAYS = new Set<string>();
const MOST_DAYS = 10_000;

/** A text with something in it, as it may be shown. */
export const lightText: Check<string> = (value) => (holdsText(value) ? visible(value) : ODD);

/** A text with something in it, exactly as it was written. */
export const lightWritten: Check<string> = (value) => (holdsText(value) ? value : ODD);

/** A text of a certain form. */
export function lightMatch(form: RegExp): Check<string> {
  return (value) => (typeof value === 'string' && form.test(value) ? value : ODD);
}

/** A day of the calendar, 2026-12-01. */
export const lightDay: Check<string> = (value) => {
  if (typeof value !== 'string') return ODD;
  if (DAYS.has(value)) return value;
  if (!isDay(value)) return ODD;
  if (DAYS.size < MOST_DAYS) DAYS.add(value);
  return value;
};

/** A number that an amount can be: not negative, not endless. */
export const lightAmount: Check<number> = (value) =>
  typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY ? value : ODD;

/** True or false. */
export const lightYesNo: Check<boolean> = (value) => (typeof value === 'boolean' ? value : ODD);

/** True and nothing else. */
export const lightYes: Check<true> = (value) => (value === true ? value : ODD);

/** One of the values given. */
export function lightOneOf<const T extends string | number>(...values: readonly T[]): Check<T> {
  return (value) => (values.includes(value as T) ? (value as T) : ODD);
}

/** What the first check wants, or else the second. */
export function lightEither<A, B>(one: Check<A>, other: Check<B>): Check<A | B> {
  return (value) => {
    const checked = one(value);
    return checked === ODD ? other(value) : checked;
  };
}

/** A map with any keys, of what the check wants. */
export function lightRecord<T>(check: Check<T>): Check<Record<string, T>> {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return ODD;
    const copy: Record<string, T> = {};
    for (const [key, one] of Object.entries(value)) {
      const checked = check(one);
      if (checked === ODD) return ODD;
      copy[key] = checked;
    }
    return copy;
  };
}

/** A map of texts, of which some may be empty. */
export const lightTexts: Check<Record<string, string>> = lightRecord((value) => (typeof value === 'string' ? visible(value) : ODD));

/** A list of what the check wants, of at least one. */
export function lightSome<T>(check: Check<T>): Check<T[]> {
  const list = lightList(check);
  return (value) => (Array.isArray(value) && value.length === 0 ? ODD : list(value));
}

/** A list of what the check wants. */
export function lightList<T>(check: Check<T>): Check<T[]> {
  const list = (value: unknown): T[] | typeof ODD => {
    if (!Array.isArray(value)) return ODD;
    let clean: T[] = value;
    for (let at = 0; at < value.length; at++) {
      const checked = check(value[at]);
      if (checked === ODD) return ODD;
      if (checked === value[at]) continue;
      if (clean === value) clean = value.slice();
      clean[at] = checked;
    }
    return clean;
  };
  return Object.assign(list, { inside: { kind: 'list', of: check } } as const);
}

/**
 * A map of which the keys named are kept and checked.
 * @param needed keys that must be there
 * @param optional keys that may be there
 * @param ignored keys that may be there and are left out unseen, and then any other key is odd; without it none is
 */
export function lightMap<N extends Shape, O extends Shape>(
  needed: N,
  optional: O,
  ignored?: Iterable<string>,
): Check<Checked<N> & { [K in keyof O]?: Checked<O>[K] }> {
  const checks = new Map<string, Check<unknown> | undefined>([
    ...[...(ignored ?? [])].map((key) => [key, undefined] as const),
    ...Object.entries({ ...needed, ...optional }),
  ]);
  const must = Object.keys(needed);
  type Copy = Checked<N> & { [K in keyof O]?: Checked<O>[K] };
  const map = (value: unknown): Copy | typeof ODD => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return ODD;
    const given = value as Readonly<Record<string, unknown>>;
    let copy: Record<string, unknown> | undefined;
    for (const key in given) {
      const check = checks.get(key);
      if (ignored !== undefined && check === undefined && !checks.has(key)) return ODD;
      const checked = check?.(given[key]);
      if (checked === ODD) return ODD;
      if (copy === undefined && checked !== given[key]) copy = before(given, key);
      if (copy !== undefined && checked !== undefined) copy[key] = checked;
    }
    const clean = copy ?? given;
    for (const key of must) if (!(key in clean)) return ODD;
    return clean as Copy;
  };
  return Object.assign(map, { inside: { kind: 'map', checks, must } } as const);
}

/** What stands in a map before a key. */
function before(map: Readonly<Record<string, unknown>>, end: string): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key in map) {
    if (key === end) break;
    copy[key] = map[key];
  }
  return copy;
}

/** A bit each: so many keys can be told apart. */
const MOST_TAKEN = 31;

/**
 * The same check for what is taken as it is read.
 * @param unwanted what is left out unread beside what is checked
 * @throws Error where it is no check of a map, or of one with too many keys
 */
export function takingOf(check: Check<unknown>, unwanted: Unwanted): MapTaking {
  const taking = takingWithin(check, unwanted);
  if (taking.kind !== 'map') throw new Error('only a map is taken');
  return taking;
}

function takingWithin(check: Check<unknown>, unwanted: Unwanted | undefined): Taking {
  const { inside } = check;
  if (inside === undefined) return { kind: 'scalar', check };
  if (inside.kind === 'list') return { kind: 'list', of: takingWithin(inside.of, unwanted) };
  if (inside.checks.size > MOST_TAKEN) throw new Error('too many keys are taken');
  const keys = new Map<string, Slot>();
  let needed = 0;
  for (const [key, within] of inside.checks) {
    const bit = 1 << keys.size;
    const further = unwanted?.get(key);
    const taking = within && takingWithin(within, further === true ? undefined : further);
    if (inside.must.includes(key)) needed |= bit;
    keys.set(key, { key, taking, bit, next: undefined });
  }
  for (const [key, further] of unwanted ?? []) if (further === true) keys.set(key, { key, taking: undefined, bit: 0, next: undefined });
  return { kind: 'map', keys, needed, first: undefined };
}
