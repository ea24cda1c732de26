// A piece of a file with its place marked: the line before, the line, and carets under the right characters.
import { columnsOf } from '../../languages/cells.ts';
import { graphemesOf } from '../../languages/text-wrap.ts';
import type { Place } from '../../reading/place.ts';
import { visible } from '../../reading/visible.ts';

/** What stands in one or two cells of the terminal; `from` and `to` are offsets into the line. */
type Glyph = { readonly text: string; readonly from: number; readonly to: number; readonly cell: number; readonly cells: number };

export type CodeFrame = {
  readonly before: string | undefined;
  readonly line: string;
  /** Blanks, then carets; as wide as `line` at most. */
  readonly carets: string;
};

const TAB = 4;
/** So much of a long line is kept before and behind the place, so that one sees what it is part of. */
const LEAD = 8;
const TRAIL = 6;

/**
 * The frame of a place.
 * @param width what each line has room for, in cells
 * @returns undefined where the text has no such line, or nothing on it to point at
 */
export function codeFrame(lines: (line: number) => string | undefined, place: Place, width: number): CodeFrame | undefined {
  const line = lines(place.line);
  if (line === undefined || (line.trim() === '' && line.length < place.column)) return undefined;
  const start = Math.min(place.column - 1, line.length);
  const end = place.endLine > place.line ? line.trimEnd().length : Math.min(place.endColumn - 1, line.length);
  const before = lines(place.line - 1);
  return {
    before: before === undefined || before.trim() === '' ? undefined : upTo(glyphsOf(before, 0, width * 4), width),
    ...marked(line, start, Math.max(end, start + 1), width),
  };
}

function marked(line: string, start: number, end: number, width: number): Pick<CodeFrame, 'line' | 'carets'> {
  // A line of a megabyte is not measured for a window of eighty cells.
  const from = line.length > width * 8 ? Math.max(0, start - width * 4) : 0;
  const glyphs = glyphsOf(line, from, Math.max(start - from, 0) + width * 4);
  const last = glyphs.at(-1);
  if (start >= line.length) glyphs.push({ text: ' ', from: line.length, to: line.length + 1, cell: endOf(last), cells: 1 });
  const meant = glyphs.filter((glyph) => glyph.to > start && glyph.from < end);
  const [first] = meant;
  const begin = first?.cell ?? 0;
  const finish = Math.max(begin + 1, endOf(meant.at(-1)));

  const whole = from === 0 && (last === undefined || last.to >= line.length) && endOf(glyphs.at(-1)) <= width;
  const shift = whole ? 0 : Math.max(0, Math.min(begin - LEAD, finish + TRAIL - width, endOf(glyphs.at(-1)) - width));
  const cut = shift > 0 || from > 0;
  const window = cut ? glyphs.filter(({ cell }) => cell >= shift + (shift > 0 ? 1 : 0)) : glyphs;
  const left = window[0]?.cell ?? 0;
  const room = cut ? width - 1 : width;
  const text = upTo(window, room, line.length);
  const lead = (cut ? 1 : 0) + begin - left;
  const carets = Math.max(1, Math.min(finish - begin, room - (begin - left)));
  return { line: `${cut ? '…' : ''}${text}`, carets: ' '.repeat(Math.max(0, lead)) + '^'.repeat(carets) };
}

/** Glyphs as text, cut to a width; `length` is where the line they come from ends. */
function upTo(glyphs: readonly Glyph[], width: number, length = glyphs.at(-1)?.to ?? 0): string {
  const left = glyphs[0]?.cell ?? 0;
  const complete = endOf(glyphs.at(-1)) - left <= width && (glyphs.at(-1)?.to ?? length) >= length;
  const kept = complete ? glyphs : glyphs.filter((glyph) => endOf(glyph) - left <= width - 1);
  return `${kept
    .map(({ text }) => text)
    .join('')
    .trimEnd()}${complete ? '' : '…'}`;
}

function endOf(glyph: Glyph | undefined): number {
  return glyph === undefined ? 0 : glyph.cell + glyph.cells;
}

/** `visible` puts one character in the place of one, so offsets stay what they were; tabs become the blanks they stand for. */
function glyphsOf(line: string, from: number, length: number): Glyph[] {
  const begin = isLow(line, from) ? from + 1 : from;
  const end = isLow(line, from + length) ? from + length + 1 : from + length;
  const glyphs: Glyph[] = [];
  let at = begin;
  let cell = 0;
  for (const grapheme of graphemesOf(visible(line.slice(begin, end)))) {
    const text = grapheme === '\t' ? ' '.repeat(TAB - (cell % TAB)) : grapheme;
    const cells = columnsOf(text);
    glyphs.push({ text, from: at, to: at + grapheme.length, cell, cells });
    at += grapheme.length;
    cell += cells;
  }
  return glyphs;
}

function isLow(line: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(line.charAt(at)) && /[\uD800-\uDBFF]/.test(line.charAt(at - 1));
}
