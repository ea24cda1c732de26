// What a language must know to write a letter and to see what does not belong into one (method §4).

export type LetterSpeech = {
  /** How somebody is addressed. */
  greeting(name: string, title: string): string;
  /** How somebody is addressed when spoken to by telephone. */
  called(name: string, title: string): string;
  /** The last line of a letter whose signature stands at the right, the day it ends with; without it none stands there. */
  readonly signedAtRight?: RegExp;
  /** What stands above the name at the end. */
  readonly closing: string;
  /**
   * The amount that a sentence names as a price, unless it says that the buyer pays it already.
   * @returns `ours`: the sentence itself says whose price it is
   */
  priceIn(sentence: string): { readonly amount: string; readonly ours: boolean } | undefined;
  /** Words that give something away; global. */
  readonly discount: RegExp;
  /** Words for parts of a product, which only a list of features is full of. */
  readonly feature: RegExp;
};
