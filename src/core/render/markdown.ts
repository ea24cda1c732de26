// The one way our Markdown is read, for every format that is made from it.
import MarkdownItDefault, { type MarkdownIt, type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import { letterSpeechFor } from '../languages/index.ts';

export type { MarkdownIt, Token };

/** A Markdown reader without HTML, with links to the web and to mail addresses only, and emphasis that works next to Chinese. */
export function markdownReader(): MarkdownIt {
  const reader = new MarkdownItDefault({ html: false, linkify: false, typographer: false });
  reader.use(cjkFriendly);
  reader.validateLink = (address) => /^(?:https?:\/\/|mailto:)/iu.test(address.trim());
  return reader;
}

export const SIGNATURE = 'signature';

/**
 * Marks the last paragraph of a letter with a class, where its language has who signs, and below it the day, at the right.
 * @returns the tokens that were given
 */
export function markedSignature(tokens: Token[], language: string): Token[] {
  const at = tokens.findLastIndex(({ type, level }) => type === 'paragraph_open' && level === 0);
  const children = tokens[at + 1]?.children ?? [];
  const last = letterSpeechFor(language).signedAtRight;
  const signs =
    at === tokens.length - 3 && children.some(({ type }) => type === 'hardbreak') && last?.test(children.at(-1)?.content ?? '') === true;
  if (signs) tokens[at]!.attrSet('class', SIGNATURE);
  return tokens;
}

/** `***` at the top level begins a new page; every other rule is a line to write on. */
export function isPageBreak({ type, markup, level }: Token): boolean {
  return type === 'hr' && level === 0 && markup.startsWith('*');
}

/** The pages of a document, without the marks between them. */
export function pagesOf(tokens: readonly Token[]): Token[][] {
  const pages: Token[][] = [[]];
  for (const token of tokens) isPageBreak(token) ? pages.push([]) : pages.at(-1)!.push(token);
  return pages;
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
