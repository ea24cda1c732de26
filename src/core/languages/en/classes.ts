// English word classes: what opens a question, what closes it, and which words do harm (method §9).
import { asClass, hasInnerEnd, nameToFind, type SentenceClass, type WordClasses } from '../classes.ts';

// The flags i and u together make V8 thirty times slower; English does without u.
const NEGATION = String.raw`(?:n['’]?t)?`;
const AUXILIARY = String.raw`(?:(?:is|are|was|were|do|does|did|ca|can|could|wo|will|would|have|has|had|should|shall|may|might|must)${NEGATION}|am|cannot)(?![\w'’-])`;
const WH = String.raw`(?:what|how|which|why|where|when|who|whom|whose)(?:['’](?:s|re|d|ve|ll))?(?![\w'’-])`;
const PREPOSITION = String.raw`(?:in|at|on|by|to|for|from|with|of|over|under|about|around|through|during|within|until|since|out of|up to|as of)`;

const FILLER =
  /^(?:(?:so|and|but|or|then|now|well|ok|okay|also|yes|thanks|please|today|currently|typically|usually|normally|generally|roughly|approximately|about|overall|first|next|finally|lastly|again|instead|otherwise|nowadays|sometimes|exactly|personally|honestly|in general|in total|in practice|on average|on the whole|at the moment|at present|right now|these days|by the way|all in all|in your (?:view|opinion|experience)|(?:and )?if so|if not|(?:on|in|during|over|per|last|this|each|every) (?:an? |the |one )?(?:average |typical |normal |usual |last |past )?(?:day|night|week|month|quarter|year|season))(?![\w'’-]),?\s*)+/i;
const QUOTES = /^[\s"'“‘([–—-]+/u;
const PARTS = /[,;:]\s|\s[–—-]{1,2}\s|—/;

const OPENS = new RegExp(`^${WH}`, 'i');
const OPENS_AFTER_PREPOSITION = new RegExp(
  String.raw`^${PREPOSITION}\s+(?:(?:roughly|about|around|exactly)\s+)?${WH}(?!\s+(?:you|they|it|he|she|we|the)\b)`,
  'i',
);
const CLOSES = new RegExp(`^(?:${AUXILIARY})`, 'i');
// "when" and "where" also open clauses: "When a filing is late, how …". A verb right behind makes them ask.
const CLAUSE_OR_QUESTION = /^(?:when|where)(?![\w'’-])/i;
const CERTAINLY_ASKS = new RegExp(
  String.raw`^(?:when|where)(?:['’](?:s|re|d|ll|ve)|\s+(?:${AUXILIARY}|else|exactly|in|on|at|along|during|within))(?![\w'’-])`,
  'i',
);
// Most questions are of these two kinds, and need no closer look.
const PLAINLY_OPEN = /^(?:[Hh]ow|[Ww]hat(?!\s+[Ii][Ff])|[Ww]hy|[Ww]ho|[Ww]hich)\s[^.!?]*\?$/;
const PLAINLY_CLOSED =
  /^(?:So |Then |And )?[Ii]f (?!so|not)[^,;:.!?—–-]*, would (?:that|this|it) help (?![^?]*[Ww]h|[^?]*[Hh]ow)[^,;:.!?—–-]*\?$/;
const WHAT_IF = /^what\s+if\b/i;
// "Do you know how many …" is closed in form and open in meaning.
const INDIRECT = new RegExp(
  String.raw`^${AUXILIARY}\s(?:.{0,40}\s)?(?:know|say|tell|remember|recall|ask|explain|mind|think of|idea)\s(?:.{0,20}\s)?(?!how\s+to\b)(?:what|how|which|why|where|when|who|whose)\b`,
  'i',
);

const INVITATION = new RegExp(
  // No word may be read in two ways, or a text of nothing but them takes for ever.
  String.raw`^(?:(?:please|do|just|perhaps|maybe|briefly|kindly|i['’]d like you to|i would like you to|let me ask you to|(?:may|can|could) i ask you to|(?:could|can|would|will) you(?: ever)?)\s+)*(?:(?:be willing to|be able to|mind|like to|care to)\s+)?` +
    String.raw`(?:tell(?:ing)? (?:me|us)|describ(?:e|ing)|(?:walk(?:ing)?|talk(?:ing)?|tak(?:e|ing)|run(?:ning)?|lead(?:ing)?|guid(?:e|ing)) (?:me|us) through|explain(?:ing)? (?:to (?:me|us)|what|how|why|where|when|who|which)|show(?:ing)? (?:me|us)|giv(?:e|ing) (?:me|us) (?:an?|some|the|your)|shar(?:e|ing) with (?:me|us)|help(?:ing)? (?:me|us) (?:to )?(?:understand|see|picture)|say(?:ing)? (?:a (?:little|bit|few words) )?(?:more|about)|outlin(?:e|ing)|sketch(?:ing)?|paint(?:ing)? (?:me|us) a|let['’]s talk about|(?:i['’]d|i would|we['’]d|we would) (?:like|love|be (?:curious|interested)) to (?:hear|know|learn|understand|see)|i (?:wonder|am curious)|i['’]m curious)(?![\w'’-])`,
  'i',
);

const SENTENCE_END = /(?<![.?!])[.?!]+["'”’)\]]*(?=\s|$)|[?]/gu;
const END = /[.?!]/;
const CLOSING = ' \t\n.?!"\'”’)]';
const HAS_WORDS = /[\p{L}\p{N}]/u;
const WORDS = /[A-Za-z\dÀ-ɏ]\S*/g;
const FIVE_WORDS = /^(?:[^A-Za-z\dÀ-ɏ]*[A-Za-z\dÀ-ɏ]\S*(?=\s|$)){5}/;
const ABBREVIATION = /(?:^|[\s("'“‘])(?:mr|mrs|ms|dr|prof|st|vs|fig|approx|incl|e\.g|i\.e|cf|[a-z])$/i;
const ABBREVIATED_NUMBER = /(?:^|\s)no$/i;

const PRONOUN = String.raw`(?:i|you|he|she|it|we|they|that|this|there|one)`;
const TAG = new RegExp(
  String.raw`^(?:${AUXILIARY}\s+${PRONOUN}(?:\s+(?:not|also|ever|happen to|care to|have to))?(?:\s+(?:think|say|reckon|guess|suppose|know|find|believe|estimate|imagine|expect|feel|remember|recall|agree|tell|notice|see))?(?:\s+(?:that|it|so|right|correct|true|fair|fair to say|about right|the case))?|(?:right|correct|true|yes|no|ok|okay|or not))[?.!"'”’)\s]*$`,
  'i',
);
// Behind the first of these something else may be asked, if a verb that can ask follows anywhere.
const MAY_JOIN = /[,;:?.!—]\s*[^\s"'”’)\]]|\s(?:[Aa][Nn][Dd]|[Oo][Rr]|[Bb][Uu][Tt]|--?|–)\s/;
const JOINED = /^\s*(?:and|or|but|so)\s/i;
const INSERTED = new RegExp(
  String.raw`^\s*(?:if|when|whenever|where|after|before|once|while|as|unless|because|although|though|which|who|whose|let|${PREPOSITION})\s`,
  'i',
);
const HAS_AUXILIARY = new RegExp(String.raw`(?<![\w'’-])(?:${AUXILIARY})`, 'i');
const HOLDS_TOGETHER = /\s(?:and|or|but)\s/i;
const SECOND_WITHIN =
  /(?<!\b(?:can|could|do|does|did|is|are|will|would|should))\s(?:and|or|but)\s+((?:(?:do|does|did|are|were|can|could|will|would|have)(?:n['’]t)?\s+(?:you|they|there|he|she|we|anyone|anybody)|(?:is|was|does|did)(?:n['’]t)?\s+(?:it|that|there))\s[^,;?]*)/i;

const NUMBER =
  /\bhow\s+(?:many|much|long|often|far|big|large|high|low|late|early|old|fast|quickly|soon|frequently|deep|wide|heavy|tall)\b|\b(?:costs?|shares?|rates?|percentage|per ?cent|proportion|fraction|number of|what number|what figure)\b/i;

const SAYS_NO = String.raw`(?:(?:did|do|does|is|are|was|were|have|has|had|could|would|will|should|ca|wo)n['’]?t|cannot)`;
const YOUR_PEOPLE = String.raw`your\s+(?:own\s+)?(?:[a-zà-ÿ'’-]+\s+)?(?:team|people|staff|department|colleagues?|company|firm|management|managers?|boss|reps?|salespeople|buyers?|planners?|lawyers?|engineers?|operators?|secretary|assistants?)`;
const BUYER = String.raw`(?:you|${YOUR_PEOPLE}|anyone|anybody)`;
const BLAME = new RegExp(
  String.raw`\b(?:why|how come)\s+(?:${SAYS_NO}\s+${BUYER}|(?:you|${YOUR_PEOPLE})\s+${SAYS_NO}|(?:did|have|had)\s+${BUYER}\s+(?:not|never|fail|let|allow|ignore|neglect)|(?:do|does|are|would|could|can)\s+${BUYER}\s+(?:not|never|still)|(?:did|has|had)\s+(?:nobody|no one))(?![\w'’-])|\b(?:whose\s+fault|who(?:['’]s|\s+is|\s+was)\s+to\s+blame|how\s+could\s+you\s+(?:let|allow|miss|forget|overlook))\b`,
  'gi',
);

// Most texts hold none of these words, and the long pattern need not even be compiled.
const PERHAPS_BLAMES = /why|how\s+co|fault|blame/i;

const OFFERING = String.raw`(?:(?:new|own|latest|own new|standard|award-winning|unique|proven)\s+)?(?:products?|solutions?|software|platform|offerings?|technology|tools?|apps?|system|services?)(?![\w-]|\s+(?:desk|level|levels|team|centre|center|department|engineers?|staff|manager|administrators?))`;
const PITCH = new RegExp(
  String.raw`\b(?:(?<!\b(?:can|could|should|would|do|did)\s)we\s+(?:also\s+|now\s+|can\s+|could\s+)?(?:offer|provide|sell|supply|specialise|specialize)|our\s+${OFFERING})\b`,
  'gi',
);

const EMBELLISHMENT =
  /\b(?:powerful(?!\s+enough)|seamless(?:ly)?(?!\s+(?:\w+\s+)?(?:tubes?|tubing|pipes?|pipework|gutters?|floor|flooring|knit|underwear|garments?|rings?|cans?))|effortless(?:ly)?|best[- ]in[- ]class|best-of-breed|world[- ]class|cutting-edge|bleeding-edge|state[- ]of[- ]the[- ]art|industry-leading|market-leading|world-leading|game[- ]chang(?:ing|er|ers)|groundbreaking|ground-breaking|unparalleled|unrivall?ed|revolutioni[sz](?:e|es|ed|ing)|supercharg(?:e|es|ed|ing)|turbocharg(?:e|es|ing)\s+your|synergistic|synergi[sz](?:e|es|ing)|paradigm\s+shift|hassle-free|future-proof)\b/gi;

// "US" is a country and "I" nothing else: the case decides.
const SELLER = /(?<![\w'’-])(?:[Ww]e|WE|us|[Oo]urs?|OUR|[Oo]urselves|[Mm]e|[Mm]y|[Mm]yself|I(?<=^\s*I))(?![\w-])(?:\s+[A-Za-zÀ-ÿ'’-]+)?/;

const ACQUIRES =
  /^\s*(?:to\s+)?(?:buy|purchase|acquire|procure|implement|roll\s+out|install|deploy|adopt|introduce|invest\s+in|subscribe\s+to)\s+/i;
const PHRASE_ENDS = String.raw`(?=\s*$|[.,;:]|\s+(?:for|to|that|which|so|and|across|this|next|from|company-wide|group-wide)\b)`;
// "install each system faster" and "buy parts for the system" change the business; "buy a new forecasting system" does not yet.
const NO_SUCH_THING = String.raw`(?!(?:each|every|more|fewer|less|cheaper|any|of|for|in|into|on|out|from|to|with|without|by|at|through|across)\b)`;
const KIND = new RegExp(String.raw`^(?:${NO_SUCH_THING}[a-zà-ÿ\d'’-]+\s+){0,4}?(?:system|software)${PHRASE_ENDS}`, 'i');

/** Where a sentence really begins: without quotes and without words that only lead up to it. */
function beginning(part: string): string {
  return part.replace(QUOTES, '').replace(FILLER, '').replace(QUOTES, '').replace(WHAT_IF, 'if');
}

function marksOf(part: string): { open: boolean; closed: boolean } {
  if (CLAUSE_OR_QUESTION.test(part)) return { open: CERTAINLY_ASKS.test(part), closed: false };
  if (OPENS.test(part) || OPENS_AFTER_PREPOSITION.test(part)) return { open: true, closed: false };
  return { open: INDIRECT.test(part), closed: CLOSES.test(part) && !TAG.test(part) };
}

function partsOf(sentence: string): string[] {
  return sentence
    .split(PARTS)
    .map(beginning)
    .filter((part) => part !== '');
}

function isInvitation(sentence: string): boolean {
  return partsOf(sentence).some((part) => INVITATION.test(part));
}

function glance(text: string): SentenceClass | undefined {
  if (PLAINLY_OPEN.test(text)) return 'open';
  return PLAINLY_CLOSED.test(text) ? 'closed' : undefined;
}

function classify(sentence: string): SentenceClass {
  const parts = partsOf(sentence);
  if (parts.some((part) => INVITATION.test(part))) return 'open';
  if (/[.!]["'”’)\]]*$/u.test(sentence)) return 'neither';
  const [first, ...later] = parts;
  if (first === undefined) return 'neither';
  const marks = marksOf(first);
  if (marks.open || marks.closed) return asClass(marks.open, marks.closed);
  if (CLOSES.test(first)) return 'closed';
  const others = later.map(marksOf);
  return asClass(
    others.some(({ open }) => open),
    others.some(({ closed }) => closed),
  );
}

function sentences(text: string): string[] {
  if (!hasInnerEnd(text, END, CLOSING)) return HAS_WORDS.test(text) ? [text.trim()] : [];
  const found: string[] = [];
  let from = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    const after = end.index + end[0].length;
    if (end[0].startsWith('.') && !endsSentence(text, from, end.index, after)) continue;
    found.push(text.slice(from, after).trim());
    from = after;
  }
  found.push(text.slice(from).trim());
  return found.filter((sentence) => HAS_WORDS.test(sentence));
}

/** A full stop after "e.g" or "A", or before a small letter, belongs to its word. */
function endsSentence(text: string, from: number, stop: number, after: number): boolean {
  const rest = text.slice(after).trimStart();
  const sentence = text.slice(from, stop);
  if (/^\d/u.test(rest) && ABBREVIATED_NUMBER.test(sentence)) return false;
  return rest === '' || (!/^\p{Ll}/u.test(rest) && !ABBREVIATION.test(sentence));
}

function secondQuestion(text: string): string | undefined {
  const join = text.search(MAY_JOIN);
  if (join === -1 || !HAS_AUXILIARY.test(text.slice(join + 1))) return undefined;
  let open = false;
  for (const sentence of sentences(text)) {
    const is = classify(sentence);
    if (open && is === 'closed' && !TAG.test(beginning(sentence))) return sentence;
    if (is !== 'open') continue;
    open = true;
    const within = secondWithin(sentence);
    if (within !== undefined) return within;
  }
  return undefined;
}

/** A closed question behind an open one in the same sentence; "How often, if ever, does it …" is only one. */
function secondWithin(sentence: string): string | undefined {
  let complete = false;
  let inserted = false;
  for (const part of sentence.split(PARTS)) {
    const start = beginning(part);
    const invites = INVITATION.test(start);
    if (complete && (JOINED.test(part) || !inserted) && CLOSES.test(start) && !TAG.test(start) && !invites) return part.trim();
    inserted = INSERTED.test(part);
    if (!invites && !(marksOf(start).open && HAS_AUXILIARY.test(start))) continue;
    complete = true;
    const second = HOLDS_TOGETHER.test(part) ? SECOND_WITHIN.exec(part)?.[1] : undefined;
    if (second !== undefined && !TAG.test(second)) return second;
  }
  return undefined;
}

function acquisition(goal: string, product: string | undefined): string | undefined {
  const verb = ACQUIRES.exec(goal)?.[0];
  if (verb === undefined) return undefined;
  const object = goal.slice(verb.length);
  const kind = KIND.exec(object)?.[0] ?? productIn(object, nameToFind(product));
  return kind === undefined ? undefined : (verb + kind).trim();
}

function productIn(object: string, product: string | undefined): string | undefined {
  if (product === undefined) return undefined;
  return new RegExp(String.raw`^(?:(?:an?|the|some|our|your|new|another)\s+){0,2}${product}${PHRASE_ENDS}`, 'i').exec(object)?.[0];
}

export const englishClasses: WordClasses = {
  questionMark: '?',
  sentences,
  classify,
  glance,
  isInvitation,
  asksNumber: (text) => NUMBER.test(text),
  secondQuestion,
  mayBlame: (text) => PERHAPS_BLAMES.test(text),
  blame: BLAME,
  pitch: PITCH,
  embellishment: EMBELLISHMENT,
  seller: SELLER,
  acquisition,
  tooShort: (action) => (FIVE_WORDS.test(action) ? undefined : { length: action.match(WORDS)?.length ?? 0, least: 5 }),
};
