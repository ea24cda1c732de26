// A file of lines from the last look, gone over in pieces: of a hundred thousand sales it is forty megabytes.
import { createHash } from 'node:crypto';
import type { Disk } from '../../io/index.ts';
import type { OwnCache } from '../../workspace/own-cache.ts';

const LF = 10;
/** A text of more than 128 kB, in Chinese two bytes a character, is kept apart by V8 until it looks over everything. */
const PIECE = 1 << 15;

export type KeptFile = {
  /** Its first line, which says what it is of. */
  readonly head: string;
  /** What stands between the first line and the last. */
  lines(): Iterator<string, undefined>;
  close(): void;
};

/** A short text that stands for all of these. */
export function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url');
}

const LAST = digest().length + 1;

/**
 * Opens what was kept.
 * @param key what the first line has to begin with
 * @returns undefined where it is not whole (the last line is the hash of all before it), of something else, or cannot be read
 */
export function openKept(disk: Disk, kept: OwnCache, key: string): KeptFile | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = kept.open();
    const file = descriptor === undefined ? undefined : wholeFile(disk, descriptor, key);
    if (file) return file;
  } catch {
    // As good as none.
  }
  if (descriptor !== undefined) disk.closeSync(descriptor);
  return undefined;
}

function wholeFile(disk: Disk, descriptor: number, key: string): KeptFile | undefined {
  const end = disk.fstatSync(descriptor).size - LAST;
  const room = Buffer.allocUnsafe(PIECE);
  const read = (at: number, into: Buffer): Buffer =>
    into.subarray(0, disk.readSync(descriptor, into, 0, Math.max(0, Math.min(into.length, end - at)), at));
  const first = read(0, room);
  const head = first.toString('utf8', 0, Math.max(0, first.indexOf(LF)));
  if (!head.startsWith(`${key} `)) return undefined;
  const hash = createHash('sha1');
  for (let at = 0; at < end; ) {
    const piece = read(at, room);
    if (piece.length === 0) return undefined;
    hash.update(piece);
    at += piece.length;
  }
  const last = Buffer.alloc(LAST);
  disk.readSync(descriptor, last, 0, LAST, end);
  if (last.toString() !== `${hash.digest('base64url')}\n`) return undefined;
  return { head, lines: () => linesOf(read, Buffer.byteLength(head) + 1, end), close: () => disk.closeSync(descriptor) };
}

/** Piece by piece: one by one takes twice the time. */
function* linesOf(read: (at: number, into: Buffer) => Buffer, from: number, end: number): Generator<string, undefined> {
  let room = Buffer.allocUnsafe(PIECE);
  for (let at = from; at < end; ) {
    const piece = read(at, room);
    const full = piece.lastIndexOf(LF);
    if (full >= 0) {
      yield* piece.toString('utf8', 0, full).split('\n');
      at += full + 1;
    } else if (piece.length === room.length) room = Buffer.allocUnsafe(2 * room.length);
    else return undefined;
  }
  return undefined;
}
