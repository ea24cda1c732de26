// Accounts: the buyer's organisation, and all that is on record of it.

export const account = {
  ask: {
    name: ['What is the company called?', 'As it stands in your opportunities; what it is by law may be left out.'],
    aliases: [
      'What else is it called?',
      'One a line: a parent, a subsidiary that buys, an abbreviation, an older name. Letters to these are letters to it.',
    ],
    subsidiaries: [
      'What belongs to it, as a company of its own?',
      'One a line. Their sales are shown with the account; a letter to them is no letter to it.',
    ],
    level: ['How does the account see us?', 'Take the lower one when in doubt. The five levels are ours, not the method’s.'],
    bound: [
      'Can neither organisation do without the other?',
      'The fourth level of trust is between the organisations; the three below it are between persons, and stand with the players.',
    ],
    notes: ['What else should one know?', 'Anything that belongs to the company and not to one sale.'],
  } satisfies Readonly<Record<string, readonly [title: string, help: string]>>,
  levels: {
    1: 'one of many suppliers',
    2: 'a solid supplier',
    3: 'the preferred supplier',
    4: 'an adviser',
    5: 'a partner in their strategy',
  },
  parts: {
    next: 'Next',
    sales: 'Opportunities',
    people: 'People',
    talks: 'Conversations',
    letters: 'Letters',
    sheets: 'Worksheets',
    also: 'Also called',
    subsidiaries: 'Belonging to it',
    level: 'How they see us',
  },
  /** The parts of the work with an account, each with why it is done; a worksheet is called by its own name. */
  level: 'how they see us',
  works: {
    profile: 'How they make their money and how they buy comes before anything we could offer.',
    learning: 'Their complaints, their plans, their trade and their own customers say what they want, and what they have not thought of.',
    initiatives: 'What they plan already carries what we bring; a goal that nobody there has is our own.',
    level: 'Who is one of many suppliers makes another plan than an adviser.',
    plan: 'Goals that they confirmed, what we do in the short, middle and long term, and whether this is an ideal customer.',
    results: 'What was promised stands beside what came of it: not until then is a sale finished.',
    joint: 'With a customer one plans together: goals, marketing, brand, information, service, and how it is judged.',
    review: 'Eight questions, once a quarter at least, last time’s answers beside them.',
    signs: 'Ten signs say whether it has taken root, nine whether the chain is about to break.',
  },
  next: {
    what: (a: { name: string; command: string }) => `${a.name}: ${a.command}`,
    again: (a: { since: string; why: string }) => `The last one is of ${a.since}. ${a.why}`,
    later: (a: { names: readonly string[] }) => `Then: ${a.names.join(' · ')}`,
    due: (a: { day: string }) => `Nothing is left out. The next review is due on ${a.day}.`,
    done: () => 'Nothing is left out.',
  },
  bound: () => 'Neither organisation can do without the other.',
  none: () => 'Nothing on record.',
  whole: (a: { command: string }) => `With the worksheets, whole: ${a.command}`,
};
