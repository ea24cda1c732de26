// What tests write lies in one folder, which goes when the run is over: in memory where there is room for it.
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** On a disk a fifth of the tests' work was making files and removing them again. */
const MEMORY = '/dev/shm';
const ROOM = 1e9;
const NAME = 'ccs-run-';

export default function setup(): () => void {
  const parent = isInMemory() ? MEMORY : realpathSync(tmpdir());
  for (const name of leftIn(parent)) rmSync(join(parent, name), { recursive: true, force: true });
  const folder = mkdtempSync(join(parent, `${NAME}${process.pid}-`));
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

/** What runs have left that were killed. */
function leftIn(parent: string): readonly string[] {
  return readdirSync(parent).filter((name) => name.startsWith(NAME) && !isAlive(Number(name.slice(NAME.length).split('-')[0])));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Somebody else's run is none that was left.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
