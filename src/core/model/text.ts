// The kinds of text that every record is made of.
import * as z from 'zod';
import { STANDBY, TAGS, type Words } from '../languages/index.ts';
import { isDay } from './value.ts';

// zod would compile every schema by `new Function` at its first use, which pays only after thousands of records.
z.config({ jitless: true });

/** One line or paragraph that somebody wrote: something must stand in it. */
export const text = z.string().regex(/\S/u);

/** A name that stands for a thing inside a file: small letters, Chinese characters, digits and hyphens. */
export const kebab = z.string().regex(/^[a-z0-9一-鿿]+(?:-[a-z0-9一-鿿]+)*$/u);

/** The name that some words make: "Counting at night" is counting-at-night; empty where they hold neither letters nor digits. */
export function kebabOf(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[a-z0-9一-鿿]+/gu) ?? []).join('-');
}

/** A calendar day, written 2026-12-01. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .refine(isDay);

/** A currency by its three letters, e.g. CNY. */
export const currency = z.string().regex(/^[A-Z]{3}$/u);

/** One text or several: a single one may be written without a list. */
export const texts = z.union([text, z.array(text).min(1)]);

/** Why a value is refused for more than its shape, by the code of its wording. */
export const refusedAs = (
  code: keyof Words['schema'],
  more: { readonly language?: string } = {},
): { code: 'custom'; params: { code: keyof Words['schema']; language?: string } } => ({ code: 'custom', params: { code, ...more } });

const others = Object.fromEntries(TAGS.filter((tag) => tag !== STANDBY).map((tag) => [tag, text.optional()]));

/** The same text in several languages by their tags; the standby is always there. */
export const inLanguages = z.object({ [STANDBY]: text, ...(others as object) }).catchall(text);
