// From what a rule points at to the place in the file: inside plain, quoted, folded and block text alike.
import type { Span } from '../reading/place.ts';
import type { Path, Place, Reading } from '../reading/index.ts';
import type { PlaybookPlace } from '../method/rules/index.ts';
import type { Finding } from './finding.ts';

// Findings come in the order of a text, so the next one is looked for where the last one began; a long text is walked through once.
type Reached = { readonly text: string; readonly span: number; readonly index: number; readonly here: number };
const reached = new WeakMap<Reading, Reached>();

const SPACE = /[ \t\r\n]/u;
const ESCAPE = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|\r?\n|[^])/iuy;
const SHORT: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  e: '\x1B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xA0',
  L: '\u2028',
  P: '\u2029',
};

/** Where a rule's finding stands, as narrowly as it can be told, and what would mend it there. */
export function located(
  reading: Reading,
  { path, part = 'value', match, at, fix }: PlaybookPlace & { readonly fix?: string },
): Pick<Finding, 'place' | 'fix'> {
  const whole = reading.range(path, part);
  const value = valueAt(reading.value, path);
  const piece =
    match && part === 'value' && typeof value === 'string'
      ? pieceIn(reading, whole, value, at ?? value.indexOf(match), match.length)
      : undefined;
  if (!piece) return { place: reading.place(path, part) };
  const [start, end] = piece;
  const place: Place = reading.placeOf(piece);
  // Only what stands in the file as it is read can be replaced without a second thought.
  const safe = fix !== undefined && reading.text.slice(start, end) === match;
  return safe ? { place, fix: { start, end, text: fix } } : { place };
}

/**
 * Where a piece of a text stands in its source. White space may be folded, quotes doubled and characters escaped there; everything
 * else follows in the same order.
 * @param reading in which the source stands
 * @param span where the source of the text stands
 * @param at where the piece begins in the text, in UTF-16 code units
 * @returns undefined where source and text do not go together
 */
function pieceIn(reading: Reading, span: Span, text: string, at: number, length: number): Span | undefined {
  const source = reading.text;
  const style = source[span[0]] ?? '';
  const quoted = style === '"' || style === "'";
  const limit = quoted ? span[1] - 1 : span[1];
  let here = quoted ? span[0] + 1 : style === '|' || style === '>' ? source.indexOf('\n', span[0]) : span[0];
  let start: number | undefined;
  let first = 0;
  const before = reached.get(reading);
  if (before?.span === span[0] && before.text === text && before.index <= at) [first, here] = [before.index, before.here];
  let end = here;
  for (let index = first; index < at + length; ) {
    if (SPACE.test(text[index] ?? '')) {
      index++;
      continue;
    }
    const [written, meant] = characterAt(source, here, style);
    if (here >= limit) return undefined;
    if (meant === '' || SPACE.test(meant)) {
      here += written;
      continue;
    }
    if (!text.startsWith(meant, index)) return undefined;
    if (index >= at && start === undefined) {
      start = here;
      reached.set(reading, { text, span: span[0], index, here });
    }
    here += written;
    end = here;
    index += meant.length;
  }
  return start === undefined ? undefined : [start, end];
}

/** How long a character is in its source, and which it is; none where a line is only broken. */
function characterAt(source: string, at: number, style: string): [written: number, meant: string] {
  const character = source[at] ?? '';
  if (style === "'" && character === "'") return [2, character];
  if (style !== '"' || character !== '\\') return [1, character];
  ESCAPE.lastIndex = at;
  const [escape = '\\'] = ESCAPE.exec(source) ?? [];
  const name = escape[1] ?? '';
  if (name === '\n' || name === '\r') return [escape.length, ''];
  if (escape.length > 2) return [escape.length, String.fromCodePoint(Math.min(Number.parseInt(escape.slice(2), 16), 0x10ffff))];
  return [escape.length, SHORT[name] ?? name];
}

/** What stands at a path of a plain value. */
function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      inner !== null && typeof inner === 'object' && Object.hasOwn(inner, step)
        ? (inner as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}
