// Why sales are won and lost: the questions, and the report of a period.
import { say } from './phrases.ts';
import type { Asked, Said, Wording } from '../../wording.ts';

const reasons = {
  worth: 'what it is worth to them, in their own figures',
  fit: 'how well it fits what they need',
  trust: 'trust that it will be delivered',
  access: 'whom we reached, and whom not',
  rival: 'somebody else was preferred',
  price: 'the price',
  timing: 'time or budget',
  'no-decision': 'no decision was made at all',
  other: 'something else',
};
const asked = {
  account: ['Whose account is this?', 'Ask the buyer, won or lost: why we think it went as it did is a guess, and is kept apart.'],
  by: ['Who of the buyer’s told it?', 'A name. Somebody who took part in the decision, best after some weeks.'],
  reasonWon: ['What was the weightiest reason for choosing us?', 'One of them; the words come next.'],
  reasonLost: ['What was the weightiest reason against us?', 'One of them; the words come next.'],
  whyWon: ['Why did they choose us, in their words?', 'As they said it, not as we would.'],
  whyLost: ['Why did they not choose us, in their words?', 'As they said it, not as we would.'],
  decided: ['What decided it in the end?', 'The event, the person or the figure after which it was settled.'],
  milestone: ['At which milestone was it decided?', 'Where it was won or lost, which is often long before the day it ended.'],
  competitor: ['Who else was considered?', 'The main competitor; leave it empty where there was none.'],
  learned: ['What do we do differently next time?', 'One thing. Leave it empty where there is nothing to learn.'],
} satisfies Readonly<Record<string, Asked>>;
const ask: Readonly<Record<keyof typeof asked, Asked>> = asked;

export const review = {
  ask,
  accounts: { buyer: 'the buyer’s', ours: 'ours only; nobody of theirs was asked' },
  reasons,
  heading: (a: { how: 'won' | 'lost'; name: string; date: string }) => `${a.name}: ${a.how} on ${a.date}`,
  account: (a: { by: string | undefined }) =>
    a.by === undefined ? 'by our own account; nobody of the buyer’s was asked' : `as ${a.by} told it`,
  labels: {
    reason: 'Reason',
    why: 'In their words',
    decided: 'What decided it',
    milestone: 'Decided at',
    competitor: 'Competitor',
    learned: 'Next time',
  },
  report: {
    title: (a: { from: string; to: string }) => `Won and lost from ${a.from} to ${a.to}`,
    sums: (a: { won: number; lost: number }) => `${a.won} won, ${a.lost} lost.`,
    none: () => 'No sale ended in this period.',
    patterns: { milestone: 'By milestone', reason: 'By reason', competitor: 'By competitor', playbook: 'By playbook' },
    heads: {
      what: 'What',
      won: 'Won',
      lost: 'Lost',
      share: 'Share won',
      amountWon: 'Amount won',
      amountLost: 'Amount lost',
      which: 'Which',
    },
    unknown: { milestone: 'not graded', reason: '', competitor: '', playbook: 'no conversation linked' },
    stage: (a: { name: Wording }) => say(a.name),
    share: (a: { on: number; of: number; percent: number | undefined }) =>
      a.percent === undefined ? `too few to say (${a.on} of ${a.of})` : `${a.percent} % (${a.on} of ${a.of})`,
    nothingYet: () => 'Nothing to say yet.',
    all: 'Each of them',
    ended: (a: { how: 'won' | 'lost'; date: string }) => `${a.how} on ${a.date}`,
    why: (a: { reason: keyof typeof reasons; why: string; by: string | undefined }) =>
      `${reasons[a.reason]}: ${a.why} (${a.by === undefined ? 'our own account' : a.by})`,
    noted: (a: { what: string }) => `noted when it was lost: ${a.what}`,
    unreviewed: (a: { command: string }) => `not reviewed yet: ${a.command}`,
    missing: (a: { count: number; of: number }) =>
      `${a.count} of ${a.of} are not reviewed, so reasons and competitors are of the others only.`,
    ownWord: (a: { count: number }) =>
      `${a.count === 1 ? '1 rests' : `${a.count} rest`} on our own account: nobody of the buyer’s was asked.`,
  },
};

/** Why something cannot be reviewed; part of `errors`. */
export const reviewRefusals = {
  'not-over': (a: { id: string; command: string }): Said => [
    `${a.id} is neither won nor lost.`,
    `A review looks back. When it has ended: ${a.command}`,
  ],
};
