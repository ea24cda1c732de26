// What an answer is of a letter, as far as it tells how words that were spoken are written down (docs/method.md §4).

export type LetterPart = {
  /** A name, a post, an agreed step that is a sentence of its own, or anything else that is said. */
  readonly kind: 'name' | 'post' | 'step' | 'text';
  /** What the reader said or will do: he and she, where nobody else is named, are the reader. */
  readonly ofReader: boolean;
  /** Who may be named as having said it: the reader, or whoever bears witness. */
  readonly names: readonly string[];
  /** A day as it is written, where the answer tells of what is to come: "next thursday"; undefined where it names none. */
  readonly dayOf?: ((said: string) => string | undefined) | undefined;
};
