// The records of a folder, to be read quickly one at a time: of each only what the report takes is looked at.
import { join } from 'node:path';
import type * as z from 'zod';
import { CcsError } from '../../errors.ts';
import { check } from '../../model/load.ts';
import { decode, read } from '../../reading/index.ts';
import { readStrict, type Unwanted } from '../../reading/strict.ts';
import { stayInside } from '../../workspace/folder.ts';
import type { Broken, RecordFolder } from '../../workspace/index.ts';
import { entriesOf, type Entry } from '../../workspace/listing.ts';
import type { Desk } from '../desk.ts';
import { contentReader } from '../linting/content.ts';
import { listingOf, stamped, type Stamped } from './lines.ts';

export type Kind<S> = {
  readonly folder: RecordFolder;
  readonly schema: z.ZodType;
  /** Undefined where something is odd, and the schema knows what. */
  sketch(value: unknown): S | undefined;
  /** What is not even read. */
  readonly unwanted: Unwanted;
};

/** The records of a folder as they lie there, unread, the newest id first. */
export type Shelf = {
  readonly entries: readonly Entry[];
  /** Undefined for a file that could not be known again. */
  readonly files: readonly (Stamped | undefined)[];
};

export type Taken<S> = { readonly sketch: S; readonly broken?: undefined } | { readonly sketch?: undefined; readonly broken: Broken };

// The file of lines has a line a record and a tab between what stands in it.
const BREAKS_A_LINE = /[\t\n]/u;
const MAY_BE_GONE = { throwIfNoEntry: false } as const;

/** Looks at a folder, and at each file where they are to be known again. */
export function shelfOf({ io, workspace }: Desk, folder: RecordFolder, known: boolean): Shelf {
  const entries = entriesOf(io, workspace, folder).sort((a, b) => (a.id < b.id ? 1 : -1));
  const now = io.now().getTime();
  const files = entries.map(({ id, path, isLink }) => {
    if (!known || isLink || BREAKS_A_LINE.test(id)) return undefined;
    const stat = io.disk.statSync(path, MAY_BE_GONE);
    return stat && stamped(id, stat, now);
  });
  return { entries, files };
}

/** The same as long as every file is the same; undefined where that cannot be said. */
export function stateOf({ files }: Shelf): string | undefined {
  return files.includes(undefined) ? undefined : listingOf(files as readonly Stamped[]);
}

/** Makes a reader of records that throws for nothing that stands in a file: what is wrong there hides no other record. */
export function takerOf<S>({ io, workspace }: Desk, { folder, schema, sketch, unwanted }: Kind<S>): (entry: Entry) => Taken<S> {
  const contentOf = contentReader(io.disk);
  return ({ id, path, isLink }) => {
    const fail = (error: CcsError, faults: Broken['faults'] = []): Taken<S> => ({ broken: { id, path, faults, error } });
    try {
      if (isLink) stayInside(io, join(workspace.root, folder), path);
    } catch (error) {
      if (error instanceof CcsError) return fail(error);
      throw error;
    }
    const content = contentOf(path);
    if ('reason' in content) return fail(new CcsError('cannot-read', { path, reason: content.reason }));
    const decoded = decode(content.bytes);
    if ('problem' in decoded) return fail(new CcsError('faulty-file', { path, faults: [decoded.problem] }), [decoded.problem]);
    const strict = readStrict(decoded.text, false, unwanted);
    const quick = strict && sketch(strict.value);
    if (quick !== undefined) return { sketch: quick };
    const { value, faults = [] } = check(schema, read(decoded.text));
    const slow = value === undefined ? undefined : sketch(value);
    return slow === undefined ? fail(new CcsError('faulty-file', { path, faults }), faults) : { sketch: slow };
  };
}
