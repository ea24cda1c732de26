// What a question on the screen is, without a screen: it takes keys and gives rows.
import type { ChalkInstance } from 'chalk';
import type { OptionView, Reply } from '../../core/interview/port.ts';
import type { Words } from '../../core/languages/index.ts';
import type { Cell } from './layout.ts';
import type { Key } from './key.ts';
import type { Answered } from './spelled.ts';

export type KeyWords = Words['keys'];

/** In what words and colours a question is shown. */
export type Look = { readonly words: KeyWords; readonly paint: ChalkInstance };

/**
 * `said`: what stays on the screen beside the title; nothing stays where it is missing. `by`: the key that was the answer. `amend`: a word
 * that ran on from the question before means another answer to that one; `rest` was typed behind it.
 */
export type Decision =
  | { readonly reply: Reply; readonly said?: string; readonly by?: Answered }
  | { readonly editor: string }
  | { readonly amend: OptionView; readonly rest: string };

/** Rows no wider than asked for. */
export type Body = {
  readonly rows: readonly string[];
  readonly cursor: Cell;
  /** So many rows at the top stay where the others have to scroll. */
  readonly fixed: number;
  /** The row to be seen in any case. */
  readonly focus: number;
  /** The sentence that the answer becomes part of. */
  readonly preview?: string;
};

/** The field of a question. It never changes: a key gives the next one. */
export type Widget = {
  press(key: Key, width: number): Widget | Decision;
  draw(width: number): Body;
  /** Whether a question mark would be typed, instead of asking for help. */
  readonly takesQuestionMarks: boolean;
  /** What becomes of what stands there when somebody types, said before all other keys. */
  readonly typing?: readonly string[];
  /** Whether something that was taken away can be had back. */
  readonly undoes?: boolean;
  /** The keys that mean something here, the most needed first. */
  readonly keys: readonly string[];
  /** The only keys that answer, as somebody would name them; where it is missing, typing does. */
  readonly takes?: string;
  /** Whether a letter is one of those keys; any other begins a word. */
  readonly isKey?: (text: string) => boolean;
  /** What a word answers that was typed instead. */
  spelled?(word: string): Decision | undefined;
  /** Why Enter does nothing here, where it does nothing. */
  readonly stuck?: string;
  /** What stands in the field, where it is not what stood there at first. */
  readonly typed?: string;
};

export function isDecision<T extends object>(next: T | Decision): next is Decision {
  return 'reply' in next || 'editor' in next || 'amend' in next;
}

/** The place in a list of so many after a key; undefined where the key does not move. */
export function moved(place: number, { name, meta }: Key, count: number): number | undefined {
  if (meta) return undefined;
  const steps: Readonly<Record<string, number>> = { up: -1, down: 1, pageup: -10, pagedown: 10 };
  const step = steps[name];
  return step === undefined ? undefined : Math.max(0, Math.min(count - 1, place + step));
}
