// What people who speak a language type where ccs has a word of its own.

export type AnswerWords = {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly unsure: readonly string[];
  /** How far a step of a plan is. */
  readonly statuses: Readonly<Record<'open' | 'done' | 'postponed' | 'dropped', readonly string[]>>;
  /** At which point criteria are looked at. */
  readonly looks: Readonly<Record<'first' | 'second' | 'third' | 'delivery', readonly string[]>>;
  /** Who grades: `--as manager`. */
  readonly manager: readonly string[];
  /** The quarters of a year, the first first, each with the group `year` where one is named; and those that today tells. */
  readonly quarters: { readonly this: readonly string[]; readonly last: readonly string[]; readonly named: readonly RegExp[] };
  /** A day as it is written out, with the groups `year`, `month` and `day`, where that is not by hyphens, slashes or points. */
  readonly day?: RegExp;
  /** What columns of other programs are called, by the field that they are here. */
  readonly heads: Readonly<Record<string, readonly string[]>>;
  /** How a row of sums begins. */
  readonly totals: readonly string[];
  /** What other programs call a sale that is over. */
  readonly closed: Readonly<Record<'won' | 'lost', readonly string[]>>;
};
