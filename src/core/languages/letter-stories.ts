// How what was said in a conversation is written down, language by language; only who writes a letter loads it.
import { englishStory } from './en/letters-story.ts';
import { englishTelling } from './en/telling.ts';
import { baseLanguage, STANDBY, type Language } from './index.ts';
import type { LetterStory } from './letter-story.ts';
import type { Telling } from './telling.ts';
import { simplifiedChineseStory } from './zh-Hans/letters-story.ts';
import { simplifiedChineseTelling } from './zh-Hans/telling.ts';
import { traditionalChineseStory } from './zh-Hant/letters-story.ts';
import { traditionalChineseTelling } from './zh-Hant/telling.ts';

const STORIES: Readonly<Record<Language, LetterStory>> = {
  en: englishStory,
  'zh-Hans': simplifiedChineseStory,
  'zh-Hant': traditionalChineseStory,
};

/** How what was said in a conversation is written down in a language; as in the standby where it is not known. */
export function letterStoryFor(language: string): LetterStory {
  const base = baseLanguage(language);
  return Object.entries(STORIES).find(([tag]) => tag === base)?.[1] ?? STORIES[STANDBY];
}

const TELLINGS: Readonly<Record<Language, Telling>> = {
  en: englishTelling,
  'zh-Hans': simplifiedChineseTelling,
  'zh-Hant': traditionalChineseTelling,
};

/** How a customer’s story is told in a language; as in the standby where it is not known. */
export function tellingFor(language: string): Telling {
  const base = baseLanguage(language);
  return Object.entries(TELLINGS).find(([tag]) => tag === base)?.[1] ?? TELLINGS[STANDBY];
}
