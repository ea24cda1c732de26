// A file that somebody named on the line, or a pipe: of `--answers <(…)` ccs gets the name of one.
import { resolve } from 'node:path';
import { CcsError } from '../core/errors.ts';
import { MAX_SIZE } from '../core/reading/limits.ts';
import type { Io } from './index.ts';

const PIECE = 64 * 1024;

/** Whether a path leads to a pipe; never throws. */
export function isPipe(disk: Io['disk'], path: string): boolean {
  try {
    return disk.statSync(path, { throwIfNoEntry: false })?.isFIFO() === true;
  } catch {
    return false;
  }
}

/**
 * What stands in a file or comes out of a pipe, which can only be read once.
 * @param file relative to where the user is
 * @param most bytes that will be looked at: a pipe may never end
 * @returns of a pipe at most one byte more, by which it is seen to be too large
 * @throws CcsError no-file, not-a-file, cannot-read
 */
export function readGiven({ cwd, disk }: Pick<Io, 'cwd' | 'disk'>, file: string, most: number = MAX_SIZE): Uint8Array {
  const path = resolve(cwd, file);
  if (!disk.existsSync(path)) throw new CcsError('no-file', { path: file });
  try {
    if (isPipe(disk, path)) return fromPipe(disk, path, most);
    if (disk.statSync(path).isFile()) return disk.readFileSync(path);
  } catch (error) {
    throw new CcsError('cannot-read', { path: file, reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
  throw new CcsError('not-a-file', { path: file });
}

function fromPipe(disk: Io['disk'], path: string, most: number): Uint8Array {
  const pieces: Buffer[] = [];
  const descriptor = disk.openSync(path, 'r');
  try {
    for (let length = 0; length <= most; ) {
      const piece = Buffer.allocUnsafe(Math.min(PIECE, most + 1 - length));
      const read = disk.readSync(descriptor, piece, 0, piece.length, null);
      if (read === 0) break;
      pieces.push(piece.subarray(0, read));
      length += read;
    }
  } finally {
    disk.closeSync(descriptor);
  }
  return Buffer.concat(pieces);
}
