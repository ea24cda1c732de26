// Markdown as one HTML page that needs nothing else: no script, no image, nothing from outside.
import { htmlPage, type HtmlPage } from './html-page.ts';
import { columnsOf } from '../languages/cells.ts';
import { markdownReader, markedSignature, pagesOf, type Token } from './markdown.ts';
import { squareOf, squareSvg } from './square.ts';

const reader = markdownReader();
const escape = reader.utils.escapeHtml;
const BLANK = /_{4,}/gu;
// "… last hour? ________ filings a month" at the end of a question: the number goes onto its writing line.
const MEASURE = /^(.*\s)(_{4,} [^_·]+)$/su;
const TICK = /☐/gu;
/** "12 October 2026", "2026年10月12日": a day alone in its cell is not broken. */
const DAY = /^\d{1,4}[\s\p{L}\d.,-]{4,20}\d\p{L}?$/u;

reader.renderer.rules['image'] = (tokens, index) => escape(plain(tokens[index]!.children));
reader.renderer.rules['text'] = (tokens, index) => {
  const { content } = tokens[index]!;
  const measure = index === tokens.length - 1 ? MEASURE.exec(content) : null;
  if (!measure) return withMarks(content);
  return `${withMarks(measure[1]!)}<span class="measure"><span>${withMarks(measure[2]!)}</span></span>`;
};

reader.renderer.rules['td_open'] = (tokens, index, options, _, renderer) => {
  if (DAY.test(tokens[index + 1]?.content.trim() ?? '')) tokens[index]!.attrJoin('class', 'day');
  return renderer.renderToken(tokens, index, options);
};

function withMarks(text: string): string {
  return escape(text).replace(BLANK, '<span class="blank">$&</span>').replace(TICK, '<span class="tick">$&</span>');
}

function plain(tokens: readonly Token[] | null | undefined): string {
  return (tokens ?? []).map((token) => token.content).join('');
}

/**
 * One self-contained HTML page, readable on a phone and printable on A4.
 * @param markdown with its values escaped
 * @param page `language`: a BCP 47 tag for the page; `title`: plain text
 */
export function toHtml(markdown: string, page: HtmlPage): string {
  return htmlPage(htmlBody(markdown, page.language), page);
}

/** What stands in such a page: its sections, in an article for each sheet of paper where there are several. */
export function htmlBody(markdown: string, language: string): string {
  const env = {};
  const pages = pagesOf(markedSignature(reader.parse(markdown, env), language)).map((tokens) =>
    sectionsOf(tokens)
      .map((section) => `<section>\n${htmlOf(section, env)}</section>\n`)
      .join(''),
  );
  return pages.length === 1 ? pages.join('') : pages.map((one) => `<article${fullness(one)}>\n${one}</article>\n`).join('');
}

/** The HTML of a section; a square is drawn. */
function htmlOf(tokens: Token[], env: Record<string, unknown>): string {
  const plainly = (some: Token[]): string => reader.renderer.render(some, reader.options, env);
  let html = '';
  let from = 0;
  for (const [at, { type }] of tokens.entries()) {
    const end = type === 'table_open' ? tokens.findIndex((token, index) => index > at && token.type === 'table_close') : -1;
    const square = end < 0 ? undefined : squareOf(tokens.slice(at + 1, end));
    if (square === undefined) continue;
    html += plainly(tokens.slice(from, at)) + squareSvg(square);
    from = end + 1;
  }
  return html + plainly(tokens.slice(from));
}

/** How much smaller a page is set on paper, so that all of it stays on one sheet: by its lines, its letters and its lines to write on. */
function fullness(html: string): string {
  const text = html.replace(/<[^>]+>/gu, '');
  const lines = (html.match(/<(?:p|li|hr|h[1-3])\b/gu) ?? []).length * 34 + columnsOf(text.replace(/\s+/gu, ' '));
  const step = FULL.findIndex((most) => lines <= most);
  return ` class="full-${step < 0 ? FULL.length : step}"`;
}

const FULL = [3300, 4150, 4700, 5500];

/** What belongs together on paper: everything from one second-level heading to the next. */
function sectionsOf(tokens: readonly Token[]): Token[][] {
  const sections: Token[][] = [];
  for (const token of tokens) {
    const begins = token.type === 'heading_open' && token.tag === 'h2' && token.level === 0;
    if (begins || sections.length === 0) sections.push([]);
    sections.at(-1)!.push(token);
  }
  return sections;
}
