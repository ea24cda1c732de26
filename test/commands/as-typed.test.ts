// Lines as a rep types them: quotation marks left out, sums as they are said, half a name; and what is said of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spokenAmount } from '../../src/core/method/talk/spoken-amount.ts';
import { folder, inProcess } from '../support.ts';

const NOW = new Date('2026-11-28T12:00:00');

/** A workspace with the story in it. */
async function example() {
  const home = folder();
  const run = inProcess({ now: NOW });
  await run({ home, args: ['init', '.', '--example'] });
  return { home, run: (...args: readonly string[]) => run({ home, args: [...args] }) };
}

test('words of one option that stand alone are told of quotation marks', async () => {
  const { run } = await example();
  for (const [args, meant] of [
    [['letter', 'mark', 'hollins', '--sent', '30', 'Feb'], '--sent "30 Feb"'],
    [['letter', 'mark', 'hollins', '--sent', 'today', '--met', 'Ann', 'van', 'Porter', '--access', 'today'], '--met "Ann van Porter"'],
    [['opportunity', 'advance', 'quayside', 'active', '--what', 'He', 'rang', 'us'], '--what "He rang us"'],
    [['opportunity', 'edit', 'castlegate', '--set', 'close=in', 'two', 'months'], '--set "close=in two months"'],
  ] as const) {
    const { code, stderr } = await run(...args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`needs quotation marks around it: ${meant}\n`)]);
  }
  const { stderr } = await run('opportunity', 'note', 'castlegate', 'wants', 'routes');
  expect(stderr).toContain('Words that belong together need quotation marks');
});

test.each([
  ['三十来万', 300_000, undefined],
  ['30万', 300_000, undefined],
  ['60k or so, maybe 80', 60_000, undefined],
  ['80k, maybe 60', 60_000, undefined],
  ['between 60 and 80k', 60_000, undefined],
  ['三四十万', 300_000, undefined],
  ['30万上下，最多40', 300_000, undefined],
  ['about twelve thousand pounds', 12_000, 'GBP'],
  ['十二万块左右', 120_000, 'CNY'],
  ['60–80k EUR', 60_000, 'EUR'],
  ['600,000', 600_000, undefined],
])('%s is worth %d', (said, amount, currency) => expect(spokenAmount(said)).toEqual({ millionths: BigInt(amount) * 1_000_000n, currency }));

test.each(['600.000', '600.000 euros', '5 boats', '20%', '2k a month', '3 loggers at 20k', 'minus 5k', 'a lot', '5k, or 900k'])(
  '%s is no sum of which anybody is sure',
  (said) => expect(spokenAmount(said)).toBeUndefined(),
);

test('in Chinese a sum without a currency is not asked for one', async () => {
  const home = folder();
  const { code, stdout } = await inProcess({ now: NOW })({
    home,
    args: ['--lang', 'zh-Hans', 'opportunity', 'new', '--set', 'account=牧原草业', '--set', 'value=三十来万'],
  });
  expect(code).toBe(0);
  const file = `opportunities/${stdout.trim()}.yaml`;
  const root = readdirSync(home, { recursive: true, withFileTypes: true }).find(({ name }) => file.endsWith(name));
  expect(readFileSync(join(root?.parentPath ?? '', root?.name ?? ''), 'utf8')).toMatch(/value: 300000\ncurrency: CNY\n/u);
});

test('a company that is known by a longer name is told of', async () => {
  const { run } = await example();
  const { stderr } = await run('opportunity', 'new', '--set', 'account=Castlegate');
  expect(stderr).toContain('On record there is Castlegate Wholesale');
  expect((await run('opportunity', 'new', '--set', 'account=Gate')).stderr).not.toContain('On record there is');
});

test('a record that is not there is told of with the folder', async () => {
  const home = folder();
  const { stderr } = await inProcess({ now: NOW })({ home, args: ['call', 'show', 'hollins'] });
  expect(stderr).toMatch(/See what there is: ccs prompter list\nLooked in .+; elsewhere: --workspace FOLDER/u);
});

test('of several playbooks that begin as typed all are named', async () => {
  const { run } = await example();
  const { code, stderr } = await run('prompter', 'new', '--playbook', 'plant');
  expect([code, stderr]).toEqual([2, expect.stringMatching(/"plant" fits several[^]*plant-chief-executive\n[^]*plant-sales/u)]);
});

test('a second letter of the kind from one conversation is told of, and so is a file that is old', async () => {
  const { run } = await example();
  const { stderr } = await run(
    'letter',
    'sponsor',
    '--from',
    'hollins',
    '--defaults',
    '--set',
    'agreement=you compare a week of orders with us',
  );
  expect(stderr).toContain('There is a letter of this kind from the same conversation already: 2026-11-19-sponsor-hollins-produce');
  const again = '2026-11-19-sponsor-hollins-produce-2';
  expect((await run('letter', 'edit', again, '--set', 'to.name=Lewis Carey')).stderr).toContain('A file that was made of it before');
});

test('what will not count is said before it is graded', async () => {
  const { run } = await example();
  const { code, stderr } = await run(
    ...['opportunity', 'advance', 'quayside', 'active', '--evidence', 'today', '--as', 'manager', '--name', 'Tom Whitaker'],
    ...['--what', 'They rang up and asked for a meeting'],
  );
  expect(code).toBe(0);
  expect(stderr).toMatch(/Say in --what who of theirs did what[^]*Tom Whitaker is the owner as well[^]*graded by Tom Whitaker/u);
});

test('what is found is shown in its own words, and a checksum is nothing that is found', async () => {
  const { run } = await example();
  const { stdout } = await run('find', '25 calls back');
  expect(stdout).toContain('  > 25 calls back a night\n');
  expect((await run('find', 'sha256')).stdout).toBe('');
});
