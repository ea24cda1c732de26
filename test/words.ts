// The words of every language at once, for tests that go through all of them.
import { en } from '../src/i18n/en.ts';
import type { Language, Words } from '../src/i18n/index.ts';
import { zhHans } from '../src/i18n/zh-hans.ts';

export function wordsOf(language: Language): Words {
  return language === 'en' ? en : zhHans;
}
