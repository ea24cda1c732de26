// What a language must know to write down in a letter what a buyer said in a conversation (docs/method.md §4).
import type { LetterPart } from './letter-part.ts';

/** Something that was asked, and what was said to it. */
export type Said = {
  /** The question as it was asked. */
  readonly ask: string;
  /** Whether it asked for a figure. */
  readonly figure: boolean;
  /** The answer as it was said. */
  readonly answer?: string | undefined;
  readonly number?: string | undefined;
  readonly unit?: string | undefined;
  /** The clause by which the playbook says this answer back. */
  readonly noted?: string | undefined;
};

/** Why something that was noted does not stand in a letter. */
export type LeftOut = 'nothing' | 'works' | 'aside';

/** What is left of an answer when what is not for the reader is gone. */
export type Heard = { readonly text: string; readonly leftOut?: LeftOut };

export type LetterStory = {
  /** BCP 47 tag of the letters it serves. */
  readonly language: string;
  /**
   * Takes the notes to oneself out of an answer.
   * @param figure whether a figure was asked for
   * @returns nothing is left where nobody knew, where it goes well as it is, or where all of it was an aside
   */
  heard(answer: string, figure: boolean): Heard;
  /** Whether a question asks for a figure. */
  asksFigure(ask: string): boolean;
  /**
   * What was said of one matter, in sentences to the buyer.
   * @param said in the order of the conversation
   * @param nth of the matters of a letter, from 0
   */
  sentences(said: readonly Said[], nth: number): readonly string[];
  /** An answer that begins with the buyer's own name, "Dana says", as the buyer's. */
  byName(answer: string, names: readonly string[]): string;
  /** What the buyer said, as it is said to the buyer: my hall is your hall. */
  toTheBuyer(text: string): string;
  /** What somebody else said, as it is told of them. */
  ofAnother(text: string): string;
  /** Whether an answer to the confirming question is a yes, without a condition or a doubt. */
  isYes(answer: string): boolean;
  /** What was typed as it was spoken, as it may be written: without "um", "I think" and "she reckons". */
  plainly(typed: string, part: LetterPart): string;
  /** A text as it completes what stands before it, which is not said twice. */
  completing(before: string, text: string): string;
  /** A text as whole sentences. */
  passage(text: string): string;
  /** Something that stands in the way, as a sentence. */
  obstacle(text: string): string;
  /** What whoever signs does, at the beginning of a text: Kim shows it is I show it; where it is not certain, as it is. */
  inFirstPerson(text: string, signer: string): string;
  /** An agreed step with its day, where it has one, as a sentence of its own. */
  step(what: string, day: string): string;
  /** How long somebody has worked in a field: "for 12 years", "since 2014". */
  lasting(years: string): string;
};
