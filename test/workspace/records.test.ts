// Records of one kind: listing, finding by a beginning, writing only over what was read.
import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { CcsError } from '../../src/core/errors.ts';
import { records, toYaml, type Records } from '../../src/workspace/index.ts';
import { diskWithHandles, errno, filesIn, ioAt, RECORD, small, smallSchema, workspaceAt, type Small } from './support.ts';
import { temporaryFolder } from './temporary.ts';

let root: string;
let prompters: Records<Small>;
beforeEach(() => {
  root = temporaryFolder();
  prompters = records(ioAt(root), workspaceAt(root), 'prompters', smallSchema);
});
const fileOf = (id: string): string => join(root, 'prompters', `${id}.yaml`);
const put = (id: string, text = toYaml(small(1)), changed = 0): void => {
  fs.mkdirSync(join(root, 'prompters'), { recursive: true });
  fs.writeFileSync(fileOf(id), text);
  fs.utimesSync(fileOf(id), 0, changed);
};
const ids = (): string[] => prompters.list().records.map(({ id }) => id);

describe('create', () => {
  test('writes the record and gives it back as it was written', async () => {
    const stored = await prompters.create('2026-12-01', 'Acme', small(1));
    expect(stored).toMatchObject({ id: RECORD, path: fileOf(RECORD), value: small(1) });
    expect(fs.readFileSync(stored.path, 'utf8')).toBe('ccs: 1\naccount: Acme\ncount: 1\n');
    expect(prompters.read(RECORD)).toEqual(stored);
  });

  test('a taken id gets a number', async () => {
    for (const id of [RECORD, `${RECORD}-2`, `${RECORD}-3`]) expect((await prompters.create('2026-12-01', 'acme', small(1))).id).toBe(id);
  });

  test('what is hidden in an answer is shown, and line ends are ours', async () => {
    const { value } = await prompters.create('2026-12-01', 'x', { ...small(1), notes: ['a\x1b[2Jb\u202E', 'c\r\nd\re', '\uFEFFf'] });
    expect(value.notes).toEqual(['a␛[2Jb\uFFFD', 'c\nd\ne', 'f']);
    expect(prompters.find()).toMatchObject({ value });
  });

  test('a value that could not be read again is not written', async () => {
    await expect(prompters.create('2026-12-01', 'x', { ...small(1), count: 'one' as never })).rejects.toMatchObject({
      code: 'faulty-file',
    });
    await expect(prompters.create('2026-12-01', 'x', small(1, 'x'.repeat(2 ** 20)))).rejects.toMatchObject({
      code: 'faulty-file',
      args: { faults: [{ code: 'too-large' }] },
    });
    expect(filesIn(root)).toEqual([]);
  });
});

describe('list', () => {
  test('the newest first; of one day the one changed last', () => {
    expect(prompters.list()).toEqual({ records: [], broken: [] });
    put('2026-12-01-b', undefined, 5);
    put('2026-12-01-a', undefined, 9);
    put('2026-12-03-a-2');
    put('2026-12-03-a-10');
    put('by-hand', undefined, 99);
    expect(ids()).toEqual(['2026-12-03-a-10', '2026-12-03-a-2', '2026-12-01-a', '2026-12-01-b', 'by-hand']);
    expect(prompters.find().id).toBe('2026-12-03-a-10');
  });

  test('a broken file hides no other and says what is wrong with it', () => {
    put('2026-12-01-good');
    put('2026-12-02-bad', 'ccs: 1\ncount: [\n');
    put('2026-12-03-wrong', 'ccs: 1\naccount: x\ncount: many\n');
    const { broken } = prompters.list();
    expect(ids()).toEqual(['2026-12-01-good']);
    expect(broken.map(({ id, error }) => [id, error.code])).toEqual([
      ['2026-12-03-wrong', 'faulty-file'],
      ['2026-12-02-bad', 'faulty-file'],
    ]);
    expect(broken.every(({ faults }) => faults.length > 0 && faults[0]!.place.line > 0)).toBe(true);
  });

  test('only files of ours count', () => {
    put('2026-12-01-a');
    put('.hidden');
    put('2026-12-01-\x1b[2J');
    put('2026-12-01-a\n2026-12-02-b');
    fs.mkdirSync(join(root, 'prompters', '2026-12-02-folder.yaml'));
    fs.writeFileSync(join(root, 'prompters', 'notes.md'), '');
    expect(prompters.list()).toMatchObject({ records: [{ id: '2026-12-01-a' }], broken: [] });
  });
});

describe('find', () => {
  beforeEach(() => ['2026-12-01-acme', '2026-12-01-acme-2', '2026-12-02-bolt', '2026-12-03-北京长城'].forEach((id) => put(id)));

  test.each([
    ['2026-12-02', '2026-12-02-bolt'],
    ['2026-12-01-acme', '2026-12-01-acme'],
    ['2026-12-01-acme-', '2026-12-01-acme-2'],
    ['2026-12-02-BOLT', '2026-12-02-bolt'],
    ['２０２６-12-03', '2026-12-03-北京长城'],
  ])('%s means %s', (beginning, id) => expect(prompters.find(beginning).id).toBe(id));

  test('several, none, or nearly', () => {
    expect(thrownBy(() => prompters.find('2026-12-01'))).toMatchObject({
      code: 'ambiguous-id',
      args: { id: '2026-12-01', candidates: '2026-12-01-acme-2, 2026-12-01-acme' },
    });
    expect(thrownBy(() => prompters.find('2026-12-02-blot'))).toMatchObject({
      code: 'no-record',
      args: { kind: 'prompters', id: '2026-12-02-blot', near: '2026-12-02-bolt' },
    });
    const letters = records(ioAt(root), workspaceAt(root), 'letters', smallSchema);
    expect(thrownBy(() => letters.find())).toMatchObject({ code: 'no-record', args: { kind: 'letters', id: '' } });
  });

  test.each(['../ccs', '..', '/etc/passwd', 'a/b', '2026-12-02-bolt.yaml', '2026-12-02-bolt\0'])('no path comes of %j', async (id) => {
    fs.writeFileSync(join(root, 'ccs.yaml'), toYaml(small(1)));
    expect(thrownBy(() => prompters.read(id))).toMatchObject({ code: 'no-record' });
    expect(thrownBy(() => prompters.find(id))).toMatchObject({ code: 'no-record' });
    await expect(prompters.update(id, (value) => value)).rejects.toMatchObject({ code: 'no-record' });
  });
});

describe.skipIf(process.platform === 'win32')('links', () => {
  test('out of the folder are refused, inside it are followed', async () => {
    put('2026-12-01-a');
    const outside = join(root, 'outside.yaml');
    fs.writeFileSync(outside, toYaml(small(7)));
    fs.symlinkSync(outside, fileOf('2026-12-02-out'));
    fs.symlinkSync(fileOf('2026-12-01-a'), fileOf('2026-12-03-in'));
    const { records: found, broken } = prompters.list();
    expect(found.map(({ id }) => id)).toEqual(['2026-12-03-in', '2026-12-01-a']);
    expect(broken).toMatchObject([{ id: '2026-12-02-out', faults: [], error: { code: 'outside-folder' } }]);
    await expect(prompters.update('2026-12-02-out', () => small(8))).rejects.toMatchObject({ code: 'outside-folder' });
    expect(fs.readFileSync(outside, 'utf8')).toBe(toYaml(small(7)));
  });

  test('a folder that is a link out of the workspace is refused', async () => {
    fs.symlinkSync(temporaryFolder(), join(root, 'prompters'));
    expect(thrownBy(() => prompters.list())).toMatchObject({ code: 'outside-folder' });
    await expect(prompters.create('2026-12-01', 'x', small(1))).rejects.toMatchObject({ code: 'outside-folder' });
  });
});

describe('replace and update', () => {
  const BY_HAND = '# ours\nccs: 1\naccount: "Acme"  # big\ncount: 1\n';

  test('keep comments and say what stands there now', async () => {
    put(RECORD, BY_HAND);
    const stored = prompters.read(RECORD);
    const replaced = await prompters.replace(stored, { ...stored.value, count: 2 });
    expect(fs.readFileSync(stored.path, 'utf8')).toBe(BY_HAND.replace('count: 1', 'count: 2'));
    expect(replaced).toEqual(prompters.read(RECORD));
    const updated = await prompters.update(RECORD, (value) => ({ ...value, count: value.count + 1 }));
    expect(updated.value.count).toBe(3);
    await prompters.replace(updated, { ...updated.value, count: 4 });
    expect(prompters.read(RECORD).value.count).toBe(4);
  });

  test('nothing is written when nothing differs', async () => {
    put(RECORD, BY_HAND, 1000);
    await prompters.update(RECORD, (value) => value);
    expect(fs.statSync(fileOf(RECORD)).mtimeMs).toBe(1_000_000);
  });

  test('replace refuses what somebody else changed or removed', async () => {
    put(RECORD);
    const stored = prompters.read(RECORD);
    put(RECORD, toYaml(small(5)));
    await expect(prompters.replace(stored, small(2))).rejects.toMatchObject({ code: 'changed-meanwhile', args: { path: stored.path } });
    expect(prompters.read(RECORD).value.count).toBe(5);
    fs.unlinkSync(stored.path);
    await expect(prompters.replace(stored, small(2))).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(fs.existsSync(stored.path)).toBe(false);
  });

  test('a change that throws leaves the record and frees the lock', async () => {
    put(RECORD);
    await expect(
      prompters.update(RECORD, () => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect((await prompters.update(RECORD, (value) => ({ ...value, count: 9 }))).value.count).toBe(9);
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
    const full = records(ioAt(root, { disk }), workspaceAt(root), 'prompters', smallSchema);
    fs.mkdirSync(join(root, '.ccs'));
    fs.writeFileSync(join(root, '.ccs', '.gitignore'), '*\n');
    await expect(full.update(RECORD, () => small(2))).rejects.toMatchObject({ code: 'cannot-write', args: { reason: 'ENOSPC' } });
    expect(prompters.read(RECORD).value.count).toBe(1);
  });
});

function thrownBy(work: () => unknown): CcsError {
  try {
    work();
  } catch (error) {
    if (error instanceof CcsError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('many at once', () => {
  const wanted = (count: number): { id: string; value: Small }[] =>
    Array.from({ length: count }, (_, n) => ({ id: `2026-12-01-n${n}`, value: small(n) }));

  test('each is written, or named with its own reason', async () => {
    put('2026-12-01-n3', 'mine');
    const failures = await prompters.createAll([
      ...wanted(300),
      { id: '../up', value: small(1) },
      { id: '2026-12-01-bad', value: { ...small(1), count: 'x' as never } },
      { id: '2026-12-01-n7', value: small(8) },
    ]);
    expect(failures.map((error) => error?.code)).toEqual([
      ...Array.from({ length: 300 }, (_, n) => (n === 3 ? 'file-exists' : undefined)),
      'bad-record-id',
      'faulty-file',
      'file-exists',
    ]);
    expect(fs.readFileSync(fileOf('2026-12-01-n3'), 'utf8')).toBe('mine');
    expect(prompters.list().records).toHaveLength(299);
    expect(filesIn(join(root, 'prompters')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const changed = await prompters.updateAll([
      { id: '2026-12-01-n1', change: (old) => ({ ...old, account: 'New' }) },
      { id: 'gone', change: (old) => old },
      { id: '2026-12-01-n3', change: (old) => old },
      {
        id: '2026-12-01-n2',
        change: () => {
          throw new CcsError('changed-meanwhile', { path: 'x' });
        },
      },
    ]);
    expect(changed.map((error) => error?.code)).toEqual([undefined, 'no-record', 'faulty-file', 'changed-meanwhile']);
    expect(prompters.read('2026-12-01-n1').value).toEqual(small(1, 'New'));
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
    expect(await records(ioAt(root, { disk }), workspaceAt(root), 'prompters', smallSchema).createAll(wanted(200))).toEqual(
      Array.from({ length: 200 }),
    );
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
    const failures = await records(ioAt(root, { disk }), workspaceAt(root), 'prompters', smallSchema).createAll(wanted(9));
    expect(failures.filter((error) => error?.code === 'cannot-write')).toHaveLength(4);
    expect(filesIn(join(root, 'prompters'))).toHaveLength(5);
  });
});
