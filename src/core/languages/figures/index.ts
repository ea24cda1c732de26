// The figures in what somebody said, in English and in Chinese: which number, how sure, of what, how often.
import { currenciesMeant } from '../currency.ts';
import { oneLine } from '../one-line.ts';
import { halfAt, numberAt, withHalf } from './spoken-number.ts';
import { tokensOf } from './tokens.ts';
import { ONE, type TimeUnit, type Token } from './words.ts';

export { ONE } from './words.ts';

/** One figure of an answer. */
export type SpokenFigure = {
  /** In millionths; the same twice where one number was said. */
  readonly low: bigint;
  readonly high: bigint;
  /** Said with "about", or with anything else that leaves it open. */
  readonly about: boolean;
  /** Of what: `count` where only a noun or nothing at all was said. A share is in hundredths. */
  readonly of: 'count' | 'share' | 'money' | Period;
  readonly currencies: readonly string[];
  /** The words behind the number that may name what was counted. */
  readonly nouns: readonly string[];
  /** How often, where it was said: `week` of "12 a week". */
  readonly per?: Period;
};

/** A unit of time, and the word it was said with. */
export type Period = { readonly time: TimeUnit; readonly word: string };

const LONGEST = 2000;
/** Beyond this nobody counts, and a record could not keep it exactly: a thousand million million, in millionths. */
const MOST = 10n ** 21n;

type Quantity = {
  low: bigint;
  high: bigint;
  about: boolean;
  of: SpokenFigure['of'];
  currencies: string[];
  scale: bigint | undefined;
  bare: boolean;
  next: number;
};

/**
 * The figures of an answer, in their order. What names no number (a few, dozens, 几十) is no figure; "not forty" is none either.
 * @param said the answer as it was said
 * @param usual the currency of the workspace, which 元 and $ are where it is written so
 * @returns none where nothing was counted; a lone "none" or 没有 is a figure of nothing
 */
export function figuresIn(said: string, usual?: string): readonly SpokenFigure[] {
  // Nobody says more than this before the first figure, and a pasted book is not to be read.
  const tokens = tokensOf(said.slice(0, LONGEST));
  const figures: SpokenFigure[] = [];
  let pending: { per?: Period; about?: boolean; between?: boolean; not?: boolean } = {};
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const per = perAt(tokens, at, figures.length > 0 || at > 0);
    if (per !== undefined) {
      if (per.period !== undefined && !attach(figures, tokens, at, per.period)) pending.per = per.period;
      at = per.next;
      continue;
    }
    const quantity = rangeAt(tokens, at, pending.between === true);
    if (quantity !== undefined) {
      const next = withHalf(tokens, quantity);
      if (!pending.not && tokens[next]?.kind !== 'vague' && quantity.high < MOST)
        figures.push({ ...finished(tokens, quantity, pending), currencies: currenciesMeant(quantity.currencies, usual) });
      pending = {};
      at = Math.max(next, at + 1);
      continue;
    }
    if (token.kind === 'about') sureness(figures, tokens, at, pending);
    else if (token.kind === 'between') pending.between = true;
    else if (token.kind === 'not') pending.not = true;
    // "Twelve, no, fourteen": what is said last counts.
    else if (token.kind === 'instead' && tokens.slice(at).some(({ kind }) => kind === 'number')) [figures.length, pending] = [0, {}];
    else if (token.kind === 'end') pending = {};
    at++;
  }
  return figures.length === 0 && isNone(tokens) ? [{ low: 0n, high: 0n, about: false, of: 'count', currencies: [], nouns: [] }] : figures;
}

/** "None, really": the whole of a clause, and no number anywhere. */
function isNone(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ kind }) => kind === 'end');
  const first = (end < 0 ? tokens : tokens.slice(0, end)).filter(({ kind }) => kind !== 'about');
  return first.length === 1 && first[0]?.kind === 'none';
}

/** "About" belongs to the number behind it, or to the figure before it when it closes the clause. */
function sureness(figures: SpokenFigure[], tokens: readonly Token[], at: number, pending: { about?: boolean }): void {
  const next = tokens[at + 1]?.kind;
  const last = figures.at(-1);
  if (last !== undefined && (next === undefined || next === 'end' || tokens[at - 1]?.kind === 'end'))
    figures[figures.length - 1] = { ...last, about: true };
  else pending.about = true;
}

/** A period that belongs to the figure before it in the same clause. */
function attach(figures: SpokenFigure[], tokens: readonly Token[], at: number, per: Period): boolean {
  const last = figures.at(-1);
  const clause = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'end');
  const hasNumber = tokens.slice(clause + 1, at).some(({ kind }) => kind === 'number' || kind === 'fraction' || kind === 'a');
  if (last === undefined || last.per !== undefined || !hasNumber) return false;
  figures[figures.length - 1] = { ...last, per };
  return true;
}

/** "A week", "per order", "every month", 每单, 一周十二单: how often, or for what. */
function perAt(tokens: readonly Token[], at: number, begun: boolean): { period?: Period; next: number } | undefined {
  const token = tokens[at] as Token;
  if (token.kind === 'every') return { period: { time: token.unit, word: token.unit }, next: at + 1 };
  if (token.kind === 'per') {
    const from = isOne(tokens[at + 1]) ? at + 2 : at + 1;
    const unit = tokens[from];
    if (unit?.kind === 'time') return { period: periodOf(unit), next: from + 1 };
    if (unit?.kind === 'number') return tokens[from + 1]?.kind === 'time' ? { next: from + 2 } : { next: from };
    // 每单35块: what stands before the number is what it is for.
    const nouns = nounsFrom(tokens, from);
    return { next: from + nouns };
  }
  if (token.kind !== 'a' && !isOne(token)) return undefined;
  const unit = tokens[at + 1];
  if (unit?.kind === 'time' && unit.times === undefined) {
    const isPart =
      tokens[at + 2]?.kind === 'fraction' ||
      (tokens[at + 2]?.kind === 'and' && tokens[at + 3]?.kind === 'a') ||
      tokens[at + 2]?.kind === 'or' ||
      tokens[at + 2]?.kind === 'of';
    const number = numberBehind(tokens, at + 2);
    if (number || (begun && !isPart && followsNumber(tokens, at))) return { period: periodOf(unit), next: at + 2 };
    return undefined;
  }
  // 一起两百块, 一托三块: two hundred for each.
  if (token.kind !== 'number' || token.text !== '一') return undefined;
  const nouns = nounsFrom(tokens, at + 1);
  const isPer =
    numberBehind(tokens, at + 1 + nouns) ||
    ((tokens[at + 1 + nouns]?.kind ?? 'end') === 'end' && at > 0 && followsNumber(tokens, at) && tokens[at - 1]?.kind !== 'noun');
  return nouns > 0 && nouns <= 2 && isPer ? { next: at + 1 + nouns } : undefined;
}

/** 一天差不多180: a number follows at once, with nothing but "about" between; only Chinese puts the period first. */
function numberBehind(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (tokens[next]?.kind === 'about' || (tokens[next]?.kind === 'money' && tokens[next + 1]?.kind === 'number')) next++;
  return tokens[next]?.kind === 'number' && /\p{Script=Han}/u.test(tokens[at - 1]?.text ?? '');
}

function periodOf({ unit, text }: Extract<Token, { kind: 'time' }>): Period {
  return { time: unit, word: text.replace(/^个/u, '') };
}

function followsNumber(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && tokens[before]?.kind !== 'end'; before--) {
    if (['number', 'scale', 'money', 'fraction', 'share', 'vague'].includes(tokens[before]?.kind ?? '')) return true;
  }
  return tokens[at - 1]?.kind === 'noun';
}

function isOne(token: Token | undefined): boolean {
  return token?.kind === 'a' || (token?.kind === 'number' && token.one === true);
}

function nounsFrom(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.kind === 'noun') next++;
  return next - at;
}

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
function rangeAt(tokens: readonly Token[], at: number, between: boolean): Quantity | undefined {
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

function finished(
  tokens: readonly Token[],
  { low, high, about, of, currencies, next }: Quantity,
  pending: { per?: Period; about?: boolean },
): SpokenFigure {
  const nouns: string[] = [];
  for (let at = next; tokens[at]?.kind === 'noun' && nouns.length < 6; at++) nouns.push(tokens[at]?.text ?? '');
  const { per, about: already = false } = pending;
  return { low, high, about: about || already, of, currencies, nouns, ...(per && { per }) };
}
