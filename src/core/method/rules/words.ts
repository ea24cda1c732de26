// Patterns for words that a company adds, and texts made comparable.
import { literal, trimmed } from '../../languages/classes.ts';

// A single space is left as it is.
const WHITE = /\s{2,}|[^\S ]/gu;

// More and longer ones make a pattern that V8 does not take; no list that somebody keeps comes near.
const MOST_WORDS = 10_000;
const LONGEST_WORD = 200;

const compiled = new WeakMap<readonly string[], RegExp | undefined>();

/**
 * A global pattern that finds any of some words, whole words where the script has words; undefined when there are none.
 * @param words as in ccs.yaml; capitals do not matter
 */
export function anyOf(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  if (!compiled.has(words)) {
    // Without the flag u, which together with i is thirty times slower.
    const alternatives = words
      .map((word) => word.trim())
      .filter((word) => word !== '' && word.length <= LONGEST_WORD)
      .slice(0, MOST_WORDS)
      .sort((a, b) => b.length - a.length)
      .map(whole);
    compiled.set(words, alternatives.length > 0 ? new RegExp(alternatives.join('|'), 'gi') : undefined);
  }
  return compiled.get(words);
}

/** A word as a pattern; letters of a script with spaces must not go on at either end. */
export function whole(word: string): string {
  const before = /^[A-Za-zÀ-ɏ\d]/u.test(word) ? String.raw`(?<![A-Za-zÀ-ɏ\d])` : '';
  const after = /[A-Za-zÀ-ɏ\d]$/u.test(word) ? String.raw`(?![A-Za-zÀ-ɏ\d])` : '';
  return before + literal(word).replace(/\s+/gu, String.raw`\s+`) + after;
}

// Small letters, digits, the signs of names and the common Chinese characters stay as they are.
const COMPARABLE = /^[a-z\d%&'()+/\u4E00-\u9FFF-]+(?: [a-z\d%&'()+/\u4E00-\u9FFF-]+)*$/;

// Between Chinese characters a space makes no difference.
const SPACED_HAN = /[\u3400-\u9FFF]\s+[\u3400-\u9FFF]/;
const SPACED_HAN_ALL = /(?<=[\u3400-\u9FFF])\s+(?=[\u3400-\u9FFF])/g;

/** A text without what makes no difference: width of characters, capitals, white space, final punctuation. */
export function comparable(text: unknown): string {
  if (typeof text !== 'string') return '';
  if (SPACED_HAN.test(text)) return comparable(text.replace(SPACED_HAN_ALL, ''));
  return COMPARABLE.test(text) ? text : trimmed(text.normalize('NFKC').toLowerCase().replace(WHITE, ' '), ' .,;:!?。、…');
}
