// Text to concrete syntax, through the parser of `yaml`, and never deeper or longer than the limits.
import { CST, Lexer, Parser } from 'yaml';
import { MAX_DEPTH, MAX_PARTS } from './limits.ts';
import { type Finding, finding } from './problem.ts';

/** The tokens of a text, or why it is refused. Time and memory are bounded by the limits. */
export function parseCst(text: string): { tokens: CST.Token[] } | { refused: Finding } {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  let parts = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    const here = [Math.max(0, parser.offset - 1), parser.offset] as const;
    if (++parts > MAX_PARTS) return { refused: finding('too-many-parts', { limit: MAX_PARTS }, here) };
    // Checked while parsing, because everything after it recurses.
    if (parser.stack.length > MAX_DEPTH && parser.stack.filter(CST.isCollection).length > MAX_DEPTH) {
      return { refused: finding('too-deep', { limit: MAX_DEPTH }, here) };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens };
}
