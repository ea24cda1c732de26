// Whether two texts are one: names and numbers changed, halves exchanged, a word adapted (docs/method.md §7).
import { without } from '../../languages/evidence-words.ts';
import { lately } from '../../languages/once.ts';
import { folded, HAN, tokensOf } from './folded.ts';

/** The words of a text with its numbers taken out. */
export const plainWords = lately((text) => tokensOf(without('number', folded(text).replace(/\p{N}+(?:[.,]\p{N}+)*/gu, ' '), ' ')));

/** How much two lists of words have in common, in whatever order: 0 to 1. */
export function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a === b) return 1;
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left > 0) {
      common++;
      counts.set(word, left - 1);
    }
  }
  return (2 * common) / (a.length + b.length);
}

/** Whether two lists of words have at least so much in common. Where one is much longer they cannot. */
export function isAlike(a: readonly string[], b: readonly string[], least: number): boolean {
  return (2 * Math.min(a.length, b.length)) / (a.length + b.length) >= least && dice(a, b) >= least;
}

/** How much of a text stands in another, in pairs of words: 0 to 1. */
export function heldBy(words: readonly string[], others: readonly string[]): number {
  if (words.length < 2) return 0;
  const pairs = new Set(pairsOf(others));
  const own = pairsOf(words);
  return own.filter((pair) => pairs.has(pair)).length / own.length;
}

function pairsOf(words: readonly string[]): readonly string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** How much a list of words weighs, in words: two Chinese characters are about one. */
export function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (HAN.test(word) ? 0.6 : 1), 0);
}
