// Commands and their help; what they say when they are done stands in `outcomes.ts`.
import { outcomes } from './outcomes.ts';
import { options, verbs } from './verbs.ts';

export const commands = {
  about: () => 'Plan a sales conversation from the playbooks marketing wrote, take notes in the meeting, send the letter the same day.',
  version: () => 'print the version; with --json also what it runs on',
  help: () => 'show help',
  titles: {
    'Usage:': 'Usage:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    'Arguments:': 'Arguments:',
    'Global Options:': 'Global options:',
    '[options]': '[options]',
    '[command]': '[command]',
  },
  /** By whom a command is needed; the order is that of the table of verbs. */
  neededBy: {
    meeting: 'The meeting and its letter:',
    sale: 'A sale:',
    lead: 'For whoever leads the team, beside ccs opportunity grade, audit and review:',
    write: 'For whoever writes the conversations:',
    any: 'Everywhere:',
    machine: 'Other systems, and this machine:',
  },
  examples: () => 'Examples:',
  exitCodes: () => 'Exit codes: 0 done · 1 lint found errors · 2 cannot be done as asked · 3 a bug in ccs · 130 interrupted',
  moreHelp: (a: { command: string }) => `More of one, with examples: ${a.command} COMMAND`,
  groups: {
    prompter: 'the sheet you take to a meeting',
    playbook: 'the conversations marketing prepared',
    opportunity: 'a sale: its people, its milestones, its evidence',
    account: 'a company by all its names',
    story: 'what customers reached, to be told to others like them',
    process: 'how a sale goes: its milestones, and what helps on the way',
    store: 'the records of a team on a server of its own',
    import: 'opportunities from another system',
  },
  verbs,
  options,
  ...outcomes,
};
