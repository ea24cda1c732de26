// The program's own words, in the user's language.
import { en } from './en.ts';
import { zhHans } from './zh-hans.ts';

export type Words = typeof en;
export type ErrorTable = Words['errors'];
export type Language = 'en' | 'zh-Hans';

const WORDS: Readonly<Record<Language, Words>> = { en, 'zh-Hans': zhHans };

export const LANGUAGES = Object.keys(WORDS) as readonly Language[];

export function wordsOf(language: Language): Words {
  return WORDS[language];
}

/**
 * The language of a tag or of a locale variable, e.g. `zh_CN.UTF-8`.
 * @returns undefined where ccs does not speak it
 */
export function languageOf(tag: string): Language | undefined {
  const [name = ''] = tag.split(/[.@]/u);
  const lower = name.toLowerCase().replaceAll('_', '-');
  if (lower === 'zh' || lower.startsWith('zh-')) return 'zh-Hans';
  return lower === 'en' || lower.startsWith('en-') ? 'en' : undefined;
}
