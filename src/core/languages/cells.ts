// How many cells of a terminal a text takes: a Chinese character takes two, what is invisible takes none.
import fastStringWidth from 'fast-string-width';

// Format characters that are drawn nowhere; joiners and variation selectors belong to their emoji and stay.
const INVISIBLE = /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
// Each of these takes one cell, whatever stands beside it: Latin, and the dashes, quotes and dots between words.
const NARROW = /^[ -~¡-¬®-ʯ‐-‧]*$/;
// Each of these stands in cells of its own, whatever stands beside it.
const PLAIN = /^[ -~¡-¬®-ʯ‐-‧\u3000-\u3029\u3030-\u303F㐀-\u9FFF！-～]*$/;

/** Whether a text takes as many cells as it has characters: most of what is not Chinese does. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text);
}

/** Whether each character of a text stands in cells of its own: then nobody need make a segmenter, which takes 10 ms. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

// Of these each takes one cell or, from U+3000 on, two.
const COUNTED = /^[ -~¡-¬®-ʯ‐-‧\u3001-\u3029㐀-\u4DBF\u4E00-\u9FFF！-～]*$/;

/**
 * The width of a text in cells; escape sequences count nothing.
 * The common `string-width` builds a regular expression of all emoji at every start, which costs more than the rest of `--help`;
 * what is looked for here takes some milliseconds to make ready too, and most texts need none of it.
 */
export function columnsOf(text: string): number {
  if (isNarrow(text)) return text.length;
  return COUNTED.test(text) ? counted(text) : fastStringWidth(text.replace(INVISIBLE, ''));
}

function counted(text: string): number {
  let width = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x3000) width++;
  return width;
}

let segmenter: Intl.Segmenter | undefined;

/** A text cut to a width in cells, with `…` where something is missing. */
export function cutTo(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let cut = '';
  for (const { segment } of segmenter.segment(text.slice(0, width * 16))) {
    if (columnsOf(cut + segment) > width - 1) break;
    cut += segment;
  }
  return `${cut}…`;
}
