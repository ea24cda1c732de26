// The bytes of a file, quickly, and never more of them than ccs would look at.
import { constants } from 'node:fs';
import type { Disk } from '../../io/index.ts';
import { MAX_SIZE } from '../../reading/limits.ts';

export type Bytes = { readonly bytes: Uint8Array } | { readonly reason: 'folder' | string };

// A pipe that nobody writes into must not hold us up; Windows has no such flag.
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Makes a reader that uses one piece of memory for all files: what it gives is only good until it is called again. */
export function byteReader(disk: Disk): (path: string) => Bytes {
  const room = Buffer.allocUnsafe(MAX_SIZE + 1);
  return (path) => {
    let descriptor: number | undefined;
    try {
      descriptor = disk.openSync(path, READ);
      const stat = disk.fstatSync(descriptor);
      if (!stat.isFile()) return { reason: stat.isDirectory() ? 'folder' : 'ENOTSUP' };
      let length = 0;
      // What has a size is read at once; a size of 0 may only mean that nobody knows it.
      for (let read = -1; read !== 0 && length < room.length && (length === 0 || length !== stat.size); length += read) {
        read = disk.readSync(descriptor, room, length, room.length - length, null);
      }
      return { bytes: room.subarray(0, length) };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return { reason: code === 'EISDIR' ? 'folder' : (code ?? String(error)) };
    } finally {
      if (descriptor !== undefined) disk.closeSync(descriptor);
    }
  };
}
