// A place in a text that moves on by lines, and knows the column in which the line begins that it stands on.

/** Thrown where the strict reader meets something that it leaves to the full one. */
export const HAND_OVER = Symbol('hand over');

export const LF = 10,
  CR = 13,
  SPACE = 32,
  HASH = 35,
  DASH = 45,
  COLON = 58;

const DOT = 46;

/** Reads forward only; what it reads is up to the reader that is built on it. */
export class Cursor {
  protected readonly text: string;
  protected at = 0;
  /** The column (0-based) in which what stands here begins; -1 at the end of the text. */
  protected indent = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the first thing in the text, which has to stand at its very left. */
  protected begin(): void {
    if (this.text.startsWith('---')) {
      this.at = 3;
      this.finishLine();
    } else this.findContent();
    if (this.indent !== 0) throw HAND_OVER;
  }

  /** Nothing may stand there any more. */
  protected expectEnd(): void {
    if (this.indent !== -1) throw HAND_OVER;
  }

  /** Goes on behind a value, whatever it is: all of it stands further in than its key, or is a list in the same column. */
  protected leaveOut(column: number): void {
    do {
      this.at = this.nextLine(this.at);
      this.findContent();
    } while (this.indent > column || (this.indent === column && this.isDash()));
  }

  /** Leaves a line on which nothing but space and a comment may follow. */
  protected finishLine(): void {
    const rest = this.afterSpaces();
    if (!this.isLineEnd(rest) && !(this.code(rest) === HASH && rest > this.at)) throw HAND_OVER;
    this.at = this.nextLine(rest);
    this.findContent();
  }

  /** From the start of a line to the first thing on this or a later line that is neither space nor comment. */
  protected findContent(): void {
    const { text } = this;
    for (let line = this.at; ; line = this.nextLine(line)) {
      let at = line;
      let code = text.charCodeAt(at);
      while (code === SPACE) code = text.charCodeAt(++at);
      this.at = at;
      this.indent = at === text.length ? -1 : at - line;
      if (this.indent === -1) return;
      if (code === LF || code === CR || code === HASH) continue;
      if (this.indent === 0 && (code === DASH || code === DOT) && (text.startsWith('---', at) || text.startsWith('...', at)))
        throw HAND_OVER;
      return;
    }
  }

  protected isDash(): boolean {
    return this.code(this.at) === DASH && (this.code(this.at + 1) === SPACE || this.isLineEnd(this.at + 1));
  }

  protected isLineEnd(at: number): boolean {
    const code = this.code(at);
    return code === LF || code === CR || at >= this.text.length;
  }

  protected afterSpaces(): number {
    let at = this.at;
    while (this.code(at) === SPACE) at++;
    return at;
  }

  protected lineEnd(at: number): number {
    const end = this.text.indexOf('\n', at);
    if (end === -1) return this.text.length;
    return this.code(end - 1) === CR ? end - 1 : end;
  }

  protected nextLine(at: number): number {
    const end = this.text.indexOf('\n', at);
    return end === -1 ? this.text.length : end + 1;
  }

  protected code(at: number): number {
    return this.text.charCodeAt(at);
  }
}
