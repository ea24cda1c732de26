// What is needed of each record of a folder: from the index where the file is the same, otherwise read anew. Nothing else is kept.
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod';
import { CcsError } from '../../errors.ts';
import { load } from '../../model/load.ts';
import { decode } from '../../reading/index.ts';
import { skim } from '../../reading/skim.ts';
import { readStrict } from '../../reading/strict.ts';
import { VERSION } from '../../version.ts';
import { stayInside } from '../../workspace/folder.ts';
import type { Broken, RecordFolder } from '../../workspace/index.ts';
import { entriesOf, type Entry } from '../../workspace/listing.ts';
import type { Desk } from '../desk.ts';
import { byteReader } from '../linting/bytes.ts';
import { isFresh, openIndex, stampOf, writeIndex, type Index, type IndexWriter } from './index-file.ts';

export type Kind<S> = {
  readonly folder: RecordFolder;
  readonly schema: z.ZodType;
  /** Undefined where something is odd, and the schema knows what. */
  sketch(value: unknown): S | undefined;
  /** Top-level keys that are not even read. */
  readonly unused?: ReadonlySet<string>;
};

// The name of the bundled file changes with what is in it, so a changed ccs of the same version is another one.
const KEY = createHash('sha1').update(JSON.stringify([VERSION, basename(fileURLToPath(import.meta.url))])).digest('base64url');

// An index has a line a record and a tab between what stands in it.
const BREAKS_A_LINE = /[\t\n]/u;

/**
 * Goes through the records of a folder in the order of their ids.
 * @param indexed false reads every file anew and leaves the index alone
 * @param each is called with what was taken from one record
 * @returns what cannot be read; it hides no other
 */
export async function eachRecord<S>({ io, workspace }: Desk, kind: Kind<S>, indexed: boolean, each: (id: string, sketch: S) => void): Promise<readonly Broken[]> {
  const entries = entriesOf(io, workspace, kind.folder).sort((a, b) => (a.id < b.id ? -1 : 1));
  const broken: Broken[] = [];
  const readBytes = byteReader(io.disk);
  if (entries.length === 0) return broken;
  const file = `pipeline-${kind.folder}.txt`;
  const open = (): Index | undefined => (indexed ? openIndex(io, join(workspace.root, '.ccs', 'cache', file), KEY) : undefined);
  const index = open();
  const began = io.now().getTime();
  const stats = entries.map((entry) => (indexed && !entry.isLink && !BREAKS_A_LINE.test(entry.id) ? io.disk.statSync(entry.path, { throwIfNoEntry: false }) : undefined));
  let writer: IndexWriter | undefined;
  // Nothing is written as long as nothing is new; what stood before it in the old index is copied then.
  const begin = async (end: number): Promise<IndexWriter> => {
    const [begun, before] = [await writeIndex(io, workspace, file, KEY), open()];
    for (const [at, { id }] of entries.slice(0, end).entries()) {
      const stat = stats[at];
      const known = stat && before?.get(id, stampOf(stat));
      if (stat && known !== undefined) await begun.add(id, stampOf(stat), known);
    }
    return begun;
  };
  for (const [at, entry] of entries.entries()) {
    const stat = stats[at];
    const stamp = stat && stampOf(stat);
    const known = stamp === undefined ? undefined : index?.get(entry.id, stamp);
    if (stamp !== undefined && known !== undefined) {
      each(entry.id, JSON.parse(known) as S);
      await writer?.add(entry.id, stamp, known);
      continue;
    }
    const taken = taking(entry);
    if ('broken' in taken) {
      broken.push(taken.broken);
      continue;
    }
    each(entry.id, taken.sketch);
    if (stat === undefined || stamp === undefined || isFresh(stat, began)) continue;
    writer ??= await begin(at);
    await writer.add(entry.id, stamp, JSON.stringify(taken.sketch));
  }
  await writer?.done();
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
    const strict = 'text' in decoded ? readStrict(kind.unused ? skim(decoded.text, kind.unused) : decoded.text) : undefined;
    const quick = strict && kind.sketch(strict.value);
    if (quick !== undefined) return { sketch: quick };
    const { value, faults } = load(kind.schema, read.bytes);
    const sketch = value === undefined ? undefined : kind.sketch(value);
    if (sketch !== undefined) return { sketch };
    return fail(new CcsError('faulty-file', { path, faults: faults ?? [] }), faults ?? []);
  }
}
