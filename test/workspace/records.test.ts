// Records as files: what any store promises, and what only files have: links, comments, full disks, what git sees.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { collected, toYaml, type Records } from '../../src/workspace/index.ts';
import { storeContract } from './contract.ts';
import { diskWithHandles, errno, filesIn, ioAt, RECORD, small, smallRecords, workspaceAt, type Small } from './support.ts';
import { temporaryFolder } from './temporary.ts';

let root: string;
let prompters: Records<Small>;
beforeEach(() => {
  root = temporaryFolder();
  prompters = smallRecords(ioAt(root), workspaceAt(root));
});
const fileOf = (id: string): string => join(root, 'prompters', `${id}.yaml`);
const put = (id: string, text = toYaml(small(1)), changed = 0): void => {
  fs.mkdirSync(join(root, 'prompters'), { recursive: true });
  fs.writeFileSync(fileOf(id), text);
  fs.utimesSync(fileOf(id), 0, changed);
};
const ids = async (): Promise<string[]> => (await collected(prompters.list())).records.map(({ id }) => id);

storeContract('files', async (migrations) => {
  const open = (): ReturnType<typeof smallRecords> => smallRecords(ioAt(root), workspaceAt(root), migrations);
  return {
    records: open(),
    others: open(),
    // Long ago: of a file that was changed a moment ago no state is told.
    put: async (id, value) => put(id, toYaml(value)),
    kept: async (id) => parse(fs.readFileSync(fileOf(id), 'utf8')),
  };
});

describe('create', () => {
  test('writes a file that people can read', async () => {
    expect(await prompters.create('2026-12-01', 'Acme', small(1))).toMatchObject({ where: join('prompters', `${RECORD}.yaml`) });
    expect(fs.readFileSync(fileOf(RECORD), 'utf8')).toBe('ccs: 1\naccount: Acme\ncount: 1\n');
  });

  test('a value that could not be read again leaves nothing behind', async () => {
    await expect(prompters.create('2026-12-01', 'x', small(1, 'x'.repeat(2 ** 20)))).rejects.toMatchObject({
      code: 'faulty-file',
      args: { faults: [{ code: 'too-large' }] },
    });
    expect(filesIn(root)).toEqual([]);
  });
});

describe('list', () => {
  test('the newest first; of one day the one changed last', async () => {
    put('2026-12-01-b', undefined, 5);
    put('2026-12-01-a', undefined, 9);
    put('2026-12-03-a-2');
    put('2026-12-03-a-10');
    put('by-hand', undefined, 99);
    expect(await ids()).toEqual(['2026-12-03-a-10', '2026-12-03-a-2', '2026-12-01-a', '2026-12-01-b', 'by-hand']);
    expect((await prompters.find()).id).toBe('2026-12-03-a-10');
  });

  test('a broken file says where it is broken', async () => {
    put('2026-12-01-good');
    put('2026-12-02-bad', 'ccs: 1\ncount: [\n');
    put('2026-12-03-wrong', 'ccs: 1\naccount: x\ncount: many\n');
    const { broken } = await collected(prompters.list());
    expect(await ids()).toEqual(['2026-12-01-good']);
    expect(broken.map(({ id, error }) => [id, error.code])).toEqual([
      ['2026-12-03-wrong', 'faulty-file'],
      ['2026-12-02-bad', 'faulty-file'],
    ]);
    expect(broken.every(({ faults }) => faults.length > 0 && faults[0]!.place.line > 0)).toBe(true);
  });

  test('only files of ours count', async () => {
    put('2026-12-01-a');
    put('.hidden');
    put('2026-12-01-\x1b[2J');
    put('2026-12-01-a\n2026-12-02-b');
    fs.mkdirSync(join(root, 'prompters', '2026-12-02-folder.yaml'));
    fs.writeFileSync(join(root, 'prompters', 'notes.md'), '');
    expect(await collected(prompters.list())).toMatchObject({ records: [{ id: '2026-12-01-a' }], broken: [] });
  });
});

test('no path comes of an id', async () => {
  put('2026-12-02-bolt');
  fs.writeFileSync(join(root, 'ccs.yaml'), toYaml(small(1)));
  for (const id of ['../ccs', join(root, 'ccs'), '2026-12-02-bolt.yaml'])
    await expect(prompters.find(id)).rejects.toMatchObject({ code: 'no-record' });
});

describe.skipIf(process.platform === 'win32')('links', () => {
  test('out of the folder are refused, inside it are followed', async () => {
    put('2026-12-01-a');
    const outside = join(root, 'outside.yaml');
    fs.writeFileSync(outside, toYaml(small(7)));
    fs.symlinkSync(outside, fileOf('2026-12-02-out'));
    fs.symlinkSync(fileOf('2026-12-01-a'), fileOf('2026-12-03-in'));
    const { records: found, broken } = await collected(prompters.list());
    expect(found.map(({ id }) => id)).toEqual(['2026-12-03-in', '2026-12-01-a']);
    expect(broken).toMatchObject([{ id: '2026-12-02-out', faults: [], error: { code: 'outside-folder' } }]);
    await expect(prompters.update('2026-12-02-out', () => small(8))).rejects.toMatchObject({ code: 'outside-folder' });
    expect(fs.readFileSync(outside, 'utf8')).toBe(toYaml(small(7)));
  });

  test('a folder that is a link out of the workspace is refused', async () => {
    fs.symlinkSync(temporaryFolder(), join(root, 'prompters'));
    await expect(collected(prompters.list())).rejects.toMatchObject({ code: 'outside-folder' });
    await expect(prompters.create('2026-12-01', 'x', small(1))).rejects.toMatchObject({ code: 'outside-folder' });
  });
});

describe('replace and update', () => {
  const BY_HAND = '# ours\nccs: 1\naccount: "Acme"  # big\ncount: 1\n';

  test('keep comments and say what stands there now', async () => {
    put(RECORD, BY_HAND);
    const stored = await prompters.read(RECORD);
    const replaced = await prompters.replace(stored, { ...stored.value, count: 2 });
    expect(fs.readFileSync(fileOf(RECORD), 'utf8')).toBe(BY_HAND.replace('count: 1', 'count: 2'));
    expect(replaced).toEqual(await prompters.read(RECORD));
    const updated = await prompters.update(RECORD, (value) => ({ ...value, count: value.count + 1 }));
    expect(updated.value.count).toBe(3);
    await prompters.replace(updated, { ...updated.value, count: 4 });
    expect((await prompters.read(RECORD)).value.count).toBe(4);
  });

  test('nothing is written when nothing differs', async () => {
    put(RECORD, BY_HAND, 1000);
    await prompters.update(RECORD, (value) => value);
    expect(fs.statSync(fileOf(RECORD)).mtimeMs).toBe(1_000_000);
  });

  test('replace refuses what somebody else removed', async () => {
    put(RECORD);
    const stored = await prompters.read(RECORD);
    fs.unlinkSync(fileOf(RECORD));
    await expect(prompters.replace(stored, small(2))).rejects.toMatchObject({ code: 'changed-meanwhile', args: { path: fileOf(RECORD) } });
    expect(fs.existsSync(fileOf(RECORD))).toBe(false);
  });

  test('comments and order stay where keys are not known', async () => {
    put(RECORD, `${BY_HAND}colour: red # as seen\n`);
    await prompters.update(RECORD, ({ ccs, account, count }) => ({ ccs, account, count: count + 1 }));
    expect(fs.readFileSync(fileOf(RECORD), 'utf8')).toBe(`${BY_HAND.replace('count: 1', 'count: 2')}colour: red # as seen\n`);
  });

  test('what ccs keeps for itself is nothing to git', async () => {
    put(RECORD);
    await prompters.update(RECORD, (value) => ({ ...value, count: 2 }));
    expect(filesIn(root)).toEqual(['.ccs/.gitignore', `prompters/${RECORD}.yaml`]);
    expect(fs.readFileSync(join(root, '.ccs', '.gitignore'), 'utf8')).toBe('*\n');
    expect(fs.readdirSync(join(root, '.ccs', 'locks'))).toEqual([]);
  });

  test('a full disk changes nothing', async () => {
    put(RECORD);
    const disk = diskWithHandles(() => ({ write: () => Promise.reject(errno('ENOSPC')) }));
    const full = smallRecords(ioAt(root, { disk }), workspaceAt(root));
    fs.mkdirSync(join(root, '.ccs'));
    fs.writeFileSync(join(root, '.ccs', '.gitignore'), '*\n');
    await expect(full.update(RECORD, () => small(2))).rejects.toMatchObject({ code: 'cannot-write', args: { reason: 'ENOSPC' } });
    expect((await prompters.read(RECORD)).value.count).toBe(1);
  });
});

describe('many at once', () => {
  const wanted = (count: number): { id: string; value: Small }[] =>
    Array.from({ length: count }, (_, n) => ({ id: `2026-12-01-n${n}`, value: small(n) }));

  test('what cannot be read is not written over, and nothing temporary stays', async () => {
    put('2026-12-01-n3', 'mine');
    const failures = await prompters.createAll(wanted(5));
    expect(failures.map((error) => error?.code)).toEqual([undefined, undefined, undefined, 'file-exists', undefined]);
    expect(await prompters.updateAll([{ id: '2026-12-01-n3', change: (old) => old }])).toMatchObject([{ code: 'faulty-file' }]);
    expect(fs.readFileSync(fileOf('2026-12-01-n3'), 'utf8')).toBe('mine');
    expect(filesIn(join(root, 'prompters')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('every content is on the disk before its name, and the names before it says so', async () => {
    const log: string[] = [];
    const handles = diskWithHandles((handle) => ({
      sync: async () => (await handle.sync(), log.push((await handle.stat()).isDirectory() ? 'folder' : 'file')),
    }));
    const disk = {
      ...handles,
      promises: {
        ...handles.promises,
        link: async (from: string, to: string) => (await fs.promises.link(from, to), void log.push('name')),
      },
    } as typeof handles;
    expect(await smallRecords(ioAt(root, { disk }), workspaceAt(root)).createAll(wanted(200))).toEqual(Array.from({ length: 200 }));
    const count = (what: string, until = log.length): number => log.slice(0, until).filter((one) => one === what).length;
    expect([count('file'), count('name'), count('folder')]).toEqual([200, 200, 1]);
    expect(log.at(-1)).toBe('folder');
    log.forEach((what, at) => what === 'name' && expect(count('name', at + 1)).toBeLessThanOrEqual(count('file', at)));
  });

  test('a full disk is said of each that does not fit, and nothing half stays', async () => {
    let room = 5;
    const disk = diskWithHandles((handle) => ({
      write: async (...args: never[]) =>
        room-- > 0 ? (handle.write as (...all: never[]) => unknown)(...args) : Promise.reject(errno('ENOSPC')),
    }));
    const failures = await smallRecords(ioAt(root, { disk }), workspaceAt(root)).createAll(wanted(9));
    expect(failures.filter((error) => error?.code === 'cannot-write')).toHaveLength(4);
    expect(filesIn(join(root, 'prompters'))).toHaveLength(5);
  });
});
