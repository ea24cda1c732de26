// An English figure as it was said, put back into the question that it answers.
import { oneLine } from '../one-line.ts';
import type { Said } from '../letter-story.ts';
import {
  OWN_PERIOD,
  collective,
  hasDigitOrNumber,
  howOften,
  isPart,
  isQuantity,
  MONEY,
  PERIOD,
  quantityOf,
  shareOf,
  withCircumstance,
} from './letters-quantity.ts';
import { isFinite, thirdPerson } from './letters-verbs.ts';
import { turnedQuestion, type Turned } from './letters-turn.ts';

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
  // "A bonus round, so about 300k": the figure stands in what was added.
  if (!hasDigitOrNumber(quantity) && hasDigitOrNumber(remark))
    return {
      text: toBuyer(asked(said.ask, turned, `${quantity}, ${remark}`))
        .replace(/\s+/gu, ' ')
        .trim(),
      remark: '',
    };
  const { bare, circumstance } = withCircumstance(quantity);
  const whole = turned && placed(turned, quantity, said.unit);
  const put = whole ?? (turned && circumstance !== '' ? placed(turned, bare, said.unit) : undefined);
  const text = put ?? asked(said.ask, turned, quantity);
  const remarks = [whole === undefined && put !== undefined ? circumstance : '', remark].filter(Boolean).join(', ');
  return { text: toBuyer(text).replace(/\s+/gu, ' ').trim(), remark: toBuyer(remarks) };
}

function placed(question: Turned, quantity: string, unit: string | undefined): string | undefined {
  if (quantity === '' || isClauseLike(quantity)) return undefined;
  const frequent = asFrequency(question, quantity);
  if (frequent !== undefined) return frequent;
  // A time that the answer names takes the place of that of the question: calls that "come in a week" come in a night.
  const own = /^(?:many|much)$/u.test(question.asks) ? OWN_PERIOD.exec(quantity)?.[0] : undefined;
  if (own !== undefined && /^in an? \p{L}+$/iu.test(question.tail) && PERIOD.test(question.tail))
    return placed(
      { ...question, tail: `in ${own.replace(/^(?:per|each|every)\s/iu, 'a ')}` },
      quantity.replace(OWN_PERIOD, '').trim(),
      unit,
    );
  const turned = own === undefined ? question : withoutPeriod(question);
  const { asks, when, subject } = turned;
  // What the answer names is not included once more.
  const tail = turned.tail.replace(/,? ?,\s*(\p{L}+) included$/iu, (whole, noun: string) =>
    new RegExp(`\\b${noun}\\b`, 'iu').test(quantity) ? '' : whole,
  );
  // "40 minutes late" of what is late: said once.
  const [after = ''] = tail.split(/\s+/u);
  const once = /^(?:late|early|short|long|wide|apart|behind|over)$/iu.test(after)
    ? quantity.replace(new RegExp(`\\s${after}(?=\\s(?:an?|per|each)\\s|$)`, 'iu'), '')
    : quantity;
  const object = counted(turned, once, unit);
  if (object === undefined) return undefined;
  // "half a day goes into it"
  const verb =
    subject === '' && turned.verb === turned.base && /^(?:about |roughly )?(?:half )?an? \p{L}+$/u.test(object)
      ? thirdPerson(turned.base)
      : turned.verb;
  const lead = when !== '' && subject === '' ? ` ${when}` : '';
  if (subject === '') return joined(object, verb, tail, lead);
  const early = /^(?:when|if|once|after|on|in|at|last)\b/iu.test(when) && asks !== 'how' ? when : '';
  const late = early === '' ? when : '';
  const whole = (...parts: readonly string[]): string => `${early === '' ? '' : `${early}, `}${joined(...parts, late)}`;
  const times = /\btimes\b/iu.test(object) || asks === 'often';
  if (asks === 'long' && turned.base !== 'take' && turned.base !== 'last') return whole(subject, verb, tail, `for ${object}`);
  if (times && !/^(?:is|are|was|were)$/u.test(verb)) {
    if (!hasDigitOrNumber(object) || /^none\b/iu.test(object)) return undefined;
    // "One failed twice last year."
    return /^(?:last|this|in|over|during|since)\b/iu.test(tail) ? whole(subject, verb, object, tail) : whole(subject, verb, tail, object);
  }
  if (/^(?:nights?|days?|evenings?|mornings?|weekends?)\b/iu.test(turned.counted) && turned.base === 'happen')
    return whole(subject, verb, tail, `on ${object}`);
  if (asks === 'far') return whole(subject, verb, object, tail);
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
  if (/^(?:keep|leave|hold)$/u.test(turned.base) && words.length === 1) return whole(subject, verb, object, rest);
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
  if (asks === 'far') return new RegExp(`\\b${things === '' ? 'far' : things}\\b`, 'iu').test(plain) ? plain : `${plain} ${things}`;
  if (/^(?:many|much|share|often)$/u.test(asks) && !hasDigitOrNumber(plain)) return undefined;
  if (asks === 'much' && /^(?:less|more|later|longer|discount|rebate|interest)\b/iu.test(things))
    return plain.replace(/^(.*?)((?: on average| in total)?)$/iu, `$1 ${things}$2`);
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
    if (/^of\b/iu.test(extra)) return isPart(plain) || MONEY.test(plain) ? `${plain} ${extra}` : undefined;
    return MONEY.test(plain) ? `${plain} in ${extra}` : `${plain} ${extra}`;
  }
  return manyOf(plain, things, verb);
}

function manyOf(quantity: string, asked: string, verb: string): string | undefined {
  const { things, said: ofThem } = shareOf(quantity, asked);
  if (ofThem !== undefined) return ofThem;
  if (/^of (?:those|these|them)$/iu.test(things) && /\bof (?:those|these|them)$/iu.test(quantity)) return quantity;
  if (things === '') return quantity;
  const said = quantity.toLowerCase();
  if (said.endsWith(things.toLowerCase())) return quantity;
  const spoken = quantity.replace(OWN_PERIOD, '').trim();
  if (spoken !== quantity && spoken.toLowerCase().endsWith(things.toLowerCase())) return quantity;
  const own = OWN_PERIOD.exec(quantity)?.[0] ?? '';
  const bareQuantity = quantity.replace(OWN_PERIOD, '').trim();
  // One is not said of several, and every third is said of one.
  if (/^(?:only |just )?(?:one|1)$/iu.test(bareQuantity) && /s\b/u.test(things) && !/^(?:of|in)\b/iu.test(things)) return undefined;
  if (/\bevery\b/iu.test(bareQuantity)) return undefined;
  const theirs = PERIOD.exec(things)?.[0] ?? '';
  const put = own !== '' && theirs !== '' && own.toLowerCase() !== theirs.toLowerCase() ? things.replace(theirs, own) : things;
  const withOwn = own !== '' && theirs === '' ? `${put} ${own}` : put;
  const [head = '', ...rest] = withOwn.split(/\s+/u);
  // "in a hundred" said again, "half of them" for "of them".
  const shared = tailShared(bareQuantity, put);
  if (shared !== undefined) return shared;
  if (isQuantity(bareQuantity)) {
    if (collective(bareQuantity)) return `${bareQuantity} of ${withOwn}`;
    if (/^times$/iu.test(head) && /\btimes$/iu.test(bareQuantity)) return [bareQuantity, ...rest].join(' ');
    if (isPart(bareQuantity) && !/^(?:of|in)\b/iu.test(put)) return `${bareQuantity} of the ${withOwn}`;
    return `${bareQuantity} ${withOwn}`;
  }
  // Its own noun is said with it: "eleven days" of "days of work".
  const words = bareQuantity.split(/\s+/u);
  const last = words.at(-1) ?? '';
  // "up to three weeks" of "days": the time it is counted in is that of the answer.
  const time = withOwn.split(/\s+/u).findIndex((word) => TIMES.test(word));
  if (time >= 0 && time < 2 && TIMES.test(last) && isQuantity(words.slice(0, -1).join(' ')))
    return [bareQuantity, ...withOwn.split(/\s+/u).slice(time + 1)].join(' ');
  // "eleven working days" of the "working days after month-end".
  const parts = put.split(/\s+/u);
  for (let length = parts.length; length > 1; length--)
    if (said.endsWith(` ${parts.slice(0, length).join(' ').toLowerCase()}`)) return [quantity, ...parts.slice(length)].join(' ');
  if (same(last, head) && isQuantity(words.slice(0, -1).join(' '))) return [bareQuantity, ...rest].join(' ');
  const theNoun = withOwn.split(/\s+/u).findIndex((word) => same(word, last));
  if (theNoun > 0 && isQuantity(words.slice(0, -1).join(' '))) return `${words.slice(0, -1).join(' ')} ${withOwn}`;
  if (isPart(words[0] ?? '') && /\bof (?:them|those|these)$/iu.test(bareQuantity))
    return verb === '' ? undefined : `${bareQuantity.replace(/\bof (?:them|those|these)$/iu, 'of the')} ${withOwn}`;
  return undefined;
}

/** "Once a month" answers how many as well as how often: "changes of that kind reach you once a month". */
function asFrequency(turned: Turned, quantity: string): string | undefined {
  if (turned.asks !== 'many' && turned.asks !== 'often') return undefined;
  const theirs = PERIOD.exec(`${turned.counted} ${turned.tail}`)?.[0] ?? /\bin an? \p{L}+/iu.exec(turned.counted)?.[0] ?? '';
  const often = howOften(quantity, theirs);
  if (often === undefined) return undefined;
  const { subject, verb, tail, when, counted: things } = withoutPeriod(turned);
  const named = things.replace(/\s*\bin$/iu, '');
  const what = /^(?:times|nights|days|evenings|mornings|weekends|of them)?$/iu.test(named) ? '' : named;
  return subject === '' ? joined(what, verb, tail, often, when) : joined(subject, verb, what, tail, often, when);
}

/** The question without the time in which it counts. */
function withoutPeriod(turned: Turned): Turned {
  const without = (text: string): string =>
    text
      .replace(new RegExp(`(?:(?<!\\bcome )\\b(?:in|during|over|within)\\s+)?${PERIOD.source.replace('|in a|', '|')}`, 'iu'), '')
      .replace(/\s+/gu, ' ')
      .trim();
  return { ...turned, counted: without(turned.counted), tail: without(turned.tail) };
}

function tailShared(quantity: string, things: string): string | undefined {
  const words = quantity.split(/\s+/u);
  for (let from = 1; from < words.length; from++) {
    const tail = words.slice(from).join(' ').toLowerCase();
    if (/^(?:of|in|out)\b/u.test(tail) && things.toLowerCase().startsWith(tail)) return `${quantity}${things.slice(tail.length)}`;
  }
  return undefined;
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
  if (turned === undefined || turned.asks === 'whether') return `asked “${ask.trim()}”, you said ${said}`;
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
  const nouns = subject.toLowerCase().split(/[^\p{L}]+/u);
  const bare = quantity.replace(/\s+(?:each|apiece)$/iu, '');
  const [again = '', noun = ''] = /(?:\s(?:an?|per)\s|\/)(\p{L}+)$/iu.exec(bare) ?? [];
  const isSaid = nouns.some((one) => one === noun.toLowerCase() || (noun.length === 1 && TIMES.test(one) && one.startsWith(noun)));
  return isSaid && noun !== '' ? bare.slice(0, bare.length - again.length) : bare;
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
