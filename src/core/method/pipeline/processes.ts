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
type Step = Extract<keyof ProcessNames['signature']['milestones'], string>;
/** What helps on each of the seven steps; `{prompter}` is the last conversation of the sale, where there is one (docs/method.md §7). */
const TOOLS: Readonly<Record<Step, readonly string[]>> = {
  engaged: [
    'worksheet account-profile --for {id}',
    'worksheet account-plan --for {id}',
    'worksheet learning --for {id}',
    'opportunity players {id}',
  ],
  identified: [
    'worksheet initiatives --for {id}',
    'opportunity players {id}',
    'worksheet pain-chain --for {id}',
    'letter phone-script --for {id}',
    'story list',
    'letter value --from {prompter}',
    'opportunity assess {id}',
  ],
  validated: [
    'worksheet nine-block --for {id}',
    'letter sponsor --from {prompter}',
    'letter champion --from {prompter}',
    'opportunity assess {id}',
  ],
  qualified: [
    'letter power-sponsor --from {prompter}',
    'letter plan --for {id}',
    'worksheet blueprint --for {id}',
    'letter value --from {prompter}',
    'opportunity assess {id}',
    'opportunity strategy {id}',
  ],
  proposed: ['letter value --from {prompter}', 'worksheet roi --for {id}', 'worksheet stakeholders --for {id}', 'opportunity assess {id}'],
  won: ['opportunity ready {id}', 'opportunity negotiate {id}', 'worksheet after-signing --for {id}'],
  measured: ['worksheet after-signing --for {id}', 'letter results --for {id}', 'story new --from {id}'],
};
/** What both sides do on one of the seven steps, what it means inside, and what helps. */
const on = (step: Step): Pick<Milestone, 'step' | 'inside' | 'tools'> => ({
  step: inEvery(({ signature: { milestones } }) => milestones[step][2]),
  inside: inEvery(({ signature: { milestones } }) => milestones[step][3]),
  tools: [...TOOLS[step]],
});
const seen: Milestone['evidence'] = ['date', 'file', 'letter'];
const goalLetters = ['sponsor', 'champion', 'summary'];
const planLetters = ['power-sponsor', 'plan'];

const usual: Process = {
  name: inEvery((names) => names.default.name),
  milestones: [
    {
      ...named('default', 'active'),
      ...on('engaged'),
      action: 'both',
      evidence: seen,
      months: 2,
    },
    {
      ...named('default', 'goal-shared'),
      ...on('identified'),
      action: 'buyer',
      evidence: ['letter', 'call'],
      letter: { kinds: goalLetters, marks: ['sent'] },
      months: 1,
    },
    {
      ...named('default', 'champion'),
      ...on('validated'),
      action: 'buyer',
      evidence: ['letter'],
      letter: { kinds: ['champion', 'sponsor'], marks: ['sent', 'accepted', 'access'] },
      months: 1,
    },
    {
      ...named('default', 'evaluating'),
      ...on('qualified'),
      action: 'both',
      evidence: ['letter'],
      letter: { kinds: planLetters, marks: ['accepted'] },
      months: 3,
      forecast: true,
    },
    {
      ...named('default', 'verbal'),
      ...on('proposed'),
      action: 'buyer',
      evidence: seen,
      months: 1,
      forecast: true,
    },
    {
      ...named('default', 'signed'),
      ...on('won'),
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
      like: 'active',
      ...on('engaged'),
      action: 'both',
      evidence: seen,
      months: 2,
    },
    {
      ...named('signature', 'identified'),
      like: 'goal-shared',
      ...on('identified'),
      action: 'buyer',
      evidence: ['letter', 'call'],
      letter: { kinds: goalLetters, marks: ['sent'] },
      months: 1,
    },
    {
      ...named('signature', 'validated'),
      like: 'champion',
      ...on('validated'),
      action: 'buyer',
      evidence: ['letter'],
      letter: { kinds: ['sponsor', 'champion'], marks: ['sent', 'accepted'] },
      months: 1,
    },
    {
      ...named('signature', 'qualified'),
      like: 'evaluating',
      ...on('qualified'),
      action: 'both',
      evidence: ['letter'],
      letter: { kinds: planLetters, marks: ['accepted'] },
      months: 2,
      forecast: true,
    },
    {
      ...named('signature', 'proposed'),
      like: 'verbal',
      ...on('proposed'),
      action: 'both',
      evidence: seen,
      months: 1,
      forecast: true,
    },
    {
      ...named('signature', 'won'),
      like: 'signed',
      ...on('won'),
      action: 'both',
      evidence: ['date', 'file'],
      months: 6,
      forecast: true,
      won: true,
    },
    {
      ...named('signature', 'measured'),
      ...on('measured'),
      action: 'both',
      evidence: seen,
      forecast: true,
    },
  ],
};

/** What ccs brings along; a company's own process of the same name takes its place. */
export const PROCESSES: Readonly<Record<string, Process>> = { default: usual, signature };
