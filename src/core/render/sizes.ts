// How narrow a text may be, and what is too long for a form; it loads no reader of Markdown.

/** Columns; narrower than that nothing can be read. */
export const NARROWEST_TEXT = 20;

/** A letter of which even what it needs does not fit. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
  readonly size: number;
  readonly most: number;
  constructor(size: number, most: number) {
    super('too long for a message');
    this.size = size;
    this.most = most;
  }
}

/** A paper with tables or several pages. */
export class NoMessage extends Error {
  override readonly name = 'NoMessage';
}
