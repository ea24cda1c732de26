// What a language is: one row of the table, all of it in one folder.
import type { AmountWords } from './amount-words.ts';
import type { AnswerWords } from './answer-words.ts';
import type { Bargaining } from './bargaining.ts';
import type { processes } from './en/processes.ts';
import type { en } from './en/words.ts';
import type { Grammar } from './grammar.ts';
import type { LetterSpeech } from './letter-speech.ts';
import type { PlanWords } from './plan-words.ts';

/** Everything ccs says; English decides what that is, and the other languages are typed by it. */
export type Words = typeof en;
export type ErrorTable = Words['errors'];

/** The names of the processes that ccs brings along. */
export type ProcessNames = typeof processes;

/** How a page is set. */
export type Typesetting = {
  /** The fonts that Word keeps apart: those of Latin letters, and those of Chinese characters and their neighbours. */
  readonly script: 'latin' | 'east-asian';
  readonly font: string;
  /** The language that Word checks the spelling in. */
  readonly locale: string;
  /** In half points. */
  readonly fontSize: number;
  /** In 240ths of a line. */
  readonly lineHeight: number;
};

/** One language. */
export type LanguageRow = {
  /** As those who speak it call it. */
  readonly name: string;
  /** The tags, in small letters, of the playbooks and documents that it is the language of. */
  readonly serves: RegExp;
  /** The tags, in small letters, of people who are spoken to in it: those it serves, and those who read it all the same. */
  readonly understoodBy: RegExp;
  /** The language that stands in before the standby where something is not there in this one: those who read this one read that too. */
  readonly near?: string;
  /** Everything ccs says; not loaded before somebody is spoken to in it. */
  readonly words: () => Promise<Words>;
  readonly grammar: Grammar;
  readonly letters: LetterSpeech;
  readonly bargaining: Bargaining;
  readonly plan: PlanWords;
  readonly amounts: AmountWords;
  readonly answers: AnswerWords;
  readonly processes: ProcessNames;
  readonly typesetting: Typesetting;
};
