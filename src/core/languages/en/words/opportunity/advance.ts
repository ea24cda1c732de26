// Grading a milestone: what shows it, what was graded, and why it cannot be.
import { listed, maybe, say } from '../phrases.ts';
import type { Said, Wording } from '../../../wording.ts';

export type Wanted = {
  milestone: Wording;
  outcome: Wording | undefined;
  evidence: readonly ('letter' | keyof typeof kinds)[];
  kinds: readonly string[];
  marks: readonly Mark[];
};
export type Mark = keyof typeof marks;

const marks = { sent: 'sent', accepted: 'its content accepted', access: 'access granted' };
const fates: { readonly [M in Mark]: string } = { sent: 'was sent', accepted: 'the buyer accepted', access: 'opened a door' };
const kinds = {
  call: 'the date of a call in which the goal was shared',
  file: 'a file',
  date: 'the date on which the buyer did it',
};

const letterOf = ({ kinds: of, marks: wanted }: Wanted): string =>
  `a letter${of.length > 0 ? ` (${listed(of, 'or')})` : ''}${
    wanted.length > 0
      ? ` that ${listed(
          wanted.map((mark) => fates[mark]),
          'and',
        )}`
      : ''
  }`;
const shownBy = (wanted: Wanted): string =>
  listed(
    wanted.evidence.map((kind) => (kind === 'letter' ? letterOf(wanted) : kinds[kind])),
    'or',
  );
export const wants = (a: Wanted): string => `"${say(a.milestone)}" is shown by ${shownBy(a)}.`;

export const advance = {
  ungraded: () => 'not graded yet',
  milestoneNamed: (a: { id: string; name: string }) => a.id,
  lost: () => 'lost',
  setAside: (a: { stage: string }) => `${a.stage} (set aside)`,
  oddProcess: (a: { process: string }) => `There is no process "${a.process}"; the usual one is shown instead. See "process:" in ccs.yaml.`,
  gradedNow: (a: { milestone: Wording; by: string; date: string; evidence: string }) =>
    `"${say(a.milestone)}", graded by ${a.by} on ${a.date}${a.evidence === '' ? '' : `; evidence: ${a.evidence}`}`,
  gradesOwn: (a: { by: string }) =>
    `${a.by} is the owner as well: whoever sells should not be the one who grades. If somebody else graded, say who: --name "…"`,
  doubted: {
    title: 'It does not count like this. Grade it all the same?',
    help: 'The doubt stays with it: ccs opportunity audit and ccs pipeline go on showing it.',
    leave: 'No, mend it first',
    save: 'Yes, grade it with the doubt',
  },
  leftAsItWas: () => 'Nothing was graded.',
  steppedBack: (a: { milestone: Wording; by: string; date: string; why: string }) =>
    `Back to "${say(a.milestone)}", graded by ${a.by} on ${a.date}: ${a.why}`,
  takenBack: (a: { milestone: Wording; now: Wording | undefined; by: string; date: string; why: string }) =>
    `"${say(a.milestone)}" sent back by ${a.by} on ${a.date}: ${a.why}\nIt stands at "${a.now === undefined ? 'not graded yet' : say(a.now)}".`,
  lostNow: (a: { by: string; date: string; why: string }) => `Lost, said by ${a.by} on ${a.date}: ${a.why}`,
  setAsideNow: (a: { by: string; date: string; why: string }) => `Set aside by ${a.by} on ${a.date}: ${a.why}`,
  backNow: (a: { by: string; date: string }) => `Taken up again by ${a.by} on ${a.date}.`,
};

export const advanceRefusals = {
  'no-process': (a: { process: string; near?: string | undefined; known: readonly string[] }): Said => [
    `There is no process "${a.process}".`,
    maybe(a.near, `There are: ${a.known.join(', ')}. See "process:" in ccs.yaml.`),
  ],
  'no-milestone': (a: { milestone: string; near?: string | undefined; known: readonly string[] }): Said => [
    `This process has no milestone "${a.milestone}".`,
    maybe(a.near, `It has: ${a.known.join(', ')}`),
  ],
  'which-milestone': (a: { known: readonly string[] }): Said => ['Which milestone?', `Name one behind the id: ${a.known.join(', ')}`],
  'not-a-manager': (): Said => [
    'Milestones are graded by a manager, not by the rep.',
    'If you are the manager, say so: --as manager --name "Your name"',
  ],
  'no-grader': (): Said => [
    'It is recorded who graded a milestone, and no name is known.',
    'Give it: --name "Your name", or say once who you are: ccs me',
  ],
  'needs-why': (a: { command: string }): Said => [
    'A reason is needed, so that it is still understood in a year.',
    `Give it: ${a.command} --what "…"`,
  ],
  'milestone-skipped': (a: { milestone: Wording; missing: readonly Wording[] }): Said => [
    `"${say(a.milestone)}" cannot be graded: ${listed(
      a.missing.map((one) => `"${say(one)}"`),
      'and',
    )} ${a.missing.length === 1 ? 'comes' : 'come'} before it.`,
    'No milestone is skipped; grade them one after the other, each with its evidence.',
  ],
  'milestone-reached': (a: { milestone: Wording; since: string }): Said => [
    `It stands at "${say(a.milestone)}" since ${a.since}.`,
    'Nothing was changed.',
  ],
  'step-back-unexplained': (a: { milestone: Wording; now: Wording }): Said => [
    `"${say(a.milestone)}" comes before "${say(a.now)}": that is a step back, and it needs a reason.`,
    'Give it: --what "…"',
  ],
  'is-lost': (a: { id: string }): Said => [
    'This opportunity is lost.',
    `If the buyer came back, take it up again first: ccs opportunity advance ${a.id} back --as manager --what "…"`,
  ],
  'is-inactive': (a: { id: string }): Said => [
    'This opportunity is set aside.',
    `Take it up again first: ccs opportunity advance ${a.id} back --as manager`,
  ],
  'changed-before-grading': (a: { command: string }): Said => [
    'Somebody changed this opportunity at the same moment, and nothing was graded.',
    `See where it stands now, then grade it: ${a.command}`,
  ],
  'not-set-aside': (): Said => ['This opportunity is neither lost nor set aside, and nothing of it was graded.', 'Nothing was changed.'],
  'is-won': (a: { id: string }): Said => [
    'This opportunity is won.',
    `If it was not, step back first: ccs opportunity advance ${a.id} MILESTONE --as manager --what "…"`,
  ],
  'no-evidence': (a: Wanted): Said => [
    `"${say(a.milestone)}" needs evidence, and none was given.`,
    `Show it with --evidence: ${shownBy(a)}.`,
  ],
  'wrong-evidence': (a: Wanted & { given: Wanted['evidence'][number] }): Said => [
    `A ${a.given} does not show "${say(a.milestone)}".`,
    wants(a),
  ],
  'wrong-letter': (a: Wanted & { letter: string; kind: string }): Said => [
    `${a.letter} is a letter of the kind "${a.kind}", which does not show "${say(a.milestone)}".`,
    wants(a),
  ],
  'evidence-refused': (a: { milestone: Wording; reasons: readonly string[]; command: string }): Said => [
    `"${say(a.milestone)}" is not shown by that. ${a.reasons.join(' ')}`,
    `Show what the buyer did, in order and in their words. See all of it: ${a.command}`,
  ],
  'letter-unmarked': (a: { letter: string; marks: readonly Mark[] }): Said => [
    `The letter ${a.letter} is no evidence yet; missing: ${listed(
      a.marks.map((mark) => marks[mark]),
      'and',
    )}.`,
    `When it has happened, write it down: ccs letter mark ${a.letter}${a.marks.map((mark) => ` --${mark} DATE`).join('')}`,
  ],
  'no-such-call': (a: Wanted & { date: string; id: string }): Said => [
    `No linked prompter has a call of ${a.date} in which the goal was shared.`,
    `Note the call with ccs call, or link its prompter: ccs opportunity link ${a.id} --prompter PROMPTER`,
  ],
  'evidence-unkept': (a: { milestone: string }): Said => [
    `"${a.milestone}" needs no evidence, and none is kept with it.`,
    'Leave --evidence out, and say with --what why.',
  ],
  'evidence-in-future': (a: { date: string }): Said => [`${a.date} is still to come.`, 'Only what has happened shows anything.'],
  'unknown-evidence': (a: { evidence: string; near?: string | undefined }): Said => [
    `"${a.evidence}" is neither a letter, nor a file, nor a day of the calendar.`,
    maybe(a.near, 'Give the id of a letter (ccs letter list), the path of a file, or a day (yesterday, 28 November, 2026-11-28).'),
  ],
};
