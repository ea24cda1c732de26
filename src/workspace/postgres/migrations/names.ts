// The migrations of a team's store by name, in their order: whoever only asks whether a store is up to date needs no word of them.

export const MIGRATION_NAMES = [
  '0001-tables',
  '0002-records',
  '0003-files',
  '0004-rights',
  '0005-counted',
  '0006-brought',
  '0007-bounds',
  '0008-at-once',
  '0009-names',
] as const;
