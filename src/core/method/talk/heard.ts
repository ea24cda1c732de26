// The number in what a buyer said, with its unit, wherever it is certain which number is meant.

/** An answer with its number; the unit is what the question counts, or what was said behind the number. */
export type HeardNumber = { readonly answer?: string; readonly number?: string; readonly unit?: string };

/** A text around its only number. */
export type AroundNumber = {
  readonly lead: string;
  readonly number: string;
  readonly tail: string /** Nothing else is said in the text. */;
  readonly whole: boolean;
};

const CURRENCY = '[€$£¥￥]';
const MAGNITUDE = '(?:[%％]|千万|百万|[千万亿](?![\\p{Script=Han}]{3})|(?:million|thousand|billion)\\b|(?<=\\d)(?:k|m|bn)(?![A-Za-z]))';
// Not a part of a name, a time, a date, a range or a fraction.
const NUMBER = new RegExp(
  `(?<![A-Za-z\\d.,:/第_–~-])(?:${CURRENCY}\\s?)?\\d+(?:[.,]\\d+)*(?:\\s?${MAGNITUDE})?(?![A-Za-z\\d:_–~/-]|[.,]\\d|[日号点时]|月(?!份))`,
  'giu',
);
const CLAUSE_END = /[;；。，、!?！？\n]|[,.](?=\s|$)/u;
const ABOUT = new RegExp(
  `^(?:${[
    "it(?:'|’)?s|it is|that(?:'|’)s|about|around|roughly|maybe|some|up to|at least|at most|approximately|approx\\.?|nearly|almost",
    'over|under|more than|less than|perhaps|probably|circa|ca\\.?|~|≈',
    '大概|大约|约|差不多|大致|将近|接近|至少|最多|不到|超过|是|有|要|得|每?[年月周天]?大概|左右|\\s',
  ].join('|')})*$`,
  'iu',
);
const LOOSE = /(?:(?:^|\s+)(?:or so|or more|at least|at most|maybe|altogether|in all|I think)|左右|上下|以上|以内|吧|多)+$/iu;
const STOP: ReadonlySet<string> = new Set([
  'a',
  'an',
  'per',
  'the',
  'of',
  'each',
  'every',
  'in',
  'on',
  'to',
  'about',
  'such',
  'those',
  'these',
  '每',
  '的',
  '/',
]);
const PERIODS = new RegExp(
  [
    String.raw`\b(second|minute|hour|day|night|week|weekend|month|quarter|year)s?\b`,
    String.raw`\b(dai|week|month|quarter|year|annual)ly\b`,
    '(分钟|小时|星期|礼拜|季度|[秒天日晚周月季年])',
  ].join('|'),
  'giu',
);
const SAME_PERIOD: Readonly<Record<string, string>> = { dai: 'day', annual: 'year', 星期: '周', 礼拜: '周', 季: '季度', 日: '天' };

/**
 * Takes an answer as it was typed (docs/method.md §3: the number with its unit, where there is one).
 * @param typed the answer; behind a bar, `by phone | 12 filings a month`, the number is said outright, and an empty bar says there is none
 * @param measure what the question counts, e.g. `filings a month`
 * @returns the answer as typed, and the number only where it is certain
 */
export function heardNumber(typed: string, measure?: string): HeardNumber {
  const bar = /^(.*?)\s*[|｜]\s*([^|｜]*)$/su.exec(typed.trim());
  const answer = (bar?.[1] ?? typed).trim();
  const kept = answer === '' ? {} : { answer };
  // Elsewhere 3w are three weeks.
  const inFull = (text: string): string =>
    /\p{Script=Han}/u.test(`${typed}${measure ?? ''}`) ? text.replace(/(?<=\d)\s?[wW](?![A-Za-z])/gu, '万') : text;
  if (bar) return { ...kept, ...outright(inFull((bar[2] ?? '').trim()), measure) };
  const found = aroundNumber(inFull(answer));
  return { ...kept, ...(found ? certain(found, measure) : {}) };
}

/** The only number of a text, and what stands around it in the same clause; undefined where there is none or more than one. */
export function aroundNumber(text: string): AroundNumber | undefined {
  let match: RegExpExecArray | undefined;
  for (const one of text.matchAll(NUMBER)) {
    if (isYear(text, one)) continue;
    if (match !== undefined) return undefined;
    match = one;
  }
  if (match === undefined) return undefined;
  const before = text.slice(0, match.index).split(CLAUSE_END);
  const [tail = '', ...after] = text.slice(match.index + match[0].length).split(CLAUSE_END);
  const whole = before.slice(0, -1).every((clause) => clause.trim() === '') && after.every((clause) => clause.trim() === '');
  return { lead: (before.at(-1) ?? '').trim(), number: match[0].trim(), tail: tail.trim().replace(LOOSE, '').trim(), whole };
}

/** Whether nothing but "about" stands before a number. */
export function isAbout(lead: string): boolean {
  return ABOUT.test(lead);
}

/** Whether something says nothing that a measure does not say. */
export function isWithin(text: string, measure: string): boolean {
  const known = tokens(measure);
  return tokens(text).every((token) => known.includes(token));
}

function outright(said: string, measure: string | undefined): HeardNumber {
  if (said === '') return {};
  const [number = said] = said.match(NUMBER) ?? [];
  const unit = said.startsWith(number) ? said.slice(number.length).trim() : '';
  return said.startsWith(number) ? withUnit(number.trim(), unit || measure) : withUnit(said, measure);
}

function certain({ lead, number, tail, whole }: AroundNumber, measure: string | undefined): HeardNumber {
  const said = tokens(tail);
  const short = said.length <= (/\p{Script=Han}/u.test(tail) ? 4 : 3);
  const own = short ? withUnit(number, tail || measure) : {};
  if (measure === undefined) return whole && isAbout(lead) ? own : {};
  const known = periods(measure);
  // Twelve a week are not twelve a month.
  if (periods(lead).some((period) => !known.includes(period))) return {};
  if (periods(tail).some((period) => !known.includes(period)))
    return said.every((word) => periods(word).length > 0) ? withUnit(number, withPeriod(measure, tail)) : own;
  // 万元 is counted in ten thousands already.
  if (measure.startsWith('万') && /^[元块]/u.test(tail) && !number.endsWith('万')) return own;
  const [first] = said;
  return first === undefined || tokens(measure).includes(first)
    ? withUnit(measure.startsWith('万') ? number.replace(/\s*万$/u, '') : number, measure)
    : own;
}

/** What a measure counts, in the period that was said instead of its own. */
function withPeriod(measure: string, tail: string): string {
  const [period = ''] = tail.match(PERIODS) ?? [];
  return (measure.match(PERIODS) ?? []).length === 1 ? measure.replace(PERIODS, period) : tail;
}

function withUnit(number: string, unit: string | undefined): HeardNumber {
  return unit ? { number, unit } : { number };
}

function isYear(text: string, { 0: number, index = 0 }: RegExpMatchArray): boolean {
  if (!/^(?:19|20)\d\d$/u.test(number)) return false;
  return (
    /(?:\b(?:since|in|from|by|until|before|after)|[自从到在])\s*$/iu.test(text.slice(0, index)) ||
    /^\s*年/u.test(text.slice(index + number.length))
  );
}

function periods(text: string): readonly string[] {
  return [...text.toLowerCase().matchAll(PERIODS)]
    .map(([, word, adverb, han]) => word ?? adverb ?? han ?? '')
    .map((period) => SAME_PERIOD[period] ?? period);
}

/** Words without their plural, and Chinese characters, without those that say nothing. */
function tokens(text: string): readonly string[] {
  const all = text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}'’%-]+?(?=\p{Script=Han}|[^\p{L}\p{N}'’%-]|$)/gu) ?? [];
  return all.filter((token) => !STOP.has(token)).map((token) => (token.length > 3 ? token.replace(/(?<!s)s$/u, '') : token));
}
