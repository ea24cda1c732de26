// A page of text in the terminal: how wide it is, and paragraphs on it.
import type { Desk } from '../desk.ts';
import { flowed } from './table.ts';

/** Longer lines than this are no longer comfortable to read. */
const WIDEST = 100;

/** The width of a page, in cells. */
export function pageWidth({ io }: Desk): number {
  return Math.min(io.stdout.columns, WIDEST);
}

/** Prints paragraphs as wide as is comfortable; `mark` stands before the first line of each. */
export function say(desk: Desk, text: string, mark = '', paint: (text: string) => string = (same) => same): void {
  desk.print(flowed(text, pageWidth(desk), mark, ' '.repeat(mark.length), paint));
}
