// Where the table of a file begins and ends: reports have a title above their heads, and totals and legal text below their rows.
import type { Exchange } from '../model/exchange.ts';
import { amountIn } from '../languages/amount.ts';
import { inAnyLanguage } from '../languages/index.ts';
import { withPoint } from './cells.ts';
import { columnFor, columnsByHead, fieldOf, foldedHead } from './columns.ts';
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
      const column = columnFor(columns, cell);
      return column !== undefined && fieldOf(column) === 'account';
    });
  if (names(table.head)) return table;
  const at = table.rows.slice(0, NEAR).findIndex(({ cells }) => names(cells) && cells.filter(Boolean).length > 1);
  const head = table.rows[at];
  return head === undefined ? table : { ...table, head: head.cells.map((cell) => cell.trim()), rows: table.rows.slice(at + 1) };
}

const TOTALS = inAnyLanguage(({ answers }) => answers.totals);

/**
 * The rows that are no sales: what begins with a text that the map skips, sums, and below them or an empty line what fills a single cell of
 * a wide table.
 * @param width how many heads there are
 */
export function footOf(rows: readonly CsvRow[], width: number, skip: readonly string[] = []): ReadonlySet<CsvRow> {
  const foot = new Set(rows.filter(({ cells }) => isSkipped(cells.find((cell) => cell.trim() !== '') ?? '', skip) || isSum(cells)));
  if (width < WIDE) return foot;
  for (let last = rows.length - 1; last >= 0 && (foot.has(rows[last] as CsvRow) || isBareSum(rows[last] as CsvRow)); last--)
    foot.add(rows[last] as CsvRow);
  const single = ({ cells }: CsvRow): boolean => cells.filter((cell) => cell.trim() !== '').length === 1;
  let from = rows.length;
  while (from > 0 && (single(rows[from - 1] as CsvRow) || foot.has(rows[from - 1] as CsvRow))) from--;
  // Only what an empty line or a sum sets apart: the last sale may be known by its account alone.
  const apart = rows.findIndex((row, at) => {
    const before = rows[at - 1];
    return at >= from && before !== undefined && (row.place > before.place + 1 || foot.has(before));
  });
  if (apart >= 0) for (const row of rows.slice(apart)) foot.add(row);
  return foot;
}

/** Total, 合计 or the like, and otherwise nothing but numbers. */
function isSum(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells.filter((cell) => cell.trim() !== '');
  return isSkipped(first, TOTALS) && others.every(isNumber);
}

/** Numbers alone, below the last sale and not in the first column. */
function isBareSum({ cells: [first = '', ...others] }: CsvRow): boolean {
  const filled = others.filter((cell) => cell.trim() !== '');
  return first.trim() === '' && filled.length > 0 && filled.every(isNumber);
}

function isNumber(cell: string): boolean {
  const text = cell.trim().replace(/ ?%$/u, '');
  // "1 row" could be one of some currency.
  if (/[a-z]{2}/u.test(text)) return false;
  return amountIn(text) !== undefined || amountIn(withPoint(text)) !== undefined;
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
