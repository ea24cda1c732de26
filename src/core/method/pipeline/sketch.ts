// What the pipeline needs of a record, and nothing else: the rest of ten thousand records is not kept (docs/method.md §7).
import {
  lightAmount,
  lightDay,
  lightEither,
  lightList,
  lightMap,
  lightOneOf,
  lightRecord,
  lightText,
  lightTexts,
  lightYesNo,
  ODD,
  takingOf,
  type Check,
} from '../../model/light.ts';
import { accountSchema, type Account } from '../../model/account.ts';
import { FATES, letterSchema, type Fate, type Letter } from '../../model/letter.ts';
import { opportunitySchema, type Opportunity } from '../../model/opportunity.ts';
import { prompterSchema } from '../../model/prompter.ts';
import type { Unwanted } from '../../reading/strict.ts';
import { take } from '../../reading/taking.ts';

/** What is taken from an opportunity. To the method it is one: what is left out is not looked at here. */
export type Sketch = Opportunity;
/** What is taken from a letter. */
export type LetterSketch = Pick<Letter, 'letter' | 'date' | Fate | 'acceptedSaid' | 'reply' | 'met' | 'answers'> & {
  readonly language?: string | undefined;
  readonly source?: { readonly prompter: string; readonly call?: string | undefined } | undefined;
};
/** What is taken from an account. */
export type AccountSketch = Pick<Account, 'name' | 'aliases'>;
/** What is taken from a prompter. */
export type PrompterSketch = Exclude<ReturnType<typeof prompter>, typeof ODD>;

const { shape } = opportunitySchema;
const parts = {
  player: shape.players.unwrap().element.shape,
  reached: shape.milestones.unwrap().element.shape,
  rfp: shape.rfp.unwrap().shape,
  planRow: shape.plan.unwrap().element.shape,
  signal: shape.signals.unwrap().element.shape,
  change: shape.changes.unwrap().element.shape,
  call: prompterSchema.shape.calls.unwrap().element.shape,
  scenario: prompterSchema.shape.scenarios.element.shape,
};
const lightCurrency: Check<string> = (value) => (typeof value === 'string' && /^[A-Z]{3}$/u.test(value) ? value : ODD);

const player = lightMap({ name: lightText }, { title: lightText, metAlone: lightDay, left: lightDay });
const reached = lightMap(
  { milestone: lightText, date: lightDay, by: lightText },
  {
    evidence: lightMap(
      {},
      { letter: lightText, file: lightText, date: lightDay, what: lightText, marks: lightList(lightOneOf(...FATES)), sha256: lightText },
    ),
  },
);
const planRow = lightMap({ event: lightText }, { date: lightDay, status: lightOneOf(...parts.planRow.status.unwrap().options) });
const signal = lightMap({ date: lightDay, signal: lightOneOf(...parts.signal.signal.options) }, { what: lightText });
const change = lightMap({ date: lightDay }, { value: lightAmount, close: lightDay, owner: lightText, inactive: lightYesNo });

const taken = {
  aliases: lightList(lightText),
  name: lightText,
  value: lightAmount,
  currency: lightCurrency,
  owner: lightText,
  close: lightDay,
  signing: lightMap({ date: lightDay, by: lightText }, { agreed: lightDay }),
  process: lightText,
  inactive: lightMap({ date: lightDay, why: lightText }, {}),
  rfp: lightMap({}, { decision: lightOneOf(...parts.rfp.decision.unwrap().options) }),
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
const cells = lightEither(lightText, lightTexts);
const answers = lightRecord(lightEither(lightText, lightList(cells)));
const letter = lightMap(
  { ccs: lightOneOf(1), kind: lightOneOf('letter'), letter: lightText, date: lightDay, answers },
  {
    language: lightText,
    source: lightMap({ prompter: lightText }, { call: lightDay }),
    acceptedSaid: lightText,
    reply: lightMap({ file: lightText }, { sha256: lightText }),
    met: lightText,
    ...marks,
  },
);
const heard = lightMap({ id: lightText }, { answers: lightList(lightMap({}, { answer: lightText })), notes: lightText });
const call = lightMap(
  { date: lightDay },
  {
    goalShared: lightOneOf('yes', 'no'),
    frame: lightText,
    scenarios: lightList(heard),
    impact: lightList(lightMap({ answer: lightText }, {})),
    confirm: lightText,
    value: lightText,
    notes: lightText,
  },
);
const account = lightMap({ ccs: lightOneOf(1), kind: lightOneOf('account'), name: lightText }, { aliases: lightList(lightText) });
const scenario = lightMap({ capability: lightText, action: lightText }, {});
const prompter = lightMap(
  {
    ccs: lightOneOf(1),
    kind: lightOneOf('prompter'),
    account: lightText,
    contact: lightMap({ name: lightText, title: lightText }, {}),
    goal: lightText,
    scenarios: lightList(scenario),
  },
  { seller: lightMap({}, { name: lightText, company: lightText }), calls: lightList(call) },
);

const unwanted = without(shape, [...Object.keys(taken), 'ccs', 'kind', 'account', 'opened'], {
  rfp: without(parts.rfp, ['decision']),
  players: without(parts.player, ['name', 'title', 'metAlone', 'left']),
  plan: without(parts.planRow, ['event', 'date', 'status']),
  changes: without(parts.change, ['date', 'value', 'close', 'owner', 'inactive']),
});
const taking = takingOf(opportunity, unwanted);

/** How an opportunity is sketched: of these there are the most, so that a file as ccs writes it is gone over once. */
export const opportunitySketching = {
  sketch: opportunitySketch,
  unwanted,
  take: (text: string): Sketch | undefined => take(text, taking) as Sketch | undefined,
};

/** How a letter is: what it says is evidence. */
export const letterSketching = { sketch: letterSketch, unwanted: without(letterSchema.shape, Object.keys(letterSchema.shape)) };

/** How an account is: its names. */
export const accountSketching = {
  sketch: accountSketch,
  unwanted: without(accountSchema.shape, ['ccs', 'kind', 'name', 'aliases']),
};

/** How a prompter is: whom it was for, what the playbook brought along, what was heard. */
export const prompterSketching = {
  sketch: prompterSketch,
  unwanted: without(prompterSchema.shape, ['ccs', 'kind', 'account', 'contact', 'seller', 'goal', 'scenarios', 'calls'], {
    scenarios: without(parts.scenario, ['capability', 'action']),
    calls: without(parts.call, ['date', 'goalShared', 'frame', 'scenarios', 'impact', 'confirm', 'value', 'notes']),
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
  return sketch === ODD ? undefined : (sketch as Sketch);
}

/** The same of a letter. */
function letterSketch(value: unknown): LetterSketch | undefined {
  const sketch = letter(value);
  return sketch === ODD ? undefined : (sketch as LetterSketch);
}

/** The same of a prompter. */
function prompterSketch(value: unknown): PrompterSketch | undefined {
  const sketch = prompter(value);
  return sketch === ODD ? undefined : sketch;
}

/** The same of an account. */
function accountSketch(value: unknown): AccountSketch | undefined {
  const sketch = account(value);
  return sketch === ODD ? undefined : sketch;
}
