// What tests write lies in one folder, which goes when the run is over: in memory where there is room for it.
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** On a disk a fifth of the tests' work was making files and removing them again. */
const MEMORY = '/dev/shm';
const ROOM = 1e9;
/** Short: the path of a socket in it may have a hundred letters. */
const OF_RUN = /^ccs-(\d+)-/u;

export default function setup(): () => void {
  const parent = isInMemory() ? MEMORY : realpathSync(tmpdir());
  for (const name of readdirSync(parent)) if (isLeft(name)) rmSync(join(parent, name), { recursive: true, force: true });
  const folder = mkdtempSync(join(parent, `ccs-${process.pid}-`));
  // A server of a test runs as somebody else, who has a folder further in.
  chmodSync(folder, 0o711);
  // The workers are started with what the environment is now; Windows names it otherwise.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** Whether there is a file system in memory, with room; some of what tests write is run. */
function isInMemory(): boolean {
  if (process.platform !== 'linux' || !existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  const mount = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .find((line) => line.split(' ')[1] === MEMORY);
  return bavail * bsize > ROOM && mount !== undefined && !/\bnoexec\b/u.test(mount);
}

/** Whether something is of a run that was killed. */
function isLeft(name: string): boolean {
  const [, pid] = OF_RUN.exec(name) ?? [];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // Where it is somebody else's, it is there.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
