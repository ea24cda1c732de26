// Makes values harmless in Markdown: text stays text wherever a template puts it, and ordinary prose stays as it was written.
import { visible } from '../reading/visible.ts';

/**
 * A value as it will read once it is rendered: line breaks are \n, hidden characters are visible, no line begins or ends
 * with white space, a tab is a space.
 */
export function cleanValue(value: string): string {
  const lines = visible(value.replace(/\r\n?|\u0085/gu, '\n')).split('\n');
  return lines
    .map((line) => line.replaceAll('\t', ' ').trim())
    .join('\n')
    .trim();
}

/**
 * A value as Markdown that renders to exactly `cleanValue(value)`, at the start of a line or within one, in a paragraph,
 * list item, quote, table cell or heading. Only what would do something is escaped.
 * Line breaks become hard breaks (`\` and \n) within the paragraph; see `joinSingleLines` for headings and tables.
 */
export function escapeValue(value: string): string {
  const text = cleanValue(value);
  return text === '' ? '' : text.split('\n').map(escapeLine).join('\\\n');
}

/** A plain value with `escapeValue` done to each of its strings; keys, numbers and truth values stay. */
export function escapeDeep<T>(data: T): T;
export function escapeDeep(data: unknown): unknown {
  if (typeof data === 'string') return escapeValue(data);
  if (Array.isArray(data)) return data.map((item) => escapeDeep(item));
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([key, item]) => [key, escapeDeep(item)]));
}

/** Headings and table rows are one line: a hard break that a value brought there becomes a space. */
export function joinSingleLines(markdown: string): string {
  const lines: string[] = [];
  let row: string[] = [];
  for (const line of markdown.split('\n')) {
    if ((row.length > 0 || SINGLE_LINE.test(line)) && HARD_BREAK.test(line)) {
      row.push(line.slice(0, -1));
    } else {
      lines.push(row.length > 0 ? [...row, line].join(' ').replace(/ {2,}/gu, ' ') : line);
      row = [];
    }
  }
  return [...lines, ...row].join('\n');
}

const SINGLE_LINE = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(?:#{1,6}\s|\|)/u;
const HARD_BREAK = /(?<!\\)(?:\\\\)*\\$/u;

// `&lt` at the end of a value becomes an entity with a semicolon of the template; AT&T does not.
const ENTITY = /&(?=#\d{1,7};|#x[\da-f]{1,6};|[a-z][\da-z]{1,31};|(?:#\d*|#x[\da-f]*|lt|gt|amp|quot|apos|nbsp)$)/giu;
const WORD = /[\p{L}\p{N}]/u;

function escapeLine(line: string): string {
  const inner = line
    // A backslash only escapes punctuation, and what follows the value is not known.
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/gu, '\\\\')
    .replace(/[[\]`|]/gu, '\\$&')
    .replace(line.includes('@') ? /<(?! )/gu : /<(?=[a-z/!?]|$)/giu, '\\<')
    .replace(ENTITY, '\\&')
    .replace(/~{2,}/gu, (run) => run.replaceAll('~', '\\~'))
    .replace(/[*_]/gu, (mark, at: number, all: string) => (isInert(mark, all[at - 1], all[at + 1]) ? mark : `\\${mark}`));
  return escapeEnd(escapeStart(inner));
}

/** A star between spaces and an underscore within a word can neither open nor close emphasis. */
function isInert(mark: string, before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return mark === '*' ? before === ' ' && after === ' ' : WORD.test(before) && WORD.test(after);
}

/** What would open a heading, quote, list, rule, underline or table at the start of a line. */
function escapeStart(line: string): string {
  if (/^(?:>|#{1,6}(?:\s|$)|[-+](?:\s|$)|=+$|[-\s]+$|:?-[-\s:]*$|:[-\s:|\\]*$)/u.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2');
}

/** Trailing number signs are taken for the end of a heading. */
function escapeEnd(line: string): string {
  return line.replace(/(^|\s)(#+)$/u, '$1\\$2');
}
