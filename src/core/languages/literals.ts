// What has to stand in a text for a pattern to be found in it: most texts have none of it, and the pattern is not even made ready for them.

/** Of which one at least stands in whatever the pattern finds, in small letters; undefined where nothing must. */
type Needed = readonly string[] | undefined;

/** A piece of a sequence: one character of a few, a group with its alternatives, or anything else. */
type Piece = { readonly one?: readonly string[]; readonly needs?: Needed };

const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/uy;
const ESCAPE = /\\(?:[pPu]\{[^}]*\}|u[0-9a-f]{4}|x[0-9a-f]{2}|k<[^>]*>|.)/iuy;
const OPENING = /\((?:\?(?::|[=!]|<[=!]|<[^>]*>))?/uy;
/** What stands for itself, or for itself in capitals. */
const PLAIN = /^[a-z0-9 '’\u4e00-\u9fff-]$/u;
/** Of so many characters one may stand there, and so many texts come of it. */
const CHOICE = 8;
const MOST = 400;

/** The alternatives of a pattern, each a pattern by itself. */
export function alternativesOf(source: string): readonly string[] {
  const reader = new Reader(source);
  const ends: number[] = [];
  for (let from = 0; ; from = (ends.at(-1) ?? 0) + 1) {
    ends.push(reader.alternative(from).end);
    if (source[ends.at(-1) ?? 0] !== '|') break;
  }
  return ends.map((end, index) => source.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end));
}

/**
 * Of which texts one at least has to stand in what a pattern finds, whatever the case.
 * @param source of a pattern with the flags `i` and `u`
 * @returns texts in small letters; undefined where nothing can be said
 */
export function neededIn(source: string): Needed {
  return new Reader(source).alternatives(0).needs;
}

/** A text as it is looked into for what is needed: `ſ` is an s to a pattern that is deaf to case. */
export function lowered(text: string): string {
  return text.toLowerCase().replaceAll('ſ', 's');
}

class Reader {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** From the first of several alternatives to behind the last. */
  alternatives(from: number): { readonly needs: Needed; readonly end: number } {
    let at = from;
    const all: Needed[] = [];
    for (;;) {
      const one = this.alternative(at);
      all.push(one.needs);
      at = one.end;
      if (this.#source[at] !== '|') break;
      at++;
    }
    const some = all.every((needs) => needs !== undefined) ? [...new Set(all.flat())] : undefined;
    return { needs: some === undefined || some.length > MOST ? undefined : some, end: at };
  }

  /** A sequence, up to the bar or bracket behind it. */
  alternative(from: number): { readonly needs: Needed; readonly end: number } {
    let best: Needed;
    let runs: readonly string[] = [''];
    const flush = (): void => {
      if (runs.every((run) => run.trim() !== '')) best = better(best, runs);
      runs = [''];
    };
    let at = from;
    while (at < this.#source.length && this.#source[at] !== '|' && this.#source[at] !== ')') {
      const { piece, end } = this.#piece(at);
      const [mark, least] = this.#read(QUANTIFIER, end);
      at = end + mark.length;
      const isSure = mark === '' || mark[0] === '+' || Number(least ?? 0) > 0;
      const { one } = piece;
      if (!isSure) {
        flush();
      } else if (one === undefined) {
        flush();
        best = better(best, piece.needs);
      } else {
        if (runs.length * one.length > CHOICE) flush();
        runs = runs.flatMap((run) => one.map((character) => run + character));
        if (mark !== '') flush();
      }
    }
    flush();
    return { needs: best, end: at };
  }

  #read(pattern: RegExp, at: number): readonly [mark: string, inside: string | undefined] {
    pattern.lastIndex = at;
    const found = pattern.exec(this.#source);
    return [found?.[0] ?? '', found?.[1]];
  }

  #piece(at: number): { readonly piece: Piece; readonly end: number } {
    const source = this.#source;
    const first = source[at] ?? '';
    if (first === '[') {
      let end = at + 1;
      while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
      const one = choiceOf(source.slice(at + 1, end));
      return { piece: one ? { one } : {}, end: end + 1 };
    }
    if (first === '\\') return { piece: {}, end: at + this.#read(ESCAPE, at)[0].length };
    if (first === '(') {
      const [opening] = this.#read(OPENING, at);
      const { needs, end } = this.alternatives(at + opening.length);
      // What is only looked at is not found.
      return { piece: /[=!]$/u.test(opening) ? {} : { needs }, end: end + 1 };
    }
    const small = first.toLowerCase();
    return { piece: PLAIN.test(small) ? { one: [small] } : {}, end: at + 1 };
  }
}

/** The characters of a class that lists a few. */
function choiceOf(inside: string): Needed {
  const all = [...inside.toLowerCase()];
  return all.length <= CHOICE && !inside.includes('-') && all.every((one) => PLAIN.test(one)) ? all : undefined;
}

/** Of two demands the one that fewer texts meet: its shortest text is the longer one. */
function better(one: Needed, other: Needed): Needed {
  if (one === undefined || other === undefined) return one ?? other;
  const shortest = (texts: readonly string[]): number => Math.min(...texts.map(({ length }) => length));
  const [a, b] = [shortest(one), shortest(other)];
  return b > a || (b === a && other.length < one.length) ? other : one;
}
