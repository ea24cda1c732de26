// How far something long is, told to somebody at a terminal while it lasts, and to nobody else.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scriptedPort } from '../../src/io/scripted.ts';
import { environment, folder, inProcess } from '../support.ts';

const SALES = 200;
const START = Date.UTC(2026, 10, 30, 8);

function workspace(): string {
  const root = folder();
  writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\nlanguage: en\n');
  mkdirSync(join(root, 'opportunities'));
  mkdirSync(join(root, 'playbooks'));
  const rows = Array.from({ length: SALES }, (_, at) => `Company ${at},2026-11-02`);
  writeFileSync(join(root, 'sales.csv'), ['account,opened', ...rows, ''].join('\n'));
  for (let at = 0; at < SALES; at++) {
    const sale = `ccs: 1\nkind: opportunity\naccount: Customer ${at}\nopened: 2026-11-02\n`;
    writeFileSync(join(root, 'opportunities', `2026-11-02-customer-${at}.yaml`), sale);
    writeFileSync(join(root, 'playbooks', `empty-${at}.yaml`), 'ccs: 1\n');
  }
  return root;
}

/** Runs a line on a clock of which every look takes its time. */
async function told(
  root: string,
  line: string,
  { slow, terminal = true, language = 'en' }: { slow: number; terminal?: boolean; language?: string },
) {
  const lines: (string | undefined)[] = [];
  let time = START;
  const host = inProcess({
    now: () => new Date((time += slow)),
    progress: (text) => lines.push(text),
    ...(terminal ? { port: scriptedPort([]) } : {}),
  });
  const outcome = await host({ args: line.split(' '), cwd: root, env: { CCS_LANG: language } });
  return { lines, outcome };
}

test.each([
  ['opportunity audit', 'en', /^Reading records: [\d,]+ of 200$/u],
  ['pipeline --no-cache', 'en', /^Reading records: [\d,]+ of 200$/u],
  ['team', 'zh-Hans', /^正在读取记录：[\d,]+ \/ 200$/u],
  ['lint playbooks', 'en', /^Checking files: [\d,]+ of 201$/u],
  ['lint playbooks', 'zh-Hans', /^正在检查文件：[\d,]+ \/ 201$/u],
  ['import csv sales.csv', 'en', /^Reading rows: [\d,]+ of 200$/u],
  ['import csv sales.csv', 'zh-Hans', /^正在读取各行：[\d,]+ \/ 200$/u],
])('%s in %s says how far it is, and nothing is left of it', async (line, language, wanted) => {
  const { lines } = await told(workspace(), line, { slow: 400, language });
  expect(lines.filter((text) => text !== undefined && wanted.test(text)).length).toBeGreaterThan(1);
  expect(lines.at(-1)).toBeUndefined();
});

test('an import says how far the writing is', async () => {
  const { lines } = await told(workspace(), 'import csv sales.csv', { slow: 600 });
  expect(lines).toContain('Writing records: 200 of 200');
});

test('an audit of all says how far the history is', async () => {
  const root = workspace();
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { env: environment(root), stdio: 'ignore' });
  git('init');
  git('add', '-A');
  git('commit', '-m', 'first');
  const { lines } = await told(root, 'opportunity audit', { slow: 150 });
  expect(lines.filter((text) => /^Reading the history: \d+$/u.test(text ?? '')).length).toBeGreaterThan(1);
});

test('what is over in a moment says nothing of the kind', async () => {
  const { lines } = await told(workspace(), 'opportunity audit', { slow: 1 });
  expect(lines.filter(Boolean)).toEqual([]);
});

test.each(['opportunity audit', 'lint playbooks', 'import csv sales.csv', 'pipeline --json'])('%s into a pipe is silent', async (line) => {
  const { lines, outcome } = await told(workspace(), line, { slow: 150, terminal: false });
  expect(lines.filter(Boolean)).toEqual([]);
  expect(outcome.stdout + outcome.stderr).not.toMatch(/Reading|Checking|Writing/u);
});

test('who wants quiet is told nothing; where nothing may be drawn over, one plain line', async () => {
  expect((await told(workspace(), 'opportunity audit --quiet', { slow: 150 })).lines.filter(Boolean)).toEqual([]);
  const { lines, outcome } = await told(workspace(), 'opportunity audit --accessible', { slow: 400 });
  expect(lines.filter(Boolean)).toEqual([]);
  expect(outcome.stderr.match(/^Reading records: .* …$/gmu)).toHaveLength(1);
});
