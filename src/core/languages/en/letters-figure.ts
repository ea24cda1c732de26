// An English figure as it was said, put back into the question that it answers.
import { oneLine } from '../one-line.ts';
import type { Said } from '../letter-story.ts';
import { isFinite } from './letters-verbs.ts';
import { turnedQuestion, type Turned } from './letters-turn.ts';

const NUMBER_WORD = oneLine`
    zero|twice|once|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|
    eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|
    half|halves|third|thirds|quarters?|fifth|tenth|none|couple|few|several|most|nearly|almost|all`;
const CURRENCY = '[€$£¥]|USD|EUR|GBP|CHF|CNY|RMB|JPY|US\\$';
/** Words that only say how much, how nearly and in which money. */
const QUANTITY = new RegExp(
  oneLine`
    ^(?:${NUMBER_WORD}|(?:${CURRENCY})?\d[\d.,]*(?:k|m|bn)?%?(?:[-–](?:${CURRENCY})?\d[\d.,]*(?:k|m|bn)?%?)?|(?:${CURRENCY})|a|
    an|and|or|to|of|the|at|about|around|roughly|some|maybe|perhaps|probably|between|up|over|under|than|more|less|least|most|
    north|south|close|good|bare|odd|so|approximately|circa|ca|nearly|almost|only|just|euros?|dollars?|pounds?|francs?|yuan|
    cents?|grand|bucks|percent|per|cent|%|k|m|times|every|in)$`,
  'iu',
);
const PERIOD = /\b(?:a|an|per|each|every|in a|the)\s+(second|minute|hour|shift|day|night|week|weekend|month|quarter|season|term|year)\b/iu;
const LED = new RegExp(
  oneLine`
    ^(?:(?:oh|well|honestly|i think|i guess|i['’]d say|we think|let['’]s say|say|it['’]s|it is|that['’]s|that is|they['’]re|we have|
    i have|i['’]d guess|yes)\b[,:]?\s+)+`,
  'iu',
);
const CORRECTED =
  /^(.*?)(?<![\s,;.–—-])[\s,;.–—-]*[,;.–—-]\s*(?:no|sorry|wait|i mean|make that|or rather|rather|correction)\b[,:]?\s+(.+)$/iu;
const MONEY = new RegExp(`(?:${CURRENCY})|\\b(?:euros?|dollars?|pounds?|francs?|yuan)\\b`, 'iu');
const DITRANSITIVE = /^(?:cost|bring|earn|save|give|take|pay|lose)$/u;
const INDIRECT = new RegExp(
  oneLine`
    ^(?:you|them|us|me|it|him|her|(?:the|your|each|every)\s+(?:firm|company|office|plant|team|house|practice|business|store|shop|clinic|
    ward|department|\p{L}+))\b(?!\s+of\b)`,
  'iu',
);
const PARTICLE = /^(?:to|on|in|into|up|out|for|from|by|of|at|off|away|back)$/iu;
const TIMES = /^(?:hours?|minutes?|days?|weeks?|months?|years?|seconds?|evenings?|nights?)$/iu;

export type Figure = { readonly text: string; readonly remark: string };

/**
 * What was said to a question for a figure, as a clause without capital and stop.
 * @param inWords what the figure is said with where the question does not bend
 */
export function figureClause(said: Said, toBuyer: (text: string) => string): Figure {
  const { quantity, remark } = quantityOf(said);
  const turned = turnedQuestion(said.ask);
  const put = turned && placed(turned, quantity, said.unit);
  const text = put ?? asked(said.ask, turned, quantity);
  return { text: toBuyer(text).replace(/\s+/gu, ' ').trim(), remark: toBuyer(remark) };
}

/** The quantity itself, and what was added to it. */
function quantityOf({ answer, number, unit }: Said): { quantity: string; remark: string } {
  const digits = number?.replace(/[^\d]/gu, '') ?? '';
  const spoken = (answer ?? '').trim().replace(/(?<![.!…\s])[.!…\s]+$/u, '');
  // What was set down as the number beats words that hold none.
  if (number !== undefined && (spoken === '' || (!/\d/u.test(spoken) && digits !== '' && unit !== undefined && MONEY.test(unit))))
    return { quantity: unit === undefined ? number : MONEY.test(unit) ? `${unit} ${number}` : `${number} ${unit}`, remark: '' };
  const [, before = '', corrected] = CORRECTED.exec(spoken) ?? [];
  const period = corrected === undefined ? '' : (PERIOD.exec(before)?.[0] ?? '');
  const plain = (corrected ?? spoken).replace(LED, '');
  const [first = '', ...more] = plain.split(/,\s+(?!\d|(?:\S+\s+){0,1}(?:euros|dollars|pounds)\b)|;\s+|\.\s+|\s+[–—-]\s+/u);
  const bare = first.replace(/\s+(?:or so)$/iu, '').trim();
  const about = first !== bare && !/^(?:about|around|roughly|some)\b/iu.test(bare) ? `about ${bare}` : bare;
  const kept = /^(?:roughly|approximately|about|or thereabouts|more or less|give or take|at least|at most)$/iu;
  const hedge = more.find((part) => kept.test(part.trim()));
  const others = more.filter(
    (part) => part !== hedge && !/^(?:honestly|i think|i guess|i suppose|really|you know|easily|you name it)$/iu.test(part.trim()),
  );
  const hedged =
    hedge === undefined ? about : `${/^(?:roughly|approximately|about|at)/iu.test(hedge.trim()) ? hedge.trim() : 'about'} ${about}`;
  return { quantity: lowerFirst(period && !PERIOD.test(hedged) ? `${hedged} ${period}` : hedged), remark: others.join(', ') };
}

function placed(turned: Turned, quantity: string, unit: string | undefined): string | undefined {
  const { asks, when, subject, verb, tail } = turned;
  if (quantity === '' || isClauseLike(quantity)) return undefined;
  const object = counted(turned, quantity, unit);
  if (object === undefined) return undefined;
  const lead = when !== '' && subject === '' ? ` ${when}` : '';
  if (subject === '') return joined(object, verb, tail, lead);
  const early = /^(?:when|if|once|after|on|in|at|last)\b/iu.test(when) && asks !== 'how' ? when : '';
  const late = early === '' ? when : '';
  const whole = (...parts: readonly string[]): string => `${early === '' ? '' : `${early}, `}${joined(...parts, late)}`;
  const times = /\btimes\b/iu.test(object) || asks === 'often';
  if (asks === 'long' && turned.base !== 'take' && turned.base !== 'last') return whole(subject, verb, tail, `for ${object}`);
  if (times && !/^(?:is|are|was|were)$/u.test(verb)) return whole(subject, verb, tail, object);
  if (/^(?:nights?|days?|evenings?|mornings?|weekends?)\b/iu.test(turned.counted) && turned.base === 'happen')
    return whole(subject, verb, tail, `on ${object}`);
  if (/^(?:is|are|was|were)$/u.test(verb)) {
    if (/^there$/iu.test(subject)) return whole(subject, verb, object, tail);
    // "you were last quoted 12,000 for one"
    const done = tail.split(/\s+/u).findIndex((word) => /(?:ed|paid|told|sold|sent|lost)$/iu.test(word));
    if ((asks === 'much' || asks === 'many') && done >= 0) {
      const parts = tail.split(/\s+/u);
      return whole(subject, verb, parts.slice(0, done + 1).join(' '), object, parts.slice(done + 1).join(' '));
    }
    return whole(subject, verb, tail, object);
  }
  const [, io = ''] = DITRANSITIVE.test(turned.base) ? (/^(.+?)(?=\s|,|$)/u.exec(INDIRECT.exec(tail)?.[0] ?? '') ?? []) : [];
  const indirect = io === '' ? '' : (INDIRECT.exec(tail)?.[0] ?? '');
  const rest = tail.slice(indirect.length).trim();
  const words = rest.split(/\s+/u);
  if (/^(?:still|idle|empty|alive|open|short)$/iu.test(words[0] ?? ''))
    return whole(subject, verb, words[0] ?? '', object, words.slice(1).join(' '));
  // "come to", "go by": the figure follows the little word where nothing else does.
  if (PARTICLE.test(words[0] ?? '') && (words.length === 1 || /^(?:last|over|during|this|per)$/iu.test(words[1] ?? '')))
    return whole(subject, verb, words[0] ?? '', object, words.slice(1).join(' '));
  if (/^(?:have|need)$/u.test(turned.base) && words[0] === 'to') {
    let at = 2;
    while (
      at < words.length &&
      (/^(?:or|and)$/iu.test(words[at] ?? '') || /^(?:or|and)$/iu.test(words[at + 1] ?? '') || /^(?:or|and)$/iu.test(words[at - 1] ?? ''))
    )
      at++;
    return whole(subject, verb, words.slice(0, at).join(' '), object, words.slice(at).join(' '));
  }
  return whole(subject, verb, indirect, object, rest);
}

/** The figure with what it counts: "30 filings a month", "eleven days of work", "about a third of the shelf". */
function counted({ asks, counted: things, subject, verb }: Turned, quantity: string, unit: string | undefined): string | undefined {
  const plain = stripEach(quantity, subject);
  if (asks === 'what' && subject !== '' && !isQuantity(plain)) return undefined;
  if (asks === 'what' || asks === 'cost' || asks === 'how') return asks === 'how' ? undefined : plain;
  if (asks === 'long') return isQuantity(plain) && !hasTime(plain) ? (timeOf(unit) ? `${plain} ${timeOf(unit)}` : undefined) : plain;
  if (asks === 'often') {
    return isQuantity(plain) && !isPart(plain) && !/\btimes\b/iu.test(plain) ? `${plain} times ${things}`.trim() : plain;
  }
  if (asks === 'share') return /\bof\b/iu.test(plain) || things === '' ? plain : `${plain} of ${things}`;
  if (asks === 'much' && (things === '' || /^(?:money|of)\b/iu.test(things) || MONEY.test(plain))) {
    const extra = things.replace(/^money\b\s*/iu, '');
    if (extra === '') return plain;
    if (/^(?:less|more|later|longer)\b/iu.test(extra)) return `${plain} ${extra}`;
    if (/^of\b/iu.test(extra)) return isPart(plain) || MONEY.test(plain) ? `${plain} ${extra}` : undefined;
    return MONEY.test(plain) ? `${plain} in ${extra}` : `${plain} ${extra}`;
  }
  return manyOf(plain, things, verb);
}

function manyOf(quantity: string, things: string, verb: string): string | undefined {
  if (things === '') return quantity;
  const said = quantity.toLowerCase();
  if (said.endsWith(things.toLowerCase())) return quantity;
  const own = PERIOD.exec(quantity)?.[0] ?? '';
  const bareQuantity = quantity.replace(PERIOD, '').trim();
  const theirs = PERIOD.exec(things)?.[0] ?? '';
  const put = own !== '' && theirs !== '' && own.toLowerCase() !== theirs.toLowerCase() ? things.replace(theirs, own) : things;
  const withOwn = own !== '' && theirs === '' ? `${put} ${own}` : put;
  const [head = '', ...rest] = withOwn.split(/\s+/u);
  // "in a hundred" said again, "half of them" for "of them".
  const shared = tailShared(bareQuantity, put);
  if (shared !== undefined) return shared;
  if (isQuantity(bareQuantity)) {
    if (/^times$/iu.test(head) && /\btimes$/iu.test(bareQuantity)) return [bareQuantity, ...rest].join(' ');
    if (isPart(bareQuantity) && !/^(?:of|in)\b/iu.test(put)) return `${bareQuantity} of the ${withOwn}`;
    return `${bareQuantity} ${withOwn}`;
  }
  // Its own noun is said with it: "eleven days" of "days of work".
  const words = bareQuantity.split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (same(last, head) && isQuantity(words.slice(0, -1).join(' '))) return [bareQuantity, ...rest].join(' ');
  const theNoun = withOwn.split(/\s+/u).findIndex((word) => same(word, last));
  if (theNoun > 0 && isQuantity(words.slice(0, -1).join(' '))) return `${words.slice(0, -1).join(' ')} ${withOwn}`;
  if (isPart(words[0] ?? '') && /\bof (?:them|those|these)$/iu.test(bareQuantity))
    return verb === '' ? undefined : `${bareQuantity.replace(/\bof (?:them|those|these)$/iu, 'of the')} ${withOwn}`;
  return undefined;
}

function tailShared(quantity: string, things: string): string | undefined {
  const words = quantity.split(/\s+/u);
  for (let from = 1; from < words.length; from++) {
    const tail = words.slice(from).join(' ').toLowerCase();
    if (/^(?:of|in|out)\b/u.test(tail) && things.toLowerCase().startsWith(tail)) return `${quantity}${things.slice(tail.length)}`;
  }
  return undefined;
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

function isPart(text: string): boolean {
  return /\b(?:half|third|quarter|fifth|tenth|most|all|none|percent|per cent)$|%$/iu.test(text);
}

/** A clause with a verb of its own is no figure that could be put into another sentence. */
function isClauseLike(text: string): boolean {
  return (
    text.split(/\s+/u).length > 3 &&
    /^(?:i|we|they|it|he|she|you|nobody|somebody|the|my|our)\b/iu.test(text) &&
    text.split(/\s+/u).slice(1).some(isFinite)
  );
}

function asked(ask: string, turned: Turned | undefined, quantity: string): string {
  const short = elliptic(ask, quantity);
  if (short !== undefined) return short;
  const said = `“${quantity}”`;
  if (turned === undefined || turned.asks === 'whether') return `to the question “${ask.trim()}” you said ${said}`;
  return `asked ${indirect(ask, turned)}, you said ${said}`;
}

/** "how a document reaches the courthouse when the registry closes": the question as part of a sentence. */
export function indirect(ask: string, turned: Turned): string {
  const asked = /\b(how many|how much|how long|how often|how|where|what|which|who)\b/iu.exec(ask)?.[1]?.toLowerCase() ?? 'how';
  const { counted: things, subject, verb, tail, when } = turned;
  const share = turned.asks === 'share' ? 'what share of' : asked;
  return joined(share, things, subject, verb, tail, when);
}

function hasTime(text: string): boolean {
  return text.split(/[\s-]+/u).some((word) => TIMES.test(word));
}

function timeOf(unit: string | undefined): string | undefined {
  const first = unit?.split(/\s+/u)[0] ?? '';
  return TIMES.test(first) ? first : undefined;
}

/** "each" and "a trip" say again what the question has. */
function stripEach(quantity: string, subject: string): string {
  const noun = subject.split(/\s+/u).at(-1) ?? '';
  const bare = quantity.replace(/\s+(?:each|apiece)$/iu, '');
  const [again = ''] = noun === '' ? [] : (new RegExp(`\\s(?:an?|per)\\s${noun.replace(/[^\p{L}]/gu, '')}$`, 'iu').exec(bare) ?? []);
  return bare.slice(0, bare.length - again.length);
}

function same(a: string, b: string): boolean {
  const plain = (word: string): string => word.toLowerCase().replace(/s$/u, '');
  return a !== '' && plain(a) === plain(b);
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ').replace(/\s+,/gu, ',').replace(/\s+/gu, ' ').trim();
}

/** "How many door alarms a week?" has no verb of its own. */
function elliptic(ask: string, quantity: string): string | undefined {
  const [, things] = /^(?:and |so |oh,? )?how many\s+(?:of (?:those|them|these)\s*)?(.*?)\s*(?:now|today)?\?*$/iu.exec(ask.trim()) ?? [];
  if (things === undefined)
    return /^(?:and )?how (?:often|much|long)\s*\?*$/iu.test(ask.trim()) && isQuantity(quantity.replace(PERIOD, ''))
      ? `that is ${quantity}`
      : undefined;
  if (things.split(/\s+/u).some(isFinite) || turnedQuestion(ask) !== undefined) return undefined;
  if (things === '' || /^(?:a|an|per|each|every|in an?)\s+\p{L}+$/iu.test(things))
    return `it is ${PERIOD.test(quantity) ? quantity : `${quantity} ${things}`}`;
  const put = manyOf(quantity, things, '');
  return put === undefined ? undefined : `there are ${put}`;
}

function lowerFirst(text: string): string {
  const [first = ''] = text.split(/\s+/u);
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(first) && (QUANTITY.test(first) || isQuantity(first.toLowerCase().replace(/,$/u, '')))
    ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())
    : text;
}
