// Which workspace a command works in: the nearest folder upwards with a ccs.yaml, or the user's own data folder.
import { dirname, join, resolve } from 'node:path';
import { CcsError } from '../errors.ts';
import type { Io } from '../io/index.ts';
import { load } from '../model/load.ts';
import { settingsSchema, type Settings } from '../model/settings.ts';
import { failure } from './failure.ts';

const SETTINGS = 'ccs.yaml';

export type Workspace = {
  readonly root: string;
  /** Somebody made it; otherwise it is the data folder. */
  readonly own: boolean;
  readonly settings: Settings;
  readonly settingsPath?: string;
};

/**
 * Finds the workspace and reads its settings.
 * @param flag the folder that --workspace named, relative to where the user is
 * @throws CcsError no-workspace when that folder is none; faulty-file or cannot-read for the settings
 */
export function findWorkspace(io: Io, flag?: string): Workspace {
  if (flag !== undefined) {
    const root = resolve(io.cwd, flag);
    if (!hasSettings(io, root)) throw new CcsError('no-workspace', { folder: flag });
    return open(io, root);
  }
  for (let folder = resolve(io.cwd); ; folder = dirname(folder)) {
    if (hasSettings(io, folder)) return open(io, folder);
    if (dirname(folder) === folder) return { root: io.dataFolder, own: false, settings: { ccs: 1 } };
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

function open(io: Io, root: string): Workspace {
  const settingsPath = join(root, SETTINGS);
  const { value, faults } = load(settingsSchema, bytesOf(io, settingsPath));
  if (value === undefined) throw new CcsError('faulty-file', { path: settingsPath, faults });
  return { root, own: true, settings: value, settingsPath };
}

function bytesOf(io: Io, path: string): Uint8Array {
  try {
    return io.disk.readFileSync(path);
  } catch (error) {
    throw failure('cannot-read', path, error);
  }
}
