// What the pipeline needs of a record, and nothing else: the rest of ten thousand records is not kept (method §7).
import { lightAmount, lightDay, lightList, lightMap, lightOneOf, lightText, lightYesNo, ODD } from '../model/light.ts';
import { FATES, letterSchema, type Letter } from '../model/letter.ts';
import { opportunitySchema, type Opportunity } from '../model/opportunity.ts';
import { prompterSchema, type Prompter } from '../model/prompter.ts';
import type { Fate } from '../model/letter.ts';

const currency = (value: unknown): string | typeof ODD => (typeof value === 'string' && /^[A-Z]{3}$/u.test(value) ? value : ODD);
const evidence = lightMap({}, { date: lightDay }, ['letter', 'file', 'what']);

const { shape } = opportunitySchema;
const player = lightMap({ id: lightText, name: lightText }, { metAlone: lightDay, left: lightDay }, Object.keys(shape.players.unwrap().element.shape));
const reached = lightMap({ milestone: lightText, date: lightDay }, { evidence, by: lightText }, []);
const planRow = lightMap({ event: lightText }, { date: lightDay, status: lightOneOf('open', 'done', 'postponed', 'dropped') }, ['theirs', 'ours', 'go', 'billable', 'evidence']);
const signal = lightMap({ date: lightDay, signal: lightOneOf('postponed', 'access-harder', 'plan-obstructed', 'requirements-changed', 'player-changed') }, { what: lightText }, []);
const change = lightMap({ date: lightDay }, { value: lightAmount, close: lightDay, owner: lightText, inactive: lightYesNo }, ['by']);

const opportunity = lightMap(
  { ccs: lightOneOf(1), kind: lightOneOf('opportunity'), account: lightText, opened: lightDay },
  {
    name: lightText,
    value: lightAmount,
    currency,
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
  },
  Object.keys(shape),
);

const letter = lightMap(
  { ccs: lightOneOf(1), kind: lightOneOf('letter'), letter: lightText, date: lightDay },
  { source: lightMap({ prompter: lightText }, {}, ['call']), ...(Object.fromEntries(FATES.map((fate) => [fate, lightDay])) as Record<Fate, typeof lightDay>) },
  Object.keys(letterSchema.shape),
);

const prompter = lightMap(
  { ccs: lightOneOf(1), kind: lightOneOf('prompter') },
  { calls: lightList(lightMap({ date: lightDay }, { goalShared: lightOneOf('yes', 'no') }, Object.keys(prompterSchema.shape.calls.unwrap().element.shape))) },
  Object.keys(prompterSchema.shape),
);

/** A kind of record, as far as the pipeline needs it. */
export type SketchKind<T, S> = {
  readonly schema: { readonly shape: Readonly<Record<string, unknown>> };
  /** Top-level keys that nothing is taken from. */
  readonly unwanted: ReadonlySet<string>;
  /** Undefined where something is odd: the schema knows what. A record that the schema takes is never odd. */
  sketch(value: unknown): S | undefined;
  readonly of?: T;
};

function sketcher<S>(check: (value: unknown) => S | typeof ODD): (value: unknown) => S | undefined {
  return (value) => {
    const sketch = check(value);
    return sketch === ODD ? undefined : sketch;
  };
}

/** An opportunity without what the pipeline does not need; what is left out is optional, so it still is one to the method. */
export const opportunitySketch: (value: unknown) => Opportunity | undefined = sketcher(opportunity as (value: unknown) => Opportunity | typeof ODD);
export type LetterSketch = Pick<Letter, 'letter' | 'date' | 'sent' | 'accepted' | 'access'> & { readonly source?: { readonly prompter: string } };
export const letterSketch: (value: unknown) => LetterSketch | undefined = sketcher(letter as (value: unknown) => LetterSketch | typeof ODD);
export type PrompterSketch = { readonly calls?: readonly Pick<NonNullable<Prompter['calls']>[number], 'date' | 'goalShared'>[] };
export const prompterSketch: (value: unknown) => PrompterSketch | undefined = sketcher(prompter as (value: unknown) => PrompterSketch | typeof ODD);
