// The one way our Markdown is read, for every format that is made from it.
import MarkdownItDefault, { type MarkdownIt, type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';

export type { MarkdownIt, Token };

/** A Markdown reader without HTML, with links to the web and to mail addresses only, and emphasis that works next to Chinese. */
export function markdownReader(): MarkdownIt {
  const reader = new MarkdownItDefault({ html: false, linkify: false, typographer: false });
  reader.use(cjkFriendly);
  reader.validateLink = (address) => /^(?:https?:\/\/|mailto:)/iu.test(address.trim());
  return reader;
}

/** A token that opens, with everything up to the one that closes it; other tokens stand alone. */
export type Block = { token: Token; inside: Token[] };

/** The blocks of one level, in order. */
export function blocksOf(tokens: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const start = at + 1;
    if (token.nesting === 1) {
      for (let depth = 1; depth > 0 && at + 1 < tokens.length; ) {
        at += 1;
        depth += tokens[at]!.nesting;
      }
    }
    blocks.push({ token, inside: token.nesting === 1 ? tokens.slice(start, at) : [] });
  }
  return blocks;
}
