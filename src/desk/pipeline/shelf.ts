// What is needed of each record of a folder: what is known of it where the file is the same, otherwise read anew. Nothing else is kept.
import { join } from 'node:path';
import type * as z from 'zod';
import { CcsError } from '../../errors.ts';
import { load } from '../../model/load.ts';
import { decode } from '../../reading/index.ts';
import { readStrict, type Unwanted } from '../../reading/strict.ts';
import { stayInside } from '../../workspace/folder.ts';
import type { Broken, RecordFolder } from '../../workspace/index.ts';
import { entriesOf, type Entry } from '../../workspace/listing.ts';
import type { Desk } from '../desk.ts';
import { byteReader } from '../linting/bytes.ts';
import { digest, openLayer, stampOf, type Layer, type Stamped } from './layer.ts';

export type Kind<S> = {
  readonly folder: RecordFolder;
  readonly schema: z.ZodType;
  /** Undefined where something is odd, and the schema knows what. */
  sketch(value: unknown): S | undefined;
  /** What is not even read. */
  readonly unwanted: Unwanted;
};

/** The records of a folder as they lie there, unread. */
export type Shelf = {
  readonly entries: readonly Entry[];
  /** Undefined for a file that cannot be known again. */
  readonly files: readonly (Stamped | undefined)[];
  /** The same as long as no file is another; undefined where that cannot be said. */
  readonly state: string | undefined;
};

/** What is made of each sketch, and kept as well as long as nothing it depends on is another. */
export type Lines<S, L> = {
  /** Of everything beside the record that a line depends on; undefined keeps none. */
  readonly key: string | undefined;
  make(id: string, sketch: S): L;
};

// A layer has a line a record and a tab between what stands in it.
const BREAKS_A_LINE = /[\t\n]/u;
const RECORDS_BETWEEN_RESTS = 256;

/** Looks at a folder; `indexed` false knows no file again. */
export function shelfOf({ io, workspace }: Desk, folder: RecordFolder, indexed: boolean): Shelf {
  const entries = entriesOf(io, workspace, folder).sort((a, b) => (a.id < b.id ? -1 : 1));
  const now = io.now().getTime();
  const files = entries.map(({ id, path, isLink }) => {
    if (!indexed || isLink || BREAKS_A_LINE.test(id)) return undefined;
    const stat = io.disk.statSync(path, { throwIfNoEntry: false });
    const stamp = stat && stampOf(stat, now);
    return stamp === undefined ? undefined : { name: id, stamp };
  });
  const state = files.includes(undefined) ? undefined : digest(...files.flatMap((file) => [file!.name, '\t', file!.stamp, '\t']));
  return { entries, files, state };
}

/**
 * Goes through the records of a folder in the order of their ids.
 * @param each is called with what came of one record
 * @returns what cannot be read; it hides no other
 */
export async function eachRecord<S, L>({ io, workspace }: Desk, kind: Kind<S>, { entries, files }: Shelf, { key, make }: Lines<S, L>, each: (id: string, line: L) => void): Promise<readonly Broken[]> {
  const broken: Broken[] = [];
  const known = files.filter((file) => file !== undefined);
  const layer = (name: string, of: string): Layer => openLayer(io, workspace, `pipeline-${name}.txt`, of, known);
  const sketches = layer(kind.folder, '');
  const lines = key === undefined ? undefined : layer('lines', key);
  const readBytes = byteReader(io.disk);
  for (const [at, entry] of entries.entries()) {
    if (at % RECORDS_BETWEEN_RESTS === 0) await Promise.all([sketches.rest(), lines?.rest()]);
    const file = files[at];
    const line = file && lines?.get(file);
    if (line !== undefined) {
      sketches.keep(file!);
      each(entry.id, JSON.parse(line) as L);
      continue;
    }
    const before = file && sketches.get(file);
    const taken = before === undefined ? taking(entry) : { sketch: JSON.parse(before) as S };
    const made = 'sketch' in taken ? make(entry.id, taken.sketch) : undefined;
    if (file && before === undefined) sketches.put(file, 'sketch' in taken ? JSON.stringify(taken.sketch) : undefined);
    if (file) lines?.put(file, made === undefined ? undefined : JSON.stringify(made));
    if ('broken' in taken) broken.push(taken.broken);
    else each(entry.id, made as L);
  }
  await Promise.all([sketches.done(), lines?.done()]);
  return broken;

  function taking({ id, path, isLink }: Entry): { readonly sketch: S } | { readonly broken: Broken } {
    const fail = (error: CcsError, faults: Broken['faults'] = []): { broken: Broken } => ({ broken: { id, path, faults, error } });
    try {
      if (isLink) stayInside(io, join(workspace.root, kind.folder), path);
    } catch (error) {
      if (error instanceof CcsError) return fail(error);
      throw error;
    }
    const read = readBytes(path);
    if ('reason' in read) return fail(new CcsError('cannot-read', { path, reason: read.reason }));
    const decoded = decode(read.bytes);
    const strict = 'text' in decoded ? readStrict(decoded.text, false, kind.unwanted) : undefined;
    const quick = strict && kind.sketch(strict.value);
    if (quick !== undefined) return { sketch: quick };
    const { value, faults } = load(kind.schema, read.bytes);
    const sketch = value === undefined ? undefined : kind.sketch(value);
    return sketch === undefined ? fail(new CcsError('faulty-file', { path, faults: faults ?? [] }), faults ?? []) : { sketch };
  }
}
