// What is typed to find something, and what is found by it, brought to one form: case, width, accents and characters do not matter.
import { LANGUAGES, TAGS } from './index.ts';

const PLAIN = /^[\x20-\x7e]*$/u;

/** A text as it is compared with another when somebody looks for it. */
export function searched(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  return TAGS.reduce((folded, tag) => LANGUAGES[tag].folded?.(folded) ?? folded, bare);
}
