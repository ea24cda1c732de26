// Lines that fit the terminal, Chinese counted double width.
import { wrapAnsi } from 'fast-wrap-ansi';
import { columnsOf } from '../language/cells.ts';

/**
 * A text wrapped to a width.
 * @param width in cells
 * @param first what the first line begins with
 * @param rest what the others begin with
 * @returns lines, each ending in a line break
 */
export function wrapped(text: string, width: number, first = '', rest = first): string {
  const room = Math.max(10, width - columnsOf(first));
  const lines = wrapAnsi(text, room, { hard: true, trim: true }).split('\n');
  return lines.map((line, index) => `${index === 0 ? first : rest}${line}\n`).join('');
}

/** A text filled up with blanks to a width in cells, or cut to it. */
export function padded(text: string, width: number): string {
  const own = columnsOf(text);
  if (own <= width) return text + ' '.repeat(width - own);
  let cut = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (columnsOf(cut + segment) > width - 1) break;
    cut += segment;
  }
  return `${cut}…${' '.repeat(width - columnsOf(cut) - 1)}`;
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
