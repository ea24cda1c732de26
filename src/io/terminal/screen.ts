// What a whole question is to the terminal: it takes keys and is drawn.
import type { Key } from './key.ts';
import type { Cell } from './layout.ts';
import type { Decision } from './widget.ts';

export type Size = { readonly columns: number; readonly rows: number };

/** What the terminal shows, and where the cursor stands in it. */
export type Picture = { readonly rows: readonly string[]; readonly cursor: Cell };

/** A whole question. It never changes: a key gives the next one. */
export type Screen = {
  /** What stands in its field without having been submitted, where it is not what stood there before. */
  readonly typed?: string;
  /** Where single keys answer: whether a letter is one of them. */
  readonly isKey?: ((text: string) => boolean) | undefined;
  /** Something that was taken away here can be had back. */
  readonly undoes?: boolean;
  press(key: Key, size: Size): Screen | Decision;
  draw(size: Size): Picture;
};
