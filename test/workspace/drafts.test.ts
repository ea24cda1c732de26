// Drafts: what was appended is there again, in order, whatever happened to the last line.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Io } from '../../src/io/index.ts';
import { createDraft, listDrafts, openDraft, type Workspace } from '../../src/workspace/index.ts';
import { diskWithHandles, errno, filesIn, ioAt, workspaceAt } from './support.ts';
import { temporaryFolder } from './temporary.ts';

const playbook = { id: 'spring-pumps', hash: 'sha256:0', text: 'ccs: 1\n# \x1b as it was\n' };
let io: Io;
let workspace: Workspace;
beforeEach(() => {
  const root = temporaryFolder();
  io = ioAt(root);
  workspace = workspaceAt(root);
});
const begin = () => createDraft(io, workspace, { kind: 'prompter', playbook });
const eventsOf = (id?: string): readonly unknown[] => openDraft(io, workspace, 'prompter', id).events;
const touch = (path: string, seconds: number): void => fs.utimesSync(path, seconds, seconds);

test('events come back in order, with what the walk began with', async () => {
  const { id, append } = await begin();
  expect(id).toBe('2026-12-01-spring-pumps');
  await append({ answer: 'account', value: 'Acme\nGmbH' });
  await append({ pass: 'title' });
  const opened = openDraft(io, workspace, 'prompter');
  expect(opened.header).toEqual({ kind: 'prompter', playbook, created: io.now().toISOString() });
  await opened.append({ answer: 'notes', value: 'a\r\nb\x1b' });
  expect(eventsOf(id)).toEqual([{ answer: 'account', value: 'Acme\nGmbH' }, { pass: 'title' }, { answer: 'notes', value: 'a\nb␛' }]);
});

test('every draft has its own id; the one worked on last is opened', async () => {
  const [a, b] = [await begin(), await begin()];
  const c = await createDraft(io, workspace, { kind: 'playbook' });
  expect([b.id, c.id]).toEqual(['2026-12-01-spring-pumps-2', '2026-12-01-playbook']);
  touch(a.path, 300);
  touch(b.path, 200);
  touch(c.path, 100);
  expect(listDrafts(io, workspace).map(({ id }) => id)).toEqual([a.id, b.id, c.id]);
  expect(openDraft(io, workspace, 'prompter').id).toBe(a.id);
  expect(openDraft(io, workspace, 'playbook', '2026-12-01-p').id).toBe(c.id);
});

test('a draft is on disk when the promise resolves, and only for its owner', async () => {
  let synced = 0;
  const disk = diskWithHandles((handle) => ({ sync: () => (synced++, handle.sync()) }));
  const { append, path } = await createDraft({ ...io, disk }, workspace, { kind: 'prompter' });
  const before = synced;
  await append({ pass: 'x' });
  expect(synced).toBe(before + 1);
  if (process.platform !== 'win32') expect(fs.statSync(path).mode & 0o077).toBe(0);
  expect(fs.readFileSync(join(workspace.root, '.ccs', '.gitignore'), 'utf8')).toBe('*\n');
});

test('a torn last line is dropped and spoils nothing that comes later', async () => {
  const { append, path } = await begin();
  await append({ n: 1 });
  await append({ n: 2, long: 'x'.repeat(100) });
  fs.truncateSync(path, fs.statSync(path).size - 20);
  expect(eventsOf()).toEqual([{ n: 1 }]);
  await append({ n: 3 });
  expect(eventsOf()).toEqual([{ n: 1 }, { n: 3 }]);
});

test('a full disk is told, and the next answer is kept when there is room again', async () => {
  const { id } = await begin();
  const disk = diskWithHandles((handle) => ({
    write: (bytes: Uint8Array, offset: number) => (offset === 0 ? handle.write(bytes, 0, 5) : Promise.reject(errno('ENOSPC'))),
  }));
  const full = openDraft({ ...io, disk }, workspace, 'prompter', id);
  await expect(full.append({ n: 1 })).rejects.toMatchObject({ code: 'cannot-write', args: { path: full.path, reason: 'ENOSPC' } });
  await openDraft(io, workspace, 'prompter', id).append({ n: 2 });
  expect(eventsOf()).toEqual([{ n: 2 }]);
  await expect(createDraft({ ...io, disk }, workspace, { kind: 'x' })).rejects.toMatchObject({ code: 'cannot-write' });
  expect(filesIn(join(workspace.root, '.ccs', 'drafts'))).toEqual([`${id}.jsonl`]);
});

test('damaged lines are skipped, a damaged header makes it no draft', async () => {
  const { append, path } = await begin();
  for (const n of [1, 2, 3]) await append({ n });
  fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replace('{"n":2}', '{"n":\0'));
  expect(eventsOf()).toEqual([{ n: 1 }, { n: 3 }]);
  fs.writeFileSync(path, 'null\n{"n":1}');
  expect(listDrafts(io, workspace)).toEqual([]);
  expect(() => openDraft(io, workspace, 'prompter')).toThrow(expect.objectContaining({ code: 'no-draft', args: { id: '' } }));
});

test('a removed draft is gone, and does not come back', async () => {
  const draft = await begin();
  await draft.remove();
  await draft.remove();
  await expect(draft.append({ n: 1 })).rejects.toMatchObject({ code: 'cannot-write', args: { reason: 'ENOENT' } });
  expect(() => openDraft(io, workspace, 'prompter', draft.id)).toThrow(
    expect.objectContaining({ code: 'no-draft', args: { id: draft.id } }),
  );
  expect(() => openDraft(io, workspace, 'prompter', '../../x')).toThrow(expect.objectContaining({ code: 'no-draft' }));
});

test.skipIf(process.platform === 'win32')('drafts do not leave the workspace through a link', async () => {
  const elsewhere = temporaryFolder();
  fs.symlinkSync(elsewhere, join(workspace.root, '.ccs'));
  await expect(begin()).rejects.toMatchObject({ code: 'outside-folder' });
  expect(fs.readdirSync(elsewhere)).toEqual([]);
});
