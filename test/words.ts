// The words of every language at once, for tests that go through all of them.
import { en } from '../src/core/languages/en/words.ts';
import type { Language, Words } from '../src/core/languages/index.ts';
import { zhHans } from '../src/core/languages/zh-Hans/words.ts';
import { zhHant } from '../src/core/languages/zh-Hant/words.ts';

const WORDS: Readonly<Record<Language, Words>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export function wordsOf(language: Language): Words {
  return WORDS[language];
}
