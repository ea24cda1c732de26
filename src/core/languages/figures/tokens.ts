// An answer in pieces: numbers, units, money, and the words around them, in the languages we speak.
import { once } from '../once.ts';
import { oneLine } from '../one-line.ts';
import { englishFigures } from '../en/figures.ts';
import { numeralAt } from './numerals.ts';
import type { Meaning, Token } from './words.ts';
import { plainly } from './plainly.ts';
import { simplifiedChineseFigures } from '../zh-Hans/figures.ts';

/** Everything that is said around a number, in the languages we speak: people mix them. */
const words = once(
  (): ReadonlyMap<string, Meaning> =>
    new Map([englishFigures(), simplifiedChineseFigures()].flatMap(({ tokens }) => Object.entries(tokens))),
);
const phrase = once(() => {
  const phrases = [...words()]
    .sort(([a], [b]) => b.length - a.length)
    .map(
      ([text, { kind }]) =>
        text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&') + (/[a-z]$/u.test(text) ? (kind === 'money' ? '(?![a-z])' : '(?![a-z\\d])') : ''),
    );
  return new RegExp(phrases.join('|'), 'uy');
});
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}'_])+/uy;
/** What stands where a number might and is none: days, times, versions, names. */
const NO_FIGURE = new RegExp(
  oneLine`
    \d{4}-\d{1,2}-\d{1,2}|\d{1,2}:\d{2}(?::\d{2})?|\d+(?:\.\d+){2,}|24\/7|\d+(?:st|nd|rd|th|am|pm)(?![a-z])|(?:(?:19|20)\d\d|
    [一二][〇零九][〇零一二三四五六七八九]{2})(?=年(?!代))|(?<![一二两三四五六七八九十几每个半\d])(?:周|
    星期|礼拜)[一二三四五六日天](?![十百千万\d])|(?:上午|下午|早上|晚上|中午|凌晨|夜里|
    傍晚)[\d一二两三四五六七八九十]{1,3}点(?:半|[\d一二三四五六七八九十]{1,3}分?)?|\d{1,2}月(?:\d{1,2}[日号])?|
    \d{1,2}[号](?![楼线车])`,
  'uy',
);
const YEAR = /(?:\b(?:since|in|from|by|until|before|after|of)|[自从到在])\s*$/u;
/** One letter is a unit only directly behind a number. */
const BEHIND_NUMBER = /^(?:[kmh]|mn|pa|mil|mio|min|mins|sec|secs|plus|odd|刀|欧|镑|块|元|角|毛|成|打)$/u;
/** 一百块一个, 三千左右一个人: for each. */
const EACH = /一个(?![半月星礼小钟季工整亿多百几])/uy;
const BEHIND = /^(?:左右|上下|多|毛|角|成)$/u;

/** The pieces of an answer, in their order. */
export function tokensOf(said: string): readonly Token[] {
  const text = plainly(said);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const length = /\s/u.test(text.charAt(at)) && text.charAt(at) !== '\n' ? 1 : take(tokens, text, at);
    at += length;
  }
  return tokens;
}

function take(tokens: Token[], text: string, at: number): number {
  const odd = found(NO_FIGURE, text, at);
  if (odd !== undefined) return push(tokens, { kind: 'noun', text: odd });
  const each = isNumber(tokens.at(-1)) || BEHIND.test(tokens.at(-1)?.text ?? '') ? found(EACH, text, at) : undefined;
  if (each !== undefined) return push(tokens, { kind: 'per', text: each });
  const said = found(phrase(), text, at);
  const meaning = said === undefined ? undefined : words().get(said);
  if (said !== undefined && meaning !== undefined && (!BEHIND_NUMBER.test(said) || isNumber(tokens.at(-1))))
    return push(tokens, { ...meaning, text: said });
  const numeral = numeralAt(text, at);
  if (numeral !== undefined) {
    const [token] = numeral.tokens;
    if (token?.kind === 'number' && /^(?:19|20)\d\d$/u.test(token.text) && YEAR.test(text.slice(0, at)))
      return push(tokens, { kind: 'noun', text: token.text });
    tokens.push(...numeral.tokens);
    return numeral.length;
  }
  if (text.charAt(at) === '.') return push(tokens, { kind: /\.\s|\.$/u.test(text.slice(at, at + 2)) ? 'end' : 'noun', text: '.' });
  return push(tokens, { kind: 'noun', text: found(WORD, text, at) ?? text.charAt(at) });
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.kind === 'scale' || (token?.kind === 'money' && token.of === 1);
}

function push(tokens: Token[], token: Token): number {
  if (token.kind !== 'filler') tokens.push(token);
  return token.text.length;
}

function found(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
