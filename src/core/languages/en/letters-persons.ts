// What a buyer said, said back to the buyer: I, we, my and our become you and your, or the letter speaks of itself.
import { oneLine } from '../one-line.ts';
import { baseForm, isAuxiliary } from './letters-verbs.ts';

const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:I|we)\s+(?:am|are)\b/giu, 'you are'],
  [/\b(?:I['’]m|we['’]re)(?![\p{L}])/giu, 'you are'],
  [/\b(?:I|we)['’]ve\b/giu, 'you have'],
  [/\b(?:I|we)['’]d\b/giu, 'you would'],
  [/\b(?:I|we)['’]ll\b/giu, 'you will'],
  [/\b(?:am|was)\s+I\b/gu, 'are you'],
  [/\bI\s+was\b/gu, 'you were'],
  [/\b(?:myself)\b/giu, 'yourself'],
  [/\b(?:ourselves)\b/giu, 'yourselves'],
  [/\b(?:mine|ours)\b/giu, 'yours'],
  [/\b(?:my|our)\b/giu, 'your'],
  [/\bI\b/gu, 'you'],
  [/\b[Ww]e\b/gu, 'you'],
  [/\b[Mm]e\b/gu, 'you'],
  // US is a country.
  [/\bus\b/gu, 'you'],
];

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:my|our|your)\b/giu, 'their'],
  [/\b(?:mine|ours|yours)\b/giu, 'theirs'],
  [/\b(?:I|we)\s+(?:am|are)\b/giu, 'they are'],
  [/\b(?:I|we)\b/gu, 'they'],
  [/\b(?:me|us)\b/gu, 'them'],
];

const AGREEING: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };

const QUOTED = /("[^"]*"|“[^“”]*”)/u;

/** Everything but what stands between quotation marks; a capital stays one at the beginning. */
export function toSecondPerson(text: string): string {
  return text
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : turned(part, index === 0)))
    .join('');
}

/** "She'd look at it", "he's seen it": what is drawn together, spelled out. */
const DRAWN: readonly (readonly [RegExp, string])[] = [
  [/^(she|he)['’]d(?=\s(?:been|had|seen|heard|met|already)\b)/iu, '$1 had'],
  [/^(she|he)['’]d\b/iu, '$1 would'],
  [/^(she|he)['’]ll\b/iu, '$1 will'],
  [
    /^(she|he)['’]s(?=\s(?:been|got|had|done|gone|seen|heard|met|read|said|told|made|taken|given|spoken|\p{L}{3,}ed|\p{L}{2,}en)\b)/iu,
    '$1 has',
  ],
  [/^(she|he)['’]s\b/iu, '$1 is'],
];

/** "She just sees a week of our rides": who, how, what is done, and the rest. */
const BY_READER = new RegExp(
  oneLine`
    ^((?:she|he)(?=\s)|(?:the|our)\s(?:client|customer|buyer|prospect))\s+
    ((?:(?:just|really|only|also|still|then)\s+)*)(\p{L}+)(.*)$`,
  'isu',
);

const POSSESSIVE = /\b(?:her|his|their)\b(?=\s+\p{L})(?!\s+(?:to|in|on|at|by|with|before|after|and|the|an?)\b)/giu;

/** "She sees a week of our rides": what a note says the reader does, said to the reader. */
export function toReader(written: string): string {
  const note = DRAWN.reduce((text, [short, whole]) => text.replace(short, whole), written);
  const [, name = '', how = '', verb = '', rest = ''] = BY_READER.exec(note) ?? [];
  const base = AGREEING[verb.toLowerCase()] ?? (isAuxiliary(verb) ? verb : baseForm(verb));
  if (name === '' || base === undefined) return written;
  const own = rest
    .replace(POSSESSIVE, 'your')
    .replace(/\b(?:herself|himself)\b/giu, 'yourself')
    .replace(/\b(?:her|him)\b/giu, 'you')
    .replace(/(?<=\b(?:and|but|then),?\s)(?:is|was|has|does)\b/giu, (one) => AGREEING[one.toLowerCase()] ?? one);
  return `you ${how}${base}${own}`;
}

/** Who else her and his may be: somebody named, or a person by what they do. */
const SOMEBODY = new RegExp(
  oneLine`
    (?<=\S\s)\p{Lu}\p{Ll}|\b(?!(?:or|for|over|after|under|her|their|other|another|number|order|paper|water|letter|matter|together|
    whether|rather|ever|never|per|computer|counter|later|earlier|sooner|better|quarter|december|october|november|september|summer|
    winter|easter|offer|floor|door|error|colou?r)\b)\p{L}+(?:er|or|ist|man|woman|men|women)s?\b|
    \b(?:boss|chief|head|clerk|chap|guy|lady|colleague|team|crew|wife|husband|mother|father|sister|brother|son|people|staff|nurse)s?\b`,
  'u',
);

const OBJECT =
  /(?<=^(?:I|we)\b.*\s)(?:her|him)\b(?=$|[,.;]|\s(?:on|by|in|at|again|about|and|with|to|the|an?|back|next|tomorrow|what|how)\b)/giu;

/** "Go through it with her foreman": nobody is there whose foreman it might be but the reader. */
export function isReaders(text: string): string {
  const isOpen = (own: string, at: number): boolean => !/^(?:their|them)$/iu.test(own) && !SOMEBODY.test(text.slice(0, at));
  return text
    .replace(POSSESSIVE, (own, at: number) => (isOpen(own, at) ? 'your' : own))
    .replace(OBJECT, (own, at: number) => (isOpen(own, at) ? 'you' : own));
}

/** "Kim shows one pickup", signed Kim Lee: I show one pickup; with another beside Kim, or another of the name, it stays. */
export function inFirstPerson(text: string, signer: string): string {
  const [first = ''] = signer.trim().split(/\s+/u);
  const name = [signer.trim(), first].find((one) => one.length > 1 && text.startsWith(`${one} `));
  const [, verb = '', rest = ''] = /^(\p{Ll}+)(.*)$/su.exec(name === undefined ? '' : text.slice(name.length + 1)) ?? [];
  const base = verb === 'is' ? 'am' : verb === 'has' ? 'have' : isAuxiliary(verb) ? verb : /s$/u.test(verb) ? baseForm(verb) : undefined;
  return base === undefined || /\b(?:his|her|him|he|she|their)\b/iu.test(rest) ? text : `I ${base}${rest}`;
}

/** The same of somebody who is not spoken to. */
export function toThirdPerson(text: string): string {
  return text
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : OTHERS.reduce((said, [pattern, instead]) => said.replace(pattern, instead), part)))
    .join('');
}

function turned(part: string, first: boolean): string {
  const begins = first && /^\s*(?:I|We|My|Our|Mine|Ours)\b/u.test(part);
  const said = PAIRS.reduce((text, [pattern, instead]) => text.replace(pattern, instead), part);
  return begins && !/^\s*I\b/u.test(part) ? said.replace(/^(\s*)y/u, '$1Y') : said;
}
