// The bytes of a file, quickly, and never more of them than ccs would look at.
import { constants } from 'node:fs';
import { MAX_SIZE } from '../core/reading/limits.ts';
import type { Disk } from './index.ts';

export type Content = { readonly bytes: Uint8Array } | { readonly reason: 'folder' | string };

// A pipe that nobody writes into must not hang us up; Windows has no such flag.
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Hardly a file is longer, and asking for more than there can be takes longer each time. */
const PIECE = 1 << 16;

/** Makes a reader that uses one piece of memory for all files: what it gives is only good until it is called again. */
export function contentReader(disk: Disk): (path: string) => Content {
  const room = Buffer.allocUnsafe(MAX_SIZE + 1);
  return (path) => {
    let descriptor: number | undefined;
    try {
      descriptor = disk.openSync(path, READ);
      let length = 0;
      for (let read = -1; read !== 0 && length < room.length; length += read)
        read = disk.readSync(descriptor, room, length, Math.min(PIECE, room.length - length), null);
      // Empty, or no file at all; a look at each would take longer than reading it.
      const stat = length === 0 ? disk.fstatSync(descriptor) : undefined;
      if (stat?.isFile() === false) return { reason: stat.isDirectory() ? 'folder' : 'ENOTSUP' };
      return { bytes: room.subarray(0, length) };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return { reason: code === 'EISDIR' ? 'folder' : (code ?? String(error)) };
    } finally {
      if (descriptor !== undefined) disk.closeSync(descriptor);
    }
  };
}
