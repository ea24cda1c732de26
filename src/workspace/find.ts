// Which workspace a command works in: the nearest folder upwards with a ccs.yaml, or the user's own data folder.
import { dirname, join, resolve } from 'node:path';
import { CcsError } from '../core/errors.ts';
import type { Io } from '../io/index.ts';
import type { Settings } from '../core/model/settings.ts';

const SETTINGS = 'ccs.yaml';

export type Workspace = {
  readonly root: string;
  /** Somebody made it; otherwise it is the data folder. */
  readonly own: boolean;
  readonly settings: Settings;
  readonly settingsPath?: string;
};

/** The folder of the workspace, its settings unread; undefined where there is none and the data folder takes its place, or where `flag` names none. */
export function workspaceRoot(io: Io, flag?: string): string | undefined {
  return flag === undefined ? nearest(io) : [resolve(io.cwd, flag)].find((folder) => hasSettings(io, folder));
}

/**
 * Makes ready to open the workspace; whoever has no settings does not wait for what reads them.
 * @param flag the folder that --workspace named, relative to where the user is
 * @returns opens it, each time anew; throws CcsError no-workspace when the folder named is none, faulty-file or cannot-read for the settings
 */
export async function workspaceFinder(io: Io, flag?: string): Promise<() => Workspace> {
  const root = workspaceRoot(io, flag);
  if (root !== undefined) {
    const { settingsIn } = await import('./settings.ts');
    return () => ({ root, own: true, ...settingsIn(io, root) });
  }
  return () => {
    if (flag !== undefined) throw new CcsError('no-workspace', { folder: flag });
    return { root: io.dataFolder, own: false, settings: { ccs: 1 } };
  };
}

function nearest(io: Io): string | undefined {
  for (let folder = resolve(io.cwd); ; folder = dirname(folder)) {
    if (hasSettings(io, folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

function hasSettings(io: Io, folder: string): boolean {
  try {
    return io.disk.statSync(join(folder, SETTINGS), { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // A folder further up that may not be entered is nobody's workspace here.
    return false;
  }
}
