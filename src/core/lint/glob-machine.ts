// What a glob comes to: states, and a look at a text from its end to its beginning that visits each state once at each place.

/** A part of a glob: given the state that follows it, makes the state before it. */
export type Fragment = (next: number) => number;

type State =
  | { readonly kind: 'sign'; readonly fits: (text: readonly string[], at: number) => boolean; readonly next: number }
  /** Takes nothing, where the place allows it. */
  | { readonly kind: 'pass'; readonly may: ((text: readonly string[], at: number) => boolean) | undefined; nexts: readonly number[] }
  /** Takes nothing, where something else does not begin. */
  | { readonly kind: 'unless'; readonly other: number; readonly next: number }
  | { readonly kind: 'end'; readonly anchored: boolean };

const isStart = (text: readonly string[], at: number): boolean => at === 0 || text[at - 1] === '/';

export class Machine {
  readonly #states: State[] = [];
  /** States by how deep they stand in what must not begin: what is asked is ready before whoever asks. */
  readonly #levels: number[][] = [];
  /** The states that lead to one without taking anything. */
  #into: readonly (readonly number[])[] = [];
  #level = 0;
  #entry = 0;

  readonly nothing: Fragment = (next) => next;
  /** One sign, not a slash, and no point at the beginning of a name. */
  readonly any: Fragment = (next) =>
    this.#add({ kind: 'sign', fits: (text, at) => text[at] !== '/' && !(text[at] === '.' && isStart(text, at)), next });
  /** A part of a name; at its beginning something must stand there, and no point. */
  readonly star: Fragment = (next) =>
    this.#add({ kind: 'pass', may: (text, at) => !isStart(text, at) || (at < text.length && text[at] !== '.'), nexts: [this.name(next)] });
  /** The same, whatever it begins with, or nothing. */
  readonly name: Fragment = (next) =>
    this.#loop((again) => this.#add({ kind: 'sign', fits: (text, at) => text[at] !== '/', next: again }), next);
  /** Names and slashes, none of the names beginning with a point. */
  readonly folders: Fragment = (next) => {
    const fits = (text: readonly string[], at: number): boolean => !(text[at] === '.' && isStart(text, at));
    return this.#loop((again) => this.#add({ kind: 'sign', fits, next: again }), next);
  };

  sign(sign: string): Fragment {
    return this.oneOf((other) => other === sign);
  }

  oneOf(holds: (sign: string) => boolean): Fragment {
    return (next) => this.#add({ kind: 'sign', fits: (text, at) => holds(text[at] as string), next });
  }

  series(parts: readonly Fragment[]): Fragment {
    return (next) => parts.reduceRight((after, part) => part(after), next);
  }

  either(choices: readonly Fragment[]): Fragment {
    const [only] = choices;
    return choices.length === 1 && only
      ? only
      : (next) => this.#add({ kind: 'pass', may: undefined, nexts: choices.map((choice) => choice(next)) });
  }

  repeated(part: Fragment, least: 0 | 1): Fragment {
    if (least === 0) return (next) => this.#loop(part, next);
    return (next) => {
      const again: Extract<State, { kind: 'pass' }> = { kind: 'pass', may: undefined, nexts: [] };
      const behind = this.#add(again);
      const entry = part(behind);
      again.nexts = [entry, next];
      return entry;
    };
  }

  /** @param whole whether what must not begin must also end with the text */
  unless(part: Fragment, whole: boolean): Fragment {
    return (next) => {
      this.#level++;
      const other = part(this.#add({ kind: 'end', anchored: whole }));
      this.#level--;
      return this.#add({ kind: 'unless', other, next });
    };
  }

  start(part: Fragment): void {
    this.#entry = part(this.#add({ kind: 'end', anchored: true }));
    const into = this.#states.map((): number[] => []);
    for (const [from, state] of this.#states.entries()) {
      for (const to of state.kind === 'pass' ? state.nexts : state.kind === 'unless' ? [state.next] : []) into[to]?.push(from);
    }
    this.#into = into;
  }

  /** Whether the whole of a text is taken. */
  fits(text: readonly string[], spent = { steps: 0 }): boolean {
    let behind = new Uint8Array(this.#states.length);
    for (let at = text.length; at >= 0; at--) {
      const here = new Uint8Array(this.#states.length);
      for (const level of this.#levels.toReversed()) this.#markFrom(level, text, at, here, behind, spent);
      behind = here;
    }
    return behind[this.#entry] === 1;
  }

  /** Marks the states of a level from which the rest of the text is taken. */
  #markFrom(
    level: readonly number[],
    text: readonly string[],
    at: number,
    here: Uint8Array,
    behind: Uint8Array,
    spent: { steps: number },
  ): void {
    const found: number[] = [];
    for (const one of level) {
      const state = this.#states[one] as State;
      spent.steps++;
      const isTaken =
        state.kind === 'end'
          ? !state.anchored || at === text.length
          : state.kind === 'sign' && at < text.length && behind[state.next] === 1 && state.fits(text, at);
      if (isTaken) found.push(one);
    }
    for (const one of found) here[one] = 1;
    for (let one = found.pop(); one !== undefined; one = found.pop()) {
      for (const before of this.#into[one] as readonly number[]) {
        spent.steps++;
        if (here[before] === 1 || !this.#lets(this.#states[before] as State, text, at, here)) continue;
        here[before] = 1;
        found.push(before);
      }
    }
  }

  #lets(state: State, text: readonly string[], at: number, here: Uint8Array): boolean {
    return state.kind === 'unless' ? here[state.other] === 0 : state.kind === 'pass' && (state.may?.(text, at) ?? true);
  }

  #loop(part: Fragment, next: number): number {
    const loop: Extract<State, { kind: 'pass' }> = { kind: 'pass', may: undefined, nexts: [] };
    const entry = this.#add(loop);
    loop.nexts = [part(entry), next];
    return entry;
  }

  #add(state: State): number {
    const at = this.#states.push(state) - 1;
    (this.#levels[this.#level] ??= []).push(at);
    return at;
  }
}
