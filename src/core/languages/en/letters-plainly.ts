// What was typed as it was spoken, as it may be written: no "um", no "she reckons"; what is said of the reader is said to the reader.
import { bare } from '../grammar.ts';
import type { LetterPart } from '../letter-part.ts';
import { oneLine } from '../one-line.ts';
import { FILLER, ownWords, withoutFiller } from './letters-asides.ts';
import { isReaders, toReader } from './letters-persons.ts';

/** "ER" and "UM" are names; so is what has a full stop or a figure before it. */
const HUM = new RegExp(
  oneLine`
    (?<![\p{L}\p{N}'’.-])(?:[Uu]h+m*|[Uu]m+|[Ee]rm+|er|Er(?=[,.…\s]+\p{Ll})|
    [Hh]m+|[Mm]{3,}|[Mm]m(?=[,…])|[Aa]hem)(?![\p{L}\p{N}'’-])`,
  'u',
);
const HUMMED = new RegExp(`(?:,\\s*)?${HUM.source}(?:\\s*(?:,|…|\\.{2,}))?`, 'gu');
const SAYS = oneLine`
  (?:reckon(?:s|ed)?|think(?:s)?|thought|say(?:s)?|said|guess(?:es|ed)?|believe[sd]?|estimate[sd]?|suppose[sd]?|feels?|felt|
  tells? (?:me|us)|told (?:me|us))`;
const THEY_SAY = `(?:he|she|they) ${SAYS}`;
/** Of the one who was spoken to; "they say" is of others. */
const ONE_SAYS = `(?:he|she) ${SAYS}`;
const I_THINK = '(?:i|we) (?:think|thought|guess|suppose|reckon|believe|imagine|mean|gather|understand)';
const LEAD = new RegExp(
  oneLine`
    ^(?:(?:well|so|right|look|now|anyway|ok(?:ay)?|ye(?:s|ah|p)|oh|ah|like)[,!.…]+\s+(?=\S)|
    (?:well|so|ok(?:ay)?|yeah|oh)\s+(?=(?:the|an?|i|we|he|she|they|it|basically|like|to|maybe|about|around|because|\d+)\b)|
    we (?:said|agreed)(?: (?:that|to))?(?: we(?:['’]d|['’]ll| would| will)?)?\s+(?=\p{L})|
    (?:basically|essentially|apparently|supposedly|you know|i dunno)[,]?\s+(?=\S)|${FILLER},\s+(?=\S)|
    ${I_THINK}(?: that)?(?: (?:we|she|he|they) (?:said|agreed)(?: (?:that|to|we(?:['’]d)?))?)?\s+(?=\S))`,
  'iu',
);
const TAIL = new RegExp(
  oneLine`
    (?:(?:,\s*|\s+)(?:${I_THINK}|you know(?: what i mean)?|apparently|basically|supposedly|or something(?: like that)?|or whatever|
    and (?:stuff|whatnot|all that))|,\s*(?:like|right|yeah|maybe|really)|
    ,?\s+(?:is|are|was|do|does|did|has|have|had|can|could|will|would|should)n['’]t (?:he|she|it|they|you|we|i)|
    ,\s*(?:he|she|they|i) (?:wasn|isn|weren|aren|[’'a-z]{1,2} not)(?:['’]t)? (?:too |quite |very |so |really |entirely )?
    (?:sure|certain)|
    (?:,\s*|(?<!\b(?:what|as|how|whatever|than|everything|anything|all|when|if|like|which|things?|where|that|who|but|and|or))\s+)
    (?:${ONE_SAYS}|they reckon(?:ed)?))(?=[.!…]*$)`,
  'iu',
);
const WITHIN = new RegExp(
  oneLine`
    ,\s*(?:like|basically|${ONE_SAYS})(?:,\s*|\s+(?=(?:by|on|in|at|about|around|from|until)\s))`,
  'giu',
);
const IN_PASSING = new RegExp(`,\\s*${FILLER},\\s+(?!(?:and|but|so|then)\\b)`, 'giu');
/** "Lost like eleven": about as many; "looks like eleven" is another like. */
const LIKE = new RegExp(
  oneLine`
    (?<!\b(?:looks?|looked|feels?|felt|sounds?|seems?|things?|people|is|are|was|were|just|more|much|not|[a-z]+s)\s)
    (?<=^|\s)like (?=\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|
    half)\b)`,
  'giu',
);

/** An answer without what is only spoken: hums, "I think", "you know", "she reckons", wherever they stand but in a quotation. */
export function withoutHums(text: string): string {
  if (/["“”]/u.test(text)) return text;
  const open = text
    .replace(HUMMED, ' ')
    .replace(/\b(and|but|or|so|because|that), /giu, (whole, word: string, at: number, all: string) =>
      new RegExp(`^(?:${FILLER}|like|basically),`, 'iu').test(all.slice(at + whole.length)) ? `${word}, ` : whole,
    )
    .replace(new RegExp(`\\b(and|but|or|so|because|that)${WITHIN.source}`, 'giu'), '$1 ')
    .replace(WITHIN, (_, at: number, all: string) => (/^(?:and|but|so|then)\b/iu.test(all.slice(at + _.length)) ? ', ' : ' '))
    .replace(/, like,\s+/giu, ' ')
    .replace(/(?<=\s)basically\s+|(?<=\b(?:just|he|she|they|we|it|you|is|are)\s)(?:sort|kind) of\s+/giu, '')
    .replace(LIKE, '')
    .replace(/\s{2,}/gu, ' ')
    .replace(/\s+(?=[,;.!?])/gu, '')
    .replace(/^[\s,;….]+/u, '')
    .trim();
  return again(open, (one) => one.replace(TAIL, ''));
}

/** As long as something comes of it, and something is left. */
function again(text: string, step: (one: string) => string): string {
  const next = step(text).trim();
  return next === text || next === '' ? text : again(next, step);
}

const NAMED = new RegExp(
  oneLine`
    ^(?:(?:it|that|this)(?:['’]s| is| was)|(?:he|she)(?:['’]s| is)(?: called)?|(?:his|her|the) name(?:['’]s| is)|
    (?:an?\s+)?(?:\p{L}+\s+)?(?:called|named))\s+(?=\S)`,
  'iu',
);

/** "I think it was Moira Lennox", "Terry, Terry Osgood": who it is, once. */
function nameAlone(text: string): string {
  const name = text.replace(NAMED, '');
  const [, first = '', family = ''] = /^(\p{Lu}\p{L}+)\s+\((\p{Lu}\p{L}+)(?:,[^()]*)?\)$/u.exec(name) ?? [];
  if (family !== '') return `${first} ${family}`;
  const [, short = '', whole = ''] = /^([^,]+),\s+([^,]+)$/u.exec(name) ?? [];
  return whole.split(/\s+/u).length > 1 && whole.split(/\s+/u).includes(short) ? whole : name;
}

/** "He's the md", "depot manager, same as her": the post, and no more. */
function postAlone(text: string): string {
  return text
    .replace(new RegExp(`^(?:${THEY_SAY}|like|maybe|probably)\\s+(?=\\S)`, 'iu'), '')
    .replace(/^(?:(?:he|she|they|it|that)(?:['’]s|['’]re| is| are| was)\s+)?(?:(?:the|an?|their|our|her|his)\s+)?(?=\S)/iu, '')
    .replace(/,?\s+(?:(?:the )?same as|(?:just )?like) (?:her|him|you|them|us|me|she is|he is)$/iu, '')
    .replace(/^(?:md|ceo|cfo|coo|cto|cio|vp|gm)$/iu, (short) => short.toUpperCase());
}

const MONTHS = 'january|february|april|june|july|august|september|october|november|december';
/** Days and months have a capital, however they were typed. */
const CALENDAR = new RegExp(
  oneLine`
    \b(?:${MONTHS}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|christmas|easter|
    (?<=\b(?:in|by|of|early|late|mid|until|next|last)\s)(?:march|may))\b`,
  'gu',
);

/** The words of who is named, or of he and she, without that they are somebody's. */
function saidThemselves(typed: string, { names, ofReader }: LetterPart): string {
  const text = typed.replace(new RegExp(`^because (?=${THEY_SAY}\\b)`, 'iu'), '');
  const firsts = names.flatMap((name) => [name, ...name.split(/\s+/u)]).filter((one) => /^\p{Lu}\p{L}+/u.test(one));
  const by = firsts.find((one) => text.startsWith(`${one} `));
  const theirs = by === undefined ? text : `she${text.slice(by.length)}`;
  const [said] = new RegExp(`^(?:${THEY_SAY})\\b`, 'iu').exec(theirs) ?? [];
  if (said === undefined) return by !== undefined && ofReader ? theirs : text;
  const own = ownWords(theirs);
  return own === theirs ? theirs.slice(said.length).replace(/^(?:,|\s)+(?:that\s+)?/u, '') : own;
}

/** Days as they are said of what is to come; "every friday" and "on fridays" are none. */
const DAY = new RegExp(
  oneLine`
    (?<!\b(?:every|each|last|past|most|some|other)\s)\b(?:(by|on|until|till|before|after|from|for|since|of|it['’]s|is)\s+)?
    ((?:(?:next|coming|this)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues|weds?|thurs?|fri)(?:\s+(?:next\s+week|this\s+week|
    week|the\s+\d{1,2}(?:st|nd|rd|th)|\d{1,2}(?:st|nd|rd|th)))?|the\s+\d{1,2}(?:st|nd|rd|th)(?=$|[,.;]|\s(?:with|at|in|and|for|to|by)\b)|
    (?:the\s+day\s+after\s+)?tomorrow|(?:a\s+)?week\s+(?:today|tomorrow))\b(?!['’]?s\b)`,
  'giu',
);

/** "Thursday week" as the day it is; "on" is said before it where nothing is, and it does not stand alone. */
function withDays(text: string, dayOf: NonNullable<LetterPart['dayOf']>): string {
  return text.replace(DAY, (whole, before: string | undefined, said: string) => {
    const day = dayOf(said);
    if (day === undefined) return whole;
    return before === undefined && whole !== bare(text) ? `on ${day}` : `${before === undefined ? '' : `${before} `}${day}`;
  });
}

/**
 * An answer as it may be written.
 * @param typed as somebody typed or said it
 */
export function plainly(typed: string, part: LetterPart): string {
  const text = withoutFiller(again(withoutHums(typed.trim().replace(IN_PASSING, ' ')), (one) => one.replace(LEAD, '')));
  if (text === '' || /["“”]/u.test(text)) return typed;
  if (part.kind === 'name') return nameAlone(text);
  if (part.kind === 'post') return postAlone(text);
  const isOne = !/[.!?]\s/u.test(bare(text));
  const own = isOne ? saidThemselves(text, part) : text;
  const spoken = (!isOne ? own : part.ofReader ? ofReader(own) : besideAnother(own))
    .replace(/(?<=^|[\s(])i(?=[\s,]|['’](?:m|d|ll|ve)\b)/gu, 'I')
    .replace(CALENDAR, (word) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);
  return part.dayOf ? withDays(spoken, part.dayOf) : spoken;
}

/** "He's her boss": he is who is to be met, and she, where it is another, the reader. */
function besideAnother(text: string): string {
  const [, who = ''] = /^(?:because\s+)?(he|she)\b/iu.exec(text) ?? [];
  if (who === '' || !(who.toLowerCase() === 'he' ? /\bher\b/iu : /\bhis\b/iu).test(text)) return text;
  return isReaders(text);
}

/** "Once she has seen it": you have, whatever joins it to what stands before. */
function ofReader(text: string): string {
  const [joined = ''] = /^(?:when|once|as soon as|if|that|because)\s+/iu.exec(text) ?? [];
  const said = toReader(text.slice(joined.length));
  return said === text.slice(joined.length) ? isReaders(text) : `${joined}${said}`;
}
