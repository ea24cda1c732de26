// The program's own words, in the user's language.
import type { en } from './en/words.ts';

export type Words = typeof en;
export type ErrorTable = Words['errors'];
export type Language = 'en' | 'zh-Hans';

/** The words of one language; the others are not even loaded. */
export async function wordsOf(language: Language): Promise<Words> {
  return language === 'en' ? (await import('./en/words.ts')).en : (await import('./zh-Hans/words.ts')).zhHans;
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
