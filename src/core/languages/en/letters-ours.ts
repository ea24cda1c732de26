// What who took the notes wrote of their own side: the price they named, what they mean to do; none of it is for the reader.
import { oneLine } from '../one-line.ts';
import type { OwnSide } from '../own-side.ts';

const THEM = '(?:her|him|them)';
const MONEY = oneLine`
  (?:(?:about |around |roughly |up to |just |only |under |over |a |an )*(?:[£$€]\s?)?(?:\d[\d.,]*k?|(?:one|two|three|four|five|six|
  seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|tenner|fiver|
  grand)\b))`;
const OUR_PRICE =
  '(?:ours\\b|our (?:(?:usual|list|full|normal|standard|first|best|new|opening) )?(?:price|pricing|quote|rate|offer|fee|figure|proposal|bid|ask)s?\\b)';
const BEFORE = '^(?:(?:but|and|so|then|also|just|already|anyway|btw|still)\\s+)*';
const I = "(?:(?:i|we)(?:['’]ve| have| had)?(?: (?:just|already|then|also|only))?\\s+)";
const NAMED = '(?:quoted|offered|priced|pitched|named|mentioned|floated|proposed|suggested|gave|told|showed|charged)';

/** "Quoted her 95", "told him we'd be 48 all in": said to them, so that it is ours wherever it stands. */
const TOLD = new RegExp(
  oneLine`
    ${BEFORE}(?:I\s+|i\s+)?(?:(?:quoted|offered|priced|pitched) ${THEM}\b.*?(?:${MONEY}|${OUR_PRICE})|(?:told|gave|showed|
    (?:said|mentioned) to) ${THEM}\b.*?(?:${OUR_PRICE}|\b(?:we['’]d|we would|we['’]re|we are|we come|we charge|it['’]d) .*?${MONEY}))`,
  'iu',
);
/** "we said 95 a term", "our 240 seemed dear": ours where an answer stands before it. */
const PRICE = new RegExp(
  oneLine`
    ${BEFORE}(?:${I}?${NAMED} (?:(?:it|this|that|us|ours) )?(?:${THEM} )?(?:up )?(?:(?:at|for|it|as) )?(?:${MONEY}|${OUR_PRICE})|
    ${I}(?:said|came in at|put it at|went in at)\s(?:(?:that )?(?:we|ours|our|us|it)\b.*?)?${MONEY}|
    (?:we['’]d|we would|we['’]re|we are)\s(?:be\s|come (?:in )?(?:at|to)\s|cost\s|asking\s|do it for\s|at\s|charging ${THEM}\s)+.*?${MONEY}|
    ours\b.*?${MONEY}|(?:(?:she|he|they)\s\p{L}+\s)?our ${MONEY}\s?
    (?:$|(?:an?|per|all|seemed|is|was|sounded|looked|felt|plus|would|too|went)\b)|${OUR_PRICE})`,
  'iu',
);
const DAY = oneLine`
  (?:(?:on |by |before |next |this |come )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|(?:next|this) (?:week|month|
  time|visit|call)|later|after the (?:call|meeting))\s*:?\s*)`;
const MUST = "(?:(?:i |we )?(?:must|need to|have to|should|ought to|will|shall|am to|gotta|got to|want to|plan to)|i['’]ll|to)";
const REMINDER = new RegExp(
  oneLine`
    ^(?:${DAY}|${MUST} |also |and |please )*(?:remember\b(?!ed)(?! (?:when|how|that|the time|it|him|her|them)\b)|(?:don['’]?t|do not|
    never) forget\b(?! it happened)|remind (?:me|myself|self|us)\b|reminder\b|note to)`,
  'iu',
);
const DEED = oneLine`
  (?:send|bring|ring|call|phone|email|e-mail|text|message|chase|ask|check|get|show|take|drop|forward|post|mail|follow up|find out|
  look up|dig out|book|invite|confirm|verify|ping|meet|visit|pull|hand|lend|get back to|come back to|speak to|talk to)`;
const THING = oneLine`
  (?:brochure|sample|deck|quote|proposal|link|case stud|price list|leaflet|flyer|catalogue|contract|business card|references?\b|
  our\b|demo\b|data ?sheet)`;
/** "Must send him the brochure": where it stands apart from the answer, or beside a figure. */
const ERRAND = new RegExp(
  oneLine`
    ^(?:(?:and|then|also|so) )*(?:${DAY}(?:${MUST} )?${DEED}\b|(?:${MUST} )+${DEED}\b.*?(?:\b${THEM}\b|\b${THING}|${DAY})|
    ${DEED}\b.*?\b${THING}|
    ${DEED} ${THEM}\b.*?${DAY})`,
  'iu',
);
/** "Ask Tessa about the March invoice": where a figure was asked for, no way of finding it. */
const TASK = new RegExp(
  oneLine`
    ^(?:(?:and|then|also|so) )*(?:${MUST} )?(?:check|ask(?! for)|chase|send|bring|follow up|find out|look up|dig out|confirm|verify|
    ring|call|email|get)\s(?!(?:twice|once|every|each|them all)\b)`,
  'iu',
);
const REACTION = new RegExp(
  oneLine`
    ^(?:(?:(?:she|he|they)(?:['’]s|['’]d)?\s)?(?:(?:just|then|only|nearly|almost|sort of|really|did|said|thought|seemed|looked|sounded|
    found|was|went|were|it|that|it['’]s|it was|called|a bit|rather|quite|very|way|far|too)\s)*(?:winced|laughed|flinched|fine|dear|steep|
    expensive|pricey|cheap|ok|okay|nodded|shrugged|quiet|silent|silence|smiled|blink\p{L}*|swallow\p{L}*|frown\p{L}*|choked|gulped|
    much|high|reasonable|happy|unhappy|shocked|surprised|sighed|whistled|(?:will )?think\b.*|no (?:reaction|comment|reply)|
    did(?:n['’]t| not) (?:blink|flinch|react|answer|like|say).*))\b.{0,30}$`,
  'iu',
);

const MARK = new RegExp(
  oneLine`
    (\s*(?:-+>|=+>|→|⇒)\s*|[,;](?=\s)|(?<!\b(?:Mr|Mrs|Ms|Dr|St|approx|ca|no|inv|avg))(?:[!?…]+|\.+)(?=\s)|\s[–—-]+\s|\n+|
    \s(?:and|but|so)\s(?=(?:(?:i|we)\s)?(?:told|quoted|offered|gave|priced|said)\s))`,
  'iu',
);

export const ours: OwnSide = {
  told: TOLD,
  price: PRICE,
  reminder: REMINDER,
  errand: ERRAND,
  task: TASK,
  reaction: REACTION,
  mark: MARK,
};
