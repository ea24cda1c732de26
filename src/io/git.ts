// `--since REF`: which files changed since a commit, told by git, so that a look costs as much as the change.
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { CcsError } from '../core/errors.ts';

/** More names than that are no change any more. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The files below a folder that differ from a commit, committed or not, and those that git does not know yet.
 * @param ref a commit, branch or tag
 * @returns absolute paths; what was deleted is not among them
 * @throws CcsError no-git where the folder is in no repository or git is not there, bad-ref where nothing has that name
 */
export function changedSince(folder: string, ref: string): ReadonlySet<string> {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'core.fsmonitor=false', ...args], {
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const tried = <T>(work: () => T, code: 'no-git' | 'bad-ref'): T => {
    try {
      return work();
    } catch {
      throw new CcsError(code, code === 'bad-ref' ? { ref } : undefined);
    }
  };
  const root = tried(() => git('rev-parse', '--show-toplevel').trim(), 'no-git');
  // A name that begins with a dash would be an option to git.
  const commit = tried(() => git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).trim(), 'bad-ref');
  // Of a branch only what was done on ours: a pull request is not asked about what others merged meanwhile.
  const base = ((): string => {
    try {
      return git('merge-base', commit, 'HEAD').trim();
    } catch {
      return commit;
    }
  })();
  const names = (text: string): string[] => text.split('\0').filter((name) => name !== '');
  const changed = names(git('diff', '--no-ext-diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', base)).map((name) =>
    join(root, name),
  );
  const unknown = names(git('ls-files', '--others', '--exclude-standard', '-z')).map((name) => resolve(folder, name));
  return new Set([...changed, ...unknown]);
}
