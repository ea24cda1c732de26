// The user's own folders, where the system wants them. The launcher reads it too, before the program is loaded.
import { userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import envPaths from 'env-paths';

/** For data, e.g. `~/.local/share/ccs`. */
export function dataFolder(): string {
  return own(envPaths('ccs', { suffix: '' }).data);
}

/** For what can be made again, e.g. `~/.cache/ccs`. */
export function cacheFolder(): string {
  return own(envPaths('ccs', { suffix: '' }).cache);
}

/** With an empty HOME or a relative one the folder would be another one wherever ccs is called. */
function own(folder: string): string {
  return isAbsolute(folder) ? folder : join(userInfo().homedir, folder);
}
