// Which workspace a command works in: the nearest folder upwards with a ccs.yaml, or the user's own data folder.
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { CcsError } from '../core/errors.ts';
import type { Io } from '../io/index.ts';
import type { Fault } from '../core/model/load.ts';
import type { Settings } from '../core/model/settings.ts';
import type { Me } from '../core/model/me.ts';
import { errnoOf } from './failure.ts';
import { readMe } from './me.ts';
import { isForeign } from './owner.ts';

const SETTINGS = 'ccs.yaml';

export type Workspace = {
  readonly root: string;
  /** Somebody made it; otherwise it is the data folder. */
  readonly own: boolean;
  /** Whoever sells is in them as the user says it, before what the team says. */
  readonly settings: Settings;
  /** Who the user is, as far as they have said. */
  readonly me?: Me;
  readonly settingsPath?: string;
  /** What is wrong with the settings, where only those parts were taken that can be used. */
  readonly faults?: readonly Fault[];
  /** Settings further up that belong to another user of the machine and were not used. */
  readonly foreign?: readonly string[];
  /** Says something while work goes on. */
  remark?(about: Remark): void;
  /** Says how many records of how many are read or written. */
  progress?(work: 'reading' | 'writing', done: number, of: number): void;
};

export type Remark =
  /** Another process works on the file. */
  | { readonly code: 'waiting'; readonly path: string }
  /** Files that are plainly copies, made by a sync program, and are not counted. */
  | { readonly code: 'copies'; readonly paths: readonly string[] };

/**
 * The folder of the workspace, its settings unread; undefined where there is none and the data folder takes its place, or where `flag`
 * names none.
 */
export function workspaceRoot(io: Io, flag?: string): string | undefined {
  return flag === undefined ? nearest(io).root : named(io, flag);
}

/**
 * Makes ready to open the workspace; whoever has no settings does not wait for what reads them.
 * @param flag the folder that --workspace named, relative to where the user is; whoever names it trusts it
 * @returns opens it, each time anew. `looks`: nothing is written, so that of faulty settings what can be used is enough. Throws CcsError
 * no-workspace when the folder named is none, faulty-file or cannot-read for the settings, no-data-folder
 */
export async function workspaceFinder(io: Io, flag?: string): Promise<(looks?: boolean) => Workspace> {
  const { root, foreign } = flag === undefined ? nearest(io) : { root: named(io, flag), foreign: [] };
  const me = await readMe(io);
  const { sellerWith } = me === undefined ? { sellerWith: undefined } : await import('../core/model/me.ts');
  const mine = <W extends Pick<Workspace, 'settings'>>(found: W): W => {
    const seller = sellerWith?.(found.settings.seller, me);
    return seller === undefined ? found : { ...found, settings: { ...found.settings, seller } };
  };
  const beside = { ...(foreign.length > 0 ? { foreign } : {}), ...(me === undefined ? {} : { me }) };
  if (root !== undefined) {
    const { settingsIn, usableSettingsIn } = await import('./settings.ts');
    return (looks) => mine({ root, own: true, ...(looks ? usableSettingsIn : settingsIn)(io, root), ...beside });
  }
  return () => {
    if (flag !== undefined) throw new CcsError('no-workspace', { folder: flag });
    return mine({ root: dataFolder(io), own: false, settings: { ccs: 1 }, ...beside });
  };
}

function named(io: Io, flag: string): string | undefined {
  return [resolve(io.cwd, flag)].find((folder) => hasSettings(io, folder));
}

function nearest(io: Io): { readonly root?: string; readonly foreign: readonly string[] } {
  const foreign: string[] = [];
  for (let folder = resolve(io.cwd); ; folder = dirname(folder)) {
    if (hasSettings(io, folder)) {
      if (!isForeign(io, join(folder, SETTINGS))) return { root: folder, foreign };
      foreign.push(join(folder, SETTINGS));
    }
    if (dirname(folder) === folder) return { foreign };
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

/** @throws CcsError no-data-folder where there can be none, instead of finding nothing in it */
function dataFolder({ dataFolder: folder, disk }: Io): string {
  const fail = (reason: string): never => {
    throw new CcsError('no-data-folder', { folder, reason });
  };
  if (!isAbsolute(folder)) fail('relative');
  for (let path = folder; ; path = dirname(path)) {
    try {
      const stat = disk.statSync(path, { throwIfNoEntry: false });
      if (stat === undefined && dirname(path) !== path) continue;
      return stat?.isDirectory() === false ? fail('ENOTDIR') : folder;
    } catch (error) {
      if (error instanceof CcsError) throw error;
      return fail(errnoOf(error) ?? String(error));
    }
  }
}
