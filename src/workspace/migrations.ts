// Records of earlier formats, brought up step by step: in memory when they are read, on disk when they are next written.
import type { KindName } from './kinds.ts';

type Plain = Readonly<Record<string, unknown>>;

export type Migration<K extends string = KindName> = {
  /** What it does, in a few words joined by hyphens: people are told it. */
  readonly name: string;
  readonly kind: K;
  /** The format that it starts from, as `ccs:` numbers it; the next number is where it leads. */
  readonly from: number;
  /** Pure; whatever stands in a file of that format is handed to it unchecked, and what it makes of it is checked. */
  up(value: Plain): Plain;
};

/** In the order of their formats; the first format is still the one that is written, so there is none yet. */
export const MIGRATIONS: readonly Migration[] = [];

/**
 * Brings a value up to the format of today.
 * @param migrations of its kind, in order
 * @returns the value itself where there is nothing to do, and the names of what was done
 */
export function broughtUp(
  migrations: readonly Migration<string>[],
  value: unknown,
): { readonly value: unknown; readonly names: readonly string[] } {
  const names: string[] = [];
  let now = value;
  for (const { name, from, up } of migrations) {
    if (!isMap(now) || now['ccs'] !== from) continue;
    now = { ...up(now), ccs: from + 1 };
    names.push(name);
  }
  return { value: now, names };
}

function isMap(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
