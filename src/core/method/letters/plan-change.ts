// What a buyer may have changed in a plan, and when two texts are the same one reworded.
import { distance } from 'fastest-levenshtein';
import type { WordOddity } from '../../reading/word/document.ts';

/** Who is known to have done it. */
type By = { readonly by: readonly string[] };

/** What was changed, as data; texts are as they stand in the documents. */
export type PlanChange =
  | { readonly code: 'cell-changed'; readonly args: By & { event: string; column: string; from: string; to: string } }
  | { readonly code: 'row-added'; readonly args: By & { text: string } }
  | { readonly code: 'row-dropped'; readonly args: By & { text: string } }
  | { readonly code: 'row-moved'; readonly args: { event: string; before: string } }
  | { readonly code: 'criterion-changed'; readonly args: By & { from: string; to: string } }
  | { readonly code: 'text-changed'; readonly args: By & { from: string; to: string } }
  | { readonly code: 'criterion-added'; readonly args: By & { text: string } }
  | { readonly code: 'criterion-dropped'; readonly args: By & { text: string } }
  | { readonly code: 'text-added'; readonly args: By & { text: string } }
  | { readonly code: 'text-dropped'; readonly args: By & { text: string } }
  | { readonly code: 'commented'; readonly args: { by: string; date: string; text: string; near: string } };

/** What is there and was not understood. */
export type PlanOddity =
  | { readonly code: 'odd'; readonly args: { what: WordOddity | 'table' | 'column'; near: string } }
  | { readonly code: 'no-table'; readonly args: undefined };

/** So much of a row may be other letters before it is another row. */
export const ALIKE = 0.45;

/** From 0 to 1; long texts are compared by their beginnings. */
export function likeness(one: string, other: string): number {
  const [a, b] = [one.slice(0, 400).toLowerCase(), other.slice(0, 400).toLowerCase()];
  const most = Math.max(a.length, b.length);
  return most === 0 ? 0 : 1 - distance(a, b) / most;
}
