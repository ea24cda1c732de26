// ★ The languages that ccs speaks: one row each. Everything that depends on a language asks this table.
import type { Bargaining } from './bargaining.ts';
import { english } from './en/index.ts';
import type { Grammar } from './grammar.ts';
import type { LanguageRow, Words } from './language.ts';
import type { LetterSpeech } from './letter-speech.ts';
import type { Wording } from './wording.ts';
import { simplifiedChinese } from './zh-Hans/index.ts';
import { traditionalChinese } from './zh-Hant/index.ts';

export { bare, type Grammar, type ScenarioParts } from './grammar.ts';
export type { ErrorTable, ProcessNames, Words } from './language.ts';

/** By the tag that a language has in files: `language:` of a playbook, `<tag>.md.hbs`, `examples/<tag>/`. */
export const LANGUAGES = { en: english, 'zh-Hans': simplifiedChinese, 'zh-Hant': traditionalChinese } as const satisfies Readonly<
  Record<string, LanguageRow>
>;

export type Language = keyof typeof LANGUAGES;

export const TAGS = Object.keys(LANGUAGES) as [Language, ...Language[]];

/** The language that stands in where another says nothing; every wording in data has it. */
export const STANDBY = 'en' satisfies Language;

/** The words of one language; those of the others are not even loaded. */
export async function wordsOf(language: Language): Promise<Words> {
  return LANGUAGES[language].words();
}

/**
 * The language in which somebody is spoken to.
 * @param tag a tag or a locale variable, e.g. `zh_CN.UTF-8`
 * @returns undefined where ccs does not speak it
 */
export function languageOf(tag: string): Language | undefined {
  const [name = ''] = tag.split(/[.@]/u);
  return known(name.replaceAll('_', '-'), 'understoodBy');
}

/** The tag by which the files of a language are called: `en-GB` → `en`, `zh-CN` → `zh-Hans`; one of no row stays, `de` → `de`. */
export function baseLanguage(tag: string): string {
  return served(tag) ?? tag;
}

/**
 * The grammar of a language, or undefined where none is known: such playbooks bring every spoken sentence themselves.
 * @param language BCP 47 tag; `en-GB` is served by `en`, `zh` and `zh-CN` by `zh-Hans`
 */
export function grammarFor(language: string): Grammar | undefined {
  return rowFor(language)?.grammar;
}

/** How letters are written in a language; as in the standby where it is not known. */
export function letterSpeechFor(language: string): LetterSpeech {
  return rowOrStandby(language).letters;
}

/** How a bargain is put in a language; as in the standby where it is not known. */
export function bargainingFor(language: string): Bargaining {
  return rowOrStandby(language).bargaining;
}

/** All that is known of the language of a document; the standby where it is none of ours. */
export function rowOrStandby(language: string): LanguageRow {
  return rowFor(language) ?? LANGUAGES[STANDBY];
}

/** What data says, in a language; in the standby where it does not say it in that one. */
export function inLanguage(wording: Wording, language: string): string {
  if (typeof wording === 'string') return wording;
  return (
    standingIn(language)
      .map((tag) => wording[tag])
      .find((text) => text !== undefined) ?? wording[STANDBY]
  );
}

/** The languages in which something is looked for, in turn: the own one, one that its readers read too, the standby. */
export function standingIn(language: string): readonly string[] {
  const own = baseLanguage(language);
  const near = nearTo(own);
  return near === undefined ? [own, STANDBY] : [own, near, STANDBY];
}

/** The language that stands in for one before the standby does. */
export function nearTo(tag: string): string | undefined {
  const row: LanguageRow | undefined = rowFor(tag);
  return row?.near;
}

/** What people type in any of the languages, e.g. every word for yes. */
export function inAnyLanguage<T>(pick: (row: LanguageRow) => readonly T[]): readonly T[] {
  return TAGS.flatMap((tag) => pick(LANGUAGES[tag]));
}

function rowFor(tag: string): LanguageRow | undefined {
  const own = served(tag);
  return own && LANGUAGES[own];
}

// A pipeline asks ten thousand times for the same few.
const SERVED = new Map<string, Language | undefined>();

function served(tag: string): Language | undefined {
  if (!SERVED.has(tag)) {
    if (SERVED.size > 100) SERVED.clear();
    SERVED.set(tag, known(tag, 'serves'));
  }
  return SERVED.get(tag);
}

function known(tag: string, of: 'serves' | 'understoodBy'): Language | undefined {
  const lower = tag.toLowerCase();
  return TAGS.find((one) => LANGUAGES[one][of].test(lower));
}
