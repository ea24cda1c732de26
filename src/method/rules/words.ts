// Patterns for words that a company adds, and texts made comparable.
import { literal } from '../../language/classes.ts';

const compiled = new WeakMap<readonly string[], RegExp | undefined>();

/**
 * A global pattern that finds any of some words, whole words where the script has words; undefined when there are none.
 * @param words as in ccs.yaml; capitals do not matter
 */
export function anyOf(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  if (!compiled.has(words)) {
    const alternatives = words.map((word) => word.trim()).filter((word) => word !== '').sort((a, b) => b.length - a.length).map(whole);
    compiled.set(words, alternatives.length > 0 ? new RegExp(alternatives.join('|'), 'giu') : undefined);
  }
  return compiled.get(words);
}

/** A word as a pattern; letters of a script with spaces must not go on at either end. */
export function whole(word: string): string {
  const before = /^[\p{Script=Latin}\d]/u.test(word) ? String.raw`(?<![\p{Script=Latin}\d])` : '';
  const after = /[\p{Script=Latin}\d]$/u.test(word) ? String.raw`(?![\p{Script=Latin}\d])` : '';
  return before + literal(word).replace(/\s+/gu, String.raw`\s+`) + after;
}

/** A text without what makes no difference: width of characters, capitals, white space, final punctuation. */
export function comparable(text: unknown): string {
  return typeof text === 'string' ? text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').replace(/^ | ?[.,;:!?。、…]* ?$/gu, '') : '';
}
