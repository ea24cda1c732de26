// A program that asks what it is told to ask: run in a pseudo-terminal by the tests. Replies go to standard output.
import { readFileSync } from 'node:fs';
import { Interrupted } from '../../src/core/errors.ts';
import { keys as en } from '../../src/core/languages/en/words/keys.ts';
import { keys as zhHans } from '../../src/core/languages/zh-Hans/words/keys.ts';
import type { Words } from '../../src/core/languages/index.ts';
import type { View } from '../../src/core/interview/port.ts';
import { plainPort } from '../../src/io/plain.ts';
import { terminalPort } from '../../src/io/terminal/index.ts';

export type Asking = {
  readonly views: readonly View[];
  readonly language: 'en' | 'zh-Hans';
  readonly plain: boolean;
  readonly color: boolean;
};

const { views, language, plain, color } = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Asking;
const words = { keys: language === 'en' ? en : zhHans } as unknown as Words;
const port = (plain ? plainPort : terminalPort)(
  { words, color, accessible: plain },
  { input: process.stdin, output: process.stderr, env: process.env },
);

try {
  for (const view of views) {
    const reply = await port.ask(
      view.kind === 'text' && view.preview ? { ...view, preview: (draft) => String(view.preview).replace('{}', draft) } : view,
    );
    process.stdout.write(`${JSON.stringify(reply)}\n`);
  }
  port.tell('THE END');
} catch (error) {
  if (!(error instanceof Interrupted)) throw error;
  port.tell(['INTERRUPTED', error.typed].filter(Boolean).join(' '));
  process.exitCode = 130;
}
