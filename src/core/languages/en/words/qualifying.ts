// Qualifying: the 22 questions, how to compete, bid or not, ready to close, power, and the negotiation.

type Said = [what: string, remedy: string];
type Asked = readonly [title: string, help: string];
type Mark = '+' | '?' | '-';
type Missing = { code: string; name?: string; id?: string };

const sign = (mark: Mark): string => (mark === '-' ? '−' : mark);
const listed = (items: readonly (string | number)[], last = 'and'): string =>
  items.length < 2 ? String(items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

/** What is missing before a negotiation may open. */
const gate = (missing: Missing): string =>
  ({
    choosingUs: 'a yes to "If we agree, are you choosing us?"',
    onlyThing: 'a yes to "Is this the only thing left?"',
    signToday: 'a yes to "If we agree today, can you sign?"',
    'no-signer': 'a person at the table who can sign',
    'cannot-sign': `a person who can sign (nothing on record says that ${missing.name ?? ''} can)`,
  })[missing.code] ?? missing.code;

export const qualifying = {
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
      'Why act, by when, what does it cost to be late, what is gained, how large is it? + a day after which it hurts; − nothing happens if they wait.',
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
  marks: { '+': 'speaks for us', '?': 'not known', '-': 'speaks against us' },
  marksOf: (a: { name: string }) => ({ '+': `speaks for ${a.name}`, '?': 'not known', '-': `speaks against ${a.name}` }),
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
    next: (a: { command: string }) => `What follows from it: ${a.command}`,
  },

  strategy: {
    heading: (a: { name: string; date: string }) => `Strategy on ${a.date}: ${a.name}`,
    why: () => 'What led there',
    yes: 'yes',
    no: 'no',
    step: (a: { step: string; marks: Readonly<Record<string, Mark>> | undefined; answer: string | undefined }) =>
      `${strategySteps[a.step] ?? a.step}${
        a.marks
          ? ` (${Object.entries(a.marks)
              .map(([number, mark]) => `${number} ${sign(mark)}`)
              .join(', ')})`
          : a.answer === 'unsure'
            ? ' (not sure, which counts as no)'
            : ''
      }`,
    outcomes: {
      frontal: [
        'frontal',
        'Fight on the ground as it is: you are three times as strong as anybody else. Keep to the agreed plan, prove it in front of those who decide, and be quick; every week gives the others time to catch up.',
      ],
      flank: [
        'flank',
        'Change what they compare. On their criteria you are not strong enough: in the next weeks diagnose with the players what the criteria leave out, until they themselves add what only you can do. Show nothing before that.',
      ],
      fragment: [
        'fragment',
        'Take a part. Split off the piece in which you are ahead and earn money, with a sponsor and a decision of its own, and leave the rest to others for now.',
      ],
      defend: [
        'defend',
        'Hold what you have. Protect your place inside: look after the people who use you, let them say what it is worth, and slow down a decision that would put somebody else next to you.',
      ],
      develop: [
        'develop',
        'Not this sale; the next. Keep in touch at little cost, meet the players before they have a need, and be there first when they form it. Take it out of the forecast.',
      ],
      disengage: [
        'disengage',
        'Leave, politely and soon. Say why, say what would change it, and put the time into somebody who wants to buy from you. Bad news early is good news.',
      ],
    } satisfies Readonly<Record<string, Asked>>,
    unknown: (a: { numbers: readonly string[] }) =>
      `Not known: ${listed(a.numbers)}. What is not known does not speak for us; find it out before you act on this.`,
    letter: () => 'A polite no, with what would change it:',
  },

  bid: {
    heading: { bid: 'Bid', 'no-bid': 'Do not bid', open: 'Not decided yet' },
    reasons: {
      uninvited: 'They are deciding already and did not ask you in: somebody else is preferred, and you are there to be compared with.',
      preferred: 'The buyer prefers us.',
      players: 'The buyer does not prefer us, but the key players can be met: meet them before you write a line.',
      'ask-first':
        'The buyer does not prefer us, and nobody knows whether the key players can be met. Ask for that first; without it, do not bid.',
      'written-for-another': 'The buyer does not prefer us and the key players cannot be met: the tender was written with somebody else.',
    },
    cost: (a: { share: string; cost: string; losing: string }) => `Cost of losing: (1 − ${a.share} %) × ${a.cost} = ${a.losing}`,
    noCost: () => 'Cost of losing: not known; give the win rate and the cost of selling.',
    due: (a: { due: string }) => `Due: ${a.due}`,
    overdue: (a: { due: string }) => `Due: ${a.due}, which is past.`,
    letter: () => 'The polite no, with what would change it:',
    letterIfNot: () => 'If they say no to that:',
  },

  ready: {
    heading: (a: { known: number; of: number }) =>
      a.known === a.of
        ? 'Ready: ask for the order.'
        : `Not ready: ${a.of - a.known} of ${a.of} are still unknown. Do not ask for the order yet.`,
    unknown: 'UNKNOWN',
    unsure: 'NOT SURE',
    known: 'known',
    names: {
      goals: 'Goals',
      situation: 'Situation',
      help: 'How it helps',
      justification: 'Justification',
      delivery: 'Delivery',
      trust: 'Trust',
      decision: 'Decision',
    },
    what: (a: { name: string }) => `${a.name}: what do you know?`,
    whatHelp: () => 'In a few words, as the buyer said it, and where you have it from.',
    negotiate: (a: { command: string }) => `If something is still to be negotiated: ${a.command}`,
    pushed: () => 'Who asks before the buyer is ready pays for it with a discount, or with the sale.',
  },

  power: {
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
      inner: 'belongs to the inner circle',
    },
    usual: () => 'Not of the inner circle, which is unusual: ask somebody else whether the rest is true.',
    next: {
      yes: 'Send the letter with the draft of the plan: ccs letter power-sponsor',
      no: 'Ask for the way to somebody who is one; this person may be a good champion.',
      unknown: 'Find it out by asking for something only a power sponsor can arrange.',
    },
    byEvidence: (a: { evidence: string; date: string }) => `Shown by: ${a.evidence} (${a.date})`,
    noEvidence: () => 'Nothing was written down that shows it.',
  },

  negotiation: {
    title: (a: { account: string }) => `Negotiation: ${a.account}`,
    percentage: (a: { give: string; piece: string }) =>
      `"${a.give}" gives away a share (${a.piece}): every percent of the total comes off your profit. Give something that costs you little and is worth much to them.`,
    surrender: (a: { piece: string }) => `"${a.piece}" asks the buyer how low to go. Say why the price is right instead.`,
    withdrawn: () => 'What I offered today is withdrawn.',
    untied: (a: { gets: readonly string[] }) => `Nothing is given for: ${a.gets.join('; ')}. Ask for it all the same.`,
    stillToCome: (a: { command: string }) => `When it is agreed, look whether all is known before you ask: ${a.command}`,
  },
  gate,

  yesNo: { yes: 'yes', no: 'no', unsure: 'not sure' },
  /** The command for a polite no; to whom is left to be filled in where nobody is known. */
  decline: (a: { command: string; named: boolean }) => (a.named ? a.command : `${a.command} --set to.name=NAME`),
  phases: { '': 'not known', 1: 'forming the need', 2: 'comparing solutions', 3: 'deciding, and afraid of the risk' },

  ask: {
    buyerPhase: [
      'How far is the buyer?',
      'First they form the need, then they compare solutions, in the end they decide and are afraid of the risk. In the last phase a newcomer is rarely wanted for more than a comparison.',
    ],
    invited: ['Did the buyer ask you in, before the others were chosen?', 'An invitation that went to a whole list of suppliers is none.'],
    makeEvent: [
      'Can a compelling event be made?',
      'Question 5 has no +. Is there a day after which doing nothing would cost them something, and can they be made to see it? Yes only if you know which.',
    ],
    advantage: [
      'Are you three times as strong as anybody else?',
      'In what they will decide by, and in their eyes. A head start is not enough to win by force.',
    ],
    criteria: [
      'Can you change or widen what they compare?',
      'Yes, if a player who counts would listen to a goal that the criteria leave out and that you alone can serve.',
    ],
    split: ['Can a profitable part be split off?', 'A part with a sponsor and a decision of its own, in which you are ahead.'],
    position: ['Have you a place inside to protect?', 'Something they use of yours today, and people who want to keep it.'],

    'rfp.due': ['When is it due?', 'Written like 2026-12-01. Leave it empty if nobody has said.'],
    'rfp.preferred': [
      'Does the buyer prefer you?',
      'Yes, if the criteria are the ones that you discussed with them. If you are not sure, you are not the one.',
    ],
    'rfp.meetPlayers': [
      'Can you meet the key players before you write?',
      'Each of them, alone. A buyer who wants your bid will let you; one who only needs a third offer will not.',
    ],
    'rfp.winRate': [
      'How many of a hundred such tenders do you win?',
      'In percent, from your own records, for tenders that you did not help to write: write 20 for 20 %.',
    ],
    'rfp.costOfSelling': ['What does it cost to take part?', 'Everybody’s days, travel, samples, in the currency of the opportunity.'],

    'ready.goals': ['Do you know their goals?', 'Of everyone who has a say, in their own words.'],
    'ready.situation': ['Do you know how it is today?', 'How they do it now, and what that costs them, with numbers.'],
    'ready.help': ['Do you both know how it helps?', 'Which scenarios they want, and that these bring the goal closer.'],
    'ready.justification': ['Do you know how it is justified?', 'The numbers they will show to whoever signs, and that they are theirs.'],
    'ready.delivery': [
      'Do they know what happens between signature and delivery?',
      'Who does what by when, so that nobody is afraid of the day after.',
    ],
    'ready.trust': ['Do they trust us to deliver?', 'What have they seen, and whom have they talked to?'],
    'ready.decision': [
      'Do you know how the organisation decides?',
      'Who signs, who must be heard before, and what can still come in between.',
    ],

    'power.getsIt': ['Do they get it if they want it, whatever the title?', 'Think of something they wanted: did it happen?'],
    'power.takesUs': ['Can they take you to anyone?', 'Has one sentence from them opened a door?'],
    'power.arranges': [
      'Can they arrange the steps that lead to a purchase?',
      'Interviews, a test, the lawyers, the date: who moves when they ask?',
    ],
    'power.inner': ['Do they belong to the inner circle?', 'The few who decide who decides. Most power sponsors do.'],
    'power.evidence': ['What shows it?', 'What you saw or were told, and by whom. Without it the test is an opinion.'],

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
      'Three ways to say no before anything is given, each by itself. A buyer who has to ask three times knows that there is nothing left to find.',
    ],
    questions: [
      'Three questions before any give, one a line',
      'What they need it for, what else would serve, what happens if it stays as it is. Never "where do we need to be?": it says that the price was not meant.',
    ],
    gets: [
      'Two gets, the larger first, one a line',
      'What you want in return: a longer term, an earlier date, people of theirs, an introduction. Each completes "if you are willing to …".',
    ],
    gives: [
      'What you would give, each for a get',
      'One a line, with the get behind a bar, by its number or its words: "train your people in the first year | 1". Each completes "then I can …". Never a percentage of the total.',
    ],
    withdrawn: ['What happens if there is no agreement?', 'What you offered in the meeting ends with the meeting. Say so beforehand.'],
    nextDate: ['On which day do you talk again, if not?', 'Written like 2026-12-01.'],
  } satisfies Readonly<Record<string, Asked>>,
};

const strategySteps: Readonly<Record<string, string>> = {
  late: 'the buyer is deciding already, phase 3',
  invited: 'the buyer asked us in',
  event: 'there is a compelling event',
  makeEvent: 'a compelling event can be made',
  compete: 'we can compete: more + than −',
  advantage: 'we are three times as strong',
  criteria: 'the criteria can be changed or widened',
  split: 'a profitable part can be split off',
  position: 'there is a place inside to protect',
  later: 'there is later revenue or strategic value',
};

/** Why something about qualifying cannot be done; part of `errors`. */
export const qualifyingRefusals = {
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
  'nothing-there': (a: { command: string }): Said => [
    'There is nothing on record yet, and nobody can be asked here.',
    `See what is asked: ${a.command} --questions; answer with --set id="…", or run it in a terminal.`,
  ],
  'not-to-negotiate': (a: { missing: readonly Missing[]; id: string }): Said => {
    const person = a.missing.find(({ code }) => code === 'cannot-sign');
    const remedy = person
      ? `If they can, write it down: ccs opportunity players ${a.id} ${person.id ?? ''} --set part=approves`
      : a.missing.some(({ code }) => code === 'no-signer')
        ? `Name who signs: --set signer=PLAYER; see ccs opportunity players ${a.id}`
        : 'Get it from the buyer, in these words; until then give nothing.';
    return [`The negotiation is not opened. Missing: ${a.missing.map(gate).join('; ')}.`, remedy];
  },
};

/** Why an answer cannot be taken; part of `problems`. */
export const qualifyingProblems = {
  'no-percent': (a: { text: string }) => `"${a.text}" is no percentage from 1 to 100, nor 0; write 20 for 20 %.`,
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
