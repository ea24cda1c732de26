// Leaves whole sections out of a text before it is read, where a report has no use for them.

const KEY_START = /^[a-z]/;

/**
 * The text without the sections of some top-level keys. In a YAML map that begins in the first column, everything from a key in
 * that column to the next one belongs to it; a line that begins with anything else there stays, for the reader to judge.
 * @param text a block of keys and values
 * @param unwanted top-level keys
 */
export function skim(text: string, unwanted: ReadonlySet<string>): string {
  let kept = '';
  let from = 0;
  let skipping = false;
  for (let line = 0; line < text.length; ) {
    const code = text.charCodeAt(line);
    // Space, a line break, a dash of a list that is not indented, a comment: the section goes on.
    const goesOn = code === 32 || code === 10 || code === 13 || code === 35 || (code === 45 && text.charCodeAt(line + 1) === 32);
    if (!goesOn) {
      const unneeded = KEY_START.test(text[line]!) && unwanted.has(text.slice(line, text.indexOf(':', line)));
      if (unneeded && !skipping) kept += text.slice(from, line);
      if (!unneeded && skipping) from = line;
      skipping = unneeded;
    }
    const end = text.indexOf('\n', line);
    line = end === -1 ? text.length : end + 1;
  }
  return skipping ? kept : kept + text.slice(from);
}
