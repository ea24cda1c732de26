// The parts of a Word document out of its package, which may be hostile: nothing is unpacked that is not asked for, and nothing large.
import { unzipSync } from 'fflate';

/** Why a file is no Word document that can be read. */
export type WordFault = 'no-zip' | 'no-word' | 'too-large' | 'odd-path' | 'twice' | 'doctype' | 'not-xml' | 'too-deep';

/** What a document of a few pages stays far below. */
const MOST = { entries: 2_000, packed: 4 << 20, unpacked: 16 << 20 };
const WANTED: ReadonlySet<string> = new Set(['word/document.xml', 'word/comments.xml']);

export type WordParts = { readonly document: string; readonly comments: string | undefined };

/**
 * Unpacks the text and the comments.
 * @param bytes of a .docx file
 * @returns the two as XML text; or why not
 */
export function unpacked(bytes: Uint8Array): WordParts | { readonly fault: WordFault } {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return { fault: 'no-zip' };
  let fault: WordFault | undefined;
  const names = new Set<string>();
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:|\0/u.test(name)) fault ??= 'odd-path';
        if (names.has(name)) fault ??= 'twice';
        names.add(name);
        if (names.size > MOST.entries) fault ??= 'too-large';
        const wanted = WANTED.has(name);
        if (wanted && (size > MOST.packed || originalSize > MOST.unpacked)) fault ??= 'too-large';
        return wanted && fault === undefined;
      },
    });
  } catch {
    return { fault: fault ?? 'no-zip' };
  }
  if (fault !== undefined) return { fault };
  const document = parts['word/document.xml'];
  if (document === undefined) return { fault: 'no-word' };
  try {
    const comments = parts['word/comments.xml'];
    return { document: decoded(document), comments: comments && decoded(comments) };
  } catch {
    return { fault: 'not-xml' };
  }
}

/** @throws TypeError where it is neither UTF-8 nor UTF-16 with its mark */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}
