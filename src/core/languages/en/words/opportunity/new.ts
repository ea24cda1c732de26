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
    criteria: 'What the buyer will be content with',
    coverage: 'Who of us sees whom',
    assessments: 'The 22 questions',
    strategies: 'How to compete',
    ready: 'Ready to close?',
    negotiations: 'Negotiations',
    signals: 'What was noticed',
    changes: 'What became different, and when',
    sources: 'What other systems call it',
    notes: 'Notes',
  },
  planStatuses: { open: 'open', done: 'done', postponed: 'postponed', dropped: 'dropped' },
  looks: { first: 'first look', second: 'second look', third: 'third look', delivery: 'after delivery' },
  lookColumns: () => 'criterion (number or words) | first, second, third or delivery | date | who of theirs | yes, no or unsure',
  coverageColumns: () => 'who of us | whom | how often',
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
  owner: ['Who owns it?', 'The one person who answers for it. With ccs me your name stands here by itself.'],
  opened: ['On which day was this sale opened?', 'The day on which it was opened, as you would write it: today, 28 November, 2026-11-28.'],
  close: [
    'On which day do you hope it will be signed?',
    'As you would write it (end of March, 31 March, 2027-03-31). ' +
      'It is your own estimate, and not the end of your quarter; what the buyer agreed to is asked apart from it. ' +
      'Leave it empty as long as you would be guessing.',
  ],
  'signing.date': [
    'On which day did the buyer agree to sign?',
    'As you would write it (20 December, 2026-12-20). Only a day that somebody of theirs said yes to; otherwise leave it empty.',
  ],
  'signing.by': ['Who agreed to that day?', 'Somebody of theirs, by name: the day holds as much as that person can keep.'],
  'signing.agreed': ['When was it agreed?', 'The day on which they said so: today, 8 December, 2026-12-08.'],
  criteria: [
    'What will the buyer be content with?',
    'One criterion a line, in their words, each such that both sides can see whether it is met. ' +
      'Agree on them early: what is agreed late is argued about.',
  ],
  looks: [
    'When were the criteria looked at together?',
    'Three times on the way, at steps where both decide to go on, and once more after delivery. ' +
      'One look a line, its parts with | between them.',
  ],
  coverage: [
    'Who of you sees whom, and how often?',
    'One line for each pair. ' +
      'Everybody whose word counts has one of you who sees them regularly; technicians with technicians, directors with directors.',
  ],
  process: [
    'Which process does it follow?',
    'The milestones it will be graded on. Each is something the buyer does, and each needs something to show.',
  ],
  competitor: ['Who is the main competitor?', 'Often it is doing nothing. Leave it empty if you do not know yet.'],
  plan: [
    'Which steps are agreed with the buyer?',
    'One step a line, its parts with | between them, in this order; what you do not know stays empty. ' +
      '* where both sides decide together whether to go on; status is open, done, postponed or dropped. ' +
      'Ctrl+E opens them in your editor.',
  ],
} satisfies Readonly<Record<string, Asked>>;
