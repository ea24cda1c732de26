// A table as plain text: columns where they fit, with their cells wrapped if need be, otherwise one cell a line under its heading.
import { labelled } from '../languages/labelled.ts';
import { columnsOf } from '../languages/cells.ts';
import { widestPart, wrapText } from '../languages/text-wrap.ts';

const GAP = '  ';
/** A column of words that wrap is at least this wide: narrower ones are a ladder. */
const NARROWEST = 9;
/** A heading over marks has two Chinese characters a line at least: one a line is read from above like a sign. */
const NARROWEST_HEAD = 4;
/** What stands in a stacked table for a cell with nothing in it. */
const NOTHING = '–';

/**
 * @param rows the first one holds the headings; every row has as many cells. A row with nothing behind its first cell is to be filled in by
 * hand, so it gets lines to write on
 * @param width columns there are
 * @param right says which columns end at the right
 */
export function tableText(rows: readonly (readonly string[])[], width: number, right: readonly boolean[] = []): string[] {
  const [head = [], ...body] = rows;
  const room = width - GAP.length * (head.length - 1);
  const widths = widthsIn(rows, room, body.some(isToFill));
  if (widths === undefined) return stacked(head, body, width);
  const wraps = rows.some((row) => row.some((cell, column) => columnsOf(cell) > widths[column]! || cell.includes('\n')));
  const linesOf = (row: readonly string[]): string[] => {
    const cells = row.map((cell, column) => wrapText(isToFill(row) && cell === '' ? '_'.repeat(widths[column]!) : cell, widths[column]!));
    return Array.from({ length: Math.max(...cells.map((lines) => lines.length)) }, (_, at) =>
      cells
        .map((lines, column) => padded(lines[at] ?? '', widths[column]!, right[column]))
        .join(GAP)
        .trimEnd(),
    );
  };
  const apart = wraps || body.some(isToFill);
  return [
    ...linesOf(head),
    widths.map((one) => '-'.repeat(one)).join(GAP),
    ...body.flatMap((row, index) => [...(apart && index > 0 ? [''] : []), ...linesOf(row)]),
  ];
}

/** How wide the columns are; undefined where they do not fit beside each other. */
function widthsIn(rows: readonly (readonly string[])[], room: number, whole: boolean): readonly number[] | undefined {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
  const widest = (cells: readonly string[]): number =>
    cells.flatMap((cell) => cell.split('\n')).reduce((most, line) => Math.max(most, columnsOf(line)), 1);
  const natural = columns.map(widest);
  const leastWith = (limit: number): readonly number[] =>
    columns.map((cells, column) =>
      Math.min(
        natural[column]!,
        cells.reduce((most, cell) => Math.max(most, widestPart(cell)), Math.max(NARROWEST_HEAD, Math.min(limit, widest(cells.slice(1))))),
      ),
    );
  const least = leastWith(NARROWEST);
  if (sumOf(least) > room) return undefined;
  if (sumOf(natural) <= room) return whole ? stretched(natural, room - sumOf(natural), columns[0]!.includes('') ? 0 : 1) : natural;
  // If it is enough to wrap the headings, what stands below them stays on one line.
  const headsOnly = leastWith(Infinity);
  return narrowed(natural, sumOf(headsOnly) <= room ? headsOnly : least, room);
}

/** As wide as there is room, taken from the widest that can be narrower. */
function narrowed(natural: readonly number[], least: readonly number[], room: number): readonly number[] {
  const widths = natural.map((one) => Math.min(one, room));
  while (sumOf(widths) > room) {
    const widest = Math.max(...widths.filter((one, column) => one > least[column]!));
    const at = widths.findIndex((one, column) => one === widest && one > least[column]!);
    widths[at] = widest - 1;
  }
  return widths;
}

/** The same wider, the narrow ones first; a column before `from` only says what its row is about. */
function stretched(widths: readonly number[], by: number, from: number): readonly number[] {
  const wider = [...widths];
  for (let left = wider.length > from ? by : 0; left > 0; left -= 1) {
    const narrowest = wider.indexOf(Math.min(...wider.slice(from)), from);
    wider[narrowest] = wider[narrowest]! + 1;
  }
  return wider;
}

function stacked(head: readonly string[], body: readonly (readonly string[])[], width: number): string[] {
  const cells = (row: readonly string[]): string[] =>
    head.flatMap((name, column) => {
      const cell = row[column] || NOTHING;
      return wrapText(name === '' ? cell : labelled(name, cell), width);
    });
  return body.flatMap((row, index) => (index === 0 ? cells(row) : ['', ...cells(row)]));
}

function isToFill([first = '', ...others]: readonly string[]): boolean {
  return others.every((cell) => cell === '') && (others.length > 0 || first === '');
}

function padded(text: string, width: number, right = false): string {
  const blank = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return right ? blank + text : text + blank;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
