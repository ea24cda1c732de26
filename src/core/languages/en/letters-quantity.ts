// Quantities as they are spoken, "a good two dozen", "3 of 10": which words of an answer are the figure, and what was added to it.
import { oneLine } from '../one-line.ts';
import type { Said } from '../letter-story.ts';
import { figureSpelledOut } from './letters-typed.ts';

const NUMBER_WORD = oneLine`
    zero|twice|once|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|
    eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|
    half|halves|third|thirds|quarters?|fifths?|tenth|none|couple|few|several|handful|most|nearly|almost|all`;
const CURRENCY = '[€$£¥₹]|USD|EUR|GBP|CHF|CNY|RMB|JPY|INR|CAD|AUD|(?:US|CA?|AU?|NZ|HK)\\$|Rs';
/** Words that only say how much, how nearly and in which money. */
const QUANTITY = new RegExp(
  oneLine`
    ^(?:${NUMBER_WORD}|(?:${CURRENCY})?\d[\d.,½¼¾]*(?:k|m|bn)?[%+]?(?:[-–](?:${CURRENCY})?\d[\d.,]*(?:k|m|bn)?%?)?|(?:${CURRENCY})|a|
    an|and|or|to|of|out|the|at|about|around|roughly|some|maybe|perhaps|probably|between|up|over|under|than|more|less|least|most|
    north|south|no|fewer|close|good|bare|odd|so|approximately|circa|ca|nearly|almost|only|just|well|easily|euros?|dollars?|pounds?|
    francs?|yuan|rupees?|lakhs?|crores?|kroner|kronor|quid|
    cents?|grand|bucks|percent|per|cent|%|k|m|times|every|in)$`,
  'iu',
);
const NUMBER = new RegExp(`\\d|^(?:${NUMBER_WORD})$`, 'iu');
/** The time in which something is counted. */
export const PERIOD =
  /\b(?:a|an|per|each|every|in a|the)\s+(second(?!\s\p{L})|minute|hour|shift|day|night|week|weekend|month|quarter|season|term|year)\b/iu;
/** The same where it is said behind a number: "half a day" and "about a week" last that long. */
export const OWN_PERIOD = new RegExp(`(?<!^)(?<!\\b(?:half|about|roughly|nearly|almost|than|to|or|good|whole)\\s+)${PERIOD.source}`, 'iu');
/** Money by its sign or its name. */
export const MONEY = new RegExp(
  `(?:${CURRENCY})|\\b(?:euros?|dollars?|pounds?|francs?|yuan|rupees?|kroner|kronor|quid|grand|bucks)\\b`,
  'iu',
);
const LED = new RegExp(
  oneLine`
    ^(?:(?:oh|well|(?:oh )?(?:god|gosh|jeez|blimey|christ|phew|ooh|ugh|hm+|er+|um+)|dunno|gut feel(?:ing)?|honestly|frankly|i think|
    i guess|i['’]d say|i would say|we['’]d say|we think|let['’]s say|say|it['’]s|it is|
    that['’]s|that is|they['’]re|we have|i have|i['’]d guess|at a guess|(?:i|we)(?:['’]d| would) have to guess|my (?:guess|
    estimate)(?: is)?|if i had to guess|off the top of my head|let me think|say|
    call it|i want to say|(?:(?:i|we|he|she|they)(?:['’]ve|\s(?:have|has|had))?\s)?(?:just\s)?(?:looked\s(?:it|that|this)\sup|checked|
    counted|worked\sit\sout)(?=[,:]\s)|ballpark|somewhere(?=\s(?:between|around|near))|
    hard to say|hard to put a (?:number|figure) on(?: it)?|not sure|difficult to say|yes)\b(?!\s+(?:who|what|how|
    why))[,:;]?\s+(?:but\s+)?)+`,
  'iu',
);
/** "Twelve, no, tell a lie, fourteen": what is said last counts. */
const CORRECTION = oneLine`
  (?:oh |or |no,? |but )?(?:no|nope|sorry|wait|hang on|hold on|(?:let me )?(?:scratch|strike|correct) that|tell a lie|(?:i )?lie|
  (?:no )?i tell a lie|i mean|i meant|make (?:that|it)|rather|actually|
  correction|my mistake|my bad|apologies|excuse me|(?:i['’]?m |i am |i was )?(?:saying|telling)(?: it| you| that)? wrong(?:ly)?|
  wrong(?: one| figure| number)?|
  (?:i )?(?:mis-?spoke|misremembered|got (?:that|it) wrong|said (?:that|it) wrong|told you wrong)(?: last time| before| earlier)?|
  (?:let me )?correct (?:that|it|myself|me)|that(?: was| is|['’]s) wrong)`;
const CORRECTED = new RegExp(
  oneLine`
    ^(.*?)(?<![\s,;.–—-])(?:\s*[,;.–—-]+\s*|…\s*|\s+(?=or rather\b|no,|no wait\b|sorry\b|
    actually\s+\S))(?:${CORRECTION}\b[,:;.…]*\s+)+(.+)$`,
  'iu',
);
/** "I misspoke last time, nine": nothing but the correction. */
const CORRECTS = new RegExp(
  `^(?:${CORRECTION})(?:\\s*[,:;.…–—-]+\\s*|\\s+(?=it['’]s\\b|it is\\b|it was\\b))(?=.*(?:\\d|\\b(?:${NUMBER_WORD})\\b))`,
  'iu',
);
/** What is said before a figure because it is hard, or hurts. */
const TALK = new RegExp(
  oneLine`
    ^(?:(?:(?:way|far) )?too (?:many|much|long|often|rich)\b.*|(?:not )?(?:that|so|very|all that) (?:many|much|long|often)|a lot|lots|
    loads|
    (?:it )?(?:really |all )?(?:depends|varies)\b.*|hard to say|difficult|(?:i |we )?(?:do ?n['’]?o?t|have ?n['’]?o?t) (?:have|got|
    know)\b.*|
    (?:no idea|not sure)\b.*|good question|let me (?:think|see))$`,
  'iu',
);
/** "£640 and a headache": said with a smile beside the figure, and no part of it. */
const IN_JEST = new RegExp(
  oneLine`
    (?<=\S)\s*[,;]?\s+(?:and|plus|\+|&)\s+(?:(?:an?|the|my|our|his|her|their|your|some|many|a\slot\sof|lots\sof)\s+)?
    (?:(?:red|long|sour|few|bad|big|lost|sleepless|gr[ae]y)\s+|\p{L}+['’]s?\s+){0,2}(?:faces?|headaches?|migraines?|tears|hairs?|blushes|
    swear(?:ing|words)|sighs|shouting|shame|embarrassment|aggro|tantrums?|curses|moans?|moaning|
    groans?|ulcers?|wrinkles)[.!]*$`,
  'iu',
);
/** What is added to a figure and is none of it. */
const CHATTER = new RegExp(
  oneLine`
    ^(?:honestly|i think|i guess|i suppose|really|you know|easily|you name it|(?:i am|i['’]m) (?:ashamed|afraid|sorry|embarrassed)
    (?: to say)?|i fear|
    (?:(?:\p{Lu}\p{L}+|he|she|they|i|we|you)(?:['’](?:d|s|ve)|\s(?:had|has|have))?\s)?(?:just\s|since\s|only\s)?(?:double-)?(?:checked|
    counted|verified|confirmed|looked\s(?:it|that|this|them)\sup|(?:went|gone|been)\sthrough\sthe\s\p{L}+|
    (?:pulled|read|got|took|taken)\s(?:it|that|this|them)\s(?:up|out|off|from)\s.+)(?:\s(?:it|that|this|them|again|since|himself|herself|
    (?:with|in|on|against|from|for)\s.+))?|(?:from|out of|off|per|straight from) (?:the|his|her|their|our|my) (?:books?|logs?|records?|
    ledgers?|files?|systems?|reports?|spreadsheets?|sheets?|accounts?)|to be (?:precise|exact))$`,
  'iu',
);
const HEDGED = /^(?:about|around|roughly|some|maybe|perhaps|nearly|almost|at|up|over|under|approximately|close|between)\b/iu;
const CIRCUMSTANCE = /^(?:in|on|at|during|when|if|that|because|since|after|before|by|from|including|without|last|this|per)$/iu;

/** An answer without what people say before they name a figure: "I'd say four". */
export function withoutLead(answer: string): string {
  return answer.trim().replace(LED, '').replace(KNOWN_OF, ', as far as we know');
}

/** In words: no figure is longer before its circumstance. */
const LONGEST = 30;

/** "Only the ones that reach me: 7". */
const COUNTED_LAST = /^(\p{L}[^:,;.\d]{6,}):\s+((?:(?:about|around|roughly|maybe|say)\s)?[€$£]?\d[\d.,]*\s?[k%]?)$/u;

const KNOWN_OF = /\s+(?:that )?(?:we|i) (?:know|knew) (?:of|about)(?=$|,)/iu;

/** A number stands in it, or a word for one. */
export function hasDigitOrNumber(text: string): boolean {
  return text.split(/[\s-]+/u).some((word) => NUMBER.test(word.replace(/[,.?!]$/u, '')));
}

/** The quantity that was said, and what was added to it. */
export function quantityOf({ answer, number, unit }: Said): { readonly quantity: string; readonly remark: string } {
  const digits = number?.replace(/[^\d]/gu, '') ?? '';
  const spoken = figureSpelledOut((answer ?? '').trim().replace(/(?<![.!…\s])[.!…\s]+$/u, ''))
    .replace(COUNTED_LAST, '$2, $1')
    .replace(IN_JEST, '')
    .replace(KNOWN_OF, ', as far as we know');
  // What was set down as the number beats words that hold none.
  if (number !== undefined && (spoken === '' || (!/\d/u.test(spoken) && digits !== '' && unit !== undefined && MONEY.test(unit))))
    return { quantity: unit === undefined ? number : MONEY.test(unit) ? `${unit} ${number}` : `${number} ${unit}`, remark: '' };
  const { text, inBrackets } = bracketed(spoken);
  const [, before = '', after = ''] = CORRECTED.exec(text) ?? [];
  // "Twelve, actually more in summer" adds and does not correct.
  const corrected = after !== '' && (hasDigitOrNumber(after) || !hasDigitOrNumber(before)) ? after : undefined;
  const period = corrected === undefined ? '' : (PERIOD.exec(before)?.[0] ?? '');
  const plain = figureSpelledOut(corrected ?? text)
    .replace(CORRECTS, '')
    .replace(LED, '');
  const [first = '', ...more] = plain.split(
    new RegExp(
      oneLine`
        ,\s+(?!\d|(?:${NUMBER_WORD})\b(?!\s+(?:of|times|in)\b)|(?:\S+\s+){0,1}(?:euros|dollars|pounds)\b)|;\s+|\.\s+|\s+but\s+
        (?=i['’]?d\b|i would\b|maybe\b|about\b|say\b)|,?\s+(?=so\s+(?:about\s+|say\s+|roughly\s+|maybe\s+)?\S*\d)|\s+[–—-]\s+`,
      'iu',
    ),
  );
  const [figure, ...said] = figureFirst([first, ...more]);
  const bare = inOrder(figure.replace(/\s+(?:or so)$/iu, '').trim());
  const isAbout = /\s+or so$/iu.test(figure.trim()) && !HEDGED.test(bare);
  const about = isAbout ? `about ${bare}` : bare;
  const kept = /^(?:roughly|approximately|about|or thereabouts|more or less|give or take|at least|at most|tops|max)$/iu;
  const hedge = said.find((part) => kept.test(part.trim()));
  const others = said.filter((part) => part !== hedge && !CHATTER.test(part.trim()));
  const hedged = hedge === undefined ? about : `${hedgeOf(hedge.trim())} ${about}`;
  return {
    quantity: lowerFirst(period && !PERIOD.test(hedged) ? `${hedged} ${period}` : hedged),
    remark: [...others, ...inBrackets].join(', '),
  };
}

/** "Not that many, maybe 3", "end of month, so up to 30": the figure comes first, and talk around it is none of it. */
function figureFirst(parts: readonly string[]): readonly [string, ...(readonly string[])] {
  const plain = parts
    .map((part) =>
      part
        .trim()
        .replace(/^(?:so|but|and)\s+(?=\S)/iu, '')
        .replace(LED, ''),
    )
    .map(figureSpelledOut);
  const [first = '', ...more] = plain;
  const at = hasDigitOrNumber(first)
    ? -1
    : more.findIndex((part) => hasDigitOrNumber(part) && startsCounting(part.replace(OWN_PERIOD, '').split(/\s+/u)));
  if (at < 0) return [parts[0] ?? '', ...parts.slice(1)];
  return [more[at] ?? '', ...(TALK.test(first) ? [] : [first]), ...more.filter((_, index) => index !== at)];
}

function startsCounting([first = '', second = '']: readonly string[]): boolean {
  return isQuantity(`${first} ${second}`) || (hasDigitOrNumber(first) && isQuantity(first));
}

/** "Five (in summer)": what stands in brackets is added. */
function bracketed(spoken: string): { readonly text: string; readonly inBrackets: readonly string[] } {
  const [, text = spoken, inner] = /^(.*\S)\s*\(([^()]+)\)$/u.exec(spoken) ?? [];
  return { text, inBrackets: inner === undefined ? [] : [inner.trim()] };
}

function hedgeOf(said: string): string {
  if (/^(?:tops|max)$/iu.test(said)) return 'at most';
  return /^(?:roughly|approximately|about|at)/iu.test(said) ? said : 'about';
}

/** "24 at most": at most 24. "5 grand?": maybe 5 grand. "Couple hundred": a couple hundred. */
function inOrder(said: string): string {
  const plain = said.replace(/^(couple|handful|dozen|good)\b/iu, (word) => `a ${word.toLowerCase()}`);
  const [, least = '', hedge = ''] =
    /^(.+?)\s+(at (?:most|least)|tops|max(?:imum)?|minimum|easily|easy|maybe|perhaps)$/iu.exec(plain) ?? [];
  const ordered =
    hedge === ''
      ? plain
      : `${/most|tops|max/iu.test(hedge) ? 'at most' : /^eas/iu.test(hedge) ? 'easily' : /^(?:may|per)/iu.test(hedge) ? 'maybe' : 'at least'} ${lowerFirst(least)}`;
  const [, unsure] = /^([^?]+)\?+$/u.exec(ordered) ?? [];
  if (unsure === undefined || !isQuantity(unsure.replace(OWN_PERIOD, ''))) return ordered;
  return HEDGED.test(unsure) ? unsure : `maybe ${unsure}`;
}

/**
 * "20 to 25 in July": the quantity, and under which circumstance it holds.
 * @param things what is counted, which may be said again: "11 letters since May"
 */
export function withCircumstance(quantity: string, things: string): { readonly bare: string; readonly circumstance: string } {
  const words = quantity.split(/\s+/u);
  const known = things.toLowerCase().split(/\s+/u);
  const counts = (said: string): boolean => {
    const own = said.replace(OWN_PERIOD, '').split(/\s+/u);
    const named = own.findIndex((word) => known.includes(word.toLowerCase()) && !isQuantity(word));
    return (
      isQuantity((named < 1 ? own : own.slice(0, named)).join(' ')) && (named < 1 || own.slice(named).every((word) => known.includes(word)))
    );
  };
  const at = words
    .slice(0, LONGEST)
    .findIndex(
      (word, index) =>
        index > 0 &&
        CIRCUMSTANCE.test(word) &&
        counts(words.slice(0, index).join(' ')) &&
        !isQuantity(words[index + 1] ?? '') &&
        !(word === 'per' && PERIOD.test(`per ${words[index + 1] ?? ''}`)),
    );
  // "8 in May, 5 in June" are two figures.
  return at < 0 || /,\s+\S*\d|\s[x×*]\s\d/u.test(words.slice(at).join(' '))
    ? { bare: quantity, circumstance: '' }
    : { bare: words.slice(0, at).join(' '), circumstance: words.slice(at).join(' ') };
}

/**
 * A frequency as it stands behind a verb: "once a month", "every other Saturday".
 * @param theirs the time the question counts in; "twice" is then twice in that
 */
export function howOften(quantity: string, theirs: string): string | undefined {
  const hedge = '(?:(?:about|roughly|maybe|usually|at least|almost|nearly|only|around)\\s+)*';
  if (
    new RegExp(`^${hedge}(?:every|each)\\s+(?!\\d+%)(?:\\p{L}+\\s+)?(?!one$)\\S+$`, 'iu').test(quantity) &&
    !/\bone in\b/iu.test(quantity)
  )
    return quantity;
  if (new RegExp(`^${hedge}(?:daily|weekly|monthly|constantly|all the time)$`, 'iu').test(quantity)) return quantity;
  const count = '(?:once|twice|once or twice|two or three times|\\S+(?: (?:or|to) \\S+)? times)';
  if (new RegExp(`^${hedge}${count} ${PERIOD.source}$`, 'iu').test(quantity)) return quantity;
  // "Twice" is no number of things.
  if (new RegExp(`^${hedge}(?:once|twice|once or twice)$`, 'iu').test(quantity))
    return `${quantity} ${theirs.replace(/^in (?=an?\b)/iu, '')}`.trim();
  return undefined;
}

/** "3 of 10" of the "deliveries in ten": what both name is said once. */
export function shareOf(quantity: string, things: string): { readonly things: string; readonly said?: string } {
  const named = /(?:^|\s)(?:in|out of|of) (?:a |an )?(\S+)$/iu.exec(things)?.[1] ?? '';
  const of = /^(.+?)\s+(?:in|out of|of)\s+(?:a |an |every )?(\S+)$/iu.exec(quantity)?.[2] ?? '';
  const leading = /^of (?:a |an )?(hundred|ten|\d+) (.+)$/iu.exec(things);
  // "5 of 10" of those "in ten of the orders".
  const [, among = ''] = /^in (?:a |an )?(?:ten|hundred|\d+)\b(.*)$/iu.exec(things) ?? [];
  if (among !== '' && of !== '' && isQuantity(of)) return { things: '', said: `${quantity}${among}` };
  if (/^(?:of|in|out)\b/iu.test(things)) {
    if (leading === null || !(isPart(quantity) || of !== '')) return { things };
    return { things: '', said: isPart(quantity) ? `${quantity} of the ${leading[2] ?? ''}` : `${quantity} ${leading[2] ?? ''}` };
  }
  const counted = named === '' || !isQuantity(named) ? '' : things.replace(/\s+(?:in|out of|of) (?:a |an )?\S+$/iu, '');
  if (counted !== '' && isPart(quantity)) return { things: '', said: `${quantity} of the ${counted}` };
  if (counted !== '' && of !== '' && isQuantity(of)) return { things: '', said: `${quantity} ${counted}` };
  return { things };
}

/** A quantity behind which "of" stands: a handful of filings. */
export function collective(quantity: string): boolean {
  return /(?:^|\s)(?:handful|couple|dozens|hundreds|thousands|lots|plenty|none)$/iu.test(quantity);
}

/** Only words of quantity: nothing else is said in it. */
export function isQuantity(text: string): boolean {
  const words = text.split(/\s+|(?<=\p{L})-(?=\p{L})/u).filter(Boolean);
  return (
    words.length > 0 &&
    words.every((word) => QUANTITY.test(word.replace(/[,.]$/u, ''))) &&
    words.some((word) => /\d|^(?:[a-z]{2,})$/iu.test(word))
  );
}

/** A part of something: "half", "12 %". */
export function isPart(text: string): boolean {
  return /\b(?:half|thirds?|quarters?|fifths?|tenth|(?<!at )most|all|none|percent|per cent)$|%$/iu.test(text);
}

function lowerFirst(text: string): string {
  const [first = ''] = text.split(/\s+/u);
  return !MONEY.test(first) &&
    /^\p{Lu}(?:\p{Ll}|$)/u.test(first) &&
    (QUANTITY.test(first) || isQuantity(first.toLowerCase().replace(/,$/u, '')))
    ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    : text;
}
