// One walk at a time on a draft: who has it open, as a file beside it.
import { dirname } from 'node:path';
import { isGone, ourselves, type Holder } from '../io/holder.ts';
import type { Io } from '../io/index.ts';
import { errnoOf, failure } from './failure.ts';

/** Who has a draft open; `where`: the terminal, if the system says which. */
export type HeldBy = { readonly pid: number; readonly where: string; readonly since: string };

type Mark = Holder & Omit<HeldBy, 'pid'>;

/** In milliseconds: how often a walk shows that it is alive, and after how long one on another machine counts as left. */
const [BEAT, LEFT] = [20_000, 120_000];

/**
 * Who has a draft open, if anybody has: a process that is gone has not, and neither has one of another machine that has long been silent,
 * whatever date its mark carries.
 */
export function heldBy(io: Io, draft: string): HeldBy | undefined {
  const { disk } = io;
  try {
    const { mtimeMs } = disk.lstatSync(markOf(draft));
    const mark = JSON.parse(disk.readFileSync(markOf(draft), 'utf8')) as Partial<Mark>;
    const { pid, machine, began, where = '', since = '' } = mark;
    if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0 || typeof machine !== 'string' || typeof began !== 'string')
      return undefined;
    if (pid === process.pid && machine === ourselves(disk).machine) return undefined;
    if (isGone(disk, { pid, machine, began })) return undefined;
    const isHere = machine === ourselves(disk).machine;
    return isHere || Math.abs(io.now().getTime() - mtimeMs) < LEFT ? { pid, where: String(where), since: String(since) } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes a draft for this process.
 * @returns how to give it back, or who has it
 * @throws CcsError cannot-write
 */
export async function hold(io: Io, draft: string): Promise<{ release(): Promise<void> } | HeldBy> {
  const { promises } = io.disk;
  const path = markOf(draft);
  const mark = JSON.stringify({ ...ourselves(io.disk), where: terminalOf(io), since: io.now().toISOString() } satisfies Mark);
  for (;;) {
    const other = heldBy(io, draft);
    if (other) return other;
    try {
      // Whoever is gone leaves a mark that says nothing any more.
      await promises.unlink(path).catch(() => undefined);
      await promises.writeFile(path, mark, { flag: 'wx', mode: 0o600 });
      break;
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') continue;
      throw failure('cannot-write', dirname(path), error);
    }
  }
  const heart = setInterval(() => void promises.utimes(path, new Date(), new Date()).catch(() => undefined), BEAT);
  heart.unref();
  return {
    async release() {
      clearInterval(heart);
      await promises.unlink(path).catch(() => undefined);
    },
  };
}

function markOf(draft: string): string {
  return `${draft}.open`;
}

/** Where somebody finds the window; empty where the system does not say. */
function terminalOf({ disk }: Io): string {
  try {
    return disk.readlinkSync('/proc/self/fd/0').replace(/^\/dev\//u, '');
  } catch {
    return '';
  }
}
