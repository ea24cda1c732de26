// Money in English.
import type { AmountWords } from '../amount-words.ts';

export const englishAmounts: AmountWords = {
  sizes: { k: 1000n, thousand: 1000n, m: 1_000_000n, mn: 1_000_000n, million: 1_000_000n, bn: 1_000_000_000n, billion: 1_000_000_000n },
  currencies: {
    EURO: 'EUR',
    EUROS: 'EUR',
    DOLLAR: '$',
    DOLLARS: '$',
    POUND: 'GBP',
    POUNDS: 'GBP',
    FRANC: 'CHF',
    FRANCS: 'CHF',
    YUAN: 'CNY',
    RENMINBI: 'CNY',
    RINGGIT: 'MYR',
  },
  names: {},
};
