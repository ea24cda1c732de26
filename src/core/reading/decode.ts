// Bytes to text: UTF-8 only, and a name for whatever else it is.
import { MAX_SIZE } from './limits.ts';
import { placesIn } from './place.ts';
import { finding, type Finding, type ReadingProblem } from './problem.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const LENIENT = new TextDecoder('utf-8');

/**
 * Decodes the bytes of a file.
 * @param limit bytes, 1 MiB if nothing else is said
 * @returns the text without its byte order mark (and whether it had one), or why it cannot be read: larger than that, not
 * UTF-8 (the problem names the encoding that it seems to be), no text at all
 */
export function decode(bytes: Uint8Array, limit = MAX_SIZE): { text: string; bom: boolean } | { problem: ReadingProblem } {
  if (bytes.length > limit) return refused(finding('too-large', { limit: limit / 1024 / 1024 }, [0, 0]), '');
  const wide = wideEncoding(bytes);
  if (wide) return refused(finding('not-utf8', { encoding: wide }, [0, 0]), '');
  try {
    const text = UTF8.decode(bytes);
    return { text, bom: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf };
  } catch {
    const text = LENIENT.decode(bytes);
    const at = Math.max(0, text.indexOf('\uFFFD'));
    const encoding = bytes.includes(0) ? undefined : byteEncoding(bytes);
    const span = [at, at + 1] as const;
    return refused(encoding ? finding('not-utf8', { encoding }, span) : finding('not-text', {}, span), text);
  }
}

function refused({ span, ...rest }: Finding, text: string): { problem: ReadingProblem } {
  return { problem: { ...rest, place: placesIn(text)(span) } };
}

/** UTF-16 and UTF-32 by their mark, or UTF-16 by the zeros in half of its ASCII characters. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const a = bytes[0];
  const b = bytes[1];
  if (a === 0xff && b === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? 'UTF-32' : 'UTF-16 LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16 BE';
  if (!bytes.includes(0)) return undefined;
  const zeros: [even: number, odd: number] = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++;
  });
  const [even, odd] = zeros;
  if (even + odd < bytes.length / 20) return undefined;
  if (even <= odd / 20) return 'UTF-16 LE';
  return odd <= even / 20 ? 'UTF-16 BE' : undefined;
}

/**
 * A guess from how the bytes above ASCII follow each other. Western text has them alone; in GBK the second byte of a common
 * character is high as well; in Big5 every third one or so is low.
 */
function byteEncoding(bytes: Uint8Array): string | undefined {
  let alone = 0;
  let high = 0;
  let low = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i]! < 0x80) continue;
    const next = bytes[i + 1] ?? 0;
    const isPair = next >= 0x80 || (next >= 0x40 && next < 0x7f);
    if (!isPair || (next < 0x80 && (bytes[i - 1] ?? 0) < 0x80 && (bytes[i + 2] ?? 0) < 0x80)) alone++;
    else {
      if (next >= 0x80) high++;
      else low++;
      i++;
    }
  }
  const pairs = high + low;
  if (alone > pairs) return 'Windows-1252';
  if (alone > pairs / 5) return undefined;
  return low > pairs / 8 ? 'Big5' : 'GBK';
}
