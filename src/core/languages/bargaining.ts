// What a language must know to bargain: how a get is tied to a give, and what gives too much away (docs/method.md §6).

export type Bargaining = {
  /** One sentence out of what is got and what is given for it; both are bare verb phrases. */
  bargain(get: string, gives: readonly string[]): string;
  /** A share of the whole. */
  readonly percentage: RegExp;
  /** A question that leaves the price to the buyer. */
  readonly surrender: RegExp;
};
