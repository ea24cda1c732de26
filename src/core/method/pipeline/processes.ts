// The two processes that ccs brings along, as data (docs/method.md §7).
import { LANGUAGES, TAGS, type Language, type ProcessNames } from '../../languages/index.ts';
import type { Milestone, Process } from '../../model/process.ts';

const inEvery = (pick: (names: ProcessNames) => string): Readonly<Record<Language, string>> =>
  Object.fromEntries(TAGS.map((tag) => [tag, pick(LANGUAGES[tag].processes)])) as Record<Language, string>;
/** What is called after a milestone: its id, and its name and outcome in every language. */
const named = <P extends keyof ProcessNames>(
  process: P,
  id: Extract<keyof ProcessNames[P]['milestones'], string>,
): Pick<Milestone, 'id' | 'name' | 'outcome'> => {
  const said = (names: ProcessNames): readonly [name: string, outcome: string] =>
    (names[process].milestones as Readonly<Record<string, readonly [string, string]>>)[id]!;
  return { id, name: inEvery((names) => said(names)[0]), outcome: inEvery((names) => said(names)[1]) };
};
const seen: Milestone['evidence'] = ['date', 'file', 'letter'];
const goalLetters = ['sponsor', 'champion', 'summary'];
const planLetters = ['power-sponsor', 'plan'];

const usual: Process = {
  name: inEvery((names) => names.default.name),
  milestones: [
    {
      ...named('default', 'active'),
      action: 'both',
      evidence: seen,
      months: 2,
    },
    {
      ...named('default', 'goal-shared'),
      action: 'buyer',
      evidence: ['letter', 'call'],
      letter: { kinds: goalLetters, marks: ['sent'] },
      months: 1,
    },
    {
      ...named('default', 'champion'),
      action: 'buyer',
      evidence: ['letter'],
      letter: { kinds: ['champion', 'sponsor'], marks: ['sent', 'accepted', 'access'] },
      months: 1,
    },
    {
      ...named('default', 'evaluating'),
      action: 'both',
      evidence: ['letter'],
      letter: { kinds: planLetters, marks: ['accepted'] },
      months: 3,
      forecast: true,
    },
    {
      ...named('default', 'verbal'),
      action: 'buyer',
      evidence: seen,
      months: 1,
      forecast: true,
    },
    {
      ...named('default', 'signed'),
      action: 'both',
      evidence: ['date', 'file'],
      forecast: true,
      won: true,
    },
  ],
};

const signature: Process = {
  name: inEvery((names) => names.signature.name),
  milestones: [
    {
      ...named('signature', 'engaged'),
      action: 'both',
      evidence: seen,
      months: 2,
    },
    {
      ...named('signature', 'identified'),
      action: 'buyer',
      evidence: ['letter', 'call'],
      letter: { kinds: goalLetters, marks: ['sent'] },
      months: 1,
    },
    {
      ...named('signature', 'validated'),
      action: 'buyer',
      evidence: ['letter'],
      letter: { kinds: ['sponsor', 'champion'], marks: ['sent', 'accepted'] },
      months: 1,
    },
    {
      ...named('signature', 'qualified'),
      action: 'both',
      evidence: ['letter'],
      letter: { kinds: planLetters, marks: ['accepted'] },
      months: 2,
      forecast: true,
    },
    {
      ...named('signature', 'proposed'),
      action: 'both',
      evidence: seen,
      months: 1,
      forecast: true,
    },
    {
      ...named('signature', 'won'),
      action: 'both',
      evidence: ['date', 'file'],
      months: 6,
      forecast: true,
      won: true,
    },
    {
      ...named('signature', 'measured'),
      action: 'both',
      evidence: seen,
      forecast: true,
    },
  ],
};

/** What ccs brings along; a company's own process of the same name takes its place. */
export const PROCESSES: Readonly<Record<string, Process>> = { default: usual, signature };
