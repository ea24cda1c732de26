// Several processes at once on the same records.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { bundleChild, ioAt, RECORD, runChild, small, smallRecords, workspaceAt, type Ended } from './support.ts';
import { temporaryFolder } from './temporary.ts';

let script: string;
let root: string;
beforeAll(async () => {
  script = await bundleChild(temporaryFolder());
});
beforeEach(() => {
  root = join(temporaryFolder(), 'workspace');
  mkdirSync(root);
});
const four = (...args: string[]): Promise<Ended[]> => Promise.all(Array.from({ length: 4 }, () => runChild(script, args)));

test('four times twenty changes of one record are eighty changes', async () => {
  const prompters = smallRecords(ioAt(root), workspaceAt(root));
  await prompters.create('2026-12-01', 'Acme', small(0));
  const ended = await four('count', root, '20');
  expect(ended.map(({ code, err }) => [code, err])).toEqual(Array(4).fill([0, '']));
  expect((await prompters.read(RECORD)).value.count).toBe(80);
});

test('four records of one account on one day have four ids', async () => {
  const ended = await four('create', root);
  expect(ended.map(({ code, err }) => [code, err])).toEqual(Array(4).fill([0, '']));
  const id = '2026-12-01-same-account';
  expect(ended.map(({ out }) => out.trim()).sort()).toEqual([id, `${id}-2`, `${id}-3`, `${id}-4`]);
});
