// What stands in the notes of a talk and is none of the answer: a letter that quotes it tells the buyer what was noted about them.
import { oneLine } from '../one-line.ts';
import { toReader } from './letters-persons.ts';
import { hasDigitOrNumber } from './letters-quantity.ts';

/** "She told me that …", "her words: …": the one who was spoken to. */
const SPOKE_FIRST = new RegExp(
  oneLine`
    ^(?:(?:quote|verbatim)\b[:,]?\s*|(?:he|she|they)\s+(?:just\s+)?(?:said|says|told\s+(?:me|us)|tells\s+(?:me|us)|explained|explains|
    puts?\s+it\s+(?:this\s+way|like\s+this|so)|
    answered|replied|admitted|admits|mentioned|noted|complained|complains|reckons?|reckoned|guess(?:es|ed)|estimates?|estimated|thinks|
    thought)(?:\s+that)?[:,]?\s+|(?:in\s+)?(?:his|her|their)\s+(?:own\s+|
    exact\s+)?words(?:\s+(?:were|was|are))?[:,]?\s+)`,
  'iu',
);
const SPOKE_LAST = new RegExp(
  oneLine`
    (?<=["”])\s*[,.]?\s*(?:(?:as\s+)?(?:he|she|they)\s+(?:said|says|told\s+(?:me|us)|put(?:s)?\s+it|explained|added|sighed|laughed|
    replied)|(?:said|says)\s+(?:he|she)|
    (?:his|her|their)(?:\s+own|\s+exact)?\s+words|unquote|end\s+quote|quote)[.!]?$`,
  'iu',
);
const QUOTATION = /^(?:"([^"]+)"|“([^“”]+)”)[.!]?$/u;

/** The answer without the words that only say that it was one: `"Nobody looks," she said` is "Nobody looks". */
export function ownWords(answer: string): string {
  const plain = withoutEcho(answer.trim());
  const rest = plain.replace(SPOKE_LAST, '').replace(SPOKE_FIRST, '').trim();
  if (rest === plain || rest === '') return plain;
  // "She says she walks round": she is who was spoken to. "She says he does": who that is must be said.
  const [who = ''] = /^(?:he|she)\b/iu.exec(plain) ?? [];
  if (/^(?:he|she)\b/iu.test(rest)) return rest.toLowerCase().startsWith(who.toLowerCase()) && who !== '' ? toReader(rest) : plain;
  const [, straight, curved] = QUOTATION.exec(rest) ?? [];
  return (straight ?? curved ?? rest).replace(/,$/u, '').trim();
}

/** "Last year? Nothing, just waited": the question said again is no answer. */
function withoutEcho(asked: string): string {
  const answer = asked.replace(/^Q\s?[:.)]\s.*?\?\s+A\s?[:.)]\s+/su, '');
  const [, rest = ''] = /^(?!(?:why|how|what|who|where|when|honestly|frankly|seriously)\b)[^?.!,]{1,40}\?\s+(\S.*)$/isu.exec(answer) ?? [];
  // "Dunno, 70? 80?" guesses twice.
  const isGuess = /\d\?/u.test(answer.slice(0, -rest.length).trim());
  return rest === '' || isGuess || /^\S*\d/u.test(answer) || /^(?:why|because)\b/iu.test(rest) ? answer : rest;
}

const PLEASANT =
  'lovely|nice|great|good|excellent|decent|proper|strong|weak|awful|terrible|fab|fabulous|new|fancy|posh|big|warm|friendly|quick';
/** What is talked about before the talk begins: what was served, the weather, the family, last night's match. */
const SMALL_TALK = new RegExp(
  oneLine`
    ^(?:(?:and|then|also|some|a bit of|lots of|much)\s+)*(?:
    (?:(?:a|an|the|very|really|such|rather)\s+)*(?:${PLEASANT})\s+(?:(?:cup|pot|mug)\s+of\s+)?(?:tea|coffee|biscuits?|cakes?|lunch|
    breakfast|
    buns?|sandwich(?:es)?|chat|natter|catch-up|welcome|view|offices?|carpets?|garden|bloke|chap|lady|guy|people|weather|match|trip)|
    (?:tea|coffee|biscuits?|cakes?|lunch|breakfast)(?:\s(?:and|&|with)\s(?:tea|coffee|biscuits?|cakes?|buns))?(?:\sfirst|\sall round|
    \sagain)?|
    (?:the\s)?(?:weather|golf|football|cricket|rugby|holidays?|family|kids|grandchildren|pleasantries|usual|gossip)(?:\s(?:first|
    and all that))?|
    (?:small\s?talk|chit-?chat|(?:talked|chatted|nattered|gossiped)\s(?:football|golf|rugby|cricket|holidays?|kids|cars|weather|
    for)\b.*|(?:(?:we|long|a\slong)\s+)*(?:chatted|chat|talked|talk|natter(?:ed)?|joked|compared notes)\s+(?:about|on)\s)
    (?:(?:the|her|his|their|our|my)\s+)?.*|
    (?:he|she|they)(?:['’]s|['’]re|\sis|\sare|\swas|\swere)\s+(?:an?\s+)?(?:.*\b(?:fan|supporter|golfer|sailor|cyclist|runner|vegan|
    grandmother|grandfather)s?|(?:just\s+)?(?:back|off|away|fresh)\s+(?:from|on|to)\s.*|expecting|getting married|on a diet|a nice.*|
    lovely)|
    (?:his|her|their|the)\s+(?:dog|cat|puppy|horse|son|daughter|wife|husband|kids?|children|grand\p{L}+|baby|twins|mum|dad|sister|
    brother)(?:['’]s|\sis|\sare|\swas|\shas|\shave|(?=\sjust\s))\s(?:just\s)?(?:called|named|getting|starting|started|off|at|in|
    turning|\d+|four|five|six|
    seven|eight|nine|ten|passed|got|had|born|ill|poorly|home|lovely).*|
    (?:\p{L}+\s+)?(?:kids|children|sons|daughters|dogs|cats|grand\p{L}+)\s+(?:at|in)\s+(?:uni|university|school|college|nursery)|
    (?:just\s+)?(?:back|off|fresh)\s+(?:from|to|on)\s+(?:holidays?|leave|vacation|the beach|skiing|spain|italy|france|greece|paris).*|
    (?:talk|chat|joke)s?\s+(?:of|about)\s.*|(?:big\s+|keen\s+)?(?:\p{Lu}\p{L}+\s+)?(?:football|golf|rugby|cricket|tennis|arsenal|spurs)
    (?:\s+(?:fan|nut|mad|again|talk))?|(?:had|got|offered|given|served|poured)\s+(?:me\s|us\s)?(?:(?:an?|some|two|very|good|nice)\s+)*
    (?:tea|coffee|biscuits?|cake|lunch))$`,
  'iu',
);
const TO_BUSINESS =
  /^(?:(?:but|so|now|ok(?:ay)?|right|anyway|then|down|back)[,:]?\s+)*(?:to business|anyway|business|the point|proper)\s*[:,–—-]\s*/iu;

/** A note without the small talk that it begins with; it stays where nothing else is noted. */
export function withoutSmallTalk(sentences: readonly string[]): readonly string[] {
  const [first = '', ...more] = sentences;
  const parts = first.split(/(?<=[,;])\s+/u);
  const at = parts.findIndex((part) => !SMALL_TALK.test(part.replace(/(?<![,;.!])[,;.!]+$/u, '').trim()));
  if (at === 0 || (at < 0 && more.length === 0)) return sentences;
  const left = at < 0 ? withoutSmallTalk(more) : [parts.slice(at).join(' '), ...more];
  return left.map((sentence, index) => (index === 0 ? sentence.replace(TO_BUSINESS, '') : sentence));
}

/** What people say around what they say. */
export const FILLER = oneLine`
  (?:honestly|frankly|truthfully|seriously|to be (?:quite |perfectly )?(?:honest|frank|fair|sure)|if (?:i['’]m|i am|we['’]re|
  we are) (?:being )?(?:honest|frank)|
  to tell (?:you )?the truth|truth be told|in (?:all honesty|truth|fairness)|tbh|imho|fyi|touch wood|knock(?:ing)? on wood|
  fingers crossed|
  thank (?:god|goodness|heavens?)(?: for that)?|thankfully|luckily|fortunately|unfortunately|sadly|alas|regrettably|more['’]s the pity|
  worse luck|
  (?:i['’]m|i am) (?:afraid|sorry|ashamed|embarrassed)(?: to (?:say|admit))?|sorry to say|i hate to say(?: it)?|believe it or not|
  would you believe(?: it)?|can you believe (?:it|that)|
  if you can believe (?:it|that)|you know|you see|mind you|i mean|of course|naturally|obviously|i (?:think|guess|suppose|reckon|fear|
  believe|imagine|expect|must (?:say|admit)|
  dare ?say|have to (?:say|admit)|admit|swear|promise|kid you not)|if you ask me|in my (?:opinion|view|book)|bless (?:him|her|them)|
  god (?:bless|help) (?:him|her|them|us)|
  mate|love|pal|buddy|dude|folks|lads?|sir|ma['’]?am|madam|my (?:friend|dear)|boss|yaar|innit|eh|huh|right|(?:ha){1,4}h?|lol|no joke|
  no kidding|not kidding|come to think of it|
  go figure|what can i say|
  what can you do|that['’]s life|what a shame|(?:crazy|mad|funny|silly),? (?:i know|isn['’]t it|right)|i know|it is what it is)`;
const ENDS_IN_FILLER = new RegExp(`(?:\\s*[,;–—]\\s*|\\s+-\\s+)${FILLER}(?=[.!…]*$)`, 'iu');
/** "By eye only, sir, in daylight": said to somebody, and said in passing. */
const IN_PASSING = new RegExp(`(?<=\\S\\s{1,9}\\S{1,60}),\\s+${FILLER}(?=,\\s)`, 'iu');
/** "The night man, bless him, props it open": said of who does it. */
const SPLIT = /^((?:the|my|our|his|her|their|a)(?:\s+\p{L}+){1,2}),\s+(?:god )?bless (?:him|her|them),(?=\s)/iu;
/** Swearing that adds nothing; who is sworn at is another matter. */
const SWEARING = new RegExp(
  oneLine`
    \b(?:bloody|(?:mother)?f(?:u|\*)(?:c|\*)(?:k|\*)(?:ing|in['’]?)?|goddamn(?:ed)?|god-?damn|damn(?:ed)?|freaking|frigging|flipping|
    blooming|
    sodding|effing)\s+(?=\p{L})|(?:^|,\s*)(?:oh\s+)?(?:damn(?: it)?|dammit|goddamn it|bloody hell|hell|shit|christ|jesus(?: christ)?|
    for (?:god|christ|heaven|pete)['’]?s? sake)[,!.]+\s*(?=\p{L})`,
  'giu',
);
const SHORT_FILLER = /\s+(?:tbh|lol|haha|innit|imho|fyi|i (?:guess|think|suppose|reckon))(?=[.!…]*$)/iu;
/** A sentence that is a filler and nothing else stays: "Honestly." is left to be judged as it is. */
export function withoutFiller(sentence: string): string {
  const cut = sentence
    .replace(ENDS_IN_FILLER, '')
    .replace(SHORT_FILLER, '')
    .replace(SPLIT, '$1')
    .replace(IN_PASSING, '')
    .replace(SWEARING, '');
  return cut === sentence || cut.trim() === '' ? sentence : withoutFiller(cut);
}

/** An order about what stands before it. */
const ORDER = new RegExp(
  oneLine`
    ^(?:please )?(?:(?:do ?n['’]?o?t|never|not to) (?:put|write|quote|mention|repeat|print|use|include|tell|say|pass)\b[^:,;]{0,30}|
    off the record|
    (?:just |strictly )?between (?:us|you and me|ourselves)|(?:strictly )?confidential|in confidence|not for (?:the letter|the record|
    print|publication))[.!]?$`,
  'iu',
);
const IRONY = new RegExp(
  oneLine`
    ^(?:not|as if|yeah,? right|joke|joking|just (?:joking|kidding)|kidding|(?:yeah,? )?(?:very )?(?:funny|sarcasm|sarcastic)|sarcasm|
    irony|
    ironic(?:ally)?|sarcastic(?:ally)?|i wish)[.!]*$`,
  'iu',
);
/** What who takes notes adds for themselves. */
const REMARK = new RegExp(
  oneLine`
    ^(?:(?:yes|yep|no|really|seriously|honestly|sic|wow|ouch|ha(?:ha)*|lol|sigh(?:s|ed|ing)?|laugh(?:s|ed|ing|ter)?|(?:what an?\b.*|
    (?:very |really |such an? |oh )?(?:brilliant|genius|marvell?ous|lovely|wonderful|fantastic|charming|priceless|
    classy|clever|great|nice|ingenious|modern|state of the art|high[- ]?tech|rocket science|bravo|hooray|the future))|grin(?:s|ned|ning)?|
    smil(?:es|ed|ing)|shrugs?|shrugged|
    winks?|winked|pause[sd]?)\b.*|(?:he|she|they|everybody|all) (?:then |just |only )?(?:laugh|sigh|grin|smil|shrug|wink|paus|hesitat|
    frown|nod|rolled|looked|seemed|blush|groan|cr(?:y|ied))\p{L}*\b.*|
    (?:his|her|their) (?:estimate|guess|words?|figure|number)|(?:ours|our (?:price|offer|quote|rate|fee)|(?:i['’]?ve |i )?(?:told|
    quoted|offered|showed|gave) (?:her|him|them))\b.*|.*[,;]\s*(?:i )?(?:told|showed|gave|quoted|offered) (?:her|him|them)(?: so)?|
    (?:he|she) (?:just |then )?(?:checked|looked (?:it )?up|leafed|scrolled)\b.*|(?:his|her) \p{L}+ (?:said|chimed in|added)\b.*|
    .*\b(?:must|need to|gotta) (?:get in|be in|beat them)\b.*|
    do ?n['’]?t ask|(?:i|we) (?:think|guess|suspect|believe|checked|doubt|
    wonder|noticed)\b.*|
    (?:to )?(?:be )?(?:confirm|check|verify|confirmed|checked|verified)(?: .*)?|tb[cd]|[!?.…\s]+)$`,
  'iu',
);

/**
 * Judges what stands in brackets in a sentence.
 * @returns the sentence without what is not for the reader; empty where all of it is not
 */
export function withoutAsides(sentence: string, isPrivate: (inner: string) => boolean): string {
  const inners = [...sentence.matchAll(/\(([^()]*)\)/gu)].map(([, inner = '']) => inner.trim());
  if (inners.some((inner) => ORDER.test(inner) || IRONY.test(inner))) return '';
  return sentence.replace(/\s*\(([^()]*)\)/gu, (whole, inner: string) => (isPrivate(inner) || REMARK.test(inner.trim()) ? '' : whole));
}

const KEPT_BACK = new RegExp(
  oneLine`
    (?:^|[\s,;–—-])(?:(?:but|and|please)\s+)*(?:(?:that|this|it)(?:['’]s|\s(?:is|was|stays|goes|(?:must|has\sto)\sstay))?\s+)?
    (?:(?:strictly|just|only)\s+)?(?:off\sthe\srecord|between\s(?:us|you\sand\sme|ourselves)(?:\stwo)?|confidential|in\sconfidence|
    (?:for\s)?your\sears\sonly|(?:in|inside)\s(?:this|these)\s(?:room|four\swalls)|no\sfurther|
    (?:you|we)\s(?:did\s?n['’o]?t|never)\s(?:hear|get)\s(?:that|this|it)\sfrom\sme|i\s(?:never|did\s?n['’o]?t)\s(?:say|said|tell\syou)
    (?:\s(?:that|this|it|so|anything))?|(?:keep|leave)\s(?:that|this|it)\s(?:to\s(?:yourself|yourselves)|between\sus|under\syour\shat|
    quiet|out(?:\sof\s(?:it|this|the\sletter|writing))?)|(?:do\s?n['’o]?t|never)\s(?:quote|name)\sme(?:\son\s(?:that|this|it))?|
    forget\s(?:that\s)?i\ssaid\s(?:that|it|so)|(?:not|don['’]?t\sbreathe)\sa\sword(?:\sto\s\p{L}+)?|mum['’]?s\sthe\sword)[.!]*$`,
  'iu',
);

/** "The guard sleeps, off the record": the order comes last and means what stands before it. */
export function isKeptBack(sentence: string): boolean {
  return KEPT_BACK.test(sentence.trim());
}

const WHO = oneLine`
  (?:(?:sorry|well|oh|hm+|um+|er+|no|honestly|frankly)\b,?\s+)*(?:(?:i|we|you|he|she|they|nobody|no one|that is|that['’]s|this is|
  it['’]s|it is)(?:\s+|(?=['’])))?
  (?:(?:really|just|honestly|simply|still|genuinely|actually|even|have|has|had|am|are|is|was|['’]ve|got)\s+)*`;
const TAIL = oneLine`
  (?:\s+(?:yet|exactly|precisely|offhand|off ?hand|off the top of (?:my|his|her) head|to be honest|tbh|at all|really|right now|now|
  for (?:sure|certain)|about (?:that|it)|that|
  it|this|them|you|us|me|the (?:number|figure|exact \p{L}+)s?|without looking|from memory|by heart|how (?:many|much)|any ?more|either|
  here))*`;
/** That nobody knows. */
const UNKNOWN = oneLine`
  (?:no|not the (?:faintest|slightest|foggiest)|not a|n['’]t (?:got )?(?:a|the (?:faintest|slightest|foggiest))) (?:idea|clue|notion)|
  (?:haven['’]?t|hasn['’]?t) (?:got )?(?:a|the (?:faintest|slightest|
  foggiest)) (?:idea|clue|notion)|(?:do|does|did|could|would)(?:n['’]?t| not) (?:really |actually )?(?:know|say|tell)|can(?:no|
  ['’])?t (?:really )?(?:say|tell)|
  (?:never|not|(?:have|has|did)n['’]t|(?:nobody|no one|no-one) (?:here )?(?:has|ever))(?: ever)?(?: really)? (?:counted|measured|
  asked|calculated|looked|checked|tracked|added (?:it|that|them) up|
  worked (?:it|that) out|kept track)|
  (?:has|have) (?:never|ever) (?:counted|measured|asked|checked|tracked)|not sure|unsure|uncertain|not certain|(?:hard|difficult|
  impossible|tough) to (?:say|tell|know)|not known|unknown|not measured|not counted|
  (?:who|god|goodness|heaven|nobody|no one) knows|nobody (?:counts|(?:has )?(?:ever )?counted|keeps count)|search me|beats me|
  (?:would|['’]d) (?:have|need) to (?:ask|look|check|find out|think)|you tell me|your guess is as good as mine|
  any(?:body|one)['’]s guess|they['’]d kill me|they would kill me|dunno|wish(?:ed)? (?:i|we) knew|pass|(?:there is |there['’]s |
  we have )?no (?:way|means) (?:to (?:tell|know|say)|of (?:telling|knowing|saying))|(?:would|['’]d) (?:only |just )?be guessing|
  no (?:data|figures?|records?|numbers?)`;
const IS_UNKNOWN = new RegExp(`^${WHO}(?:${UNKNOWN})${TAIL}[.!?]*$`, 'iu');
const BEGINS_UNKNOWN = new RegExp(`^${WHO}(?:${UNKNOWN})\\b`, 'iu');
/** That somebody else would know, or that it is to be looked up. */
const REFERRED = new RegExp(
  oneLine`
    ^(?:you(?:['’]d| would|['’]ll| will| should| need| must| can| could)?(?: (?:better|have|need))?(?: to)?\s+|
    (?:i|we)(?:['’]d| would|['’]ll| will| must| can| could| should)?(?: (?:have|need))?(?: to)?\s+|better\s+|best\s+|please\s+|
    let me\s+)?(?:ask\b(?!\s+(?:for|every|each|the (?:same|customer)))|(?:chase|remind)\b|
    check(?: with)?\b|speak to|look (?:that|it|this|them) up|get back to|
    come back to|send (?:it|that|them|you)|find (?:that|it)? ?out|dig (?:that|it) out)|
    ^(?:that(?:['’]s| is|['’]d be| would be)) (?:one|a question|a matter|something) for\b|^(?:only )?[\p{L} ]+ (?:would|will|might|
    should|may) know\b|^only [\p{L} ]+ knows?\b|
    ^(?:he|she|they|\p{Lu}\p{L}+|finance|accounts?|the accountant)(?: \p{L}+)? (?:has|have|keeps?|does|do|did|got) (?:a list|
    the (?:list|numbers?|figures?|books?|records?|accounts))|
    ^(?:he|she|they|\p{Lu}\p{L}+|somebody|someone)(?: else)? (?:does|do|did|handles?|deals? with|takes? care of) (?:it|that|this|them|
    those)\b`,
  'iu',
);
/** That it is not told. */
const REFUSED = oneLine`
  not (?:really )?(?:willing|allowed|able|prepared|at liberty|free|supposed|ready) to (?:say|tell|share|discuss|disclose|talk|comment|
  answer|go into)|(?:would|['’]d) (?:rather|prefer) not(?: to)?(?: (?:say|
  tell|share|discuss|answer|go into|talk))?|rather not(?: (?:say|tell|share|discuss|answer))?|(?:do|does|
  did)n['’]?t (?:really )?(?:want|like|care) to (?:say|tell|think(?: about it)?)|prefer(?:s|red)? (?:not to|to keep)|
  (?:won['’]?t|wouldn['’]?t|will not|would not|refus(?:ed|es) to|declin(?:ed|es) to) (?:say|share|disclose|
  discuss|talk about|comment|go into|reveal|answer|give|tell)|can(?:no|['’])t (?:share|disclose|discuss|comment|go into|reveal|
  talk about)|no comment|(?:commercially |too )?(?:sensitive|confidential|secret)|
  none of (?:your|our|my) business`;
const IS_REFUSED = new RegExp(
  oneLine`
    ^${WHO}(?:${REFUSED})(?:\s+(?:that|this|it|them|on|about|into|to|herself|himself|themselves|anything|any more|more|the (?:number|
    figure|detail)s?))*[.!]*$`,
  'iu',
);
const BEGINS_REFUSED = new RegExp(`^${WHO}(?:${REFUSED})\\b`, 'iu');
/** A note to look again. */
const REMINDER = new RegExp(
  oneLine`
    ^(?:(?:to )?(?:check|verify|confirm|double[- ]check|follow up|ask again|recheck)(?: (?:with|that|this|it|again|later|back|up)\b.*)?|
    tb[cd]|to be (?:confirmed|checked|verified))[.!?]*$`,
  'iu',
);
const CLAUSE = /(?:[,;]|(?<=\?)|\s[–—-]+|(?<!\.)\.{2,}|…)\s+/u;
/** "No idea. Thousands." */
const CLAUSE_OR_SENTENCE = /(?:[,;]|(?<=\?)|(?<=\p{L}{3})[.!](?=\s)|\s[–—-]+|(?<!\.)\.{2,}|…)\s+/u;

/**
 * Takes what is not known, not told or only referred out of an answer.
 * @param figure whether a figure was asked for; "ask Bob" then says that it is not known, and otherwise how it is done
 * @returns empty where nothing is left that answers
 */
export function withoutUnknown(text: string, figure: boolean): string {
  if (/["“”]/u.test(text)) return text;
  const clauses = text.split(figure ? CLAUSE_OR_SENTENCE : CLAUSE).filter((clause) => clause.trim() !== '');
  const plain = clauses.map((clause) => clause.replace(/(?<![.!])[.!]+$/u, '').trim());
  if (!figure) {
    const [first = '', ...more] = plain;
    const isNothing = IS_UNKNOWN.test(first) || IS_REFUSED.test(first);
    return isNothing && more.every((clause) => IS_UNKNOWN.test(clause) || IS_REFUSED.test(clause) || REFERRED.test(clause)) ? '' : text;
  }
  const says = (clause: string): boolean =>
    !REMINDER.test(clause) &&
    (hasDigitOrNumber(clause.replace(/\b(?:one|all|most|few|several)\b/giu, '')) ||
      !(BEGINS_UNKNOWN.test(clause) || BEGINS_REFUSED.test(clause) || REFERRED.test(clause)));
  const left = clauses.filter((_, index) => says(plain[index] ?? ''));
  if (left.length === clauses.length) return text;
  const onlyReminded = plain.every((clause) => says(clause) || REMINDER.test(clause));
  return onlyReminded || left.some(hasDigitOrNumber) ? left.join(', ') : '';
}
