// One line of the pipeline: where an opportunity stood on a day, and what is dangerous about it (docs/method.md §7).
import type { Opportunity } from '../../model/opportunity.ts';
import type { Process, Wording } from '../../model/process.ts';
import type { Facts } from './advance.ts';
import { asOf } from './as-of.ts';
import { monthsBetween, stageOf, type Stage } from './process.ts';
import type { Sketch } from './sketch.ts';
import { buyerAction, slidesOf, type Slide } from './sliding-back.ts';

type Noted = NonNullable<Opportunity['signals']>[number];

/** What a danger is a sign of: the five of the method, and what makes a stage slide back. */
const SIGNALS = [
  'postponed',
  'access-harder',
  'plan-obstructed',
  'requirements-changed',
  'player-changed',
  'overstayed',
  'stale',
  'unknown-milestone',
] as const;
export type Signal = (typeof SIGNALS)[number];

/** A reason for seeing danger, as data; `words.pipeline.dangers` and `words.opportunity.slides` have the wording. */
type Reason =
  | Slide
  | { readonly code: 'close-moved'; readonly args: { from: string; to: string; date: string } }
  | { readonly code: 'close-passed'; readonly args: { close: string } }
  | { readonly code: 'step-postponed'; readonly args: { event: string } }
  | { readonly code: 'step-overdue'; readonly args: { event: string; date: string } }
  | { readonly code: 'player-left'; readonly args: { name: string; date: string } }
  | { readonly code: 'noted'; readonly args: { signal: Noted['signal']; date: string; what: string | undefined } };

export type Danger = { readonly signal: Signal } & Reason;

export type State = 'active' | 'inactive' | 'won' | 'lost';

export type Entry = {
  readonly id: string;
  readonly account: string;
  readonly name: string | undefined;
  readonly owner: string | undefined;
  readonly value: number | undefined;
  readonly currency: string | undefined;
  readonly close: string | undefined;
  /** The process it is measured by. */
  readonly process: string;
  /** The milestone reached; undefined as long as nothing was graded. */
  readonly stage: string | undefined;
  readonly stageName: Wording | undefined;
  /** The place of the milestone in its process, from 0; -1 as long as nothing was graded. */
  readonly step: number;
  readonly since: string;
  /** In this stage, with one decimal. */
  readonly months: number;
  readonly state: State;
  /** Counts in the forecast: from the milestone on that the process says, as long as it is worked on and open. */
  readonly forecast: boolean;
  readonly lastBuyerAction: string;
  /** Of what is worked on and open; what happened before this stage began is over. */
  readonly danger: readonly Danger[];
  /** How many there are of them. */
  readonly signs: number;
  /** What is wrong with what shows its milestones, by the code, each once; what the history tells is not in it. */
  readonly findings: readonly string[];
  /** Acceptances that rest on the rep's word, from before anybody asked for more. */
  readonly old: number;
};

const SIGNAL_OF: Readonly<Record<Exclude<Danger['code'], 'noted'>, Signal>> = {
  'close-moved': 'postponed',
  'close-passed': 'postponed',
  'step-postponed': 'postponed',
  'step-overdue': 'plan-obstructed',
  'player-left': 'player-changed',
  'access-not-given': 'access-harder',
  overstayed: 'overstayed',
  stale: 'stale',
  'nothing-known': 'stale',
  'unknown-milestone': 'unknown-milestone',
};

/** What a reason is a sign of; what the rep noted says so itself. */
export function signalOf(code: Danger['code'], args: object): Signal {
  return code === 'noted' ? (args as { signal: Signal }).signal : SIGNAL_OF[code];
}

/**
 * The line of an opportunity on a day.
 * @param process the name of the process, and the process itself
 * @param at a day; nothing that was written down for a later one counts
 * @param doubts what is wrong with its evidence
 * @returns undefined where it was not open yet
 */
export function entryOf(
  id: string,
  sketch: Sketch,
  [process, course]: readonly [string, Process],
  facts: Facts,
  at: string,
  doubts: Pick<Entry, 'findings' | 'old'> = { findings: [], old: 0 },
): Entry | undefined {
  const { existed, value, close, owner, inactive } = asOf(sketch, at);
  if (!existed) return undefined;
  const stage = stageOf(sketch, course, at);
  const state: State = stage.ended ?? (inactive ? 'inactive' : 'active');
  const known = factsBy(facts, at);
  const acted = buyerAction(sketch, known, at);
  const danger = state === 'active' ? dangersOf(sketch, close, slidesOf(sketch, course, known, stage, acted, at), stage, at) : [];
  return {
    id,
    account: sketch.account,
    name: sketch.name,
    owner,
    // JSON knows no zero below zero, and what is kept of a look is JSON.
    value: value === 0 ? 0 : value,
    currency: sketch.currency,
    close,
    process,
    stage: stage.milestone?.id,
    stageName: stage.milestone?.name,
    step: stage.index,
    since: stage.since,
    months: Math.round(monthsBetween(stage.since, at) * 10) / 10,
    state,
    forecast: stage.forecast && state === 'active',
    lastBuyerAction: acted ?? sketch.opened,
    danger,
    signs: danger.length,
    ...doubts,
  };
}

/** What letters and calls had shown by a day. */
function factsBy({ letters, calls }: Facts, at: string): Facts {
  if (letters.length === 0 && calls.length === 0) return { letters, calls };
  const by = (day: string | undefined): string | undefined => (day !== undefined && day <= at ? day : undefined);
  return {
    letters: letters
      .filter(({ date }) => date <= at)
      .map((letter) => ({ ...letter, sent: by(letter.sent), accepted: by(letter.accepted), access: by(letter.access) })),
    calls: calls.filter(({ date }) => date <= at),
  };
}

function dangersOf(sketch: Sketch, close: string | undefined, slides: readonly Slide[], { since }: Stage, at: string): readonly Danger[] {
  const { plan = [], players = [], signals = [], changes = [] } = sketch;
  const recent = (date: string | undefined): date is string => date !== undefined && date >= since && date <= at;
  const dangers: Danger[] = [];
  const add = ({ code, args }: Reason): number => dangers.push({ signal: signalOf(code, args), code, args } as Danger);
  let before: string | undefined;
  for (const { date, close: to } of changes) {
    if (to === undefined) continue;
    if (before !== undefined && to > before && recent(date)) add({ code: 'close-moved', args: { from: before, to, date } });
    before = to;
  }
  if (close !== undefined && close < at) add({ code: 'close-passed', args: { close } });
  for (const { event, date, status = 'open' } of plan) {
    if (status === 'postponed') add({ code: 'step-postponed', args: { event } });
    else if (status === 'open' && date !== undefined && date < at) add({ code: 'step-overdue', args: { event, date } });
  }
  for (const { name, left } of players) if (recent(left)) add({ code: 'player-left', args: { name, date: left } });
  for (const { signal, date, what } of signals) if (recent(date)) add({ code: 'noted', args: { signal, date, what } });
  for (const slide of slides) add(slide);
  return dangers;
}
