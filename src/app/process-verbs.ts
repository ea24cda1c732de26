// What is done with the processes that sales follow.
import { answers, json, resume } from './flags.ts';
import type { Verb } from './verb.ts';

export const PROCESS_VERBS: readonly Verb[] = [
  { name: 'process list', flags: [json], looks: true, body: async () => (await import('../commands/process/list.ts')).processList },
  {
    name: 'process show',
    args: '[name]',
    flags: [json],
    looks: true,
    body: async () => (await import('../commands/process/show.ts')).processShow,
  },
  {
    name: 'process new',
    flags: [...answers, resume, { flags: '--questions', said: 'questions' }, json],
    body: async () => (await import('../commands/process/new.ts')).processNew,
  },
];
