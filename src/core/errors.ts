// What cannot be done as asked: a code and its arguments; the wording is in the words of each language.
import type { ErrorTable } from './languages/index.ts';

export type ErrorCode = Extract<keyof ErrorTable, string>;
/** The arguments that the wording of an error needs. */
export type ErrorArgs<C extends ErrorCode> = Parameters<ErrorTable[C]>[0];

/** An expected failure. The roof turns it into two lines in the user's language and exit code 2. */
export class CcsError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly args: ErrorArgs<C>;

  constructor(code: C, args: ErrorArgs<C>) {
    super(code);
    this.name = 'CcsError';
    this.code = code;
    this.args = args;
  }
}

/** The user went back from the first question, to where the line was begun. */
export class WentBack extends Error {
  override readonly name = 'WentBack';
}

/** The user pressed Ctrl+C, or the terminal went away: exit code 130. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  /** What stood in the field without having been submitted, where it is not what stood there before. */
  readonly typed: string | undefined;

  constructor(typed?: string) {
    super();
    this.typed = typed;
  }
}
