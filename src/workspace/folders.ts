// A folder made with those above it, wherever it is.
import { dirname } from 'node:path';
import type { Io } from '../io/index.ts';
import { errnoOf } from './failure.ts';

/** Makes a folder and those above it. Node's own way to do so tries for ever where the system only pretends that there are folders. */
export async function makeFolders(disk: Io['disk'], folder: string, mode = 0o777): Promise<void> {
  const missing: string[] = [];
  const isThere = (path: string): boolean => disk.statSync(path, { throwIfNoEntry: false }) !== undefined || dirname(path) === path;
  for (let path = folder; !isThere(path); path = dirname(path)) missing.unshift(path);
  for (const path of missing) {
    await disk.promises.mkdir(path, { mode }).catch((error) => {
      if (errnoOf(error) !== 'EEXIST') throw error;
    });
  }
  if (disk.statSync(folder).isDirectory()) return;
  throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR', syscall: 'mkdir', path: folder });
}
