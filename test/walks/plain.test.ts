// Without a drawn screen: accessible mode, a dumb terminal, no terminal at all.
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { BUILT, environment, firstOf, folder } from '../support.ts';
import { ccs, drafts, record } from './support.ts';

const LINE = [
  'prompter',
  'new',
  '--playbook',
  'urgent-documents',
  '--set',
  'date=2026-12-01',
  '--set',
  'scenarios=late-filing',
  '--set',
  'scenarios.after-hours.event=x',
  '--out',
  'page.md',
];

type Plain = readonly [name: string, flags: readonly string[], env: Record<string, string>, cols: number];
const PLAIN: readonly Plain[] = [
  ['--accessible in a narrow terminal', ['--accessible'], {}, 40],
  ['--accessible', ['--accessible'], {}, 80],
  ['ACCESSIBLE', [], { ACCESSIBLE: '1' }, 80],
  ['TERM=dumb', [], { TERM: 'dumb' }, 80],
];

test.each(PLAIN.slice(2))('%s asks in plain lines from the first question on', async (_name, flags, env, cols) => {
  const walk = await ccs([...LINE, ...flags], { env, cols });
  await walk.until(() => walk.raw().includes('\n1/12 ') && walk.raw().endsWith('> '), 'the first question');
  walk.type('Example & Partners\r');
  await walk.until(() => walk.raw().includes('\n2/12 ') && walk.raw().endsWith('> '), 'the second question');
  walk.press('ctrl+c');
  expect((await walk.exit()).code).toBe(130);
  expect(walk.raw()).not.toMatch(/[\x1b\x9b]/u);
});

test.each(firstOf(1, PLAIN))('%s asks in plain lines, and writes no escape sequence at all', async (_name, flags, env, cols) => {
  const walk = await ccs([...LINE, ...flags], { env, cols });
  await walk.see('Not used, because');
  let from = 0;
  const say = async (place: string, line: string): Promise<void> => {
    // The prompt is the last thing that is written, so nothing that is typed gets lost.
    await walk.until(() => walk.raw().slice(from).includes(`\n${place} `) && walk.raw().endsWith('> '), place);
    from = walk.raw().length;
    walk.type(`${line}\r`);
  };
  // What was handed in is not asked, and not counted.
  await say('1/12', 'Example & Partners');
  await say('2/12', '<');
  await say('1/12', '');
  await say('2/12', 'A. Buyer');
  for (const place of ['3/12', '4/12', '5/12']) await say(place, '');
  await say('6/12', '1 2');
  await say('7/12', '');
  await say('8/12', 'sleep well');
  for (const place of ['9/12', '10/12', '11/12', '12/12']) await say(place, '');
  await walk.until(() => walk.raw().includes('Look it over') && walk.raw().endsWith('> '), 'the review');
  expect(walk.overflowing().filter((row) => !row.startsWith('Not used'))).toEqual([]);
  await say('12/12', '1');
  expect((await walk.exit()).code).toBe(0);
  expect(walk.raw()).not.toMatch(/[\x1b\x9b]/u);
  expect(record(walk.home)).toMatch(/account: Example & Partners\n[^]*goal: sleep well\n/);
  expect(record(walk.home)).toContain('preconditions:\n  - contact\n  - goal\n');
  expect(drafts(walk.home)).toEqual([]);
});

test('an error in accessible mode has no colour', async () => {
  const walk = await ccs(['prompter', 'show', 'x', '--accessible']);
  expect((await walk.exit()).code).toBe(2);
  expect(walk.raw()).not.toMatch(/\x1b/u);
});

test('NO_COLOR colours nothing at a terminal, and without it something is', async () => {
  const coloured = await ccs(['playbook', 'show', 'urgent-documents']);
  await coloured.exit();
  const plain = await ccs(['playbook', 'show', 'urgent-documents'], { env: { NO_COLOR: '1' } });
  await plain.exit();
  expect([/\x1b\[1m/u.test(coloured.raw()), /\x1b/u.test(plain.raw())]).toEqual([true, false]);
});

test('answers from standard input leave nobody to ask at a terminal', async () => {
  const walk = await ccs(['prompter', 'new', '--playbook', 'urgent-documents', '--answers', '-']);
  expect((await walk.exit()).code).toBe(2);
  expect(walk.everything()).toContain('--answers FILE');
});

test.each([
  ['prompter', 'new'],
  ['prompter', 'new', '--playbook', 'urgent-documents'],
  ['prompter', 'edit'],
  ['prompter', 'new', '--resume'],
])('without a terminal %s %s %s ends by itself, although its input stays open', async (...args) => {
  const home = folder();
  const child = spawn(process.execPath, [BUILT, ...args.filter((arg) => arg !== undefined)], {
    cwd: home,
    env: environment(home),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const code = await new Promise((done) => child.on('close', done));
  child.stdin.end();
  expect(code).toBe(2);
});

test('--no-input asks nothing at a terminal', async () => {
  const walk = await ccs(['prompter', 'new', '--playbook', 'urgent-documents', '--no-input']);
  expect((await walk.exit()).code).toBe(2);
  expect(walk.everything()).toContain('--set account="…"');
});
