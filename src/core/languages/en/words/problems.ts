// Why an answer cannot be taken.
import { englishDay as shownDay } from '../shown-day.ts';

import { planDoubts, type PlanFinding } from './plan.ts';

const hollow = {
  promise: 'says yes to nothing in particular. Write what was agreed: to do what, with whom, by when.',
  vision: 'is too little to be pictured. Write what the buyer’s people would be able to do.',
  person: 'is nobody in particular. Write a name; a door to somebody is no door yet.',
  proof: 'proves nothing: it is an opinion. Write what they did and what came of it.',
  figure: 'holds no figure. Write money, a count or a per cent, and over which time.',
  condition: 'only says when. Write what is to be done or seen by then; the day has a place of its own.',
};

export const problems = {
  hollow: (a: { text: string; substance: keyof typeof hollow }) => `"${a.text}" ${hollow[a.substance]}`,
  merit: (a: { text: string }) =>
    `"${a.text}" is a feature of ours, and no worth: say what it spares or brings them, and how much. Fewer rejects, say, not good quality.`,
  placeholder: (a: { text: string }) => `"${a.text}" only marks the place where an answer belongs: write it out.`,
  needed: () => 'This is needed; without it nothing can be made.',
  'one-only': () => 'This takes one answer, not several.',
  'far-day': (a: { text: string }) => `"${a.text}" is too far from any sale to be meant; write a day between 1900 and 2199.`,
  'no-day': (a: { text: string }) => `"${a.text}" is no day of the calendar; write the one you mean, for example 8 December.`,
  'no-single-day': (a: { text: string }) =>
    `"${a.text}" is not one day; write it as you would say it: friday, 8 December, in two weeks, 2026-12-01.`,
  'two-days': (a: { text: string; days: readonly [string, string] }) =>
    `"${a.text}" can be ${shownDay(a.days[0])} or ${shownDay(a.days[1])}; write the day with the name of its month.`,
  'other-weekday': (a: { text: string; day: string }) => `"${a.text}" does not fit together: that day is ${shownDay(a.day)}.`,
  'day-over': (a: { day: string; from: string; today: boolean }) =>
    `${shownDay(a.day)} is too early: ${a.today ? 'today' : 'the talk'} is ${shownDay(a.from)}, and a next step lies ahead. Write the day that was agreed.`,
  'several-lines': (a: { text: string; count: number }) => `Is "${a.text}" one name? It was typed in ${a.count} lines.`,
  'no-address': (a: { text: string }) => `"${a.text}" looks like no e-mail address; one is written like dana@harbor.com.`,
  'no-number': (a: { text: string }) => `"${a.text}" is no number; write it like 1200 or 1,200.50.`,
  'no-amount': (a: { text: string }) =>
    `"${a.text}" is no amount that can be read in only one way; write it like 600,000 or 600,000.50, with or without a currency.`,
  'no-price': (a: { text: string }) => `"${a.text}" is no price to divide by; write an amount above 0.`,
  'two-currencies': (a: { one: string; other: string }) => `"${a.one}" and "${a.other}" are in two currencies; write all amounts in one.`,
  'no-column': (a: { text: string; columns: string }) => `"${a.text}" belongs to no column; write: ${a.columns}`,
  'no-option': (a: { text: string; options: readonly string[] }) => `"${a.text}" is not one of: ${a.options.join(', ')}`,
  'last-scenario': () => 'This is the only scenario left; a conversation needs at least one.',
  'no-scenario': () => 'Choose at least one scenario.',
  'no-file-name': (a: { text: string }) => `"${a.text}" cannot be the name of a file on Windows or macOS; choose another.`,
  'not-kebab': (a: { text: string }) =>
    `"${a.text}" has neither a letter nor a digit to make an id of; write a word or two, for example after hours.`,
  'too-many-answers': (a: { count: number }) =>
    `There are only ${a.count} questions here; an answer to another one says which: {ask: "…", answer: "…"}`,
  'still-to-come': (a: { text: string }) => `${a.text} is still to come; only what has happened is noted.`,
  'no-such-file': (a: { text: string }) => `There is no file ${a.text}; check the path.`,
  taken: (a: { text: string }) => `"${a.text}" is taken already; choose another.`,
  'too-few-scenarios': () => 'A playbook needs at least three scenarios, each on a line of its own: begin a new line, and name another.',
  'against-the-method': (a: { what: string; remedy: string }) => `${a.what} ${a.remedy}`,
  'no-currency': (a: { text: string }) => `"${a.text}" is no currency; write its three letters, e.g. CNY, EUR or USD.`,
  negative: (a: { text: string }) => `${a.text} is less than nothing; write an amount of 0 or more.`,
  'bound-person': () =>
    'The fourth level is between the organisations, and no one person has it: ccs account edit ACCOUNT --set bound=yes. ' +
    'A person has at most 3, cannot do without us.',
  'in-circle': (a: { names: readonly string[] }) => `That goes round in a circle: ${a.names.join(' → ')}`,
  'plan-doubts': (a: { findings: readonly PlanFinding[] }) => planDoubts(a.findings),
  bribe: (a: { text: string }) =>
    `"${a.text}" is a bribe, whoever calls it something else, and nothing is sold that way. A personal win is what going ahead does for the person at work: less blame, fewer evenings, a project that is seen.`,
};
