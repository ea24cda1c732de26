// What comes next in a sale, and where it slides back.
import { days, say } from '../phrases.ts';
import { type Coded, type Step, type Wording, worded } from '../../../wording.ts';
import { type Mark, type Wanted, wants } from './advance.ts';
import { evidence } from '../evidence.ts';
import { grading } from '../grading.ts';
import { type Gap, gapOf } from './players.ts';
import { ready } from './ready.ts';
import { decline } from './rfp.ts';
import { strategy } from './strategy.ts';

type GradingOption = 'what' | 'name';

export const next = {
  slides: {
    overstayed: (a: { milestone: Wording | undefined; months: number; normal: number }) =>
      `${a.milestone === undefined ? 'not graded' : `"${say(a.milestone)}"`} for ${a.months.toFixed(1)} months; ${a.normal} is normal`,
    'access-not-given': (a: { letter: string; since: string; days: number }) =>
      `access asked for in ${a.letter} on ${a.since}, and not given for ${days(a.days)}`,
    stale: (a: { since: string; days: number }) => `the buyer last did something on ${a.since}, ${days(a.days)} ago`,
    'nothing-known': (a: { since: string; days: number }) =>
      `nothing is known of what the buyer did since it was opened on ${a.since}, ${days(a.days)} ago`,
    'unknown-milestone': (a: { milestone: string }) => `its process has no milestone "${a.milestone}"`,
  },
  next: {
    over: (a: { won: boolean }): Step =>
      a.won
        ? ['Measure the benefit with the customer, and ask whom else they know.', 'It is won; a measured benefit sells the next one.']
        : ['Write down what you learnt.', 'It is lost; bad news early is good news.'],
    'set-aside': (a: { since: string; why: string }): Step => [
      'Decide whether to take it up again.',
      `It has been set aside since ${a.since}: ${a.why}`,
    ],
    withdraw: (a: { because: 'tender' | 'strategy'; command: string; named: boolean }, id: string): Step => [
      'Withdraw politely, then have your manager set it aside.',
      `${a.because === 'tender' ? 'This tender was written with somebody else.' : 'The strategy is to disengage.'} Bad news early is good news: ccs opportunity advance ${id} inactive --as manager --what "…"`,
      decline(a),
    ],
    'stay-in-touch': (a: { date: string }, id: string): Step => [
      'Have your manager set this one aside, and stay in touch.',
      `The strategy of ${a.date} is to develop: not this sale, the next one.`,
      `ccs opportunity advance ${id} inactive --as manager --what "…"`,
    ],
    'close-passed': (a: { close: string }): Step => [
      'Ask the buyer for a new date, and why it moved.',
      `It was to be signed by ${a.close}; a date only we believe in is none.`,
    ],
    'plan-overdue': (a: { event: string; date: string }): Step => [
      `Ask what became of: ${a.event}`,
      `It was agreed for ${a.date}. A plan that is ignored is the first sign of danger.`,
    ],
    'plan-next': (a: { event: string; date: string }): Step => [`Prepare: ${a.event}`, `It is agreed with the buyer for ${a.date}.`],
    'find-players': (_: undefined, id: string): Step => [
      'Write down whom you know.',
      'A sale is made with people, and nobody is named yet.',
      `ccs opportunity players ${id} --add NAME`,
    ],
    'find-goal': (): Step => ['Find out what one of the players wants to reach.', 'Without a goal there is no opportunity.'],
    'ask-to-meet': (a: { due: string | undefined }): Step => [
      `Ask to meet the key players before you write a line${a.due === undefined ? '.' : `; the tender is due on ${a.due}.`}`,
      'The buyer does not prefer us: without that meeting, do not bid.',
    ],
    assess: (_: undefined, id: string): Step => [
      'Answer the 22 questions.',
      'Whether it is worth going on, and how to compete, follows from them.',
      `ccs opportunity assess ${id}`,
    ],
    'assess-again': (a: { date: string }, id: string): Step => [
      'Answer the 22 questions again.',
      `They were last answered on ${a.date}, before this stage.`,
      `ccs opportunity assess ${id}`,
    ],
    'choose-strategy': (_: undefined, id: string): Step => [
      'Decide how to compete.',
      'The 22 questions are answered; what follows from them is not decided.',
      `ccs opportunity strategy ${id}`,
    ],
    'rethink-strategy': (a: { outcome: keyof typeof strategy.outcomes; date: string }, id: string): Step => [
      'Decide again how to compete.',
      `What led to "${strategy.outcomes[a.outcome][0]}" on ${a.date} is no longer so.`,
      `ccs opportunity strategy ${id}`,
    ],
    'test-power': (a: { player: string; name: string }, id: string): Step => [
      `Test whether ${a.name} is a power sponsor.`,
      'The letter with the plan goes to somebody who gets what they want; nobody here is known to.',
      `ccs opportunity power ${id} ${a.player}`,
    ],
    'find-power': (a: { name: string | undefined }): Step => [
      `Ask ${a.name === undefined ? '' : `${a.name} `}for the way to somebody who gets what they want.`,
      'None of the players is known to be a power sponsor, and you cannot sell to someone who cannot buy.',
    ],
    'know-first': (a: { unknown: readonly (keyof typeof ready.names)[] }, id: string): Step => [
      'Find out what you must know before you ask for the order.',
      `Not known yet: ${a.unknown.map((key) => ready.names[key].toLowerCase()).join(', ')}. Do not close before the buyer is ready.`,
      `ccs opportunity ready ${id}`,
    ],
    'ask-order': (a: { milestone: Wording }, id: string): Step => [
      'Ask for the order; where one thing is still in the way, see what may be given for it.',
      `You know all seven things that one has to know. "${say(a.milestone)}" comes next.`,
      `ccs opportunity negotiate ${id}`,
    ],
    'hold-call': (a: { prompter: string }): Step => [
      'Hold the conversation and note it.',
      'Whether the buyer shares the goal is what everything else stands on.',
      `ccs call ${a.prompter}`,
    ],
    'write-letter': (a: { kind: string; milestone: Wording }, id: string): Step => [
      'Write it down and send it.',
      `"${say(a.milestone)}" is shown by a letter that the buyer can accept.`,
      `ccs letter ${a.kind} --for ${id}`,
    ],
    'mark-letter': (a: { letter: string; mark: Mark; milestone: Wording }): Step => [
      {
        sent: `Send the letter ${a.letter}.`,
        accepted: `Ask the buyer whether the letter ${a.letter} says it right.`,
        access: `Ask for the introductions that the letter ${a.letter} speaks of.`,
      }[a.mark],
      `Only then "${say(a.milestone)}" can be graded: ccs letter mark ${a.letter} --${a.mark} DATE`,
    ],
    'have-graded': (a: { milestone: Wording; id: string; evidence: string; lacks?: readonly GradingOption[] }, id: string): Step => [
      'Have your manager grade it.',
      a.lacks?.includes('what') === true
        ? `A day by itself does not show "${say(a.milestone)}": say who of theirs did what, after --what.`
        : `The evidence for "${say(a.milestone)}" is there.`,
      `ccs opportunity advance ${id} ${a.id} --evidence ${a.evidence}${(a.lacks ?? []).map((one) => ` --${one} "…"`).join('')} --as manager --name "…"`,
    ],
    'mend-evidence': (
      a: {
        milestone: Wording;
        evidence: string;
        reasons: readonly Coded<typeof evidence.findings>[];
        back: { by: string; date: string; why: string } | undefined;
      },
      id: string,
    ): Step => [
      `Mend what is to show "${say(a.milestone)}" (${a.evidence}): ` +
        `${a.back === undefined ? a.reasons.map((one) => worded(evidence.findings, one, id)).join(' ') : grading.sentBack(a.back)}`,
      `A manager could not grade it as it is; all that was found: ccs opportunity audit ${id}`,
    ],
    'mend-player': (a: { gap: Gap }): Step => [`Close the gap: ${gapOf(a.gap)[0]}`, gapOf(a.gap)[1]],
    'show-milestone': (a: Wanted & { id: string }): Step => [
      `Agree with the buyer on the step to "${say(a.milestone)}".`,
      `${a.outcome === undefined ? '' : `${say(a.outcome)} `}${wants(a)}`,
    ],
  },
};
