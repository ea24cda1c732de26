// English: two different questions in one breath (docs/method.md §3, §9).
import {
  AUXILIARY,
  beginning,
  classify,
  CLOSES,
  HAS_AUXILIARY,
  INVITATION,
  isInvitation,
  marksOf,
  PARTS,
  PREPOSITION,
  sentences,
  TAG,
  WH,
} from './questions.ts';
import { asksNumber, mould } from './measures.ts';
import { once } from '../once.ts';
import { oneLine } from '../one-line.ts';
import { sought } from './sought.ts';

// Behind the first of these something else may be asked.
const MAY_JOIN = /[,;:?.!—]\s*[^\s"'”’)\]]|\s(?:[Aa][Nn][Dd]|[Oo][Rr]|[Bb][Uu][Tt]|--?|–)\s/;
// A question begins with one of these, wherever it begins.
const ASKS_AGAIN = sought(
  'second-asks-again',
  oneLine`
    (?<![\w'’-])(?:${WH}|${AUXILIARY}|anything|anybody|anyone|please|do|just|perhaps|maybe|briefly|kindly|
    (?:tell|walk|talk|run|lead|explain|show|help|say|sketch|paint)(?:ing)?|(?:describ|tak|guid|giv|shar|outlin)(?:e|ing)|let|i|
    we)(?![\w-])`,
  'i',
);
const JOINED = /^\s*(?:and|or|but|so)\s/i;
const EMBEDS = sought(
  'second-embeds',
  oneLine`
    \b(?:decide|know|find\s+out|tell|see|say|check|agree|settle|choose|remember|understand|learn|plan|determine|
    work\s+out)\s+(?:\w+\s+)?${WH}`,
  'i',
);
/** "How do you hear of it: does somebody ring, or is there a list?" offers answers and asks nothing more. */
const OFFERS = sought('second-offers', String.raw`(?:[:—]|\s[–-])\s+(?:perhaps\s+)?${AUXILIARY}[^?:]*?\bor\b[^?:]*(?=\?)`, 'i');
const OFFERED = /^\s*or\s/i;
const INSERTED = sought(
  'second-inserted',
  String.raw`^\s*(?:if|when|whenever|where|after|before|once|while|as|unless|because|although|though|which|who|whose|let|${PREPOSITION})\s`,
  'i',
);
// "… and has it delivered" goes on with who does it; "… and does it arrive" asks anew.
const AUX_ANEW = oneLine`
  (?:(?:do|does|did|are|were|can|could|will|would|is|was|have|has|should)(?:n['’]?t)?\s+(?:you|they|there|he|she|we|any(?:one|body)|
  every(?:one|body)|some(?:one|body)|no(?:body|\sone))|(?:is|was|does|did|can|could|will|would)(?:n['’]?t)?\s+(?:it|that|this)|(?:do|
  did|can|could|will|would|are|were)(?:n['’]?t)?\s+(?:the|your))\s`;
/** Where a second question may begin in the same part. */
const SEAM = sought(
  'second-seam',
  oneLine`
    (?<!\b(?:can|could|do|does|did|is|are|will|would|should|and|or))\s(?:and|but)\s+(?=(?:then\s+|also\s+|if\s+so,?\s+)?(?:${AUX_ANEW}|
    ${PREPOSITION}\s+${WH}|${WH}\s))`,
  'i',
);
// "… and what it costs" goes on with what was asked, "… and what does it cost" asks anew.
const INDIRECT = sought(
  'second-indirect',
  oneLine`
    ^(?:${PREPOSITION}\s+)?${WH}(?:\s+(?:many|much|long|often|far|(?!(?:does|is|was|has)\b)\w+s))?\s+(?:it|they|you|he|she|we|i|
    the|your|their|this|these|those|a|an|his|her)\s`,
  'i',
);
const SUBJECT_ASKED = sought(
  'second-subject-asked',
  oneLine`^(?:who|(?:what|which)(?:\s+\w+)?)\s+(?!(?:else|and|or|about|exactly|by|with|for|from|in|on|at|to)\b)
  (?:\w+(?<!s)s|came|went|made|took|told|did|got|saw|paid|became|followed|decided|happened|handled|said|wrote|found|comes?|\w{2,}ed)\b`,
  'i',
);
// "… and how much paint goes down the drain"
const AMOUNT_ASKED = sought(
  'second-amount-asked',
  oneLine`
    ^why\s+not\s+\w|^how\s+(?:many|much|few)\s+of\s+(?:them|it|those|these|that)\b|^how\s+(?:many|much)\s+(?:\w+\s+){1,3}?(?:\w+(?<!s)s|
    go|come|get|leave|stay|end|are|is)\s`,
  'i',
);
const ELLIPSIS = sought(
  'second-ellipsis',
  oneLine`
    ^(?:why|how|when|where|who|what|which|by when|since when|how (?:many|much|often|long|far|soon))(?: (?:for|with|exactly|else|so|
    not))?[?.!]*$`,
  'i',
);

const ALSO_ASKS = /^and\s/i;
const OF_DOING = /^(?:do|does|did)\b/i;
const BEING_OR_DOING = /^(?:do|does|did|am|is|are|was|were)(?:n['’]?t)?\s/i;

/** `mould`: told when it is asked for; most questions stand alone. */
type Asked = { readonly clause: string; readonly mould: () => string; readonly open: boolean };

/** "Tell me, what does it cost?" asks only what stands behind the comma. */
const CALLS = /^(?:please\s+)?(?:do\s+)?tell\s+(?:me|us)[,\s]*$/i;

/** What a part of a sentence asks by itself, or undefined. */
function askedIn(part: string): Asked | undefined {
  const start = beginning(part);
  if (CALLS.test(start)) return undefined;
  if (INVITATION.test(start)) return { clause: part.trim(), mould: () => 'tell', open: true };
  if (ELLIPSIS.test(start)) return undefined;
  const marks = marksOf(start);
  if (marks.open) {
    const verb = HAS_AUXILIARY.test(start)
      ? !INDIRECT.test(start) || CLOSES.test(start)
      : SUBJECT_ASKED.test(start) || AMOUNT_ASKED.test(start);
    return verb ? { clause: part.trim(), mould: once(() => (asksNumber(start) ? 'number' : mould(start))), open: true } : undefined;
  }
  return CLOSES.test(start) && !TAG.test(start) ? { clause: part.trim(), mould: () => 'closed', open: false } : undefined;
}

/** The clause that asks something different behind another question; "How often, if ever, does it …" is only one. */
export function secondQuestion(text: string): string | undefined {
  const join = text.search(MAY_JOIN);
  if (join === -1 || !ASKS_AGAIN.test(text.slice(join))) return undefined;
  let first: Asked | undefined;
  for (const sentence of sentences(text)) {
    if (/[.!]["'”’)\]]*$/u.test(sentence) && !isInvitation(sentence)) continue;
    const earlier = first;
    for (const { asked, joined } of askedParts(sentence)) {
      if (first && differs(first, asked, joined || first === earlier)) return asked.clause;
      first ??= asked;
    }
    if (
      earlier &&
      first === earlier &&
      classify(sentence) !== 'neither' &&
      !TAG.test(beginning(sentence)) &&
      !ELLIPSIS.test(beginning(sentence))
    ) {
      const asked = askedIn(sentence);
      if (asked && differs(earlier, asked, true)) return sentence;
    }
  }
  return undefined;
}

/** An alternative that is only offered ("…: do you ring, or is there a list?") narrows the question that stands before it. */
function differs(first: Asked, next: Asked, joined: boolean): boolean {
  const { open, clause } = next;
  if (!open) return first.open ? joined || !/\sor\s/i.test(clause) : joined && asksOtherwise(first.clause, clause);
  return first.open && next.mould() !== 'tell' && first.mould() !== next.mould();
}

/** "Do you plan it yourselves, and are you happy with it": both want a yes, and of what is done and of how it is are two. */
function asksOtherwise(first: string, next: string): boolean {
  const [one, other] = [first, next].map((clause) => OF_DOING.test(beginning(clause)));
  return ALSO_ASKS.test(next.trim()) && one !== other && [first, next].every((clause) => BEING_OR_DOING.test(beginning(clause)));
}

function* askedParts(sentence: string): Generator<{ asked: Asked; joined: boolean }> {
  let inserted = false;
  let any = false;
  let offers = false;
  for (const part of OFFERS.without(sentence).split(PARTS)) {
    const opens = inserted;
    inserted = INSERTED.test(part);
    const seam = SEAM.in(part);
    const pieces = seam ? part.split(seam) : [part];
    for (const [index, piece] of pieces.entries()) {
      // "How do you decide who signs and who is told" asks only how it is decided.
      if (index > 0 && EMBEDS.test(pieces[index - 1] ?? '') && !CLOSES.test(beginning(piece))) continue;
      const asked = askedIn(index > 0 ? piece.replace(/(?<![?.!"'”’)\]\s])[?.!"'”’)\]\s]+$/u, '') : piece);
      const joined = index > 0 || JOINED.test(part);
      // "When it fails, do you …" is one question; so is "Tell me, is it …".
      if (!asked || (any && opens && !joined) || (!asked.open && OFFERED.test(part) && (offers || !any))) continue;
      any = true;
      offers ||= !asked.open;
      yield { asked, joined: joined || !opens };
    }
  }
}
