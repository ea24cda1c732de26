// Keys of a record that this version does not know: found by the schema, which lets them stay; explained here.
import type { RecordRule } from './rule.ts';

const recordOf = (account: string, owner: string): string =>
  `ccs: 1\nkind: opportunity\naccount: ${account}\nopened: 2026-06-01\n${owner}\n`;

export const unknownKey: RecordRule<'unknown-key'> = {
  id: 'unknown-key',
  level: 'warning',
  section: '7',
  scope: 'record',
  examples: {
    en: { bad: recordOf('Hollins Produce', 'ovner: Anna Weber'), good: recordOf('Hollins Produce', 'owner: Anna Weber'), mark: 4 },
    'zh-Hans': { bad: recordOf('禾里果蔬', 'ovner: 王敏'), good: recordOf('禾里果蔬', 'owner: 王敏'), mark: 4 },
    'zh-Hant': { bad: recordOf('禾里果蔬', 'ovner: 王敏'), good: recordOf('禾里果蔬', 'owner: 王敏'), mark: 4 },
  },
};
