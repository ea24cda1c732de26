// Lines that fit the terminal, Chinese counted double width.
import { columnsOf, cutTo } from '../../language/cells.ts';
import { wrapText } from '../../language/text-wrap.ts';

/**
 * A text wrapped to a width.
 * @param width in cells
 * @param first what the first line begins with
 * @param rest what the others begin with
 * @returns lines, each ending in a line break
 */
export function wrapped(text: string, width: number, first = '', rest = first): string {
  const lines = wrapText(text, roomFor(width, first, rest));
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

/** A text filled up with blanks to a width in cells, or cut to it. */
export function padded(text: string, width: number): string {
  const cut = cutTo(text, width);
  return cut + ' '.repeat(width - columnsOf(cut));
}

/** Columns as wide as their content, the last one taking what is left of the width. */
export function table(rows: readonly (readonly string[])[], width: number): string {
  const [head = []] = rows;
  const gap = 2;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))));
  while (widths.reduce((sum, each) => sum + each + gap, -gap) > width) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= 4) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return rows.map((row) => `${row.map((cell, column) => padded(cell, widths[column] ?? 0)).join(' '.repeat(gap)).trimEnd()}\n`).join('');
}
