// Markdown as a Word document: A4, fonts named for Latin and for Chinese, the same bytes for the same text.
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  HeightRule,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { columnsOf } from '../languages/cells.ts';
import { gapBetween, widestPart } from '../languages/text-wrap.ts';
import { COLUMNS, LIST_DEPTH, listMarks, MM, PAGE, SHEET, stylesFor } from './docx-style.ts';
import type { Page } from './page.ts';
import { blocksOf, markdownReader, markedSignature, pagesOf, SIGNATURE, type Block, type Token } from './markdown.ts';

const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
const HEADINGS = { h1: HeadingLevel.HEADING_1, h2: HeadingLevel.HEADING_2, h3: HeadingLevel.HEADING_3 } as const;
const BOX = '☐ ';
const CORE = 'docProps/core.xml';

const reader = markdownReader();

const RULE = { style: BorderStyle.DOTTED, size: 6, space: 1 };
/** A row to be filled in by hand is this high. */
const TO_FILL = 7.5 * MM;
// At the size that tables have, in Latin letters; a Chinese one takes two.
const CELL = 116;
const MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

type Piece = Paragraph | Table;
type Place = {
  readonly quoted?: boolean;
  readonly list?: { readonly reference: string; readonly instance: number; readonly level: number };
  readonly last?: boolean;
  readonly right?: boolean;
  /** Of a sheet: less room between the lines, so that all of it stays on its page. */
  readonly tight?: boolean;
};

/**
 * A document that Word and its kin open as it is.
 * @param markdown with its values escaped
 */
export async function toDocx(markdown: string, page: Page): Promise<Uint8Array> {
  const lists = { count: 0 };
  // Without a name the package would write one of its own.
  const author = legal(page.author ?? '') || ' ';
  const pages = pagesOf(markedSignature(reader.parse(markdown, {}), page.language));
  const isSheet = pages.length > 1;
  const document = new Document({
    title: legal(page.title),
    creator: author,
    lastModifiedBy: author,
    styles: stylesFor(page.language, isSheet),
    numbering: { config: listMarks() },
    sections: pages.map((tokens, index) => ({
      properties: { page: isSheet ? SHEET : PAGE, ...(index > 0 ? { column: COLUMNS } : {}) },
      children: piecesOf(tokens, isSheet ? { tight: true } : {}, lists),
    })),
  });
  return withDay(new Uint8Array(await Packer.toArrayBuffer(document)), page.date);
}

function piecesOf(tokens: readonly Token[], place: Place, lists: { count: number }): Piece[] {
  return blocksOf(tokens).flatMap((block) => pieceOf(block, place, lists));
}

function pieceOf(block: Block, place: Place, lists: { count: number }): Piece[] {
  const { token, inside } = block;
  switch (token.type) {
    case 'heading_open':
      return [new Paragraph({ heading: HEADINGS[token.tag as 'h1'] ?? HeadingLevel.HEADING_3, children: runsOf(inside) })];
    case 'paragraph_open':
      return [paragraph(runsOf(inside), { ...place, right: token.attrGet('class') === SIGNATURE })];
    case 'inline':
      return [paragraph(runsOf([token]), place)];
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listOf(block, place, lists);
    case 'blockquote_open':
      return piecesOf(inside, { ...place, quoted: true }, lists);
    case 'table_open':
      return [tableOf(inside), new Paragraph({ spacing: { after: 0, line: 120 } })];
    case 'hr':
      // Word takes lines that follow each other for the frame of one paragraph, unless it is told what stands between them.
      return [
        new Paragraph({
          border: { bottom: RULE, between: RULE },
          spacing: place.tight ? { before: 0, after: 30, line: 230 } : { before: 120, after: 40 },
          ...(place.tight && place.quoted ? { indent: { left: 4 * MM } } : {}),
        }),
      ];
    case 'fence':
    case 'code_block':
      return token.content
        .replace(/\n$/u, '')
        .split('\n')
        .map((line) => paragraph([new TextRun(legal(line))], { ...place, quoted: true }));
    default:
      return piecesOf(inside, place, lists);
  }
}

function paragraph(children: TextRun[], { quoted, list, last, right, tight }: Place): Paragraph {
  const options: IParagraphOptions = {
    children,
    ...(right ? { alignment: AlignmentType.RIGHT } : {}),
    ...(quoted ? { indent: { left: (tight ? 4 : 10) * MM } } : {}),
    ...(list ? { numbering: list, ...(last || tight ? {} : { spacing: { after: 60 } }) } : {}),
  };
  return new Paragraph(options);
}

/** The first paragraph of an item has the mark, the others stand below it. */
function listOf({ token, inside }: Block, place: Place, lists: { count: number }): Piece[] {
  const level = Math.min((place.list?.level ?? -1) + 1, LIST_DEPTH - 1);
  const reference = token.type === 'bullet_list_open' ? 'bullets' : 'numbers';
  const list = { reference, instance: (lists.count += 1), level };
  const items = blocksOf(inside);
  const tight = place.tight ? { tight: true } : {};
  return items.flatMap((item, index) => {
    const [head, ...rest] = blocksOf(item.inside);
    if (!head) return [paragraph([], { ...place, list })];
    // What is to be ticked has its box for a mark.
    const box = reference === 'bullets' ? boxOf(head) : undefined;
    if (box) box.content = box.content.slice(BOX.length);
    const below = rest.flatMap((block) =>
      pieceOf(block, block.token.type.endsWith('list_open') ? { ...tight, list } : { ...tight, quoted: true }, lists),
    );
    return [
      ...pieceOf(head, { ...place, list: box ? { ...list, reference: 'boxes' } : list, last: index === items.length - 1 }, lists),
      ...below,
    ];
  });
}

/** The text of an item that begins with a box. */
function boxOf({ inside }: Block): Token | undefined {
  const first = inside.find((token) => token.type === 'inline')?.children?.[0];
  return first?.content.startsWith(BOX) ? first : undefined;
}

/** Columns as wide as what stands in them. */
function tableOf(tokens: readonly Token[]): Table {
  const rows = blocksOf(tokens).flatMap((part) =>
    blocksOf(part.inside).map((row) => ({ head: part.token.type === 'thead_open', cells: blocksOf(row.inside) })),
  );
  const widths = widthsOf((rows[0]?.cells ?? []).map((_, column) => rows.map(({ cells }) => textOfCell(cells[column]))));
  const line = { style: BorderStyle.SINGLE, size: 4, color: '9AA5AD' };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: rows.map(
      ({ head, cells }) =>
        new TableRow({
          tableHeader: head,
          cantSplit: true,
          ...(cells.slice(1).every((cell) => textOfCell(cell) === '') ? { height: { value: TO_FILL, rule: HeightRule.ATLEAST } } : {}),
          children: cells.map(
            (cell, column) =>
              new TableCell({
                margins: MARGINS,
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                children: [
                  new Paragraph({
                    spacing: { after: 0 },
                    ...alignmentOf(cell.token),
                    children: runsOf(cell.inside, { size: 18, ...(head ? { bold: true } : {}) }),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** First the longest word of each column, then what is left by how much more stands in it. */
function widthsOf(columns: readonly (readonly string[])[]): number[] {
  const words = columns.map((cells) => Math.min(24, Math.max(4, ...cells.map(widestPart))));
  const least = words.map((one) => one * CELL + MARGINS.left + MARGINS.right);
  // Where nothing stands yet, every column has to be written in.
  const wanted = columns.map((cells) =>
    cells.slice(1).every((cell) => cell === '') ? 16 : Math.min(48, Math.max(...cells.map(columnsOf))),
  );
  const weights = wanted.map((one, column) => Math.max(0, one - words[column]!) + 4);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const squeezed = Math.min(1, TEXT_WIDTH / sum(least));
  const free = Math.max(0, TEXT_WIDTH - sum(least));
  return least.map((one, column) => Math.floor(one * squeezed + (free * weights[column]!) / sum(weights)));
}

function textOfCell(cell: Block | undefined): string {
  return cell?.inside.map(({ content }) => content).join('') ?? '';
}

function alignmentOf(cell: Token): IParagraphOptions {
  const [, side] = /text-align:(right|center)/u.exec(String(cell.attrGet('style'))) ?? [];
  return side === undefined ? {} : { alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.CENTER };
}

/** Words as runs; a link shows where it leads, an image what it is called. */
function runsOf(tokens: readonly Token[], base: IRunOptions = {}): TextRun[] {
  const runs: TextRun[] = [];
  const style = { bold: 0, italics: 0 };
  const targets: string[] = [];
  let soft = false;
  let before = '';
  const add = (words: string): void => {
    const text = legal((soft ? gapBetween(before, words) : '') + words);
    runs.push(new TextRun({ ...base, ...(style.bold > 0 ? { bold: true } : {}), ...(style.italics > 0 ? { italics: true } : {}), text }));
    before = words;
    soft = false;
  };
  for (const token of tokens.flatMap((one) => (one.type === 'inline' ? (one.children ?? []) : [one]))) {
    if (token.type === 'strong_open' || token.type === 'strong_close') style.bold += token.nesting;
    else if (token.type === 'em_open' || token.type === 'em_close') style.italics += token.nesting;
    else if (token.type === 'hardbreak') runs.push(new TextRun({ break: 1 }));
    else if (token.type === 'softbreak') soft = true;
    else if (token.type === 'link_open') targets.push(String(token.attrGet('href') ?? '').replace(/^mailto:/iu, ''));
    else if (token.type === 'link_close') add(` (${targets.pop() ?? ''})`);
    else if (token.content !== '') add(token.content);
  }
  return runs;
}

/** XML has no place for some characters, not even escaped. */
function legal(text: string): string {
  return text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, '');
}

/** The same package with the day of the document in the place of the moment it was made. */
function withDay(bytes: Uint8Array, date: string): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const core = name === CORE ? new TextDecoder().decode(content).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, `${date}T00:00:00Z`) : undefined;
    files[name] = core === undefined ? content : new TextEncoder().encode(core);
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}
