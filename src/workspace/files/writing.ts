// Files of records written: whole or not at all, under a lock, and only over what was read.
import { join } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import { folded } from '../../core/model/file-names.ts';
import { withUnknown } from '../../core/model/unknown-keys.ts';
import { decode } from '../../core/reading/index.ts';
import type { Disk } from '../../io/index.ts';
import { createWhole, makeWhole, replaceWhole, sweep, syncFolder, writeWhole } from '../atomic.ts';
import { clean } from '../clean.ts';
import { makeFolder } from '../folder.ts';
import { hashOf } from '../hash.ts';
import { isRecordId, numbered, recordId } from '../ids.ts';
import type { Form } from '../judging.ts';
import type { Failures, Headings, Stored } from '../records.ts';
import { patchYaml } from '../yaml-change.ts';
import { toYaml } from '../yaml-text.ts';
import type { Entry } from './listing.ts';
import { locked } from './lock.ts';
import { parsed, type Files } from './reading.ts';

// Written beside each other: a disk takes many at once hardly later than one.
const AT_ONCE = 128;

/** Ids that are one file on some system are one id. */
function foldedIds<T>(files: Files<T>): ReadonlySet<string> {
  return new Set(files.entries().map(({ id }) => folded(id)));
}

/** @see Records.create */
export async function create<T>(files: Files<T>, date: string, account: string, value: T, headings?: Headings): Promise<Stored<T>> {
  const { io, workspace, folder } = files;
  const form = await files.form();
  const base = recordId(date, account);
  const bytes = Buffer.from(toYaml(clean(value), headings));
  parsed(io, form, { id: base, path: join(workspace.root, folder, `${base}.yaml`) }, bytes);
  const place = await makeFolder(io, workspace, folder);
  await sweep(io, place);
  const taken = foldedIds(files);
  for (let n = 1; ; n++) {
    const id = numbered(base, n);
    const path = join(place, `${id}.yaml`);
    if (taken.has(folded(id)) || io.disk.existsSync(path)) continue;
    try {
      await createWhole(io.disk, path, bytes);
      return parsed(io, form, { id, path }, bytes);
    } catch (error) {
      if (!(error instanceof CcsError && error.code === 'file-exists')) throw error;
    }
  }
}

/** @see Records.createAll */
export async function createAll<T>(
  files: Files<T>,
  wanted: readonly { readonly id: string; readonly value: T }[],
  headings?: Headings,
): Promise<Failures> {
  const { io, workspace, folder } = files;
  const form = await files.form();
  const taken = foldedIds(files);
  return forAll(files, wanted, async ({ id, value }) => {
    if (!isRecordId(id)) throw new CcsError('bad-record-id', { id });
    const path = join(workspace.root, folder, `${id}.yaml`);
    if (taken.has(folded(id))) throw new CcsError('file-exists', { path });
    const bytes = Buffer.from(toYaml(clean(value), headings));
    parsed(io, form, { id, path }, bytes);
    await makeWhole(io.disk, path, bytes);
  });
}

/** @see Records.replace */
export async function replace<T>(files: Files<T>, { id, revision }: Pick<Stored<T>, 'id' | 'revision'>, value: T): Promise<Stored<T>> {
  const { io, workspace, folder } = files;
  const form = await files.form();
  const path = join(workspace.root, folder, `${id}.yaml`);
  // What is no id of ours becomes no path, not even that of a lock.
  if (!files.entries().some((one) => one.id === id)) throw new CcsError('changed-meanwhile', { path });
  return locked(io, workspace, path, async () => {
    const entry = files.entries().find((one) => one.id === id);
    const before = entry && files.bytesOf(entry);
    if (before === undefined || hashOf(before) !== revision) throw new CcsError('changed-meanwhile', { path });
    return written(files, form, entry!, before, () => value);
  });
}

/** @see Records.update */
export async function update<T>(files: Files<T>, id: string, change: (current: T) => T): Promise<Stored<T>> {
  const form = await files.form();
  return locked(files.io, files.workspace, files.entryOf(id).path, async () => {
    const entry = files.entryOf(id);
    return written(files, form, entry, files.bytesOf(entry), change);
  });
}

/** @see Records.updateAll */
export async function updateAll<T>(
  files: Files<T>,
  wanted: readonly { readonly id: string; readonly change: (current: T) => T }[],
): Promise<Failures> {
  const form = await files.form();
  const all = files.entries();
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  return forAll(files, wanted, async ({ id, change }) => {
    const entry = byId.get(id) ?? files.entryOf(id, all);
    await locked(files.io, files.workspace, entry.path, async () =>
      written(files, form, entry, files.bytesOf(entry), change, replaceWhole),
    );
  });
}

async function written<T>(
  { io }: Files<T>,
  form: Form<T>,
  entry: Entry,
  before: Uint8Array,
  change: (current: T) => T,
  put: (disk: Disk, path: string, bytes: Uint8Array) => Promise<unknown> = writeWhole,
): Promise<Stored<T>> {
  const current = parsed(io, form, entry, before);
  const changed = clean(change(current.value));
  const value = current.unknown.length === 0 ? changed : withUnknown(form.schema, current.value, changed);
  const decoded = decode(before);
  // A byte-order mark that somebody's editor put there stays, like everything else that was not changed.
  const text = 'text' in decoded ? (decoded.bom ? '\uFEFF' : '') + patchYaml(decoded.text, value) : toYaml(value);
  const bytes = Buffer.from(text);
  // Nothing is written that could not be read again.
  const stored = parsed(io, form, entry, bytes);
  if (!bytes.equals(before)) await put(io.disk, entry.path, bytes);
  return { ...stored, broughtUp: current.broughtUp };
}

/** Does the same to many, and syncs their folder once. */
async function forAll<T, W>(
  { io, workspace, folder }: Files<T>,
  wanted: readonly W[],
  work: (one: W) => Promise<unknown>,
): Promise<Failures> {
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
    workspace.progress?.('writing', failures.length, wanted.length);
  }
  await syncFolder(io.disk, place);
  return failures;
}
