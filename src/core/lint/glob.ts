// Globs: *, **, ?, [a-z], {a,b}, +(a|b) and the like, held against a path in time that grows with the path only, whoever wrote them.
import { Machine, type Fragment } from './glob-machine.ts';

export type Glob = {
  /** The folder below which everything lies that fits; empty where that cannot be said. */
  readonly base: string;
  /** @param spent counts what was looked at: at most the length of the path times that of the glob, times a constant */
  fits(path: string, spent?: { steps: number }): boolean;
};

/** Longer ones fit nothing: nobody writes them. */
export const LONGEST_GLOB = 4096;

type Quantity = 'one' | 'maybe' | 'many' | 'some' | 'none';
const QUANTITY: Readonly<Record<string, Quantity>> = { '@': 'one', '?': 'maybe', '*': 'many', '+': 'some', '!': 'none' };
const POSIX: Readonly<Record<string, string>> = {
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\0-\x7F',
  blank: ' \t',
  cntrl: '\0-\x1F\x7F',
  digit: '0-9',
  graph: '!-~',
  lower: 'a-z',
  print: ' -~',
  space: ' \t\r\n\v\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9',
};

/**
 * Reads a glob. A part that begins with a point is only fitted by one that is written; `**` stands for folders where it stands alone
 * between slashes; a `!` at the beginning turns everything round; what is opened and never closed is meant as it is written.
 */
export function globOf(pattern: string): Glob {
  if (pattern.length > LONGEST_GLOB) return { base: '', fits: () => false };
  const [, marks = '', rest = ''] = /^((?:!(?!\())*)(.*)$/su.exec(pattern.replace(/^(?:\.\/)+/u, '')) ?? [];
  const turned = marks.length % 2 === 1;
  const reader = new Reader([...rest.replace(/^(?:\.\/)+/u, '')]);
  const machine = reader.whole();
  return {
    base: turned ? '' : baseOf(rest),
    fits: (path, spent) => machine.fits([...path], spent) !== turned,
  };
}

function baseOf(pattern: string): string {
  const plain = /^[^*?[\]{}()!+@|"\\]*/u.exec(pattern)?.[0] ?? '';
  return plain.slice(0, plain.lastIndexOf('/') + 1);
}

type Ended = { readonly fragment: Fragment; readonly quantity?: 'group' | 'set' };

class Reader {
  readonly #signs: readonly string[];
  readonly #machine = new Machine();
  /** Where what is opened at a place is closed. */
  readonly #closes: ReadonlyMap<number, number>;
  #at = 0;
  #groups = 0;
  #negations = 0;

  constructor(signs: readonly string[]) {
    this.#signs = signs;
    this.#closes = closesIn(signs);
  }

  whole(): Machine {
    this.#machine.start(this.#choice(this.#signs.length, '|', true));
    return this.#machine;
  }

  /** Alternatives up to a place. */
  #choice(end: number, between: '|' | ',', outermost = false): Fragment {
    const choices: Fragment[] = [this.#series(end, between, outermost)];
    while (this.#at < end) {
      this.#at++;
      choices.push(this.#series(end, between, outermost));
    }
    return this.#machine.either(choices);
  }

  #series(end: number, between: '|' | ',', outermost: boolean): Fragment {
    const parts: Fragment[] = [];
    const from = this.#at;
    let last: Ended | undefined;
    while (this.#at < end && !(this.#signs[this.#at] === between)) {
      const sign = this.#signs[this.#at];
      if (last !== undefined && this.#isPostfix(sign, last)) {
        const { fragment } = last;
        parts.splice(-1, 1, sign === '+' ? this.#machine.repeated(fragment, 1) : this.#machine.either([fragment, this.#machine.nothing]));
        this.#at++;
        last = undefined;
        continue;
      }
      const next: Ended = this.#part(end, this.#at === from, outermost);
      parts.push(next.fragment);
      last = next;
    }
    return this.#machine.series(parts);
  }

  /** `(…)+`, `[…]+`, and inside of brackets `a+`; `(…)?`. */
  #isPostfix(sign: string | undefined, { quantity }: Ended): boolean {
    if (this.#signs[this.#at + 1] === '(' && this.#closes.has(this.#at + 1)) return false;
    return (sign === '+' && (quantity !== undefined || this.#groups > 0)) || (sign === '?' && quantity === 'group');
  }

  #part(end: number, first: boolean, outermost: boolean): Ended {
    const machine = this.#machine;
    const at = this.#at;
    const sign = this.#signs[at] as string;
    const opened = this.#closes.get(at + 1);
    const quantity = Object.hasOwn(QUANTITY, sign) && this.#signs[at + 1] === '(' ? QUANTITY[sign] : undefined;
    if (quantity !== undefined && opened !== undefined) return { fragment: this.#extended(quantity, opened), quantity: 'group' };
    const close = this.#closes.get(at);
    if (sign === '(' && close !== undefined) return { fragment: this.#inside(1, close, '|'), quantity: 'group' };
    if (sign === '{' && close !== undefined) return { fragment: this.#braces(close), quantity: 'set' };
    if (sign === '[' && close !== undefined) return { fragment: this.#set(close), quantity: 'set' };
    if (sign === '*') return { fragment: this.#stars(end, first, outermost) };
    if (sign === '/') return { fragment: this.#slash(end, outermost && first) };
    this.#at++;
    if (sign === '?') return { fragment: machine.any };
    if (sign === '"') return { fragment: this.#quoted(end) };
    if (sign === '\\' && this.#at < end) return { fragment: machine.sign(this.#signs[this.#at++] as string) };
    return { fragment: machine.sign(sign) };
  }

  #inside(skip: number, close: number, between: '|' | ','): Fragment {
    this.#at += skip;
    this.#groups += between === '|' ? 1 : 0;
    const choice = this.#choice(close, between);
    this.#groups -= between === '|' ? 1 : 0;
    this.#at = close + 1;
    return choice;
  }

  #extended(quantity: Quantity, close: number): Fragment {
    const machine = this.#machine;
    const hasSlash = this.#signs.slice(this.#at, close).includes('/');
    this.#negations += quantity === 'none' ? 1 : 0;
    const inner = this.#inside(2, close, '|');
    this.#negations -= quantity === 'none' ? 1 : 0;
    if (quantity === 'one') return inner;
    if (quantity === 'maybe') return machine.either([inner, machine.nothing]);
    if (quantity !== 'none') return machine.repeated(inner, quantity === 'some' ? 1 : 0);
    const rest = this.#signs.slice(this.#at).join('');
    const star = hasSlash ? machine.folders : machine.name;
    // `!(*.d).ts`: what stands behind belongs to what must not be there.
    const isEnding = /^\.[^\\/.{}()[\]*?+!@|"]+$/u.test(rest);
    const ending = isEnding ? machine.series([inner, ...[...rest].map((sign) => machine.sign(sign))]) : inner;
    return machine.series([machine.unless(ending, isEnding || /^\)*$/u.test(rest) || star === machine.folders), star]);
  }

  /** `{a,b}`, `{1..9}`, and `{a}` as it is written. */
  #braces(close: number): Fragment {
    const machine = this.#machine;
    const inner = this.#signs.slice(this.#at + 1, close);
    const [, from, to] = /^([^./\\*?{}()[\]])\.\.([^./\\*?{}()[\]])$/u.exec(inner.join('')) ?? [];
    if (from !== undefined && to !== undefined) {
      this.#at = close + 1;
      const [low, high] = [from, to].sort();
      return machine.oneOf((sign) => sign >= low! && sign <= high!);
    }
    if (!this.#hasComma(this.#at, close)) {
      const written = this.#inside(1, close, ',');
      return machine.series([machine.sign('{'), written, machine.sign('}')]);
    }
    return this.#inside(1, close, ',');
  }

  #hasComma(open: number, close: number): boolean {
    for (let at = open + 1; at < close; at++) {
      if (this.#signs[at] === ',') return true;
      if (this.#signs[at] === '\\') at++;
      else at = this.#closes.get(at) ?? at;
    }
    return false;
  }

  /** `[a-z]`, `[^a-z]`, `[[:alpha:]]`; a set of plain letters is also fitted by itself, brackets and all. */
  #set(close: number): Fragment {
    const machine = this.#machine;
    const inner = this.#signs.slice(this.#at + 1, close).join('');
    this.#at = close + 1;
    const negated = inner.startsWith('^');
    const named = (all: string, name: string): string => (Object.hasOwn(POSIX, name) ? POSIX[name]! : all);
    const signs = [...inner.slice(negated ? 1 : 0).replace(/\[:(\w+):\]/gu, named)];
    const ranges: (readonly [string, string])[] = [];
    for (let at = 0; at < signs.length; at++) {
      if (signs[at] === '\\' && at + 1 < signs.length) at++;
      const from = signs[at]!;
      const isRange = signs[at + 1] === '-' && at + 2 < signs.length;
      ranges.push([from, isRange ? signs[at + 2]! : from]);
      at += isRange ? 2 : 0;
    }
    const holds = (sign: string): boolean => ranges.some(([from, to]) => sign >= from && sign <= to);
    const set = machine.oneOf(negated ? (sign) => sign !== '/' && !holds(sign) : holds);
    if (/[-*+?.^${}(|)[\]]/u.test(inner)) return set;
    return machine.either([machine.series([...`[${inner}]`].map((sign) => machine.sign(sign))), set]);
  }

  #quoted(end: number): Fragment {
    const found = this.#signs.indexOf('"', this.#at);
    const close = found < 0 || found > end ? end : found;
    const signs = this.#signs.slice(this.#at, close);
    this.#at = Math.min(end, close + 1);
    return this.#machine.series(signs.map((sign) => this.#machine.sign(sign)));
  }

  #stars(end: number, first: boolean, outermost: boolean): Fragment {
    const machine = this.#machine;
    const count = this.#count();
    this.#at += count;
    if (count !== 2 || !first || !this.#closesPart(end)) return machine.star;
    if (!outermost || this.#signs[this.#at] !== '/') return machine.folders;
    this.#at = this.#pastFolders(this.#at) + 1;
    return machine.either([machine.nothing, machine.sign('/'), machine.series([machine.folders, machine.sign('/')])]);
  }

  /** A slash, with the `**` that may follow it. */
  #slash(end: number, atStart: boolean): Fragment {
    const machine = this.#machine;
    const slash = machine.sign('/');
    this.#at++;
    const count = this.#count();
    if (count !== 2) return slash;
    this.#at += count;
    if (!this.#closesPart(end)) return machine.series([slash, machine.star]);
    this.#at = this.#pastFolders(this.#at);
    const rest = this.#signs.slice(this.#at).join('');
    if (rest.startsWith('/') && !atStart) {
      this.#at++;
      return machine.either([machine.series([slash, machine.folders, slash]), slash]);
    }
    const folders = machine.series([slash, machine.folders]);
    return !atStart && this.#negations === 0 && /^\)*$/u.test(rest) ? machine.either([folders, machine.nothing]) : folders;
  }

  /** Further `/**` say nothing more. */
  #pastFolders(at: number): number {
    const [s, a, b, next] = this.#signs.slice(at, at + 4);
    return s === '/' && a === '*' && b === '*' && (next === undefined || next === '/') ? this.#pastFolders(at + 3) : at;
  }

  /** How many stars stand here; the one of `*(…)` is none. */
  #count(): number {
    let at = this.#at;
    while (this.#signs[at] === '*' && !(this.#signs[at + 1] === '(' && this.#closes.has(at + 1))) at++;
    return at - this.#at;
  }

  #closesPart(end: number): boolean {
    const sign = this.#signs[this.#at];
    return this.#at >= end || sign === '/' || (this.#groups > 0 && sign === '|') || (end < this.#signs.length && sign === ',');
  }
}

/** Finds the end of every bracket that has one, in one pass. */
function closesIn(signs: readonly string[]): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at];
    if (sign === '\\') at++;
    else if (sign === '"') {
      const end = signs.indexOf('"', at + 1);
      if (end < 0) break;
      at = end;
    } else if (sign === '[') {
      const end = setEnd(signs, at);
      if (end === undefined) continue;
      closes.set(at, end);
      at = end;
    } else if (sign === '(' || sign === '{') open.push(at);
    else if (sign === ')' || sign === '}') {
      const last = open.findLastIndex((one) => signs[one] === (sign === ')' ? '(' : '{'));
      if (last < 0 || last < open.length - 1) continue;
      closes.set(open.pop() as number, at);
    }
  }
  return closes;
}

/** A `]` that comes first is one of the set. */
function setEnd(signs: readonly string[], open: number): number | undefined {
  let at = open + 1;
  if (signs[at] === '^') at++;
  if (signs[at] === ']') at++;
  for (; at < signs.length && signs[at] !== ']'; at++) {
    if (signs[at] === '\\') at++;
    else if (signs[at] === '[' && signs[at + 1] === ':') {
      const end = signs.indexOf(':', at + 2);
      if (end > 0 && signs[end + 1] === ']') at = end + 1;
    }
  }
  return at < signs.length ? at : undefined;
}
