// The page of rules is what the program says of them, and `ccs explain` says it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../../src/core/method/rules/index.ts';
import { inProcess, ROOT } from '../../support.ts';
// @ts-expect-error a script, not a module of ours
import { rulesPage } from '../../../docs/make-rules.mjs';

const run = inProcess();

test('docs/rules.md is fresh; if not: npm run build && npm run docs', () => {
  expect(readFileSync(join(ROOT, 'docs', 'rules.md'), 'utf8')).toBe((rulesPage as () => string)());
});

test.each(['en', 'zh-Hans'])('every rule is explained in %s', async (language) => {
  const list = await run({ args: ['explain', '--lang', language] });
  expect([list.code, RULES.filter(({ id }) => !list.stdout.includes(id))]).toEqual([0, []]);
  const { stdout } = await run({ args: ['explain', '--json', '--lang', language] });
  const all = JSON.parse(stdout) as { id: string; bad: string[]; good: string[] }[];
  expect(all.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
  for (const { id, bad, good } of all) {
    const page = await run({ args: ['explain', id, '--lang', language] });
    expect(page.code).toBe(0);
    for (const line of [...bad, ...good].join('\n').split('\n')) expect(page.stdout).toContain(line);
  }
});

test('a rule that is misspelt', async () => {
  const { code, stdout, stderr } = await run({ args: ['explain', 'no-pich'] });
  expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('no-pitch')]);
});
