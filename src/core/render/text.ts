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
type Room = { readonly width: number; readonly prose: number; readonly paint?: Paint };

/** How a terminal shows what is more than plain; each takes a text of one line. */
type Paint = Readonly<Record<'strong' | 'heading' | 'quiet', (text: string) => string>>;

/**
 * Plain text of at most so many columns a line, 80 if nothing else is said.
 * @param markdown with its values escaped; the escapes are gone in the result
 * @param wrapped whether sentences are broken into lines too; where they are not, a paragraph is one line
 */
export function toText(markdown: string, wrapped = true, width = WIDTH): string {
  const lines = blockLines(reader.parse(markdown, {}), { width, prose: wrapped ? width : Infinity });
  return `${lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/gu, '')}\n`;
}

/**
 * The same laid out for a terminal: wrapped, with headings and emphasis in its own way instead of marks.
 * @param width in columns
 */
export function toScreen(markdown: string, width: number, paint: Paint): string {
  const lines = blockLines(reader.parse(markdown, {}), { width, prose: width, paint });
  return `${lines.join('\n').replace(/^\n+|\n+$/gu, '')}\n`;
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
      return headingLines(inlineText(inside), token.tag, room);
    case 'paragraph_open':
      return emphasised(wrapText(inlineText(inside), prose), inside, room);
    case 'inline':
      return emphasised(wrapText(inlineText([token]), prose), [token], room);
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listLines(block, room);
    case 'blockquote_open':
      return quoted(blockLines(inside, narrower(room, 2)), room);
    case 'table_open':
      return tableText(
        rowsOf(inside),
        width,
        blocksOf(blocksOf(inside)[0]?.inside ?? []).flatMap((row) => blocksOf(row.inside).map(({ token: cell }) => isRight(cell))),
      );
    case 'hr':
      if (isPageBreak(token)) return ['', `${'- '.repeat(Math.floor(width / 2))}`.trimEnd(), ''];
      return [room.paint ? room.paint.quiet('_'.repeat(Math.min(width, 30))) : '_'.repeat(width)];
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

/** A bar beside it on a screen; in a text, the mark that mails have. */
function quoted(lines: readonly string[], { paint }: Room): string[] {
  const mark = paint ? paint.quiet('│ ') : '> ';
  return indented(lines, mark, mark);
}

/** The strong words of a paragraph, painted wherever they came to stand; blanks may have become line ends. */
function emphasised(lines: string[], tokens: readonly Token[], { paint }: Room): string[] {
  const inner = tokens.flatMap((one) => (one.type === 'inline' ? (one.children ?? []) : [one]));
  if (paint === undefined || !inner.some(({ type }) => type === 'strong_open') || inner.some(({ type }) => type === 'link_open'))
    return lines;
  let depth = 0;
  const strong: boolean[] = [];
  for (const { type, nesting, content } of inner) {
    if (type === 'strong_open' || type === 'strong_close') depth += nesting;
    else for (const _ of content.replace(/\s/gu, '')) strong.push(depth > 0);
  }
  let at = 0;
  return lines.map((line) => {
    const runs: { strong: boolean; text: string }[] = [];
    for (const character of line) {
      const is: boolean = /\s/u.test(character) ? (runs.at(-1)?.strong ?? false) : (strong[at++] ?? false);
      const last = runs.at(-1);
      if (last?.strong === is) last.text += character;
      else runs.push({ strong: is, text: character });
    }
    return runs.map((run) => (run.strong ? paint.strong(run.text) : run.text)).join('');
  });
}

function headingLines(text: string, tag: string, { prose, paint }: Room): string[] {
  const lines = wrapText(text, prose);
  if (paint) return lines.map(paint.heading);
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

function narrower({ width, prose, ...room }: Room, by: number): Room {
  return { ...room, width: Math.max(NARROWEST, width - by), prose: Math.max(NARROWEST, prose - by) };
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
