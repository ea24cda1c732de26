// What comes next in a sale, and where it slides back.
import { days, say } from '../phrases.ts';
import { type Coded, type Said, type Wording, worded } from '../../../wording.ts';
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
    over: (a: { won: boolean }): Said =>
      a.won
        ? ['Measure the benefit with the customer, and ask whom else they know.', 'It is won; a measured benefit sells the next one.']
        : ['Write down what you learnt.', 'It is lost; bad news early is good news.'],
    'set-aside': (a: { since: string; why: string }): Said => [
      'Decide whether to take it up again.',
      `It has been set aside since ${a.since}: ${a.why}`,
    ],
    withdraw: (a: { because: 'tender' | 'strategy'; command: string; named: boolean }, id: string): [...Said, command: string] => [
      'Withdraw politely, then have your manager set it aside.',
      `${a.because === 'tender' ? 'This tender was written with somebody else.' : 'The strategy is to disengage.'} Bad news early is good news: ccs opportunity advance ${id} inactive --as manager --what "…"`,
      decline(a),
    ],
    'stay-in-touch': (a: { date: string }, id: string): Said => [
      `Have your manager set this one aside, and stay in touch: ccs opportunity advance ${id} inactive --as manager --what "…"`,
      `The strategy of ${a.date} is to develop: not this sale, the next one.`,
    ],
    'close-passed': (a: { close: string }): Said => [
      'Ask the buyer for a new date, and why it moved.',
      `It was to be signed by ${a.close}; a date only we believe in is none.`,
    ],
    'plan-overdue': (a: { event: string; date: string }): Said => [
      `Ask what became of: ${a.event}`,
      `It was agreed for ${a.date}. A plan that is ignored is the first sign of danger.`,
    ],
    'plan-next': (a: { event: string; date: string }): Said => [`Prepare: ${a.event}`, `It is agreed with the buyer for ${a.date}.`],
    'find-players': (_: undefined, id: string): Said => [
      `Write down whom you know: ccs opportunity players ${id} --add NAME`,
      'A sale is made with people, and nobody is named yet.',
    ],
    'find-goal': (): Said => ['Find out what one of the players wants to reach.', 'Without a goal there is no opportunity.'],
    'ask-to-meet': (a: { due: string | undefined }): Said => [
      `Ask to meet the key players before you write a line${a.due === undefined ? '.' : `; the tender is due on ${a.due}.`}`,
      'The buyer does not prefer us: without that meeting, do not bid.',
    ],
    assess: (_: undefined, id: string): Said => [
      `Answer the 22 questions: ccs opportunity assess ${id}`,
      'Whether it is worth going on, and how to compete, follows from them.',
    ],
    'assess-again': (a: { date: string }, id: string): Said => [
      `Answer the 22 questions again: ccs opportunity assess ${id}`,
      `They were last answered on ${a.date}, before this stage.`,
    ],
    'choose-strategy': (_: undefined, id: string): Said => [
      `Decide how to compete: ccs opportunity strategy ${id}`,
      'The 22 questions are answered; what follows from them is not decided.',
    ],
    'rethink-strategy': (a: { outcome: keyof typeof strategy.outcomes; date: string }, id: string): Said => [
      `Decide again how to compete: ccs opportunity strategy ${id}`,
      `What led to "${strategy.outcomes[a.outcome][0]}" on ${a.date} is no longer so.`,
    ],
    'test-power': (a: { player: string; name: string }, id: string): Said => [
      `Test whether ${a.name} is a power sponsor: ccs opportunity power ${id} ${a.player}`,
      'The letter with the plan goes to somebody who gets what they want; nobody here is known to.',
    ],
    'find-power': (a: { name: string | undefined }): Said => [
      `Ask ${a.name === undefined ? '' : `${a.name} `}for the way to somebody who gets what they want.`,
      'None of the players is known to be a power sponsor, and you cannot sell to someone who cannot buy.',
    ],
    'know-first': (a: { unknown: readonly (keyof typeof ready.names)[] }, id: string): Said => [
      `Find out what you must know before you ask for the order: ccs opportunity ready ${id}`,
      `Not known yet: ${a.unknown.map((key) => ready.names[key].toLowerCase()).join(', ')}. Do not close before the buyer is ready.`,
    ],
    'ask-order': (a: { milestone: Wording }, id: string): Said => [
      `Ask for the order; if one thing is still in the way: ccs opportunity negotiate ${id}`,
      `You know all seven things that one has to know. "${say(a.milestone)}" comes next.`,
    ],
    'hold-call': (a: { prompter: string }): Said => [
      `Hold the conversation and note it: ccs call ${a.prompter}`,
      'Whether the buyer shares the goal is what everything else stands on.',
    ],
    'write-letter': (a: { kind: string; milestone: Wording }, id: string): Said => [
      `Write it down and send it: ccs letter ${a.kind} --for ${id}`,
      `"${say(a.milestone)}" is shown by a letter that the buyer can accept.`,
    ],
    'mark-letter': (a: { letter: string; mark: Mark; milestone: Wording }): Said => [
      {
        sent: `Send the letter ${a.letter}.`,
        accepted: `Ask the buyer whether the letter ${a.letter} says it right.`,
        access: `Ask for the introductions that the letter ${a.letter} speaks of.`,
      }[a.mark],
      `Only then "${say(a.milestone)}" can be graded: ccs letter mark ${a.letter} --${a.mark} DATE`,
    ],
    'have-graded': (a: { milestone: Wording; id: string; evidence: string; lacks?: readonly GradingOption[] }, id: string): Said => [
      `Have your manager grade it: ccs opportunity advance ${id} ${a.id} --evidence ${a.evidence}${(a.lacks ?? []).map((one) => ` --${one} "…"`).join('')} --as manager`,
      a.lacks?.includes('what') === true
        ? `A day by itself does not show "${say(a.milestone)}": say who of theirs did what, after --what.`
        : `What shows "${say(a.milestone)}" is there.`,
    ],
    'mend-evidence': (
      a: {
        milestone: Wording;
        evidence: string;
        reasons: readonly Coded<typeof evidence.findings>[];
        back: { by: string; date: string; why: string } | undefined;
      },
      id: string,
    ): Said => [
      `Mend what is to show "${say(a.milestone)}" (${a.evidence}): ` +
        `${a.back === undefined ? a.reasons.map((one) => worded(evidence.findings, one, id)).join(' ') : grading.sentBack(a.back)}`,
      `A manager could not grade it as it is; all that was found: ccs opportunity audit ${id}`,
    ],
    'mend-player': (a: { gap: Gap }): Said => [`Close the gap: ${gapOf(a.gap)[0]}`, gapOf(a.gap)[1]],
    'show-milestone': (a: Wanted & { id: string }): Said => [
      `Agree with the buyer on the step to "${say(a.milestone)}".`,
      `${a.outcome === undefined ? '' : `${say(a.outcome)} `}${wants(a)}`,
    ],
  },
};
