// What is typed to find something, and what is found by it, brought to one form: case, width, accents and characters do not matter.
import { TAGS, type Language } from './index.ts';
import { toSimplified } from './zh-Hans/hant-fold.ts';

const PLAIN = /^[\x20-\x7e]*$/u;
/** What a language writes in several ways brought to one; in small letters already. */
const FOLDS: Readonly<Record<Language, ((text: string) => string) | undefined>> = {
  en: undefined,
  // Named when it is used: who writes plain letters does not wait for its table.
  'zh-Hans': (text) => toSimplified(text),
  'zh-Hant': undefined,
};

/** A text as it is compared with another when somebody looks for it. */
export function searched(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  return TAGS.reduce((folded, tag) => FOLDS[tag]?.(folded) ?? folded, bare);
}
