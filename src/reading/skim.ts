// Leaves out of a text, before it is read, what a report has no use for.

const SPACE = 32;
/** How far the keys of the items of a list are indented in a record of ours. */
const ITEM = 4;
const INDENT = ' '.repeat(ITEM);
/** A value on one line that is neither quoted nor of several lines nor more than a text. */
const PLAIN = /[^\s\-?:,[\]{}#&*!|>'"%@`]/u;

/** What is not wanted: whole sections by their top-level key, and keys of the items of a section. */
export type Unwanted = { readonly sections: ReadonlySet<string>; readonly items: ReadonlyMap<string, ReadonlySet<string>> };

/**
 * The text without what is not wanted. In a YAML map that begins in the first column, everything from a key in that column to the
 * next one belongs to it, whatever it is; a line that begins with anything else stays, for the reader to judge. Of an item only
 * plain values that end on their line are left out.
 * @param text a block of keys and values
 */
export function skim(text: string, { sections, items }: Unwanted): string {
  const kept: string[] = [];
  let from = 0;
  let skipping = false;
  let unwanted: ReadonlySet<string> | undefined;
  for (let line = 0, next = 0; line < text.length; line = next) {
    next = text.indexOf('\n', line) + 1 || text.length;
    const code = text.charCodeAt(line);
    if (code >= 97 && code <= 122) {
      const key = text.slice(line, text.indexOf(':', line));
      const unneeded = sections.has(key);
      if (unneeded && !skipping) kept.push(text.slice(from, line));
      if (!unneeded && skipping) from = line;
      skipping = unneeded;
      unwanted = items.get(key);
    } else if (skipping) {
      // Space, a line break, a comment, a dash of a list that is not indented: the section goes on.
      if (code === SPACE || code === 10 || code === 13 || code === 35 || (code === 45 && text.charCodeAt(line + 1) === SPACE)) continue;
      skipping = false;
      from = line;
    } else if (unwanted !== undefined && isPlainKey(text, line, unwanted) && !goesDeeper(text, next)) {
      kept.push(text.slice(from, line));
      from = next;
    }
  }
  if (!skipping) kept.push(text.slice(from));
  return kept.join('');
}

function isPlainKey(text: string, line: number, unwanted: ReadonlySet<string>): boolean {
  if (text.charCodeAt(line + ITEM) === SPACE || !text.startsWith(INDENT, line)) return false;
  const colon = text.indexOf(': ', line + ITEM);
  return unwanted.has(text.slice(line + ITEM, colon)) && PLAIN.test(text.charAt(colon + 2));
}

/** The next line may carry the value on: it is indented further, or blank. */
function goesDeeper(text: string, line: number): boolean {
  let at = line;
  while (text.charCodeAt(at) === SPACE) at++;
  const code = text.charCodeAt(at);
  return at - line > ITEM || code === 10 || code === 13;
}
