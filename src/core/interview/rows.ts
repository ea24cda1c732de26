// Rows of a table as lines to be typed: columns with ` | ` between them, or ｜ as it is typed in Chinese.
import type { Entry, Problem, Value } from './form.ts';

export type Row = Readonly<Record<string, string>>;

/** A row as one line; a bar inside a cell is written `\|`. */
export function lineOfRow(columns: readonly string[], row: Row): string {
  const cells = columns.map((column) => (row[column] ?? '').replace(/[|｜]/gu, '\\$&').replace(/\s*\n\s*/gu, ' '));
  return cells.join(' | ').replace(/(?: \| *)+$/u, '');
}

/**
 * A row from a line, or from named texts.
 * @returns the cells that hold something, or what does not belong to the table: a column it lacks, or cells too many
 */
export function rowOf(columns: readonly string[], entry: Entry): { row: Row } | { stranger: string } {
  if (typeof entry !== 'string') {
    const stranger = Object.keys(entry).find((name) => !columns.includes(name));
    return stranger === undefined ? { row: filled(columns.map((column) => [column, entry[column] ?? ''])) } : { stranger };
  }
  const cells = entry.split(/(?<!\\)[|｜]/u).map((cell) => cell.replace(/\\([|｜])/gu, '$1'));
  const extra = cells.slice(columns.length).find((cell) => cell.trim() !== '');
  return extra === undefined ? { row: filled(columns.map((column, index) => [column, cells[index] ?? ''])) } : { stranger: extra.trim() };
}

function filled(cells: readonly (readonly [string, string])[]): Row {
  return Object.fromEntries(cells.map(([column, cell]) => [column, cell.trim()] as const).filter(([, cell]) => cell !== ''));
}

/** The rows of an answer, as far as they belong to the table. */
export function rowsIn(value: Value | undefined, columns: readonly string[]): readonly Row[] {
  const entries: readonly Entry[] = typeof value === 'string' ? value.split('\n') : (value ?? []);
  return entries.flatMap((entry) => {
    const read = rowOf(columns, entry);
    return 'row' in read && Object.keys(read.row).length > 0 ? [read.row] : [];
  });
}

/** What is wrong with the first row of an answer that cannot be taken. */
export function rowProblem(value: Value, columns: readonly string[], problem: (row: Row) => Problem | undefined): Problem | undefined {
  return rowsIn(value, columns)
    .map(problem)
    .find((one) => one !== undefined);
}
