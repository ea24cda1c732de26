// 中文里的金额。
import type { AmountWords } from '../amount-words.ts';

export const simplifiedChineseAmounts: AmountWords = {
  sizes: { 百: 100n, 千: 1000n, 万: 10_000n, 十万: 100_000n, 百万: 1_000_000n, 千万: 10_000_000n, 亿: 100_000_000n },
  currencies: {
    元: 'CNY',
    人民币: 'CNY',
    元人民币: 'CNY',
    美元: 'USD',
    欧元: 'EUR',
    英镑: 'GBP',
    日元: 'JPY',
    港元: 'HKD',
    港币: 'HKD',
  },
  names: { CNY: '元', USD: '美元', EUR: '欧元', GBP: '英镑', JPY: '日元', HKD: '港元' },
};
