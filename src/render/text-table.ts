// A table as plain text: columns where they fit, otherwise one cell a line under its heading.
import { columnsOf } from '../language/cells.ts';
import { wrapText } from '../language/text-wrap.ts';

const GAP = '  ';

/**
 * @param rows the first one holds the headings; every row has as many cells
 * @param width columns there are
 */
export function tableText(rows: readonly (readonly string[])[], width: number): string[] {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => Math.max(...(row[column] ?? '').split('\n').map(columnsOf)))));
  const total = widths.reduce((sum, one) => sum + one, GAP.length * (widths.length - 1));
  if (total > width) {
    const cells = (row: readonly string[]): string[] => head.flatMap((name, column) => wrapText(name === '' ? (row[column] ?? '') : `${name}: ${row[column] ?? ''}`, width));
    return body.flatMap((row, index) => (index === 0 ? cells(row) : ['', ...cells(row)]));
  }
  const line = (row: readonly string[]): string => row.map((cell, column) => cell + ' '.repeat(Math.max(0, widths[column]! - columnsOf(cell)))).join(GAP).trimEnd();
  return [line(head), widths.map((one) => '-'.repeat(one)).join(GAP), ...body.map(line)];
}
