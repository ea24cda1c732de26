// What who took the notes wrote of their own side: the price they named, what they mean to do; none of it is for the reader.
import { oneLine } from '../one-line.ts';
import type { OwnSide } from '../own-side.ts';

const THEM = '(?:her|him|them)';
const NUMBER = oneLine`
  (?:(?:\d[\d.,]{0,12}k?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|
  seventy|eighty|ninety|hundred|thousand|tenner|fiver|grand)\b)[ -]?){1,4}`;
const ABOUT = '(?:(?:about|around|roughly|up to|just|only|under|over|an?) ){0,4}';
/** What stands behind a number of money, and behind no other. */
const COINS = '(?:quid|pounds?|dollars?|euros?|bucks|pence|cents|p|net|flat|all[ -]?in|plus|monthly|weekly|yearly|upfront)\\b';
const EACH = '(?:an?|per|each|every)\\b';
const AT_END = '\\s*(?:$|[^\\p{L}\\p{N}\\s%])';
/** "95", "95 a term", and no 20 minutes, 20 percent or 20 short. */
const MONEY = oneLine`
  ${ABOUT}(?:[£$€]\s?${NUMBER}|${NUMBER}(?:(?<=\dk\s)|
  (?=${COINS}|${EACH}|(?:all|for|and|or|to|too|in|with)\b)|(?=${AT_END})))`;
/** Money by its sign or by what it is for, where people come in numbers too. */
const PRICED = `${ABOUT}(?:[£$€]\\s?\\d|${NUMBER}(?=${COINS}|${EACH}))(?!.{0,30}\\b(?:short|late|behind|early|down|more)\\b)`;
const OUR_PRICE = oneLine`
  (?:ours\b|our (?:(?:usual|list|full|normal|standard|first|best|new|opening) )?(?:price|pricing|quote|rate|offer|fee|figure|proposal|
  bid|ask)s?\b)`;
const BEFORE = '^(?:(?:but|and|so|then|also|just|already|anyway|btw|still)\\s+)*';
const I = "(?:(?:i|we)(?:['’]ve| have| had)?(?: (?:just|already|then|also|only))?\\s+)";
const NAMED = '(?:quoted|offered|priced|pitched|named|mentioned|floated|proposed|suggested|gave|told|showed|charged)';

const DAY = oneLine`
  (?:(?:(?:on|by|before|next|this|come) ){0,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|(?:next|this) (?:week|month|
  time|visit|call)|later|after the (?:call|meeting))\s*(?::\s*)?)`;
const MUST = "(?:(?:i |we )?(?:must|need to|have to|should|ought to|will|shall|am to|gotta|got to|want to|plan to)|i['’]ll|to)";
const DEED = oneLine`
  (?:send|bring|ring|call|phone|email|e-mail|text|message|chase|ask|check|get|show|take|drop|forward|post|mail|follow up|find out|
  look up|dig out|book|invite|confirm|verify|ping|meet|visit|pull|hand|lend|get back to|come back to|speak to|talk to)`;
const THING = oneLine`
  (?:brochure|sample|deck|quote|proposal|link|case stud|price list|leaflet|flyer|catalogue|contract|business card|references?\b|
  our (?:price|offer|terms|app)|demo\b|data ?sheet)`;
/** Handed out by who sells: samples, quotes and contracts are the buyer's as well. */
const PITCH = '(?:brochure|deck|case stud|leaflet|flyer|business card|demo\\b|data ?sheet)';

export const ours: OwnSide = {
  /** "Quoted her 95", "told him we'd be 48 all in": said to them, so that it is ours wherever it stands. */
  told: new RegExp(
    oneLine`
      ${BEFORE}(?:i\s+)?(?:(?:quoted|offered|priced|pitched) ${THEM}\b.{0,40}?\s${MONEY}|(?:told|gave|showed|(?:said|mentioned) to)\s
      ${THEM}\b.{0,60}?(?:${OUR_PRICE}.{0,20}?\s${MONEY}|\b(?:we['’]d|we would|we['’]re|we are|we come|we charge|it['’]d)\s.{0,20}?\b
      ${PRICED}))`,
    'iu',
  ),
  /** "we said 95 a term", "our 240 seemed dear": ours where an answer stands before it. */
  price: new RegExp(
    oneLine`
      ${BEFORE}(?:${I}?${NAMED} (?:(?:it|this|that|us|ours) )?(?:${THEM} )?(?:up )?(?:(?:at|for|it|as) )?(?:${MONEY}|${OUR_PRICE}$)|
      ${I}(?:said|came in at|put it at|went in at)\s(?:(?:that )?(?:we|ours|our|us|it)\b.{0,40}?\s)?${MONEY}|
      (?:we['’]d|we would|we['’]re|we are)\s(?:(?:be|come (?:in )?(?:at|to)|cost|asking|do it for|charging ${THEM})\s){1,3}${MONEY}|
      (?:we['’]re|we are)\sat\s${ABOUT}[£$€]|ours\b.{0,40}?\s${MONEY}|
      (?:(?:she|he|they)\s\p{L}+\s)?our ${ABOUT}(?:[£$€]\s?)?${NUMBER}
      (?:$|(?:an?|per|all|seemed|is|was|sounded|looked|felt|plus|would|too|went)\b)|
      ${OUR_PRICE}.{0,20}?\s${MONEY})`,
    'iu',
  ),
  reminder: new RegExp(
    oneLine`
      ^(?:${DAY}|${MUST} |also |and |please )*(?:remember\b(?!ed)(?! (?:when|how|that|the time|it|him|her|them)\b)|(?:don['’]?t|do not|
      never) forget\b(?! it happened)|remind (?:me|myself|self|us)\b|reminder\b|note to)`,
    'iu',
  ),
  /** "Must send him the brochure": where it stands apart from the answer, or beside a figure. */
  errand: new RegExp(
    oneLine`
      ^(?:(?:and|then|also|so) )*(?:${DAY}(?:${MUST} )?${DEED}\b|(?:${MUST} )+${DEED}\b.*?(?:\b${THEM}\b|\b${THING}|${DAY})|
      ${DEED}\b.*?\b${THING}|
      ${DEED} ${THEM}\b.*?${DAY})`,
    'iu',
  ),
  /** "Ask Tessa about the March invoice": where a figure was asked for, no way of finding it. */
  task: new RegExp(
    oneLine`
      ^(?:(?:and|then|also|so) )*(?:${MUST} )?(?:check|ask(?! for)|chase|send|bring|follow up|find out|look up|dig out|confirm|verify|
      ring|call|email|get)\s(?!(?:twice|once|every|each|them all)\b)`,
    'iu',
  ),
  them: new RegExp(`\\b(?:${THEM}\\b|${THING})`, 'iu'),
  /** "Send him the sample": "we must send them a sample" is a buyer's. */
  selling: new RegExp(
    oneLine`
      ^(?!(?:and |so |then )?(?:i|we)\b(?!['’]ll\b)).*?(?:\b${THEM}\b.{0,40}?\b${THING}|\b${THING}.{0,40}?\b${THEM}\b|
      \b(?:send|bring|show|forward|post|mail|e-?mail|drop|hand)\b.{0,30}?\b${PITCH})`,
    'iu',
  ),
  comma: ', ',
  reaction: new RegExp(
    oneLine`
      ^(?:(?:(?:she|he|they)(?:['’]s|['’]d)?\s)?(?:(?:just|then|only|nearly|almost|sort of|really|did|said|thought|seemed|looked|
      sounded|found|was|went|were|it|that|it['’]s|called|a bit|rather|quite|very|way|far|too)\s)*(?:winced|laughed|flinched|fine|dear|
      steep|expensive|pricey|cheap|ok|okay|nodded|shrugged|quiet|silent|silence|smiled|blink\p{L}*|swallow\p{L}*|frown\p{L}*|choked|gulped|
      much|high|reasonable|happy|unhappy|shocked|surprised|sighed|whistled|(?:will )?think\b.*|no (?:reaction|comment|reply)|
      did(?:n['’]t| not) (?:blink|flinch|react|answer|like|say).*))\b.{0,30}$`,
    'iu',
  ),
  mark: new RegExp(
    oneLine`
      ((?<!\s)\s*(?:(?<!-)-+>|(?<![=])=+>|→|⇒)\s*|[,;](?=\s)|(?<!\b(?:Mr|Mrs|Ms|Dr|St|approx|ca|no|inv|avg)|[!?….])[!?….]+(?=\s)|
      \s[–—-]+\s|\n+|
      \s(?:and|but|so)\s(?=(?:(?:i|we)\s)?(?:told|quoted|offered|gave|priced|said)\s))`,
    'iu',
  ),
  person: /^(?:she|he)\b/iu,
};
