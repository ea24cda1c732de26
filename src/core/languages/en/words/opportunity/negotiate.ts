// The negotiation: what is asked, and what is missing before it may open.
import type { Asked, Said } from '../../../wording.ts';

export type Missing = { code: 'choosingUs' | 'onlyThing' | 'signToday' | 'no-signer' } | { code: 'cannot-sign'; name: string; id: string };

/** What is missing before a negotiation may open. */
export const gate = (missing: Missing): string =>
  ({
    choosingUs: 'a yes to "If we agree, are you choosing us?"',
    onlyThing: 'a yes to "Is this the only thing left?"',
    signToday: 'a yes to "If we agree today, can you sign?"',
    'no-signer': 'a person at the table who can sign',
    'cannot-sign': `a person who can sign (nothing on record says that ${'name' in missing ? missing.name : ''} can)`,
  })[missing.code];

export const negotiation = {
  title: (a: { account: string }) => `Negotiation: ${a.account}`,
  percentage: (a: { give: string; piece: string }) =>
    `"${a.give}" gives away a share (${a.piece}): every percent of the total comes off your profit. Give something that costs you little and is worth much to them.`,
  surrender: (a: { piece: string }) => `"${a.piece}" asks the buyer how low to go. Say why the price is right instead.`,
  marked: {
    'period-end':
      'Something is given at the end of the month, and no plan is agreed: what is given to the calendar is asked for again next time.',
    'short-of-quota': 'Whoever gives this is short of the quota: look at it with your manager before it is said.',
  },
  withdrawn: () => 'What I offered today is withdrawn.',
  untied: (a: { gets: readonly string[] }) => `Nothing is given for: ${a.gets.join('; ')}. Ask for it all the same.`,
  stillToCome: (a: { command: string }) => `When it is agreed, look whether all is known before you ask: ${a.command}`,
};

export const negotiationAsk = {
  choosingUs: ['If we agree, are you choosing us?', 'What did they say? Without this yes you are negotiating for somebody else’s price.'],
  onlyThing: ['Is this the only thing left?', 'What did they say? Without this yes the next point comes when this one is given.'],
  signToday: ['If we agree today, can you sign?', 'What did they say? Without this yes you are negotiating with a messenger.'],
  signer: ['Who signs?', 'One of the players, who has to be in the room. Add them first if they are missing.'],
  stand: [
    'Our stand: why is the price right?',
    'What it is worth to them in their own numbers, and what it takes. You say it calmly, and as often as it is needed.',
  ],
  refusals: [
    'Three polite refusals, one a line',
    'Three ways to say no before anything is given, each by itself. ' +
      'A buyer who has to ask three times knows that there is nothing left to find.',
  ],
  questions: [
    'Three questions before any give, one a line',
    'What they need it for, what else would serve, what happens if it stays as it is. ' +
      'Never "where do we need to be?": it says that the price was not meant.',
  ],
  gets: [
    'Two gets, the larger first, one a line',
    'What you want in return: a longer term, an earlier date, people of theirs, an introduction. ' +
      'Each completes "if you are willing to …".',
  ],
  gives: [
    'What you would give, each for a get',
    'One a line, with the get behind a bar, by its number or its words: "train your people in the first year | 1". ' +
      'Each completes "then I can …". Never a percentage of the total.',
  ],
  withdrawn: ['What happens if there is no agreement?', 'What you offered in the meeting ends with the meeting. Say so beforehand.'],
  nextDate: ['On which day do you talk again, if not?', 'As you would write it: friday, 8 December, in two weeks, 2026-12-01.'],
} satisfies Readonly<Record<string, Asked>>;

export const negotiationRefusals = {
  'not-to-negotiate': (a: { missing: readonly Missing[]; id: string }): Said => {
    const person = a.missing.find((one): one is Missing & { code: 'cannot-sign' } => one.code === 'cannot-sign');
    const remedy = person
      ? `If they can, write it down: ccs opportunity players ${a.id} ${person.id} --set part=approves`
      : a.missing.some(({ code }) => code === 'no-signer')
        ? `Name who signs: --set signer=PLAYER; see ccs opportunity players ${a.id}`
        : 'Get it from the buyer, in these words; until then give nothing.';
    return [`The negotiation is not opened. Missing: ${a.missing.map(gate).join('; ')}.`, remedy];
  },
  'nothing-there': (a: { command: string }): Said => [
    'There is nothing on record yet, and nobody can be asked here.',
    `See what is asked: ${a.command} --questions; answer with --set id="…", or run it in a terminal.`,
  ],
};

export const negotiationProblems = {
  'too-few': (a: { wanted: number; found: number }) =>
    `There ${a.found === 1 ? 'is' : 'are'} only ${a.found}; write ${a.wanted}, one a line.`,
  'step-without-event': (a: { text: string }) => `"${a.text}" does not say what happens; write that first: Legal review | 2026-12-01`,
  'give-without-get': (a: { give: string }) =>
    `Nothing is got for "${a.give}"; write the get behind a bar, by its number: "${a.give} | 1".`,
  'no-such-get': (a: { give: string; get: string; gets: readonly string[] }) =>
    `"${a.give}" is given for "${a.get}", which is none of the gets: ${a.gets.map((get, index) => `${index + 1} ${get}`).join('; ')}`,
  'gives-share': (a: { give: string; piece: string }) => `"${a.give}" gives away a share of the whole (${a.piece}).`,
  'asks-where': (a: { piece: string }) => `"${a.piece}" asks the buyer how low to go.`,
};
