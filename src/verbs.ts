// Every verb on one page: its arguments, its flags, and where its body is. Bodies are loaded when called.
import type { Words } from './i18n/index.ts';
import type { Desk } from './desk/desk.ts';

type Said = keyof Words['commands']['options'];

export type Flag = {
  /** As commander writes it: `--out <file>`. */
  readonly flags: string;
  readonly said: Said;
  readonly repeatable?: boolean;
  readonly choices?: readonly string[];
};

/** What a verb does with its line; the number is the exit code. */
export type Body = (desk: Desk, options: never, ...args: (string | undefined)[]) => Promise<number>;

export type Verb = {
  readonly name: Exclude<keyof Words['commands']['verbs'], symbol>;
  /** As commander writes it: `[id]`. */
  readonly args?: string;
  readonly flags?: readonly Flag[];
  readonly body: () => Promise<Body>;
};

const json: Flag = { flags: '--json', said: 'json' };
const filters: readonly Flag[] = [
  { flags: '--product <text>', said: 'product' },
  { flags: '--industry <text>', said: 'industry' },
  { flags: '--title <text>', said: 'title' },
  { flags: '--goal <text>', said: 'goal' },
  { flags: '--language <tag>', said: 'language' },
];
const answers: readonly Flag[] = [
  { flags: '--set <id=value>', said: 'set', repeatable: true },
  { flags: '--answers <file>', said: 'answers' },
  { flags: '--defaults', said: 'defaults' },
];
const output: readonly Flag[] = [
  { flags: '--format <format>', said: 'format', choices: ['md', 'txt', 'html', 'json'] },
  { flags: '--out <file>', said: 'out' },
  { flags: '--force', said: 'force' },
];
const playbook: Flag = { flags: '--playbook <id|file>', said: 'playbook' };
const resume: Flag = { flags: '--resume [id]', said: 'resume' };

export const VERBS: readonly Verb[] = [
  { name: 'prompter new', flags: [playbook, ...filters, ...answers, resume, ...output], body: async () => (await import('./commands/prompter-new.ts')).prompterNew },
  { name: 'prompter list', flags: [json], body: async () => (await import('./commands/prompter-list.ts')).prompterList },
  { name: 'prompter show', args: '[id]', flags: [json], body: async () => (await import('./commands/prompter-show.ts')).prompterShow },
  { name: 'prompter edit', args: '[id]', flags: [...answers, resume, ...output], body: async () => (await import('./commands/prompter-edit.ts')).prompterEdit },
  { name: 'prompter render', args: '[id]', flags: output, body: async () => (await import('./commands/prompter-render.ts')).prompterRender },
  { name: 'prompter questions', flags: [playbook, json], body: async () => (await import('./commands/prompter-questions.ts')).prompterQuestions },
  { name: 'goals', flags: [...filters, json], body: async () => (await import('./commands/goals.ts')).goals },
  { name: 'playbook list', flags: [...filters, json], body: async () => (await import('./commands/playbook-list.ts')).playbookList },
  { name: 'playbook show', args: '<id>', flags: [json], body: async () => (await import('./commands/playbook-show.ts')).playbookShow },
  { name: 'playbook new', flags: [...answers, resume], body: async () => (await import('./commands/playbook-new.ts')).playbookNew },
  { name: 'playbook schema', body: async () => (await import('./commands/playbook-schema.ts')).playbookSchema },
  { name: 'init', args: '[dir]', body: async () => (await import('./commands/init.ts')).init },
];
