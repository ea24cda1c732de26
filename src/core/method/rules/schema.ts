// All fields present, known and of the right kind: held by the schema in model/, explained here.
import type { FileRule } from './rule.ts';

export const schema: FileRule<'schema'> = {
  id: 'schema',
  level: 'error',
  section: '2',
  scope: 'file',
  examples: {
    en: { bad: 'authorty: decides', good: 'authority: decides' },
    'zh-Hans': { bad: 'authorty: decides', good: 'authority: decides' },
    'zh-Hant': { bad: 'authorty: decides', good: 'authority: decides' },
  },
};
