// The runner of labelled cases: it agrees with a label that is right, and says so when one is wrong.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { environment, folder, ROOT } from '../support.ts';

type Figures = Record<string, { figures: { name: string; found: number; of: number; wrongly: number }[]; misses: { id: string }[] }>;

async function cases(...args: string[]): Promise<Figures> {
  const line = [join(ROOT, 'cases', 'run.mjs'), ...args, '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, line, { env: environment(folder()), encoding: 'utf8' });
  return JSON.parse(stdout) as Figures;
}

/** A folder with a kind of its own; each case on a line. */
function labelled(kind: string, file: string, all: readonly unknown[]): string {
  const at = folder();
  mkdirSync(join(at, kind));
  writeFileSync(join(at, kind, file), all.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return at;
}

test('a rule that speaks is found, one that does not is a miss, and one that nobody expected spoke wrongly', async () => {
  const files = { 'a.yaml': 'ccs: 1\nlanguage: en\ngoal: [\n' };
  const at = labelled('lint', 'books.jsonl', [
    { id: 'right', language: 'en', rule: 'yaml', files, expect: true },
    { id: 'missed', language: 'en', rule: 'no-blame', files, expect: true },
    { id: 'wrong', language: 'en', rule: 'yaml', files, expect: false },
  ]);
  const { lint } = await cases('lint', at);
  expect(lint?.figures.map(({ name, found, of, wrongly }) => ({ name, found, of, wrongly }))).toEqual([
    { name: 'no-blame', found: 0, of: 1, wrongly: 0 },
    { name: 'yaml', found: 1, of: 1, wrongly: 1 },
  ]);
  expect(lint?.misses.map(({ id }) => id).sort()).toEqual(['missed', 'wrong']);
});

test('a story is played on its own day', async () => {
  const opened = (day: string) => ({
    id: day,
    language: 'en',
    honest: true,
    why: '',
    today: day,
    git: null,
    steps: [
      { run: ['opportunity', 'new', '--set', 'account=Castle', '--defaults'], exit: 0 },
      // The id begins with the day on which it was opened.
      { run: ['opportunity', 'show', `${day}-castle`], exit: 0 },
    ],
    audit: { id: `${day}-castle`, codes: [] },
  });
  const { evidence } = await cases('evidence', labelled('evidence', 'cases.jsonl', [opened('2031-05-06'), opened('2024-02-29')]));
  expect(evidence?.figures.find(({ name }) => name === 'taken')).toMatchObject({ found: 4, of: 4 });
});
