// An opportunity: one sale, with its people, its evidence and its history (docs/method.md §5–§7).
import * as z from 'zod';
import { covered, criterion, planRow, ref, yesNo } from './agreed.ts';
import { FATES } from './letter.ts';
import { currency, day, text } from './text.ts';

const grade = z.number().int().min(0).max(5);

/** The seven roles of key players (docs/method.md §5). */
export const ROLES = ['coach', 'champion', 'decision-maker', 'finance-approver', 'user', 'implementer', 'adversary'] as const;
/** The part somebody has in the decision. */
export const DECISION_PARTS = ['approves', 'decides', 'evaluates', 'uses'] as const;
export const ATTITUDES = ['sponsor', 'supporter', 'neutral', 'non-supporter', 'enemy'] as const;
export const STYLES = ['innovator', 'visionary', 'pragmatist', 'conservative', 'laggard'] as const;
export const CONTACTS = ['none', 'brief', 'several', 'deep'] as const;
/** The two circles of the map: the political structure and, in it, the inner circle. */
export const CIRCLES = ['political', 'inner'] as const;
/** Whose offer somebody likes best: ours, another one’s, or nobody’s yet. */
export const PREFERS = ['us', 'other', 'nobody'] as const;
export const MARKS = ['+', '?', '-'] as const;
/** The four statements of the power sponsor test (docs/method.md §5). */
export const POWER = ['getsIt', 'takesUs', 'arranges', 'inner'] as const;

const player = z.strictObject({
  id: ref,
  name: text,
  title: text.optional(),
  roles: z.array(z.enum(ROLES)).optional(),
  part: z.enum(DECISION_PARTS).optional(),
  goal: text.optional(),
  /** What this does for the person; never a kickback. */
  win: text.optional(),
  /** 1 likes us, 2 believes us, 3 cannot do without us; 4 is of 0.1 and now with the account. */
  trust: z.number().int().min(0).max(4).optional(),
  rank: grade.optional(),
  influence: grade.optional(),
  attitude: z.enum(ATTITUDES).optional(),
  style: z.enum(STYLES).optional(),
  contact: z.enum(CONTACTS).optional(),
  prefers: z.enum(PREFERS).optional(),
  circle: z.enum(CIRCLES).optional(),
  metAlone: day.optional(),
  reportsTo: ref.optional(),
  /** The pain chain: what hurts this player, and whose pain is a reason for it. */
  pain: text.optional(),
  painFrom: z.array(ref).optional(),
  power: z
    .strictObject({
      getsIt: yesNo.optional(),
      takesUs: yesNo.optional(),
      arranges: yesNo.optional(),
      inner: yesNo.optional(),
      evidence: text.optional(),
      date: day.optional(),
    })
    .optional(),
  left: day.optional(),
  notes: text.optional(),
});

/** What shows that a milestone was reached: a letter of ours, a file, or a day on which the buyer did it. */
const evidence = z.strictObject({
  letter: text.optional(),
  file: text.optional(),
  date: day.optional(),
  what: text.optional(),
  /** The marks of the letter that showed it. */
  marks: z.array(z.enum(FATES)).optional(),
  /** Of the meaning of what was graded. */
  sha256: text.optional(),
});

const reached = z.strictObject({
  /** Of the process; or `lost`; or `back`: what was lost is taken up again, and otherwise what was graded last is taken back. */
  milestone: text,
  /** The day on which it was graded; the day on which the buyer acted stands in the evidence. */
  date: day,
  evidence: evidence.optional(),
  /** Who graded it: a manager, by name. */
  by: text,
});

const answer = z.strictObject({
  mark: z.enum(MARKS),
  evidence: text.optional(),
  /** What is known of the points that the question looks into: one of these by its number, or another in words. */
  points: z.array(z.strictObject({ point: text, said: text })).optional(),
  date: day.optional(),
});

const assessment = z.strictObject({
  date: day,
  /** The milestone at that time. */
  stage: text.optional(),
  /** Ourselves, or the name of the main competitor. */
  of: text,
  /** By the number of the question, 1–22. */
  answers: z.record(z.string().regex(/^(?:[1-9]|1\d|2[0-2])$/u), answer),
});

/** How to compete (docs/method.md §5). */
export const OUTCOMES = ['frontal', 'flank', 'fragment', 'defend', 'develop', 'disengage'] as const;
/** What the strategy asks beyond the 22 questions. */
export const STRATEGY_ASKS = [
  'buyerPhase',
  'invited',
  'preferred',
  'meetPlayers',
  'makeEvent',
  'advantage',
  'criteria',
  'split',
  'position',
] as const;

const strategy = z.strictObject({
  date: day,
  outcome: z.enum(OUTCOMES),
  /** The way through the tree: each step with the marks it read, by the number of the question, or with the answer that was given. */
  path: z.array(
    z.strictObject({ step: text, yes: z.boolean(), marks: z.record(z.string(), z.enum(MARKS)).optional(), answer: text.optional() }),
  ),
  /** Which of its two ways was chosen, and what of that which it needs does hold. */
  course: text.optional(),
  holds: z.array(text).optional(),
});

export const GIVE_MARKS = ['period-end', 'short-of-quota'] as const;

const give = z.strictObject({ give: text, get: text.optional() });

const negotiation = z.strictObject({
  date: day,
  /** In which it was written, and is printed. */
  language: text.optional(),
  /** If we agree, are you choosing us; is this the only thing left; if we agree today, can you sign? */
  choosingUs: yesNo.optional(),
  onlyThing: yesNo.optional(),
  signToday: yesNo.optional(),
  signer: ref.optional(),
  stand: text.optional(),
  refusals: z.array(text).optional(),
  questions: z.array(text).optional(),
  gets: z.array(text).optional(),
  gives: z.array(give).optional(),
  withdrawn: text.optional(),
  nextDate: day.optional(),
  /** What makes its gives doubtful: the end of a month without an agreed plan, an owner short of the quota. */
  marked: z.array(z.enum(GIVE_MARKS)).optional(),
});

const note = z.strictObject({ date: day, by: text.optional(), text });

/** What each became on that day, the first entry when it was opened, so that the pipeline of an earlier day can be shown again. */
const change = z.strictObject({
  date: day,
  value: z.number().nonnegative().optional(),
  close: day.optional(),
  owner: text.optional(),
  /** Set aside, or taken up again; and who did it. */
  inactive: z.boolean().optional(),
  by: text.optional(),
});

/** Whose word a review is: the buyer's, or only our own. */
export const ACCOUNTS = ['buyer', 'ours'] as const;
/** The weightiest reason for a sale that was won or lost. */
export const REASONS = ['worth', 'fit', 'trust', 'access', 'rival', 'price', 'timing', 'no-decision', 'other'] as const;

/** Why it was won or lost, what decided, and at which milestone (docs/method.md §7). */
const review = z.strictObject({
  date: day,
  account: z.enum(ACCOUNTS),
  /** Who of the buyer's told it. */
  by: text.optional(),
  reason: z.enum(REASONS),
  why: text,
  decided: text.optional(),
  milestone: text.optional(),
  competitor: text.optional(),
  learned: text.optional(),
});

/** The schema of an opportunity file; the order of its keys is the order on disk. */
export const opportunitySchema = z.strictObject({
  ccs: z.literal(1),
  kind: z.literal('opportunity'),
  account: text,
  /** Other names of the same buyer: a parent, a subsidiary, an abbreviation. */
  aliases: z.array(text).optional(),
  name: text.optional(),
  opened: day,
  value: z.number().nonnegative().optional(),
  currency: currency.optional(),
  owner: text.optional(),
  /** The day that we hope for. */
  close: day.optional(),
  /** The day that the buyer agreed to sign on: who agreed to it, and when. */
  signing: z.strictObject({ date: day, by: text, agreed: day.optional() }).optional(),
  /** `default`, `signature`, or one of ccs.yaml. */
  process: text.optional(),
  /** Set aside: it is no longer worked on. */
  inactive: z.strictObject({ date: day, why: text }).optional(),
  competitor: text.optional(),
  /** Of the tender, where there is one. */
  rfp: z
    .strictObject({
      due: day.optional(),
      preferred: yesNo.optional(),
      meetPlayers: yesNo.optional(),
      winRate: z.number().min(0).max(1).optional(),
      costOfSelling: z.number().nonnegative().optional(),
      decision: z.enum(['bid', 'no-bid']).optional(),
      date: day.optional(),
    })
    .optional(),
  /** 1 forming the need, 2 comparing solutions, 3 deciding and afraid of risk. */
  buyerPhase: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  /** Whether the buyer asked us in. */
  invited: yesNo.optional(),
  prompters: z.array(text).optional(),
  letters: z.array(text).optional(),
  players: z.array(player).optional(),
  milestones: z.array(reached).optional(),
  /** What a manager sent back, and why; it waits again when what shows it has become another. */
  sentBack: z
    .array(
      z.strictObject({
        milestone: text,
        letter: text.optional(),
        day: day.optional(),
        sha256: text.optional(),
        date: day,
        by: text,
        why: text,
      }),
    )
    .optional(),
  plan: z.array(planRow).optional(),
  /** Who agreed to the plan, when, and the file that shows it. */
  planAgreed: z.strictObject({ by: text, date: day, letter: text.optional(), file: text.optional(), sha256: text.optional() }).optional(),
  /** What the buyer will be content with. */
  criteria: z.array(criterion).optional(),
  coverage: z.array(covered).optional(),
  assessments: z.array(assessment).optional(),
  strategies: z.array(strategy).optional(),
  /** Closing readiness, seven things to know (docs/method.md §5). */
  ready: z.record(z.string(), z.strictObject({ known: yesNo, what: text.optional(), date: day.optional() })).optional(),
  negotiations: z.array(negotiation).optional(),
  /** What the rep saw: postponed, requirements changed, a player left. */
  signals: z
    .array(
      z.strictObject({
        date: day,
        signal: z.enum(['postponed', 'access-harder', 'plan-obstructed', 'requirements-changed', 'player-changed']),
        what: text.optional(),
      }),
    )
    .optional(),
  changes: z.array(change).optional(),
  review: review.optional(),
  /** What other systems call it, by the name of the system: its id, its stage, the step that was agreed there. It moves nothing here. */
  sources: z.record(text, z.record(text, text)).optional(),
  notes: z.array(note).optional(),
});

export type Opportunity = z.infer<typeof opportunitySchema>;
export type Player = NonNullable<Opportunity['players']>[number];
export type Reached = NonNullable<Opportunity['milestones']>[number];
export type SentBack = NonNullable<Opportunity['sentBack']>[number];
export type Evidence = NonNullable<Reached['evidence']>;
export type Assessment = NonNullable<Opportunity['assessments']>[number];
export type Mark = (typeof MARKS)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type StrategyAsk = (typeof STRATEGY_ASKS)[number];
export type Strategy = NonNullable<Opportunity['strategies']>[number];
export type YesNo = z.infer<typeof yesNo>;
export type Rfp = NonNullable<Opportunity['rfp']>;
export type Criterion = NonNullable<Opportunity['criteria']>[number];
export type Look = NonNullable<Criterion['looks']>[number];
export type Covered = NonNullable<Opportunity['coverage']>[number];
export type Review = NonNullable<Opportunity['review']>;
export type Reason = Review['reason'];
export type Ready = NonNullable<Opportunity['ready']>;
export type Change = NonNullable<Opportunity['changes']>[number];
export type Negotiation = NonNullable<Opportunity['negotiations']>[number];

/** An opportunity with its keys in the order they have on disk; what is undefined is left out. */
export function inFileOrder(opportunity: { readonly [K in keyof Opportunity]: Opportunity[K] | undefined }): Opportunity {
  const keys = Object.keys(opportunitySchema.shape) as (keyof Opportunity)[];
  return Object.fromEntries(keys.flatMap((key) => (opportunity[key] === undefined ? [] : [[key, opportunity[key]]]))) as Opportunity;
}
