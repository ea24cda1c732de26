// Opportunities: what is asked of one, and the headings in its record.
import type { Asked } from '../../../wording.ts';

export const opportunityFields = {
  /** Headings in a record; between them two people can work without getting in each other’s way. */
  sections: {
    value: 'What it is worth, whose it is, when it closes',
    prompters: 'The conversations',
    letters: 'The letters',
    players: 'The people',
    milestones: 'What the buyer did, graded by a manager',
    plan: 'The steps agreed with the buyer',
    assessments: 'The 22 questions',
    strategies: 'How to compete',
    ready: 'Ready to close?',
    negotiations: 'Negotiations',
    signals: 'What was noticed',
    changes: 'What became different, and when',
    notes: 'Notes',
  },
  planStatuses: { open: 'open', done: 'done', postponed: 'postponed', dropped: 'dropped' },
  planColumns: () => 'what | date | owner on their side | owner on ours | * | billable | status | what shows it',
};

export const opportunityAsk = {
  account: ['Which company is it?', 'The customer, as their own people write it.'],
  name: ['What is it about?', 'A few words that tell this sale from others with the same customer. Leave it empty if there is only one.'],
  value: [
    'What is it worth?',
    'The amount you expect to be signed, e.g. 120,000, 120k or €120,000. Leave it empty as long as you would be guessing.',
  ],
  currency: ['In which currency?', 'Three capital letters, e.g. CNY, EUR or USD. "currency: CNY" in ccs.yaml saves you the question.'],
  owner: ['Who owns it?', 'The one person who answers for it. A ccs.yaml with your name saves you the question.'],
  opened: ['Since when?', 'The day on which it was opened, as you would write it: today, 28 November, 2026-11-28.'],
  close: [
    'When will it be signed?',
    'As you would write it (end of March, 31 March, 2027-03-31): the day the buyer named, not the end of your quarter. Leave it empty if nobody named one.',
  ],
  process: [
    'Which process does it follow?',
    'The milestones it will be graded on. Each is something the buyer does, and each needs something to show.',
  ],
  competitor: ['Who is the main competitor?', 'Often it is doing nothing. Leave it empty if you do not know yet.'],
  plan: [
    'Which steps are agreed with the buyer?',
    'One step a line, its parts with | between them, in this order; what you do not know stays empty. * where both sides decide together whether to go on; status is open, done, postponed or dropped. Ctrl+E opens them in your editor.',
  ],
} satisfies Readonly<Record<string, Asked>>;
