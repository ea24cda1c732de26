// Patterns that are tried only where they may find something: one look over a text tells which of all of them may.
import { alternativesOf } from './alternatives.ts';
import { Look, type Units } from './look.ts';
import { once } from './once.ts';

/**
 * The signs of each pattern by its name and how long it is: between bars those of each of its alternatives (alternatives.ts), between white
 * space; without one of them it finds nothing; behind a `&` stand those of another part of it, one of which must be there as well. They are
 * worked out of the patterns themselves (`npm run signs`); an alternative that has none is always tried, as is a pattern that they do not
 * know, or not as it is now.
 */
export type Signs = Readonly<Record<string, string>>;

/** By which numbers a look knows the alternatives of a pattern. */
type Known = { readonly look: Look; readonly numbers: readonly number[] };

/** A pattern with its signs. */
export class Sought {
  readonly name: string;
  readonly source: string;
  readonly flags: string;
  /** Undefined for a pattern that no sign is known of. */
  readonly known: () => Known | undefined;
  /** Whether the pattern may find something in a text: told by its signs, and wrong only in saying yes. */
  readonly mayFind: (text: string) => boolean;
  private readonly pattern: () => RegExp;
  /** Of a long one each alternative by itself: most are never made, and the whole only where one of them finds something. */
  private readonly parts: () => readonly (() => RegExp)[];

  constructor(name: string, source: string, flags: string, known: () => Known | undefined) {
    this.name = name;
    this.source = source;
    this.flags = flags;
    this.known = once(known);
    this.mayFind = mayFindAny([this]);
    this.pattern = once(() => new RegExp(source, flags));
    this.parts = once(() => {
      const alternatives = alternativesOf(source);
      const own = flags.replace(/[gy]/g, '');
      return alternatives.length === 1 ? [this.pattern] : alternatives.map((part) => once(() => new RegExp(part, own)));
    });
  }

  /** The pattern itself where it may find something; most are never even made. */
  in(text: string): RegExp | undefined {
    if (!this.mayFind(text)) return undefined;
    return this.parts().length === 1 || this.isFound(text) ? this.pattern() : undefined;
  }

  test(text: string): boolean {
    return this.mayFind(text) && this.isFound(text);
  }

  /** Whether the text begins with what it finds. */
  isFirst(text: string): boolean {
    return this.mayFind(text) && this.isFound(text, 0);
  }

  /** The text without what the pattern finds first, or everywhere where it is global. */
  without(text: string): string {
    const pattern = this.in(text);
    return pattern ? text.replace(pattern, '') : text;
  }

  exec(text: string): RegExpExecArray | null {
    return this.in(text)?.exec(text) ?? null;
  }

  /** Whether an alternative is found, at a place at most. */
  private isFound(text: string, most = Infinity): boolean {
    const parts = this.parts();
    const known = this.known();
    for (let index = 0; index < parts.length; index++) {
      const number = parts.length === 1 ? undefined : known?.numbers[index];
      if (number !== undefined && !known!.look.holds(number, text)) continue;
      const at = text.search(parts[index]!());
      if (at !== -1 && at <= most) return true;
    }
    return false;
  }
}

/** Tells whether any of some patterns of one language may find something in a text. */
export function mayFindAny(patterns: readonly Sought[]): (text: string) => boolean {
  const told = once(() => {
    const all = patterns.map((one) => one.known());
    const [first] = all;
    if (!first || all.includes(undefined)) return undefined;
    return { look: first.look, some: first.look.some(all.flatMap((one) => one?.numbers ?? [])) };
  });
  return (text) => {
    const known = told();
    return known === undefined || known.look.holdsAny(known.some, text);
  };
}

/** Makes the patterns of one language. */
export type Seeking = {
  (name: string, source: string, flags?: string): Sought;
  /** Several for one purpose, in their order. */
  readonly each: (name: string, sources: readonly string[], flags?: string) => readonly Sought[];
  /** Those made so far. */
  readonly made: readonly Sought[];
};

/** What stands between the signs of two alternatives. */
const BAR = '|';

export function seeking(units: Units, signs: Signs): Seeking {
  const table = once(() => {
    const lists: string[] = [];
    const numbers = new Map<string, number[]>();
    for (const [key, all] of Object.entries(signs)) {
      const own = all.split(BAR);
      numbers.set(
        key,
        own.map((_, index) => lists.length + index),
      );
      lists.push(...own);
    }
    return { look: new Look(units, lists), numbers };
  });
  const made: Sought[] = [];
  const sought = (name: string, source: string, flags = ''): Sought => {
    const key = keyOf(name, source);
    const one = new Sought(name, source, flags, () => {
      if (!Object.hasOwn(signs, key)) return undefined;
      const { look, numbers } = table();
      return { look, numbers: numbers.get(key) ?? [] };
    });
    made.push(one);
    return one;
  };
  const each: Seeking['each'] = (name, sources, flags) => sources.map((source, index) => sought(`${name}-${index + 1}`, source, flags));
  return Object.assign(sought, { each, made });
}

/** How a pattern is called among the signs. */
export function keyOf(name: string, source: string): string {
  return `${name}/${source.length}`;
}
