// The lines of the last look, on disk: it may be thrown away at any time, and is believed only where a file is the very same.
import { createHash, randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../io/index.ts';
import { VERSION } from '../../core/model/version.ts';
import { sweep } from '../../workspace/atomic.ts';
import { ownCache, type OwnCache } from '../../workspace/own-cache.ts';
import type { Workspace } from '../../workspace/index.ts';

const LF = 10;
const TAB = '\t';
/** The clocks of file systems are coarse: what was changed a moment ago may be changed again without looking it. */
const TOO_FRESH = 2000;
const PIECE = 1 << 18;
/** Stands for a file that nothing could be worked out of: it is read anew each time. */
const NOTHING = '-';

/** A file by its name, and everything by which the system tells one state of it from another; only the system sets the last two. */
export type Stamped = { readonly name: string } & Pick<Stats, (typeof TELLING)[number]>;
const TELLING = ['size', 'mtimeMs', 'ctimeMs', 'ino'] as const;

/** @returns undefined where the file was changed so recently that its stamp would prove nothing */
export function stamped(name: string, { size, mtimeMs, ctimeMs, ino }: Stats, now: number): Stamped | undefined {
  return Math.max(mtimeMs, ctimeMs) > now - TOO_FRESH ? undefined : { name, size, mtimeMs, ctimeMs, ino };
}

/** The same for the same files in the same state. */
export function listingOf(files: readonly Stamped[]): string {
  const numbers = new Float64Array(files.length * TELLING.length);
  let at = 0;
  for (const file of files) for (const key of TELLING) numbers[at++] = file[key];
  return digest(files.map(({ name }) => name).join(TAB), new Uint8Array(numbers.buffer));
}

function stampOf(file: Stamped): string {
  return TELLING.map((key) => file[key]).join(' ');
}

function digest(...parts: readonly (string | Uint8Array)[]): string {
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
type Line = { readonly json: string; readonly name: string; readonly stamp: string };
// The name of the bundled file changes with what is in it, so a changed ccs of the same version is another one.
const CCS = [VERSION, basename(fileURLToPath(import.meta.url))].join(' ');

/**
 * Opens the lines of a workspace. What is damaged, cut short or made by another ccs is as good as none; what is not up to date is written
 * anew on the way, and what cannot be written is worked out again next time.
 * @param key of everything beside the files that a line depends on
 * @param files all that are going to be asked for
 * @returns undefined where nothing is kept
 */
export function openLines(io: Io, workspace: Workspace, key: string, files: readonly Stamped[]): Lines | undefined {
  const known = digest(CCS, key);
  const head = `${known} ${listingOf(files)}`;
  const kept = ownCache(io, workspace.root, FILE);
  if (kept === undefined) return undefined;
  const before = readWhole(kept, known);
  const same = before?.head === head;
  const writer = same ? undefined : writerOf(io, kept, head);
  const texts = before === undefined ? [][Symbol.iterator]() : linesIn(before.body);
  let line: Line | undefined;
  const next = (): Line | undefined => {
    const { value: text } = texts.next();
    if (text === undefined) return undefined;
    const tab = text.indexOf(TAB);
    // Where no file is another, neither is their order.
    const [name = '', stamp = ''] = same ? [] : text.slice(tab + 1).split(TAB);
    return { json: text.slice(0, tab), name, stamp };
  };
  return {
    get(file) {
      line = same ? next() : (line ?? next());
      while (!same && line !== undefined && line.name > file.name) line = next();
      if (line === undefined || line.json === NOTHING || (!same && (line.name !== file.name || line.stamp !== stampOf(file))))
        return undefined;
      writer?.add(file, line.json);
      return line.json;
    },
    put: (file, json) => writer?.add(file, json ?? NOTHING),
    rest: async () => writer?.rest(),
    done: async (good) => (good ? writer?.done() : writer?.discard()),
  };
}

/** Piece by piece: one text of all would take twice the room, and one by one takes twice the time. */
function* linesIn(bytes: Buffer): Generator<string, undefined> {
  for (let at = 0; at < bytes.length; ) {
    const full = at + PIECE < bytes.length ? bytes.lastIndexOf(LF, at + PIECE) + 1 : bytes.length;
    const end = full > at ? full : bytes.indexOf(LF, at) + 1;
    yield* bytes.toString('utf8', at, end - 1).split('\n');
    at = end;
  }
}

/** The first line says what it is of, the last one is the hash of all before it. */
function readWhole(kept: OwnCache, key: string): { readonly head: string; readonly body: Buffer } | undefined {
  try {
    const bytes = kept.read() ?? Buffer.alloc(0);
    const from = bytes.indexOf(LF) + 1;
    const end = bytes.lastIndexOf(LF, bytes.length - 2) + 1;
    const head = bytes.toString('utf8', 0, from - 1);
    const whole = head.startsWith(`${key} `) && bytes.toString('utf8', end) === `${digest(bytes.subarray(0, end))}\n`;
    return whole ? { head, body: bytes.subarray(from, end) } : undefined;
  } catch {
    return undefined;
  }
}

type Place = { readonly folder: string; readonly temporary: string };
type Writer = { add(file: Stamped, json: string): void; rest(): Promise<void>; done(): Promise<void>; discard(): Promise<void> };

/** Writes piece by piece beside the old one. Not as carefully as a record: what is lost here is made again. */
function writerOf(io: Io, kept: OwnCache, head: string): Writer {
  const hash = createHash('sha1');
  const { promises } = io.disk;
  let pieces: string[] = [`${head}\n`];
  let size = 0;
  let place: Place | undefined;
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
      place ??= await newPlace(io, kept);
      await promises.appendFile(place.temporary, text + (last ? `${hash.digest('base64url')}\n` : ''));
      if (last) await promises.rename(place.temporary, kept.path);
    } catch {
      await discard();
    }
  };
  return {
    add(file, json) {
      pieces.push(`${json}${TAB}${file.name}${TAB}${stampOf(file)}\n`);
      size += json.length;
    },
    rest: async () => (size > PIECE ? flush() : undefined),
    done: async () => flush(true),
    discard,
  };
}

async function newPlace(io: Io, kept: OwnCache): Promise<Place> {
  const folder = await kept.makeFolder();
  await sweep(io, folder);
  return { folder, temporary: join(folder, `.${FILE}.${randomBytes(6).toString('hex')}.tmp`) };
}
