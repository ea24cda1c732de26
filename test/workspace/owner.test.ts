// Settings that another user of the machine has put above us swallow no records.
import { chownSync, existsSync, lchownSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workspaceFinder, type Workspace } from '../../src/workspace/index.ts';
import type { Io } from '../../src/io/index.ts';
import { built, folder } from '../support.ts';
import { ioAt } from './support.ts';
import { temporaryFolder } from './temporary.ts';

const STRANGER = 65534;
const isRoot = process.getuid?.() === 0;
const find = async (io: Io, flag?: string): Promise<Workspace> => (await workspaceFinder(io, flag))();
const NEW = ['prompter', 'new', '--playbook', 'urgent-documents', '--defaults', '--set', 'account=A', '--set', 'contact.name=B'];

test.skipIf(process.getuid === undefined || isRoot)('a file of ours is theirs to anybody else', async () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\n');
  expect(await find(ioAt(root, { uid: STRANGER }))).toMatchObject({ own: false, foreign: [join(root, 'ccs.yaml')] });
  expect(await find(ioAt(root, { uid: process.getuid?.() }))).toMatchObject({ own: true });
});

test.runIf(isRoot)('theirs is passed over, however it is put there, and one of ours further up is found', async () => {
  const root = temporaryFolder();
  const deep = join(root, 'a', 'b');
  mkdirSync(deep, { recursive: true });
  writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\ncurrency: EUR\n');
  const theirs = join(root, 'a', 'ccs.yaml');
  writeFileSync(theirs, 'ccs: 1\n');
  chownSync(theirs, STRANGER, STRANGER);
  const uid = process.getuid?.();
  expect(await find(ioAt(deep, { uid }))).toMatchObject({ root, own: true, foreign: [theirs] });
  expect(await find(ioAt(deep, { uid }), '..')).toMatchObject({ root: join(root, 'a'), own: true });
  // Whoever became the administrator for a moment is still who they were.
  expect((await find(ioAt(deep, { uid, env: { SUDO_UID: String(STRANGER) } }))).root).toBe(join(root, 'a'));
  // Of a system without such numbers nothing is known.
  expect((await find(ioAt(deep))).root).toBe(join(root, 'a'));
  // A link of theirs to settings of ours would make their folder our workspace.
  const link = join(deep, 'ccs.yaml');
  symlinkSync(join(root, 'ccs.yaml'), link);
  lchownSync(link, STRANGER, STRANGER);
  expect((await find(ioAt(deep, { uid }))).foreign).toEqual([link, theirs]);
  // What the administrator made is everybody's.
  const other = temporaryFolder();
  writeFileSync(join(other, 'ccs.yaml'), 'ccs: 1\n');
  expect((await find(ioAt(other, { uid: STRANGER }))).own).toBe(true);
});

test.runIf(isRoot)('it is named, and records go to our own folder unless it is named on the line', async () => {
  const home = folder();
  const shared = folder();
  writeFileSync(join(shared, 'ccs.yaml'), 'ccs: 1\n');
  chownSync(join(shared, 'ccs.yaml'), STRANGER, STRANGER);
  const cwd = join(shared, 'notes');
  mkdirSync(cwd);
  const made = await built({ home, cwd, args: NEW });
  expect(made.code).toBe(0);
  expect(made.stderr).toContain(
    `Not used, because it belongs to another user of this machine: ${join(shared, 'ccs.yaml')}\n` +
      `To work there all the same, say so: --workspace ${shared}\n`,
  );
  expect([existsSync(join(shared, 'prompters')), readdirSync(join(home, '.local', 'share', 'ccs', 'prompters')).length]).toEqual([
    false,
    1,
  ]);
  const named = await built({ home, cwd, args: ['--workspace', shared, ...NEW] });
  expect([named.code, named.stderr.includes('Not used'), readdirSync(join(shared, 'prompters')).length]).toEqual([0, false, 1]);
  expect((await built({ home, cwd, args: ['--lang', 'zh', 'prompter', 'list'] })).stderr).toContain('属于这台机器上的另一个用户');
});
