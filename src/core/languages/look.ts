// All signs of a language in one table, and the look over a text that tells which of them it holds.

/**
 * What a sign is made of. `words`: `seam` begins a word, `we_` is a whole one, `no+one_` are two in a row; of a word only its letters from
 * a to z count. `characters`: one or two of them in a row. Capitals do not matter.
 */
export type Units = 'words' | 'characters';

// A playbook has fewer texts, and many patterns are asked about each of them.
const REMEMBERED = 128;
// Some letters are the capitals of a letter from a to z to some patterns and to others none.
const LONG_S = 0x17f;
const KELVIN = 0x212a;

const START = 0x811c9dc5;
const PRIME = 0x01000193;
const SOME = 1 << 16;
const SPACE = 32;
const PAIR = 43;
const WHOLE = 95;
const NONE = -1;

/** Which patterns each sign stands for, as bits. */
export class Look {
  private readonly units: Units;
  /** How many numbers the bits of a text take: one for each list of signs. */
  private readonly size: number;
  /** Of each sum that a sign has, a bit by its upper half: most of what is asked for ends here, in what the processor keeps closest. */
  private readonly some = new Int32Array(SOME >> 5);
  /** The sum of each sign at its slot, and behind it which row of bits it has. */
  private readonly sums: Int32Array;
  private readonly rows: Uint16Array;
  private readonly bits: Int32Array;
  private readonly mask: number;
  private count = 0;
  /** Of each row, whether a sign of two in a row begins with what it stands for. */
  private readonly leads: Uint8Array;
  /** Of each pattern, which list of signs must be met as well. */
  private readonly also: Int32Array;
  /** What the texts seen lately may hold, a row of bits for each. */
  private readonly seen = new Map<string, number>();
  private readonly held: Int32Array;
  private lastText: string | undefined;
  private lastRow = 0;

  /** @param patterns the signs of each pattern, as the build wrote them */
  constructor(units: Units, patterns: readonly string[]) {
    this.units = units;
    const whole = patterns.join(' ');
    // Each sign once more, where it leads another.
    const most = 2 * whole.split(' ').length + 1;
    this.size = Math.ceil((patterns.length + whole.split('&').length) / 32);
    this.also = new Int32Array(patterns.length).fill(NONE);
    this.held = new Int32Array(REMEMBERED * this.size);
    let length = 1024;
    while (length < most * 2) length *= 2;
    this.mask = length - 1;
    this.sums = new Int32Array(length);
    this.rows = new Uint16Array(length);
    this.bits = new Int32Array(most * this.size);
    this.leads = new Uint8Array(most);
    let lists = patterns.length;
    for (const [at, signs] of patterns.entries()) {
      const other = signs.indexOf('&');
      this.putAll(signs, 0, other === -1 ? signs.length : other, at);
      if (other === -1) continue;
      this.also[at] = lists;
      this.putAll(signs, other + 1, signs.length, lists++);
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
      this.held.fill(0, row, row + this.size);
      const isPlain = this.units === 'words' ? this.lookAtWords(text, row) : this.lookAtCharacters(text, row);
      if (!isPlain) this.held.fill(-1, row, row + this.size);
      this.seen.set(text, row);
    }
    this.lastText = text;
    this.lastRow = row;
    return row;
  }

  /** Each letter of each word is one step; the same again behind a word that leads another. */
  private lookAtWords(text: string, row: number): boolean {
    let word = START;
    let pair = START;
    let isLed = false;
    let found = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = text.charCodeAt(at);
      const letter = code | 0x20;
      if (letter >= 97 && letter <= 122) {
        word = step(word, letter);
        found = this.mark(word, row);
        if (!isLed) continue;
        pair = step(pair, letter);
        this.mark(pair, row);
      } else if (word !== START) {
        this.mark(step(word, WHOLE), row);
        if (isLed) this.mark(step(pair, WHOLE), row);
        isLed = this.leads[found] === 1;
        pair = step(word, PAIR);
        word = START;
      }
      if (code === LONG_S || code === KELVIN) return false;
    }
    return true;
  }

  private lookAtCharacters(text: string, row: number): boolean {
    let pair = START;
    let isLed = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LONG_S || code === KELVIN) return false;
      const unit = code >= 65 && code <= 90 ? code | 0x20 : code;
      const one = step(START, unit);
      if (isLed) this.mark(step(pair, unit), row);
      isLed = this.leads[this.mark(one, row)] === 1;
      pair = one;
    }
    return true;
  }

  /** Adds what a sum stands for to a row. @returns which sign it is; 0 where there is none */
  private mark(sum: number, row: number): number {
    if ((this.some[sum >>> 21]! & (1 << ((sum >>> 16) & 31))) === 0) return 0;
    let slot = slotOf(sum) & this.mask;
    while (this.sums[slot] !== 0) {
      if (this.sums[slot] === sum) {
        const sign = this.rows[slot]!;
        const from = sign * this.size;
        for (let index = 0; index < this.size; index++) this.held[row + index]! |= this.bits[from + index]!;
        return sign;
      }
      slot = (slot + 1) & this.mask;
    }
    return 0;
  }

  /** Puts the signs that stand between two places of a text, for the list of a number. */
  private putAll(signs: string, from: number, to: number, list: number): void {
    let sum = START;
    for (let at = from; at <= to; at++) {
      const unit = at === to ? SPACE : signs.charCodeAt(at);
      if (unit === SPACE) {
        if (sum !== START) this.bits[this.put(sum) * this.size + (list >> 5)]! |= 1 << (list & 31);
        sum = START;
        continue;
      }
      if (sum !== START && (unit === PAIR || this.units === 'characters')) this.leads[this.put(sum)] = 1;
      sum = step(sum, unit);
    }
  }

  /** The row of a sign: that of another one where both come to the same sum. */
  private put(sum: number): number {
    let slot = slotOf(sum) & this.mask;
    while (this.sums[slot] !== 0) {
      if (this.sums[slot] === sum) return this.rows[slot]!;
      slot = (slot + 1) & this.mask;
    }
    this.sums[slot] = sum;
    this.some[sum >>> 21]! |= 1 << ((sum >>> 16) & 31);
    return (this.rows[slot] = ++this.count);
  }
}

function step(sum: number, unit: number): number {
  return Math.imul(sum ^ unit, PRIME);
}

function slotOf(sum: number): number {
  return sum ^ (sum >>> 15);
}
