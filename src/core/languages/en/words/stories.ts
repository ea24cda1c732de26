// Success stories: what is asked of one, and what is said of it.
import type { Asked } from '../../wording.ts';
import type { Said } from '../../wording.ts';

export const stories = {
  ask: {
    account: ['Whose story is it? The company', 'As their own people write it. It is told to nobody unless you say so below.'],
    released: [
      'May it be told to others?',
      'Ask the customer. Until they say yes, it stays here and is offered in no letter to anybody else.',
    ],
    named: ['May the company be named?', 'If not, it is told of somebody with this title in this industry, and of nobody in particular.'],
    person: ['Who of theirs will talk about it, when asked?', 'The name of one person, asked beforehand. Leave it empty if there is none.'],
    title: [
      'What is the job title of the one it happened to?',
      'People believe those who do the same work: the story is offered to people with this title.',
    ],
    industry: [
      'In which industry?',
      'Everyday words: food wholesale. "It is different in our industry" is the first thought of whoever is not told.',
    ],
    issue: ['What was the critical issue?', 'The goal they did not reach or the trouble they had, as they said it.'],
    reasons: [
      'What were the reasons for it?',
      'The reasons the customer found, and what they cost. Listeners know them from their own house.',
    ],
    event: [
      'The capability they wanted: when was it needed?',
      'The moment, without "when". A capability without its moment cannot be pictured.',
    ],
    player: ['Who acts then?', 'A person or a system of the customer’s, never you: the customer’s own people are the heroes.'],
    action: [
      'What can they do?',
      'A bare verb phrase in the customer’s words. No technology: what somebody can do is remembered, what somebody bought is not.',
    ],
    result: [
      'What came of it?',
      'What they did, with money, a count or a per cent and over which time: cut late orders from 25 a week to 4. ' +
        'Without a figure it is an anecdote.',
    ],
  } satisfies Readonly<Record<string, Asked>>,
  stems: {
    issue: (a: { value: string }) => `The critical issue: ${a.value}`,
    reasons: (a: { value: string }) => `The reasons: ${a.value}`,
    event: (a: { value: string }) => `when ${a.value}`,
    action: (a: { value: string }) => `could ${a.value}`,
  },
  heads: { id: 'ID', title: 'Title', industry: 'Industry', account: 'Company', told: 'May be told', result: 'Result' },
  told: { no: 'no', released: 'without the name', named: 'with the name' },
  notReleased: (a: { command: string }) =>
    `It is told to nobody yet. When the customer has said yes: ${a.command} --set released=yes, and with the name: --set named=yes`,
  lookAt: (a: { command: string }) => `Read it: ${a.command}`,
  offered: (a: { id: string }) => `Told from the story ${a.id}.`,
};

/** Why a part of a story cannot be taken; part of `problems`. */
export const storyProblems = {
  technology: (a: { text: string; names: readonly string[] }) =>
    `"${a.text}" names technology (${a.names.join(', ')}). Say what the customer’s people can do; nobody finds themselves in a product.`,
  'names-customer': (a: { text: string }) =>
    `"${a.text}" names the customer, who is not to be named. Say it without the name, or say that it may be named.`,
};

/** Why a story cannot be told; part of `errors`. */
export const storyRefusals = {
  'not-won': (a: { id: string }): Said => [
    `The sale ${a.id} is not won, and a story ends with a result.`,
    'Tell it when it is; or write one of your own: ccs story new',
  ],
};
