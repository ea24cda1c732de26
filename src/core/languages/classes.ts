// What a language must know about words, so that questions can be told apart and faults of wording found (docs/method.md §9).
import { Sought } from './sought.ts';

/**
 * How a sentence asks. `open`: cannot be answered with yes or no. `closed`: can. `both`: holds the marks of both, so nothing is
 * certain. `neither`: holds no mark, or is no question at all.
 */
export type SentenceClass = 'open' | 'closed' | 'both' | 'neither';

/** A piece of a text, exactly as it stands there, beginning at `at` (UTF-16 code units). */
export type Piece = { readonly match: string; readonly at: number };

/** How words do harm: they embarrass the buyer, offer instead of asking, promise for the seller, or praise and are jargon. */
export type Harm = 'blame' | 'pitch' | 'promise' | 'embellishment';

/** What may be looked for in many texts at once. */
export type Fault = Harm | 'boundless' | 'public' | 'vague' | 'unsayable' | 'reported';

/** What can be wrong with a goal: it says what to acquire, it is no verb phrase, or nothing is said of what. */
export type GoalFault = Piece & { readonly fault: 'acquisition' | 'phrase' | 'empty' };

/** The word classes of one language. Every test that is not certain says no: a rule that cries wolf is worse than none. */
export type WordClasses = {
  /** The mark that ends a question. */
  readonly questionMark: string;

  /** The sentences of a text, each with its final punctuation, without white space around it. */
  sentences(text: string): readonly string[];
  /** The class of one sentence, its leading clauses of time and condition left out of account. */
  classify(sentence: string): SentenceClass;
  /** The class of a text that is certain at a glance; undefined where it takes a closer look. */
  glance(text: string): SentenceClass | undefined;
  /** Whether the question part of a scenario ("would it help if") tells or promises instead. */
  tells(part: string): boolean;
  /** Whether a sentence invites to tell: "Tell me how …", 说说……; open whatever else it holds. */
  isInvitation(sentence: string): boolean;
  /** Whether a text asks for a number. */
  asksNumber(text: string): boolean;
  /** Whether a text asks who else feels it, or what happens then. */
  asksImpact(text: string): boolean;
  /** The mould of a question: the word it asks with (how, how many, who …). */
  mould(question: string): string;
  /** The clause that asks something different behind another question, or undefined; tags such as "do you think" do not count. */
  secondQuestion(text: string): string | undefined;

  /** Whether a fault may be found in a text, or in any of several on lines of their own: told at a glance, wrong only in saying yes. */
  mayHold(fault: Fault, text: string): boolean;
  /** Every place where words do harm. */
  harms(kind: Harm, text: string): readonly Piece[];
  /** Where a question suggests its answer; what sums up what was said (`confirms`) may ask for a yes. */
  pushes(question: string, confirms: boolean): Piece | undefined;
  /** A question without limits. */
  boundless(question: string): Piece | undefined;
  /** A question that a prepared seller need not ask. */
  lookedUp(question: string): Piece | undefined;

  /** The piece of a player that stands for the seller; `names` are those of the product. */
  seller(player: string, names: readonly string[]): Piece | undefined;
  /** The piece of an action or capability that cannot be pictured. */
  vague(action: string): Piece | undefined;
  goalFault(goal: string, product: string | undefined): GoalFault | undefined;

  /** How long a text is in the mouth, in words or characters. */
  readonly unit: 'words' | 'characters';
  extent(text: string): number;
  /** How long what is spoken may be, in the same unit. */
  readonly breath: { readonly scenario: number; readonly capability: number; readonly question: number };
  /** The piece of a text that nobody can say aloud: brackets, abbreviations, clauses inside each other. */
  unsayable(text: string): Piece | undefined;
  /** A question that an event reports. */
  reported(event: string): Piece | undefined;
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

/** The first place where a pattern occurs. */
export function firstOf(text: string, ...patterns: readonly (RegExp | Sought)[]): Piece | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    if (found) return { match: found[0], at: found.index };
  }
  return undefined;
}

/** What one rule says of one text at most; nobody mends a sentence in more places. */
export const MOST_IN_ONE = 100;

/** Every place where a pattern occurs, as far as anybody would mend them. */
export function allOf(text: string, wanted: RegExp | Sought): Piece[] {
  const pattern = wanted instanceof Sought ? wanted.in(text) : wanted;
  return pattern === undefined || text.search(pattern) === -1
    ? []
    : [...text.matchAll(pattern)].slice(0, MOST_IN_ONE).map((found) => ({ match: found[0], at: found.index }));
}

const QUOTING = /[“"「『«]/;
const QUOTATION = /“[^”]*”|"[^"]*"|「[^」]*」|『[^』]*』|«[^»]*»/g;

/** Whether a place of a text lies inside a quotation: what a customer says is not what the seller says. */
export function isQuoted(text: string, at: number): boolean {
  return QUOTING.test(text) && [...text.matchAll(QUOTATION)].some(({ 0: whole, index }) => index < at && at < index + whole.length);
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

/** A piece without what stands before the question and behind it. */
export function trimmedPiece(text: string, piece: Piece | undefined): Piece | undefined {
  if (!piece) return undefined;
  const match = piece.match.replace(/^[.?!:,\s]+/u, '').trimEnd();
  return { match, at: text.indexOf(match, piece.at) };
}
