// Where the table of a file begins and ends: reports have a title above their heads, and totals and legal text below their rows.
import type { Exchange } from '../model/exchange.ts';
import { columnsByHead, fieldOf, foldedHead } from './columns.ts';
import type { Csv, CsvRow } from './csv.ts';

/** A head stands this near to the top. */
const NEAR = 25;
/** In a table of two columns a row with one cell is nothing special. */
const WIDE = 3;

/** The table from its heads on: the first row in which the map finds the account, where the very first has none. */
export function underItsHead(table: Csv, map: Exchange): Csv {
  const columns = columnsByHead(map);
  const names = (cells: readonly string[]): boolean =>
    cells.some((cell) => {
      const column = columns.get(foldedHead(cell));
      return column !== undefined && fieldOf(column) === 'account';
    });
  if (names(table.head)) return table;
  const at = table.rows.slice(0, NEAR).findIndex(({ cells }) => names(cells) && cells.filter(Boolean).length > 1);
  const head = table.rows[at];
  return head === undefined ? table : { ...table, head: head.cells.map((cell) => cell.trim()), rows: table.rows.slice(at + 1) };
}

/**
 * The rows that are no sales: what begins with a text that the map skips, and below an empty line what fills a single cell of a wide table.
 * @param width how many heads there are
 */
export function footOf(rows: readonly CsvRow[], width: number, skip: readonly string[] = []): ReadonlySet<CsvRow> {
  const foot = new Set(rows.filter(({ cells }) => isSkipped(cells.find((cell) => cell.trim() !== '') ?? '', skip)));
  if (width < WIDE) return foot;
  const single = ({ cells }: CsvRow): boolean => cells.filter((cell) => cell.trim() !== '').length === 1;
  let from = rows.length;
  while (from > 0 && (single(rows[from - 1] as CsvRow) || foot.has(rows[from - 1] as CsvRow))) from--;
  // Only what an empty line sets apart: the last sale may be known by its account alone.
  const apart = rows.findIndex((row, at) => at >= from && at > 0 && row.place > (rows[at - 1] as CsvRow).place + 1);
  if (apart >= 0) for (const row of rows.slice(apart)) foot.add(row);
  return foot;
}

/** The text itself, or with a number or a bracket behind it: Total 3, Grand Totals (12 records); not the company Total Energies. */
function isSkipped(cell: string, skip: readonly string[]): boolean {
  const said = foldedHead(cell);
  return skip.some((one) => {
    const text = foldedHead(one);
    return (
      said === text ||
      (said.startsWith(text) && /^[\s:：]*(?:[\d(（:：]|$)/u.test(said.slice(text.length))) ||
      (/[:：]$/u.test(text) && said.startsWith(text))
    );
  });
}
