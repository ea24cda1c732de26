// What a language says around its figures: how often, how much of it, in which money, how sure.

/** Units of time that convert into each other. */
export type TimeUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** One piece of an answer. */
export type Token =
  /** Millionths; `scale` is the power it ended in, `one`: it was said as "a" or 一, which often only means "per". */
  | {
      readonly kind: 'number';
      readonly low: bigint;
      readonly high: bigint;
      readonly about?: boolean;
      readonly scale?: bigint;
      readonly one?: boolean;
      readonly word?: boolean;
      readonly text: string;
    }
  | { readonly kind: 'scale'; readonly by: bigint; readonly money?: boolean; readonly text: string }
  | { readonly kind: 'fraction'; readonly part: readonly [number, number]; readonly text: string }
  /** `times`: 一刻钟 is fifteen minutes. */
  | { readonly kind: 'time'; readonly unit: TimeUnit; readonly times?: bigint; readonly text: string }
  | { readonly kind: 'every'; readonly unit: TimeUnit; readonly text: string }
  /** `of`: how many of it make one of its currency. */
  | { readonly kind: 'money'; readonly code: string | undefined; readonly of: number; readonly text: string }
  | { readonly kind: 'share'; readonly of: number; readonly text: string }
  | {
      readonly kind:
        | 'a'
        | 'per'
        | 'about'
        | 'to'
        | 'between'
        | 'and'
        | 'or'
        | 'of'
        | 'out-of'
        | 'not'
        | 'instead'
        | 'none'
        | 'vague'
        | 'end'
        | 'filler'
        | 'noun';
      readonly text: string;
    };

/** Words and phrases by what they do; longer ones are looked for first. */
export type FigureWords = {
  readonly tokens: Readonly<Record<string, Without<Token>>>;
};

type Without<T> = T extends unknown ? Omit<T, 'text'> : never;
export type Meaning = Without<Token>;

/** One, in millionths. */
export const ONE = 1_000_000n;

/** The names that currencies have where an amount is written alone, with the code or sign of each. */
export function currencies(names: Readonly<Record<string, string>>): Record<string, Meaning> {
  return Object.fromEntries(Object.entries(names).map(([name, code]) => [name.toLowerCase(), { kind: 'money', code, of: 1 }]));
}

/** Every word of a list with the same meaning. */
export function all(meaning: Meaning, words: string): Record<string, Meaning> {
  return Object.fromEntries(words.split('|').map((word) => [word, meaning]));
}
