// Text that has to come through a messenger: numbered pieces of digits and capitals, each with a check, and a name for all of them.
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** Without the letters that are taken for a digit: I, L, O, U. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BYTES_A_PIECE = 40;
const MOST_BYTES = 4 * 1024 * 1024;
const PIECE = /\[([0-9A-Z]{4})=(\d{1,5})\/(\d{1,5})=([0-9A-Z]+)=([0-9A-Z]{4})\]/gu;
/** What only such a piece begins with; what follows may have been cut off. */
const BEGINNING = /\[[0-9A-Z]{4}=\d{1,5}\/(\d{1,5})=/u;

/** `missing`: the numbers of those that are not there, or were changed on the way; `of`: how many there should be. */
export type Fault =
  | { readonly code: 'pieces-missing'; readonly missing: readonly number[]; readonly of: number }
  | { readonly code: 'pieces-mixed' };

/** A text as lines that survive bent quotes, other spaces, joined or quoted lines and other capitals. */
export function inPieces(text: string): string {
  const packed = deflateSync(strToU8(text), { level: 9 });
  const tag = written(crc32(packed), 4);
  const of = Math.max(1, Math.ceil(packed.length / BYTES_A_PIECE));
  return Array.from({ length: of }, (_, at) => {
    const data = inDigits(packed.subarray(at * BYTES_A_PIECE, (at + 1) * BYTES_A_PIECE));
    return `[${tag}=${at + 1}/${of}=${data}=${checkOf(tag, at + 1, of, data)}]`;
  }).join('\n');
}

/**
 * The text that pieces were made of, whatever stands before, between and behind them.
 * @returns undefined where there are none; a fault where not all of one text are there: it is never read in part
 */
export function fromPieces(received: string): { readonly text: string } | { readonly fault: Fault } | undefined {
  const plain = received
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z[\]=/]+/gu, '');
  const begun = BEGINNING.exec(plain);
  if (begun === null) return undefined;
  const texts = new Map<string, { of: number; pieces: Map<number, string> }>();
  for (const [, tag = '', number, count, typed = '', check] of plain.matchAll(PIECE)) {
    const [at, of, data] = [Number(number), Number(count), likeDigits(typed)];
    if (check === undefined || checkOf(likeDigits(tag), at, of, data) !== likeDigits(check)) continue;
    const key = `${likeDigits(tag)}/${of}`;
    const one = texts.get(key) ?? { of, pieces: new Map<number, string>() };
    texts.set(key, one);
    one.pieces.set(at, data);
  }
  const [first, ...others] = texts;
  if (others.length > 0) return { fault: { code: 'pieces-mixed' } };
  const { of, pieces } = first?.[1] ?? { of: Number(begun[1]), pieces: new Map<number, string>() };
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((number) => !pieces.has(number));
  const all = Array.from({ length: of }, (_, at) => bytesOf(pieces.get(at + 1) ?? ''));
  const packed = joined(all);
  const tag = first?.[0].split('/')[0];
  if (missing.length > 0 || written(crc32(packed), 4) !== tag) return { fault: { code: 'pieces-missing', missing, of } };
  const text = unpacked(packed);
  return text === undefined ? { fault: { code: 'pieces-missing', missing, of } } : { text };
}

/** Seven digits by which a text is known again. */
export function markOf(text: string): string {
  return written(crc32(strToU8(text)), 7);
}

function checkOf(tag: string, at: number, of: number, data: string): string {
  return written(crc32(strToU8(`${tag}=${at}/${of}=${data}`)), 4);
}

/** What is taken for a digit is one. */
function likeDigits(text: string): string {
  return text.replaceAll('O', '0').replace(/[IL]/gu, '1');
}

/** The lowest bits of a number, five to a digit. */
function written(value: number, digits: number): string {
  return Array.from({ length: digits }, (_, at) => DIGITS[Math.floor(value / 32 ** (digits - 1 - at)) % 32]).join('');
}

function inDigits(bytes: Uint8Array): string {
  let [held, bits, text] = [0, 0, ''];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += DIGITS[(held >>> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits === 0 ? text : text + DIGITS[(held << (5 - bits)) & 31];
}

function bytesOf(text: string): Uint8Array {
  const bytes: number[] = [];
  let [held, bits] = [0, 0];
  for (const digit of text) {
    held = (held << 5) | DIGITS.indexOf(digit);
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >>> bits) & 255);
    held &= (1 << bits) - 1;
  }
  return Uint8Array.from(bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** @returns undefined for what is no packed text, or one that nobody types */
function unpacked(packed: Uint8Array): string | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const inflate = new Inflate((part) => {
      length += part.length;
      if (length > MOST_BYTES) throw new RangeError('too large');
      parts.push(part);
    });
    for (let at = 0; at < packed.length; at += 1024) inflate.push(packed.subarray(at, at + 1024), at + 1024 >= packed.length);
    return strFromU8(joined(parts));
  } catch {
    return undefined;
  }
}

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
