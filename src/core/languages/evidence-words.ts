// The words by which evidence is judged: who somebody is, what a company is called, who did it, whether it is a yes (docs/method.md §7).
import { englishEvidence } from './en/evidence.ts';
import type { EvidenceWords } from './evidence-row.ts';
import type { Language } from './index.ts';
import { chineseEvidence } from './zh-Hans/evidence.ts';
import { toSimplified } from './zh-Hans/hant-fold.ts';
import { chineseEvidence as traditionalEvidence } from './zh-Hant/evidence.ts';

const ROWS: Readonly<Record<Language, EvidenceWords>> = { en: englishEvidence, 'zh-Hans': chineseEvidence, 'zh-Hant': traditionalEvidence };
const ALL = Object.values(ROWS);

type Patterns = { [K in keyof EvidenceWords]: EvidenceWords[K] extends RegExp ? K : never }[keyof EvidenceWords];

/** Whether a text has it, in any of the languages: records of one workspace are written in several. */
export function has(kind: Patterns, text: string): boolean {
  return ALL.some((row) => text.search(row[kind]) >= 0);
}

/** Whether a text begins with it, in any of the languages. */
export function begins(kind: Patterns, text: string): boolean {
  return ALL.some((row) => text.search(row[kind]) === 0);
}

/** Everything of it in a text. */
export function allOf(kind: Patterns, text: string): readonly string[] {
  return ALL.flatMap((row) => text.match(row[kind]) ?? []);
}

/** The text without it. */
export function without(kind: Patterns, text: string, instead = ' '): string {
  return ALL.reduce((rest, row) => rest.replace(row[kind], instead), text);
}

/** A text cut where it stands. */
export function cut(kind: Patterns, text: string): readonly string[] {
  return ALL.reduce<readonly string[]>((pieces, row) => pieces.flatMap((piece) => piece.split(row[kind])), [text]);
}

/** One form for what is written in several: traditional characters. */
export function foldedScript(text: string): string {
  return toSimplified(text);
}
