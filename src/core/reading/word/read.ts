// A Word document as what its reader sees: paragraphs and tables, each as it was and as it is with the changes that were tracked.
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { visible } from '../visible.ts';
import { Assembly } from './assembly.ts';
import type { WordComment, WordDocument } from './document.ts';
import { unpacked, type WordFault } from './unpack.ts';

const WORDS: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const MOST_DEPTH = 200;
const MOST_TAGS = 300_000;

/**
 * Reads a Word document; entities and everything outside the file are never looked at.
 * @param bytes of a .docx file
 * @returns what stands in it, clean of hidden characters; or why it cannot be read
 */
export function readWord(bytes: Uint8Array): WordDocument | { readonly fault: WordFault } {
  const parts = unpacked(bytes);
  if ('fault' in parts) return parts;
  const text = new Assembly();
  const fault = walked(parts.document, text);
  if (fault !== undefined) return { fault };
  const comments = new Map<string, WordComment>();
  if (parts.comments !== undefined) {
    const wrong = commentsIn(parts.comments, comments);
    if (wrong !== undefined) return { fault: wrong };
  }
  const days = [text.changed, ...[...comments.values()].map(({ date }) => date)].filter((day) => day !== '').toSorted();
  return { parts: text.parts, odd: text.odd, comments, ...(days.length > 0 ? { changed: days.at(-1)! } : {}) };
}

/** Hands every tag of Word to a reader; whatever else is in the file is passed through. */
function walked(
  xml: string,
  to: { open(name: string, given: (name: string) => string): void; close(name: string): void; text(text: string): void },
): WordFault | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let fault: WordFault | undefined;
  let [depth, tags] = [0, 0];
  const stop = (why: WordFault): void => {
    fault ??= why;
  };
  // Whether a tag is read: of what a file holds twice for older programs, only the first.
  const local = (tag: SaxesTagNS): string | undefined =>
    WORDS.has(tag.uri) ? tag.local : tag.local === 'Fallback' || tag.local === 'Choice' ? tag.local : undefined;
  parser.on('error', () => stop('not-xml'));
  parser.on('doctype', () => stop('doctype'));
  parser.on('opentag', (tag) => {
    depth += 1;
    tags += 1;
    if (depth > MOST_DEPTH || tags > MOST_TAGS) stop('too-deep');
    const name = local(tag);
    if (fault === undefined && name !== undefined)
      to.open(name, (wanted) => {
        const found = Object.values(tag.attributes).find((one) => one.local === wanted && (one.uri === tag.uri || one.uri === ''));
        return visible(found?.value ?? '');
      });
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    const name = local(tag);
    if (fault === undefined && name !== undefined) to.close(name);
  });
  parser.on('text', (text) => {
    if (fault === undefined) to.text(visible(text));
  });
  const PIECE = 1 << 16;
  for (let at = 0; at < xml.length && fault === undefined; at += PIECE) parser.write(xml.slice(at, at + PIECE));
  if (fault === undefined) parser.close();
  return fault;
}

function commentsIn(xml: string, all: Map<string, WordComment>): WordFault | undefined {
  let [id, by, date, said, inText] = ['', '', '', '', false];
  return walked(xml, {
    open(name, given) {
      if (name === 'comment') [id, by, date, said] = [given('id'), given('author'), given('date').slice(0, 10), ''];
      if (name === 't') inText = true;
      if ((name === 'p' || name === 'br') && said !== '') said += ' ';
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'comment') all.set(id, { by, date, text: said.replace(/\s+/gu, ' ').trim() });
    },
    text(text) {
      if (inText) said += text;
    },
  });
}
