// The report on the team: who moves what, how likely the next step is, where sales stall.
import { maybe, say } from './phrases.ts';
import type { Said, Wording } from '../../wording.ts';

const skills = {
  'new-business': 'new business',
  developing: 'developing solutions',
  qualifying: 'qualifying buyers and getting access to key players',
  controlling: 'assessing and controlling opportunities',
  closing: 'negotiating and closing',
};
const sales = (count: number): string => (count === 1 ? '1 sale' : `${count} sales`);
const few = (a: { enough: number; ours: boolean }): string =>
  `Below ${a.enough}${a.ours ? ' (our number; yours: numbers.enough in ccs.yaml)' : ''} it is too few to say.`;
const stage = (name: Wording | undefined): string => (name === undefined ? 'Not graded' : say(name));

export const team = {
  title: (a: { from: string; to: string; at: string }) => `The team from ${a.from} to ${a.to}, as it stood on ${a.at}`,
  tables: {
    moves: 'Milestones',
    amounts: 'Amounts',
    contacts: 'New contacts',
    stalls: 'Where sales stall',
    late: 'Will not close',
    danger: 'In danger',
    ended: 'Won and lost',
    questions: 'Questions',
  },
  heads: {
    rep: 'Rep',
    process: 'Process',
    milestone: 'Milestone',
    entered: 'Came there',
    converted: 'Went on',
    days: 'Median days',
    next: 'Next step made',
    day: 'To be signed',
    count: 'Number',
    currency: 'Currency',
    full: 'In full',
    weighed: 'Weighed',
    unweighed: 'Not weighed',
    contacts: 'New contacts',
    aWeek: 'A week',
    skill: 'Skill it points to',
    stalled: 'Sales',
    which: 'Which',
    sale: 'Sale',
    value: 'Value',
    reached: 'Reached the forecast',
    won: 'Won',
    wonAmount: 'Won amount',
    lost: 'Lost',
    lostAmount: 'Lost amount',
    question: 'A question to ask',
    why: 'Why',
  },
  likely: (a: { on: number; of: number; percent: number | undefined }) =>
    a.of === 0 ? '' : a.percent === undefined ? `too few to say (${a.on} of ${a.of})` : `${a.percent} % (${a.on} of ${a.of})`,
  day: (a: { day: 'agreed' | 'hoped' | 'none'; due: boolean; to: string }) =>
    a.day === 'none' ? 'no day known' : `${a.day === 'agreed' ? 'agreed with the buyer' : 'hoped for'}, ${a.due ? `by ${a.to}` : 'later'}`,
  stage: (a: { name: Wording | undefined }) => stage(a.name),
  skills,
  skill: (a: { skill: keyof typeof skills }) => skills[a.skill],
  listed: (a: { names: readonly string[]; more: boolean }) => [...a.names, ...(a.more ? ['…'] : [])].join(', '),
  points: (a: { owner: string; skill: keyof typeof skills; name: Wording | undefined; count: number }) =>
    `${a.owner}: ${sales(a.count)} do not get on from "${stage(a.name)}", which points to ${skills[a.skill]}.`,
  fewContacts: (a: { owner: string; aWeek: number; wanted: number; ours: boolean }) =>
    `${a.owner}: ${a.aWeek} new contacts a week; ` +
    `${a.wanted}${a.ours ? ' (our number; yours: numbers.contactsAWeek in ccs.yaml)' : ''} are wanted in good quarters too, ` +
    `which points to ${skills['new-business']}.`,
  noSkill: () => 'Nowhere do enough sales stall to say which skill is wanting.',
  late: (a: { days: number; own: boolean }) =>
    `From the forecast to the signature ${a.own ? 'it takes this team' : 'the process allows'} ${a.days} days; ` +
    'what comes there later than that before the end of the period will not close in it.',
  lateTitle: (a: { count: number; to: string }) => `${sales(a.count)} will not be signed by ${a.to}, whatever the day says`,
  noLate: (a: { to: string }) => `By the usual times nothing comes too late that is to be signed by ${a.to}.`,
  dangerTitle: (a: { count: number; to: string }) =>
    `${sales(a.count)} to be signed by ${a.to} ${a.count === 1 ? 'is' : 'are'} in danger, as the pipeline sees it:`,
  noDanger: (a: { to: string }) => `The pipeline sees nothing in danger that is to be signed by ${a.to}.`,
  /** What a manager asks one rep; about a skill, where a sale stalls for want of it. */
  ask: {
    danger: (a: { sale: string }) => `${a.sale}: what does the buyer do next, on which day, and who of them said so?`,
    late: (a: { sale: string; to: string }) => `${a.sale}: what has to happen on the buyer’s side before ${a.to}, and who of them does it?`,
    'new-business': (a: { sale: string }) => `${a.sale}: who of them has talked with you, and when do you meet?`,
    developing: (a: { sale: string }) => `${a.sale}: what does the buyer want to be able to do, in their own words?`,
    qualifying: (a: { sale: string }) => `${a.sale}: who can spend the money, and who of them takes you there?`,
    controlling: (a: { sale: string }) => `${a.sale}: which steps has the buyer agreed to, and on which days?`,
    closing: (a: { sale: string }) => `${a.sale}: what is still open before they sign, and what do you ask for in return?`,
    contacts: () => 'Whom do you write to or call this week whom you have never met, and why them?',
    none: () => 'Which of your sales moved last, and what did the buyer do for it?',
  },
  summary: () => 'Summary',
  notes: {
    next: (a: { enough: number; ours: boolean }) =>
      '"Next step made" is this team’s own history: of all sales that ever came there and are settled, how many went on. ' +
      `${few(a)} "Went on" is of those that came there in the period.`,
    /** Below a report with shares in it. */
    few,
    weighed: () =>
      'Weighed: the amount times how likely every step is that is left. What has a step that too few are known of is not weighed.',
    stalled: () =>
      'A sale stalls where it stays longer than the process calls normal, or where it was lost or set aside in the period; ' +
      'a tender that was declined is not counted.',
    contacts: () => 'A new contact: the first letter or script sent to somebody, or the first call held, whichever was earlier.',
  },
  sections: {
    all: 'The whole team',
    contacts: 'New contacts',
    first: 'First of all',
    stalls: 'Where sales stall, and what to train',
    late: 'What will not close in this period, or may not',
  },
  charts: {
    moves: () => 'Came there, and went on since',
    wentOn: () => 'went on',
    stayed: () => 'not yet',
    amounts: (a: { currency: string }) => `To be signed, ${a.currency}`,
    day: (a: { day: 'agreed' | 'hoped' | 'none'; due: boolean }) =>
      a.day === 'none' ? 'no day' : `${a.day === 'agreed' ? 'agreed' : 'hoped'}, ${a.due ? 'this period' : 'later'}`,
    weighed: () => 'weighed',
    rest: () => 'the rest of the full amount',
    contacts: () => 'New contacts a week',
  },
  none: () => 'No opportunities in this period.',
  more: (a: { count: number }) => `… and ${a.count} more: --json or --format xlsx has all of them.`,
};

/** Why a period cannot be taken; part of `errors`. */
export const teamRefusals = {
  'no-playbook-used': (a: { id: string; near?: string | undefined; known: readonly string[] }): Said => [
    `No prompter was made from a playbook "${a.id}".`,
    a.known.length === 0 ? 'Nor from any other yet: ccs prompter new' : maybe(a.near, `There are: ${a.known.join(', ')}`),
  ],
  'no-quarter': (a: { value: string }): Said => [`"${a.value}" is no quarter.`, 'Write 2026-Q4, Q4, this or last.'],
  'period-backwards': (a: { from: string; to: string }): Said => [
    `${a.from} is not before ${a.to}.`,
    'Give the first day with --from and the last with --to.',
  ],
};
