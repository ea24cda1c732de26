// The one next thing to do in an opportunity, and why (docs/method.md §5, §7).
import type { Finding } from '../evidence/finding.ts';
import type { Opportunity, Outcome, Player, SentBack } from '../../model/opportunity.ts';
import type { Fate } from '../../model/letter.ts';
import type { Process, Wording } from '../../model/process.ts';
import { wantedFor, type Facts, type Wanted } from '../pipeline/advance.ts';
import { declineFor, type Decline } from './bid.ts';
import { READY, type ReadyKey } from './closing.ts';
import { gapsOf, gapsOfPlayer, presentPlayers, type Gap } from './players.ts';
import { powerOf } from './power-sponsor.ts';
import { nextMilestone, stageOf } from '../pipeline/process.ts';
import { bestLetter, isMarked, waiting } from '../pipeline/waiting.ts';
import { qualified, type Qualified } from './qualified.ts';

/** What to do, as data; `words.opportunity.next` has the wording and the reason. */
export type NextStep =
  | { readonly code: 'over'; readonly args: { won: boolean } }
  | { readonly code: 'set-aside'; readonly args: { since: string; why: string } }
  | { readonly code: 'withdraw'; readonly args: { because: 'tender' | 'strategy' } & Decline }
  | { readonly code: 'stay-in-touch'; readonly args: { date: string } }
  | { readonly code: 'close-passed'; readonly args: { close: string } }
  | { readonly code: 'plan-overdue' | 'plan-next'; readonly args: { event: string; date: string } }
  | { readonly code: 'find-players' | 'find-goal'; readonly args: undefined }
  | { readonly code: 'ask-to-meet'; readonly args: { due: string | undefined } }
  | { readonly code: 'hold-call'; readonly args: { prompter: string } }
  | { readonly code: 'write-letter'; readonly args: { kind: string; milestone: Wording } }
  | { readonly code: 'mark-letter'; readonly args: { letter: string; mark: Fate; milestone: Wording } }
  | { readonly code: 'have-graded'; readonly args: { milestone: Wording; id: string; evidence: string; lacks?: readonly GradingOption[] } }
  | {
      readonly code: 'mend-evidence';
      readonly args: { milestone: Wording; evidence: string; reasons: readonly Finding[]; back: SentBack | undefined };
    }
  | { readonly code: 'assess' | 'choose-strategy'; readonly args: undefined }
  | { readonly code: 'assess-again'; readonly args: { date: string } }
  | { readonly code: 'rethink-strategy'; readonly args: { outcome: Outcome; date: string } }
  | { readonly code: 'test-power'; readonly args: { player: string; name: string } }
  | { readonly code: 'find-power'; readonly args: { name: string | undefined } }
  | { readonly code: 'know-first'; readonly args: { unknown: readonly ReadyKey[] } }
  | { readonly code: 'ask-order'; readonly args: { milestone: Wording } }
  | { readonly code: 'mend-player'; readonly args: { gap: Gap } }
  | { readonly code: 'show-milestone'; readonly args: Wanted & { id: string } };

/** What grading needs beside the evidence where it is not known: what happened, who grades. */
export type GradingOption = 'what' | 'name';

/** What must be known of somebody before the next formal step is worth anything; the roles by what the sale stands or falls with. */
const ROLES_FIRST = ['champion', 'decision-maker', 'finance-approver', 'coach'] as const;

/** The influence from which somebody may be a power sponsor without deciding. */
const LISTENED_TO = 3;

/** The earliest step of the plan that is open and has a day, be the day over or still to come. */
export function nextPlanned({ plan = [] }: Pick<Opportunity, 'plan'>): { readonly event: string; readonly date: string } | undefined {
  return plan
    .flatMap(({ event, date, status = 'open' }) => (status === 'open' && date !== undefined ? [{ event, date }] : []))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))[0];
}

/**
 * The one thing to do next. What is not worth going on with ends first; what has gone wrong comes before what is missing, and evidence
 * that only waits for the manager before new work. Nothing comes into the forecast that was not qualified (docs/method.md §5).
 */
export function nextStep(opportunity: Opportunity, course: Process, facts: Facts, today: string): NextStep {
  const { inactive, close, prompters = [] } = opportunity;
  const stage = stageOf(opportunity, course, today);
  const milestone = nextMilestone(opportunity, course, today);
  if (inactive && stage.ended === undefined) return { code: 'set-aside', args: { since: inactive.date, why: inactive.why } };
  if (stage.ended === 'lost' || milestone === undefined) return { code: 'over', args: { won: stage.ended !== 'lost' } };
  const sheets = qualified(opportunity);
  if (stage.ended === undefined) {
    const leave = leaving(opportunity, sheets);
    if (leave) return leave;
  }
  if (close !== undefined && close < today && stage.ended === undefined) return { code: 'close-passed', args: { close } };
  const first = nextPlanned(opportunity);
  if (first !== undefined && first.date < today) return { code: 'plan-overdue', args: first };
  const players = presentPlayers(opportunity);
  if (players.length === 0) return { code: 'find-players', args: undefined };
  if (sheets.tender?.reason === 'ask-first') return { code: 'ask-to-meet', args: { due: sheets.tender.due } };

  const wanted = wantedFor(milestone);
  const told = facts.calls.find(({ goalShared }) => goalShared);
  const held = waiting(wanted, facts, stage.index < 0, today);
  if (held !== undefined) return graded(milestone.name, milestone.id, held.letter ?? held.day ?? '');
  const letter = bestLetter(wanted, facts, today);
  const unmarked = wanted.marks.find((mark) => !isMarked(letter, mark, today));
  if (letter && unmarked !== undefined)
    return { code: 'mark-letter', args: { letter: letter.id, mark: unmarked, milestone: milestone.name } };
  const unheld = prompters.find((prompter) => !facts.calls.some((call) => call.prompter === prompter));
  if (told === undefined && stage.index <= 0 && unheld !== undefined) return { code: 'hold-call', args: { prompter: unheld } };
  if (!players.some(({ goal }) => goal !== undefined)) return { code: 'find-goal', args: undefined };
  const [kind] = wanted.kinds;
  const isEntering = milestone.forecast === true && !stage.forecast;
  const open22 = stage.ended === undefined ? unqualified(sheets) : undefined;
  if (isEntering && open22) return open22;
  const powerless = kind === 'power-sponsor' ? withoutPower(players) : undefined;
  if (powerless) return powerless;
  if (wanted.evidence.includes('letter') && kind !== undefined) return { code: 'write-letter', args: { kind, milestone: milestone.name } };
  if (first !== undefined) return { code: 'plan-next', args: first };
  const gap = stage.index < 0 || stage.ended !== undefined ? undefined : weighty(opportunity);
  if (gap) return { code: 'mend-player', args: { gap } };
  const closing = stage.forecast && stage.ended === undefined ? (open22 ?? beforeTheOrder(sheets, stage.since, milestone.name)) : undefined;
  return closing ?? { code: 'show-milestone', args: { ...wanted, id: milestone.id } };
}

/** A tender that is not to be won, or a strategy of leaving that still holds: bad news early is good news. */
function leaving(opportunity: Opportunity, { tender, strategy }: Qualified): NextStep | undefined {
  if (tender?.decision === 'no-bid') return { code: 'withdraw', args: { because: 'tender', ...declineFor(opportunity) } };
  if (strategy?.holds !== true) return undefined;
  if (strategy.outcome === 'disengage') return { code: 'withdraw', args: { because: 'strategy', ...declineFor(opportunity) } };
  return strategy.outcome === 'develop' ? { code: 'stay-in-touch', args: { date: strategy.date } } : undefined;
}

/** What has to be answered before anybody can say whether it is worth going on, and how. */
function unqualified({ us, strategy }: Qualified): NextStep | undefined {
  if (us === undefined) return { code: 'assess', args: undefined };
  if (strategy === undefined) return { code: 'choose-strategy', args: undefined };
  return strategy.holds ? undefined : { code: 'rethink-strategy', args: { outcome: strategy.outcome, date: strategy.date } };
}

/** The letter to a power sponsor needs one: somebody who passed the test, and as long as nobody did, whoever most likely will. */
function withoutPower(players: readonly Player[]): NextStep | undefined {
  const verdicts = players.map((player) => ({ player, verdict: powerOf(player.power).verdict }));
  if (verdicts.some(({ verdict }) => verdict === 'yes')) return undefined;
  const weight = ({ roles = [], influence = 0 }: Player): number => (roles.includes('decision-maker') ? 10 : 0) + influence;
  const likely = verdicts
    .filter(({ player, verdict }) => verdict === 'unknown' && weight(player) >= LISTENED_TO)
    .toSorted((a, b) => weight(b.player) - weight(a.player))[0]?.player;
  if (likely) return { code: 'test-power', args: { player: likely.id, name: likely.name } };
  return { code: 'find-power', args: { name: players.find(({ roles = [] }) => roles.includes('champion'))?.name } };
}

/** The 22 questions once per stage, and the seven things; then one may ask. */
function beforeTheOrder({ us, ready }: Qualified, since: string, milestone: Wording): NextStep {
  if (us !== undefined && us.date < since) return { code: 'assess-again', args: { date: us.date } };
  const unknown = ready?.unknown ?? READY;
  return unknown.length > 0 ? { code: 'know-first', args: { unknown } } : { code: 'ask-order', args: { milestone } };
}

function graded(milestone: Wording, id: string, evidence: string): NextStep {
  return { code: 'have-graded', args: { milestone, id, evidence } };
}

/** A gap in the players that a sale may be lost by. */
function weighty(opportunity: Opportunity): Gap | undefined {
  const gaps = gapsOf(opportunity);
  const unfilled = ROLES_FIRST.map((role) => gaps.find((gap) => gap.code === 'role-unfilled' && gap.args.role === role)).find(
    (gap) => gap !== undefined,
  );
  if (unfilled) return unfilled;
  const adversary = gaps.find(({ code }) => code === 'adversary-not-met');
  if (adversary) return adversary;
  const deciders = presentPlayers(opportunity).filter(({ roles = [] }) => roles.includes('decision-maker') || roles.includes('champion'));
  return deciders
    .flatMap((player) => gapsOfPlayer(player, opportunity.players ?? []))
    .find(({ code }) => code === 'goal-unknown' || code === 'not-met-alone' || code === 'win-unknown');
}
