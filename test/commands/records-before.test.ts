// Records that were made before there was a workspace: `init` says where they stay, and an empty list within it that they are there.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inProcess } from '../support.ts';
import { DATA } from './cases.ts';
import { done, ID, metAt, TODAY } from './letters.ts';

const here = inProcess({ now: TODAY });

test('are named by init and beneath empty lists, with a line that shows them', async () => {
  const home = await metAt();
  const folder = join(home, DATA);
  const made = (await done(here({ home, args: ['init', 'work'] }))).stderr;
  expect(made).toContain('ccs me');
  expect(made).not.toContain('Put your name into ccs.yaml');
  expect(made).toContain(`(one record) stays in ${folder}. To have it here, copy prompters from there into work;`);
  expect(made).toContain(`ccs prompter list --workspace ${folder}`);
  const cwd = join(home, 'work');
  const within = async (...args: string[]) => done(here({ home, cwd, args }));
  for (const line of [['prompter', 'list'], ['find', 'hartwell'], ['today']])
    expect((await within(...line)).stderr).toContain(`In your own data folder there is one: ccs ${line.join(' ')} --workspace ${folder}\n`);
  // Of what the data folder has none of, nothing is said.
  for (const line of [['pipeline'], ['letter', 'list']]) expect((await within(...line)).stderr).not.toContain('data folder');
  expect((await within('prompter', 'list', '--workspace', folder)).stdout).toContain(ID);
  expect((await within('find', 'hartwell', '--workspace', folder)).stdout).toContain(ID);
});

test('are not spoken of where there are none, or where one looks from among them', async () => {
  const { home, stderr } = await done(here({ args: ['init', 'work'] }));
  expect(stderr).not.toContain('data folder');
  expect((await done(here({ home, cwd: join(home, 'work'), args: ['prompter', 'list'] }))).stderr).not.toContain('data folder');
  expect((await done(here({ home, args: ['prompter', 'list'] }))).stderr).not.toContain('data folder');
});
