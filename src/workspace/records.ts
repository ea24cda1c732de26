// The records of one kind: list them, read one, write one if nobody else has. Ids become paths here and nowhere else.
import { join } from 'node:path';
import type * as z from 'zod';
import { CcsError } from '../errors.ts';
import type { Io } from '../io/index.ts';
import { load, type Fault } from '../model/load.ts';
import { nearest } from '../model/schema-problems.ts';
import { decode, visibleDeep } from '../reading/index.ts';
import { createWhole, sweep, writeWhole } from './atomic.ts';
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
   * Writes a new record under the id that it has elsewhere.
   * @throws CcsError bad-record-id; file-exists where another has it; what `create` throws
   */
  createAs(id: string, value: T, headings?: Headings): Promise<Stored<T>>;
  /**
   * Writes what differs, comments stay.
   * @throws CcsError changed-meanwhile when the file is no longer the one that was read, or is gone; record-locked; what
   * `create` throws
   */
  replace(stored: Stored<T>, value: T): Promise<Stored<T>>;
  /** Reads, changes and writes without anybody coming between; throws what `read` and `create` throw, and record-locked. */
  update(id: string, change: (current: T) => T): Promise<Stored<T>>;
};

/** The records of one folder of a workspace. Values that are read hold no hidden characters. */
export function records<T>(io: Io, workspace: Workspace, folder: RecordFolder, schema: z.ZodType<T>): Records<T> {
  const entries = (): Entry[] => entriesOf(io, workspace, folder);

  function entryOf(id: string): Entry {
    const all = entries();
    const found = all.find((entry) => entry.id === id);
    if (found === undefined) throw noRecord(id, all);
    return found;
  }

  function noRecord(id: string, all: readonly Entry[]): CcsError {
    return new CcsError('no-record', { kind: folder, id, near: nearest(id, all.map((entry) => entry.id)) });
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

  async function write(entry: Entry, before: Uint8Array, value: T): Promise<Stored<T>> {
    const decoded = decode(before);
    const text = 'text' in decoded ? patchYaml(decoded.text, clean(value)) : toYaml(clean(value));
    const bytes = Buffer.from(text);
    // Nothing is written that could not be read again.
    const stored = parse(entry, bytes);
    if (!bytes.equals(before)) await writeWhole(io.disk, entry.path, bytes);
    return stored;
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
      const id = beginning === undefined ? all[0]?.id : pickId(all.map((entry) => entry.id), beginning);
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
      for (let n = 1; ; n++) {
        const id = numbered(base, n);
        const path = join(place, `${id}.yaml`);
        if (io.disk.existsSync(path)) continue;
        try {
          await createWhole(io.disk, path, bytes);
          return parse({ id, path }, bytes);
        } catch (error) {
          if (!(error instanceof CcsError && error.code === 'file-exists')) throw error;
        }
      }
    },

    async createAs(id, value, headings) {
      if (!isRecordId(id)) throw new CcsError('bad-record-id', { id });
      const bytes = Buffer.from(toYaml(clean(value), headings));
      const path = join(workspace.root, folder, `${id}.yaml`);
      const stored = parse({ id, path }, bytes);
      await makeFolder(io, workspace, folder);
      await createWhole(io.disk, path, bytes);
      return stored;
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
