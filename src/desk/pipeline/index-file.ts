// What was taken from records last time, on disk: it may be thrown away at any time and is believed only where a file is the very same.
import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Stats } from 'node:fs';
import type { Io } from '../../io/index.ts';
import { makePrivateFolder } from '../../workspace/folder.ts';
import type { Workspace } from '../../workspace/index.ts';

const LF = 10;
const TAB = '\t';
/** Clocks of file systems are coarse: what was changed in the last moment may be changed again without looking it. */
const TOO_FRESH = 2000;
const PIECE = 1 << 20;

/** Everything by which the system tells one state of a file from another; only the system can set the last two. */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** Changed so recently that its stamp proves nothing yet. */
export function isFresh({ mtimeMs, ctimeMs }: Stats, now: number): boolean {
  return Math.max(mtimeMs, ctimeMs) > now - TOO_FRESH;
}

export type Index = {
  /** What was taken from a file of this name and stamp, as JSON. Names are asked for in ascending order, each once. */
  get(name: string, stamp: string): string | undefined;
};

/**
 * Opens an index. One that is damaged, cut short or made by another ccs is as good as none.
 * @param key of everything beside the files that the content depends on
 */
export function openIndex(io: Io, path: string, key: string): Index {
  const bytes = readWhole(io, path, key);
  let at = bytes === undefined ? 0 : bytes.indexOf(LF) + 1;
  let line: readonly string[] | undefined;
  const next = (): readonly string[] | undefined => {
    if (bytes === undefined || at >= bytes.length) return undefined;
    const end = bytes.indexOf(LF, at);
    const text = bytes.toString('utf8', at, end);
    at = end + 1;
    const first = text.indexOf(TAB);
    const second = text.indexOf(TAB, first + 1);
    return [text.slice(0, first), text.slice(first + 1, second), text.slice(second + 1)];
  };
  return {
    get(name, stamp) {
      line ??= next();
      while (line !== undefined && line[0]! < name) line = next();
      return line?.[0] === name && line[1] === stamp ? line[2] : undefined;
    },
  };
}

/** The first line is the key, the last one the hash of all before it. */
function readWhole(io: Io, path: string, key: string): Buffer | undefined {
  try {
    const bytes = io.disk.readFileSync(path);
    const end = bytes.lastIndexOf(LF, bytes.length - 2) + 1;
    const hash = createHash('sha1').update(bytes.subarray(0, end)).digest('base64url');
    const whole = bytes.toString('utf8', end) === `${hash}\n` && bytes.toString('utf8', 0, bytes.indexOf(LF)) === key;
    return whole ? bytes.subarray(0, end) : undefined;
  } catch {
    return undefined;
  }
}

export type IndexWriter = { add(name: string, stamp: string, json: string): Promise<void>; done(): Promise<void> };

/** Writes an index anew, piece by piece. What cannot be written is worked out again next time: this never throws. */
export async function writeIndex(io: Io, workspace: Workspace, file: string, key: string): Promise<IndexWriter> {
  const hash = createHash('sha1');
  let text = `${key}\n`;
  const open = async (): Promise<{ folder: string; temporary: string; handle: Awaited<ReturnType<typeof io.disk.promises.open>> }> => {
    const folder = await makePrivateFolder(io, workspace, 'cache');
    const temporary = join(folder, `.${file}.${randomBytes(6).toString('hex')}.tmp`);
    return { folder, temporary, handle: await io.disk.promises.open(temporary, 'wx') };
  };
  let place = await open().catch(() => undefined);
  const discard = async (): Promise<void> => {
    const failed = place;
    place = undefined;
    await failed?.handle.close().catch(() => undefined);
    if (failed) await io.disk.promises.unlink(failed.temporary).catch(() => undefined);
  };
  const flush = async (): Promise<void> => {
    hash.update(text);
    await place?.handle.writeFile(text).catch(discard);
    text = '';
  };
  return {
    async add(name, stamp, json) {
      text += `${name}${TAB}${stamp}${TAB}${json}\n`;
      if (text.length > PIECE) await flush();
    },
    async done() {
      await flush();
      text = `${hash.digest('base64url')}\n`;
      await place?.handle.writeFile(text).catch(discard);
      await place?.handle.close().catch(discard);
      if (place) await io.disk.promises.rename(place.temporary, join(place.folder, file)).catch(discard);
    },
  };
}
