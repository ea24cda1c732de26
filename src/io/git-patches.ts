// The history of some folders as patches, told by one `git log`, line by line while it runs.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

/** What one commit did to one file. */
export type Patch = {
  /** Commits are counted from the newest, 0. */
  readonly commit: number;
  /** In seconds: when it was committed, and when it says it was written. */
  readonly committed: number;
  readonly written: number;
  /** It has no parent, and so proves nothing. */
  readonly isFirst: boolean;
  /** From the folder that was asked about, with slashes. */
  readonly path: string;
  /** Another name that the file had before. */
  readonly renamedFrom: string | undefined;
  readonly isNew: boolean;
  readonly isBinary: boolean;
  readonly added: readonly string[];
  readonly removed: readonly string[];
};

// Nothing that a repository or its settings bring along is run.
const SAFE = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'log.showSignature=false',
  '-c',
  'diff.renames=true',
  '-c',
  'core.pager=cat',
];
const SHOW = ['--no-color', '--no-ext-diff', '--no-textconv', '-p', '-M', '--unified=0', '--relative', '--format=%x00%ct %at %P'];

/**
 * Goes through the history, the newest commit first.
 * @param each is called with one patch after the other; it has to be done with it when it comes back
 * @returns false where the folder is in no repository, or git is not there
 */
export async function patchesIn(folder: string, paths: readonly string[], each: (patch: Patch) => void): Promise<boolean> {
  if (!isInRepository(folder)) return false;
  const git = spawn('git', ['-C', folder, ...SAFE, 'log', ...SHOW, '--', ...paths.map((path) => `./${path}`)], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
  });
  const ended = new Promise<number>((done) => {
    git.on('error', () => done(-1));
    git.on('close', (code) => done(code ?? -1));
  });
  let commit = -1;
  let head = { committed: 0, written: 0, isFirst: false };
  let file:
    | { path: string; renamedFrom?: string; isNew: boolean; isBinary: boolean; added: string[]; removed: string[]; inside: boolean }
    | undefined;
  const flush = (): void => {
    if (file !== undefined)
      each({
        commit,
        ...head,
        path: file.path,
        renamedFrom: file.renamedFrom,
        isNew: file.isNew,
        isBinary: file.isBinary,
        added: file.added,
        removed: file.removed,
      });
    file = undefined;
  };
  for await (const line of createInterface({ input: git.stdout, crlfDelay: 0 })) {
    if (line.startsWith('\0')) {
      flush();
      commit++;
      const [committed, written, ...parents] = line.slice(1).trim().split(' ');
      head = { committed: Number(committed), written: Number(written), isFirst: parents.length === 0 };
    } else if (line.startsWith('diff --git ')) {
      flush();
      file = { path: pathIn(line), isNew: false, isBinary: false, added: [], removed: [], inside: false };
    } else if (file === undefined) {
    } else if (line.startsWith('@@')) {
      file.inside = true;
    } else if (file.inside) {
      if (line.startsWith('+')) file.added.push(line.slice(1));
      else if (line.startsWith('-')) file.removed.push(line.slice(1));
    } else if (line.startsWith('rename from ')) file.renamedFrom = unquoted(line.slice(12));
    else if (line.startsWith('rename to ')) file.path = unquoted(line.slice(10));
    else if (line.startsWith('new file')) file.isNew = true;
    else if (line.startsWith('Binary files')) file.isBinary = true;
    else if (line.startsWith('+++ b/')) file.path = unquoted(line.slice(6));
    else if (line.startsWith('+++ "b/')) file.path = unquoted(`"${line.slice(7)}`);
  }
  flush();
  return (await ended) === 0;
}

/** `diff --git a/x b/x`: the second half; names with spaces are the same twice. */
function pathIn(line: string): string {
  const rest = line.slice('diff --git '.length);
  return unquoted(rest.slice(Math.ceil(rest.length / 2))).replace(/^b\//u, '');
}

function unquoted(name: string): string {
  const plain = name.replace(/\t$/u, '');
  return plain.startsWith('"') && plain.endsWith('"') ? plain.slice(1, -1).replace(/\\(["\\])/gu, '$1') : plain;
}

/** Whether a repository begins in the folder or above it: being told by git that there is none takes longer than a look at a sale. */
function isInRepository(folder: string): boolean {
  if (process.env['GIT_DIR'] !== undefined) return true;
  if (!existsSync(folder)) return false;
  for (let at = realpathSync(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (at === dirname(at)) return false;
  }
}
