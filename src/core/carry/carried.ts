// Notes on their way from a page to the record: what is carried, and the text that carries it.
import { inPieces } from './pieces.ts';

/** What was answered on a page, and of which prompter. */
export type Carried = {
  readonly ccs: 1;
  readonly kind: 'page-notes';
  /** The notes' own name: one for each device, until they are erased there. */
  readonly id: string;
  readonly prompter: string;
  /** The prompter's mark when the page was made. */
  readonly mark: string;
  /** By the ids under which `ccs call` asks; a list has one text an entry. */
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  /** How each diagnostic question and each about the others was asked: a prompter may have changed since. */
  readonly asked: Readonly<Record<string, string>>;
};

/**
 * The text that is shared, saved or pasted.
 * @param heading what it is, for whoever finds it in a chat; nothing of it is read again
 */
export function carriedText(carried: Carried, heading: string): string {
  return `${heading}\n\n${inPieces(JSON.stringify(carried))}\n`;
}
