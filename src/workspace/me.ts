// The user's own settings: who they are, in a folder that no workspace and no other user has a hand in.
import { dirname, join } from 'node:path';
import { CcsError } from '../core/errors.ts';
import type { Me } from '../core/model/me.ts';
import type { Io } from '../io/index.ts';
import { makeFolders } from './folders.ts';
import { failure } from './failure.ts';
import { isForeign } from './owner.ts';

const FILE = 'me.yaml';

/** Where it lies; undefined where the user has no such folder. */
export function mePath({ configFolder }: Io): string | undefined {
  return configFolder === undefined ? undefined : join(configFolder, FILE);
}

/**
 * Who the user is, as far as they have said.
 * @returns undefined where they have not, or where the file is another user's
 * @throws CcsError faulty-file, cannot-read
 */
export async function readMe(io: Io): Promise<Me | undefined> {
  const path = mePath(io);
  if (path === undefined || io.disk.statSync(path, { throwIfNoEntry: false })?.isFile() !== true || isForeign(io, path)) return undefined;
  const [{ load }, { meSchema }, { visibleDeep }] = await Promise.all([
    import('../core/model/load.ts'),
    import('../core/model/me.ts'),
    import('../core/reading/index.ts'),
  ]);
  const { value, faults } = load(meSchema, bytesOf(io, path));
  if (value === undefined) throw new CcsError('faulty-file', { path, faults });
  return visibleDeep(value);
}

/**
 * Keeps who the user is.
 * @returns where
 * @throws CcsError cannot-write
 */
export async function writeMe(io: Io, me: Me): Promise<string> {
  const path = mePath(io);
  if (path === undefined) throw new CcsError('cannot-write', { path: FILE, reason: 'ENOENT' });
  const [{ writeWhole }, { toYaml }] = await Promise.all([import('./atomic.ts'), import('./yaml-text.ts')]);
  try {
    await makeFolders(io.disk, dirname(path), 0o700);
  } catch (error) {
    throw failure('cannot-write', path, error);
  }
  await writeWhole(io.disk, path, toYaml(me));
  return path;
}

function bytesOf(io: Io, path: string): Uint8Array {
  try {
    return io.disk.readFileSync(path);
  } catch (error) {
    throw failure('cannot-read', path, error);
  }
}
