// A fast reader of the plain YAML that playbooks and records are written in. Whatever is unusual it hands over (to full.ts).
//
// Its one promise: it never accepts what the `yaml` package rejects, and never gives another value. When a construct is
// not worth the proof, it hands over.
import { COLON, DASH, HAND_OVER, HASH, SPACE } from './cursor.ts';
import { MAX_DEPTH, MAX_KEYS } from './limits.ts';
import type { Mark } from './place.ts';
import { CLOSE_LIST, CLOSE_MAP, COMMA, DOUBLE, OPEN_LIST, OPEN_MAP, ScalarReader, SINGLE } from './strict-scalar.ts';
import { HIDDEN, ODD, SUSPICIOUS } from './visible.ts';

const GREATER = 62,
  CAPITAL_A = 65,
  CAPITAL_Z = 90,
  BAR = 124;

const UNUSUAL = new RegExp(`\\t|\\uFF5B\\uFF5B|(?:^|\\n) *[${ODD}]|${HIDDEN.source}`);
const NOT_A_TEXT_KEY = new Set(['null', 'Null', 'NULL', 'true', 'True', 'TRUE', 'false', 'False', 'FALSE', '__proto__']);
const LONGEST_KEY = 200;
const LONGEST_NUMBER = 4;
const BEGINS_KEY = 1,
  IN_KEY = 2,
  DIGIT = 4;
/** What each of the first 128 characters may be in a key: a pattern that begins at a place takes several times as long as a table. */
const KEY_PARTS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return (/[A-Za-z_]/.test(character) ? BEGINS_KEY : 0) | (/[\w.-]/.test(character) ? IN_KEY : 0) | (/\d/.test(character) ? DIGIT : 0);
});

/** Keys of block maps whose values are left out unread, or what is left out further in; of a list, of each of its items. */
export type Unwanted = ReadonlyMap<string, true | Unwanted>;

/**
 * Reads the strict subset. Marks cost time and are made only when asked for.
 * @param unwanted is left out: nothing says whether it could have been read
 * @returns undefined when the text must be read by the full reader.
 */
export function readStrict(text: string, marking = false, unwanted?: Unwanted): { value: unknown; mark: Mark | undefined } | undefined {
  return orHandedOver(text, () => new Reader(text, marking, unwanted).document());
}

/** What a reader of the strict subset makes of a text; undefined where it hands over. */
export function orHandedOver<T>(text: string, read: () => T): T | undefined {
  if (SUSPICIOUS.test(text) && UNUSUAL.test(text)) return undefined;
  try {
    return read();
  } catch (error) {
    if (error === HAND_OVER) return undefined;
    throw error;
  }
}

class Reader extends ScalarReader {
  private depth = 0;
  private unwanted: Unwanted | undefined;

  constructor(text: string, marking: boolean, unwanted: Unwanted | undefined) {
    super(text, marking);
    this.unwanted = unwanted;
  }

  document(): { value: unknown; mark: Mark | undefined } {
    this.begin();
    const value = this.block();
    this.expectEnd();
    return { value, mark: this.mark };
  }

  private block(): unknown {
    return this.isDash() ? this.list(this.indent) : this.map(this.indent);
  }

  // A key that every object has is no key of ours, and left to the full reader. Nothing that is read is undefined.
  private map(column: number): Record<string, unknown> {
    this.enter();
    const start = this.at;
    const value: Record<string, unknown> = {};
    const items = this.marking ? new Map<string, Mark>() : undefined;
    const unwanted = this.unwanted;
    let keys = 0;
    do {
      const keyStart = this.at;
      const key = this.key();
      const keyEnd = this.at - 1;
      if (++keys > MAX_KEYS || value[key] !== undefined) throw HAND_OVER;
      const within = unwanted?.get(key);
      if (within === true) {
        this.leaveOut(column);
        continue;
      }
      this.unwanted = within;
      value[key] = this.entry(column, true);
      items?.set(key, { ...this.mark!, key: [keyStart, keyEnd] });
    } while (this.indent === column);
    this.unwanted = unwanted;
    this.leave(column);
    if (items) this.mark = { value: [start, this.mark!.value[1]], items };
    return value;
  }

  private list(column: number): unknown[] {
    this.enter();
    const start = this.at;
    const value: unknown[] = [];
    const items = this.marking ? new Map<number, Mark>() : undefined;
    do {
      value.push(this.item(column));
      items?.set(items.size, this.mark!);
    } while (this.indent === column && this.isDash());
    this.leave(column);
    if (items) this.mark = { value: [start, this.mark!.value[1]], items };
    return value;
  }

  private item(column: number): unknown {
    const dash = this.at++;
    const start = this.afterSpaces();
    if (this.code(start) !== DASH && this.keyEnd(start) === -1) return this.entry(column, false);
    this.at = start;
    this.indent = column + start - dash;
    if (this.code(start) !== DASH) {
      if (this.beginsAsText(start)) throw HAND_OVER;
      return this.map(this.indent);
    }
    return this.isDash() ? this.list(this.indent) : this.entry(column, false);
  }

  /** "Surely: how do you …" in a list: a key to YAML, and text to whoever wrote it. */
  private beginsAsText(at: number): boolean {
    const code = this.code(at);
    return code >= CAPITAL_A && code <= CAPITAL_Z;
  }

  /** What follows `key:` or `-` in a block whose keys or dashes stand in the column given. */
  private entry(column: number, afterKey: boolean): unknown {
    const start = this.afterSpaces();
    const code = this.code(start);
    if (this.isLineEnd(start) || (code === HASH && start > this.at)) {
      this.finishLine();
      if (this.indent > column || (afterKey && this.indent === column && this.isDash())) return this.block();
      this.note([start, start]);
      return null;
    }
    this.at = start;
    let value: unknown;
    if (code === BAR || code === GREATER) {
      value = this.blockScalar(column, code === GREATER);
    } else if (isOpening(code)) {
      value = this.enclosed(code);
      this.finishLine();
    } else {
      value = this.plain(afterKey);
    }
    // A deeper line would carry the value on.
    if (this.indent > column) throw HAND_OVER;
    return value;
  }

  private enclosed(code: number): unknown {
    if (code === DOUBLE) return this.doubleQuoted();
    if (code === SINGLE) return this.singleQuoted();
    return code === OPEN_LIST ? this.flowList() : this.flowMap();
  }

  private flowList(): unknown[] {
    const value: unknown[] = [];
    const items = this.marking ? new Map<number, Mark>() : undefined;
    this.flow(CLOSE_LIST, items, () => {
      value.push(this.flowValue());
      items?.set(items.size, this.mark!);
    });
    return value;
  }

  private flowMap(): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    const items = this.marking ? new Map<string, Mark>() : undefined;
    let keys = 0;
    this.flow(CLOSE_MAP, items, () => {
      const keyStart = this.at;
      const key = this.key();
      const keyEnd = this.at - 1;
      if (++keys > MAX_KEYS || value[key] !== undefined) throw HAND_OVER;
      this.at = this.afterSpaces();
      value[key] = this.flowValue();
      items?.set(key, { ...this.mark!, key: [keyStart, keyEnd] });
    });
    return value;
  }

  private flow(close: number, items: Map<string, Mark> | Map<number, Mark> | undefined, readOne: () => void): void {
    this.enter();
    const start = this.at++;
    this.at = this.afterSpaces();
    for (let more = this.code(this.at) !== close; more; ) {
      readOne();
      this.at = this.afterSpaces();
      more = this.code(this.at) === COMMA;
      if (more) {
        this.at++;
        this.at = this.afterSpaces();
      }
    }
    if (this.code(this.at++) !== close) throw HAND_OVER;
    this.depth--;
    if (items) this.mark = { value: [start, this.at], items };
  }

  private flowValue(): unknown {
    const code = this.code(this.at);
    return isOpening(code) ? this.enclosed(code) : this.flowPlain();
  }

  /** Reads `key:`; the colon must be followed by a space or the end of the line. */
  private key(): string {
    const end = this.keyEnd(this.at);
    if (end === -1) throw HAND_OVER;
    const isQuoted = this.code(this.at) === DOUBLE;
    const key = isQuoted ? this.text.slice(this.at + 1, end - 1) : this.text.slice(this.at, end);
    this.at = end + 1;
    return known(key);
  }

  /**
   * Where a key ends that begins here; -1 where none does. A colon makes a key only where a space or the end of the line follows;
   * answers are kept by the number of their question, in quotes.
   */
  private keyEnd(start: number): number {
    const first = this.code(start);
    let end = start + 1;
    if (first === DOUBLE) {
      while (this.isPart(end, DIGIT)) end++;
      const digits = end - start - 1;
      if (digits === 0 || digits > LONGEST_NUMBER || this.code(end++) !== DOUBLE) return -1;
    } else {
      if (!this.isPart(start, BEGINS_KEY)) return -1;
      while (this.isPart(end, IN_KEY)) end++;
      if (end - start > LONGEST_KEY) return -1;
    }
    if (this.code(end) !== COLON) return -1;
    return this.code(end + 1) === SPACE || this.isLineEnd(end + 1) ? end : -1;
  }

  private isPart(at: number, of: number): boolean {
    const code = this.code(at);
    return code < 128 && (KEY_PARTS[code]! & of) !== 0;
  }

  private enter(): void {
    if (++this.depth > MAX_DEPTH) throw HAND_OVER;
  }

  private leave(column: number): void {
    this.depth--;
    if (this.indent > column) throw HAND_OVER;
  }
}

// The same few keys stand in all files, and V8 finds a property several times faster by a text that has been a key before.
const KEYS = new Map<string, string>();
const MOST_KEYS = 1000;

function known(key: string): string {
  const before = KEYS.get(key);
  if (before !== undefined) return before;
  if (NOT_A_TEXT_KEY.has(key)) throw HAND_OVER;
  if (KEYS.size < MOST_KEYS) KEYS.set(key, key);
  return key;
}

function isOpening(code: number): boolean {
  return code === DOUBLE || code === SINGLE || code === OPEN_LIST || code === OPEN_MAP;
}
