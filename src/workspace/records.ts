// The records of one kind: list them, read one, write one if nobody else has. Ids become paths here and nowhere else.
import { join } from 'node:path';
import type * as z from 'zod';
import { CcsError } from '../core/errors.ts';
import type { Io } from '../io/index.ts';
import { folded } from '../core/model/file-names.ts';
import { load, type Fault } from '../core/model/load.ts';
import { nearest } from '../core/model/schema-problems.ts';
import { decode, visibleDeep } from '../core/reading/index.ts';
import { createWhole, makeWhole, replaceWhole, sweep, syncFolder, writeWhole } from './atomic.ts';
import { clean } from './clean.ts';
import { failure } from './failure.ts';
import type { Workspace } from './find.ts';
import { makeFolder, stayInside } from './folder.ts';
import { hashOf } from './hash.ts';
import { isRecordId, numbered, recordId } from './ids.ts';
import { entriesOf, newestFirst, type Entry } from './listing.ts';
import { locked } from './lock.ts';
import { pickId } from './pick.ts';
import { patchYaml, toYaml, type Headings } from './yaml-text.ts';

export type RecordFolder = 'prompters' | 'letters' | 'opportunities';

export type Stored<T> = {
  readonly id: string;
  readonly path: string;
  readonly value: T;
  /** Of the file as it was read or written. */
  readonly hash: string;
};

export type Broken = {
  readonly id: string;
  readonly path: string;
  /** Empty when the file could not even be read; the error says why. */
  readonly faults: readonly Fault[];
  readonly error: CcsError;
};

export type Records<T> = {
  /** Every record, the newest first; a broken one hides no other. */
  list(): { readonly records: readonly Stored<T>[]; readonly broken: readonly Broken[] };
  /** @throws CcsError no-record, faulty-file, cannot-read, outside-folder */
  read(id: string): Stored<T>;
  /**
   * The record that somebody means.
   * @param beginning of its id, as much as makes it the only one; without it the newest
   * @throws CcsError ambiguous-id, and what `read` throws
   */
  find(beginning?: string): Stored<T>;
  /**
   * Writes a new record under an id that no other has.
   * @param date a day of the calendar, 2026-12-01
   * @param headings comments above the keys of the new file
   * @throws CcsError faulty-file when the value does not fit the schema; cannot-write, outside-folder
   */
  create(date: string, account: string, value: T, headings?: Headings): Promise<Stored<T>>;
  /**
   * Writes new records under ids that they have already; when it is done, all of them last.
   * @returns for each what kept it from being written: bad-record-id; file-exists where another has the id; what `create` throws
   * @throws CcsError outside-folder, cannot-write for the folder
   */
  createAll(wanted: readonly { readonly id: string; readonly value: T }[], headings?: Headings): Promise<Failures>;
  /**
   * Writes what differs, comments stay.
   * @throws CcsError changed-meanwhile when the file is no longer the one that was read, or is gone; record-locked; what
   * `create` throws
   */
  replace(stored: Stored<T>, value: T): Promise<Stored<T>>;
  /** Reads, changes and writes without anybody coming between; throws what `read` and `create` throw, and record-locked. */
  update(id: string, change: (current: T) => T): Promise<Stored<T>>;
  /** Updates many; when it is done, all of them last. Returns for each what `update` would throw. */
  updateAll(wanted: readonly { readonly id: string; readonly change: (current: T) => T }[]): Promise<Failures>;
};

/** One for each of many, in their order; undefined where it went well. */
export type Failures = readonly (CcsError | undefined)[];

// Written beside each other: a disk takes many at once hardly later than one.
const AT_ONCE = 128;

/** The records of one folder of a workspace. Values that are read hold no hidden characters. */
export function records<T>(io: Io, workspace: Workspace, folder: RecordFolder, schema: z.ZodType<T>): Records<T> {
  const entries = (): Entry[] => entriesOf(io, workspace, folder);

  /** Ids that are one file on some system are one id. */
  const foldedIds = (): ReadonlySet<string> => new Set(entries().map(({ id }) => folded(id)));

  function entryOf(id: string): Entry {
    const all = entries();
    const found = all.find((entry) => entry.id === id);
    if (found === undefined) throw noRecord(id, all);
    return found;
  }

  function noRecord(id: string, all: readonly Entry[]): CcsError {
    return new CcsError('no-record', {
      kind: folder,
      id,
      near: nearest(
        id,
        all.map((entry) => entry.id),
      ),
    });
  }

  function bytesOf({ path, isLink }: Entry): Uint8Array {
    if (isLink) stayInside(io, join(workspace.root, folder), path);
    try {
      return io.disk.readFileSync(path);
    } catch (error) {
      throw failure('cannot-read', path, error);
    }
  }

  function parse({ id, path }: Pick<Entry, 'id' | 'path'>, bytes: Uint8Array): Stored<T> {
    const { value, faults } = load(schema, bytes);
    if (value === undefined) throw new CcsError('faulty-file', { path, faults });
    return { id, path, value: visibleDeep(value), hash: hashOf(bytes) };
  }

  async function write(
    entry: Entry,
    before: Uint8Array,
    value: T,
    put: (disk: Io['disk'], path: string, bytes: Uint8Array) => Promise<unknown> = writeWhole,
  ): Promise<Stored<T>> {
    const decoded = decode(before);
    // A byte-order mark that somebody's editor put there stays, like everything else that was not changed.
    const text = 'text' in decoded ? (decoded.bom ? '\uFEFF' : '') + patchYaml(decoded.text, clean(value)) : toYaml(clean(value));
    const bytes = Buffer.from(text);
    // Nothing is written that could not be read again.
    const stored = parse(entry, bytes);
    if (!bytes.equals(before)) await put(io.disk, entry.path, bytes);
    return stored;
  }

  /** Does the same to many, and syncs their folder once. */
  async function forAll<W>(wanted: readonly W[], work: (one: W) => Promise<unknown>): Promise<Failures> {
    if (wanted.length === 0) return [];
    const place = await makeFolder(io, workspace, folder);
    await sweep(io, place);
    const failures: (CcsError | undefined)[] = [];
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
      const settled = await Promise.allSettled(wanted.slice(at, at + AT_ONCE).map(work));
      for (const one of settled) {
        const error: unknown = one.status === 'rejected' ? one.reason : undefined;
        if (error !== undefined && !(error instanceof CcsError)) throw error;
        failures.push(error);
      }
    }
    await syncFolder(io.disk, place);
    return failures;
  }

  return {
    list() {
      const found: Stored<T>[] = [];
      const broken: Broken[] = [];
      for (const entry of newestFirst(io, entries())) {
        try {
          found.push(parse(entry, bytesOf(entry)));
        } catch (error) {
          if (!(error instanceof CcsError)) throw error;
          const faults = error.code === 'faulty-file' ? (error as CcsError<'faulty-file'>).args.faults : [];
          broken.push({ id: entry.id, path: entry.path, faults: faults as readonly Fault[], error });
        }
      }
      return { records: found, broken };
    },

    read(id) {
      const entry = entryOf(id);
      return parse(entry, bytesOf(entry));
    },

    find(beginning) {
      const all = newestFirst(io, entries());
      const id =
        beginning === undefined
          ? all[0]?.id
          : pickId(
              all.map((entry) => entry.id),
              beginning,
            );
      const entry = all.find((one) => one.id === id);
      if (entry === undefined) throw noRecord(beginning ?? '', all);
      return parse(entry, bytesOf(entry));
    },

    async create(date, account, value, headings) {
      const base = recordId(date, account);
      const bytes = Buffer.from(toYaml(clean(value), headings));
      parse({ id: base, path: join(workspace.root, folder, `${base}.yaml`) }, bytes);
      const place = await makeFolder(io, workspace, folder);
      await sweep(io, place);
      const taken = foldedIds();
      for (let n = 1; ; n++) {
        const id = numbered(base, n);
        const path = join(place, `${id}.yaml`);
        if (taken.has(folded(id)) || io.disk.existsSync(path)) continue;
        try {
          await createWhole(io.disk, path, bytes);
          return parse({ id, path }, bytes);
        } catch (error) {
          if (!(error instanceof CcsError && error.code === 'file-exists')) throw error;
        }
      }
    },

    createAll(wanted, headings) {
      const taken = foldedIds();
      return forAll(wanted, async ({ id, value }) => {
        if (!isRecordId(id)) throw new CcsError('bad-record-id', { id });
        const path = join(workspace.root, folder, `${id}.yaml`);
        if (taken.has(folded(id))) throw new CcsError('file-exists', { path });
        const bytes = Buffer.from(toYaml(clean(value), headings));
        parse({ id, path }, bytes);
        await makeWhole(io.disk, path, bytes);
      });
    },

    updateAll(wanted) {
      const all = entries();
      const byId = new Map(all.map((entry) => [entry.id, entry]));
      return forAll(wanted, async ({ id, change }) => {
        const entry = byId.get(id);
        if (entry === undefined) throw noRecord(id, all);
        await locked(io, workspace, entry.path, async () => {
          const before = bytesOf(entry);
          await write(entry, before, change(parse(entry, before).value), replaceWhole);
        });
      });
    },

    async replace({ id, path, hash }, value) {
      return locked(io, workspace, path, async () => {
        const entry = entries().find((one) => one.id === id);
        const before = entry && bytesOf(entry);
        if (before === undefined || hashOf(before) !== hash) throw new CcsError('changed-meanwhile', { path });
        return write(entry!, before, value);
      });
    },

    async update(id, change) {
      return locked(io, workspace, entryOf(id).path, async () => {
        const entry = entryOf(id);
        const before = bytesOf(entry);
        return write(entry, before, change(parse(entry, before).value));
      });
    },
  };
}
