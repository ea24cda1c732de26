// One spoken number: twenty-five, six hundred and fifty, one and a half, half a million, a quarter of, one in ten.
import { ONE, type Token } from './words.ts';

type Number = Extract<Token, { kind: 'number' }>;

/** A number in millionths; `fraction`: a part of something that was not named; `scale`: the power it was said in. */
export type SpokenNumber = {
  low: bigint;
  high: bigint;
  about: boolean;
  scale: bigint | undefined;
  fraction: boolean;
  money: boolean;
  next: number;
};

/**
 * The number that begins at a piece of an answer.
 * @returns undefined where none begins there; "a" is one before a scale, a fraction or a unit of time
 */
export function numberAt(tokens: readonly Token[], at: number): SpokenNumber | undefined {
  const token = tokens[at];
  if (token?.kind === 'fraction' || (isQuarterOf(tokens, at) && tokens[at + 2]?.kind === 'a')) return fractionAt(tokens, at, 1n);
  if (token?.kind === 'a') {
    const next = tokens[at + 1];
    if (next?.kind === 'fraction' || isQuarterOf(tokens, at + 1)) return fractionAt(tokens, at + 1, 1n);
    if (next?.kind === 'scale') return counted(tokens, at + 1, { low: ONE, high: ONE });
    return next?.kind === 'time'
      ? { low: ONE, high: ONE, about: false, scale: undefined, fraction: false, money: false, next: at + 1 }
      : undefined;
  }
  if (token?.kind !== 'number') return undefined;
  if (token.low === token.high && ((tokens[at + 1]?.kind === 'fraction' && tokens[at + 1]?.text !== '半') || isQuarterOf(tokens, at + 1)))
    return fractionAt(tokens, at + 1, token.low / ONE);
  const whole = tokens[at + 1]?.kind === 'out-of' ? tokens[at + 2] : undefined;
  if (whole?.kind === 'number' && whole.low > token.high)
    return {
      low: (token.low * ONE) / whole.low,
      high: (token.high * ONE) / whole.low,
      about: token.about === true,
      scale: undefined,
      fraction: true,
      money: false,
      next: at + 3,
    };
  return counted(tokens, at + 1, token);
}

/** "A quarter" is a quarter of something where it says of what. */
function isQuarterOf(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'time' && token.unit === 'quarter' && /^quarter/u.test(token.text) && tokens[at + 1]?.kind === 'of';
}

function fractionAt(tokens: readonly Token[], at: number, times: bigint): SpokenNumber {
  const token = tokens[at];
  const [above, below] = token?.kind === 'fraction' ? token.part : [1, 4];
  const value = (ONE * BigInt(above) * times) / BigInt(below);
  let next = at + 1;
  if (tokens[next]?.kind === 'of') next++;
  if (tokens[next]?.kind === 'a') next++;
  const scale = tokens[next];
  if (scale?.kind === 'scale')
    return {
      low: value * scale.by,
      high: value * scale.by,
      about: false,
      scale: scale.by,
      fraction: false,
      money: scale.money === true,
      next: next + 1,
    };
  // "Half a day" is a time; "half a pallet" counts nothing we know.
  const isTime = tokens[next]?.kind === 'time';
  return { low: value, high: value, about: false, scale: undefined, fraction: !isTime, money: false, next: isTime ? next : at + 1 };
}

/** Scales and further numbers behind the first one. */
function counted(tokens: readonly Token[], from: number, first: Pick<Number, 'low' | 'high' | 'about' | 'scale' | 'word'>): SpokenNumber {
  let [low, high, next] = [first.low, first.high, from];
  let [done, last, scale, isMoney] = [0n, first.word ? ONE : 0n, first.scale, false];
  for (; ; next++) {
    const token = tokens[next];
    if (token?.kind === 'scale') {
      [low, high, last, scale] = [low * token.by, high * token.by, token.by * ONE, (scale ?? 1n) * token.by];
      isMoney ||= token.money === true;
      if (token.by >= 1000n && tokens[next + 1]?.kind === 'number' && isSmaller(tokens[next + 1], token.by))
        [done, low, high] = [done + low, 0n, 0n];
      continue;
    }
    const half = last >= 0n && low + done > 0n ? halfAt(tokens, next) : undefined;
    if (half !== undefined && tokens[next]?.kind === 'and') {
      const of = (scale ?? 1n) * half.value;
      [low, high, next] = [low + of, high + of, half.next - 1];
      continue;
    }
    const and = token?.kind === 'and' && last >= 100n * ONE ? 1 : 0;
    const more = tokens[next + and];
    if (more?.kind !== 'number' || !more.word || !isAddable(low, last, more)) break;
    [low, high, next] = [low + more.low, high + more.high, next + and];
    last = ONE;
    scale = undefined;
  }
  return { low: low + done, high: high + done, about: first.about === true, scale, fraction: false, money: isMoney, next };
}

/** Twenty takes five, six hundred takes fifty. */
function isAddable(sum: bigint, last: bigint, { low }: Number): boolean {
  if (last >= 100n * ONE) return low < last;
  return last === ONE && sum % (100n * ONE) >= 20n * ONE && sum % (10n * ONE) === 0n && low < 10n * ONE;
}

function isSmaller(token: Token | undefined, than: bigint): boolean {
  return token?.kind === 'number' && token.word === true && token.low < than * ONE;
}

/** "And a half", 半. */
export function halfAt(tokens: readonly Token[], at: number): { value: bigint; next: number } | undefined {
  const from = tokens[at]?.kind === 'and' && tokens[at + 1]?.kind === 'a' ? at + 2 : at;
  const part = tokens[from];
  if (from === at && part?.text !== '半') return undefined;
  if (part?.kind === 'time' && part.unit === 'quarter') return { value: ONE / 4n, next: from + 1 };
  return part?.kind === 'fraction' ? { value: (ONE * BigInt(part.part[0])) / BigInt(part.part[1]), next: from + 1 } : undefined;
}

/** 三吨半: half of what was counted stands behind its noun; 五人半天 is something else. Says where to go on. */
export function withHalf(tokens: readonly Token[], quantity: { low: bigint; high: bigint; next: number; of: unknown }): number {
  const [noun, half, behind] = tokens.slice(quantity.next, quantity.next + 3);
  const isHalf = noun?.kind === 'noun' && /^\p{Script=Han}$/u.test(noun.text) && half?.text === '半' && behind?.kind !== 'time';
  if (!isHalf || quantity.of !== 'count' || quantity.low !== quantity.high || quantity.low % ONE !== 0n) return quantity.next;
  [quantity.low, quantity.high] = [quantity.low + ONE / 2n, quantity.high + ONE / 2n];
  return quantity.next + 2;
}
