// The 22 questions.
import { listed } from '../phrases.ts';
import { points } from './assess-points.ts';
import type { Said } from '../../../wording.ts';

export type Mark = '+' | '?' | '-';
export const sign = (mark: Mark): string => (mark === '-' ? '−' : mark);

export const assess = {
  sign,
  groups: { opportunity: 'Is there an opportunity?', compete: 'Can we compete?', win: 'Can we win?', worth: 'Is it worth winning?' },
  /** By number: what it is called in a table, the question, and what a + and a − mean. */
  questions: {
    1: [
      'Business plan',
      'Do we know the plan that this purchase serves?',
      'What serves no plan of the business is the first to be put off. + you can name the plan and who stands for it; − there is none.',
    ],
    2: [
      'Market and business',
      'Do we understand their market and how they earn their money?',
      '+ you can say who their customers are, what they want and what is changing; − you would have to look it up.',
    ],
    3: [
      'Finances',
      'Are they well enough off to buy?',
      'Sales, profit, and what they measure themselves by. + the figures are known and good; − they are known and bad.',
    ],
    4: [
      'Funding',
      'Is there money for it, or can somebody find it?',
      '+ a budget, or a person who may spend what nobody budgeted; − neither.',
    ],
    5: [
      'Compelling event',
      'Must they act by a certain day?',
      'Why act, by when, what does it cost to be late, what is gained, how large is it? ' +
        '+ a day after which it hurts; − nothing happens if they wait.',
    ],
    6: [
      'Decision process',
      'Do we know their formal process, and does it leave us a chance?',
      '+ steps, people and criteria are known and we can meet them; − they were written for somebody else.',
    ],
    7: ['Fit with the plan', 'Does what we offer bring their plan forward?', '+ somebody on their side says so; − it is beside the point.'],
    8: [
      'Technical fit',
      'Does it fit what their specialists prefer?',
      '+ it runs with what they have and want; − they would have to give something up.',
    ],
    9: [
      'Resources',
      'Can we put the people and the time into it?',
      'To sell it and to deliver it. + the people are named and free; − they are not there.',
    ],
    10: [
      'Unique value',
      'Is there a benefit that they get from us alone?',
      'In their business, not in the product. + they named it themselves; − anybody could give it to them.',
    ],
    11: [
      'Relationship',
      'Is their experience with us good?',
      '+ they have worked with us and would again; − they have not, or would rather not.',
    ],
    12: ['Access to power', 'Do we talk with the people who get what they want?', '+ you meet them alone; − you are kept from them.'],
    13: [
      'Buying vision',
      'Do they picture the solution the way we would build it?',
      '+ they describe it in the scenarios you discussed; − they describe somebody else’s.',
    ],
    14: [
      'Informal process',
      'Do we know how it is really decided?',
      'Who is asked in the corridor, and who may say no. + somebody has told you and it holds; − you only know the chart.',
    ],
    15: [
      'Politics',
      'Are those who want us the ones who are listened to?',
      '+ your sponsors have the influence; − your adversaries have it.',
    ],
    16: [
      'Fit of cultures',
      'Do the two houses work well together?',
      'Pace, manners, how risk is seen. + it already shows; − every meeting grates.',
    ],
    17: [
      'Evaluation plan',
      'Are the next steps agreed with the buyer in writing?',
      '+ the buyer changed the plan and keeps to it; − there is none.',
    ],
    18: [
      'Revenue soon',
      'Does it bring enough, soon enough?',
      'Held against your own minimum and your own horizon. + both are met; − one of them is missed.',
    ],
    19: ['Later revenue', 'Will more business follow?', '+ you can name it; − this is all.'],
    20: ['Profit', 'Will we earn on it?', 'After the cost of selling and of delivering. + yes, reckoned; − no, or only if all goes well.'],
    21: ['Risk', 'Is the risk small enough?', 'What could fail, and what would it cost us? + small, or shared; − it could hurt us.'],
    22: [
      'Strategic value',
      'Is it worth having beyond its money?',
      'A market, a reference, something we learn. + you can say which; − it is one more order.',
    ],
  } satisfies Readonly<Record<number, readonly [short: string, question: string, help: string]>>,
  points,
  /** Help that says what the question looks into. */
  looksInto: (a: { help: string; points: readonly string[] }) => `${a.help} It looks into: ${a.points.join(' · ')}.`,
  pointByPoint: (a: { number: number; short: string }) => `${a.short}, point by point: what is known? (q${a.number})`,
  pointsHelp: (a: { points: readonly string[] }) =>
    `One a line: point | what is known; the point in words or by its number: ${a.points.map((point, at) => `${at + 1} ${point}`).join(' · ')}.`,
  marks: { '+': 'speaks for us', '?': 'not known', '-': 'speaks against us' },
  marksOf: (a: { name: string }) => ({ '+': `speaks for ${a.name}`, '?': 'not known', '-': `speaks against ${a.name}` }),
  known: {
    letter: (a: { id: string; date: string }) => `From the records: the letter ${a.id} was accepted on ${a.date}`,
    plan: (a: { by: string; date: string }) => `From the records: ${a.by} agreed to the plan on ${a.date}`,
    amounts: (a: { value: number; minimum: number; close: string; until: string }) =>
      `From the records: ${a.value} (your minimum: ${a.minimum}), signed by ${a.close} (your horizon: ${a.until})`,
  },
  answerFor: (a: { name: string }) => `Answer it for ${a.name}: here "we" are ${a.name}.`,
  number: (a: { number: number; text: string }) => `${a.text} (q${a.number})`,
  evidence: (a: { number: number; short: string }) => `${a.short}: what shows it? (q${a.number})`,
  evidenceHelp: () =>
    'Who said what, which document, which figure. Leave it empty if there is nothing yet; it is then listed as not shown.',
  groupHelp: () => 'Enter keeps the marks of last time, e goes through them one by one, x goes back to last time’s.',
  lastTime: (a: { tally: Readonly<Record<Mark, number>> }) => `${a.tally['+']} +   ${a.tally['?']} ?   ${a.tally['-']} −`,
  us: 'Us',
  table: {
    title: (a: { account: string; date: string }) => `${a.account}: the 22 questions, ${a.date}`,
    sum: (a: { name: string; tally: Readonly<Record<Mark, number>> }) =>
      `${a.name}: ${a.tally['+']} +, ${a.tally['?']} ?, ${a.tally['-']} −`,
    changed: (a: { name: string; since: string }) => `${a.name}, changed since ${a.since}:`,
    unchanged: (a: { name: string; since: string }) => `${a.name}: nothing changed since ${a.since}.`,
    moved: (a: { number: number; short: string; from: Mark; to: Mark; evidence: string | undefined }) =>
      `${a.number} ${a.short}: ${sign(a.from)} → ${sign(a.to)}${a.evidence === undefined ? '' : ` (${a.evidence})`}`,
    unshown: (a: { name: string; numbers: readonly number[] }) =>
      `${a.name}: nothing to show yet for ${listed(a.numbers)}. A mark that nobody can show is a hope.`,
    noRival: (a: { command: string }) => `The main competitor has not been assessed yet: ${a.command}`,
    known: (a: { number: number; short: string; points: readonly { point: string; said: string }[]; open: readonly string[] }) =>
      `${a.number} ${a.short}: ${a.points.map(({ point, said }) => `${point}: ${said}`).join('; ')}${a.open.length === 0 ? '' : `; still to find out: ${a.open.join(', ')}`}`,
    next: (a: { command: string }) => `What follows from it: ${a.command}`,
  },
};

export const assessRefusals = {
  'not-assessed': (a: { id: string }): Said => [
    'Without the 22 questions there is nothing to decide by.',
    `Answer them first: ccs opportunity assess ${a.id}`,
  ],
  'no-competitor': (a: { name: string; known: string | undefined; id: string }): Said => [
    a.known === undefined ? 'No main competitor is on record here.' : `${a.name} is not the main competitor here; that is ${a.known}.`,
    a.known === undefined
      ? `Name it: ccs opportunity edit ${a.id} --set competitor="${a.name}"`
      : `Write --of "${a.known}" or --of competitor, or change it: ccs opportunity edit ${a.id} --set competitor="${a.name}"`,
  ],
  'day-to-come': (a: { date: string }): Said => [`${a.date} is still to come.`, 'Only what is known today can be marked; leave --at out.'],
};
