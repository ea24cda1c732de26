// Comma-separated text that spreadsheets open without running anything in it, and the same read back unchanged.
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** What a spreadsheet takes for the beginning of a formula, full-width signs too; an apostrophe before it stops that. */
const FORMULA = /^'*[=+\-@\t\r\0\n＝＋－＠]/u;
const GUARDED = /^'+[=+\-@\t\r\0\n＝＋－＠]/u;
const BOM = '\uFEFF';

/** A row of a file: the line on which it begins, where it stands in a spreadsheet, both from 1, and its cells. */
export type CsvRow = { readonly line: number; readonly place: number; readonly cells: readonly string[] };
export type Csv = {
  readonly head: readonly string[];
  readonly rows: readonly CsvRow[];
  /** The line of the row in which quotes are opened and never closed; the rows before it are read. */
  readonly unclosed?: number;
};

/**
 * Writes a table; every line ends in \n.
 * @param bom begin with a byte order mark, by which Excel knows UTF-8
 */
export function toCsv(rows: readonly (readonly string[])[], { bom = false }: { bom?: boolean } = {}): string {
  return (
    (bom ? BOM : '') +
    stringify(
      rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell))),
      { record_delimiter: '\n', quoted_match: /[\r\n\t;]|^\s|\s$/u },
    )
  );
}

/**
 * Reads a table: commas, semicolons, tabs or bars between the cells, whichever gives the first rows the same number of cells. Empty lines
 * are no rows; what keeps a formula from running is taken off again.
 * @param text without its byte order mark
 */
export function readCsv(text: string): Csv {
  // Some programs say in the first line what stands between the cells.
  const [, named] = /^sep=([^"])\r?\n/u.exec(text) ?? [];
  const skipped = named === undefined ? 0 : text.indexOf('\n') + 1;
  const body = text.slice(skipped);
  const rows: CsvRow[] = [];
  let line = named === undefined ? 1 : 2;
  let place = 0;
  const delimiter = named ?? delimiterOf(body);
  const end = unclosedAt(body, delimiter);
  parse(end === undefined ? body : body.slice(0, end), {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    raw: true,
    // With `raw`, another thing comes than the package declares.
    on_record: (given: object) => {
      const { record, raw } = given as { record: string[]; raw: string };
      place += 1;
      if (record.some((cell) => cell !== ''))
        rows.push({ line, place, cells: record.map((cell) => (GUARDED.test(cell) ? cell.slice(1) : cell)) });
      line += linesIn(raw);
      return null;
    },
  });
  const [head, ...others] = rows;
  return {
    head: head?.cells.map((cell) => cell.trim()) ?? [],
    rows: others,
    ...(end === undefined ? {} : { unclosed: linesIn(text.slice(0, skipped + end)) + 1 }),
  };
}

/** Where the row begins in which quotes are opened and never closed. */
function unclosedAt(text: string, delimiter: string): number | undefined {
  let row = 0;
  let open = false;
  // A quote opens at the beginning of a cell, or right behind one that closed: that is a quote inside.
  let may = true;
  const last = delimiter.at(-1);
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string;
    if (open) {
      open = mark !== '"';
      may = !open;
      continue;
    }
    open = mark === '"' && may;
    may = mark === last || mark === '\r' || mark === '\n';
    if (mark === '\r' || mark === '\n') row = at + 1;
  }
  return open ? row : undefined;
}

/** So many rows tell what stands between the cells. */
const TOLD_BY = 20;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * What cuts the first rows into as many cells each as the first one; among those that do so equally often, what gives more cells. A comma
 * inside a head, or in amounts below semicolons, does not.
 */
function delimiterOf(text: string): string {
  const judged = DELIMITERS.map((delimiter) => {
    const rows = parse(text.slice(0, TOLD_BY * 10_000), {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      // A quote that nobody closes, or that the end of the piece cuts off.
      skip_records_with_error: true,
      to: TOLD_BY,
      on_record: (record: readonly string[]) => [String(record.length)],
    }) as string[][];
    const [head = 1, ...others] = rows.map(([count]) => Number(count));
    const alike = others.filter((count) => count === head).length;
    return { delimiter, head, share: others.length === 0 ? 1 : alike / others.length };
  }).filter(({ head }) => head > 1);
  const best = judged.toSorted((a, b) => b.share - a.share || b.head - a.head)[0];
  return best?.delimiter ?? ',';
}

function linesIn(text: string): number {
  return text.match(/\r\n|\n|\r/gu)?.length ?? 0;
}
