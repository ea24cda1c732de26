// The unit that stands in a head: 金额（万元）, Amount (in thousands), Umsatz in T€, Value (M€).
import { amountIn, MILLION, writtenAmount } from '../languages/amount.ts';
import { isCurrency } from '../languages/currency-called.ts';

/** What is meant to stand before and behind each number below; `size` is how many of one it counts, `sign` how its currency is written. */
export type HeadUnit = { readonly before: string; readonly after: string; readonly size: number; readonly sign: string };
/** A head without what stands in brackets or behind it, and the unit that is meant by that. */
export type UnitHead = { readonly bare: string; readonly unit?: HeadUnit };

/** How sizes are written above columns, and nowhere else. */
const SIZES: readonly (readonly [RegExp, string])[] = [
  [/['’]?000s?\b/iu, 'k'],
  [/\bthousands\b|\btsd\b\.?/iu, 'thousand'],
  [/\bmillions\b|\bmio\b\.?|\bmm\b/iu, 'million'],
  [/^T(?=€|[A-Z]{3}$)/u, 'k'],
  [/^(?:[KM])(?=[A-Z]{3}$)/u, '$& '],
];
const BRACKETS = /^(?<bare>.+?)\s*[([【]\s*(?<said>[^()[\]【】]+?)\s*[)\]】]$/u;
const BEHIND = [/^(?<bare>.+?)\s*(?:[/,:;]|\s-|\bin\b)\s*(?<said>\S.*)$/iu, /^(?<bare>.+)\s(?<said>\S+)$/u];
const CHINESE = /^(?<bare>\p{Script=Han}+?)(?<said>[百千万萬亿億]+(?:元|美元|欧元|歐元)?)$/u;

/** Takes the unit off a head; what is in brackets and no unit goes too, such as (net) or （含税）. */
export function headUnit(head: string): UnitHead {
  const text = head.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const inBrackets = BRACKETS.exec(text)?.groups;
  if (inBrackets) return { bare: inBrackets['bare'] ?? '', ...unitOf(inBrackets['said'] ?? '') };
  for (const pattern of [...BEHIND, CHINESE]) {
    const { bare = '', said = '' } = pattern.exec(text)?.groups ?? {};
    const found = said === '' ? {} : unitOf(said);
    if ('unit' in found) return { bare, ...found };
  }
  return { bare: text };
}

function unitOf(said: string): { readonly unit?: HeadUnit } {
  const plain = SIZES.reduce(
    (text, [pattern, word]) => text.replace(pattern, word),
    said.replace(/^(?:in\s+|单位\s*[::]?\s*|單位\s*[::]?\s*)/iu, '').trim(),
  ).trim();
  // A currency may stand before its size: $k, EUR thousand.
  const [, currency = '', rest = ''] = /^([A-Z]{0,3}[$€£¥]|[A-Z]{3})\s*(\S.*)$/u.exec(plain) ?? [];
  for (const [before, after] of [
    ['', plain],
    [currency, rest],
  ] as const) {
    const one = before === '' && after === '' ? undefined : amountIn(`${before}1${after}`);
    // (net) is no currency.
    if (one !== undefined && (one.currency === undefined || isCurrency(one.currency)))
      return { unit: { before, after, size: Number(one.millionths) / 1_000_000, sign: before === '' ? signIn(after) : before } };
  }
  return {};
}

/** What names the currency in 万元 or k€, without the size before it. */
function signIn(after: string): string {
  const rests = [...after].map((_, at) => after.slice(at));
  return rests.find((rest) => amountIn(`1${rest}`)?.currency !== undefined && amountIn(`1${rest}`)?.millionths === MILLION) ?? '';
}

/** The first number below a head that is counted in its unit, and what it comes to; undefined where none is, or where the unit is one. */
export function counted(
  cells: readonly string[],
  unit: HeadUnit | undefined,
): { readonly cell: string; readonly value: string } | undefined {
  if (unit === undefined || unit.size === 1) return undefined;
  for (const cell of cells) {
    const amount = /\p{L}|\p{Sc}/u.test(cell) ? undefined : amountIn(underUnit(cell, unit).text);
    if (amount !== undefined) return { cell, value: writtenAmount(amount.millionths) };
  }
  return undefined;
}

/** `doubt`: it names a currency of its own and no size, so that nobody knows whether the unit of the head counts. */
export type UnderUnit = { readonly text: string; readonly doubt?: true };

/**
 * A number with the unit of its head; one that says itself how much it is stays what it is.
 * @param cell with a point before its decimals
 */
export function underUnit(cell: string, { before, after, size, sign }: HeadUnit): UnderUnit {
  const digits = /\d(?:[\d.,\s'’]*\d)?/u.exec(cell)?.[0] ?? '';
  const around = cell.replace(digits, '').replace(/[\s+−-]/gu, '');
  const own = amountIn(cell);
  if (digits === '' || (own === undefined && around !== '')) return { text: cell };
  if (around === '') return { text: `${before}${cell.trim()}${after}` };
  // Without a currency of its own it has that of the head.
  if (own?.millionths !== amountIn(digits)?.millionths)
    return { text: own?.currency === undefined && sign !== '' ? `${cell}${sign}` : cell };
  // 1,200,000元 is said in full; ￥12.5 under 万元 may be either, $12.5 under $k is not.
  if (size === 1 || /\p{Script=Han}/u.test(around)) return { text: cell };
  return around === sign.trim() ? { text: `${before}${digits}${after}` } : { text: cell, doubt: true };
}
