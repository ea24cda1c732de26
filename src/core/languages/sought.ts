// Patterns that are tried only where they may find something: one look over a text tells which of all of them may.
import { once } from './once.ts';

/**
 * The signs of each pattern, between white space, by its name and how long it is: without one of them it finds nothing; behind a `&` stand
 * those of another part of it, one of which must be there as well. They are worked
 * out of the patterns themselves (`npm run signs`); a pattern that they do not know, or not as it is now, is always tried.
 */
export type Signs = Readonly<Record<string, string>>;

/**
 * What a sign is made of. `words`: `seam` begins a word, `we_` is a whole one, `no+one_` are two in a row; of a word only its letters from
 * a to z count. `characters`: one or two of them in a row. Capitals do not matter.
 */
export type Units = 'words' | 'characters';

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

// A playbook has fewer texts, and many patterns are asked about each of them.
const REMEMBERED = 128;
// Some letters are the capitals of a letter from a to z to some patterns and to others none.
const FOLDS_ODDLY = /[\u017F\u212A]/;

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

const START = 0x811c9dc5;
const PRIME = 0x01000193;
const WHOLE = 95;
const PAIR = 43;
const NONE = -1;

/** All signs of a language in one table: which patterns each of them stands for, as bits. */
class Look {
  private readonly units: Units;
  private readonly size: number;
  /** The sum of each sign at its slot, and behind it which row of bits it has. */
  private readonly sums: Int32Array;
  private readonly rows: Uint16Array;
  private readonly bits: Int32Array;
  private readonly mask: number;
  /** Of each pattern, which list of signs must be met as well. */
  private readonly also: number[] = [];
  /** What the texts seen lately may hold, a row of bits for each. */
  private readonly seen = new Map<string, number>();
  private readonly held: Int32Array;
  private lastText: string | undefined;
  private lastRow = 0;

  constructor(units: Units, patterns: readonly string[]) {
    this.units = units;
    const lists = patterns.map((signs) => signs.split('&', 1)[0] ?? '');
    for (const signs of patterns) {
      const more = signs.split('&')[1];
      this.also.push(more === undefined ? NONE : lists.push(more) - 1);
    }
    this.size = Math.ceil(lists.length / 32);
    this.held = new Int32Array(REMEMBERED * this.size);
    const of = new Map<string, number[]>();
    for (const [index, list] of lists.entries())
      for (const sign of list.trim().split(/\s+/u)) {
        const before = of.get(sign);
        if (before) before.push(index);
        else of.set(sign, [index]);
      }
    let length = 1024;
    while (length < of.size * 5) length *= 2;
    this.mask = length - 1;
    this.sums = new Int32Array(length);
    this.rows = new Uint16Array(length);
    this.bits = new Int32Array((of.size + 1) * this.size);
    let rows = 0;
    for (const [sign, indexes] of of) {
      const row = this.put(sumOf(sign), ++rows);
      for (const index of indexes) this.bits[row * this.size + (index >> 5)]! |= 1 << (index & 31);
    }
  }

  /** Whether the pattern of a number may find something in a text. */
  holds(at: number, text: string): boolean {
    const row = text === this.lastText ? this.lastRow : this.rowOf(text);
    return this.isHeld(row, at) && (this.also[at] === NONE || this.isHeld(row, this.also[at]!));
  }

  private isHeld(row: number, at: number): boolean {
    return (this.held[row + (at >> 5)]! & (1 << (at & 31))) !== 0;
  }

  private rowOf(text: string): number {
    let row = this.seen.get(text);
    if (row === undefined) {
      if (this.seen.size === REMEMBERED) this.seen.clear();
      row = this.seen.size * this.size;
      this.held.fill(FOLDS_ODDLY.test(text) ? -1 : 0, row, row + this.size);
      if (this.units === 'words') this.lookAtWords(text, row);
      else this.lookAtCharacters(text, row);
      this.seen.set(text, row);
    }
    this.lastText = text;
    this.lastRow = row;
    return row;
  }

  /** Each letter of each word, alone and behind the word before, is one step. */
  private lookAtWords(text: string, row: number): void {
    let word = START;
    let pair = START;
    let before = START;
    for (let at = 0; at <= text.length; at++) {
      const letter = text.charCodeAt(at) | 0x20;
      const isLetter = letter >= 97 && letter <= 122;
      if (!isLetter && word === START) continue;
      if (word === START) pair = step(before, PAIR);
      const unit = isLetter ? letter : WHOLE;
      if (!isLetter) before = word;
      word = step(word, unit);
      pair = step(pair, unit);
      this.mark(word, row);
      this.mark(pair, row);
      if (!isLetter) word = START;
    }
  }

  private lookAtCharacters(text: string, row: number): void {
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const unit = code >= 65 && code <= 90 ? code | 0x20 : code;
      this.mark(step(START, unit), row);
      if (at > 0) this.mark(step(step(START, before), unit), row);
      before = unit;
    }
  }

  private mark(sum: number, row: number): void {
    let slot = slotOf(sum) & this.mask;
    while (this.sums[slot] !== 0) {
      if (this.sums[slot] === sum) {
        const from = this.rows[slot]! * this.size;
        for (let index = 0; index < this.size; index++) this.held[row + index]! |= this.bits[from + index]!;
        return;
      }
      slot = (slot + 1) & this.mask;
    }
  }

  /** The row of a sign: that of another one where both come to the same sum. */
  private put(sum: number, row: number): number {
    let slot = slotOf(sum) & this.mask;
    while (this.sums[slot] !== 0) {
      if (this.sums[slot] === sum) return this.rows[slot]!;
      slot = (slot + 1) & this.mask;
    }
    this.sums[slot] = sum;
    this.rows[slot] = row;
    return row;
  }
}

function sumOf(sign: string): number {
  let sum = START;
  for (let at = 0; at < sign.length; at++) sum = step(sum, sign.charCodeAt(at));
  return sum;
}

function step(sum: number, unit: number): number {
  return Math.imul(sum ^ unit, PRIME);
}

function slotOf(sum: number): number {
  return sum ^ (sum >>> 15);
}
