// Files are whole or as before: full disks, short writes, held files, disks without links, masks and leftovers.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { createWhole, sweep, writeWhole } from '../../src/workspace/atomic.ts';
import { diskWith, diskWithHandles, errno, filesIn, ioAt } from './support.ts';
import { temporaryFolder } from './temporary.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder, 'record.yaml');
});
const content = (): string => fs.readFileSync(path, 'utf8');
const full = diskWithHandles((handle) => ({
  write: (bytes: Uint8Array, offset: number) => (offset === 0 ? handle.write(bytes, 0, 3) : Promise.reject(errno('ENOSPC'))),
}));

describe('writeWhole', () => {
  test('makes and replaces', async () => {
    await writeWhole(fs, path, 'one');
    await writeWhole(fs, path, new TextEncoder().encode('二'));
    expect(content()).toBe('二');
    expect(filesIn(folder)).toEqual(['record.yaml']);
  });

  test.skipIf(process.platform === 'win32')('an old file keeps its mode, a new one can be read by others', async () => {
    await writeWhole(fs, path, 'one');
    expect(fs.statSync(path).mode & 0o777).toBe(0o644 & ~process.umask());
    fs.chmodSync(path, 0o660);
    await writeWhole(fs, path, 'two');
    expect(fs.statSync(path).mode & 0o777).toBe(0o660);
  });

  test.skipIf(process.platform === 'win32')('a link stays a link, a device stays a device', async () => {
    fs.writeFileSync(path, 'one');
    fs.symlinkSync(path, join(folder, 'link'));
    await writeWhole(fs, join(folder, 'link'), 'two');
    expect(content()).toBe('two');
    await writeWhole(fs, '/dev/null', 'gone');
    expect(fs.statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('a short write is continued', async () => {
    const slow = diskWithHandles((handle) => ({ write: (bytes: Uint8Array, offset: number) => handle.write(bytes, offset, 1) }));
    await writeWhole(slow, path, 'one by one');
    expect(content()).toBe('one by one');
  });

  test.each([
    ['a full disk', full, 'ENOSPC'],
    ['a write of nothing', diskWithHandles(() => ({ write: async () => ({ bytesWritten: 0 }) })), 'EIO'],
    ['a failing sync', diskWithHandles(() => ({ sync: () => Promise.reject(errno('EIO')) })), 'EIO'],
    [
      'a quota that shows at the end',
      diskWithHandles((handle) => ({ close: () => handle.close().then(() => Promise.reject(errno('EDQUOT'))) })),
      'EDQUOT',
    ],
    ['a failing rename', diskWith({ rename: () => Promise.reject(errno('EXDEV')) }), 'EXDEV'],
  ])('%s: the error arrives, the old file stays, nothing else is left', async (_, disk, reason) => {
    fs.writeFileSync(path, 'old');
    await expect(writeWhole(disk, path, 'new content')).rejects.toMatchObject({ code: 'cannot-write', args: { path, reason } });
    expect(content()).toBe('old');
    expect(filesIn(folder)).toEqual(['record.yaml']);
  });

  test('a file that is held for a moment is waited for', async () => {
    let held = 2;
    const disk = diskWith({ rename: (from, to) => (held-- > 0 ? Promise.reject(errno('EPERM')) : fs.promises.rename(from, to)) });
    await writeWhole(disk, path, 'new');
    expect(content()).toBe('new');
  });

  test('a missing folder is told', async () => {
    await expect(writeWhole(fs, join(folder, 'no', 'file'), '')).rejects.toMatchObject({
      code: 'cannot-write',
      args: { reason: 'ENOENT' },
    });
  });
});

describe.each([
  ['with hard links', fs],
  ['without hard links', diskWith({ link: () => Promise.reject(errno('EPERM')) })],
])('createWhole %s', (_, disk) => {
  test('never overwrites', async () => {
    await createWhole(disk, path, 'one');
    await expect(createWhole(disk, path, 'two')).rejects.toMatchObject({ code: 'file-exists', args: { path } });
    expect(content()).toBe('one');
    expect(filesIn(folder)).toEqual(['record.yaml']);
  });

  test('of many at once one succeeds', async () => {
    const results = await Promise.allSettled([...'abcdefgh'].map((letter) => createWhole(disk, path, letter.repeat(1000))));
    const winner = results.findIndex(({ status }) => status === 'fulfilled');
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(content()).toBe('abcdefgh'[winner]!.repeat(1000));
    expect(filesIn(folder)).toEqual(['record.yaml']);
  });
});

test('createWhole on a full disk makes nothing', async () => {
  await expect(createWhole(full, path, 'new content')).rejects.toMatchObject({ code: 'cannot-write', args: { reason: 'ENOSPC' } });
  expect(filesIn(folder)).toEqual([]);
});

test('sweep removes temporary files of ours that are older than an hour', async () => {
  const now = new Date('2026-12-01T12:00:00Z');
  const names = ['.a.yaml.0123456789ab.tmp', '.b.yaml.claim.tmp', '.new.0123456789ab.tmp', '.notes.tmp', 'a.0123456789ab.tmp', 'a.yaml'];
  for (const name of names) {
    fs.writeFileSync(join(folder, name), '');
    const age = name.startsWith('.new') ? 3_599_000 : 3_601_000;
    fs.utimesSync(join(folder, name), now, new Date(now.getTime() - age));
  }
  await sweep(ioAt(folder, { now: () => now }), folder);
  expect(filesIn(folder)).toEqual(names.slice(2));
  await sweep(ioAt(folder), join(folder, 'missing'));
});
