// What goes with a strategy: which of its two ways, and whether what it needs does hold, asked and written down.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, inProcess } from '../support.ts';

test.each([
  [
    'en',
    'castlegate',
    'How: add one: A, and more',
    'Holds: a value to the business of the buyer',
    '! Does not hold yet: a weakness of theirs',
  ],
  ['zh-Hans', '广济门', '打法：加标准', '已具备：对客户的业务有价值', '! 还不具备：对手有弱点'],
])('in %s', async (language, sale, ...shown) => {
  const home = folder();
  const cwd = join(home, 'demo');
  const ccs = (...args: string[]) => inProcess()({ home, cwd: args[0] === 'init' ? home : cwd, args, env: { CCS_LANG: language } });
  await ccs('init', 'demo', '--example');
  const flank = ['buyerPhase=2', 'advantage=no', 'criteria=yes'].flatMap((one) => ['--set', one]);
  const refused = await ccs('opportunity', 'strategy', sale, ...flank, '--set', 'course=niche');
  expect(refused.code).toBe(2);
  const { code, stdout } = await ccs('opportunity', 'strategy', sale, ...flank, '--set', 'course=add', '--set', 'holds=value');
  expect(code).toBe(0);
  for (const line of shown) expect(stdout).toContain(line);
  const name = readdirSync(join(cwd, 'opportunities')).find((one) => one.includes(sale)) ?? '';
  expect(readFileSync(join(cwd, 'opportunities', name), 'utf8')).toMatch(/course: add\n\s+holds:\n\s+- value/u);
  // Nothing has to be said of it, and leaving needs none.
  expect((await ccs('opportunity', 'strategy', sale, ...flank)).code).toBe(0);
});
