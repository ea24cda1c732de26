// What any store promises, wherever it keeps its records: run against each that there is.
import { beforeEach, describe, expect, test } from 'vitest';
import { CcsError } from '../../src/core/errors.ts';
import type { Migration } from '../../src/workspace/migrations.ts';
import { BATCH, collected, type Found, type Records } from '../../src/workspace/records.ts';
import { RECORD, small, type Small, type SmallSketch } from './support.ts';

type SmallRecords = Records<Small, SmallSketch>;

/** A store without any record in it. */
export type Tried = {
  readonly records: SmallRecords;
  /** The same records, as somebody else has them open. */
  readonly others: SmallRecords;
  /** Puts a value there as a hand, or another version, would. */
  put(id: string, value: unknown): Promise<void>;
  /** What is kept of it. */
  kept(id: string): Promise<unknown>;
};

/** In format 0 the account was called `name`. */
const OLD: Migration = {
  name: 'name-is-account',
  kind: 'prompter',
  from: 0,
  up({ name, ...rest }) {
    return { account: name, ...rest };
  },
};

/** Whether a store keeps what the interface says. */
export function storeContract(what: string, make: (migrations: readonly Migration[]) => Promise<Tried>): void {
  let { records, others, put, kept }: Tried = {} as Tried;
  beforeEach(async () => {
    ({ records, others, put, kept } = await make([OLD]));
  });
  const ids = async (): Promise<string[]> => (await collected(records.list())).records.map(({ id }) => id);
  const codeOf = async (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'nothing was thrown',
      (error: unknown) => (error instanceof CcsError ? error.code : String(error)),
    );

  describe(`${what}: one record`, () => {
    test('is given back as it was made, under an id that no other has', async () => {
      const made = await records.create('2026-12-01', 'Acme', small(1));
      expect(made).toMatchObject({ id: RECORD, value: small(1), unknown: [], broughtUp: [] });
      expect(made.where).toContain(RECORD);
      expect(await others.read(RECORD)).toEqual(made);
      for (const id of [`${RECORD}-2`, `${RECORD}-3`]) expect((await records.create('2026-12-01', 'acme', small(1))).id).toBe(id);
    });

    test('many made at once have an id each', async () => {
      const made = await Promise.all([records, others, records, others].map((one) => one.create('2026-12-01', 'Acme', small(1))));
      expect(made.map(({ id }) => id).sort()).toEqual([RECORD, `${RECORD}-2`, `${RECORD}-3`, `${RECORD}-4`]);
    });

    test('what is hidden in a text is shown, and line ends are ours', async () => {
      const notes = ['a\x1b[2Jb\u202E', 'c\r\nd\re', '\uFEFFf'];
      const { value } = await records.create('2026-12-01', 'x', { ...small(1), notes });
      expect(value.notes).toEqual(['a␛[2Jb\uFFFD', 'c\nd\ne', 'f']);
      expect(await records.find()).toMatchObject({ value });
    });

    test('what does not fit its schema is not kept', async () => {
      const wrong: Small = { ...small(1), count: Number.NaN };
      expect(await codeOf(records.create('2026-12-01', 'x', wrong))).toBe('faulty-file');
      await records.create('2026-12-01', 'Acme', small(1));
      expect(await codeOf(records.update(RECORD, () => wrong))).toBe('faulty-file');
      expect(await kept(RECORD)).toEqual(small(1));
      expect(await ids()).toEqual([RECORD]);
    });

    test('its revision is another one once it is another one, and only then', async () => {
      const first = await records.create('2026-12-01', 'Acme', small(1));
      expect((await others.update(RECORD, (value) => value)).revision).toBe(first.revision);
      const second = await others.update(RECORD, (value) => ({ ...value, count: 2 }));
      expect(second.revision).not.toBe(first.revision);
      expect((await records.read(RECORD)).revision).toBe(second.revision);
    });

    test.each(['../ccs', '..', '/etc/passwd', 'a/b', `${RECORD}.yaml`, `${RECORD}\0`, "'; --", ''])('%j is no id of one', async (id) => {
      await put(RECORD, small(1));
      expect(await codeOf(records.read(id))).toBe('no-record');
      expect(await codeOf(records.update(id, (value) => value))).toBe('no-record');
      expect(await codeOf(records.replace({ id, revision: 'x' }, small(2)))).toBe('changed-meanwhile');
    });
  });

  describe(`${what}: replacing and updating`, () => {
    test('one replaces only what was read', async () => {
      await put(RECORD, small(1));
      const [mine, theirs] = [await records.read(RECORD), await others.read(RECORD)];
      const replaced = await others.replace(theirs, small(5));
      expect(await codeOf(records.replace(mine, small(2)))).toBe('changed-meanwhile');
      expect(await kept(RECORD)).toEqual(small(5));
      await records.replace(replaced, small(6));
      expect(await kept(RECORD)).toEqual(small(6));
    });

    test('of changes made at once none is lost', async () => {
      await put(RECORD, small(0));
      const add = (value: Small): Small => ({ ...value, count: value.count + 1 });
      await Promise.all(Array.from({ length: 10 }, (_, turn) => (turn % 2 ? records : others).update(RECORD, add)));
      expect(await kept(RECORD)).toEqual(small(10));
    });

    test('a change that throws leaves the record, and it can be changed again', async () => {
      await put(RECORD, small(1));
      const failing = records.update(RECORD, () => {
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect((await others.update(RECORD, (value) => ({ ...value, count: 9 }))).value.count).toBe(9);
    });

    test('of many, each is written or named with its own reason', async () => {
      await put('2026-12-01-n3', small(33));
      const wanted = Array.from({ length: 300 }, (_, n) => ({ id: `2026-12-01-n${n}`, value: small(n) }));
      const made = await records.createAll([
        ...wanted,
        { id: '../up', value: small(1) },
        { id: '2026-12-01-bad', value: { ...small(1), count: Number.NaN } },
        { id: '2026-12-01-n7', value: small(8) },
      ]);
      const codes = Array.from({ length: 300 }, (_, n) => (n === 3 ? 'file-exists' : undefined));
      expect(made.map((error) => error?.code)).toEqual([...codes, 'bad-record-id', 'faulty-file', 'file-exists']);
      expect(await kept('2026-12-01-n3')).toEqual(small(33));
      expect(await ids()).toHaveLength(300);
      const meanwhile = (): never => {
        throw new CcsError('changed-meanwhile', { path: 'x' });
      };
      const changed = await records.updateAll([
        { id: '2026-12-01-n1', change: (old) => ({ ...old, account: 'New' }) },
        { id: 'gone', change: (old) => old },
        { id: '2026-12-01-n2', change: meanwhile },
      ]);
      expect(changed.map((error) => error?.code)).toEqual([undefined, 'no-record', 'changed-meanwhile']);
      expect(await kept('2026-12-01-n1')).toEqual(small(1, 'New'));
      expect(await records.createAll([])).toEqual([]);
    });
  });

  describe(`${what}: finding`, () => {
    beforeEach(async () => {
      for (const id of ['2026-12-01-acme', '2026-12-01-acme-2', '2026-12-02-bolt', '2026-12-03-北京长城']) await put(id, small(1));
    });

    test.each([
      ['2026-12-02', '2026-12-02-bolt'],
      ['2026-12-01-acme', '2026-12-01-acme'],
      ['2026-12-01-acme-', '2026-12-01-acme-2'],
      ['2026-12-02-BOLT', '2026-12-02-bolt'],
      ['２０２６-12-03', '2026-12-03-北京长城'],
      [undefined, '2026-12-03-北京长城'],
    ])('%s means %s', async (beginning, id) => expect((await records.find(beginning)).id).toBe(id));

    test('several, none, or nearly', async () => {
      await expect(records.find('2026-12-01')).rejects.toMatchObject({ code: 'ambiguous-id', args: { id: '2026-12-01' } });
      await expect(records.find('2026-12-02-blot')).rejects.toMatchObject({
        code: 'no-record',
        args: { kind: 'prompter', id: '2026-12-02-blot', near: '2026-12-02-bolt' },
      });
    });
  });

  describe(`${what}: taken away`, () => {
    test('a record is not there any more, and comes back as it was', async () => {
      const made = await records.create('2026-12-01', 'Acme', small(1));
      await others.create('2026-12-02', 'Bolt', small(2));
      expect(await records.removed()).toEqual([]);
      await records.remove(made.id);
      expect(await ids()).toEqual(['2026-12-02-bolt']);
      expect(await codeOf(others.read(made.id))).toBe('no-record');
      expect((await others.removed()).map(({ id }) => id)).toEqual([made.id]);
      await others.restore(made.id);
      expect(await records.read(made.id)).toEqual(made);
      expect(await records.removed()).toEqual([]);
    });
    test('what is not there cannot go, nor come back, and nothing takes the place of another', async () => {
      const { id } = await records.create('2026-12-01', 'Acme', small(1));
      expect([await codeOf(records.remove('nothing')), await codeOf(records.restore(id))]).toEqual(['no-record', 'nothing-removed']);
      await records.remove(id);
      await others.create('2026-12-01', 'Acme', small(2));
      expect(await codeOf(records.restore(id))).toBe('file-exists');
      await records.remove(id);
      // Of one id what went last comes back first.
      await records.restore(id);
      expect((await records.read(id)).value).toEqual(small(2));
    });
  });

  describe(`${what}: going through all`, () => {
    test('nothing is nothing', async () => {
      expect(await collected(records.list())).toEqual({ records: [], broken: [] });
      expect([...(await records.look(true)).lying]).toEqual([]);
      await expect(records.find()).rejects.toMatchObject({ code: 'no-record', args: { kind: 'prompter', id: '' } });
    });

    test('the newest first, in batches, and whoever has enough goes', async () => {
      const all = Array.from({ length: BATCH + 10 }, (_, n) => `2026-12-01-n${String(n).padStart(4, '0')}`);
      await records.createAll(all.map((id, n) => ({ id, value: small(n) })));
      await put('2026-12-02-last', small(1));
      const batches: (readonly Found<Small>[])[] = [];
      for await (const batch of records.list()) batches.push(batch);
      expect(batches.every(({ length }) => length <= BATCH)).toBe(true);
      expect(batches.flat()[0]?.id).toBe('2026-12-02-last');
      expect(batches.flatMap((batch) => batch.map(({ id }) => id)).sort()).toEqual([...all, '2026-12-02-last']);
      for await (const batch of records.list()) {
        expect(batch.length).toBeGreaterThan(0);
        break;
      }
    });

    test('a broken one hides no other, and says what is wrong with it', async () => {
      await put('2026-12-01-good', small(1));
      await put('2026-12-03-wrong', { ...small(1), count: 'many' });
      const { broken } = await collected(records.list());
      expect(await ids()).toEqual(['2026-12-01-good']);
      expect(broken).toMatchObject([{ id: '2026-12-03-wrong', error: { code: 'faulty-file' }, faults: [{ code: 'wanted-number' }] }]);
      expect(broken[0]?.where).toContain('2026-12-03-wrong');
      const looked = await sketched(records);
      expect(looked.map(({ id, sketch, broken: fault }) => [id, sketch, fault])).toEqual([
        ['2026-12-03-wrong', undefined, broken[0]],
        ['2026-12-01-good', { count: 1 }, undefined],
      ]);
    });

    test('a look takes the sketch of each, except of what is known', async () => {
      for (const [id, count] of [['2026-12-01-a', 1] as const, ['2026-12-02-b', 2] as const]) await put(id, small(count));
      expect(await sketched(records)).toMatchObject([
        { id: '2026-12-02-b', sketch: { count: 2 } },
        { id: '2026-12-01-a', sketch: { count: 1 } },
      ]);
      const look = await records.look(true);
      const seen: unknown[] = [];
      for await (const batch of look.sketches(({ id }) => (id === '2026-12-02-b' ? 'told' : undefined)))
        seen.push(...batch.map((one) => ('known' in one ? one.known : 'sketch' in one ? one.sketch : one.broken)));
      expect(seen).toEqual(['told', { count: 1 }]);
    });

    test('a look is in another state once anything is', async () => {
      await put('2026-12-01-a', small(1));
      await put('2026-12-02-b', small(2));
      const states = async (): Promise<readonly (string | undefined)[]> => {
        const look = await records.look(true);
        return [look.isWhole ? look.state : undefined, ...[...look.lying].map((one) => (one.hasState ? one.state : undefined))];
      };
      const before = await states();
      expect(await states()).toEqual(before);
      await records.update('2026-12-01-a', (value) => ({ ...value, count: 7 }));
      const after = await states();
      // Where a state would prove nothing none is told.
      expect(after[0] === undefined || after[0] !== before[0]).toBe(true);
      expect(after[2] === undefined || after[2] !== before[2]).toBe(true);
      expect(after[1]).toBe(before[1]);
    });
  });

  describe(`${what}: other versions`, () => {
    const strange = {
      ...small(1),
      colour: 'red',
      parts: [
        { name: 'a', weight: 3 },
        { name: 'b', size: 1, maker: { town: 'X' } },
      ],
    };

    test('keys that are not known are read, named, and kept by whatever changes the rest', async () => {
      await put(RECORD, strange);
      const stored = await records.read(RECORD);
      expect(stored.value).toEqual(strange);
      expect(stored.unknown.map(({ code, path }) => [code, path.join('.')])).toEqual(
        expect.arrayContaining([
          ['unknown-key', 'colour'],
          ['unknown-key', 'parts.0.weight'],
          ['unknown-key', 'parts.1.maker'],
        ]),
      );
      expect(await sketched(records)).toMatchObject([{ id: RECORD, sketch: { count: 1 } }]);
      // Made anew from what is known, as most commands do.
      const anew = { ...small(2), parts: [{ name: 'b', size: 5 }, { name: 'new' }, { name: 'a' }] };
      const changed = await records.replace(stored, anew);
      const expected = {
        ...anew,
        colour: 'red',
        parts: [{ name: 'b', size: 5, maker: { town: 'X' } }, { name: 'new' }, { name: 'a', weight: 3 }],
      };
      expect(changed.value).toEqual(expected);
      expect(await kept(RECORD)).toEqual(expected);
      await records.update(RECORD, ({ ccs, account, count }) => ({ ccs, account, count }));
      expect(await kept(RECORD)).toEqual({ ...small(2), colour: 'red' });
    });

    test('one that stands where a needed key is missing is a fault', async () => {
      await put(RECORD, { ccs: 1, acount: 'Acme', count: 1 });
      expect(await codeOf(records.read(RECORD))).toBe('faulty-file');
      expect(await sketched(records)).toMatchObject([{ broken: { faults: [{ code: 'unknown-key', because: 'account' }] } }]);
    });

    test('an earlier format is brought up when it is read, and kept so by the next write', async () => {
      await put(RECORD, { ccs: 0, name: 'Acme', count: 1 });
      const stored = await records.read(RECORD);
      expect(stored).toMatchObject({ value: small(1), broughtUp: ['name-is-account'] });
      expect(await sketched(records)).toMatchObject([{ sketch: { count: 1 } }]);
      expect(await kept(RECORD)).toEqual({ ccs: 0, name: 'Acme', count: 1 });
      expect(await records.replace(stored, small(2))).toMatchObject({ broughtUp: ['name-is-account'] });
      expect(await kept(RECORD)).toEqual(small(2));
      expect((await records.read(RECORD)).broughtUp).toEqual([]);
    });

    test('a later format says which ccs it needs, and hides no other', async () => {
      await put('2026-12-01-a', small(1));
      await put('2026-12-02-b', { ccs: 2, whatever: true });
      const { broken } = await collected(records.list());
      expect(await ids()).toEqual(['2026-12-01-a']);
      expect(broken).toMatchObject([{ id: '2026-12-02-b', faults: [{ code: 'newer-format', args: { value: '2', most: '1' } }] }]);
      expect(broken[0]?.faults).toHaveLength(1);
      expect((await sketched(records))[0]?.broken).toEqual(broken[0]);
      expect(await codeOf(records.update('2026-12-02-b', () => small(1)))).toBe('faulty-file');
      expect(await kept('2026-12-02-b')).toEqual({ ccs: 2, whatever: true });
    });
  });
}

type Sketched = { readonly id: string; readonly sketch?: SmallSketch; readonly broken?: unknown };

async function sketched(records: SmallRecords): Promise<readonly Sketched[]> {
  const all: Sketched[] = [];
  for await (const batch of (await records.look()).sketches()) for (const { lying, ...rest } of batch) all.push({ id: lying.id, ...rest });
  return all;
}
