// Numbers in digits and in Chinese characters, also mixed: 1,200 · 一亿二 · 三五万 · 十几 · 4万5 · 2.5w · 百分之五 · 每十车有一车.
import { oneLine } from '../one-line.ts';
import { ONE, type Token } from './words.ts';

type Read = { readonly tokens: readonly Token[]; readonly length: number };
type NumberRead = { readonly token: Extract<Token, { kind: 'number' }>; readonly length: number };
type Range = { readonly low: bigint; readonly high: bigint };

const DIGITS: Readonly<Record<string, bigint>> = {
  零: 0n,
  〇: 0n,
  一: 1n,
  二: 2n,
  两: 2n,
  俩: 2n,
  三: 3n,
  仨: 3n,
  四: 4n,
  五: 5n,
  六: 6n,
  七: 7n,
  八: 8n,
  九: 9n,
};
const UNITS: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n, 万: 10_000n, 亿: 100_000_000n };
const DIGIT = '[零〇一二两俩三仨四五六七八九]';
const ARABIC = /\d{1,3}(?:[,' ]\d{3})+(?!\d)(?:\.\d+)?|\d+,\d{1,2}(?!\d)|\d+(?:\.\d+)?/uy;
const RUN = new RegExp(`${DIGIT}+`, 'uy');
const POINT = new RegExp(`点(${DIGIT}+)`, 'uy');
/** What speaks of a number and names none. */
const VAGUE = /百八十|千儿八百|万儿八千|[好没]?几[十百千万亿]*|[好上数成][十百千万亿]+(?:上[百千万亿])?|一?多半|一?大半|一?小半|无数/uy;
/** Words with a numeral in them that count nothing. */
const NO_NUMBER = new RegExp(
  oneLine`
    一(?:般|样|直|定|下|旦|边|致|律|切|时|向|些|点儿?(?!${DIGIT})|会儿?|方面|路|带)|第${DIGIT}[十百]?${DIGIT}?|
    统一|唯一|万一|万能|千万别|[五十]一(?=[节假前]|长假|黄金周|期间|劳动节|国庆)|十分(?![之钟])|百货|
    三方|四处|五金|零件|零售|零食|零钱`,
  'uy',
);
/** Half of Europe would read one thousand two hundred. */
const TWO_WAYS = /[1-9]\d{0,2}\.\d{3}(?![\d.]|\s?(?:[kmb]|bn|mn|million|billion|thousand|[十百千万亿w])(?![a-z]))/uy;
const PARTS = /([1-9])\/([1-9]\d?)(?![\d/])/uy;
const FRACTION = /分之/uy;
const HUNDREDTH = /(?:百分之|千分之|万分之)/uy;
/** 十车里有一车, 十个里头三个; 三天里两次 is how often. */
const SHARE_OF = new RegExp(
  oneLine`
    (?!个?(?:小时|钟头|星期|礼拜|工作日|月|季度?)|[天日周年季月秒]|分钟)\p{Script=Han}{0,2}?
    (?:(?:里[面头边]?|当?中)?(?:就|大概|差不多|总)?有|里[面头边]?(?:就|大概|差不多|总)?)`,
  'uy',
);
/** One of what is counted, directly behind a number: 五一车. */
const FOR_ONE = /^.+一(?![零〇一二两三四五六七八九十百千万亿点左上多来余把出])\p{Script=Han}$/u;
const LOOSE = /[多余来把](?=[万亿])/uy;
const AFTER = /(?:[多余来把]|出头)/uy;

/** The number, or the share, that begins at a place of a text; what only looks like one is no number. */
export function numeralAt(text: string, at: number): Read | undefined {
  const vague = taken(VAGUE, text, at);
  if (vague !== undefined) return { tokens: [{ kind: 'vague', text: vague }], length: vague.length };
  const none = taken(NO_NUMBER, text, at);
  if (none !== undefined) return { tokens: [{ kind: 'noun', text: none }], length: none.length };
  const odd = taken(TWO_WAYS, text, at);
  if (odd !== undefined) return { tokens: [{ kind: 'vague', text: odd }], length: odd.length };
  const share = shareAt(text, at);
  if (share !== undefined) return share;
  const plain = plainAt(text, at);
  return plain && { tokens: [plain.token], length: plain.length };
}

/** 百分之五, 四分之一, 每十车有一车. */
function shareAt(text: string, at: number): Read | undefined {
  const head = taken(HUNDREDTH, text, at);
  if (head !== undefined) {
    const part = plainAt(text, at + head.length);
    if (part === undefined) return undefined;
    const of = { 百: 1n, 千: 10n, 万: 100n }[head.charAt(0)] ?? 1n;
    return share(part.token.low / of, part.token.high / of, head.length + part.length, text, at);
  }
  PARTS.lastIndex = at;
  const parts = PARTS.exec(text);
  if (parts && Number(parts[1]) < Number(parts[2])) {
    const value = (BigInt(parts[1] ?? 0) * 100n * ONE) / BigInt(parts[2] ?? 1);
    return share(value, value, parts[0].length, text, at);
  }
  const whole = plainAt(text, at);
  if (whole === undefined || whole.token.low === 0n) return undefined;
  const between = taken(FRACTION, text, at + whole.length) ?? taken(SHARE_OF, text, at + whole.length);
  const part = between && plainAt(text, at + whole.length + between.length);
  if (!part || part.token.high >= whole.token.low) return undefined;
  return share(
    (part.token.low * 100n * ONE) / whole.token.low,
    (part.token.high * 100n * ONE) / whole.token.low,
    whole.length + (between ?? '').length + part.length,
    text,
    at,
  );
}

function share(low: bigint, high: bigint, length: number, text: string, at: number): Read {
  const written = text.slice(at, at + length);
  return {
    tokens: [
      { kind: 'number', low, high, text: written },
      { kind: 'share', of: 100, text: '' },
    ],
    length,
  };
}

/** One number: digits and characters may be mixed. */
function plainAt(text: string, at: number): NumberRead | undefined {
  let pos = at;
  let about = false;
  let total: Range = { low: 0n, high: 0n };
  let section: Range = { low: 0n, high: 0n };
  let number: Range | undefined;
  let [unit, digits, zero] = [1n, 0, false];
  for (;;) {
    const arabic = number === undefined ? taken(ARABIC, text, pos) : undefined;
    const run = number === undefined && arabic === undefined && !(pos > at && isPeriod(text, pos)) ? runAt(text, at, pos) : undefined;
    const written = arabic ?? run;
    if (written !== undefined) {
      zero = /^[零〇]./u.test(written);
      number = arabic === undefined ? ofRun(zero && unit > 1n ? written.slice(1) : written) : exactly(arabic);
      digits = arabic === undefined ? written.length - (zero ? 1 : 0) : arabic.length;
      pos += written.length;
      const point = run === undefined ? undefined : taken(POINT, text, pos);
      if (point !== undefined) {
        const part = [...point.slice(1)].map((digit) => DIGITS[digit]).join('');
        number = plus(number, exactly(`0.${part}`));
        pos += point.length;
      }
      continue;
    }
    if (number !== undefined && text.startsWith('个亿', pos)) pos++;
    const next = text.charAt(pos);
    const size = UNITS[next];
    // 十几 is eleven to nineteen.
    if (size === undefined && next === '几' && unit === 10n && number === undefined) {
      [number, about, digits] = [{ low: ONE, high: 9n * ONE }, true, 2];
      pos++;
      continue;
    }
    if (size === undefined || (number === undefined && pos === at && !startsAlone(text, pos))) break;
    if (size >= 10_000n) {
      total = plus(total, times(number === undefined && isNothing(section) ? { low: ONE, high: ONE } : plus(section, number), size));
      section = { low: 0n, high: 0n };
    } else section = plus(section, times(number ?? { low: ONE, high: ONE }, size));
    [number, unit, digits, zero] = [undefined, size, 0, false];
    pos++;
    const loose = taken(LOOSE, text, pos);
    if (loose !== undefined) {
      about = true;
      pos += loose.length;
    }
  }
  if (pos === at) return undefined;
  // 一千二 is one thousand two hundred, 4万5 forty-five thousand, 一千五六 fifteen to sixteen hundred.
  const isShort = digits === 1 || (number !== undefined && number.low < number.high);
  const rest = number && unit >= 100n && isShort && !zero ? times(number, unit / 10n) : number;
  const sum = plus(plus(total, section), rest);
  const [thousands] = /^[wW](?![A-Za-z])/u.exec(text.slice(pos, pos + 2)) ?? [];
  const read = thousands === undefined ? sum : times(sum, 10_000n);
  pos += thousands?.length ?? 0;
  const more = taken(AFTER, text, pos);
  if (more !== undefined) pos += more.length;
  const half = text.startsWith('个半', pos) ? ONE / 2n : 0n;
  if (half > 0n) pos += 2;
  const written = text.slice(at, pos);
  const scale = thousands === undefined ? (number === undefined ? unit : 1n) : 10_000n;
  const token = {
    kind: 'number' as const,
    low: read.low + half,
    high: (more === '出头' ? (read.high * 11n) / 10n : read.high) + half,
    text: written,
    ...(about || more !== undefined ? { about: true } : {}),
    ...(scale > 1n ? { scale } : {}),
    ...(written === '一' ? { one: true } : {}),
  };
  return { token, length: pos - at };
}

/** The characters of a number that follow each other; in 四万五一车 and 两块五一斤 the last 一 says for what. */
function runAt(text: string, at: number, pos: number): string | undefined {
  const run = taken(RUN, text, pos);
  const isPart = pos > at || /[块元毛角]$/u.test(text.slice(0, at));
  return isPart && run !== undefined && FOR_ONE.test(run + text.charAt(pos + run.length)) ? run.slice(0, -1) : run;
}

/** In 八千一个月 and 八千一单 the last 一 begins how often, or for what. */
function isPeriod(text: string, at: number): boolean {
  return /^一个?(?:[天日周月季年单次台件张吨趟起票人桌车托箱家位]|星期|礼拜|小时|钟头|工作日)/u.test(text.slice(at, at + 5));
}

/** 十单 and 百来单 count; 百, 千 and 万 alone do not. */
function startsAlone(text: string, at: number): boolean {
  return text.charAt(at) === '十' || /^[百千万][来把]/u.test(text.slice(at, at + 2));
}

/** 三四 is three to four, 三五 three to five, 五六七 five to seven; longer rows of digits are read digit by digit. */
function ofRun(run: string): Range {
  const digits = [...run].map((digit) => DIGITS[digit] ?? 0n);
  const [first = 0n, second] = digits;
  if (second === undefined) return { low: first * ONE, high: first * ONE };
  if (digits.length === 2 && first > 0n && first < second) return { low: first * ONE, high: second * ONE };
  if (digits.length === 3 && digits.every((digit, index) => index === 0 || digit === (digits[index - 1] ?? 0n) + 1n))
    return { low: first * ONE, high: (digits.at(-1) ?? 0n) * ONE };
  return exactly(digits.join(''));
}

function exactly(written: string): Range {
  const [whole = '', part = ''] = written
    .replace(/,(?=\d{1,2}$)/u, '.')
    .replace(/[,' ]/gu, '')
    .split('.');
  const value = BigInt(whole) * ONE + BigInt(part.slice(0, 6).padEnd(6, '0'));
  return { low: value, high: value };
}

function plus(a: Range, b: Range | undefined): Range {
  return b === undefined ? a : { low: a.low + b.low, high: a.high + b.high };
}

function times({ low, high }: Range, by: bigint): Range {
  return { low: low * by, high: high * by };
}

function isNothing({ low, high }: Range): boolean {
  return low === 0n && high === 0n;
}

function taken(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
