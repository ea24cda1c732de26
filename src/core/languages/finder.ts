// Looks for a long pattern only where what it needs stands, and only for those of its alternatives that can be there.
import { alternativesOf, lowered, neededIn } from './literals.ts';
import { once } from './once.ts';

/** With more it is quicker to look for the pattern itself. */
const MOST = 40;
/** A shorter pattern is made ready as quickly as its alternatives. */
const LONG = 600;
const ASCII = /^[\0-\x7f]*$/u;

/** A pattern, or one of its alternatives, made ready when a text first has what it needs. */
class Part {
  readonly #needs: readonly string[] | undefined;
  readonly #isForeign: boolean;
  readonly pattern: () => RegExp;

  constructor(source: string, pattern: () => RegExp) {
    this.#needs = neededIn(source);
    this.#isForeign = this.#needs?.every((text) => !ASCII.test(text)) ?? false;
    this.pattern = pattern;
  }

  /** @param small the text as `lowered` gives it */
  canBe(small: string, isAscii: boolean): boolean {
    if (this.#needs === undefined) return true;
    if (isAscii && this.#isForeign) return false;
    return this.#needs.length > MOST || this.#needs.some((text) => small.includes(text));
  }
}

/** A pattern as it is looked for in very many texts: it gives what the pattern gives. */
export class Finder {
  readonly pattern: RegExp;
  readonly #whole: () => Part;
  readonly #parts: () => readonly Part[];

  constructor(pattern: RegExp) {
    const { source, flags } = pattern;
    this.pattern = pattern;
    this.#whole = once(() => new Part(source, () => pattern));
    this.#parts = once(() =>
      source.length < LONG
        ? [this.#whole()]
        : alternativesOf(source).map(
            (part) =>
              new Part(
                part,
                once(() => new RegExp(part, flags)),
              ),
          ),
    );
  }

  /** Whether the pattern may be in a text; not, where it surely is not. */
  canBe(text: string): boolean {
    return this.#whole().canBe(lowered(text), ASCII.test(text));
  }

  isIn(text: string): boolean {
    return this.#some(text, (pattern) => text.search(pattern) >= 0);
  }

  isFirst(text: string): boolean {
    return this.#some(text, (pattern) => text.search(pattern) === 0);
  }

  #some(text: string, test: (pattern: RegExp) => boolean): boolean {
    const [small, isAscii] = [lowered(text), ASCII.test(text)];
    return this.#parts().some((part) => part.canBe(small, isAscii) && test(part.pattern()));
  }
}
