// The figures in what somebody said, in English and in Chinese: which number, how sure, of what, how often.
import { currenciesMeant } from '../currency.ts';
import { type Period, type Quantity, rangeAt } from './quantity.ts';
import { withHalf } from './spoken-number.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './words.ts';

export type { Period } from './quantity.ts';
export { ONE } from './words.ts';

/** One figure of an answer. */
export type SpokenFigure = {
  /** In millionths; the same twice where one number was said. */
  readonly low: bigint;
  readonly high: bigint;
  /** Said with "about", or with anything else that leaves it open. */
  readonly about: boolean;
  /** Of what: `count` where only a noun or nothing at all was said. A share is in hundredths. */
  readonly of: Quantity['of'];
  readonly currencies: readonly string[];
  /** The words behind the number that may name what was counted. */
  readonly nouns: readonly string[];
  /** How often, where it was said: `week` of "12 a week". */
  readonly per?: Period;
};

const LONGEST = 2000;
/** Beyond this nobody counts, and a record could not keep it exactly: a thousand million million, in millionths. */
const MOST = 10n ** 21n;

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
