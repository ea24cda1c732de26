// How the records of a kind are listed: what a program gets of each, and what stands on the terminal.
import type { Language, Words } from '../../languages/index.ts';
import type { Listed } from '../../model/listed.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Process } from '../../model/process.ts';

/** What a list needs beside the records. */
export type Given = {
  readonly words: Words;
  readonly language: Language;
  /** As YYYY-MM-DD. */
  readonly today: string;
  readonly processOf: (opportunity: Opportunity) => Process;
};

export type Listing<T> = {
  /** How one is told from the others. */
  listed(this: void, record: T): Listed;
  /** One record as `--json` gives it. */
  plain(id: string, record: T, given: Given): object;
  /** What stands above the columns; where nothing does, every record is a small paragraph. */
  heads?(words: Words): readonly string[];
  /** What stands in the columns, the id first. */
  cells(id: string, record: T, given: Given): readonly string[];
};
