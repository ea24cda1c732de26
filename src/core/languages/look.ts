// All signs of a language in one table, and the look over a text that tells which of them it holds.
import { CharacterSigns, WordSigns, type SignTable } from './sign-tables.ts';

/**
 * What a sign is made of. `words`: `seam` begins a word, `we_` is a whole one, `no+one_` are two in a row; of a word only its letters from
 * a to z count. `characters`: one or two of them in a row. Capitals do not matter.
 */
export type Units = 'words' | 'characters';

/** Patterns by their numbers, as bits, and from where to where any of these are set. */
export type Some = { readonly bits: Int32Array; readonly from: number; readonly to: number };

// A playbook has fewer texts, and many patterns are asked about each of them.
const REMEMBERED = 128;

/** Which patterns may find something in a text. */
export class Look {
  /** How many numbers the bits of a text take: one bit for each list of signs. */
  private readonly size: number;
  private readonly table: SignTable;
  /** Of each pattern, which list of signs must be met as well; 0 where there is none. */
  private readonly also: Uint16Array;
  private readonly withAlso: Int32Array;
  /** Patterns without a sign, which are always tried. */
  private readonly always: Int32Array;
  /** What the texts seen lately may hold, a row of bits for each. */
  private readonly seen = new Map<string, number>();
  private readonly held: Int32Array;
  private lastText: string | undefined;
  private lastRow = 0;

  /** @param patterns the signs of each pattern, as the build wrote them; none where it is always tried */
  constructor(units: Units, patterns: readonly string[]) {
    this.table = units === 'words' ? new WordSigns() : new CharacterSigns();
    this.also = new Uint16Array(patterns.length);
    let lists = patterns.length;
    for (let at = 0; at < patterns.length; at++) {
      const signs = patterns[at]!;
      const other = signs.indexOf('&');
      this.table.put(signs, 0, other === -1 ? signs.length : other, at);
      if (other === -1) continue;
      this.also[at] = lists;
      this.table.put(signs, other + 1, signs.length, lists++);
    }
    this.size = (lists + 31) >> 5;
    this.withAlso = this.some([...patterns.keys()].filter((at) => this.also[at] !== 0)).bits;
    this.always = this.some([...patterns.keys()].filter((at) => patterns[at]!.trim() === '')).bits;
    this.held = new Int32Array(REMEMBERED * this.size);
  }

  /** The patterns of some numbers. */
  some(numbers: readonly number[]): Some {
    const bits = new Int32Array(this.size);
    for (const at of numbers) bits[at >> 5]! |= 1 << (at & 31);
    const isSet = (some: number): boolean => some !== 0;
    return { bits, from: Math.max(0, bits.findIndex(isSet)), to: bits.findLastIndex(isSet) + 1 };
  }

  /** Whether the pattern of a number may find something in a text. */
  holds(at: number, text: string): boolean {
    const row = text === this.lastText ? this.lastRow : this.rowOf(text);
    return (this.held[row + (at >> 5)]! & (1 << (at & 31))) !== 0;
  }

  /** Whether any of some patterns may find something in a text. */
  holdsAny({ bits, from, to }: Some, text: string): boolean {
    const row = text === this.lastText ? this.lastRow : this.rowOf(text);
    for (let index = from; index < to; index++) if ((this.held[row + index]! & bits[index]!) !== 0) return true;
    return false;
  }

  private rowOf(text: string): number {
    let row = this.seen.get(text);
    if (row === undefined) {
      if (this.seen.size === REMEMBERED) this.seen.clear();
      row = this.seen.size * this.size;
      this.held.set(this.always, row);
      if (this.table.lookAt(text, this.held, row)) this.holdToBoth(row);
      else this.held.fill(-1, row, row + this.size);
      this.seen.set(text, row);
    }
    this.lastText = text;
    this.lastRow = row;
    return row;
  }

  /** Takes back what is held of one list of signs alone where there are two. */
  private holdToBoth(row: number): void {
    const { held, also, withAlso } = this;
    for (let index = 0; index < withAlso.length; index++) {
      let left = held[row + index]! & withAlso[index]!;
      while (left !== 0) {
        const bit = 31 - Math.clz32(left);
        left &= ~(1 << bit);
        const other = also[(index << 5) + bit]!;
        if ((held[row + (other >> 5)]! & (1 << (other & 31))) === 0) held[row + index]! &= ~(1 << bit);
      }
    }
  }
}
