// Who is a power sponsor.
import type { Asked } from '../../../wording.ts';

export const power = {
  heading: (a: { name: string; verdict: 'yes' | 'no' | 'unknown' }) =>
    ({
      yes: `${a.name} is a power sponsor.`,
      no: `${a.name} is no power sponsor.`,
      unknown: `Whether ${a.name} is a power sponsor is not known yet.`,
    })[a.verdict],
  statements: {
    getsIt: 'gets it if they want it, whatever the title',
    takesUs: 'can take us to anyone',
    arranges: 'can arrange the steps that lead to a purchase',
    inner: 'belongs to the political structure or the inner circle',
  },
  usual: () => 'Of neither circle, which is unusual: ask somebody else whether the rest is true.',
  next: {
    yes: (a: { sale: string }) => `Send the letter with the draft of the plan: ccs letter power-sponsor --for ${a.sale}`,
    no: () => 'Ask for the way to somebody who is one; this person may be a good champion.',
    unknown: () => 'Find it out by asking for something only a power sponsor can arrange.',
  },
  byEvidence: (a: { evidence: string; date: string }) => `Shown by: ${a.evidence} (${a.date})`,
  noEvidence: () => 'Nothing was written down that shows it.',
};

export const powerAsk = {
  'power.getsIt': ['Do they get it if they want it, whatever the title?', 'Think of something they wanted: did it happen?'],
  'power.takesUs': ['Can they take you to anyone?', 'Has one sentence from them opened a door?'],
  'power.arranges': [
    'Can they arrange the steps that lead to a purchase?',
    'Interviews, a test, the lawyers, the date: who moves when they ask?',
  ],
  'power.inner': [
    'Do they belong to the political structure, or to the inner circle in it?',
    'The structure decides what happens; the few in the inner circle decide who decides. Most power sponsors belong to one of the two.',
  ],
  'power.evidence': ['What shows it?', 'What you saw or were told, and by whom. Without it the test is an opinion.'],
} satisfies Readonly<Record<string, Asked>>;
