// The user's own folders, where the system wants them. The launcher reads it too, before the program is loaded.
import { userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';
import envPaths from 'env-paths';

/** For data, e.g. `~/.local/share/ccs`; a relative one stays as it is, and is refused where it is used. */
export function dataFolder(): string {
  const { data } = envPaths('ccs', { suffix: '' });
  return isRelative(process.env['XDG_DATA_HOME']) ? data : own(data);
}

/** For what can be made again, e.g. `~/.cache/ccs`; undefined where there is no such place. */
export function cacheFolder(): string | undefined {
  return isRelative(process.env['XDG_CACHE_HOME']) ? undefined : own(envPaths('ccs', { suffix: '' }).cache);
}

/** For settings, e.g. `~/.config/ccs`; undefined where there is no such place. */
export function configFolder(): string | undefined {
  return isRelative(process.env['XDG_CONFIG_HOME']) ? undefined : own(envPaths('ccs', { suffix: '' }).config);
}

/** With an empty HOME or a relative one the folder would be another one wherever ccs is called. */
function own(folder: string): string {
  return isAbsolute(folder) ? folder : join(userInfo().homedir, folder);
}

/** Whoever sets such a variable means one folder, and a relative path would be another one wherever ccs is called. */
function isRelative(folder: string | undefined): boolean {
  return folder !== undefined && folder !== '' && !isAbsolute(folder);
}
