// What a figure counts, "30 filings a month", "one leaver": a noun that both the question and the answer name is said once.
import { oneLine } from '../one-line.ts';
import { collective, hasDigitOrNumber, isPart, isQuantity, MONEY, OWN_PERIOD, PERIOD, shareOf } from './letters-quantity.ts';
import { baseForm, isBase, thirdPerson } from './letters-verbs.ts';
import type { Turned } from './letters-turn.ts';

const PARTS: Readonly<Record<string, string>> = {
  other: 'two',
  second: 'two',
  third: 'three',
  fourth: 'four',
  fifth: 'five',
  tenth: 'ten',
};
/** A quantity without a number. */
const VAGUELY = new RegExp(
  oneLine`
    ^(?:a lot|too (?:much|many)|a (?:fair|good|great) (?:bit|deal|few|number|many)|not (?:much|many)|hardly|barely|no|nothing|ages|any|
    anything|double|a)\b`,
  'iu',
);
const TIMES = /^(?:hours?|minutes?|days?|weeks?|months?|years?|seconds?|evenings?|nights?|fortnights?)$/iu;

/** "Spent 300 replacing it", asked how much was spent on replacing it: 300. "Every third one", asked how many: one in three. */
export function notRepeating({ asks, base, tail }: Turned, said: string): string {
  const [first = '', ...rest] = said.split(/\s+/u);
  const figure = rest.length > 0 && baseForm(first) === base ? rest.join(' ') : said;
  const [, nth = '', noun = ''] = /^every (\p{L}+) (\p{L}+)$/iu.exec(figure) ?? [];
  const among = PARTS[nth.toLowerCase()];
  if (asks === 'many' && among !== undefined && !PERIOD.test(`a ${noun}`) && !/day$/iu.test(noun)) return `one in ${among}`;
  const words = figure.split(/\s+/u);
  const again = words.findIndex((word) => /ing$/iu.test(word) && tail.toLowerCase().split(/\s+/u).includes(word.toLowerCase()));
  const before = words.slice(0, again).join(' ');
  return again > 0 && isQuantity(before) && /^(?:much|cost)$/u.test(asks) ? before : figure;
}

/** "One a week" of the leavers: one leaver. */
export function asOne(question: Turned, quantity: string): Turned {
  if (
    question.asks !== 'many' ||
    !/^(?:(?:only|just|about|maybe|at least|at most|more than|less than) )?(?:one|1)$/iu.test(quantity.replace(OWN_PERIOD, '').trim())
  )
    return question;
  const [, before = '', head = '', after = ''] = /^((?:\p{L}+ ){0,2}?)(\p{L}{2,}[^s\P{L}]s)\b(.*)$/u.exec(question.counted) ?? [];
  if (head === '' || /\b(?:of|in|an?|per)\s/u.test(before)) return question;
  const one = head
    .replace(/ies$/u, 'y')
    .replace(/(?<=x|ch|sh|ss|z)es$/u, '')
    .replace(/(?<!s)s$/u, '');
  const verb = AGREEING[question.verb] ?? (isBase(question.verb) ? thirdPerson(question.verb) : question.verb);
  return {
    ...question,
    counted: `${before}${one}${after}`,
    verb: /^there$/iu.test(question.subject) || question.subject === '' ? verb : question.verb,
  };
}

const AGREEING: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has' };

/** "She spent 300" is no figure that could follow "it costs you". */
export function beginsCounting({ asks }: Pick<Turned, 'asks'>, object: string): boolean {
  if (!/^(?:many|much|share|cost|long)$/u.test(asks)) return true;
  const [first = '', second = ''] = object.split(/\s+/u);
  return isQuantity(first) || isQuantity(`${first} ${second}`) || hasDigitOrNumber(first) || VAGUELY.test(object);
}

/** The figure with what it counts: "30 filings a month", "eleven days of work", "about a third of the shelf". */
export function counted({ asks, counted: things, subject, verb }: Turned, quantity: string, unit: string | undefined): string | undefined {
  const plain = stripEach(quantity, subject);
  if (asks === 'far') return new RegExp(`\\b${things === '' ? 'far' : things}\\b`, 'iu').test(plain) ? plain : `${plain} ${things}`;
  if (/^(?:many|much|share|often)$/u.test(asks) && !hasDigitOrNumber(plain) && !VAGUELY.test(plain)) return undefined;
  if (asks === 'much' && /^(?:less|more|later|longer|discount|rebate|interest)\b/iu.test(things))
    return plain.replace(/^(.*?)((?: on average| in total)?)$/iu, `$1 ${things}$2`);
  if (asks === 'what' && !isQuantity(plain) && !beginsCounting({ asks: 'much' }, plain)) return undefined;
  if (asks === 'what' || asks === 'cost' || asks === 'how') return asks === 'how' ? undefined : plain;
  if (asks === 'long') return isQuantity(plain) && !hasTime(plain) ? (timeOf(unit) ? `${plain} ${timeOf(unit)}` : undefined) : plain;
  if (asks === 'often') {
    return isQuantity(plain) && !isPart(plain) && !/\btimes\b/iu.test(plain) ? `${plain} times ${things}`.trim() : plain;
  }
  if (asks === 'share' && /\d (?:in|out of) \d[\d,.]*$/iu.test(plain)) return `${plain} ${things}`.trim();
  if (asks === 'share') return /(?<!\b(?:north|south)\s)\bof\b/iu.test(plain) || things === '' ? plain : `${plain} of ${things}`;
  if (asks === 'much' && /^(?:of )?(?:(?:your|the|their) )?time$/iu.test(things) && hasTime(plain)) return plain;
  if (asks === 'much' && (things === '' || /^(?:money|of)\b/iu.test(things) || MONEY.test(plain))) {
    const extra = things.replace(/^money\b\s*/iu, '');
    if (extra === '') return plain;
    if (/^of\b/iu.test(extra)) return isPart(plain) || MONEY.test(plain) ? `${plain} ${extra}` : undefined;
    return MONEY.test(plain) && !PERIOD.test(extra.split(/\s+/u).slice(0, 2).join(' ')) ? `${plain} in ${extra}` : `${plain} ${extra}`;
  }
  // "Hundreds" of the power: of what, is not said.
  if (asks === 'much' && /^(?:\p{L}+ )*(?:hundreds|thousands|millions|dozens|\d[\d,.]*)$/iu.test(plain)) return undefined;
  return manyOf(plain, things, verb);
}

export function manyOf(figure: string, asked: string, verb: string): string | undefined {
  // "5 big ones" of the customers
  const [, some = ''] = /^(\S*\d\S*(?:\s\p{L}+){1,2})\sones$/iu.exec(figure) ?? [];
  const quantity = some === '' ? figure : `${some} ${asked.split(/\s+/u)[0] ?? ''}`;
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
  if (/^(?:only |just )?(?:one|1)$/iu.test(bareQuantity) && /^(?:\p{L}+ )?\p{L}+s\b/u.test(things) && !/^(?:of|in)\b/iu.test(things))
    return undefined;
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

function tailShared(quantity: string, things: string): string | undefined {
  const words = quantity.split(/\s+/u);
  for (let from = 1; from < words.length; from++) {
    const tail = words.slice(from).join(' ').toLowerCase();
    if (/^(?:of|in|out)\b/u.test(tail) && things.toLowerCase().startsWith(tail)) return `${quantity}${things.slice(tail.length)}`;
  }
  return undefined;
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
