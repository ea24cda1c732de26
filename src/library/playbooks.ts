// Where playbooks lie: the workspace's first, then the ones we ship.
import { basename, extname, join, resolve } from 'node:path';
import { CcsError } from '../core/errors.ts';
import { readGiven } from '../io/given.ts';
import type { Io } from '../io/index.ts';
import { shownPath } from '../workspace/shown-path.ts';
import { syncCopies } from '../core/model/file-names.ts';
import { load, type Fault } from '../core/model/load.ts';
import { playbookSchema, type Playbook, type PlaybookHead } from '../core/model/playbook.ts';
import { nearest } from '../core/model/schema-problems.ts';
import { visibleDeep } from '../core/reading/index.ts';
import { hashOf } from '../workspace/hash.ts';
import type { Workspace } from '../workspace/index.ts';
import { headOf, knownHeads } from './heads.ts';
import { shipped } from './shipped.ts';

/** A playbook and where it came from. */
export type Shelved = {
  readonly id: string;
  readonly path: string;
  readonly playbook: Playbook;
  /** What stands in the file; a draft carries it along. */
  readonly text: string;
  /** `sha256:` and the hash of the file, by which a record knows its wording. */
  readonly hash: string;
};

export type Faulty = { readonly id: string; readonly path: string; readonly faults: readonly Fault[] };

/** A playbook as a list shows it; the conversation itself is read by whoever wants it. */
export type Listed = { readonly id: string; readonly path: string; readonly playbook: PlaybookHead };

export type Library<P = Listed> = { readonly playbooks: readonly P[]; readonly faulty: readonly Faulty[] };

const PLAYBOOK = /\.ya?ml$/u;

/**
 * Every playbook there is; one of the workspace hides one of ours with the same id.
 * A file that cannot be used is reported; it hides ours all the same, which somebody meant to replace.
 * @throws CcsError cannot-read
 */
export function openLibrary(io: Io, workspace: Workspace): Library {
  const known = knownHeads(io);
  return everyPlaybook(io, workspace, (path, bytes): Listed | Faulty => {
    const head = known[hashOf(bytes)];
    if (head !== undefined) return { id: idOf(path), path, playbook: head };
    const read = shelve(path, bytes);
    return 'faults' in read ? read : { id: read.id, path, playbook: headOf(read.playbook) };
  });
}

/**
 * The same with every conversation as a whole.
 * @throws CcsError cannot-read
 */
export function readLibrary(io: Io, workspace: Workspace): Library<Shelved> {
  return everyPlaybook(io, workspace, shelve);
}

function everyPlaybook<P extends { readonly id: string }>(
  io: Io,
  workspace: Workspace,
  taken: (path: string, bytes: Uint8Array) => P | Faulty,
): Library<P> {
  const playbooks = new Map<string, P>();
  const faulty = new Map<string, Faulty>();
  for (const path of playbookPaths(io, workspace)) {
    const id = idOf(path);
    if (playbooks.has(id) || faulty.has(id)) continue;
    const one = taken(path, bytesOf(io, path));
    if ('faults' in one) faulty.set(id, one);
    else playbooks.set(id, one);
  }
  return { playbooks: [...playbooks.values()], faulty: [...faulty.values()] };
}

/**
 * One playbook by its id or by its file.
 * @throws CcsError no-playbook, ambiguous-id where several begin so, no-file, faulty-file
 */
export function findPlaybook(io: Io, workspace: Workspace, idOrFile: string): Shelved {
  if (/[\\/]|\.ya?ml$/u.test(idOrFile)) return fromFile(io, idOrFile);
  const paths = playbookPaths(io, workspace);
  const ids = paths.map(idOf);
  const path = paths[ids.indexOf(idOrFile)];
  if (path !== undefined) return usable(io, shelve(path, bytesOf(io, path)));
  const begun = ids.filter((id) => id.startsWith(idOrFile));
  // One conversation in several languages is one.
  if (new Set(begun.map((id) => id.replace(/\..*$/u, ''))).size > 1)
    throw new CcsError('ambiguous-id', { id: idOrFile, candidates: begun.map((id) => ({ id, line: '' })), more: 0 });
  throw new CcsError('no-playbook', { id: idOrFile, near: begun[0] ?? nearest(idOrFile, ids) });
}

/**
 * The playbook with an id, as it is in the library, without reading the others.
 * @returns undefined where there is none, or none that can be used
 * @throws CcsError cannot-read
 */
export function playbookById(io: Io, workspace: Workspace, id: string): Shelved | undefined {
  const path = playbookPaths(io, workspace).find((one) => idOf(one) === id);
  const read = path === undefined ? undefined : shelve(path, bytesOf(io, path));
  return read === undefined || 'faults' in read ? undefined : read;
}

/**
 * One of the library as a whole.
 * @throws CcsError cannot-read; faulty-file where somebody has broken it meanwhile
 */
export function readListed(io: Io, { path }: Listed): Shelved {
  return usable(io, shelve(path, bytesOf(io, path)));
}

/** A playbook out of its text, as a draft carries it. */
export function shelve(path: string, bytes: Uint8Array): Shelved | Faulty {
  const id = idOf(path);
  const loaded = load(playbookSchema, bytes);
  if (loaded.value === undefined) return { id, path, faults: loaded.faults };
  return { id, path, playbook: visibleDeep(loaded.value), text: new TextDecoder().decode(bytes), hash: hashOf(bytes) };
}

function fromFile(io: Io, file: string): Shelved {
  return usable(io, shelve(resolve(io.cwd, file), readGiven(io, file)));
}

function usable(io: Io, read: Shelved | Faulty): Shelved {
  if ('faults' in read) throw new CcsError('faulty-file', { path: shownPath(io, read.path), faults: read.faults });
  return read;
}

function bytesOf(io: Io, path: string): Uint8Array {
  try {
    return io.disk.readFileSync(path);
  } catch (error) {
    throw new CcsError('cannot-read', { path: shownPath(io, path), reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
}

/** Those of the user's own folder first, then ours. */
function playbookPaths(io: Io, workspace: Workspace): readonly string[] {
  return [join(workspace.root, 'playbooks'), shipped('playbooks')].flatMap((folder) => [...playbookFiles(io, folder, workspace.remark)]);
}

/**
 * Playbook files below a folder, in the order of their names; links and dot folders are not followed, copies of sync programs remarked on.
 */
function* playbookFiles(io: Io, folder: string, remark: Workspace['remark']): Generator<string> {
  if (!io.disk.existsSync(folder)) return;
  const entries = io.disk.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const copies = syncCopies(entries.map(({ name }) => name).filter((name) => PLAYBOOK.test(name)));
  if (copies.size > 0) remark?.({ code: 'copies', paths: [...copies].map((name) => join(folder, name)) });
  for (const entry of entries) {
    if (entry.name.startsWith('.') || copies.has(entry.name) || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* playbookFiles(io, path, remark);
    else if (entry.isFile() && PLAYBOOK.test(entry.name)) yield path;
  }
}

function idOf(path: string): string {
  return basename(path, extname(path));
}
