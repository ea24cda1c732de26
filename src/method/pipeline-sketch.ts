// What the pipeline needs of a record, and nothing else: the rest of ten thousand records is not kept (method §7).
import { lightAmount, lightDay, lightList, lightMap, lightOneOf, lightText, lightYesNo, ODD, type Check } from '../model/light.ts';
import { FATES, letterSchema, type Fate, type Letter } from '../model/letter.ts';
import { opportunitySchema, type Opportunity } from '../model/opportunity.ts';
import { prompterSchema, type Prompter } from '../model/prompter.ts';
import type { Unwanted } from '../reading/strict.ts';

/** What is taken from an opportunity. To the method it is one: what is left out is not looked at here. */
export type Sketch = Opportunity;
/** What is taken from a letter. */
export type LetterSketch = Pick<Letter, 'letter' | 'date' | Fate> & { readonly source?: { readonly prompter: string } };
/** What is taken from a prompter. */
export type PrompterSketch = { readonly calls?: readonly Pick<NonNullable<Prompter['calls']>[number], 'date' | 'goalShared'>[] };

const { shape } = opportunitySchema;
const planShape = shape.plan.unwrap().element.shape;
const playerShape = shape.players.unwrap().element.shape;
const call = prompterSchema.shape.calls.unwrap().element.shape;
const lightCurrency: Check<string> = (value) => (typeof value === 'string' && /^[A-Z]{3}$/u.test(value) ? value : ODD);

const player = lightMap({ name: lightText }, { metAlone: lightDay, left: lightDay }, Object.keys(playerShape));
const reached = lightMap({ milestone: lightText, date: lightDay }, { evidence: lightMap({}, { date: lightDay }, ['letter', 'file', 'what']) }, ['by']);
const planRow = lightMap({ event: lightText }, { date: lightDay, status: lightOneOf('open', 'done', 'postponed', 'dropped') }, Object.keys(planShape));
const signal = lightMap({ date: lightDay, signal: lightOneOf('postponed', 'access-harder', 'plan-obstructed', 'requirements-changed', 'player-changed') }, { what: lightText }, []);
const change = lightMap({ date: lightDay }, { value: lightAmount, close: lightDay, owner: lightText, inactive: lightYesNo }, ['by']);

const taken = {
  name: lightText,
  value: lightAmount,
  currency: lightCurrency,
  owner: lightText,
  close: lightDay,
  process: lightText,
  inactive: lightMap({ date: lightDay, why: lightText }, {}, []),
  prompters: lightList(lightText),
  letters: lightList(lightText),
  players: lightList(player),
  milestones: lightList(reached),
  plan: lightList(planRow),
  signals: lightList(signal),
  changes: lightList(change),
};
const opportunity = lightMap({ ccs: lightOneOf(1), kind: lightOneOf('opportunity'), account: lightText, opened: lightDay }, taken, Object.keys(shape));
const marks = Object.fromEntries(FATES.map((fate) => [fate, lightDay])) as Record<Fate, typeof lightDay>;
const letter = lightMap({ ccs: lightOneOf(1), kind: lightOneOf('letter'), letter: lightText, date: lightDay }, { source: lightMap({ prompter: lightText }, {}, ['call']), ...marks }, Object.keys(letterSchema.shape));
const prompter = lightMap({ ccs: lightOneOf(1), kind: lightOneOf('prompter') }, { calls: lightList(lightMap({ date: lightDay }, { goalShared: lightOneOf('yes', 'no') }, Object.keys(call))) }, Object.keys(prompterSchema.shape));

/** What nothing is taken from, and what is not even read. */
export const UNREAD = {
  opportunities: without(shape, [...Object.keys(taken), 'ccs', 'kind', 'account', 'opened'], {
    players: without(playerShape, ['name', 'metAlone', 'left']),
    milestones: new Map<string, true | Unwanted>([['by', true], ['evidence', without({ letter: 0, file: 0, what: 0 }, [])]]),
    plan: without(planShape, ['event', 'date', 'status']),
    changes: without({ by: 0 }, []),
  }),
  letters: without(letterSchema.shape, ['ccs', 'kind', 'letter', 'date', 'source', ...FATES]),
  prompters: without(prompterSchema.shape, ['ccs', 'kind', 'calls'], { calls: without(call, ['date', 'goalShared']) }),
} as const;

function without(keys: object, taken: readonly string[], within: Readonly<Record<string, Unwanted>> = {}): Unwanted {
  return new Map<string, true | Unwanted>([...Object.keys(keys).filter((key) => !taken.includes(key)).map((key) => [key, true] as const), ...Object.entries(within)]);
}

/**
 * What the pipeline needs of an opportunity.
 * @param value of its file, unchecked
 * @returns undefined where something is odd, and the schema knows what; never for a value that the schema takes
 */
export function opportunitySketch(value: unknown): Sketch | undefined {
  const sketch = opportunity(value);
  if (sketch === ODD) return undefined;
  const { ccs: _, kind: __, players, ...rest } = sketch;
  const seen = players?.filter(({ left, metAlone }) => left !== undefined || metAlone !== undefined);
  return { ...rest, ...(seen && seen.length > 0 ? { players: seen } : {}) } as unknown as Sketch;
}

/** The same of a letter. */
export function letterSketch(value: unknown): LetterSketch | undefined {
  const sketch = letter(value);
  return sketch === ODD ? undefined : (sketch as LetterSketch);
}

/** The same of a prompter. */
export function prompterSketch(value: unknown): PrompterSketch | undefined {
  const sketch = prompter(value);
  return sketch === ODD ? undefined : (sketch as PrompterSketch);
}
