// Bold and colours in a text: sequences that take no cell, are never cut, and hold in their own line only.

/** What chalk writes: on, a text, off; as one group, so that `split` keeps it. */
export const STYLE = /(\x1b\[\d+m)/;

export function isStyle(part: string): boolean {
  return part.startsWith('\x1b[') && part.endsWith('m');
}

// What switches off, and what that switches off.
const OFF: Readonly<Record<string, RegExp>> = { 22: /^[12]$/, 27: /^7$/, 39: /^3\d$/, 0: /^/ };

const sequence = (code: string): string => `\x1b[${code}m`;
const offOf = (code: string): string => Object.keys(OFF).find((off) => off !== '0' && OFF[off]!.test(code)) ?? '0';

/** Lines of one text, each with what it switches on switched off at its end and on again in the next: a pager forgets it there. */
export function closedInEach(lines: readonly string[]): string[] {
  let open: readonly string[] = [];
  return lines.map((line) => {
    const begin = open.map(sequence).join('');
    for (const part of line.split(STYLE)) if (isStyle(part)) open = after(open, part.slice(2, -1));
    return begin + line + open.map(offOf).reverse().map(sequence).join('');
  });
}

function after(open: readonly string[], code: string): readonly string[] {
  const off = OFF[code];
  return off === undefined ? [...open, code] : open.filter((one) => !off.test(one));
}
