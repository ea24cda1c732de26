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
  /** It came before anybody could have read the question: it may go on with what was typed at the one before. */
  readonly soon?: boolean;
  /** It came after a pause: it begins something new. */
  readonly late?: boolean;
};

/** The parts of readline's keypress event that matter. */
export type Pressed = {
  readonly name?: string | undefined;
  readonly sequence?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
  readonly shift?: boolean;
};

/** The name of an Enter that belonged to the question before. */
export const HABIT = 'habit';

// Node's own `stripVTControlCharacters` takes the text between a colour and a bell along.
const SEQUENCE = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\))/gu;
const HIDDEN_EVERYWHERE = new RegExp(HIDDEN, 'gu');

/** A key as widgets know it; `text` is what it writes, nothing where it steers. */
export function keyOf({ name = '', sequence = '', ctrl = false, meta = false, shift = false }: Pressed): Key {
  const writes = !ctrl && !meta && sequence !== '' && !/\p{Cc}/u.test(sequence);
  return { name, text: writes ? sequence : '', ctrl, meta, shift };
}

/** Letters that mean something with Alt: by word, and to where one goes by number. */
const WITH_ALT = /^[bf0-9]$/u;

/** The keys of one event. Esc and a letter soon after it come as one, as Alt with it would: where that means nothing they are two. */
export function keysOf(event: Pressed): readonly Key[] {
  const [, letter = ''] = /^\x1b(\P{Cc})$/u.exec(event.sequence ?? '') ?? [];
  if (event.meta !== true || event.ctrl === true || letter === '' || WITH_ALT.test(letter)) return [keyOf(event)];
  return [keyOf({ name: 'escape', sequence: '\x1b' }), keyOf({ sequence: letter, ...(/\s/u.test(letter) ? { name: 'space' } : {}) })];
}

/** What was pasted: its line breaks stay, whatever could steer the terminal goes. */
export function pasted(text: string): Key {
  return { name: 'paste', text: cleaned(text), ctrl: false, meta: false, shift: false };
}

/** Line feeds as the only control characters; a tab becomes a space. */
export function cleaned(text: string): string {
  return text.replace(SEQUENCE, '').replace(/\r\n?/gu, '\n').replaceAll('\t', ' ').replace(HIDDEN_EVERYWHERE, '');
}

/** Nobody types so many keys at once: it is a paste, whose terminal does not mark it. */
const BURST = 32;
const WRITTEN: Readonly<Record<string, string>> = { return: '\n', enter: '\n', tab: ' ' };

/** Keys that came at once; a long run of those that write is what was pasted, line breaks included. */
export function gathered(keys: readonly Key[]): readonly Key[] {
  if (keys.length < BURST) return keys;
  const gathered: Key[] = [];
  let run: Key[] = [];
  const close = (): void => {
    if (run.length < BURST) gathered.push(...run);
    else gathered.push(pasted(run.map(writtenBy).join('')));
    run = [];
  };
  for (const key of keys) {
    if (writtenBy(key) === '') {
      close();
      gathered.push(key);
    } else run.push(key);
  }
  close();
  return gathered;
}

/** Keys that came at once where single keys answer: letters that are not all such keys are a text, of which none is an answer by itself. */
export function asOneText(keys: readonly Key[], isKey: (text: string) => boolean): readonly Key[] {
  const first = keys.findIndex(({ text }) => text === '');
  const letters = keys.slice(0, first < 0 ? keys.length : first);
  return letters.length < 2 || letters.every(({ text }) => isKey(text))
    ? keys
    : [pasted(letters.map(({ text }) => text).join('')), ...keys.slice(letters.length)];
}

function writtenBy({ text, name, ctrl, meta, shift }: Key): string {
  return text !== '' ? text : ctrl || meta || shift ? '' : (WRITTEN[name] ?? '');
}

const BULLET =
  /^\s*(?:[-*–—]\s+|[•·▪◦●○■□☐✓✔]\s*|\d{1,2}[.)]\s+|\d{1,2}[、．）]\s*|[（(]\d{1,2}[)）]\s*|[①-⑳]\s*|[一二三四五六七八九十]{1,3}、\s*)/u;

/** Lines of a list as they stand in other documents, without the marks before them and without empty lines between. */
export function withoutBullets(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(BULLET, ''))
    .filter((line, index, all) => line.trim() !== '' || index === all.length - 1)
    .join('\n');
}
