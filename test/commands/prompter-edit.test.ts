// Several people change one prompter at once, each with answers on the line.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { built, folder, inProcess } from '../support.ts';
import { DATA, ID, NEW } from './cases.ts';

test('neither of two who change different answers at the same moment loses', async () => {
  const home = folder();
  expect((await inProcess()({ args: NEW, home })).code).toBe(0);
  const sets = [
    'goal=sleep well',
    'account=Other',
    'contact.title=partner',
    'seller.name=Ann',
    'seller.company=Ours',
    'frame=How are you?',
  ];
  const outcomes = await Promise.all(sets.map((set) => built({ args: ['prompter', 'edit', ID, '--set', set], home })));
  expect(outcomes.map(({ code, stderr }) => [code, stderr])).toEqual(sets.map(() => [0, expect.stringContaining('Saved: ')]));
  const record = readFileSync(join(home, DATA, 'prompters', `${ID}.yaml`), 'utf8');
  for (const set of sets) expect(record).toContain(set.split('=')[1]);
});

test('a byte-order mark stays, and so does everything else that was not changed', async () => {
  const home = folder();
  const ccs = inProcess();
  expect((await ccs({ args: NEW, home })).code).toBe(0);
  const path = join(home, DATA, 'prompters', `${ID}.yaml`);
  const before = `\uFEFF# ours\n${readFileSync(path, 'utf8')}`.replaceAll('\n', '\r\n');
  writeFileSync(path, before);
  expect((await ccs({ args: ['prompter', 'edit', ID, '--set', 'account=Other'], home })).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(before.replace(/^account: .*$/mu, 'account: Other'));
});
