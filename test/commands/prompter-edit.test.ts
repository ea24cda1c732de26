// Several people change one prompter at once, each with answers on the line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { built, folder, inProcess } from '../support.ts';
import { DATA, ID, NEW } from './cases.ts';

test('neither of two who change different answers at the same moment loses', async () => {
  const home = folder();
  expect((await inProcess()({ args: NEW, home })).code).toBe(0);
  const sets = ['goal=sleep well', 'account=Other', 'contact.title=partner', 'seller.name=Ann', 'seller.company=Ours', 'frame=How are you?'];
  const outcomes = await Promise.all(sets.map((set) => built({ args: ['prompter', 'edit', ID, '--set', set], home })));
  expect(outcomes.map(({ code, stderr }) => [code, stderr])).toEqual(sets.map(() => [0, expect.stringContaining('Saved: ')]));
  const record = readFileSync(join(home, DATA, 'prompters', `${ID}.yaml`), 'utf8');
  for (const set of sets) expect(record).toContain(set.split('=')[1]);
});
