// Patterns that are tried only where they may find something: one look over a text tells which of all of them may.
import { Look, type Units } from './look.ts';
import { once } from './once.ts';

/**
 * The signs of each pattern, between white space, by its name and how long it is: without one of them it finds nothing; behind a `&` stand
 * those of another part of it, one of which must be there as well. They are worked
 * out of the patterns themselves (`npm run signs`); a pattern that they do not know, or not as it is now, is always tried.
 */
export type Signs = Readonly<Record<string, string>>;

/** A pattern with its signs. */
export class Sought {
  readonly name: string;
  readonly source: string;
  readonly flags: string;
  /** Whether the pattern may find something in a text: told by its signs, and wrong only in saying yes. */
  readonly mayFind: (text: string) => boolean;
  private readonly pattern: () => RegExp;

  constructor(name: string, source: string, flags: string, mayFind: (text: string) => boolean) {
    this.name = name;
    this.source = source;
    this.flags = flags;
    this.mayFind = mayFind;
    this.pattern = once(() => new RegExp(source, flags));
  }

  /** The pattern itself where it may find something; most are never even made. */
  in(text: string): RegExp | undefined {
    return this.mayFind(text) ? this.pattern() : undefined;
  }

  test(text: string): boolean {
    return this.mayFind(text) && this.pattern().test(text);
  }

  /** The text without what the pattern finds first, or everywhere where it is global. */
  without(text: string): string {
    return this.mayFind(text) ? text.replace(this.pattern(), '') : text;
  }

  exec(text: string): RegExpExecArray | null {
    return this.mayFind(text) ? this.pattern().exec(text) : null;
  }
}

/** Makes the patterns of one language. */
export type Seeking = {
  (name: string, source: string, flags?: string): Sought;
  /** Several for one purpose, in their order. */
  readonly each: (name: string, sources: readonly string[], flags?: string) => readonly Sought[];
  /** Those made so far. */
  readonly made: readonly Sought[];
};

export function seeking(units: Units, signs: Signs): Seeking {
  const keys = Object.keys(signs);
  const look = once(() => new Look(units, Object.values(signs)));
  const made: Sought[] = [];
  const sought = (name: string, source: string, flags = ''): Sought => {
    const at = keys.indexOf(keyOf(name, source));
    const one = new Sought(name, source, flags, at === -1 ? always : (text) => look().holds(at, text));
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

function always(): boolean {
  return true;
}
