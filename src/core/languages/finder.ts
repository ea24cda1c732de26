// Looks for a long pattern only where its signs stand, and only for those of its alternatives that can be there.
import { alternativesOf } from './alternatives.ts';
import { once } from './once.ts';
import type { Seeking, Sought } from './sought.ts';

/** A shorter pattern is made ready as quickly as its alternatives. */
const LONG = 600;

/** A pattern as it is looked for in very many texts: it gives what the pattern gives, with marks of either width. */
export class Finder {
  readonly #whole: () => RegExp;
  readonly #parts: readonly Sought[];

  constructor(name: string, pattern: RegExp, sought: Seeking) {
    const [source, flags] = [ofBothWidths(pattern.source), pattern.flags];
    this.#whole = once(() => new RegExp(source, flags));
    this.#parts = sought.each(name, source.length < LONG ? [source] : alternativesOf(source), flags);
  }

  /** The whole of it: V8 reads a long one for longer than most texts take, in which it is not. */
  get pattern(): RegExp {
    return this.#whole();
  }

  /** Whether the pattern may be in a text; not, where it surely is not. */
  canBe(text: string): boolean {
    return this.#parts.some((part) => part.mayFind(text));
  }

  isIn(text: string): boolean {
    return this.#parts.some((part) => placeOf(part, text) >= 0);
  }

  /** The text with something else everywhere instead. The whole pattern is made ready only for a text in which an alternative was found. */
  replacedIn(text: string, instead: string): string {
    const isThere = this.#parts.length === 1 ? this.canBe(text) : this.isIn(text);
    return isThere ? text.replace(this.pattern, instead) : text;
  }

  isFirst(text: string): boolean {
    return this.#parts.some((part) => placeOf(part, text) === 0);
  }
}

/** Full marks, as Chinese has them, stand in classes; a text has been through NFKC, or was typed with the other keyboard. */
function ofBothWidths(source: string): string {
  return source.replace(/[，；：！？]/gu, (mark) => mark + mark.normalize('NFKC'));
}

/** Where a pattern is first found; -1 where it is not. */
function placeOf(part: Sought, text: string): number {
  const pattern = part.in(text);
  return pattern === undefined ? -1 : text.search(pattern);
}
