// The signs of all patterns of a language as a table in which each letter of a text is one step.

/** Puts signs, and looks over texts for them. */
export type SignTable = {
  /** Puts the signs that stand between two places of a text, with white space around each, for the list of a number. */
  put(signs: string, from: number, to: number, list: number): void;
  /**
   * Sets the bits of all lists of which a sign is in a text, behind a place.
   * @returns whether it can be told of this text: some letters are the capitals of one from a to z to some patterns and to others none
   */
  lookAt(text: string, bits: Int32Array, behind: number): boolean;
};

const LONG_S = 0x17f;
const KELVIN = 0x212a;
const SPACE = 32;
const PLUS = 43;
const UNDERSCORE = 95;
const BEFORE_A = 96;
const LETTERS = 26;
/** Steps from one place of the table: a letter, that the word is over, that another word follows. */
const WIDTH = 32;
const IS_OVER = LETTERS + 1;
const FOLLOWED = LETTERS + 2;
const NOWHERE = 0;
const ROOT = 1;

/** Which lists the signs stand for that end at a place of a table. */
class Lists {
  private first = new Uint16Array(1 << 12);
  private next = new Uint16Array(1 << 12);
  private list = new Uint16Array(1 << 12);
  private count = 0;

  add(place: number, list: number): void {
    while (place >= this.first.length) this.first = twice(this.first);
    const before = this.first[place]!;
    if (before !== 0 && this.list[before] === list) return;
    if (++this.count === this.next.length) {
      this.next = twice(this.next);
      this.list = twice(this.list);
    }
    this.next[this.count] = before;
    this.list[this.count] = list;
    this.first[place] = this.count;
  }

  mark(place: number, bits: Int32Array, behind: number): void {
    for (let at = this.first[place]!; at !== 0; at = this.next[at]!) {
      const list = this.list[at]!;
      bits[behind + (list >> 5)]! |= 1 << (list & 31);
    }
  }
}

/** Words by their letters: a stem, a whole word, and behind some of them the next. */
export class WordSigns implements SignTable {
  private readonly lists = new Lists();
  private steps = new Uint16Array(WIDTH << 12);
  private places = ROOT;

  put(signs: string, from: number, to: number, list: number): void {
    let place = ROOT;
    for (let at = from; at <= to; at++) {
      const unit = at === to ? SPACE : signs.charCodeAt(at);
      if (unit !== SPACE) place = this.step(place, unit === UNDERSCORE ? IS_OVER : unit === PLUS ? FOLLOWED : unit - BEFORE_A);
      else if (place !== ROOT) {
        this.lists.add(place, list);
        place = ROOT;
      }
    }
  }

  lookAt(text: string, bits: Int32Array, behind: number): boolean {
    const { steps, lists } = this;
    let word = ROOT;
    let second = NOWHERE;
    let isIn = false;
    for (let at = 0; at <= text.length; at++) {
      const code = text.charCodeAt(at);
      const letter = (code | 0x20) - BEFORE_A;
      if (letter > 0 && letter <= LETTERS) {
        isIn = true;
        if (word !== NOWHERE) {
          word = steps[word * WIDTH + letter]!;
          lists.mark(word, bits, behind);
        }
        if (second !== NOWHERE) {
          second = steps[second * WIDTH + letter]!;
          lists.mark(second, bits, behind);
        }
      } else {
        if (isIn) {
          lists.mark(steps[word * WIDTH + IS_OVER]!, bits, behind);
          lists.mark(steps[second * WIDTH + IS_OVER]!, bits, behind);
          second = steps[word * WIDTH + FOLLOWED]!;
          word = ROOT;
          isIn = false;
        }
        if (code === LONG_S || code === KELVIN) return false;
      }
    }
    return true;
  }

  private step(place: number, unit: number): number {
    const known = this.steps[place * WIDTH + unit]!;
    if (known !== NOWHERE) return known;
    const next = ++this.places;
    if ((next + 1) * WIDTH > this.steps.length) this.steps = twice(this.steps);
    this.steps[place * WIDTH + unit] = next;
    return next;
  }
}

const CODES = 1 << 16;

/** Characters, one or two of them in a row. */
export class CharacterSigns implements SignTable {
  private readonly lists = new Lists();
  private readonly ones = new Uint16Array(CODES);
  /** Two in a row at their slot: the place of the first one and the second, and behind it their own place. */
  private readonly pairs = new Int32Array(1 << 14);
  private readonly seconds = new Uint16Array(1 << 14);
  /** Of each place, whether something may follow. */
  private readonly leads = new Uint8Array(1 << 14);
  private places = NOWHERE;

  put(signs: string, from: number, to: number, list: number): void {
    let place = NOWHERE;
    for (let at = from; at <= to; at++) {
      const unit = at === to ? SPACE : signs.charCodeAt(at);
      if (unit !== SPACE) place = place === NOWHERE ? (this.ones[unit] ||= ++this.places) : this.followed(place, unit);
      else if (place !== NOWHERE) {
        this.lists.add(place, list);
        place = NOWHERE;
      }
    }
  }

  lookAt(text: string, bits: Int32Array, behind: number): boolean {
    const { ones, leads, lists } = this;
    let last = NOWHERE;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LONG_S || code === KELVIN) return false;
      const unit = code >= 65 && code <= 90 ? code | 0x20 : code;
      if (leads[last] === 1) lists.mark(this.seconds[this.slotOf(last, unit)]!, bits, behind);
      last = ones[unit]!;
      lists.mark(last, bits, behind);
    }
    return true;
  }

  private followed(place: number, unit: number): number {
    this.leads[place] = 1;
    const slot = this.slotOf(place, unit);
    this.pairs[slot] = place * CODES + unit;
    return (this.seconds[slot] ||= ++this.places);
  }

  /** Where two in a row stand, or would. */
  private slotOf(place: number, unit: number): number {
    const pair = place * CODES + unit;
    const mask = this.pairs.length - 1;
    let slot = Math.imul(pair, 0x9e3779b1) >>> 18;
    while (this.pairs[slot] !== 0 && this.pairs[slot] !== pair) slot = (slot + 1) & mask;
    return slot;
  }
}

function twice(given: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const longer = new Uint16Array(given.length * 2);
  longer.set(given);
  return longer;
}
