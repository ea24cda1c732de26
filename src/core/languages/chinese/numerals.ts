// How large numbers are read in Chinese: by ten thousands and hundred millions where that loses nothing.

const SIZES: readonly (readonly [size: number, word: '億' | '萬'])[] = [
  [100_000_000, '億'],
  [10_000, '萬'],
];

/** The words for ten thousand and a hundred million in one script. */
export type Sizes = Readonly<Record<'億' | '萬', string>>;

/**
 * `1,264,000` as `126.4万`; a number that needs more than two decimals so, or is not written in full, stays as it is.
 * @param numeral digits, their thousands set apart by commas
 */
export function inTenThousands(numeral: string, words: Sizes): string {
  if (!/^\d{1,3}(?:,\d{3})+$/u.test(numeral)) return numeral;
  const value = Number(numeral.replaceAll(',', ''));
  for (const [size, word] of SIZES) {
    if (value >= size && (value * 100) % size === 0) return `${value / size}${words[word]}`;
  }
  return numeral;
}

/** Both ends of a range in the same way: where one must be written in full, the other is too. */
export function rangeInTenThousands(low: string, high: string, words: Sizes): readonly [string, string] {
  const [from, to] = [inTenThousands(low, words), inTenThousands(high, words)];
  return (from === low) === (to === high) ? [from, to] : [low, high];
}
