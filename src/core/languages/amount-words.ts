// What a language must know about money: how large numbers and currencies are called.

export type AmountWords = {
  /** What a word behind a number multiplies it by; in small letters. */
  readonly sizes: Readonly<Record<string, bigint>>;
  /** How currencies are also written, each with its three letters. */
  readonly currencies: Readonly<Record<string, string>>;
  /** The money that is meant where nobody says which, by its three letters; without it that is asked. */
  readonly usual?: string;
  /** What a currency is called behind an amount, by its three letters; those that are left out are called by these. */
  readonly names: Readonly<Record<string, string>>;
};
