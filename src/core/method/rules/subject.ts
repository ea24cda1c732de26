// What the rules look at: the texts of one playbook, each with its path, and what its language knows about them.
import { classOfText, type SentenceClass, type WordClasses } from '../../languages/classes.ts';
import { wordClassesFor } from '../../languages/index.ts';
import type { DiagnoseItem, Playbook, Scenario } from '../../model/playbook.ts';
import { holdsText } from '../../model/value.ts';
import type { Path } from '../../reading/place.ts';

/** A playbook, or what has been answered of one so far. */
export type PartialPlaybook = Partial<Omit<Playbook, 'scenarios'>> & { readonly scenarios?: readonly PartialScenario[] };
export type PartialScenario = Partial<Omit<Scenario, 'diagnose'>> & { readonly diagnose?: DiagnoseItem | readonly DiagnoseItem[] };

/** Where a finding stands in a playbook, and how narrowly. */
export type Spot = {
  readonly path: Path;
  /** The key instead of the value, where the value is a whole block. */
  readonly part?: 'key' | 'value';
  /** The piece of the text that is meant, exactly as it stands in the value, beginning at `at` (UTF-16 code units). */
  readonly match?: string;
  readonly at?: number;
};

const FRAGMENTS = ['capability', 'event', 'question', 'player', 'action'] as const;

/** A company's own words, added to those of the rules. */
export type ExtraWords = { readonly plainWords: readonly string[]; readonly noPitch: readonly string[] };
const NO_EXTRA_WORDS: ExtraWords = { plainWords: [], noPitch: [] };

export type Text = { readonly path: Path; readonly text: string };
export type Asked = Text & { readonly field: 'frame' | 'diagnose' | 'say' | 'confirm'; readonly kind: SentenceClass };

/** What is asked and can say where it stands: few are asked for it, and a path for each takes as long as all the rules. */
class Question implements Asked {
  readonly text: string;
  readonly field: Asked['field'];
  readonly kind: SentenceClass;
  private readonly above: Path;
  private readonly item: number | undefined;
  private readonly isInMap: boolean;

  constructor(text: string, field: Asked['field'], kind: SentenceClass, above: Path, item?: number, isInMap = false) {
    this.text = text;
    this.field = field;
    this.kind = kind;
    this.above = above;
    this.item = item;
    this.isInMap = isInMap;
  }

  get path(): Path {
    return [...this.above, ...(this.item === undefined ? [] : [this.item]), ...(this.isInMap ? ['ask'] : [])];
  }
}
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
  readonly confirm: Asked | undefined;
  readonly players: readonly Text[];
  readonly actions: readonly Text[];
  /** Everything the buyer may hear, fragments included. */
  readonly spoken: readonly Text[];
  /** All of it as one text, so that a rule can see in one look that it has nothing to say. */
  readonly everything: string;
};

/**
 * Gathers what the rules look at, once for all of them.
 * @param playbook as it was written; it may be incomplete
 * @param words a company's own words (`lint.words` of ccs.yaml)
 */
export function subjectOf(playbook: PartialPlaybook, words: ExtraWords = NO_EXTRA_WORDS): Subject {
  const classes = typeof playbook.language === 'string' ? wordClassesFor(playbook.language) : undefined;
  const spoken: Text[] = [];
  const asked: Asked[] = [];
  const diagnoses: Series[] = [];
  const players: Text[] = [];
  const actions: Text[] = [];
  const ask: Ask = (text, field, above, item, isInMap) => {
    const one = new Question(text, field, classes ? classOfText(classes, text) : 'neither', above, item, isInMap);
    asked.push(one);
    spoken.push(one);
    return one;
  };
  if (holdsText(playbook.goal)) spoken.push({ path: ['goal'], text: playbook.goal });
  const frame = seriesOf('frame', ['frame'], playbook.frame, ask);
  for (const [index, scenario] of listOfMaps(playbook.scenarios)) {
    const diagnose = seriesOf('diagnose', ['scenarios', index, 'diagnose'], scenario.diagnose, ask);
    if (diagnose) diagnoses.push(diagnose);
    if (holdsText(scenario.say)) ask(scenario.say, 'say', ['scenarios', index, 'say']);
    for (const field of FRAGMENTS) {
      const text = scenario[field];
      if (!holdsText(text)) continue;
      const fragment = { path: ['scenarios', index, field], text };
      spoken.push(fragment);
      if (field === 'player') players.push(fragment);
      else if (field === 'action') actions.push(fragment);
    }
  }
  const confirm = holdsText(playbook.confirm) ? ask(playbook.confirm, 'confirm', ['confirm']) : undefined;
  let everything = '';
  for (const { text } of spoken) everything += `${text}\n`;
  return { playbook, words, classes, asked, frame, diagnoses, confirm, players, actions, spoken, everything };
}

/** The scenarios that are there, with their places. */
export function listOfMaps(scenarios: readonly PartialScenario[] | undefined): [number, PartialScenario][] {
  const there: [number, PartialScenario][] = [];
  if (!Array.isArray(scenarios)) return there;
  for (let index = 0; index < scenarios.length; index++) {
    const scenario: PartialScenario | null = scenarios[index];
    if (typeof scenario === 'object' && scenario !== null) there.push([index, scenario]);
  }
  return there;
}

type Ask = (text: string, field: Asked['field'], above: Path, item?: number, isInMap?: boolean) => Asked;

function seriesOf(field: 'frame' | 'diagnose', path: Path, value: unknown, ask: Ask): Series | undefined {
  const items: Asked[] = [];
  let measured = false;
  const add = (one: unknown, index?: number): void => {
    if (holdsText(one)) items.push(ask(one, field, path, index));
    if (typeof one !== 'object' || one === null) return;
    const { ask: question, measure } = one as { ask?: unknown; measure?: unknown };
    if (holdsText(question)) items.push(ask(question, field, path, index, true));
    measured ||= holdsText(measure) || (typeof measure === 'object' && measure !== null);
  };
  if (Array.isArray(value)) for (let index = 0; index < value.length; index++) add(value[index], index);
  else add(value);
  return items.length > 0 || measured ? { path, items, measured } : undefined;
}

/** What one rule says of one text at most; nobody mends a sentence in more places. */
export const MOST_IN_ONE = 100;

/**
 * Every place where a pattern occurs in what the buyer may hear.
 * @param pattern a global pattern
 */
export function occurrences(
  subject: Subject,
  pattern: RegExp,
): (Spot & { readonly match: string; readonly at: number; readonly text: string })[] {
  if (subject.everything.search(pattern) === -1) return [];
  return subject.spoken.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].slice(0, MOST_IN_ONE).map((found) => ({ path, text, match: found[0], at: found.index })),
  );
}

/** The first sentence of a certain class in a text, with its place. */
export function sentenceOf(
  { classes }: Subject,
  { path, text }: Text,
  kind: SentenceClass,
): Spot & { readonly match: string; readonly at: number } {
  const match = classes?.sentences(text).find((sentence) => classes.classify(sentence) === kind) ?? text.trim();
  return { path, match, at: text.indexOf(match) };
}
