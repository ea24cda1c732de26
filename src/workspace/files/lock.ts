// One process at a time on one record.
import { randomBytes } from 'node:crypto';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CcsError } from '../../core/errors.ts';
import { isGone, ourselves, type Holder } from '../../io/holder.ts';
import type { Io } from '../../io/index.ts';
import { errnoOf, failure } from '../failure.ts';
import type { Workspace } from '../find.ts';
import { makePrivateFolder } from '../folder.ts';

/** As it stands in the file: whose it is, and which of theirs. */
type Lock = Holder & { readonly nonce: string };
/** What was seen of a lock: the same again and again means that nobody works on it. */
type Seen = { readonly text: string; readonly changed: number; readonly lock: Partial<Lock> };

/** Times in milliseconds, by our own watch: what a file says of its age counts for nothing. */
export type Patience = {
  /** A holder shows so often that it is alive. */
  readonly beat: number;
  /** Then a word is said. */
  readonly word: number;
  /** A lock that nobody has touched for so long is left over. */
  readonly dead: number;
  /** Then it is given up. */
  readonly most: number;
};
const PATIENCE: Patience = { beat: 2000, word: 1000, dead: 10_000, most: 12_000 };
const [SHORTEST, LONGEST] = [20, 250];

/**
 * Does some work while no other process works on the same file of the workspace. A lock of a process that is gone is taken over, at once
 * where it ran on this machine.
 * @param work short: it writes, it does not ask
 * @throws CcsError record-locked when others hold the lock for long; cannot-write; whatever the work throws
 */
export async function locked<T>(io: Io, workspace: Workspace, path: string, work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const folder = await makePrivateFolder(io, workspace, 'locks');
  // What came with a repository is nobody's lock: it cannot know which folder it has come into.
  const place = io.disk.statSync(workspace.root, { bigint: true }).ino.toString(36);
  const file = join(folder, `${relative(workspace.root, path).replaceAll(/[\\/]/gu, '-')}.${place}`);
  const nonce = randomBytes(9).toString('base64url');
  const ours = JSON.stringify({ ...ourselves(io.disk), nonce } satisfies Lock);
  const waiting = (): void => workspace.remark?.({ code: 'waiting', path });
  const release = await taken(io, file, ours, patience, waiting).catch((error) => {
    throw failure('cannot-write', path, error);
  });
  if (release === undefined) throw new CcsError('record-locked', { path });
  try {
    return await work();
  } finally {
    await release();
  }
}

type Release = () => Promise<void>;

/** Makes the lock, waiting for it if need be; undefined where others keep it for too long. */
async function taken(
  io: Io,
  file: string,
  text: string,
  { beat, word, dead, most }: Patience,
  say: () => void,
): Promise<Release | undefined> {
  let waited = 0;
  let seen: Seen | undefined;
  let same = 0;
  let said = false;
  for (let wait = SHORTEST; !(await made(io, file, text)); wait = Math.min(LONGEST, wait * 1.2)) {
    const now = seenAt(io, file);
    if (now?.text !== seen?.text || now?.changed !== seen?.changed) same = waited;
    seen = now;
    if (now && (isLeftOver(io, now) || waited - same >= dead)) await removed(io, file, now);
    else if (waited >= most) return undefined;
    if (!said && waited >= word) {
      said = true;
      say();
    }
    const pause = wait * (0.5 + Math.random() / 2);
    await setTimeout(pause);
    waited += pause;
  }
  const heart = setInterval(() => void io.disk.promises.utimes(file, new Date(), new Date()).catch(() => undefined), beat);
  heart.unref();
  return async () => {
    clearInterval(heart);
    // Ours may have been taken from us while the machine slept.
    if (seenAt(io, file)?.text === text) await io.disk.promises.unlink(file).catch(() => undefined);
  };
}

/** Makes the lock, whole at once; false where there is one. */
async function made({ disk: { promises } }: Io, file: string, text: string): Promise<boolean> {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await promises.writeFile(temporary, text, { flag: 'wx' });
    await promises.link(temporary, file).catch(async (error) => {
      // Not every disk knows links.
      if (errnoOf(error) === 'EEXIST') throw error;
      await promises.writeFile(file, text, { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await promises.unlink(temporary).catch(() => undefined);
  }
}

function seenAt({ disk }: Io, file: string): Seen | undefined {
  try {
    const { mtimeMs, size } = disk.lstatSync(file);
    const text = size < 4096 && disk.lstatSync(file).isFile() ? disk.readFileSync(file, 'utf8') : '';
    return { text, changed: mtimeMs, lock: lockIn(text) };
  } catch {
    return undefined;
  }
}

function lockIn(text: string): Partial<Lock> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function isLeftOver({ disk }: Io, { lock: { pid, machine, began, nonce } }: Seen): boolean {
  if (typeof pid !== 'number' || typeof machine !== 'string' || typeof began !== 'string' || typeof nonce !== 'string') return false;
  return Number.isSafeInteger(pid) && pid > 0 && isGone(disk, { pid, machine, began });
}

/** Removes a lock that is left over; of several that want to, one does, and never what another has made in its place. */
async function removed(io: Io, file: string, { text, changed, lock }: Seen): Promise<void> {
  const { promises } = io.disk;
  const right = `${file}.${/^[\w-]{1,40}$/u.test(String(lock.nonce)) ? lock.nonce : Math.round(changed)}.over`;
  try {
    await promises.writeFile(right, JSON.stringify({ ...ourselves(io.disk), nonce: 'over' } satisfies Lock), { flag: 'wx' });
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
    // Whoever had the right may be gone too; where nobody can say so, it takes longer than removing a file ever does to be sure.
    const other = seenAt(io, right);
    const isOld = other !== undefined && Math.abs(io.now().getTime() - other.changed) > 60_000;
    if (other && (isOld || isLeftOver(io, other))) await promises.unlink(right).catch(() => undefined);
    await setTimeout(SHORTEST);
    return;
  }
  const now = seenAt(io, file);
  if (now?.text === text && now.changed === changed) await promises.rm(file, { recursive: true, force: true }).catch(() => undefined);
  await promises.unlink(right).catch(() => undefined);
}
