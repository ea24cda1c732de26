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
import type { Team } from './team.ts';

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
  /** The server on which it lies, where it does, and where that is named. */
  readonly team?: Team;
  readonly named?: NamedStore;
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

/** A workspace that can be opened, each time anew; `close` ends what it holds open. */
export type Finder = ((looks?: boolean) => Workspace) & { close?(): Promise<void> };

/**
 * Makes ready to open the workspace; whoever has no settings does not wait for what reads them.
 * @param flag the folder that --workspace named, relative to where the user is, the data folder among them; whoever names it trusts it
 * @param apart whether no record is asked for: no server is then, and of its papers those count that came last
 * @returns opens it. `looks`: nothing is written, so that of faulty settings what can be used is enough. Throws CcsError
 * no-workspace when the folder named is none, faulty-file or cannot-read for the settings, no-data-folder
 * @throws CcsError what keeps one from a server, where one is named
 */
export async function workspaceFinder(io: Io, flag?: string, apart = false): Promise<Finder> {
  const { root, foreign } = flag === undefined ? nearest(io) : { root: named(io, flag), foreign: [] };
  const isData = flag !== undefined && root === undefined && resolve(io.cwd, flag) === io.dataFolder;
  const own = await readMe(io);
  const store = flag === undefined || root !== undefined ? await storeNamed(io, root) : undefined;
  const [place, team] = store === undefined ? [undefined, undefined] : await placeOf(io, store, apart);
  // What the server calls somebody stands below what they grade.
  const me: Me | undefined = team === undefined ? own : { ...(own ?? { ccs: 1, kind: 'me' }), name: team.me.name };
  const { sellerWith } = me === undefined ? { sellerWith: undefined } : await import('../core/model/seller.ts');
  const mine = <W extends Pick<Workspace, 'settings'>>(found: W): W => {
    const seller = sellerWith?.(found.settings.seller, me);
    return seller === undefined ? found : { ...found, settings: { ...found.settings, seller } };
  };
  const beside = { ...(foreign.length > 0 ? { foreign } : {}), ...(me === undefined ? {} : { me }) };
  if (place !== undefined) {
    const { settingsIn, usableSettingsIn } = await import('./settings.ts');
    const settings = (looks: boolean | undefined): Pick<Workspace, 'settings'> =>
      hasSettings(io, place) ? (looks || apart ? usableSettingsIn : settingsIn)(io, place) : { settings: { ccs: 1 } };
    const found: Finder = (looks) =>
      mine({
        root: place,
        own: true,
        ...settings(looks),
        ...beside,
        ...(team === undefined ? {} : { team }),
        ...(store && { named: store }),
      });
    return Object.assign(found, team === undefined ? {} : { close: () => team.close() });
  }
  if (root !== undefined) {
    const { settingsIn, usableSettingsIn } = await import('./settings.ts');
    return (looks) => mine({ root, own: true, ...(looks ? usableSettingsIn : settingsIn)(io, root), ...beside });
  }
  return () => {
    if (flag !== undefined && !isData) throw new CcsError('no-workspace', { folder: flag });
    return mine({ root: dataFolder(io), own: false, settings: { ccs: 1 }, ...beside });
  };
}

/** Where a server is named: in the settings of a folder, or by the user, who joined it. */
export type NamedStore = { readonly address: string; readonly path: string; readonly carried: boolean };

/**
 * The server that the settings of a workspace name, or, where there is no workspace, the one that the user joined.
 * @throws CcsError faulty-file, cannot-read
 */
export async function storeNamed(io: Io, root: string | undefined): Promise<NamedStore | undefined> {
  if (root === undefined) {
    const path = joinedPath(io);
    if (path === undefined || io.disk.statSync(path, { throwIfNoEntry: false })?.isFile() !== true || isForeign(io, path)) return undefined;
    return { address: io.disk.readFileSync(path, 'utf8').trim(), path, carried: false };
  }
  const path = join(root, SETTINGS);
  // Nearly nobody names one, and whoever does not waits for nothing.
  if (!/^store[ \t]*:/mu.test(io.disk.readFileSync(path, 'utf8'))) return undefined;
  const { settingsIn } = await import('./settings.ts');
  const address = settingsIn(io, root).settings.store;
  if (address === undefined) return undefined;
  const joined = await storeNamed(io, undefined);
  return { address, path, carried: joined?.address !== address };
}

/** Where it stands which server the user joined. */
export function joinedPath({ configFolder }: Io): string | undefined {
  return configFolder === undefined ? undefined : join(configFolder, 'store');
}

/** The user's own folder for what a server holds, and the server, where it is asked. */
async function placeOf(
  io: Io,
  { address, carried }: NamedStore,
  apart: boolean,
): Promise<readonly [place: string, team: Team | undefined]> {
  const { openTeam, folderOf } = await import('./postgres/open.ts');
  if (apart) return [folderOf(io, address, carried), undefined];
  const team = await openTeam(io, address, carried);
  return [team.root, team];
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
