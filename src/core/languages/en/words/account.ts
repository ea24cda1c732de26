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
    sales: 'Opportunities',
    people: 'People',
    talks: 'Conversations',
    letters: 'Letters',
    sheets: 'Worksheets',
    also: 'Also called',
    subsidiaries: 'Belonging to it',
    level: 'How they see us',
  },
  bound: () => 'Neither organisation can do without the other.',
  none: () => 'Nothing on record.',
  whole: (a: { command: string }) => `With the worksheets, whole: ${a.command}`,
};
