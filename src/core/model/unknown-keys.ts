// Records of other versions: keys that this one does not know are read, named and kept, at any depth.
import type * as z from 'zod';
import { judged } from './judged.ts';
import { keysOf, stepInto, type SchemaProblem } from './schema-problems.ts';
import { isMap } from './value.ts';

export type Tolerated<T> =
  /** `unknown`: a problem for each key that may stay although nothing here reads it. */
  | { readonly data: T; readonly unknown: readonly SchemaProblem[]; readonly problems?: undefined }
  | { readonly problems: readonly SchemaProblem[] };

/**
 * Holds a value to a schema that does not have to know all of its keys.
 * @returns the value with every key it has, and those that are not known; or problems, of which there is one at least. A key that was
 * misspelt so that a needed one is missing is a problem.
 */
export function tolerated<T>(schema: z.ZodType<T>, value: unknown): Tolerated<T> {
  const result = judged(schema, value);
  if (!result.problems) return { data: result.data, unknown: [] };
  if (!result.problems.every(isHarmless)) return { problems: result.problems };
  // What looks at several keys together has not had its say yet.
  const { problems } = judged(schema, stripped([schema], value));
  return problems ? { problems } : { data: value as T, unknown: result.problems };
}

/** A key that is not known, and that is not the reason why another one is missing. */
export function isHarmless({ code, because }: SchemaProblem): boolean {
  return code === 'unknown-key' && because === undefined;
}

/**
 * A changed value with the unknown keys that it had before.
 * @param before as it was read; items of lists are known again by what they say, else by what their first key says, else by their place
 * @param after whatever became of it; what is no longer there takes its keys along
 */
export function withUnknown<T>(schema: z.ZodType<T>, before: T, after: T): T {
  return kept([schema], before, after) as T;
}

type Branches = readonly z.core.$ZodType[];

function kept(branches: Branches, before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after)) {
    const inner = stepInto(branches, 0);
    if (!before.some((item) => typeof item === 'object')) return after;
    const found = partners(inner, before, after);
    return after.map((item: unknown, index) => (found.has(index) ? kept(inner, found.get(index), item) : item));
  }
  if (!isMap(before) || !isMap(after)) return after;
  const isKnown = knownIn(branches);
  const inner = Object.entries(after).map(([key, value]) => [
    key,
    isKnown(key) && key in before ? kept(stepInto(branches, key), before[key], value) : value,
  ]);
  const others = Object.entries(before).filter(([key]) => !isKnown(key) && !(key in after));
  return Object.fromEntries([...inner, ...others]);
}

/** For the items of a list, by their place, what each was before. */
function partners(item: Branches, before: readonly unknown[], after: readonly unknown[]): ReadonlyMap<number, unknown> {
  const found = new Map<number, unknown>();
  const left = new Set(before.keys());
  const pair = (nameOf: (value: unknown) => string | undefined): void => {
    const places = new Map<string, number[]>();
    for (const at of left) {
      const name = nameOf(before[at]);
      if (name !== undefined) places.set(name, [...(places.get(name) ?? []), at]);
    }
    for (const [index, now] of after.entries()) {
      const at = found.has(index) ? undefined : places.get(nameOf(now) ?? '')?.shift();
      if (at === undefined) continue;
      found.set(index, before[at]);
      left.delete(at);
    }
  };
  const [first] = keysOf(item);
  pair((value) => written(stripped(item, value)));
  if (first !== undefined) pair((value) => (isMap(value) && value[first] !== undefined ? written(value[first]) : undefined));
  if (left.size === after.length - found.size) pair(() => 'in their order');
  return found;
}

function stripped(branches: Branches, value: unknown): unknown {
  if (Array.isArray(value)) {
    const inner = stepInto(branches, 0);
    return value.map((item: unknown) => stripped(inner, item));
  }
  if (!isMap(value)) return value;
  const isKnown = knownIn(branches);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (isKnown(key) ? [[key, stripped(stepInto(branches, key), inner)]] : [])),
  );
}

/** Of a map whose keys are anything, all are known. */
function knownIn(branches: Branches): (key: string) => boolean {
  const keys = new Set(keysOf(branches));
  return (key) => keys.size === 0 || keys.has(key) || stepInto(branches, key).length > 0;
}

/** The same for the same value, in whatever order its keys are. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isMap(part) ? Object.fromEntries(Object.entries(part).toSorted()) : part)) ?? '';
}
