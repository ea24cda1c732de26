// Looks for a pattern of evidence only where its signs stand.
import type { Seeking, Sought } from './sought.ts';

/** A pattern as it is looked for in very many texts: it gives what the pattern gives, with marks of either width. */
export class Finder {
  readonly pattern: RegExp;
  readonly #sought: Sought;

  constructor(name: string, pattern: RegExp, sought: Seeking) {
    this.pattern = ofBothWidths(pattern);
    this.#sought = sought(name, this.pattern.source, this.pattern.flags);
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
function ofBothWidths({ source, flags }: RegExp): RegExp {
  return new RegExp(
    source.replace(/[，；：！？]/gu, (mark) => mark + mark.normalize('NFKC')),
    flags,
  );
}
