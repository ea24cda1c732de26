// What the pipeline needs of a record, and nothing else: the rest of ten thousand records is not kept (docs/method.md §7).
import { lightAmount, lightDay, lightList, lightMap, lightOneOf, lightText, lightYesNo, ODD, type Check } from '../../model/light.ts';
import { FATES, letterSchema, type Fate, type Letter } from '../../model/letter.ts';
import { opportunitySchema, type Opportunity } from '../../model/opportunity.ts';
import { prompterSchema, type Prompter } from '../../model/prompter.ts';
import type { Unwanted } from '../../reading/strict.ts';
import { visible } from '../../reading/visible.ts';

/** What is taken from an opportunity. To the method it is one: what is left out is not looked at here. */
export type Sketch = Opportunity;
/** What is taken from a letter. */
export type LetterSketch = Pick<Letter, 'letter' | 'date' | Fate> & {
  readonly source?: { readonly prompter: string };
  readonly answers: Readonly<Partial<Record<(typeof PEOPLE)[number], string>>>;
};
/** What is taken from a prompter. */
export type PrompterSketch = Pick<Prompter, 'account' | 'contact'> & { readonly seller?: Prompter['seller'] } & {
  readonly calls?: readonly Pick<NonNullable<Prompter['calls']>[number], 'date' | 'goalShared'>[];
};

/** Who a letter goes to, and who signs it. */
const PEOPLE = ['to.name', 'to.company', 'from.name'] as const;

const { shape } = opportunitySchema;
const parts = {
  player: shape.players.unwrap().element.shape,
  reached: shape.milestones.unwrap().element.shape,
  planRow: shape.plan.unwrap().element.shape,
  signal: shape.signals.unwrap().element.shape,
  change: shape.changes.unwrap().element.shape,
  call: prompterSchema.shape.calls.unwrap().element.shape,
};
const lightCurrency: Check<string> = (value) => (typeof value === 'string' && /^[A-Z]{3}$/u.test(value) ? value : ODD);

const player = lightMap({ name: lightText }, { metAlone: lightDay, left: lightDay });
const reached = lightMap({ milestone: lightText, date: lightDay }, { evidence: lightMap({}, { date: lightDay }) });
const planRow = lightMap({ event: lightText }, { date: lightDay, status: lightOneOf(...parts.planRow.status.unwrap().options) });
const signal = lightMap({ date: lightDay, signal: lightOneOf(...parts.signal.signal.options) }, { what: lightText });
const change = lightMap({ date: lightDay }, { value: lightAmount, close: lightDay, owner: lightText, inactive: lightYesNo });

const taken = {
  name: lightText,
  value: lightAmount,
  currency: lightCurrency,
  owner: lightText,
  close: lightDay,
  signing: lightMap({ date: lightDay, by: lightText }, { agreed: lightDay }),
  process: lightText,
  inactive: lightMap({ date: lightDay, why: lightText }, {}),
  prompters: lightList(lightText),
  letters: lightList(lightText),
  players: lightList(player),
  milestones: lightList(reached),
  plan: lightList(planRow),
  signals: lightList(signal),
  changes: lightList(change),
};
const opportunity = lightMap({ ccs: lightOneOf(1), kind: lightOneOf('opportunity'), account: lightText, opened: lightDay }, taken);
const marks = Object.fromEntries(FATES.map((fate) => [fate, lightDay])) as Record<Fate, typeof lightDay>;
// An answer may be a list, and is then nobody's name.
const lightName: Check<string | undefined> = (value) => (typeof value === 'string' ? visible(value) : undefined);
const people = Object.fromEntries(PEOPLE.map((id) => [id, lightName])) as Record<(typeof PEOPLE)[number], typeof lightName>;
const letter = lightMap(
  { ccs: lightOneOf(1), kind: lightOneOf('letter'), letter: lightText, date: lightDay },
  { source: lightMap({ prompter: lightText }, {}), answers: lightMap({}, people), ...marks },
);
const prompter = lightMap(
  { ccs: lightOneOf(1), kind: lightOneOf('prompter'), account: lightText, contact: lightMap({ name: lightText, title: lightText }, {}) },
  {
    seller: lightMap({}, { name: lightText, company: lightText }),
    calls: lightList(lightMap({ date: lightDay }, { goalShared: lightOneOf('yes', 'no') })),
  },
);

/** How an opportunity is sketched. */
export const opportunitySketching = {
  sketch: opportunitySketch,
  unwanted: without(shape, [...Object.keys(taken), 'ccs', 'kind', 'account', 'opened'], {
    players: without(parts.player, ['name', 'metAlone', 'left']),
    milestones: without(parts.reached, ['milestone', 'date', 'evidence'], {
      evidence: without(parts.reached.evidence.unwrap().shape, ['date']),
    }),
    plan: without(parts.planRow, ['event', 'date', 'status']),
    changes: without(parts.change, ['date', 'value', 'close', 'owner', 'inactive']),
  }),
};

/** How a letter is. */
export const letterSketching = {
  sketch: letterSketch,
  unwanted: without(letterSchema.shape, ['ccs', 'kind', 'letter', 'date', 'source', 'answers', ...FATES]),
};

/** How a prompter is. */
export const prompterSketching = {
  sketch: prompterSketch,
  unwanted: without(prompterSchema.shape, ['ccs', 'kind', 'account', 'contact', 'seller', 'calls'], {
    calls: without(parts.call, ['date', 'goalShared']),
  }),
};

function without(keys: object, taken: readonly string[], within: Readonly<Record<string, Unwanted>> = {}): Unwanted {
  return new Map<string, true | Unwanted>([
    ...Object.keys(keys)
      .filter((key) => !taken.includes(key))
      .map((key) => [key, true] as const),
    ...Object.entries(within),
  ]);
}

/**
 * What the pipeline needs of an opportunity.
 * @param value of its file, unchecked
 * @returns undefined where something is odd, and the schema knows what; never for a value that the schema takes
 */
function opportunitySketch(value: unknown): Sketch | undefined {
  const sketch = opportunity(value);
  if (sketch === ODD) return undefined;
  const { ccs: _, kind: __, players, ...rest } = sketch;
  const seen = players?.filter(({ left, metAlone }) => left !== undefined || metAlone !== undefined);
  return { ...rest, ...(seen && seen.length > 0 ? { players: seen } : {}) } as Sketch;
}

/** The same of a letter. */
function letterSketch(value: unknown): LetterSketch | undefined {
  const sketch = letter(value);
  return sketch === ODD ? undefined : (sketch as LetterSketch);
}

/** The same of a prompter. */
function prompterSketch(value: unknown): PrompterSketch | undefined {
  const sketch = prompter(value);
  return sketch === ODD ? undefined : (sketch as PrompterSketch);
}
