// Looks for a pattern of evidence only where its signs stand.
import { once } from './once.ts';
import type { Seeking, Sought } from './sought.ts';

/** A pattern as it is looked for in very many texts: it gives what the pattern gives, with marks of either width. */
export class Finder {
  readonly #whole: () => RegExp;
  readonly #sought: Sought;

  constructor(name: string, pattern: RegExp, sought: Seeking) {
    const [source, flags] = [ofBothWidths(pattern.source), pattern.flags];
    this.#whole = once(() => new RegExp(source, flags));
    this.#sought = sought(name, source, flags);
  }

  /** The whole of it: V8 reads a long one for longer than most texts take, in which it is not. */
  get pattern(): RegExp {
    return this.#whole();
  }

  /** Whether the pattern may be in a text; not, where it surely is not. */
  canBe(text: string): boolean {
    return this.#sought.mayFind(text);
  }

  isIn(text: string): boolean {
    return this.#sought.test(text);
  }

  /** The text with something else everywhere instead. The whole pattern is made ready only for a text in which an alternative was found. */
  replacedIn(text: string, instead: string): string {
    const pattern = this.#sought.in(text);
    return pattern ? text.replace(pattern, instead) : text;
  }

  isFirst(text: string): boolean {
    return this.#sought.isFirst(text);
  }
}

/** Full marks, as Chinese has them, stand in classes; a text has been through NFKC, or was typed with the other keyboard. */
function ofBothWidths(source: string): string {
  return source.replace(/[，；：！？]/gu, (mark) => mark + mark.normalize('NFKC'));
}
