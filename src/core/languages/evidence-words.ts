// The words by which evidence is judged: who somebody is, what a company is called, who did it, whether it is a yes (docs/method.md §7).
import english from './en/evidence-signs.json' with { type: 'json' };
import { englishEvidence } from './en/evidence.ts';
import type { EvidenceWords } from './evidence-row.ts';
import type { Language } from './index.ts';
import { Finder } from './finder.ts';
import { lately } from './once.ts';
import type { Units } from './look.ts';
import { seeking, type Seeking, type Signs, type Sought } from './sought.ts';
import { toSimplified } from './zh-Hans/hant-fold.ts';
import { spellings } from './zh-Hans/pinyin.ts';
import chinese from './zh-Hant/evidence-signs.json' with { type: 'json' };
import { chineseEvidence } from './zh-Hant/evidence.ts';

/** What is looked for, and without which signs it is not there (`npm run signs`). */
type Row = { readonly words: EvidenceWords; readonly units: Units; readonly signs: Signs };

const ENGLISH: Row = { words: englishEvidence, units: 'words', signs: english.signs };
/** The patterns of Traditional know both scripts: what Simplified looks for is drafted into them. */
const CHINESE: Row = { words: chineseEvidence, units: 'characters', signs: chinese.signs };
const ROWS: Readonly<Record<Language, Row>> = { en: ENGLISH, 'zh-Hans': CHINESE, 'zh-Hant': CHINESE };
const ALL = [...new Set(Object.values(ROWS))].map(({ words, units, signs }): readonly [EvidenceWords, Seeking] => [
  words,
  seeking(units, signs),
]);

const FINDERS = new Map<keyof EvidenceWords, readonly Finder[]>();

function findersOf(kind: Patterns): readonly Finder[] {
  let finders = FINDERS.get(kind);
  if (finders === undefined) FINDERS.set(kind, (finders = ALL.map(([row, sought]) => new Finder(kind, row[kind], sought))));
  return finders;
}

type Patterns = { [K in keyof EvidenceWords]: EvidenceWords[K] extends RegExp ? K : never }[keyof EvidenceWords];

/** All that is sought in the words of one language, by which its signs are worked out. */
export function soughtIn(language: Language): readonly Sought[] {
  const { words, units, signs } = ROWS[language];
  const sought = seeking(units, signs);
  for (const [kind, pattern] of Object.entries(words)) new Finder(kind, pattern, sought);
  return sought.made;
}

/** The same for every kind of words, each text looked at once. */
function ofEach<T>(look: (kind: Patterns, text: string) => T): (kind: Patterns, text: string) => T {
  const looks = new Map<Patterns, (text: string) => T>();
  return (kind, text) => {
    let known = looks.get(kind);
    if (known === undefined) looks.set(kind, (known = lately((one) => look(kind, one))));
    return known(text);
  };
}

/** Whether a text has it, in any of the languages: records of one workspace are written in several. */
export const has = ofEach((kind, text) => findersOf(kind).some((finder) => finder.isIn(text)));

/** Whether a text begins with it, in any of the languages. */
export const begins = ofEach((kind, text) => findersOf(kind).some((finder) => finder.isFirst(text)));

/** Everything of it in a text. */
export const allOf = ofEach((kind, text): readonly string[] =>
  findersOf(kind).flatMap((finder) => (finder.canBe(text) ? (text.match(finder.pattern) ?? []) : [])),
);

/** The text without it. */
export function without(kind: Patterns, text: string, instead = ' '): string {
  return findersOf(kind).reduce((rest, finder) => finder.replacedIn(rest, instead), text);
}

/** A text cut where it stands. */
export const cut = ofEach((kind, text): readonly string[] =>
  findersOf(kind).reduce<readonly string[]>(
    (pieces, finder) => pieces.flatMap((piece) => (finder.canBe(piece) ? piece.split(finder.pattern) : [piece])),
    [text],
  ),
);

/** Whether Latin letters spell a Chinese name. */
export function spells(letters: string, name: string): boolean {
  return name.length > 1 && spellings(name).includes(letters.replaceAll('v', 'u'));
}

/** One form for what is written in several: traditional characters. */
export function foldedScript(text: string): string {
  return toSimplified(text);
}
