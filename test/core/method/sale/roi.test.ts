// The arithmetic of a return: the two pharmacy vendors of docs/method.md §10, amounts as people write them, no rounding on the way.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountIn, MILLION, writtenAmount } from '../../../../src/core/languages/amount.ts';
import { currencyOf, returnOf } from '../../../../src/core/method/sale/roi.ts';

const plain = (text: string): string | undefined => {
  const amount = amountIn(text);
  return amount && writtenAmount(amount.millionths);
};

test('the two pharmacy vendors: 50 % and 75 %, and the cash that comes once stands apart', () => {
  expect(returnOf({ price: '600,000', savings: '300,000' })).toEqual({
    price: '600,000',
    savings: '300,000',
    profit: '',
    benefit: '300,000',
    roi: '50%',
    once: '',
  });
  expect(returnOf({ price: '60 万', savings: '25万元', profit: '¥200,000', once: '32.5万' })).toEqual({
    price: '600,000',
    savings: '250,000',
    profit: '200,000',
    benefit: '450,000',
    roi: '75%',
    once: '325,000',
  });
});

test('what cannot be known stays empty', () => {
  expect(returnOf({})).toMatchObject({ benefit: '', roi: '' });
  expect(returnOf({ price: '10' })).toMatchObject({ price: '10', benefit: '', roi: '' });
  expect(returnOf({ savings: '10' })).toMatchObject({ benefit: '10', roi: '' });
  expect(returnOf({ price: '0', savings: '10' })).toMatchObject({ roi: '' });
});

test('a share is rounded once, to a tenth', () => {
  expect(returnOf({ price: '3', savings: '1' }).roi).toBe('33.3%');
  expect(returnOf({ price: '3', savings: '2' }).roi).toBe('66.7%');
  expect(returnOf({ price: '2000', savings: '1' }).roi).toBe('0.1%');
  expect(returnOf({ price: '2000', savings: '-1' }).roi).toBe('−0.1%');
  expect(returnOf({ price: '8', savings: '0.1', profit: '0.2' })).toMatchObject({ benefit: '0.30', roi: '3.8%' });
  expect(returnOf({ price: '1', savings: '999,999,999,999' }).roi).toBe('99,999,999,999,900%');
});

test.each([
  ['600,000', '600,000'],
  ['600000', '600,000'],
  ['60 万', '600,000'],
  ['60万元', '600,000'],
  ['６００，０００', '600,000'],
  ['¥600,000.50', '600,000.50'],
  ['￥60万', '600,000'],
  ['US$ 1.2m', '1,200,000'],
  ['USD 300 000', '300,000'],
  ['300,000 EUR', '300,000'],
  ['€300’000', '300,000'],
  ['0.5 million', '500,000'],
  ['12k', '12,000'],
  ['1.255 万', '12,550'],
  ['3 亿', '300,000,000'],
  ['人民币 25 万元', '250,000'],
  ['25 万元人民币', '250,000'],
  ['200 万美元', '2,000,000'],
  ['-50,000', '−50,000'],
  ['0.125', '0.125'],
  ['1,234.567', '1,234.567'],
  ['600\u00A0000', '600,000'],
])('%s is %s', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

test.each([
  '',
  'a lot',
  '600.000',
  '1.200',
  '600,00',
  '60,0000',
  '1,2,3',
  '六十万',
  '10%',
  '1e9',
  '12 34',
  '--5',
  '1.2345678',
  '9'.repeat(16),
  '600,000 a year',
  '约60万',
])('"%s" is no amount', (text) => {
  expect(amountIn(text)).toBeUndefined();
});

test('every amount reads as it was written', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (millionths) => {
      const text = writtenAmount(millionths);
      const back = amountIn(text);
      // One to three digits and three decimals could be thousands to somebody else.
      if (/^−?[1-9]\d{0,2}\.\d{3}$/u.test(text)) expect(back).toBeUndefined();
      else expect(back?.millionths).toBe(millionths);
    }),
  );
});

test('a tenth of any sum is exact', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1000n, max: 10n ** 14n }), fc.bigInt({ min: 0n, max: 10n ** 14n }), (price, savings) => {
      const tenths = (savings * 2000n + price) / (2n * price);
      const roi = returnOf({ price: String(price), savings: String(savings) }).roi;
      expect(amountIn(roi.slice(0, -1) + (/\.\d$/u.test(roi.slice(0, -1)) ? '0' : ''))?.millionths).toBe((tenths * MILLION) / 10n);
    }),
  );
});

test('the currency is the one that an amount names', () => {
  expect(currencyOf([{ price: '600,000' }, { price: '60万元' }])).toBe('CNY');
  expect(currencyOf([{ price: '600,000' }])).toBeUndefined();
});
