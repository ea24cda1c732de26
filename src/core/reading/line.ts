// Lines around an offset, and putting the rest of a line into quotes.
import type { Fix } from './problem.ts';

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
}

/** Puts quotes around what stands between an offset and the end of its line; a comment stays outside. */
export function quoteRest(text: string, start: number): Fix {
  const value = text.slice(start, lineEnd(text, start)).replace(/ #.*$/, '').trimEnd();
  const quoted = /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  return { start, end: start + value.length, text: quoted };
}
