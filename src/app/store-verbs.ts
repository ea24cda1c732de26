// The verbs of a team's store on a server.
import { json } from './flags.ts';
import type { Verb } from './verb.ts';

export const STORE_VERBS: readonly Verb[] = [
  { name: 'store init', args: '[address]', apart: true, body: async () => (await import('../commands/store/init.ts')).storeInit },
  { name: 'store join', args: '[address]', apart: true, body: async () => (await import('../commands/store/join.ts')).storeJoin },
  {
    name: 'store adduser',
    args: '<login>',
    flags: [
      { flags: '--name <name>', said: 'personName' },
      { flags: '--role <role>', said: 'personRole', choices: ['rep', 'manager', 'marketing', 'reader'] },
      { flags: '--password', said: 'personPassword' },
    ],
    apart: true,
    body: async () => (await import('../commands/store/adduser.ts')).storeAdduser,
  },
  { name: 'store status', flags: [json], apart: true, body: async () => (await import('../commands/store/status.ts')).storeStatus },
];
