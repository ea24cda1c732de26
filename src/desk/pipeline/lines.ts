// The lines of the last look, on disk: it may be thrown away at any time, and is believed only where a file is the very same.
import { createHash, randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../io/index.ts';
import { VERSION } from '../../version.ts';
import { makePrivateFolder } from '../../workspace/folder.ts';
import type { Workspace } from '../../workspace/index.ts';

const LF = 10;
const TAB = '\t';
/** The clocks of file systems are coarse: what was changed a moment ago may be changed again without looking it. */
const TOO_FRESH = 2000;
const PIECE = 1 << 20;
/** Stands for a file that nothing could be worked out of: it is read anew each time. */
const NOTHING = '-';

/** A file by its name, and everything by which the system tells one state of it from another; only the system sets the last two. */
export type Stamped = { readonly name: string; readonly stamp: string };

/** @returns undefined where the file was changed so recently that a stamp would prove nothing */
export function stampOf({ size, mtimeMs, ctimeMs, ino }: Stats, now: number): string | undefined {
  return Math.max(mtimeMs, ctimeMs) > now - TOO_FRESH ? undefined : `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url');
}

/** Files are asked for, or put in, in descending order of their names, each once. */
export type Lines = {
  /** What was worked out of this file, as JSON. */
  get(file: Stamped): string | undefined;
  /** @param json undefined where nothing could be worked out */
  put(file: Stamped, json: string | undefined): void;
  /** To be awaited now and then: what is to be written goes to disk. */
  rest(): Promise<void>;
  /** @param good false leaves nothing for the next look */
  done(good: boolean): Promise<void>;
};

const FILE = 'pipeline.txt';
// The name of the bundled file changes with what is in it, so a changed ccs of the same version is another one.
const CCS = [VERSION, basename(fileURLToPath(import.meta.url))].join(' ');

/**
 * Opens the lines of a workspace. What is damaged, cut short or made by another ccs is as good as none; what is not up to date is written
 * anew on the way, and what cannot be written is worked out again next time.
 * @param key of everything beside the files that a line depends on
 * @param files all that are going to be asked for
 */
export function openLines(io: Io, workspace: Workspace, key: string, files: readonly Stamped[]): Lines {
  const known = digest(CCS, key);
  const head = `${known} ${digest(...files.map(({ name, stamp }) => `${name}\t${stamp}\n`))}`;
  const before = readWhole(io, join(workspace.root, '.ccs', 'cache', FILE), known);
  const writer = before?.head === head ? undefined : writerOf(io, workspace, head);
  let at = 0;
  let line: readonly [name: string, stamp: string, json: string] | undefined;
  const next = (): typeof line => {
    if (before === undefined || at >= before.body.length) return undefined;
    const end = before.body.indexOf(LF, at);
    const text = before.body.toString('utf8', at, end);
    at = end + 1;
    const first = text.indexOf(TAB);
    const second = text.indexOf(TAB, first + 1);
    return [text.slice(0, first), text.slice(first + 1, second), text.slice(second + 1)];
  };
  return {
    get(file) {
      line ??= next();
      while (line !== undefined && line[0] > file.name) line = next();
      const found = line?.[0] === file.name && line[1] === file.stamp && line[2] !== NOTHING ? line[2] : undefined;
      if (found !== undefined) writer?.add(file, found);
      return found;
    },
    put: (file, json) => writer?.add(file, json ?? NOTHING),
    rest: async () => writer?.rest(),
    done: async (good) => (good ? writer?.done() : writer?.discard()),
  };
}

/** The first line says what it is of, the last one is the hash of all before it. */
function readWhole({ disk }: Io, path: string, key: string): { readonly head: string; readonly body: Buffer } | undefined {
  try {
    const bytes = disk.readFileSync(path);
    const from = bytes.indexOf(LF) + 1;
    const end = bytes.lastIndexOf(LF, bytes.length - 2) + 1;
    const head = bytes.toString('utf8', 0, from - 1);
    const whole = head.startsWith(`${key} `) && bytes.toString('utf8', end) === `${digest(bytes.subarray(0, end))}\n`;
    return whole ? { head, body: bytes.subarray(from, end) } : undefined;
  } catch {
    return undefined;
  }
}

type Writer = { add(file: Stamped, json: string): void; rest(): Promise<void>; done(): Promise<void>; discard(): Promise<void> };

/** Writes piece by piece beside the old one. Not as carefully as a record: what is lost here is made again. */
function writerOf(io: Io, workspace: Workspace, head: string): Writer {
  const hash = createHash('sha1');
  const { promises } = io.disk;
  let pieces: string[] = [`${head}\n`];
  let size = 0;
  let place: { readonly folder: string; readonly temporary: string } | undefined;
  let failed = false;
  const discard = async (): Promise<void> => {
    failed = true;
    if (place) await promises.unlink(place.temporary).catch(() => undefined);
  };
  const flush = async (last = false): Promise<void> => {
    const text = pieces.join('');
    pieces = [];
    size = 0;
    hash.update(text);
    if (failed) return;
    try {
      const folder = place?.folder ?? (await makePrivateFolder(io, workspace, 'cache'));
      place ??= { folder, temporary: join(folder, `.${FILE}.${randomBytes(6).toString('hex')}.tmp`) };
      await promises.appendFile(place.temporary, text + (last ? `${hash.digest('base64url')}\n` : ''));
      if (last) await promises.rename(place.temporary, join(folder, FILE));
    } catch {
      await discard();
    }
  };
  return {
    add({ name: file, stamp }, json) {
      pieces.push(`${file}${TAB}${stamp}${TAB}${json}\n`);
      size += json.length;
    },
    rest: async () => (size > PIECE ? flush() : undefined),
    done: async () => flush(true),
    discard,
  };
}
