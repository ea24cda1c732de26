// What the rules look at: the texts of one playbook, each with its path, and what its language knows about them.
import { classOfText, type SentenceClass, type WordClasses } from '../../language/classes.ts';
import { englishClasses } from '../../language/en-classes.ts';
import { baseLanguage } from '../../language/index.ts';
import { simplifiedChineseClasses } from '../../language/zh-hans-classes.ts';
import type { Path } from '../../reading/place.ts';
import type { PartialPlaybook, PartialScenario, Spot } from './rule.ts';

const CLASSES: readonly WordClasses[] = [englishClasses, simplifiedChineseClasses];

/** A company's own words, added to those of the rules. */
export type ExtraWords = { readonly plainWords: readonly string[]; readonly noPitch: readonly string[] };
export const NO_EXTRA_WORDS: ExtraWords = { plainWords: [], noPitch: [] };

export type Text = { readonly path: Path; readonly text: string };
export type Asked = Text & { readonly field: 'frame' | 'diagnose' | 'say' | 'confirm'; readonly kind: SentenceClass };
/** Questions that are asked one after the other: the frame, or the diagnosis of one scenario. */
export type Series = { readonly path: Path; readonly items: readonly Asked[]; readonly measured: boolean };

export type Subject = {
  readonly playbook: PartialPlaybook;
  readonly words: ExtraWords;
  /** Undefined for a language without word lists: its playbooks are checked for structure only. */
  readonly classes: WordClasses | undefined;
  /** What is asked as a whole: frame, diagnose, say, confirm, classed as written. */
  readonly asked: readonly Asked[];
  readonly frame: Series | undefined;
  readonly diagnoses: readonly Series[];
  /** Everything the buyer may hear, fragments included. */
  readonly spoken: readonly Text[];
  /** All of it as one text, so that a rule can see in one look that it has nothing to say. */
  readonly everything: string;
};

/** The word classes of a language tag, or undefined where there are none. */
export function wordClassesFor(language: string): WordClasses | undefined {
  const base = baseLanguage(language);
  return CLASSES.find((classes) => classes.language === base);
}

/**
 * Gathers what the rules look at, once for all of them.
 * @param playbook as it was written; it may be incomplete
 * @param words a company's own words (`lint.words` of ccs.yaml)
 */
export function subjectOf(playbook: PartialPlaybook, words: ExtraWords = NO_EXTRA_WORDS): Subject {
  const classes = typeof playbook.language === 'string' ? wordClassesFor(playbook.language) : undefined;
  const scenarios = listOfMaps(playbook.scenarios);
  const frame = seriesOf('frame', ['frame'], playbook.frame, classes);
  const diagnoses = scenarios.flatMap(([index, { diagnose }]) => seriesOf('diagnose', ['scenarios', index, 'diagnose'], diagnose, classes) ?? []);
  const says = scenarios.flatMap(([index, { say }]) => askedAt('say', ['scenarios', index, 'say'], say, classes));
  const confirm = askedAt('confirm', ['confirm'], playbook.confirm, classes);
  const asked = [...(frame?.items ?? []), ...diagnoses.flatMap(({ items }) => items), ...says, ...confirm];
  const spoken = [...textAt(['goal'], playbook.goal), ...asked, ...scenarios.flatMap(([index, scenario]) => fragmentsOf(index, scenario))];
  return { playbook, words, classes, asked, frame, diagnoses, spoken, everything: spoken.map(({ text }) => text).join('\n') };
}

const FRAGMENTS = ['capability', 'event', 'question', 'player', 'action'] as const;

function fragmentsOf(index: number, scenario: PartialScenario): Text[] {
  return FRAGMENTS.flatMap((field) => textAt(['scenarios', index, field], scenario[field]));
}

/** The scenarios that are there, with their places. */
export function listOfMaps(scenarios: readonly PartialScenario[] | undefined): [number, PartialScenario][] {
  return Array.isArray(scenarios) ? [...scenarios.entries()].filter(([, scenario]) => typeof scenario === 'object' && scenario !== null) : [];
}

function textAt(path: Path, value: unknown): Text[] {
  return typeof value === 'string' && /\S/u.test(value) ? [{ path, text: value }] : [];
}

function askedAt(field: Asked['field'], path: Path, value: unknown, classes: WordClasses | undefined): Asked[] {
  return textAt(path, value).map(({ text }) => ({ path, text, field, kind: classes ? classOfText(classes, text) : 'neither' }));
}

function seriesOf(field: 'frame' | 'diagnose', path: Path, value: unknown, classes: WordClasses | undefined): Series | undefined {
  const items: Asked[] = [];
  let measured = false;
  const written: readonly (readonly [Path, unknown])[] = Array.isArray(value) ? value.map((item: unknown, index) => [[...path, index], item] as const) : [[path, value]];
  for (const [at, item] of written) {
    const isMap = typeof item === 'object' && item !== null;
    items.push(...askedAt(field, isMap ? [...at, 'ask'] : at, isMap ? (item as { ask?: unknown }).ask : item, classes));
    measured ||= isMap && textAt(at, (item as { measure?: unknown }).measure).length > 0;
  }
  return items.length > 0 || measured ? { path, items, measured } : undefined;
}

/**
 * Every place where a pattern occurs in what the buyer may hear.
 * @param pattern a global pattern
 */
export function occurrences(subject: Subject, pattern: RegExp): (Spot & { readonly match: string; readonly at: number; readonly text: string })[] {
  if (subject.everything.search(pattern) === -1) return [];
  return subject.spoken.flatMap(({ path, text }) => [...text.matchAll(pattern)].map((found) => ({ path, text, match: found[0], at: found.index })));
}

/** The first sentence of a certain class in a text, with its place. */
export function sentenceOf({ classes }: Subject, { path, text }: Text, kind: SentenceClass): Spot & { readonly match: string; readonly at: number } {
  const match = classes?.sentences(text).find((sentence) => classes.classify(sentence) === kind) ?? text.trim();
  return { path, match, at: text.indexOf(match) };
}
