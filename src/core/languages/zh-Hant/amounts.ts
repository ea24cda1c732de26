// 中文裡的金額。
import type { AmountWords } from '../amount-words.ts';

export const traditionalChineseAmounts: AmountWords = {
  sizes: { 百: 100n, 千: 1000n, 萬: 10_000n, 十萬: 100_000n, 百萬: 1_000_000n, 千萬: 10_000_000n, 億: 100_000_000n },
  currencies: {
    元: 'CNY',
    人民幣: 'CNY',
    元人民幣: 'CNY',
    美元: 'USD',
    歐元: 'EUR',
    英鎊: 'GBP',
    日元: 'JPY',
    港元: 'HKD',
    港幣: 'HKD',
  },
  names: { CNY: '元', USD: '美元', EUR: '歐元', GBP: '英鎊', JPY: '日元', HKD: '港元' },
};
