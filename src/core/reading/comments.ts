// The comments of a text: real ones, not a # in a value.
import { CST, Lexer } from 'yaml';
import type { Span } from './place.ts';

const MARKERS = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Where the comments of a text stand, from their # to the end of their line; the text may be at fault. */
export function commentsOf(text: string): Span[] {
  const comments: Span[] = [];
  let at = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    // The lexer announces a plain or block scalar by a mark that is not in the text.
    if (MARKERS.has(lexeme)) {
      inScalar = lexeme === CST.SCALAR;
      continue;
    }
    const end = at + lexeme.length;
    if (!inScalar && lexeme.startsWith('#')) comments.push([at, lexeme.endsWith('\r') ? end - 1 : end]);
    inScalar = false;
    at = end;
  }
  return comments;
}
