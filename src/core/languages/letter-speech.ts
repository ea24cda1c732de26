// What a language must know to write a letter and to see what does not belong into one (docs/method.md §4).

type Test = (text: string) => boolean;
/**
 * Says of each kind of answer whether there is nothing in it: a promise of nothing, a vision of two words, a proof of nothing, a
 * condition that is only a day, a benefit
 * that is a low price or a good quality of ours.
 */
export type Hollow = Readonly<Record<'promise' | 'vision' | 'person' | 'proof' | 'figure' | 'condition' | 'benefit', Test>>;

export type LetterSpeech = {
  /** How somebody is addressed. */
  greeting(name: string, title: string): string;
  /** Whether a greeting is nothing but the name, where a post or a Mr or Ms is missed by the reader; without it none is. */
  readonly isBare?: (greeting: string, name: string) => boolean;
  /** How somebody is addressed when spoken to by telephone. */
  called(name: string, title: string): string;
  /** The last line of a letter whose signature stands at the right, the day it ends with; without it none stands there. */
  readonly signedAtRight?: RegExp;
  /** How somebody who is to be met is named: "Mary Chen, managing partner". */
  introduced(name: string, title: string): string;
  /** Who bears witness, with company and post, none of them twice; without it a template puts them together. */
  witness?(name: string, title: string, company: string): string;
  /** The reader, where others stand beside them by name. */
  readonly yourself: string;
  /** What a goal of one of them completes. */
  readonly wanting: string;
  /** How much a message for a chat holds at most, how that is counted, and what stands between its sentences. */
  readonly message: { readonly most: number; readonly gap: string; sizeOf(text: string): number };
  /** The lines by which the signature says where somebody is reached; a messenger of which no service is named is the usual one. */
  readonly reached: Readonly<Record<'telephone' | 'messenger' | 'both', (at: string) => string>>;
  /** What stands above the name at the end. */
  readonly closing: string;
  /**
   * The amount that a sentence names as a price, unless it says that the buyer pays it already.
   * @returns `ours`: the sentence itself says whose price it is
   */
  priceIn(sentence: string): { readonly amount: string; readonly ours: boolean } | undefined;
  /**
   * The amount of money that a text of the seller's asks for, in figures or words.
   * @param result the text tells what somebody reached; an amount in it is a price only where it is paid
   */
  askedIn(text: string, result: boolean): string | undefined;
  /** Words that give something away; global. */
  readonly discount: RegExp;
  /** Words for parts of a product, which only a list of features is full of. */
  readonly feature: RegExp;
};
