// A table as a workbook (.xlsx): numbers and days are such, the head stands still, columns are as wide as what is in them.
import { unzipSync, zipSync, type Zippable } from 'fflate';
import writeWorkbook, { type Cell } from 'write-excel-file/universal';
import { columnsOf } from '../languages/cells.ts';
import { isDay } from '../model/value.ts';

/** What stands in a cell; a text that is a day is written as one. */
export type XlsxCell = string | number | undefined;
export type XlsxSheet = { readonly name: string; readonly rows: readonly (readonly XlsxCell[])[] };

const [NARROWEST, WIDEST] = [8, 60];
/** So many rows tell how wide a column is. */
const MEASURED = 200;
/** A cell of Excel holds no more characters than that. */
const LONGEST = 32_767;
// Excel refuses a sheet whose name has one of these, or is longer.
const NO_NAME = /[\\/?*[\]:]/gu;
const LONGEST_NAME = 31;

/**
 * The bytes of a workbook; the same tables give the same bytes.
 * @param sheets each with its head as the first row
 */
export async function toXlsx(sheets: readonly XlsxSheet[]): Promise<Uint8Array> {
  const written = await writeWorkbook(
    sheets.map(({ name, rows }) => ({
      sheet: name.replace(NO_NAME, ' ').slice(0, LONGEST_NAME),
      data: rows.map((row, at) => row.map((cell) => cellOf(cell, at === 0))),
      columns: widths(rows).map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBlob();
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(new Uint8Array(await written.arrayBuffer())))) files[name] = content;
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}

function cellOf(cell: XlsxCell, isHead: boolean): Cell {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number, format: Number.isInteger(cell) ? '#,##0' : '#,##0.00##' };
  if (isDay(cell)) return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  // Control characters are no XML.
  const text = cell.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '').slice(0, LONGEST);
  return { value: text, type: String, ...(isHead ? { fontWeight: 'bold' as const } : {}), ...(text.includes('\n') ? { wrap: true } : {}) };
}

function widths(rows: readonly (readonly XlsxCell[])[]): readonly number[] {
  const found: number[] = [];
  for (const row of rows.slice(0, MEASURED))
    for (const [at, cell] of row.entries())
      found[at] = Math.max(
        found[at] ?? NARROWEST,
        ...String(cell ?? '')
          .split('\n')
          .map((line) => Math.min(WIDEST, columnsOf(line) + 2)),
      );
  return Array.from(found, (width) => width ?? NARROWEST);
}
