// Accounts: the buyer's organisation by its names.

export const account = {
  ask: {
    name: ['What is the company called?', 'As it stands in your opportunities; what it is by law may be left out.'],
    aliases: [
      'What else is it called?',
      'One a line: a parent, a subsidiary that buys, an abbreviation, an older name. Letters to these are letters to it.',
    ],
    bound: [
      'Can neither organisation do without the other?',
      'The fourth level of trust is between the organisations; the three below it are between persons, and stand with the players.',
    ],
    notes: ['What else should one know?', 'Anything that belongs to the company and not to one sale.'],
  } satisfies Readonly<Record<string, readonly [title: string, help: string]>>,
  also: (a: { names: readonly string[] }) => `also called ${a.names.join(', ')}`,
  bound: () => 'Neither organisation can do without the other.',
  sales: (a: { ids: readonly string[] }) => (a.ids.length === 0 ? 'No opportunity is open there.' : `Opportunities: ${a.ids.join(', ')}`),
};
