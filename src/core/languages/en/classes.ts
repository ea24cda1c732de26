// What the rules know about English words, put together (docs/method.md §9).
import { firstOf, type Fault, type Piece, type WordClasses } from '../classes.ts';
import { lately } from '../once.ts';
import { oneLine } from '../one-line.ts';
import { sought } from './sought.ts';
import { mayBeVague, vague } from './actions.ts';
import { goalFault } from './goals.ts';
import { pushes } from './leading.ts';
import { asksImpact } from './impact.ts';
import { asksNumber, mould } from './measures.ts';
import { classify, glance, isInvitation, sentences } from './questions.ts';
import { secondQuestion } from './second.ts';
import { boundless, mayBeBoundless } from './boundless.ts';
import { lookedUp, mayBePublic } from './looked-up.ts';
import { harms, mayHarm, seller } from './wording.ts';

const BRACKETS = /[(（[【][^)）\]】]{0,200}[)）\]】]?/;
const SHORTENED = oneLine`
  \b(?:qty|approx|incl|excl|max|min|avg|est|dept|mgmt|mfr|mfg|w\/o|w\/|b\/w|asap|fyi|tbd|tbc|eod|eow|eom|vs|resp|misc|pcs?|nos?|ref|
  acct|amt|appt|cust|inv|govt|mgr|hrs?|mins?|secs?|wks?|mths?|yrs?|lot\s+nos?|p\.\s?a|p\.\s?m|e\.g|i\.e|etc|cf|viz|temp|ext|addl?|prev|
  req|spec|std|info)\.(?=\s|$|[,;:?!])|\b(?:qty|w\/o|mfr|mgmt|b\/w|i\/o|n\/a|c\/o|24x7|and\/or|his\/her|he\/she|s\/he|him\/her|
  \w+\(s\))|\b(?:p\/n|s\/n|w\/e|y\/n)\b|\s(?:=|≥|≤|>|<|->|→|≈)\s`;
const SHORT = sought('short', SHORTENED, 'i');
const RELATIVE = /\b(?:that|whom|which|whose|who)\b/gi;
// "… that the contractor whom the unit that was shut down had called in put up": nobody can follow by ear.
const NESTED = sought(
  'nested',
  String.raw`\b(?:that|whom|which|who)\s+(?:the|a|an|his|her|their|your|our|each|every|one)\s+\w+\s+(?:that|whom|which|who)\b`,
  'i',
);
const REPORTED = sought(
  'reported',
  oneLine`
    \b(?:asks?|asking|asked|wonders?|wondering|inquires?|enquires?|wants? to know|would like to know|needs? to know|
    demands? to know)(?:\s+(?!for\b|to\b|about\b)[\w'’]+){0,3}?,?\s+(?:whether|if|what|where|why|who|how|which|whose|when)\b[^,.?!]*`,
  'i',
);

const TELLS = sought(
  'tells',
  oneLine`
    \b(?:you|we|i|it|that|this|they|there|he|she|your\s+\w+|everyone|everybody|nobody|customers?|clients?|life|work)(?:['’](?:ll|d|re|
    ve|s|m)|\s+(?:will|would|can|could|need|must|have|has|had|want|are|is|am|do|does|get|gets|love|deserve|should|know|may|might|save|
    see|promise|guarantee|make|makes|help|helps|give|gives|find|feel|gain|win|like|benefit|always|surely|certainly|really|only|all|
    both))\b|^\s*(?:it|that|this|our\s+\w+|your\s+\w+|the\s+\w+)\s+(?:\w+ly\s+)?\w+(?<!s)s\b|^\s*(?:just\s+)?(?:imagine|picture|think|
    consider|let|guess|trust|rest|good\s+news|best\s+of\s+all|no\s+(?:problem|worries|doubt)|great|perfect|wonderful|fantastic|
    excellent|luckily|fortunately|from\s+now\s+on|so\s+that|in\s+order|which\s+means|to\s+make\s+sure)\b`,
  'i',
);

// "Would it help if" stands in scenario after scenario.
const tells = lately((part: string): boolean => classify(part) === 'neither' && TELLS.test(part));

// Without one of these nothing is shortened or in brackets.
const SIGNS = /[([（【/=≥≤<>→≈]|[a-z]\.(?=\s|$|[,;:?!])/i;

function unsayable(text: string): Piece | undefined {
  const found = SIGNS.test(text) ? firstOf(text, BRACKETS, SHORT) : undefined;
  const nested = found ? undefined : firstOf(text, NESTED);
  return nested && (text.match(RELATIVE)?.length ?? 0) >= 3 ? nested : found;
}

const FAULTS: Readonly<Record<Fault, (text: string) => boolean>> = {
  ...mayHarm,
  boundless: mayBeBoundless,
  public: mayBePublic,
  vague: mayBeVague,
  reported: REPORTED.mayFind,
  unsayable: (text) => SIGNS.test(text) || NESTED.mayFind(text),
};

/** How many words there are: what begins somewhere with a letter, a figure or a placeholder, and goes on to the next white space. */
function extent(text: string): number {
  let words = 0;
  let isIn = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isIn) isIn = !isWhite(code);
    else if (beginsWord(code)) {
      words++;
      isIn = true;
    }
  }
  return words;
}

function beginsWord(code: number): boolean {
  const small = code | 0x20;
  return (small >= 97 && small <= 123 && code !== 91) || (code >= 48 && code <= 57) || (code >= 0xc0 && code <= 0x24f);
}

function isWhite(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
}

export const englishClasses: WordClasses = {
  questionMark: '?',
  sentences,
  classify,
  glance,
  isInvitation,
  tells,
  asksNumber,
  asksImpact,
  mould,
  secondQuestion,
  mayHold: (fault, text) => FAULTS[fault](text),
  harms,
  pushes,
  boundless,
  lookedUp,
  seller,
  vague,
  goalFault,
  unit: 'words',
  extent,
  breath: { scenario: 32, capability: 12, question: 25 },
  unsayable,
  reported: (event) => firstOf(event, REPORTED),
};
