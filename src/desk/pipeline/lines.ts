// The lines of the last look, on disk: it may be thrown away at any time, and is believed only where a record is the very same.
import { createHash, randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../io/index.ts';
import { VERSION } from '../../core/model/version.ts';
import { sweep } from '../../workspace/atomic.ts';
import { ownCache, type OwnCache } from '../../workspace/own-cache.ts';
import type { Lying, Workspace } from '../../workspace/index.ts';
import { digest, openKept } from './kept-file.ts';

const TAB = '\t';
/** So much is written at once. */
const PIECE = 1 << 15;
/** Stands for a record that nothing could be worked out of: it is read anew each time. */
const NOTHING = '-';

/** Records are asked for, and afterwards put in, in descending order of their ids, each once. */
export type Lines = {
  /** What was worked out of this record in this very state, as JSON. */
  get(record: Lying): string | undefined;
  /** @param json undefined where nothing could be worked out */
  put(record: Lying, json: string | undefined): void;
  /** To be awaited now and then: what is to be written goes to disk. */
  rest(): Promise<void>;
  /** @param good false leaves nothing for the next look */
  done(good: boolean): Promise<void>;
};

type Line = { readonly json: string; readonly id: string; readonly state: string };
// The name of the bundled file changes with what is in it, so a changed ccs of the same version is another one.
const CCS = [VERSION, basename(fileURLToPath(import.meta.url))].join(' ');

/**
 * Opens the lines of a workspace. What is damaged, cut short or made by another ccs is as good as none; what is not up to date is written
 * anew on the way, and what cannot be written is worked out again next time.
 * @param file what it is called in the cache
 * @param key of everything beside the records that a line depends on
 * @param state of all that are going to be asked for
 * @param isPart whether lines may say less than those that are kept otherwise: these serve for both
 * @returns undefined where nothing is kept
 */
export function openLines(io: Io, workspace: Workspace, file: string, key: string, state: string, isPart = false): Lines | undefined {
  const known = digest(CCS, key);
  const whole = `${known} ${state}`;
  const head = isPart ? `${whole} part` : whole;
  const kept = ownCache(io, workspace.root, file);
  if (kept === undefined) return undefined;
  const before = openKept(io.disk, kept, known);
  const same = before !== undefined && [whole, head].includes(before.head);
  const writer = same ? undefined : writerOf(io, kept, head);
  const texts = before?.lines() ?? [][Symbol.iterator]();
  let line: Line | undefined;
  const next = (): Line | undefined => {
    const { value: text } = texts.next();
    if (text === undefined) return undefined;
    const tab = text.indexOf(TAB);
    // Where no record is another, neither is their order.
    const [id = '', known = ''] = same ? [] : text.slice(tab + 1).split(TAB);
    return { json: text.slice(0, tab), id, state: known };
  };
  return {
    get(record) {
      line = same ? next() : (line ?? next());
      while (!same && line !== undefined && line.id > record.id) line = next();
      const isIt = line !== undefined && line.json !== NOTHING && (same || (line.id === record.id && line.state === record.state));
      return isIt ? line?.json : undefined;
    },
    put: (record, json) => writer?.add(record, json ?? NOTHING),
    rest: async () => writer?.rest(),
    done: async (good) => {
      before?.close();
      await (good ? writer?.done() : writer?.discard());
    },
  };
}

type Place = { readonly folder: string; readonly temporary: string };
type Writer = { add(record: Lying, json: string): void; rest(): Promise<void>; done(): Promise<void>; discard(): Promise<void> };

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
    add({ id, state }, json) {
      pieces.push(`${json}${TAB}${id}${TAB}${state}\n`);
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
  return { folder, temporary: join(folder, `.${basename(kept.path)}.${randomBytes(6).toString('hex')}.tmp`) };
}
