// Amounts of money as people write them in any of our languages, exactly: 600,000 · ¥60 万 · US$ 1.2m · 六十 is none.
import { currenciesMeant } from './currency.ts';
import { oneLine } from './one-line.ts';
import { LANGUAGES, rowOrStandby, TAGS } from './index.ts';

/** An amount without rounding. */
export type Amount = {
  /** In millionths, so that sums and shares are exact. */
  readonly millionths: bigint;
  /** Its three letters where they are known, e.g. CNY for ¥, 元 and RMB; undefined where none was written. */
  readonly currency: string | undefined;
};

/** One, in the unit of `millionths`. */
export const MILLION = 1_000_000n;

const WORDS = TAGS.map((tag) => LANGUAGES[tag].amounts);
const SIZES: Readonly<Record<string, bigint>> = Object.assign({}, ...WORDS.map(({ sizes }) => sizes));
const CALLED: Readonly<Record<string, string>> = Object.assign({}, ...WORDS.map(({ currencies }) => currencies));
/** Codes of three letters; 元, $ and ¥ stay, because several are written so. */
const CURRENCIES: Readonly<Record<string, string>> = {
  '¥': '¥',
  'CN¥': 'CNY',
  RMB: 'CNY',
  $: '$',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  'JP¥': 'JPY',
  HK$: 'HKD',
  NT$: 'TWD',
  NTD: 'TWD',
  S$: 'SGD',
  SG$: 'SGD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  MOP$: 'MOP',
  RM: 'MYR',
  ...CALLED,
};
const SIZE = anyOf(Object.keys(SIZES));
const NAME = [String.raw`[A-Z]{3}|RM`, `元?(?:${anyOf(Object.keys(CALLED))})`].join('|');
const BEFORE = String.raw`(?:[A-Z]{1,3})?[$¥€£]|${NAME}`;
const AFTER = String.raw`[$¥€£]|${NAME}`;
const WHOLE = String.raw`\d{1,15}|\d{1,3}(?:,\d{3}){1,4}|\d{1,3}(?: \d{3}){1,4}|\d{1,3}(?:'\d{3}){1,4}`;
const AMOUNT = new RegExp(
  oneLine`
    ^(?<sign>[-+−]?) ?(?<before>${BEFORE})? ?(?<inner>[-−]?)
    (?<whole>${WHOLE})(?:\.(?<part>\d{1,6}))? ?(?<size>${SIZE})? ?(?<after>${AFTER})?$`,
  'iu',
);

/**
 * Reads an amount. Thousands may be set apart by commas, spaces or apostrophes; 万, 亿, k, m and the like may follow.
 * @param usual the currency of the workspace, which 元 and $ are where it is written so
 * @returns undefined where it is none, or where it could be meant in two ways (`600.000`)
 */
export function amountIn(text: string, usual?: string): Amount | undefined {
  const found = AMOUNT.exec(
    text
      .normalize('NFKC')
      .replaceAll('臺', '台')
      .replace(/[\s’]/gu, (mark) => (mark === '’' ? "'" : ' '))
      .trim(),
  )?.groups;
  if (found === undefined) return undefined;
  const { sign = '', before, inner = '', whole = '', part = '', size, after } = found;
  const named = [before, after].flatMap((name) => (name === undefined ? [] : codeOf(name.toUpperCase())));
  const [currency, other] = currenciesMeant(named, usual);
  if (named.includes('') || other !== undefined || (sign !== '' && inner !== '')) return undefined;
  // Half of Europe would read six hundred thousand.
  if (part.length === 3 && size === undefined && /^[1-9]\d{0,2}$/u.test(whole)) return undefined;
  const plain = BigInt(whole.replace(/\D/gu, '')) * MILLION + BigInt(part.padEnd(6, '0'));
  const millionths = plain * (size === undefined ? 1n : (SIZES[size.toLowerCase()] ?? 1n));
  return { millionths: /[-−]/u.test(sign + inner) ? -millionths : millionths, currency };
}

/** Its code, or what several are written with; empty where it is none that anybody knows. */
function codeOf(name: string): string {
  const plain = name.length > 1 ? name.replace(/^元/u, '') : name;
  return CURRENCIES[plain] ?? (/^[A-Z]{3}$/u.test(plain) ? plain : '');
}

/** A currency as a language calls it; its three letters where it has no word for it. */
export function currencyName(language: string, code: string): string {
  return rowOrStandby(language).amounts.names[code] ?? code;
}

/** A number with its thousands set apart and two decimals at most, alike in every language. */
export function writtenNumber(value: number): string {
  // Whole numbers are most, and making what formats them takes longer than a hundred of them.
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) return inThousands(String(value));
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** An amount with its thousands set apart and as many decimals as it has, e.g. `325,000` or `1,200.5`. */
export function writtenAmount(millionths: bigint): string {
  const size = millionths < 0n ? -millionths : millionths;
  const whole = inThousands(String(size / MILLION));
  const part = String(size % MILLION)
    .padStart(6, '0')
    .replace(/(?<!0)0+$/u, '');
  return `${millionths < 0n ? '−' : ''}${whole}${part === '' ? '' : `.${part.padEnd(2, '0')}`}`;
}

function inThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** Words as a pattern, the longest first. */
function anyOf(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}
