// Markdown as plain text: 80 columns for a terminal or a printer, one line a paragraph for a mail or a chat.
import { blocksOf, isPageBreak, markdownReader, type Block, type Token } from './markdown.ts';
import { tableText } from './text-table.ts';
import { columnsOf } from '../languages/cells.ts';
import { gapBetween, wrapText } from '../languages/text-wrap.ts';

const WIDTH = 80;
// However deep a list goes, this much is left for its words.
const NARROWEST = 24;

const reader = markdownReader();

/** `width`: of tables and rules; `prose`: of everything that is read as sentences. */
type Room = { readonly width: number; readonly prose: number };

/**
 * Plain text of at most 80 columns a line.
 * @param markdown with its values escaped; the escapes are gone in the result
 * @param wrapped whether sentences are broken into lines too; where they are not, a paragraph is one line
 */
export function toText(markdown: string, wrapped = true): string {
  const lines = blockLines(reader.parse(markdown, {}), { width: WIDTH, prose: wrapped ? WIDTH : Infinity });
  return `${lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/gu, '')}\n`;
}

function blockLines(tokens: readonly Token[], room: Room): string[] {
  const lines: string[] = [];
  let before: Block | undefined;
  for (const block of blocksOf(tokens)) {
    const own = linesOf(block, room);
    if (own.length === 0) continue;
    if (before && !isTight(before, block)) lines.push('');
    for (const line of own) lines.push(line);
    before = block;
  }
  return lines;
}

/** A heading sticks to what follows, a writing line to its question. */
function isTight(before: Block, block: Block): boolean {
  if (before.token.type === 'heading_open') return true;
  if (block.token.type === 'hr') return true;
  return before.token.type === 'paragraph_open' && before.token.hidden;
}

function linesOf(block: Block, room: Room): string[] {
  const { token, inside } = block;
  const { width, prose } = room;
  switch (token.type) {
    case 'heading_open':
      return headingLines(inlineText(inside), token.tag, prose);
    case 'paragraph_open':
      return wrapText(inlineText(inside), prose);
    case 'inline':
      return wrapText(inlineText([token]), prose);
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listLines(block, room);
    case 'blockquote_open':
      return indented(blockLines(inside, narrower(room, 2)), '> ', '> ');
    case 'table_open':
      return tableText(
        rowsOf(inside),
        width,
        blocksOf(blocksOf(inside)[0]?.inside ?? []).flatMap((row) => blocksOf(row.inside).map(({ token: cell }) => isRight(cell))),
      );
    case 'hr':
      if (isPageBreak(token)) return ['', `${'- '.repeat(Math.floor(width / 2))}`.trimEnd(), ''];
      return ['_'.repeat(width)];
    case 'fence':
    case 'code_block':
      return indented(
        token.content
          .replace(/\n$/u, '')
          .split('\n')
          .flatMap((line) => wrapText(line, narrower(room, 4).prose)),
        '    ',
        '    ',
      );
    default:
      return blockLines(inside, room);
  }
}

function headingLines(text: string, tag: string, width: number): string[] {
  const lines = wrapText(text, width);
  const mark = { h1: '=', h2: '-' }[tag];
  return mark ? [...lines, mark.repeat(Math.max(...lines.map(columnsOf)))] : lines;
}

function listLines({ token, inside }: Block, room: Room): string[] {
  const items = blocksOf(inside);
  const first = Number(token.attrGet('start') ?? 1);
  const markers = items.map((_, index) => (token.type === 'bullet_list_open' ? '- ' : `${first + index}. `));
  const hang = Math.max(0, ...markers.map((marker) => marker.length));
  return items.flatMap((item, index) => {
    const lines = indented(blockLines(item.inside, narrower(room, hang)), markers[index]!.padStart(hang), ' '.repeat(hang));
    return index > 0 && isLoose(item) ? ['', ...lines] : lines;
  });
}

function isLoose(item: Block): boolean {
  return item.inside.some((token) => token.type === 'paragraph_open' && !token.hidden && token.level === item.token.level + 1);
}

function narrower({ width, prose }: Room, by: number): Room {
  return { width: Math.max(NARROWEST, width - by), prose: Math.max(NARROWEST, prose - by) };
}

function indented(lines: readonly string[], first: string, rest: string): string[] {
  return (lines.length === 0 ? [''] : lines).map((line, index) => (index === 0 ? first : rest) + line);
}

/** Markdown says with `--:` that the numbers of a column end below each other. */
function isRight(cell: Token): boolean {
  return String(cell.attrGet('style')).includes('right');
}

function rowsOf(tokens: readonly Token[]): string[][] {
  const rows = blocksOf(tokens).flatMap((part) => blocksOf(part.inside));
  return rows.map((row) => blocksOf(row.inside).map((cell) => inlineText(cell.inside)));
}

/** The words of inline tokens: emphasis goes, a link shows where it leads, hard breaks stay. */
function inlineText(tokens: readonly Token[]): string {
  const pieces: string[] = [];
  let soft = false;
  const add = (words: string): void => {
    if (soft) pieces.push(gapBetween(pieces.at(-1) ?? '', words));
    pieces.push(words);
    soft = false;
  };
  const links: { target: string; from: number }[] = [];
  for (const token of tokens.flatMap((one) => (one.type === 'inline' ? (one.children ?? []) : [one]))) {
    if (token.type === 'hardbreak') add('\n');
    else if (token.type === 'softbreak') soft = true;
    else if (token.type === 'link_open') links.push({ target: String(token.attrGet('href') ?? ''), from: pieces.length });
    else if (token.type === 'link_close') {
      const { target, from } = links.pop() ?? { target: '', from: 0 };
      if (pieces.slice(from).join('').trim() !== target.replace(/^mailto:/iu, '')) add(` (${target})`);
    } else if (token.content !== '') add(token.content);
  }
  return pieces.join('');
}
