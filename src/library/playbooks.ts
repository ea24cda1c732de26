// Where playbooks lie: the workspace's first, then the ones we ship.
import { fileURLToPath } from 'node:url';
import { basename, extname, join, resolve } from 'node:path';
import { CcsError } from '../core/errors.ts';
import { readGiven } from '../io/given.ts';
import type { Io } from '../io/index.ts';
import { shownPath } from '../workspace/shown-path.ts';
import { syncCopies } from '../core/model/file-names.ts';
import { load, type Fault } from '../core/model/load.ts';
import { playbookSchema, type Playbook } from '../core/model/playbook.ts';
import { nearest } from '../core/model/schema-problems.ts';
import { visibleDeep } from '../core/reading/index.ts';
import { hashOf } from '../workspace/hash.ts';
import type { Workspace } from '../workspace/index.ts';

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

export type Library = { readonly playbooks: readonly Shelved[]; readonly faulty: readonly Faulty[] };

const PLAYBOOK = /\.ya?ml$/u;

/** The folder of what we ship; the same from the source and from the bundle. */
export function shipped(folder: 'dist' | 'playbooks' | 'templates' | 'examples'): string {
  // From src/library as from dist/chunks, the root is three steps up.
  return join(fileURLToPath(import.meta.url), '..', '..', '..', folder);
}

/**
 * Every playbook there is; one of the workspace hides one of ours with the same id.
 * A file that cannot be used is reported; it hides ours all the same, which somebody meant to replace.
 */
export function openLibrary(io: Io, workspace: Workspace): Library {
  const playbooks = new Map<string, Shelved>();
  const faulty = new Map<string, Faulty>();
  for (const path of playbookPaths(io, workspace)) {
    const id = idOf(path);
    if (playbooks.has(id) || faulty.has(id)) continue;
    const read = readPlaybook(io, path);
    if ('faults' in read) faulty.set(id, read);
    else playbooks.set(id, read);
  }
  return { playbooks: [...playbooks.values()], faulty: [...faulty.values()] };
}

/**
 * One playbook by its id or by its file.
 * @throws CcsError no-playbook, no-file, faulty-file
 */
export function findPlaybook(io: Io, workspace: Workspace, idOrFile: string): Shelved {
  if (/[\\/]|\.ya?ml$/u.test(idOrFile)) return fromFile(io, idOrFile);
  const paths = playbookPaths(io, workspace);
  const ids = paths.map(idOf);
  const path = paths[ids.indexOf(idOrFile)];
  if (path !== undefined) return usable(io, readPlaybook(io, path));
  throw new CcsError('no-playbook', { id: idOrFile, near: nearest(idOrFile, ids) ?? ids.find((id) => id.startsWith(idOrFile)) });
}

/**
 * The playbook with an id, as it is in the library, without reading the others.
 * @returns undefined where there is none, or none that can be used
 * @throws CcsError cannot-read
 */
export function playbookById(io: Io, workspace: Workspace, id: string): Shelved | undefined {
  const path = playbookPaths(io, workspace).find((one) => idOf(one) === id);
  const read = path === undefined ? undefined : readPlaybook(io, path);
  return read === undefined || 'faults' in read ? undefined : read;
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

function readPlaybook(io: Io, path: string): Shelved | Faulty {
  try {
    return shelve(path, io.disk.readFileSync(path));
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
