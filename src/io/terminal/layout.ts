// Text on a grid of cells: where lines wrap, and in which cell a place of the text stands.
import { visible } from '../../core/reading/visible.ts';
import { graphemes } from './editing.ts';
import { columnsOf } from '../../core/languages/cells.ts';
import { closedInEach, isStyle, STYLE } from '../../core/languages/styled.ts';

/** One row of the screen: what it shows of the text from `start` to `end` (exclusive; UTF-16 code units). */
export type Row = { readonly start: number; readonly end: number; readonly shown: string };

/** A cell, both numbers from 0. */
export type Cell = { readonly row: number; readonly column: number };

type Glyph = { readonly at: number; readonly shown: string; readonly cells: number };

const OPENING = /^[\p{Ps}\p{Pi}]/u;
const CLOSING = /^(?:[\p{Pe}\p{Pf}，。、；：？！…—％,.;:?!%]|ー)/u;
// ASCII, Chinese characters and their punctuation: nothing here combines, and looking up their widths takes most of the time.
const COMMON = /^[ -~、-】一-鿿！-～]*$/u;

/** The width of a text of one line, in cells. */
export function cellsOf(text: string): number {
  return glyphs(text, 0).reduce((sum, { cells }) => sum + cells, 0);
}

/**
 * Wraps a text: at spaces, between Chinese characters, and inside a word only where it fills a row by itself. Spaces at
 * the end of a row hang, so that no row begins with one of them.
 * @param width in cells; a grapheme that is wider gets a row of its own
 * @returns at least one row
 */
export function layout(text: string, width: number): readonly Row[] {
  return wrapped(text, width, false);
}

/** @param told by ccs itself, to be read and not edited: its words are not broken, and its colours are colours */
function wrapped(text: string, width: number, told: boolean): readonly Row[] {
  let at = 0;
  return text.split('\n').flatMap((line) => {
    const rows = wrap(line, at, width, told);
    at += line.length + 1;
    return rows;
  });
}

/** The rows of a text that nobody edits. */
export function lines(text: string, width: number): readonly string[] {
  return layout(text, width).map(({ shown }) => shown);
}

/** A text as it is told, with its colours: a word that is too long, such as a path, stays whole, so that it can be copied. */
export function wrappedAtWords(text: string, width: number): string {
  return closedInEach(wrapped(text, width, true).map(({ shown }) => shown.trimEnd())).join('\n');
}

/** Where in the rows of `layout(text, width)` an offset stands. */
export function cellAt(text: string, rows: readonly Row[], offset: number, width: number): Cell {
  const row = Math.max(
    0,
    rows.findLastIndex(({ start }) => start <= offset),
  );
  return { row, column: Math.min(cellsOf(text.slice(rows[row]?.start ?? 0, offset)), width) };
}

/** The offset that stands in a cell, or the nearest one in its row. */
export function offsetAt(text: string, rows: readonly Row[], { row, column }: Cell): number {
  const { start, end } = rows[row] ?? { start: 0, end: 0 };
  const found = glyphs(text.slice(start, end), start);
  // The end of a wrapped row is the beginning of the next.
  const last = rows[row + 1]?.start === end ? (found.at(-1)?.at ?? end) : end;
  let cells = 0;
  for (const glyph of found) {
    cells += glyph.cells;
    if (cells > column) return Math.min(glyph.at, last);
  }
  return last;
}

/** The text in one row, with … where it had to be cut. */
export function cut(text: string, width: number): string {
  const row = glyphs(text.replaceAll('\n', ' '), 0);
  if (total(row) <= width) return shownOf(row);
  let used = 1;
  return `${shownOf(row.filter(({ cells }) => (used += cells) <= width))}…`;
}

function wrap(line: string, offset: number, width: number, told: boolean): Row[] {
  const all = glyphs(line, offset, told);
  const rows: Row[] = [];
  let start = 0;
  let used = 0;
  let gap = 0;
  const close = (end: number, next: number): void => {
    rows.push({ start: all[start]?.at ?? offset, end: next, shown: inRow(all.slice(start, end), width) });
    start = end;
  };
  all.forEach((glyph, index) => {
    const previous = all[index - 1];
    if (previous && mayBreak(previous, glyph)) gap = index;
    while (glyph.shown !== ' ' && used + glyph.cells > width && index > start && (!told || gap > start)) {
      const end = gap > start ? gap : index;
      close(end, all[end]?.at ?? offset);
      used = total(all.slice(end, index));
    }
    used += glyph.cells;
  });
  close(all.length, offset + line.length);
  return rows;
}

function mayBreak(left: Glyph, right: Glyph): boolean {
  if (right.shown === ' ') return false;
  if (left.shown === ' ') return true;
  return (left.cells > 1 || right.cells > 1) && !OPENING.test(left.shown) && !CLOSING.test(right.shown);
}

/** What hangs over the end is blank. */
function inRow(row: readonly Glyph[], width: number): string {
  const shown = shownOf(row);
  return total(row) > width ? shown.trimEnd() : shown;
}

function glyphs(text: string, offset: number, told = false): readonly Glyph[] {
  if (COMMON.test(text)) return Array.from(text, (shown, index) => ({ at: offset + index, shown, cells: shown > '~' ? 2 : 1 }));
  let at = offset;
  const all = told ? text.split(STYLE).flatMap((part) => (isStyle(part) ? [part] : graphemes(part))) : graphemes(text);
  return all.map((grapheme) => {
    const shown = grapheme === '\t' ? ' ' : told && isStyle(grapheme) ? grapheme : visible(grapheme);
    const glyph = { at, shown, cells: columnsOf(shown) };
    at += grapheme.length;
    return glyph;
  });
}

function total(row: readonly Glyph[]): number {
  return row.reduce((sum, { cells }) => sum + cells, 0);
}

function shownOf(row: readonly Glyph[]): string {
  return row.map(({ shown }) => shown).join('');
}
