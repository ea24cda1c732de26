// Reads of a record what somebody wants of it and nothing else, checked as it is read: of ten thousand records each is gone over once.
//
// It keeps the promise of the strict reader, and hands over where that would, where a check refuses, and where a key is not foreseen.
import { COLON, DASH, HAND_OVER, HASH, LF, SPACE } from './cursor.ts';
import { orHandedOver } from './strict.ts';
import { DOUBLE, ScalarReader, SINGLE } from './strict-scalar.ts';

const GREATER = 62,
  BAR = 124;

/** What a check gives for a value that it does not want. */
export const ODD = Symbol('odd');

/** How a value is taken: a map by its keys, a list by what its items are, anything else by a check of what is written on its line. */
export type Taking = MapTaking | ListTaking | ScalarTaking;
export type ScalarTaking = { readonly kind: 'scalar'; readonly check: (value: unknown) => unknown };
export type ListTaking = { readonly kind: 'list'; readonly of: Taking };
export type MapTaking = {
  readonly kind: 'map';
  readonly keys: ReadonlyMap<string, Slot>;
  /** The bits of the keys that have to be there. */
  readonly needed: number;
  /** The key that a map began with lately. */
  first?: Slot | undefined;
};

/** A key of a map; without `taking` its value is left out unread. */
export type Slot = {
  readonly key: string;
  readonly taking: Taking | undefined;
  /** Its own among those that are taken: none may come twice. */
  readonly bit: number;
  /** The key that followed it lately: records are written in one order, so that it is looked at first. */
  next?: Slot | undefined;
};

/**
 * Takes out of the text of a record what is wanted.
 * @returns undefined where the text has to be read by another reader
 */
export function take(text: string, taking: MapTaking): Record<string, unknown> | undefined {
  return orHandedOver(text, () => new Taker(text, false).record(taking));
}

class Taker extends ScalarReader {
  record(taking: MapTaking): Record<string, unknown> {
    this.begin();
    const value = this.map(taking, 0);
    this.expectEnd();
    return value;
  }

  private map(taking: MapTaking, column: number): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    let seen = 0;
    let before: Slot | undefined;
    do {
      const expected = before === undefined ? taking.first : before.next;
      const slot = expected !== undefined && this.isKey(expected.key) ? expected : this.slot(taking);
      if (slot !== expected) {
        if (before === undefined) taking.first = slot;
        else before.next = slot;
      }
      before = slot;
      if (slot.taking === undefined) {
        this.leaveOut(column);
        continue;
      }
      if ((seen & slot.bit) !== 0) throw HAND_OVER;
      seen |= slot.bit;
      this.at += slot.key.length + 1;
      value[slot.key] = this.value(slot.taking, column, true);
    } while (this.indent === column && !this.isDash());
    if (this.indent > column || (seen & taking.needed) !== taking.needed) throw HAND_OVER;
    return value;
  }

  private isKey(key: string): boolean {
    const { text, at } = this;
    for (let index = 0; index < key.length; index++) if (text.charCodeAt(at + index) !== key.charCodeAt(index)) return false;
    const end = at + key.length;
    return text.charCodeAt(end) === COLON && (text.charCodeAt(end + 1) === SPACE || text.charCodeAt(end + 1) === LF);
  }

  private slot({ keys }: MapTaking): Slot {
    const end = this.text.indexOf(':', this.at);
    const slot = end < 0 ? undefined : keys.get(this.text.slice(this.at, end));
    if (slot === undefined || !this.isKey(slot.key)) throw HAND_OVER;
    return slot;
  }

  /** What follows `key:` or `-` in a block whose keys or dashes stand in the column given. */
  private value(taking: Taking, column: number, afterKey: boolean): unknown {
    if (taking.kind === 'scalar') return this.scalar(taking, column, afterKey);
    // A list of lists is nothing that records have.
    if (!afterKey) throw HAND_OVER;
    this.finishLine();
    if (taking.kind === 'list') return this.list(taking, column);
    if (this.indent <= column || this.isDash()) throw HAND_OVER;
    return this.map(taking, this.indent);
  }

  private scalar({ check }: ScalarTaking, column: number, afterKey: boolean): unknown {
    this.at = this.afterSpaces();
    const code = this.code(this.at);
    if (this.isLineEnd(this.at) || code === HASH) throw HAND_OVER;
    let read: unknown;
    if (code === BAR || code === GREATER) read = this.blockScalar(column, code === GREATER);
    else if (code === DOUBLE || code === SINGLE) {
      read = code === DOUBLE ? this.doubleQuoted() : this.singleQuoted();
      this.finishLine();
    } else read = this.plain(afterKey);
    // A deeper line would carry the value on.
    if (this.indent > column) throw HAND_OVER;
    const checked = check(read);
    if (checked === ODD) throw HAND_OVER;
    return checked;
  }

  private list({ of }: ListTaking, above: number): unknown[] {
    const column = this.indent;
    if (column < above || !this.isDash()) throw HAND_OVER;
    const value: unknown[] = [];
    do value.push(this.item(of, column));
    while (this.indent === column && this.isDash());
    if (this.indent > column) throw HAND_OVER;
    return value;
  }

  private item(taking: Taking, column: number): unknown {
    const dash = this.at++;
    if (taking.kind !== 'map') return this.value(taking, column, false);
    const start = this.afterSpaces();
    if (this.code(start) === DASH) throw HAND_OVER;
    this.at = start;
    this.indent = column + start - dash;
    return this.map(taking, this.indent);
  }
}
