// One process at a time on one record.
import { join, relative } from 'node:path';
import { CcsError } from '../../core/errors.ts';
import type { Io } from '../../io/index.ts';
import { failure } from '../failure.ts';
import type { Workspace } from '../find.ts';
import { makePrivateFolder } from '../folder.ts';

// After this a lock is taken to be left over from a process that was killed; waiting goes on a little longer than that.
const STALE = 10_000;
const RETRIES = { retries: 60, factor: 1.2, minTimeout: 20, maxTimeout: 250, randomize: true };

/**
 * Does some work while no other process works on the same file of the workspace.
 * @param work short: it writes, it does not ask
 * @throws CcsError record-locked when others hold the lock for more than twelve seconds; whatever the work throws
 */
export async function locked<T>(io: Io, workspace: Workspace, path: string, work: () => Promise<T>): Promise<T> {
  const locks = await makePrivateFolder(io, workspace, 'locks');
  const { lock } = (await import('proper-lockfile')).default;
  const name = relative(workspace.root, path).replaceAll(/[\\/]/gu, '-');
  const options = { realpath: false, stale: STALE, retries: RETRIES, onCompromised: () => undefined };
  const release = await lock(join(locks, name), options).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ELOCKED' ? new CcsError('record-locked', { path }) : failure('cannot-write', path, error);
  });
  try {
    return await work();
  } finally {
    // What was done is done, even where the lock got lost because the machine slept.
    await release().catch(() => undefined);
  }
}
