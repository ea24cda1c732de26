// What a language must know to tell a customer’s story, and to give a champion words for colleagues (docs/method.md §4).

/** The parts of a story as they are told; `company` only where it may be named. */
export type ToldStory = Readonly<Record<'title' | 'industry' | 'issue' | 'event' | 'player' | 'action' | 'result', string>> & {
  readonly company?: string | undefined;
};

/** A question that colleagues ask, with what the champion can say. */
export type Answered = Readonly<Record<'question' | 'answer', string>>;

export type Telling = {
  /** Whether two job titles, or two industries, are of the same work: head of logistics, logistics manager. */
  sameWork(one: string, other: string): boolean;
  /** Names of technology in a text, each once; everyday things that people also work with are none. */
  technologyIn(text: string): readonly string[];
  /** A result as it follows "who", 他们: what they did. */
  did(result: string): string;
  /** A result as it follows "we have helped others", 我们帮几家同行. */
  helped(result: string): string;
  /** A result as a sentence about them. */
  result(result: string): string;
  /** A goal as the issue that it was: it could not be reached. */
  issue(goal: string): string;
  /** What stands between two sentences. */
  readonly between: string;
  /** The whole story in a few sentences, to be said aloud. */
  told(story: ToldStory): string;
  /** What was said to the buyer, as the buyer says it to colleagues: your hall is our hall. */
  toColleagues(text: string): string;
  /** What was said to the buyer, as it is told of them to others. */
  toOthers(text: string): string;
  /**
   * What colleagues are likely to ask, with answers; what nothing is known of is not there.
   * @param known what it is worth, as the champion says it, and whether there are a story and a plan
   */
  colleaguesAsk(known: { readonly worth: string | undefined; readonly story: boolean; readonly plan: boolean }): readonly Answered[];
};
