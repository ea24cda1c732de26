// Lines that fit the terminal, Chinese counted double width.
import { columnsOf, cutTo } from '../../core/languages/cells.ts';
import { wrapText } from '../../core/languages/text-wrap.ts';
import { isDay } from '../../core/model/value.ts';

/**
 * A text wrapped to a width; what fits stays as it is, to the blank.
 * @param width in cells
 * @param first what the first line begins with
 * @param rest what the others begin with
 * @returns lines, each ending in a line break
 */
export function wrapped(text: string, width: number, first = '', rest = first): string {
  const room = roomFor(width, first, rest);
  const lines = !text.includes('\n') && columnsOf(text) <= room ? [text] : wrapText(text, room);
  return lines.map((line, index) => `${index === 0 ? first : rest}${line}\n`).join('');
}

/**
 * The same for text without escape sequences: no line begins with closing punctuation.
 * @param paint how each line looks, once it is broken
 */
export function flowed(text: string, width: number, first = '', rest = first, paint: (line: string) => string = (line) => line): string {
  const lines = wrapText(text, roomFor(width, first, rest));
  return lines.map((line, index) => `${index === 0 ? first : rest}${paint(line)}\n`).join('');
}

/** What is left of a line behind the longer of what lines begin with. */
function roomFor(width: number, first: string, rest: string): number {
  return Math.max(10, width - Math.max(columnsOf(first), columnsOf(rest)));
}

const GAP = '  ';

/** A text filled up with blanks to a width in cells, or cut to it. */
export function padded(text: string, width: number): string {
  const cut = cutTo(text, width);
  return cut + ' '.repeat(width - columnsOf(cut));
}

/** Columns as wide as their content; where they do not fit each row is a small paragraph, for an id that is cut cannot be typed. */
export function table(rows: readonly (readonly string[])[], width: number): string {
  const [head = [], ...rest] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  const needed = widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length);
  if (needed > width)
    return rest
      .map(([id = '', ...cells]) => {
        // A day says nothing of what it is the day of.
        const said = cells.flatMap((cell, at) => (cell === '' ? [] : [isDay(cell) ? `${head[at + 1]} ${cell}` : cell]));
        return flowed(id, width) + flowed(said.join(' · '), width, GAP);
      })
      .join('');
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => padded(cell, widths[column] ?? 0))
          .join(GAP)
          .trimEnd()}\n`,
    )
    .join('');
}
