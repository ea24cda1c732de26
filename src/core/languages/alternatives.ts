// The alternatives of a pattern.

/** A shorter pattern is made ready as quickly as its alternatives. */
const LONG = 700;
/** What is not nearly the whole of a pattern stands beside something by which it is told anyhow. */
const NEARLY_ALL = 0.9;
/** Shorter ones on average are words, of which all together are told by their signs. */
const MORE_THAN_WORDS = 25;
/** No pattern of ours has so many; one that has is not cut. */
const MOST = 400;

/** What stands between brackets that nothing repeats, with its bars. */
type Group = { readonly from: number; readonly to: number; readonly bars: readonly number[] };

/**
 * A long pattern cut at its bars, and where there are none, at those of the group that is nearly all of it: `a(?:b|c)d` into `abd` and `acd`.
 * @returns patterns, one of which finds something wherever the whole does; the pattern itself where it is short, or a part of it
 *   refers to another
 */
export function alternativesOf(source: string): readonly string[] {
  if (/\\[1-9k]/.test(source)) return [source];
  const all: string[] = [];
  const left = [source];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    const cut = one.length < LONG ? undefined : cutOnce(one);
    if (cut) left.push(...cut.toReversed());
    else all.push(one);
    if (all.length + left.length > MOST) return [source];
  }
  return all;
}

function cutOnce(source: string): readonly string[] | undefined {
  const { bars, groups } = outlineOf(source);
  if (bars.length > 0) return cutAt(source, 0, source.length, bars);
  const [longest] = groups.filter(({ bars }) => bars.length > 0).sort((a, b) => b.to - b.from - (a.to - a.from));
  const length = longest ? longest.to - longest.from : 0;
  if (!longest || length < NEARLY_ALL * source.length || length / longest.bars.length < MORE_THAN_WORDS) return undefined;
  const [before, behind] = [source.slice(0, longest.from - '(?:'.length), source.slice(longest.to + 1)];
  return cutAt(source, longest.from, longest.to, longest.bars).map((inner) => before + inner + behind);
}

function cutAt(source: string, from: number, to: number, bars: readonly number[]): readonly string[] {
  return [...bars, to].map((bar, index) => source.slice(index === 0 ? from : bars[index - 1]! + 1, bar));
}

/** The bars that no bracket holds, and the groups that stand in no other. */
function outlineOf(source: string): { bars: readonly number[]; groups: readonly Group[] } {
  const bars: number[] = [];
  const inner: number[] = [];
  const groups: Group[] = [];
  let depth = 0;
  let from = 0;
  let isInClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (isInClass) isInClass = sign !== ']';
    else if (sign === '[') isInClass = true;
    else if (sign === '(' && depth++ === 0) {
      from = at + '(?:'.length;
      inner.length = 0;
    } else if (sign === ')' && --depth === 0 && source.startsWith('(?:', from - '(?:'.length) && !/[*+?{]/.test(source.charAt(at + 1)))
      groups.push({ from, to: at, bars: [...inner] });
    else if (sign === '|' && depth <= 1) (depth === 0 ? bars : inner).push(at);
  }
  return { bars, groups };
}
