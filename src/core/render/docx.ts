// Markdown as a Word document: A4, fonts named for Latin and for Chinese, the same bytes for the same text.
import { AlignmentType, BorderStyle, Document, HeadingLevel, Packer, Paragraph, type Table, TextRun, type IParagraphOptions } from 'docx';
import { unzipSync, zipSync, type Zippable } from 'fflate';
import { COLUMNS, LIST_DEPTH, listMarks, MM, PAGE, SHEET, stylesFor } from './docx-style.ts';
import { legal, runsOf } from './docx-runs.ts';
import { tableOf, type KnownRow, type KnownRows } from './docx-table.ts';
import { squareTable } from './docx-square.ts';
import type { Page } from './page.ts';
import { blocksOf, markdownReader, markedSignature, pagesOf, SIGNATURE, type Block, type Token } from './markdown.ts';
import { squareOf } from './square.ts';

const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;
const HEADINGS = { h1: HeadingLevel.HEADING_1, h2: HeadingLevel.HEADING_2, h3: HeadingLevel.HEADING_3 } as const;
const BOX = '☐ ';
const CORE = 'docProps/core.xml';

const reader = markdownReader();

const RULE = { style: BorderStyle.DOTTED, size: 6, space: 1 };

/** Lists so far, and what is known of tables. */
type Count = KnownRows & { count: number };

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
 * @param known rows of tables that are known again when the document comes back changed
 */
export async function toDocx(markdown: string, page: Page, known: readonly KnownRow[] = []): Promise<Uint8Array> {
  const lists = { count: 0, known: [...known], marks: 0 };
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

function piecesOf(tokens: readonly Token[], place: Place, lists: Count): Piece[] {
  return blocksOf(tokens).flatMap((block) => pieceOf(block, place, lists));
}

function pieceOf(block: Block, place: Place, lists: Count): Piece[] {
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
      return [drawnOf(inside, lists), new Paragraph({ spacing: { after: 0, line: 120 } })];
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

function drawnOf(table: Token[], lists: Count): Table {
  const square = squareOf(table);
  return square === undefined ? tableOf(table, TEXT_WIDTH, lists) : squareTable(square);
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
function listOf({ token, inside }: Block, place: Place, lists: Count): Piece[] {
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

/** The same package with the day of the document in the place of the moment it was made. */
function withDay(bytes: Uint8Array, date: string): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const core = name === CORE ? new TextDecoder().decode(content).replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/gu, `${date}T00:00:00Z`) : undefined;
    files[name] = core === undefined ? content : new TextEncoder().encode(core);
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 6 });
}
