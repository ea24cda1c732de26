// Which files a line means: files by name, folders walked, globs expanded.
import type { Dirent } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import { isPipe, readGiven } from '../../io/given.ts';
import type { Disk, Io } from '../../io/index.ts';
import { globOf } from '../../core/lint/glob.ts';

export type Target = {
  readonly path: string;
  /** As it is shown: relative to where the user is, with forward slashes. */
  readonly file: string;
  /** Somebody asked for this very file. */
  readonly named: boolean;
  /** What to lint instead of what is on disk. */
  readonly bytes?: Uint8Array;
};

const OURS = /\.(?:ya?ml|hbs)$/u;
/** Here the system shows itself as files; nobody keeps a playbook there. */
const NO_FILES: ReadonlySet<string> = new Set(['/proc', '/sys', '/dev']);
const GLOB = /[*?{}[\]!()]/u;

/**
 * The files that some paths stand for, each once, sorted by the name they are shown with.
 * @param paths files, folders or globs, relative to where the user is
 * @param mayBeEmpty whether a path may stand for nothing
 * @throws CcsError no-match where one of them stands for nothing
 */
export function targetsOf(io: Io, paths: readonly string[], mayBeEmpty = false): Target[] {
  const targets = new Map<string, Target>();
  for (const given of paths) {
    const found = filesOf(io, given);
    if (found.length === 0 && !mayBeEmpty) throw new CcsError('no-match', { path: given });
    for (const target of found) if (target.named || !targets.has(target.path)) targets.set(target.path, target);
  }
  return [...targets.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/**
 * Of what some paths stand for, the files among a few: those files are looked at, and no folder is walked for them.
 * @param among absolute paths
 */
export function targetsAmong(io: Io, paths: readonly string[], among: ReadonlySet<string>): Target[] {
  const targets = new Map<string, Target>();
  for (const given of paths) {
    const path = resolve(io.cwd, given);
    if (kindAt(io.disk, path) === 'folder') {
      const below = path.endsWith(sep) ? path : path + sep;
      for (const one of among) {
        const inner = one.startsWith(below) ? one.slice(below.length).split(sep) : [];
        const hidden = inner.some((step) => step.startsWith('.') || step === 'node_modules');
        if (inner.length > 0 && !hidden && OURS.test(one)) targets.set(one, { path: one, file: shownFile(io, one), named: false });
      }
    } else for (const target of filesOf(io, given)) if (among.has(target.path)) targets.set(target.path, target);
  }
  return [...targets.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Whether a path names one file and not many. */
export function isOneFile(io: Io, given: string): boolean {
  return kindAt(io.disk, resolve(io.cwd, given)) === 'file';
}

/** How a path is shown. */
export function shownFile(io: Io, path: string): string {
  // Most lie below; `relative` takes its time.
  const below = `${io.cwd}${sep}`;
  const short = path.startsWith(below) ? path.slice(below.length) : relative(io.cwd, path);
  return (short !== '' && !short.startsWith('..') ? short : path).replaceAll(sep, '/');
}

function filesOf(io: Io, given: string): Target[] {
  const path = resolve(io.cwd, given);
  const target = (at: string, named: boolean): Target => ({ path: at, file: shownFile(io, at), named });
  switch (kindAt(io.disk, path)) {
    case 'file':
      // A pipe can only be read once, and a report looks at the text again.
      return [{ ...target(path, true), ...(isPipe(io.disk, path) && { bytes: readGiven(io, given) }) }];
    case 'folder':
      return [...(OURS.test(basename(path)) ? [target(path, true)] : []), ...[...walk(io.disk, path)].map((at) => target(at, false))];
    case 'nothing':
      return GLOB.test(given) ? expanded(io, given).map((at) => target(at, false)) : [];
  }
}

function expanded(io: Io, given: string): string[] {
  const pattern = given.replaceAll(sep, '/').replace(/^(?:\.\/)+/u, '');
  const { base } = globOf(pattern);
  const root = resolve(io.cwd, base);
  if (kindAt(io.disk, root) !== 'folder') return [];
  // What the folder above is called is meant as it is, whatever signs are in it.
  const glob = globOf(pattern.slice(base.length));
  const below = root.endsWith(sep) ? root.length : root.length + 1;
  return [...walk(io.disk, root)].filter((path) => glob.fits(path.slice(below).replaceAll(sep, '/')));
}

/** A link that leads nowhere or in a circle is a file that cannot be read. */
function kindAt(disk: Disk, path: string): 'file' | 'folder' | 'nothing' {
  try {
    const stat = disk.statSync(path, { throwIfNoEntry: false });
    return stat === undefined ? 'nothing' : stat.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'nothing' : 'file';
  }
}

/**
 * Files of ours below a folder; not through links, node_modules, dot folders or what the system only pretends is a folder. What cannot be
 * entered or read is given as it is.
 */
function* walk(disk: Disk, folder: string): Generator<string> {
  let entries: Dirent[];
  try {
    entries = disk.readdirSync(folder, { withFileTypes: true });
  } catch {
    yield folder;
    return;
  }
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith('.') || name === 'node_modules') continue;
    const path = folder.endsWith(sep) ? folder + name : folder + sep + name;
    if (NO_FILES.has(path)) continue;
    if (entry.isDirectory()) {
      if (OURS.test(name)) yield path;
      yield* walk(disk, path);
    } else if (OURS.test(name) && (entry.isFile() || (entry.isSymbolicLink() && leadsNowhere(disk, path)))) yield path;
  }
}

function leadsNowhere(disk: Disk, path: string): boolean {
  try {
    return disk.statSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return true;
  }
}
