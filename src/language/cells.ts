// How many cells of a terminal a text takes: a Chinese character takes two, what is invisible takes none.
import fastStringWidth from 'fast-string-width';

// Format characters that are drawn nowhere; joiners and variation selectors belong to their emoji and stay.
const INVISIBLE = /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * The width of a text in cells; escape sequences count nothing.
 * The common `string-width` builds a regular expression of all emoji at every start, which costs more than the rest of `--help`.
 */
export function columnsOf(text: string): number {
  return fastStringWidth(text.replace(INVISIBLE, ''));
}
