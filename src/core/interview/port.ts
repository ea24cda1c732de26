// What a walk needs of whoever asks: a terminal, plain lines, or a script.

export type Shown = {
  /** Which question it is, of all that one port asks: what has the id of one before is that one asked again, and takes its place. */
  readonly id: string;
  /** The question, in the user's language. */
  readonly title: string;
  readonly help: string;
  /** Whom the whole walk is about, shown above every question. */
  readonly about?: string;
  /** Its place among how many; 0 where they are not counted. */
  readonly at: number;
  readonly of: number;
  /** What is said aloud here, shown below the title. */
  readonly say?: readonly string[];
  /** Why the last answer was not taken. */
  readonly problem?: string;
  /** Why an answer cannot be taken, so that the question can stay open; a port need not ask, the walk does in any case. */
  readonly check?: (value: string | readonly string[]) => string | undefined;
  /** Where one can go from here; a port offers them as a list and by their keys. */
  readonly places?: readonly OptionView[];
  /** Free notes can be taken beside this question. */
  readonly aside?: boolean;
};

/** A text. `lines`: every line is an element of a list. */
export type TextView = Shown & {
  readonly kind: 'text';
  readonly initial: string;
  /** What stood there at first, where something else is shown again: from an editor, or because it was refused. */
  readonly before?: string;
  readonly lines: boolean;
  /** What stands there was typed and not submitted, so that typing goes on with it; of anything else it takes the place. */
  readonly begun?: boolean;
  /** What was begun here another time and not submitted, while the answer of before stands. */
  readonly left?: string;
  /** How an answer is shown once it is taken, where that is not as it was typed. */
  readonly understood?: (typed: string) => string;
  /** The sentence that the draft becomes part of, shown live. */
  readonly preview?: (draft: string) => string;
};

/**
 * `key`: the one key that chooses it. `also`: what else it is called, typed whole or handed in. `found`: what else it is found by. `stays`:
 * it is the way out of the list, in sight whatever is typed.
 */
export type OptionView = {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
  readonly key?: string;
  readonly also?: readonly string[];
  readonly found?: readonly string[];
  readonly stays?: boolean;
};

/** One of several, found by typing. */
export type ChoiceView = Shown & {
  readonly kind: 'choice';
  readonly options: readonly OptionView[];
  readonly initial?: string /** An empty answer leaves it open. */;
  readonly optional?: boolean;
};

/** Some of several; where `ordered`, their order is part of the answer and can be changed. */
export type ChecksView = Shown & {
  readonly kind: 'checks';
  readonly ordered: boolean;
  readonly options: readonly OptionView[];
  readonly initial: readonly string[];
};

/** Something prepared: keep it, open it, leave it out. */
export type CardView = Shown & { readonly kind: 'card'; readonly spoken: string; readonly lines: readonly string[] };

export type View = TextView | ChoiceView | ChecksView | CardView;

/** `typed`: what stands in the field without having been submitted, where it is not what stood there before. */
type Leaving = { readonly typed?: string };

export type Reply =
  | { readonly act: 'answer'; readonly value: string | readonly string[] }
  | ({ readonly act: 'back' } & Leaving)
  /** To one of the places. */
  | ({ readonly act: 'go'; readonly to: string } & Leaving)
  /** To the notes, and back here; `note`: what was typed where only keys answer, and is a note rather. */
  | ({ readonly act: 'aside'; readonly note?: string } & Leaving)
  /** Cards only. */
  | { readonly act: 'keep' }
  | { readonly act: 'open' }
  | { readonly act: 'leave-out' };

export interface Port {
  /** Asks once. Throws `Interrupted` on Ctrl+C or when the input ends. */
  ask(view: View): Promise<Reply>;
  /** Says something that needs no answer. */
  tell(text: string): void;
}
