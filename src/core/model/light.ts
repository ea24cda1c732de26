// Light checks, where a thousand files are read at once or one must be read in no time. Whatever is odd is left to the schema.
import { visible } from '../reading/visible.ts';
import { holdsText, isDay } from './value.ts';

/** What a check gives for a value that it does not want. */
export const ODD = Symbol('odd');

/** Gives a clean copy of the value, or ODD. */
export type Check<T> = (value: unknown) => T | typeof ODD;

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
  return (value) => {
    if (!Array.isArray(value)) return ODD;
    const list: T[] = [];
    for (const item of value) {
      const checked = check(item);
      if (checked === ODD) return ODD;
      list.push(checked);
    }
    return list;
  };
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
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return ODD;
    const copy: Record<string, unknown> = {};
    for (const key in value) {
      const check = checks.get(key);
      if (ignored !== undefined && check === undefined && !checks.has(key)) return ODD;
      const checked = check?.((value as Record<string, unknown>)[key]);
      if (checked === ODD) return ODD;
      if (checked !== undefined) copy[key] = checked;
    }
    for (const key of must) if (!(key in copy)) return ODD;
    return copy as Checked<N> & { [K in keyof O]?: Checked<O>[K] };
  };
}
