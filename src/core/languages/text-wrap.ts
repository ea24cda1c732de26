// Breaks text into lines of a width counted as a terminal does: a Chinese character takes two columns.
import { closedInEach, isStyle, STYLE } from './styled.ts';
import { columnsOf, isNarrow, isPlain } from './cells.ts';

const WIDE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]`;
// Scripts are looked up in milliseconds, which a text without any of them does not wait for.
const pattern = (source: string, flags: string): (() => RegExp) => {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, flags));
};
const anyAtom = pattern(String.raw`[ \t\n]+|${WIDE}\p{M}*|(?:(?!${WIDE})[^ \t\n])+`, 'gu');
const NARROW_ATOM = / +|[^ ]+/g;
const wideStart = pattern(`^${WIDE}`, 'u');
const wideEnd = pattern(String.raw`${WIDE}\p{M}*$`, 'u');
const CLOSES = new Set('，。、；：？！…—）》〉」』】〕”’％℃·,.;:?!)]}%');
const OPENS = new Set('（《〈「『【〔“‘([{');

/** `end`: its last character. */
type Unit = { text: string; width: number; spaced: boolean; end: string };

/**
 * Lines of at most `width` columns: broken at spaces and between Chinese characters, never before closing punctuation
 * nor after opening punctuation. A word longer than a line is cut. Line breaks in the text stay. Bold and colours are never cut, and are
 * closed at the end of a line and opened again in the next.
 */
export function wrapText(text: string, width: number): string[] {
  const lines = text.split('\n').flatMap((line) => wrapLine(line, width));
  return text.includes('\x1b') ? closedInEach(lines) : lines;
}

/** The width of the longest piece of a text that is not broken where it can be helped. */
export function widestPart(text: string): number {
  return text
    .split('\n')
    .flatMap(unitsOf)
    .reduce((most, { width }) => Math.max(most, width), 0);
}

/** What stands between two lines of one paragraph when they become one: between Chinese characters nothing. */
export function gapBetween(before: string, after: string): '' | ' ' {
  const end = before.slice(-8);
  return !isNarrow(end) && wideEnd().test(end) && wideStart().test(after) ? '' : ' ';
}

/** Sentences behind each other on one line; those that are empty are left out. */
export function inOneLine(sentences: readonly string[]): string {
  return sentences.reduce(
    (line, sentence) => (line === '' || sentence === '' ? line + sentence : line + gapBetween(line, sentence) + sentence),
    '',
  );
}

// Nothing in it that a line would not keep as it is.
const EVEN = /^[^\s]+(?: [^\s]+)*$/;

// Words of characters that take one cell each, with one space between them; a blank to fill in is not broken off.
const NARROW = /^(?!.*_{4})[!-~¡-¬®-ʯ‐-‧]+(?: [!-~¡-¬®-ʯ‐-‧]+)*$/u;

function wrapLine(text: string, width: number): string[] {
  if (text.length <= width && EVEN.test(text) && columnsOf(text) <= width) return [text];
  return (NARROW.test(text) ? wordsIn(text, width) : undefined) ?? wrapUnits(text, width);
}

/** The same of narrow words, which need not be measured; undefined where one is longer than a line. */
function wordsIn(text: string, width: number): string[] | undefined {
  const lines: string[] = [];
  let from = 0;
  while (text.length - from > width) {
    const at = text.lastIndexOf(' ', from + width);
    if (at < from) return undefined;
    lines.push(text.slice(from, at));
    from = at + 1;
  }
  lines.push(text.slice(from));
  return lines;
}

function wrapUnits(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const unit of unitsOf(text).flatMap((whole) => cut(whole, width))) {
    const gap = unit.spaced && line !== '' ? 1 : 0;
    if (line !== '' && used + gap + unit.width > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += (unit.spaced && line !== '' ? ' ' : '') + unit.text;
    used += unit.width + (line === unit.text ? 0 : gap);
  }
  lines.push(line);
  return lines;
}

function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  let spaced = false;
  for (const [atom] of text.matchAll(isNarrow(text) ? NARROW_ATOM : anyAtom())) {
    const last = units.at(-1);
    if (/^[ \t\n]/u.test(atom)) {
      spaced = true;
      continue;
    }
    const sticks = last && (spaced ? isBlank(last.text) : CLOSES.has(atom.charAt(0)) || OPENS.has(last.end));
    if (sticks) {
      last.text += spaced ? ` ${atom}` : atom;
      last.end = atom.charAt(atom.length - 1);
    } else units.push({ text: atom, width: 0, spaced, end: atom.charAt(atom.length - 1) });
    spaced = false;
  }
  // What is that long is cut in any case, and measured then.
  for (const unit of units) unit.width = unit.text.length > 1000 ? Infinity : columnsOf(unit.text);
  return units;
}

/** A blank to fill in stays with the word that says what goes into it. */
function isBlank(text: string): boolean {
  return text.length < 20 && /^_{4,}$/u.test(text);
}

function cut(unit: Unit, width: number): Unit[] {
  if (unit.width <= width) return [unit];
  const pieces: Unit[] = [];
  for (const grapheme of graphemesOf(unit.text)) {
    const last = pieces.at(-1);
    const size = columnsOf(grapheme);
    if (last && last.width + size <= width) {
      last.text += grapheme;
      last.width += size;
    } else pieces.push({ text: grapheme, width: size, spaced: pieces.length === 0 && unit.spaced, end: '' });
  }
  return pieces;
}

// Intl.Segmenter copies its whole input for every segment: 64 KB at once would take gigabytes.
const SLICE = 128;

function slicesOf(text: string): string[] {
  const slices: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = at + SLICE;
    if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end += 1;
    slices.push(text.slice(at, end));
    at = end;
  }
  return slices;
}

let segmenter: Intl.Segmenter | undefined;

/**
 * A text in the pieces that stand in cells of their own; a very long one may be cut inside such a piece, never inside a colour's sequence.
 */
export function* graphemesOf(text: string): Generator<string> {
  if (isPlain(text)) return yield* text;
  for (const part of text.includes('\x1b') ? text.split(STYLE) : [text]) {
    if (isStyle(part)) yield part;
    else yield* segmentsOf(part);
  }
}

function* segmentsOf(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (const slice of slicesOf(text)) for (const { segment } of segmenter.segment(slice)) yield segment;
}
