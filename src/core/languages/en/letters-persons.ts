// What a buyer said, said back to the buyer: I, we, my and our become you and your, or the letter speaks of itself.
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

/** "She sees a week of our rides": what a note says the reader does, said to the reader. */
export function toReader(note: string): string {
  const [, name = '', verb = '', rest = ''] =
    /^((?:she|he)(?=\s)|(?:the|our)\s(?:client|customer|buyer|prospect))\s+(\p{L}+)(.*)$/isu.exec(note) ?? [];
  const base = AGREEING[verb.toLowerCase()] ?? (isAuxiliary(verb) ? verb : baseForm(verb));
  if (name === '' || base === undefined) return note;
  const own = rest
    .replace(/\b(?:her|his|their)\b(?=\s+\p{L})(?!\s+(?:to|in|on|at|by|with|before|after|and|the|an?)\b)/giu, 'your')
    .replace(/\b(?:herself|himself)\b/giu, 'yourself')
    .replace(/\b(?:her|him)\b/giu, 'you');
  return `you ${base}${own}`;
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
