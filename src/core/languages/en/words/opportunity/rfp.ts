// Bid or not.
import type { Asked } from '../../../wording.ts';

export const bid = {
  heading: { bid: 'Bid', 'no-bid': 'Do not bid', open: 'Not decided yet' },
  reasons: {
    uninvited: 'They are deciding already and did not ask you in: somebody else is preferred, and you are there to be compared with.',
    preferred: 'The buyer prefers us.',
    players: 'The buyer does not prefer us, but the key players can be met: meet them before you write a line.',
    'ask-first':
      'The buyer does not prefer us, and nobody knows whether the key players can be met. Ask for that first; without it, do not bid.',
    'written-for-another': 'The buyer does not prefer us and the key players cannot be met: the tender was written with somebody else.',
  },
  cost: (a: { share: string; cost: string; losing: string }) => `Cost of losing: (1 − ${a.share} %) × ${a.cost} = ${a.losing}`,
  noCost: () => 'Cost of losing: not known; give the win rate and the cost of selling.',
  due: (a: { due: string }) => `Due: ${a.due}`,
  overdue: (a: { due: string }) => `Due: ${a.due}, which is past.`,
  letter: () => 'The polite no, with what would change it:',
  letterIfNot: () => 'If they say no to that:',
};

export const bidAsk = {
  'rfp.due': ['When is it due?', 'As you would write it: friday, 8 December, 2026-12-01. Leave it empty if nobody has said.'],
  'rfp.preferred': [
    'Does the buyer prefer you?',
    'Yes, if the criteria are the ones that you discussed with them. If you are not sure, you are not the one.',
  ],
  'rfp.meetPlayers': [
    'Can you meet the key players before you write?',
    'Each of them, alone. A buyer who wants your bid will let you; one who only needs a third offer will not.',
  ],
  'rfp.winRate': [
    'How many of a hundred such tenders do you win?',
    'In percent, from your own records, for tenders that you did not help to write: write 20 for 20 %.',
  ],
  'rfp.costOfSelling': ['What does it cost to take part?', 'Everybody’s days, travel, samples, in the currency of the opportunity.'],
} satisfies Readonly<Record<string, Asked>>;

export const bidProblems = {
  'no-percent': (a: { text: string }) => `"${a.text}" is no percentage from 1 to 100, nor 0; write 20 for 20 %.`,
};

/** The command for a polite no; to whom is left to be filled in where nobody is known. */
export const decline = (a: { command: string; named: boolean }) => (a.named ? a.command : `${a.command} --set to.name=NAME`);
