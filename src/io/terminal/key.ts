// One key, as readline reports it, and what is pasted, which is one key here.
import { HIDDEN } from '../../core/reading/visible.ts';

export type Key = {
  /** What readline calls it: `return`, `left`, `a`, …; `paste`; empty for most characters. */
  readonly name: string;
  /** What it would write; empty for keys that write nothing. */
  readonly text: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly shift: boolean;
};

/** The parts of readline's keypress event that matter. */
export type Pressed = {
  readonly name?: string | undefined;
  readonly sequence?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly shift?: boolean;
};

// Node's own `stripVTControlCharacters` takes the text between a colour and a bell along.
const SEQUENCE = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\))/gu;
const HIDDEN_EVERYWHERE = new RegExp(HIDDEN, 'gu');

export function keyOf({ name = '', sequence = '', ctrl = false, meta = false, shift = false }: Pressed): Key {
  const writes = !ctrl && !meta && sequence !== '' && !/\p{Cc}/u.test(sequence);
  return { name, text: writes ? sequence : '', ctrl, meta, shift };
}

/** What was pasted: its line breaks stay, whatever could steer the terminal goes. */
export function pasted(text: string): Key {
  return { name: 'paste', text: cleaned(text), ctrl: false, meta: false, shift: false };
}

/** Line feeds as the only control characters; a tab becomes a space. */
export function cleaned(text: string): string {
  return text.replace(SEQUENCE, '').replace(/\r\n?/gu, '\n').replaceAll('\t', ' ').replace(HIDDEN_EVERYWHERE, '');
}
