// A number with its unit, or from one number to another: "30 to 40", "four euros fifty", 三到五万, 两成半.
import { oneLine } from '../one-line.ts';
import { halfAt, numberAt } from './spoken-number.ts';
import { ONE, type TimeUnit, type Token } from './words.ts';

/** A unit of time, and the word it was said with. */
export type Period = { readonly time: TimeUnit; readonly word: string };

/** What was said at one place, and where what follows begins. */
export type Quantity = {
  low: bigint;
  high: bigint;
  about: boolean;
  of: 'count' | 'share' | 'money' | Period;
  currencies: string[];
  scale: bigint | undefined;
  bare: boolean;
  next: number;
};

/** "Eighty, maybe a hundred": what is said of a second number right behind the first. */
const MORE = /^(?:maybe|perhaps|possibly)$/u;

/** How many tokens join a second number to the first. */
function jointAt(tokens: readonly Token[], at: number, between: boolean): number {
  const { kind, text } = tokens[at] ?? {};
  if (kind === 'to' || kind === 'or' || (between && kind === 'and') || MORE.test(text ?? '')) return 1;
  return kind === 'end' && text === ',' && MORE.test(tokens[at + 1]?.text ?? '') ? 2 : 0;
}

function isUnitAlone(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind;
  return kind === 'time' || (kind === 'money' && tokens[at + 1]?.kind !== 'number');
}

/** "30 to 40", "between two and three thousand", 三到五万: or one quantity alone. */
export function rangeAt(tokens: readonly Token[], at: number, between: boolean): Quantity | undefined {
  const first = quantityAt(tokens, at);
  if (first === undefined) return undefined;
  const joint = jointAt(tokens, first.next, between);
  const second = joint > 0 ? quantityAt(tokens, first.next + joint) : undefined;
  if (second === undefined || second.low !== second.high || first.low !== first.high) return first;
  const { scale = 1n } = second;
  const grown =
    first.scale === undefined && first.bare && scale >= 100n && first.low * scale <= second.high ? first.low * scale : first.low;
  if (grown > second.high) return first;
  const currencies = [...new Set([...first.currencies, ...second.currencies])];
  return {
    ...second,
    low: grown,
    high: second.high,
    about: first.about || second.about,
    of: second.of === 'count' ? first.of : second.of,
    currencies,
  };
}

/** A number with its unit. */
function quantityAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const before = tokens[at];
  const from = before?.kind === 'money' && before.of === 1 ? at + 1 : at;
  const number = numberAt(tokens, from);
  if (number === undefined) return undefined;
  const quantity: Quantity = { ...number, of: 'count', currencies: [], bare: from === at };
  if (before?.kind === 'money' && from > at) paid(quantity, before.code);
  if (number.money) quantity.of = 'money';
  for (; ; quantity.next++) {
    const token = tokens[quantity.next];
    if (token?.kind === 'money') money(tokens, quantity, token);
    else if (token?.kind === 'share' && quantity.of === 'count') share(tokens, quantity, token.of);
    else if (token?.kind === 'time' && quantity.of === 'count') time(tokens, quantity, token);
    else if (token?.kind === 'about' && isBehind(tokens, quantity.next)) quantity.about = true;
    // "A 50-euro note", and not "$80 - $100".
    else if (token?.text === '-' && isUnitAlone(tokens, quantity.next + 1)) continue;
    else break;
  }
  if (number.fraction && quantity.of === 'count')
    [quantity.low, quantity.high, quantity.of] = [quantity.low * 100n, quantity.high * 100n, 'share'];
  return quantity;
}

/** 左右 and "or so" say it of the number before them, whatever follows; "about" and 差不多 of the one behind. */
function isBehind(tokens: readonly Token[], at: number): boolean {
  return (
    new RegExp(
      oneLine`
      ^(?:左右|上下|多|来|余|把|以上|以下|以内|出头|开外|多个|多块|来块|or so|or more|or less|more or less|ish|-ish|
      plus|odd|give or take)$`,
      'u',
    ).test(tokens[at]?.text ?? '') ||
    tokens[at + 1] === undefined ||
    tokens[at + 1]?.kind === 'end'
  );
}

function paid(quantity: Quantity, code: string | undefined): void {
  quantity.of = 'money';
  if (code !== undefined && !quantity.currencies.includes(code)) quantity.currencies.push(code);
}

/** "Four euros fifty", 四块五, 两块二三, 三毛五, 三块两毛五, thirty cents. */
function money(tokens: readonly Token[], quantity: Quantity, { code, of }: Extract<Token, { kind: 'money' }>): void {
  paid(quantity, code);
  [quantity.low, quantity.high] = [quantity.low / BigInt(of), quantity.high / BigInt(of)];
  const small = tokens[quantity.next + 1];
  if (
    of > 10 ||
    small?.kind !== 'number' ||
    small.high >= (of > 1 ? 10n : 100n) * ONE ||
    small.low % ONE !== 0n ||
    (small.one && tokens[quantity.next + 2]?.kind === 'time')
  )
    return;
  const coin = tokens[quantity.next + 2];
  const isCoin = coin?.kind === 'money' && coin.of > 1;
  // 十块八块: another amount.
  if (!isCoin && (coin?.kind === 'money' || coin?.kind === 'noun' || (small.low < small.high && small.high >= 10n * ONE))) return;
  const parts = isCoin ? BigInt(coin.of) : BigInt(of) * (small.high < 10n * ONE && !small.word ? 10n : 100n);
  [quantity.low, quantity.high] = [quantity.low + small.low / parts, quantity.high + small.high / parts];
  quantity.next += isCoin ? 2 : 1;
  const last = tokens[quantity.next + 1];
  if (!isCoin || coin.of !== 10 || last?.kind !== 'number' || last.high >= 10n * ONE || last.one || isUnit(tokens[quantity.next + 2]))
    return;
  [quantity.low, quantity.high] = [quantity.low + last.low / 100n, quantity.high + last.high / 100n];
  quantity.next++;
}

function isUnit(token: Token | undefined): boolean {
  return token?.kind === 'noun' || token?.kind === 'money' || token?.kind === 'time';
}

/** 三成, 一成五, 两成半, seven per cent. */
function share(tokens: readonly Token[], quantity: Quantity, of: number): void {
  const more = tokens[quantity.next + 1];
  const part =
    of !== 10 ? 0n : more?.kind === 'fraction' ? ONE / 2n : more?.kind === 'number' && more.low < 10n * ONE ? more.low / 10n : 0n;
  if (part > 0n) quantity.next++;
  quantity.of = 'share';
  [quantity.low, quantity.high] = [((quantity.low + part) * 100n) / BigInt(of), ((quantity.high + part) * 100n) / BigInt(of)];
}

/** Ninety minutes, an hour and a half, 一天半, 三刻钟. */
function time(tokens: readonly Token[], quantity: Quantity, { unit, times = 1n, text }: Extract<Token, { kind: 'time' }>): void {
  quantity.of = { time: unit, word: times > 1n ? unit : text };
  [quantity.low, quantity.high] = [quantity.low * times, quantity.high * times];
  const half = halfAt(tokens, quantity.next + 1);
  if (half === undefined) return;
  [quantity.low, quantity.high] = [quantity.low + half.value, quantity.high + half.value];
  quantity.next = half.next - 1;
}
