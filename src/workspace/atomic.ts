// Files that are written whole or not at all, whatever happens meanwhile; the common libraries report success on a full disk.
import { randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CcsError } from '../core/errors.ts';
import type { Disk, Io } from '../io/index.ts';
import { errnoOf, failure } from './failure.ts';

const NEW_FILE = 0o644;
const HOUR = 3_600_000;
const TEMPORARY = /^\..*\.(?:[0-9a-f]{12}|claim)\.tmp$/u;

// On Windows a virus scanner or a syncing folder holds a file for a moment.
const HELD = new Set(['EPERM', 'EBUSY', 'EACCES']);
const RENAME_WAITS = [10, 20, 40, 80, 160, 320, 640, 1280];

/**
 * Replaces the content of a file or makes it; a link is followed, the mode of an old file stays.
 * @throws CcsError cannot-write; what stood in the file before still stands there then
 */
export async function writeWhole(disk: Disk, path: string, content: string | Uint8Array): Promise<void> {
  const written = await replaceWhole(disk, path, content);
  if (written !== undefined) await syncFolder(disk, dirname(written));
}

/**
 * The same, but until its folder is synced the old content may come back after a power cut.
 * @returns the file that was replaced, undefined for a device
 * @throws CcsError cannot-write
 */
export async function replaceWhole(disk: Disk, path: string, content: string | Uint8Array): Promise<string | undefined> {
  try {
    const target = await disk.promises.realpath(path).catch(() => path);
    const old = await disk.promises.stat(target).catch(() => undefined);
    // A device or a pipe cannot be replaced, only written to.
    if (old && !old.isFile()) {
      await disk.promises.writeFile(target, content);
      return undefined;
    }
    const temporary = await writeTemporary(disk, target, content, old?.mode);
    await renamed(disk, temporary, target).catch((error) => removeAndThrow(disk, temporary, error));
    return target;
  } catch (error) {
    throw failure('cannot-write', path, error);
  }
}

/**
 * Makes a file that is not there yet; of several processes that make the same one, one succeeds.
 * @throws CcsError file-exists, cannot-write
 */
export async function createWhole(disk: Disk, path: string, content: string | Uint8Array): Promise<void> {
  await makeWhole(disk, path, content);
  await syncFolder(disk, dirname(path));
}

/**
 * The same, but until its folder is synced the file may be gone after a power cut.
 * @throws CcsError file-exists, cannot-write
 */
export async function makeWhole(disk: Disk, path: string, content: string | Uint8Array): Promise<void> {
  try {
    const temporary = await writeTemporary(disk, path, content);
    try {
      await disk.promises.link(temporary, path).catch((error) => {
        if (errnoOf(error) === 'EEXIST') throw error;
        return renameUnlessThere(disk, temporary, path);
      });
    } finally {
      await disk.promises.unlink(temporary).catch(() => undefined);
    }
  } catch (error) {
    throw errnoOf(error) === 'EEXIST' ? new CcsError('file-exists', { path }) : failure('cannot-write', path, error);
  }
}

/** Removes what killed processes left in a folder more than an hour ago; never throws. */
export async function sweep(io: Pick<Io, 'disk' | 'now'>, folder: string): Promise<void> {
  const { promises } = io.disk;
  const names = await promises.readdir(folder).catch(() => []);
  for (const path of names.filter((name) => TEMPORARY.test(name)).map((name) => join(folder, name))) {
    const age = await promises.stat(path).then(
      ({ mtimeMs }) => io.now().getTime() - mtimeMs,
      () => 0,
    );
    if (age > HOUR) await promises.unlink(path).catch(() => undefined);
  }
}

/** Writes all bytes where the handle stands, and gets them onto the disk. */
export async function writeSynced(handle: FileHandle, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content);
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, written);
    if (bytesWritten === 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO', syscall: 'write' });
    written += bytesWritten;
  }
  await handle.sync();
}

/** Makes the names in a folder last. Not every system can, and the files are whole in any case. */
export async function syncFolder(disk: Disk, folder: string): Promise<void> {
  const handle = await disk.promises.open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}

async function writeTemporary(disk: Disk, path: string, content: string | Uint8Array, mode?: number): Promise<string> {
  const start = [...basename(path)].slice(0, 40).join('');
  const temporary = join(dirname(path), `.${start}.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await disk.promises.open(temporary, 'wx', mode ?? NEW_FILE);
  try {
    // The mask of the user may have taken bits away that the old file had; some disks have no modes at all.
    if (mode !== undefined) await handle.chmod(mode).catch(() => undefined);
    await writeSynced(handle, content);
    await handle.close();
    return temporary;
  } catch (error) {
    await handle.close().catch(() => undefined);
    return removeAndThrow(disk, temporary, error);
  }
}

async function renamed(disk: Disk, from: string, to: string): Promise<void> {
  for (const wait of RENAME_WAITS) {
    try {
      return await disk.promises.rename(from, to);
    } catch (error) {
      if (!HELD.has(errnoOf(error) ?? '')) throw error;
    }
    await setTimeout(wait);
  }
  await disk.promises.rename(from, to);
}

/** For disks without hard links (FAT, some network folders): whoever makes the claim may put the file there. */
async function renameUnlessThere(disk: Disk, from: string, to: string): Promise<void> {
  const claim = join(dirname(to), `.${basename(to)}.claim.tmp`);
  await (await disk.promises.open(claim, 'wx')).close();
  try {
    if (disk.existsSync(to)) throw Object.assign(new Error('taken'), { code: 'EEXIST', syscall: 'rename' });
    await renamed(disk, from, to);
  } finally {
    await disk.promises.unlink(claim).catch(() => undefined);
  }
}

async function removeAndThrow(disk: Disk, path: string, error: unknown): Promise<never> {
  await disk.promises.unlink(path).catch(() => undefined);
  throw error;
}
