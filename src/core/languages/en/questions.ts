// English questions: what opens one, what closes one, and where a sentence ends (docs/method.md §9).
import { asClass, hasInnerEnd, type SentenceClass } from '../classes.ts';
import { oneLine } from '../one-line.ts';
import { sought } from './sought.ts';

// The flags i and u together make V8 thirty times slower; English does without u.
const NEGATION = String.raw`(?:n['’]?t)?`;
export const AUXILIARY = oneLine`
  (?:(?:is|are|was|were|do|does|did|ca|can|could|wo|will|would|have|has|had|should|shall|may|might|must)${NEGATION}|am|cannot)
  (?![\w'’-])`;
export const WH = String.raw`(?:what|how|which|why|where|when|who|whom|whose)(?:['’](?:s|re|d|ve|ll))?(?![\w'’-])`;
export const PREPOSITION = oneLine`
  (?:in|at|on|by|to|for|from|with|of|over|under|about|around|through|during|within|until|since|out of|up to|as of)`;

const FILLER = sought(
  'question-filler',
  oneLine`
    ^(?:(?:so|and|but|or|then|now|well|ok|okay|also|yes|thanks|please|today|currently|typically|usually|normally|generally|roughly|
    approximately|about|overall|first|next|finally|lastly|again|instead|otherwise|nowadays|sometimes|exactly|personally|honestly|
    in general|in total|in practice|on average|on the whole|at the moment|at present|right now|these days|by the way|all in all|
    in your (?:view|opinion|experience)|(?:and )?if so|if not|(?:on|in|during|over|per|last|this|each|every) (?:an? |the |
    one )?(?:average |typical |normal |usual |last |past )?(?:day|night|week|month|quarter|year|season))(?![\w'’-]),?\s*)+`,
  'i',
);
const QUOTES = /^[\s"'“‘([–—-]+/u;
export const PARTS = /[,;:]\s|\s[–—-]{1,2}\s|—/;

const OPENS = new RegExp(`^${WH}`, 'i');
const OPENS_AFTER_PREPOSITION = sought(
  'question-opens-after-preposition',
  String.raw`^${PREPOSITION}\s+(?:(?:roughly|about|around|exactly)\s+)?${WH}(?!\s+(?:you|they|it|he|she|we|the)\b)`,
  'i',
);
export const CLOSES = new RegExp(`^(?:${AUXILIARY}|any(?:thing|body|one)\\b)`, 'i');
// "when" and "where" also open clauses: "When a filing is late, how …". A verb right behind makes them ask.
const CLAUSE_OR_QUESTION = /^(?:when|where)(?![\w'’-])/i;
const CERTAINLY_ASKS = sought(
  'question-certainly-asks',
  String.raw`^(?:when|where)(?:['’](?:s|re|d|ll|ve)|\s+(?:${AUXILIARY}|else|exactly|in|on|at|along|during|within))(?![\w'’-])`,
  'i',
);
// Most questions are of these two kinds, and need no closer look.
const PLAINLY_OPEN = /^(?:[Hh]ow|[Ww]hat(?!\s+[Ii][Ff])|[Ww]hy|[Ww]ho|[Ww]hich)\s[^.!?]*\?$/;
const PLAINLY_CLOSED =
  /^(?:So |Then |And )?[Ii]f (?!so|not)[^,;:.!?—–-]*, would (?:that|this|it) help (?![^?]*[Ww]h|[^?]*[Hh]ow)[^,;:.!?—–-]*\?$/;
// "So tell me: would that be enough?" asks only what stands behind the colon.
const ADDRESS = sought(
  'question-address',
  oneLine`
    ^(?:(?:so|and|then|now|well|but),?\s+)?(?:tell (?:me|us)|let me ask(?: you)?(?: this| something)?|(?:one|a|another) (?:(?:last|more|
    further|quick|final) )?question|say)\s*:\s+(?=.*\?)`,
  'i',
);
const WHAT_IF = /^what\s+if\b/i;
// "Do you know how many …" is closed in form and open in meaning; "does the night shift know …" and "would you say you know …" are not.
const INDIRECT = sought(
  'question-indirect',
  oneLine`
    ^${AUXILIARY}\s(?!(?:the|they|he|she|it|any\w*|every\w*|all|most)\b|your?\s(?!\w+\s(?:me|us)\b)\w+\s(?:\w+\s)?know\b|
    you\s+say\s+(?:that\s+)?(?:you|they|it)\b)(?:.{0,40}\s)?(?:know|say(?=\s+(?:what|how|which|why|where|when|who))|tell|remember|
    recall|ask|explain|mind|think of|idea|share|show|outline|describe|give)\s(?:.{0,20}\s)?(?!how\s+to\b)(?:what|how|which|why|where|
    when|who|whose)\b`,
  'i',
);

export const INVITATION = sought(
  'question-invitation',
  // No word may be read in two ways, or a text of nothing but them takes for ever.
  oneLine`
    ^(?:(?:please|do|just|perhaps|maybe|briefly|kindly|i['’]d like you to|i would like you to|let me ask you to|(?:may|can|
    could) i ask you to|(?:could|can|would|will) you(?: ever)?)\s+)*(?:(?:be willing to|be able to|mind|like to|care to)\s+)?` +
    oneLine`
      (?:tell(?:ing)? (?:me|us)|describ(?:e|ing)|(?:walk(?:ing)?|talk(?:ing)?|tak(?:e|ing)|run(?:ning)?|lead(?:ing)?|guid(?:e|
      ing)) (?:me|us) through|explain(?:ing)? (?:to (?:me|us)|what|how|why|where|when|who|which)|show(?:ing)? (?:me|us)|giv(?:e|
      ing) (?:me|us) (?:an?|some|the|your)|shar(?:e|ing) with (?:me|us)|help(?:ing)? (?:me|us) (?:to )?(?:understand|see|picture)|
      say(?:ing)? (?:a (?:little|bit|few words) )?(?:more|about)|outlin(?:e|ing)|sketch(?:ing)?|paint(?:ing)? (?:me|us) a|
      let['’]s talk about|talk(?:ing)? to (?:me|us) about|(?:i['’]d|i would|we['’]d|we would) (?:like|love|be (?:curious|
      interested)) to (?:hear|know|learn|understand|see)|i (?:wonder|am curious)|i['’]m curious)(?![\w'’-])`,
  'i',
);

const SENTENCE_END = /(?<![.?!])[.?!]+["'”’)\]]*(?=\s|$)|[?]/gu;
const END = /[.?!]/;
const CLOSING = ' \t\n.?!"\'”’)]';
const HAS_WORDS = /[\p{L}\p{N}]/u;
const ABBREVIATION = /(?:^|[\s("'“‘])(?:mr|mrs|ms|dr|prof|st|vs|fig|approx|incl|e\.g|i\.e|cf|[a-z])$/i;
const ABBREVIATED_NUMBER = /(?:^|\s)no$/i;

const PRONOUN = String.raw`(?:i|you|he|she|it|we|they|that|this|there|one)`;
export const TAG = sought(
  'question-tag',
  oneLine`
    ^(?:${AUXILIARY}\s+${PRONOUN}(?:\s+(?:not|also|ever|happen to|care to|have to))?(?:\s+(?:think|say|reckon|guess|suppose|
    know|find|believe|estimate|imagine|expect|feel|remember|recall|agree|tell|notice|see))?(?:\s+(?:that|it|so|right|correct|
    true|fair|fair to say|about right|the case))?|(?:right|correct|true|yes|no|ok|okay|or not))[?.!"'”’)\s]*$`,
  'i',
);
const ASKS_BACK = new RegExp(String.raw`^(?:${AUXILIARY}\s+${PRONOUN})[?.!"'”’)\s]*$`, 'i');
export const HAS_AUXILIARY = new RegExp(String.raw`(?<![\w'’-])(?:${AUXILIARY})`, 'i');

/** Where a sentence really begins: without quotes and without words that only lead up to it. */
export function beginning(part: string): string {
  return FILLER.without(part.replace(QUOTES, '')).replace(QUOTES, '').replace(WHAT_IF, 'if');
}

export function marksOf(part: string): { open: boolean; closed: boolean } {
  if (CLAUSE_OR_QUESTION.test(part)) return { open: CERTAINLY_ASKS.test(part), closed: false };
  if (OPENS.test(part) || OPENS_AFTER_PREPOSITION.test(part)) return { open: true, closed: false };
  return { open: INDIRECT.test(part), closed: CLOSES.test(part) && !TAG.test(part) };
}

function partsOf(sentence: string): string[] {
  return ADDRESS.without(sentence)
    .split(PARTS)
    .map(beginning)
    .filter((part) => part !== '');
}

export function isInvitation(sentence: string): boolean {
  return partsOf(sentence).some((part) => INVITATION.test(part));
}

export function glance(text: string): SentenceClass | undefined {
  if (PLAINLY_OPEN.test(text)) return 'open';
  return PLAINLY_CLOSED.test(text) ? 'closed' : undefined;
}

export function classify(sentence: string): SentenceClass {
  const parts = partsOf(sentence);
  if (parts.some((part) => INVITATION.test(part))) return 'open';
  if (/[.!]["'”’)\]]*$/u.test(sentence)) return 'neither';
  const [first, ...later] = parts;
  if (first === undefined) return 'neither';
  const marks = marksOf(first);
  if (marks.open || marks.closed) return asClass(marks.open, marks.closed);
  if (CLOSES.test(first)) return 'closed';
  const others = later.map(marksOf);
  const open = others.some((one) => one.open);
  // "You count them in, don't you?" asks for a yes and nothing else.
  return asClass(open, others.some(({ closed }) => closed) || (!open && later.some((part) => ASKS_BACK.test(part))));
}

export function sentences(text: string): string[] {
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
