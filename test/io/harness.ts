// Builds `asking.ts` once for a test file and runs it in a terminal, its standard output kept apart in a file.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import type { CardView, ChecksView, ChoiceView, Reply, TextView, View } from '../../src/core/interview/port.ts';
import type { Asking } from './asking.ts';
import { terminal } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** Views as they go through JSON: a preview is a text with {} for the draft. */
type Given = View | (Omit<TextView, 'preview'> & { readonly preview: string });
type Options = {
  readonly shell?: string;
  readonly cols?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
} & Partial<Omit<Asking, 'views'>>;

export type Asked = Terminal & { replies(): readonly Reply[]; stdout(): string };

/** Call it where tests are defined. @returns what starts the program with questions */
export function harness(): (views: readonly Given[], options?: Options) => Promise<Asked> {
  let folder = '';
  let started = 0;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ccs-asking-'));
    await build({
      entryPoints: [fileURLToPath(new URL('asking.ts', import.meta.url))],
      outfile: join(folder, 'asking.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      banner: { js: "import{createRequire as __makeRequire}from'node:module';const require=__makeRequire(import.meta.url);" },
      logLevel: 'warning',
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  return async (views, { shell = 'exec "$@"', cols = 80, rows = 24, env = {}, language = 'en', plain = false, color = true } = {}) => {
    const run = join(folder, `run-${(started += 1)}`);
    // Each is a question of its own, where a test does not say that it is one asked again.
    const asked = views.map((view, at) => (view.id === shown.id ? { ...view, id: `${view.id} ${at}` } : view));
    writeFileSync(`${run}.json`, JSON.stringify({ views: asked, language, plain, color }));
    const t = await terminal({
      command: '/bin/bash',
      args: [
        '-c',
        shell,
        'bash',
        '/bin/sh',
        '-c',
        'exec "$0" "$1" "$2" > "$3"',
        process.execPath,
        join(folder, 'asking.mjs'),
        `${run}.json`,
        `${run}.out`,
      ],
      cols,
      rows,
      env,
    });
    const stdout = (): string => readFileSync(`${run}.out`, 'utf8');
    return {
      ...t,
      stdout,
      replies: () =>
        stdout()
          .trim()
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Reply),
    };
  };
}

const shown = { id: 'question', title: 'Account', help: 'The company that you will visit.', at: 3, of: 12 };

export function textView(view: Partial<Omit<TextView, 'preview'>> & { preview?: string } = {}): Given {
  return { ...shown, kind: 'text', initial: '', lines: false, ...view } as Given;
}
export function choiceView(view: Partial<ChoiceView> = {}): ChoiceView {
  return { ...shown, kind: 'choice', title: 'Product', options: [], ...view };
}
export function checksView(view: Partial<ChecksView> = {}): ChecksView {
  return { ...shown, kind: 'checks', title: 'Scenarios', ordered: false, initial: [], options: [], ...view };
}
export function cardView(view: Partial<CardView> = {}): CardView {
  return {
    ...shown,
    kind: 'card',
    title: 'Scenario 1',
    spoken: 'When a filing is due, would it help if clerks could file it?',
    lines: [],
    ...view,
  };
}
