// Which language speaks how.
import type { Bargaining } from './bargaining.ts';
import { english } from './en/grammar.ts';
import { englishBargaining } from './en/bargaining.ts';
import { englishLetters } from './en/letters.ts';
import { englishStory } from './en/letters-story.ts';
import type { Grammar } from './grammar.ts';
import type { LetterSpeech } from './letter-speech.ts';
import type { LetterStory } from './letter-story.ts';
import { simplifiedChinese } from './zh-Hans/grammar.ts';
import { simplifiedChineseBargaining } from './zh-Hans/bargaining.ts';
import { simplifiedChineseLetters } from './zh-Hans/letters.ts';
import { simplifiedChineseStory } from './zh-Hans/letters-story.ts';

export { bare, type Grammar, type ScenarioParts } from './grammar.ts';

const GRAMMARS: readonly Grammar[] = [english, simplifiedChinese];
const LETTERS: readonly LetterSpeech[] = [englishLetters, simplifiedChineseLetters];
const STORIES: readonly LetterStory[] = [englishStory, simplifiedChineseStory];
const BARGAINING: readonly Bargaining[] = [englishBargaining, simplifiedChineseBargaining];

/**
 * The grammar of a language, or undefined where none is known: such playbooks bring every spoken sentence themselves.
 * @param language BCP 47 tag; `en-GB` is served by `en`, `zh` and `zh-CN` by `zh-Hans`
 */
export function grammarFor(language: string): Grammar | undefined {
  return of(GRAMMARS, language);
}

/** How letters are written in a language; English where it is not known. */
export function letterSpeechFor(language: string): LetterSpeech {
  return of(LETTERS, language) ?? englishLetters;
}

/** How what was said in a conversation is written down in a language; in English where it is not known. */
export function letterStoryFor(language: string): LetterStory {
  return of(STORIES, language) ?? englishStory;
}

/** How a bargain is put in a language; in English where it is not known. */
export function bargainingFor(language: string): Bargaining {
  return of(BARGAINING, language) ?? englishBargaining;
}

function of<T extends { readonly language: string }>(known: readonly T[], language: string): T | undefined {
  const base = baseLanguage(language);
  return known.find((one) => one.language === base);
}

/** The language whose headings and grammar serve a tag: `en-GB` → `en`, `zh-CN` → `zh-Hans`, `de` → `de`. */
export function baseLanguage(tag: string): string {
  const lower = tag.toLowerCase();
  if (lower === 'en' || lower.startsWith('en-')) return 'en';
  if (lower === 'zh' || /^zh-(?:hans|cn|sg)(?:-|$)/u.test(lower)) return 'zh-Hans';
  return tag;
}
