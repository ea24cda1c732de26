// What stands in a file, quickly, and never more of it than ccs would look at.
import { constants, type Stats } from 'node:fs';
import type { Disk } from '../../io/index.ts';
import { MAX_SIZE } from '../../reading/limits.ts';

/** The text of a file without its byte-order mark; its bytes where it takes a closer look to tell what they are. */
export type Content = { readonly text: string } | { readonly bytes: Uint8Array } | { readonly reason: 'folder' | string };

// A pipe that nobody writes into must not hang us up; Windows has no such flag.
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Makes a reader that uses one piece of memory for all files: the bytes it gives are only good until it is called again. */
export function contentReader(disk: Disk): (path: string) => Content {
  let room: Buffer | undefined;
  return (path) => {
    try {
      const stat = disk.statSync(path);
      const refused = refusal(stat);
      if (refused) return refused;
      // Of what has no size nobody knows it.
      const text = stat.size > 0 && stat.size <= MAX_SIZE ? plainText(disk.readFileSync(path, 'utf8')) : undefined;
      return text === undefined ? bytesOf(disk, path, (room ??= Buffer.allocUnsafe(MAX_SIZE + 1))) : { text };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return { reason: code === 'EISDIR' ? 'folder' : (code ?? String(error)) };
    }
  };
}

function refusal(stat: Stats): Content | undefined {
  return stat.isFile() ? undefined : { reason: stat.isDirectory() ? 'folder' : 'ENOTSUP' };
}

/** Node puts � for what is no UTF-8, and the zeros of UTF-16 are; either may mean another encoding. */
function plainText(text: string): string | undefined {
  if (text.includes('\uFFFD') || text.includes('\0')) return undefined;
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function bytesOf(disk: Disk, path: string, room: Buffer): Content {
  const descriptor = disk.openSync(path, READ);
  try {
    const stat = disk.fstatSync(descriptor);
    const refused = refusal(stat);
    if (refused) return refused;
    let length = 0;
    // What has a size is read at once; a size of 0 may only mean that nobody knows it.
    for (let read = -1; read !== 0 && length < room.length && (length === 0 || length !== stat.size); length += read) {
      read = disk.readSync(descriptor, room, length, room.length - length, null);
    }
    return { bytes: room.subarray(0, length) };
  } finally {
    disk.closeSync(descriptor);
  }
}
