// The kinds of text that every record is made of.
import * as z from 'zod';

// zod would compile every schema by `new Function` at its first use, which pays only after thousands of records.
z.config({ jitless: true });

/** One line or paragraph that somebody wrote: something must stand in it. */
export const text = z.string().regex(/\S/u);

/** A name that stands for a thing inside a file: small letters, digits and hyphens. */
export const kebab = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

/** A calendar day, written 2026-12-01. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u).refine(isDay);

/** A currency by its three letters, e.g. CNY. */
export const currency = z.string().regex(/^[A-Z]{3}$/u);

/** One text or several: a single one may be written without a list. */
export const texts = z.union([text, z.array(text).min(1)]);

/**
 * Says whether a text is a day of the calendar.
 * @param value e.g. `2026-02-28`; `2026-02-30` is no day
 */
export function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Always a list, however it was written. */
export function listOf<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/**
 * The number that a text is, its thousands set apart by commas or spaces or not at all.
 * @param value e.g. `1,200.50`
 * @returns undefined where it is none
 */
export function numberIn(value: string): number | undefined {
  const plain = value.normalize('NFKC').trim();
  if (!/^[-+]?(?:\d+|\d{1,3}(?:[, ]\d{3})+)(?:\.\d+)?$/u.test(plain)) return undefined;
  return Number(plain.replace(/[, ]/gu, ''));
}
