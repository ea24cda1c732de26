// What is said of a process: its steps, the six questions it answers, the five foundations it stands on.
import type { Asked, Said } from '../../wording.ts';

const whose = { buyer: 'the buyer', seller: 'us', both: 'both' };
const evidence = { letter: 'letter', call: 'call', file: 'file', date: 'date' };

export const processes = {
  whose,
  evidence,
  towards: (a: { milestone: string; step: string }) => `to "${a.milestone}": ${a.step}`,
  inside: (a: { what: string }) => `inside our company: ${a.what}`,
  usual: () => 'new sales follow it',
  steps: (a: { count: number }) => `${a.count} milestones`,
  shownBy: (a: {
    evidence: readonly (keyof typeof evidence)[];
    action: keyof typeof whose | undefined;
    months: number | undefined;
    ours: boolean;
  }) =>
    [
      ...(a.action === undefined ? [] : [`done by ${whose[a.action]}`]),
      `shown by ${a.evidence.map((kind) => evidence[kind]).join(', ')}`,
      ...(a.months === undefined ? [] : [`${a.months === 1 ? '1 month is' : `${a.months} months are`} normal${a.ours ? ' (ours)' : ''}`]),
    ].join(' · '),
  heads: {
    step: 'On the way',
    inside: 'Inside',
    tools: 'Tools',
    conversations: 'Conversations',
    answers: 'Six questions',
    standsOn: 'It stands on',
  },
  numbers: () => 'The months marked (ours) are our numbers, not the method’s. Yours: numbers.months in ccs.yaml',
  noConversation: (a: { milestones: readonly string[] }) =>
    `No conversation says that it serves ${a.milestones.join(', ')}. A playbook says so with milestone: ${a.milestones[0]}`,
  foundations: {
    milestones: 'milestones that the buyer reaches',
    repeatable: 'a way that others can go as well',
    messages: 'messages prepared for each step',
    skills: 'skills that are looked at and trained',
    records: 'records alike for everybody, which can be checked',
  },
  wanting: {
    milestones: 'Milestones are wanting: say what the buyer does, in ccs.yaml.',
    repeatable: 'Not repeatable yet: ccs team shows which step others get on from, and how likely.',
    messages: 'Messages are wanting: ccs playbook new',
    skills: 'Skills are not looked at: ccs worksheet rep-assessment',
    records: 'Records cannot be relied on: proof: required below the process, then ccs opportunity audit',
  },
  ask: {
    id: [
      'What is it to be called, in a word or two?',
      'Sales name their process by it: complex, renewal. Usually one is made for the hardest kind of sale; the others are parts of it.',
    ],
    milestones: [
      'Which milestones does the buyer reach, in order?',
      'One a line: name | what has happened then | buyer, seller or both | letter, call, file, date | months that are normal. ' +
        'A milestone is something the buyer did; what only we did proves activity.',
    ],
    forecast: [
      'From which milestone on does a sale count in the forecast?',
      'Where they have agreed on how it goes on, and not where we hope.',
    ],
    won: ['At which milestone is a sale won?', 'What comes behind it is measured, and no longer sold.'],
    begins: [
      'When does their buying begin?',
      'The moment, and not our first visit: a contract runs out, a plan is written, a figure is missed.',
    ],
    recommended: ['What makes them recommend us?', 'What decided in the sales that were won, in the words of those who bought.'],
    understood: ['How do we see what they need?', 'Which conversation finds it out, and where it is written down.'],
    seen: ['How do they see that we help?', 'A proof they can look at: a customer of their kind, a trial, their own figures.'],
    agreed: ['Which day of decision do they agree to?', 'How a day becomes theirs, and no wish of ours.'],
    feedback: ['How does what they tell us reach those who need it?', 'Who asks after a sale was won or lost, and who reads it.'],
    standsOn: ['Which of the five foundations are there?', 'What is wanting is named at the end, with where to begin.'],
  } satisfies Readonly<Record<string, Asked>>,
  /** What the sales of a year show, below the milestones. */
  lastYear: (a: { won: number; lost: number }) => `Ended in the last year: ${a.won} won, ${a.lost} lost.`,
  lostAt: (a: { where: readonly { name: string; count: number }[] }) =>
    `Lost at: ${a.where.map(({ name, count }) => `${name} (${count})`).join(', ')}`,
  skipped: (a: { names: readonly string[] }) => `Left out, for no won sale was ever there: ${a.names.join(', ')}`,
  decided: (a: { what: readonly string[] }) => `What decided, as they told it: ${a.what.join('; ')}`,
  made: (a: { path: string; id: string; usual: boolean }) =>
    `Written: ${a.path}${a.usual ? '; new sales follow it' : `; a sale follows it with ccs opportunity edit ID --set process=${a.id}`}`,
  lookAt: (a: { command: string }) => `See it with its tools and conversations: ${a.command}`,
};

export const processProblems = {
  'few-of-buyers': (a: { buyers: number; all: number }) =>
    `Of ${a.all} milestones the buyer acts in ${a.buyers}; at least half should be theirs, or the pipeline shows what we did and not how far they are.`,
  'two-alike': (a: { text: string }) => `"${a.text}" stands there twice.`,
  'two-milestones': () => 'A process needs two milestones at least.',
};

export const processRefusals = {
  'process-needs-workspace': (): Said => ['A process of your own lives in a workspace, and this is none.', 'Make one here: ccs init'],
};
