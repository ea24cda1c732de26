// What is said about a plan before it goes out.
import type { PlanTopic } from '../../plan-words.ts';
import { type Coded, worded } from '../../wording.ts';
import { listed } from './phrases.ts';

const topics: Readonly<Record<PlanTopic, string>> = {
  meetings: 'talks with the others who count',
  value: 'working out what it is worth to the business',
  technical: 'the technical fit',
  solution: 'the solution that is looked at',
  criteria: 'the criteria they will be content with',
  proof: 'seeing proof',
  legal: 'what is legal and administrative',
  start: 'the start of the work',
  measures: 'measuring the benefit',
  decider: 'the say of whoever decides',
  proposal: 'the proposal',
};

const side = { theirs: 'nobody of theirs', ours: 'nobody of ours', both: 'nobody on either side' };

/** Where a finding has its place. */
type At = { row: number; event: string };
const at = (a: At): string => `Step ${a.row}${a.event === '' ? '' : ` (${a.event})`}`;

export const planFindings = {
  'single-step': () => 'One step is no plan: a buyer who sees the whole way to the decision can change it, and owns what they changed.',
  'before-letter': (a: At & { day: string; letter: string }) =>
    `${at(a)} lies on ${a.day}, before the day of the letter (${a.letter}). What was done already has a status; otherwise move it.`,
  'out-of-order': (a: At & { day: string; after: string; afterDay: string }) =>
    `${at(a)} lies on ${a.day}, before the step above it (${a.after}, ${a.afterDay}). Put the steps in the order of their days.`,
  'no-owner': (a: At & { side: 'theirs' | 'ours' | 'both' }) =>
    `${at(a)} belongs to ${side[a.side]}. A step without an owner is not done; name one on either side.`,
  'no-day': (a: At) => `${at(a)} has no day and no week. What has no day is put off.`,
  'proposal-first': (a: At) =>
    `${at(a)} is offered before whoever decides has had a say. Ask for their input in a step before it, or the proposal answers somebody else’s question.`,
  'need-late': (a: At) =>
    `${at(a)} is the first talk with the people who count, and comes in the second half. Early steps sharpen and widen the need.`,
  'proof-late': (a: At) =>
    `${at(a)} is the first proof, and comes near the end. Prove in the middle; the last steps take away risk and keep people close.`,
  missing: (a: { topics: readonly PlanTopic[] }) => `The plan has no step for ${listed(a.topics.map((topic) => topics[topic]))}.`,
  'few-gates': (a: { gates: number }) =>
    `${a.gates === 0 ? 'No step is' : a.gates === 1 ? 'Only one step is' : `Only ${a.gates} steps are`} marked *. Both sides need three points at least where they decide whether to go on, and look at the criteria.`,
  hurried: (a: { days: number; steps: number }) => `${a.steps} steps in ${a.days} days: nobody will manage that. A realistic time is kept.`,
  endless: (a: { days: number; steps: number }) =>
    `From the first step to the last it takes ${a.days} days: who has decided by then? Bring the decision forward, or make the plan end there.`,
  'no-goal': () => 'It does not say what the one who decides wants to reach; a plan without their goal is ours, and not theirs.',
  'no-criteria': () =>
    'It does not say what they will be content with. Agree on criteria early, and look at them at three points and after delivery.',
  'one-person': () => 'Every step of theirs belongs to the same person. A plan shows whom else to meet.',
  'no-risk-late': () => 'Nothing in its second half takes away risk: no contract, no approval, no start of the work.',
  'nothing-billable': () =>
    'It does not say what may be billed. Say so of every step that costs the buyer something, and no of the others.',
};

export type PlanFinding = Coded<typeof planFindings>;
const MOST = 3;

/** Some of many, in one breath. */
export const planDoubts = (findings: readonly PlanFinding[]): string =>
  findings
    .slice(0, MOST)
    .map((finding) => worded(planFindings, finding))
    .join(' ') + (findings.length > MOST ? ` (and ${findings.length - MOST} more, said again when it is written)` : '');

export const planRemarks = {
  planFinding: (finding: PlanFinding) => worded(planFindings, finding),
  severalSales: (a: { ids: readonly string[] }) =>
    `More than one sale is open with this company, and the plan was put under none of them. Say which: --for ${a.ids.join(' or --for ')}`,
};
