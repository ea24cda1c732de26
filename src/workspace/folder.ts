// Folders inside a workspace, and nothing outside: a workspace may come from other people, links and all.
import { join, sep } from 'node:path';
import { CcsError } from '../core/errors.ts';
import type { Io } from '../io/index.ts';
import { createWhole } from './atomic.ts';
import { errnoOf, failure } from './failure.ts';
import type { Workspace } from './find.ts';
import { makeFolders } from './folders.ts';

/**
 * Makes sure that a path, followed through its links, lies in a folder.
 * @throws CcsError outside-folder, cannot-read
 */
export function stayInside(io: Io, folder: string, path: string): void {
  try {
    if (io.disk.realpathSync(path).startsWith(withSeparator(io.disk.realpathSync(folder)))) return;
  } catch (error) {
    throw failure('cannot-read', path, error);
  }
  throw new CcsError('outside-folder', { path });
}

function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

/**
 * A folder of the workspace, made where it is missing.
 * @throws CcsError outside-folder, cannot-write
 */
export async function makeFolder(io: Io, workspace: Workspace, ...names: readonly string[]): Promise<string> {
  let folder = workspace.root;
  try {
    // Only the data folder can be missing, and what is in there concerns one person.
    await makeFolders(io.disk, folder, 0o700);
    for (const name of names) {
      folder = join(folder, name);
      await io.disk.promises.mkdir(folder).catch((error) => {
        if (errnoOf(error) !== 'EEXIST') throw error;
      });
      stayInside(io, workspace.root, folder);
    }
  } catch (error) {
    const reason = errnoOf(error);
    if (!workspace.own && folder === workspace.root && reason !== undefined) throw new CcsError('no-data-folder', { folder, reason });
    throw failure('cannot-write', folder, error);
  }
  return folder;
}

/** A folder for what is this machine's business only; git does not see it. */
export async function makePrivateFolder(io: Io, workspace: Workspace, name: string): Promise<string> {
  const folder = await makeFolder(io, workspace, '.ccs', name);
  const ignore = join(workspace.root, '.ccs', '.gitignore');
  if (!io.disk.existsSync(ignore)) {
    await createWhole(io.disk, ignore, '*\n').catch((error) => {
      if (!(error instanceof CcsError && error.code === 'file-exists')) throw error;
    });
  }
  return folder;
}
