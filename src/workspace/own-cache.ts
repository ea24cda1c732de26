// What can be made again is kept in the user's own cache folder: nothing that a repository brings along, or another user, is believed.
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Io } from '../io/index.ts';
import { makeFolders } from './folders.ts';

/** There every run begins anew, and what another one left may be anybody's. */
const MACHINES = 'CI GITHUB_ACTIONS GITLAB_CI TF_BUILD JENKINS_URL TEAMCITY_VERSION CODEBUILD_BUILD_ID BITBUCKET_BUILD_NUMBER'.split(' ');
const KEY_LENGTH = 20;

export type OwnCache = {
  readonly path: string;
  /** @returns undefined where there is no such file, or it is not the user's; throws for what the disk refuses */
  read(): Buffer | undefined;
  /** The same of its descriptor, for whoever reads it in pieces and closes it. */
  open(): number | undefined;
  /** Makes the folder that the file goes into. */
  makeFolder(): Promise<string>;
};

/**
 * Where something is kept between two runs.
 * @param root the folder it is about
 * @param name of the file
 * @returns undefined where nothing is to be kept: in CI, without a cache folder, or where that is a part of some repository
 */
export function ownCache(io: Io, root: string, name: string): OwnCache | undefined {
  const { cacheFolder, disk, env, uid } = io;
  const isCi = MACHINES.some((machine) => !['', '0', 'false', undefined].includes(env[machine]));
  if (cacheFolder === undefined || isCi || isCarried(disk, cacheFolder)) return undefined;
  const folder = join(cacheFolder, createHash('sha256').update(disk.realpathSync(root)).digest('base64url').slice(0, KEY_LENGTH));
  const path = join(folder, name);
  // A pipe that nobody writes into, or a device without an end, must not hang us up.
  const isOurs = (): boolean => {
    const stat = disk.lstatSync(path, { throwIfNoEntry: false });
    return stat?.isFile() === true && (uid === undefined || stat.uid === uid);
  };
  return {
    path,
    read: () => (isOurs() ? disk.readFileSync(path) : undefined),
    open: () => (isOurs() ? disk.openSync(path, 'r') : undefined),
    async makeFolder() {
      await makeFolders(disk, folder, 0o700);
      return folder;
    },
  };
}

function isCarried(disk: Io['disk'], folder: string): boolean {
  return disk.existsSync(join(folder, '.git')) || (dirname(folder) !== folder && isCarried(disk, dirname(folder)));
}
