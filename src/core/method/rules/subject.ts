// What the rules look at: the texts of one playbook, each with its path, and what its language knows about them.
import { allOf, classOfText, isQuoted, type Harm, type Piece, type SentenceClass, type WordClasses } from '../../languages/classes.ts';
import { wordClassesFor } from '../../languages/word-classes.ts';
import type { Playbook, Scenario } from '../../model/playbook.ts';
import type { DiagnoseItem } from '../../model/playbook-parts.ts';
import { holdsText } from '../../model/value.ts';
import type { Path } from '../../reading/place.ts';

/** A playbook, or what has been answered of one so far. */
export type PartialPlaybook = Partial<Omit<Playbook, 'scenarios'>> & { readonly scenarios?: readonly PartialScenario[] };
export type PartialScenario = Partial<Omit<Scenario, 'diagnose'>> & { readonly diagnose?: DiagnoseItem | readonly DiagnoseItem[] };

/** Where a finding stands in a playbook, and how narrowly. */
export type PlaybookPlace = {
  readonly path: Path;
  /** The key instead of the value, where the value is a whole block. */
  readonly part?: 'key' | 'value';
  /** The piece of the text that is meant, exactly as it stands in the value, beginning at `at` (UTF-16 code units). */
  readonly match?: string;
  readonly at?: number;
};

const FRAGMENTS = ['capability', 'event', 'question', 'player', 'action'] as const;

/** Where something that is spoken stands. */
export type Field = 'goal' | 'opening' | 'frame' | 'diagnose' | 'impact' | 'say' | 'confirm' | (typeof FRAGMENTS)[number];

/** A company's own words, added to those of the rules. */
export type ExtraWords = { readonly plainWords: readonly string[]; readonly noPitch: readonly string[] };
const NO_EXTRA_WORDS: ExtraWords = { plainWords: [], noPitch: [] };

export type Text = { readonly path: Path; readonly text: string; readonly field: Field };
export type Asked = Text & { readonly field: 'frame' | 'diagnose' | 'impact' | 'say' | 'confirm'; readonly kind: SentenceClass };

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
  readonly impact: Series | undefined;
  readonly confirm: Asked | undefined;
  readonly capabilities: readonly Text[];
  readonly events: readonly Text[];
  /** How scenarios are asked: "would it help if". */
  readonly questions: readonly Text[];
  readonly players: readonly Text[];
  /** What the buyer is to see with the mind's eye: capabilities and actions. */
  readonly pictured: readonly Text[];
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
  const fragments: Record<(typeof FRAGMENTS)[number], Text[]> = { capability: [], event: [], question: [], player: [], action: [] };
  const ask: Ask = (text, field, above, item, isInMap) => {
    const one = new Question(text, field, classes ? classOfText(classes, text) : 'neither', above, item, isInMap);
    asked.push(one);
    spoken.push(one);
    return one;
  };
  if (holdsText(playbook.goal)) spoken.push({ path: ['goal'], text: playbook.goal, field: 'goal' });
  for (const one of openingOf(playbook)) spoken.push(one);
  const frame = seriesOf('frame', ['frame'], playbook.frame, ask);
  for (const [index, scenario] of listOfMaps(playbook.scenarios)) {
    const diagnose = seriesOf('diagnose', ['scenarios', index, 'diagnose'], scenario.diagnose, ask);
    if (diagnose) diagnoses.push(diagnose);
    if (holdsText(scenario.say)) ask(scenario.say, 'say', ['scenarios', index, 'say']);
    for (const field of FRAGMENTS) {
      const text = scenario[field];
      if (!holdsText(text)) continue;
      const fragment: Text = { path: ['scenarios', index, field], text, field };
      spoken.push(fragment);
      fragments[field].push(fragment);
    }
  }
  const impact = seriesOf('impact', ['impact'], partOf(playbook, 'impact'), ask);
  const confirm = holdsText(playbook.confirm) ? ask(playbook.confirm, 'confirm', ['confirm']) : undefined;
  let everything = '';
  for (const { text } of spoken) everything += `${text}\n`;
  const { capability: capabilities, event: events, question: questions, player: players, action } = fragments;
  return {
    playbook,
    words,
    classes,
    asked,
    frame,
    diagnoses,
    impact,
    confirm,
    capabilities,
    events,
    questions,
    players,
    spoken,
    everything,
    pictured: [...capabilities, ...action],
  };
}

/** What the rep says in the first minutes: said, not asked. */
function openingOf(playbook: PartialPlaybook): Text[] {
  const opening = partOf(playbook, 'opening');
  if (holdsText(opening)) return [{ path: ['opening'], text: opening, field: 'opening' }];
  return Array.isArray(opening)
    ? opening.flatMap((text: unknown, index): Text[] => (holdsText(text) ? [{ path: ['opening', index], text, field: 'opening' }] : []))
    : [];
}

/** A part that not every playbook has, whatever stands there. */
function partOf(playbook: PartialPlaybook, key: 'opening' | 'impact'): unknown {
  return (playbook as Readonly<Record<string, unknown>>)[key];
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

function seriesOf(field: 'frame' | 'diagnose' | 'impact', path: Path, value: unknown, ask: Ask): Series | undefined {
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

type Occurrence = PlaybookPlace & { readonly match: string; readonly at: number };

/** Every place in what the buyer may hear where something is found; what stands in quotation marks is said by somebody else. */
function placesOf({ spoken }: Subject, find: (text: string) => readonly Piece[], apart: readonly Field[] = []): Occurrence[] {
  const places: Occurrence[] = [];
  for (const one of spoken) {
    if (apart.includes(one.field)) continue;
    for (const piece of find(one.text)) if (!isQuoted(one.text, piece.at)) places.push({ path: one.path, ...piece });
  }
  return places;
}

/** Of each text the piece that is found in it, with its place. */
export function piecesIn<T extends Text>(texts: readonly T[], find: (text: T) => Piece | undefined): Occurrence[] {
  const places: Occurrence[] = [];
  for (const one of texts) {
    const piece = find(one);
    if (piece) places.push({ path: one.path, ...piece });
  }
  return places;
}

/**
 * Every place where a pattern occurs in what the buyer may hear.
 * @param pattern a global pattern
 */
export function occurrences(subject: Subject, pattern: RegExp): Occurrence[] {
  return subject.everything.search(pattern) === -1 ? [] : placesOf(subject, (text) => allOf(text, pattern));
}

/**
 * Every place where words do harm.
 * @param apart fields that are not looked at
 */
export function harmsIn(subject: Subject, kind: Harm, apart?: readonly Field[]): Occurrence[] {
  const { classes, everything } = subject;
  return classes?.mayHold(kind, everything) ? placesOf(subject, (text) => classes.harms(kind, text), apart) : [];
}

/** Whether two findings speak of the same words. */
export function overlap(one: PlaybookPlace, other: PlaybookPlace): boolean {
  const [a = 0, b = 0] = [one.at, other.at];
  return a < b + (other.match?.length ?? 0) && b < a + (one.match?.length ?? 0) && String(one.path) === String(other.path);
}

/** The first sentence of a certain class in a text, with its place. */
export function sentenceOf(
  { classes }: Subject,
  { path, text }: Asked,
  kind: SentenceClass,
): PlaybookPlace & { readonly match: string; readonly at: number } {
  const match = classes?.sentences(text).find((sentence) => classes.classify(sentence) === kind) ?? text.trim();
  return { path, match, at: text.indexOf(match) };
}
