// What a language must know about words, so that questions can be told apart and faults of wording found (method §9).

/**
 * How a sentence asks. `open`: cannot be answered with yes or no. `closed`: can. `both`: holds the marks of both, so nothing is
 * certain. `neither`: holds no mark, or is no question at all.
 */
export type SentenceClass = 'open' | 'closed' | 'both' | 'neither';

/** The word classes of one language. Every test that is not certain says no: a rule that cries wolf is worse than none. */
export type WordClasses = {
  /** What a question ends with. */
  readonly questionMark: string;
  /** The sentences of a text, each with its final punctuation, without white space around it. */
  sentences(text: string): readonly string[];
  /** The class of one sentence, its leading clauses of time and condition left out of account. */
  classify(sentence: string): SentenceClass;
  /** The class of a text that is certain at a glance; undefined where it takes a closer look. */
  glance(text: string): SentenceClass | undefined;
  /** Whether a sentence invites to tell: "Tell me how …", 说说……; open whatever else it holds. */
  isInvitation(sentence: string): boolean;
  /** Whether a text asks for a number. */
  asksNumber(text: string): boolean;
  /** The clause that opens a closed question after an open one, or undefined; tags such as "do you think" do not count. */
  secondQuestion(text: string): string | undefined;
  /** A quick look whether a text may hold such words at all. */
  mayBlame(text: string): boolean;
  /** Words that embarrass the buyer; global, so that every place is found. */
  readonly blame: RegExp;
  /** Words that offer instead of asking; global. */
  readonly pitch: RegExp;
  /** Embellishing words and jargon; global. */
  readonly embellishment: RegExp;
  /** The piece of a player that stands for the seller. */
  readonly seller: RegExp;
  /** The opening of a goal that says what to acquire (system, software or the product itself), not what is to change. */
  acquisition(goal: string, product: string | undefined): string | undefined;
  /** Of an action too short to be pictured: how long it is, in the unit of the language, and how long it must be. */
  tooShort(action: string): { readonly length: number; readonly least: number } | undefined;
};

/** What two marks say together. */
export function asClass(open: boolean, closed: boolean): SentenceClass {
  if (open) return closed ? 'both' : 'open';
  return closed ? 'closed' : 'neither';
}

/**
 * The class of a whole text: the marks of all its sentences together.
 * @param text one or more sentences
 */
export function classOfText(classes: WordClasses, text: string): SentenceClass {
  return classes.glance(text) ?? closeLook(classes, text);
}

/** The same without the glance, which only saves time and never disagrees. */
export function closeLook(classes: WordClasses, text: string): SentenceClass {
  let open = false;
  let closed = false;
  for (const sentence of classes.sentences(text)) {
    const is = classes.classify(sentence);
    open ||= is === 'open' || is === 'both';
    closed ||= is === 'closed' || is === 'both';
  }
  return asClass(open, closed);
}

/** A text as it stands in a pattern. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

// A pattern of a megabyte is more than V8 takes.
const LONGEST_NAME = 200;

/** The name of a product as it may be looked for in a goal; undefined where there is none, or what stands there is no name any more. */
export function nameToFind(product: string | undefined): string | undefined {
  const name = product?.trim() ?? '';
  return name === '' || name.length > LONGEST_NAME ? undefined : literal(name);
}

/**
 * A text without certain characters at its ends.
 * @param edges the characters, white space among them where it is meant
 */
export function trimmed(text: string, edges: string): string {
  let from = 0;
  let to = text.length;
  while (to > from && edges.includes(text.charAt(to - 1))) to--;
  while (from < to && edges.includes(text.charAt(from))) from++;
  return text.slice(from, to);
}

/** Whether a sentence ends before the end of a text. */
export function hasInnerEnd(text: string, end: RegExp, closing: string): boolean {
  const first = text.search(end);
  if (first === -1) return false;
  let last = text.length - 1;
  while (last > first && closing.includes(text.charAt(last))) last--;
  return last > first;
}
