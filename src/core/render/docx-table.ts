// A table of a Word document: columns as wide as what stands in them, and rows that are known again.
import {
  HeightRule,
  BookmarkEnd,
  BookmarkStart,
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IParagraphOptions,
  type TextRun,
} from 'docx';
import { columnsOf } from '../languages/cells.ts';
import { widestPart } from '../languages/text-wrap.ts';
import { runsOf } from './docx-runs.ts';
import { MM } from './docx-style.ts';
import { blocksOf, type Block, type Token } from './markdown.ts';

/** What stands in one of the cells of a row, and what the row is known by: letters and digits. */
export type KnownRow = { readonly text: string; readonly id: string };
/** The rows that were not met yet, and the marks so far. */
export type KnownRows = { marks: number; readonly known: KnownRow[] };

/** A row to be filled in by hand is this high. */
const TO_FILL = 7.5 * MM;
// At the size that tables have, in Latin letters; a Chinese one takes two.
const CELL = 116;
const SHORT = 18;
const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

/** Columns as wide as what stands in them. */
export function tableOf(tokens: readonly Token[], width: number, count: KnownRows): Table {
  const rows = blocksOf(tokens).flatMap((part) =>
    blocksOf(part.inside).map((row) => ({ head: part.token.type === 'thead_open', cells: blocksOf(row.inside) })),
  );
  const widths = widthsOf(
    (rows[0]?.cells ?? []).map((_, column) => rows.map(({ cells }) => textOfCell(cells[column]))),
    width,
  );
  const line = { style: BorderStyle.SINGLE, size: 4, color: '9AA5AD' };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: rows.map(({ head, cells }) => {
      const id = head ? undefined : knownBy(cells, count);
      return new TableRow({
        tableHeader: head,
        cantSplit: true,
        ...(cells.slice(1).every((cell) => textOfCell(cell) === '') ? { height: { value: TO_FILL, rule: HeightRule.ATLEAST } } : {}),
        children: cells.map((cell, column) => {
          const runs = runsOf(cell.inside, { size: 18, ...(head ? { bold: true } : {}) });
          return new TableCell({
            margins: MARGINS,
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            children: [
              new Paragraph({
                spacing: { after: 0 },
                ...alignmentOf(cell.token),
                children: id === undefined ? runs : marked(runs, `ccs_${id}_${column}`, (count.marks += 1)),
              }),
            ],
          });
        }),
      });
    }),
  });
}

/** What a row is known by, once. */
function knownBy(cells: readonly Block[], { known }: KnownRows): string | undefined {
  const texts = cells.map((cell) => plainOf(cell.inside));
  const at = known.findIndex(({ text }) => texts.includes(text.replace(/\s+/gu, ' ').trim()));
  return at < 0 ? undefined : known.splice(at, 1)[0]?.id;
}

/** Runs between the ends of a bookmark: nobody sees it, and it stays where the text around it is changed. */
function marked(runs: readonly TextRun[], name: string, number: number): (TextRun | BookmarkStart | BookmarkEnd)[] {
  return [new BookmarkStart(name, number), ...runs, new BookmarkEnd(number)];
}

function plainOf(tokens: readonly Token[]): string {
  const all = tokens.flatMap((one) => (one.type === 'inline' ? (one.children ?? []) : [one]));
  return all
    .map(({ type, content }) => (type === 'softbreak' || type === 'hardbreak' ? ' ' : content))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** First the longest word of each column, then what is left by how much more stands in it. */
function widthsOf(columns: readonly (readonly string[])[], width: number): number[] {
  const words = columns.map((cells) =>
    isShort(cells) ? Math.max(4, ...cells.map(columnsOf)) : Math.min(24, Math.max(4, ...cells.map(widestPart))),
  );
  const least = words.map((one) => one * CELL + MARGINS.left + MARGINS.right);
  // Where nothing stands yet, every column has to be written in.
  const wanted = columns.map((cells) =>
    cells.slice(1).every((cell) => cell === '') ? 16 : Math.min(48, Math.max(...cells.map(columnsOf))),
  );
  const weights = wanted.map((one, column) => Math.max(0, one - words[column]!) + 4);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const squeezed = Math.min(1, width / sum(least));
  const free = Math.max(0, width - sum(least));
  return least.map((one, column) => Math.floor(one * squeezed + (free * weights[column]!) / sum(weights)));
}

/** Days, weeks and amounts stand on one line. */
function isShort(cells: readonly string[]): boolean {
  return cells.slice(1).some((cell) => /\d/u.test(cell)) && cells.every((cell) => columnsOf(cell) <= SHORT);
}

function textOfCell(cell: Block | undefined): string {
  return cell?.inside.map(({ content }) => content).join('') ?? '';
}

function alignmentOf(cell: Token): IParagraphOptions {
  const [, side] = /text-align:(right|center)/u.exec(String(cell.attrGet('style'))) ?? [];
  return side === undefined ? {} : { alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.CENTER };
}
