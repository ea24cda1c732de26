// Whose a file is: what another user of the machine has put in our way is not ours.
import type { Io } from '../io/index.ts';

const ROOT = 0;

/** Whether a file, or a link in its place, belongs to another user; the administrator may do anything anyway. */
export function isForeign({ disk, env, uid }: Io, path: string): boolean {
  if (uid === undefined) return false;
  const sudo = uid === ROOT && /^\d+$/u.test(env['SUDO_UID'] ?? '') ? Number(env['SUDO_UID']) : uid;
  return [disk.lstatSync(path), disk.statSync(path)].some((stat) => ![uid, sudo, ROOT].includes(stat.uid));
}
