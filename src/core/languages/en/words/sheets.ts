// Worksheets: what is said of them when they are kept, listed, compared, and of what they change in a sale.

export const sheets = {
  heads: { id: 'ID', sheet: 'Worksheet', about: 'For', date: 'Day' },
  comparedWith: (a: { date: string }) => `Changed since ${a.date}`,
  row: (a: { cells: readonly string[] }) => a.cells.join(', '),
  rows: (a: { rows: readonly string[] }) => a.rows.join('; '),
  nothingChanged: () => 'Nothing: all answers are the same.',
  fedPlayers: (a: { id: string; names: readonly string[] }) => `Now among the players of ${a.id}: ${a.names.join(', ')}`,
  fedCriteria: (a: { id: string; count: number }) => `Criteria of satisfaction added to ${a.id}: ${a.count}`,
  nameless: (a: { titles: readonly string[] }) => `Nobody is named yet, and so is no player: ${a.titles.join(', ')}`,
};
