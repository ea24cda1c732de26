// The scalars of the strict subset: plain, quoted on one line, and blocks of lines.
import { COLON, CR, Cursor, DASH, HAND_OVER, HASH, LF, SPACE } from './cursor.ts';
import type { Mark, Span } from './place.ts';
import { plainValue } from './scalar.ts';
import { MISTAKEN_ITEM } from './trap.ts';

export const DOUBLE = 34,
  SINGLE = 39,
  COMMA = 44,
  OPEN_LIST = 91,
  CLOSE_LIST = 93,
  OPEN_MAP = 123,
  CLOSE_MAP = 125;
const PLUS = 43,
  BACKSLASH = 92;

const PLAIN_START = /[^\s\-?:,[\]{}#&*!|>'"%@`]/;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', n: '\n', t: '\t' };

// The same few hundred days and numbers stand in all records, and finding one costs a quarter of telling what it is.
const FIGURES = new Map<string, string | number | boolean | null>();
const MOST_FIGURES = 10_000;
/** Longer pieces of a text hold all of it in memory. */
const LONGEST_FIGURES = 12;

/** Reads one scalar at a time and leaves the cursor behind it. */
export class ScalarReader extends Cursor {
  protected readonly marking: boolean;
  /** The mark of the value read last, when marks are wanted. */
  protected mark: Mark | undefined;

  constructor(text: string, marking: boolean) {
    super(text);
    this.marking = marking;
  }

  /** Reads a plain scalar and leaves its line. */
  protected plain(afterKey: boolean): unknown {
    const { text, at: start } = this;
    // Most values are words with nothing special in them.
    if (isWordy(text.charCodeAt(start))) {
      let end = start + 1;
      let code = text.charCodeAt(end);
      while (code > HASH ? code !== COLON : isInText(code)) code = text.charCodeAt(++end);
      if (code === LF && text.charCodeAt(end - 1) !== SPACE) {
        const source = text.slice(start, end);
        if (!afterKey && MISTAKEN_ITEM.test(source)) throw HAND_OVER;
        this.note([start, end]);
        this.at = end + 1;
        this.findContent();
        return source;
      }
    }
    const value = this.anyPlain(afterKey);
    this.finishLine();
    return value;
  }

  private anyPlain(afterKey: boolean): unknown {
    const start = this.at;
    const line = this.text.slice(start, this.lineEnd(start));
    const known = FIGURES.get(line);
    if (known !== undefined) {
      this.at = start + line.length;
      this.note([start, this.at]);
      return known;
    }
    const comment = line.indexOf(' #');
    // A remark begins with a space; anything else may be text that is cut off.
    if (comment !== -1 && comment + 2 < line.length && line.charCodeAt(comment + 2) !== SPACE) throw HAND_OVER;
    let end = comment === -1 ? line.length : comment;
    while (line.charCodeAt(end - 1) === SPACE) end--;
    const source = end === line.length ? line : line.slice(0, end);
    if (source.charCodeAt(end - 1) === COLON || source.includes(': ')) throw HAND_OVER;
    if (!afterKey && MISTAKEN_ITEM.test(source)) throw HAND_OVER;
    const value = this.plainFrom(start, source);
    if (line.length <= LONGEST_FIGURES && source === line && isDigit(line.charCodeAt(0)) && FIGURES.size < MOST_FIGURES)
      FIGURES.set(line, value);
    return value;
  }

  protected flowPlain(): unknown {
    const start = this.at;
    let end = start;
    for (let i = start; ; i++) {
      const code = this.code(i);
      if (code === SPACE) continue;
      if (code === COMMA || code === CLOSE_LIST || code === CLOSE_MAP) return this.plainFrom(start, this.text.slice(start, end));
      if (code === OPEN_LIST || code === OPEN_MAP || code === COLON || code === HASH || this.isLineEnd(i)) throw HAND_OVER;
      end = i + 1;
    }
  }

  private plainFrom(start: number, source: string): ReturnType<typeof plainValue> {
    const first = source[0] === '-' && source.length > 1 && source[1] !== ' ' ? 'a' : (source[0] ?? '');
    if (!PLAIN_START.test(first)) throw HAND_OVER;
    this.at = start + source.length;
    this.note([start, this.at]);
    return plainValue(source);
  }

  protected doubleQuoted(): string {
    const start = this.at;
    let end = start + 1;
    for (let code = this.code(end); code !== DOUBLE; code = this.code(end)) {
      if (this.isLineEnd(end)) throw HAND_OVER;
      end += code === BACKSLASH ? 2 : 1;
    }
    this.at = end + 1;
    this.note([start, this.at]);
    const source = this.text.slice(start + 1, end);
    return source.includes('\\') ? source.replace(/\\([^])/g, (_, escaped: string) => ESCAPES[escaped] ?? handOver()) : source;
  }

  protected singleQuoted(): string {
    const start = this.at;
    let end = this.text.indexOf("'", start + 1);
    while (end !== -1 && this.code(end + 1) === SINGLE) end = this.text.indexOf("'", end + 2);
    if (end === -1) throw HAND_OVER;
    this.at = end + 1;
    this.note([start, this.at]);
    const source = this.text.slice(start + 1, end);
    if (source.includes('\n')) throw HAND_OVER;
    return source.replaceAll("''", "'");
  }

  /** `|` and `>` with an indent that the first line tells; the last line break is clipped, stripped (-) or kept (+). */
  protected blockScalar(column: number, folded: boolean): string {
    const start = this.at++;
    const chomp = this.code(this.at);
    if (chomp === DASH || chomp === PLUS) this.at++;
    if (!this.isLineEnd(this.at)) throw HAND_OVER;
    let value = '';
    let width = 0;
    let blanks = 0;
    let end = start;
    for (let line = this.nextLine(this.at); ; line = this.nextLine(line)) {
      this.at = line;
      const first = this.afterSpaces();
      const indent = first - line;
      if (this.isLineEnd(first)) {
        if (indent > width) throw HAND_OVER;
        if (first === this.text.length) break;
        blanks++;
        continue;
      }
      if (indent <= column) break;
      const begins = width === 0;
      if (begins) width = indent;
      if (indent < width || (folded && indent > width)) throw HAND_OVER;
      end = this.lineEnd(line);
      if (folded && blanks === 0 && !begins) value += ' ';
      else value += '\n'.repeat(folded || begins ? blanks : blanks + 1);
      value += this.text.slice(line + width, end);
      blanks = 0;
    }
    if (width === 0) throw HAND_OVER;
    this.findContent();
    while (this.code(end - 1) === SPACE) end--;
    this.note([start, end]);
    if (chomp === DASH) return value;
    return value + '\n'.repeat(chomp === PLUS ? blanks + 1 : 1);
  }

  protected note(span: Span): void {
    if (this.marking) this.mark = { value: span };
  }
}

/** Whether what begins with this letter can only be text; n, t and f may begin null, true and false. */
function isWordy(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a && small !== 0x6e && small !== 0x74 && small !== 0x66) || (code >= 0x3400 && code <= 0x9fff);
}

/** Whether a character up to # is one of a text on one line; none is at its end. */
function isInText(code: number): boolean {
  return code < HASH && code !== LF && code !== CR;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function handOver(): never {
  throw HAND_OVER;
}
