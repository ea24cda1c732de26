// What a verb is: its name, its arguments and flags, and where its body is.
import type { Words } from '../core/languages/index.ts';
import type { Desk } from '../desk/desk.ts';
import type { Flag } from './flags.ts';

/** What a verb does with its line; the number is the exit code. */
export type Body = { of(desk: Desk, options: object, ...args: (string | undefined)[]): Promise<number> }['of'];

/** By whom a command is needed, by its first word. */
export const NEEDED_BY: Readonly<Record<string, keyof Words['commands']['neededBy']>> = {
  today: 'meeting',
  prompter: 'meeting',
  call: 'meeting',
  letter: 'meeting',
  goals: 'meeting',
  opportunity: 'sale',
  account: 'sale',
  story: 'sale',
  worksheet: 'sale',
  pipeline: 'lead',
  team: 'lead',
  process: 'lead',
  store: 'lead',
  playbook: 'write',
  lint: 'write',
  explain: 'write',
  find: 'any',
  remove: 'any',
  restore: 'any',
  me: 'any',
};

export type Verb = {
  readonly name: Exclude<keyof Words['commands']['verbs'], symbol>;
  /** As commander writes it: `[id]`. */
  readonly args?: string;
  readonly flags?: readonly Flag[];
  /** It shows something and writes no record: faulty settings are no reason to show nothing. */
  readonly looks?: true;
  /** It asks for no record: where the workspace lies on a server, that is not asked. */
  readonly apart?: true;
  readonly body: () => Promise<Body>;
};
