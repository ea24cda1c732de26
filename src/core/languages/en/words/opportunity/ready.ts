// Ready to close.
import type { Asked } from '../../../wording.ts';

export const ready = {
  heading: (a: { known: number; of: number }) =>
    a.known === a.of
      ? 'Ready: ask for the order.'
      : `Not ready: ${a.of - a.known} of ${a.of} are still unknown. Do not ask for the order yet.`,
  unknown: 'UNKNOWN',
  unsure: 'NOT SURE',
  known: 'known',
  names: {
    goals: 'Goals',
    situation: 'Situation',
    help: 'How it helps',
    justification: 'Justification',
    delivery: 'Delivery',
    trust: 'Trust',
    decision: 'Decision',
  },
  what: (a: { name: string }) => `${a.name}: what do you know?`,
  whatHelp: () => 'In a few words, as the buyer said it, and where you have it from.',
  negotiate: (a: { command: string }) => `If something is still to be negotiated: ${a.command}`,
  pushed: () => 'Who asks before the buyer is ready pays for it with a discount, or with the sale.',
};

export const readyAsk = {
  'ready.goals': ['Do you know their goals?', 'Of everyone who has a say, in their own words.'],
  'ready.situation': ['Do you know how it is today?', 'How they do it now, and what that costs them, with numbers.'],
  'ready.help': ['Do you both know how it helps?', 'Which scenarios they want, and that these bring the goal closer.'],
  'ready.justification': ['Do you know how it is justified?', 'The numbers they will show to whoever signs, and that they are theirs.'],
  'ready.delivery': [
    'Do they know what happens between signature and delivery?',
    'Who does what by when, so that nobody is afraid of the day after.',
  ],
  'ready.trust': ['Do they trust us to deliver?', 'What have they seen, and whom have they talked to?'],
  'ready.decision': [
    'Do you know how the organisation decides?',
    'Who signs, who must be heard before, and what can still come in between.',
  ],
} satisfies Readonly<Record<string, Asked>>;
