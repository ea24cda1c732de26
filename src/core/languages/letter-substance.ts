// Which answers have nothing in them, language by language; only who asks them loads it.
import { chineseHollow } from './chinese/hollow.ts';
import { englishHollow } from './en/letters-substance.ts';
import { baseLanguage, STANDBY, type Language } from './index.ts';
import type { Hollow } from './letter-speech.ts';

const HOLLOW: Readonly<Record<Language, Hollow>> = {
  en: englishHollow,
  'zh-Hans': chineseHollow,
  'zh-Hant': chineseHollow,
};

/** Which answers in a language have nothing in them; as in the standby where it is not known. */
export function hollowFor(language: string): Hollow {
  const base = baseLanguage(language);
  return Object.entries(HOLLOW).find(([tag]) => tag === base)?.[1] ?? HOLLOW[STANDBY];
}
