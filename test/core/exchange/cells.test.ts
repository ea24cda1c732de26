// How cells of other programs are read: units in heads, numbers, days, currencies, sums; what can be meant in two ways is never guessed.
import { expect, test } from 'vitest';
import { currencyFrom } from '../../../src/core/languages/currency-called.ts';
import { dayFormOf, dayFrom, decimalOf, numberFrom } from '../../../src/core/exchange/cells.ts';
import { readCsv } from '../../../src/core/exchange/csv.ts';
import { footOf } from '../../../src/core/exchange/foot.ts';
import { headUnit, underUnit } from '../../../src/core/exchange/head-unit.ts';
import { guesses } from '../../../src/core/exchange/proposal.ts';
import { amountIn } from '../../../src/core/languages/amount.ts';
import { DAY_FORMS } from '../../../src/core/model/exchange.ts';

test.each([
  ['金额（万元）', '12.5', 125_000, 'CNY'],
  ['金额(万)', '12.5', 125_000, undefined],
  ['金额（单位：万元）', '88', 880_000, 'CNY'],
  ['预计金额/千元', '3', 3000, 'CNY'],
  ['合同额万元', '3', 30_000, 'CNY'],
  ['金额（万美元）', '3', 30_000, 'USD'],
  ['金額（萬元）', '12.5', 125_000, 'CNY'],
  ['金额（元）', '12.5', 12.5, 'CNY'],
  ['金额（万元）', '88万', 880_000, 'CNY'],
  ['金额（万元）', '1,200,000元', 1_200_000, 'CNY'],
  ['Amount (k)', '120', 120_000, undefined],
  ['Amount (in thousands)', '1,200', 1_200_000, undefined],
  ['Amount in thousands', '120', 120_000, undefined],
  ["Amount ($'000)", '120', 120_000, 'USD'],
  ['Amount ($000s)', '120', 120_000, 'USD'],
  ['Value (M€)', '1.5', 1_500_000, 'EUR'],
  ['Value kEUR', '12', 12_000, 'EUR'],
  ['Umsatz (T€)', '12', 12_000, 'EUR'],
  ['Umsatz in Mio. €', '1.2', 1_200_000, 'EUR'],
  ['Revenue [US$ m]', '2', 2_000_000, 'USD'],
  ['Amount ($k)', '$12.5', 12_500, 'USD'],
  ['Amount (k€)', '450k', 450_000, 'EUR'],
  ['Amount (USD)', '45000', 45_000, 'USD'],
  ['Amount (net)', '45000', 45_000, undefined],
  ['Amount', '45000', 45_000, undefined],
])('below "%s", %s is %d %s', (head, cell, value, currency) => {
  const { unit } = headUnit(head);
  const amount = amountIn(unit ? underUnit(cell, unit).text : cell);
  expect({ value: Number(amount?.millionths) / 1_000_000, currency: amount?.currency }).toEqual({ value, currency });
});

test.each([
  ['金额（万元）', '￥450000'],
  ['Amount (k)', '€12'],
])('below "%s" it is in doubt how much %s is', (head, cell) => {
  const { unit } = headUnit(head);
  expect(unit && underUnit(cell, unit)).toEqual({ text: cell, doubt: true });
});

test.each([
  ['25000', ['12.500,00 €', '$1.2M'], 25_000],
  ['12.500,00 €', ['25000', '$1.2M'], 12_500],
  ['8.000,50', [], 8000.5],
  ['23000,50', [], 23_000.5],
  ['1.200', ['8.000,50'], 1200],
  ['1,2', ['8.000,50'], 1.2],
  ['1.200', ['3.5'], 1.2],
  ['1.200.000', [], 1_200_000],
  ['1,200', [], 1200],
  ['1.200', [], undefined],
  ['1.200', ['8.000,50', '3.5'], undefined],
])('%s beside %j is %s', (cell, others, value) => {
  const amount = amountIn(numberFrom(cell, decimalOf([cell, ...others])));
  expect(amount && Number(amount.millionths) / 1_000_000).toBe(value);
});

test.each([
  ['30 Jan 2027', '2027-01-30'],
  ['Jan 30, 2027', '2027-01-30'],
  ['20261101', '2026-11-01'],
  ['02.10.2026', '2026-10-02'],
  ['02.10.2026 08:00', '2026-10-02'],
  ['2026/9/3 9:12', '2026-09-03'],
  ['2027.1.15', '2027-01-15'],
  ['2026年12月31日', '2026-12-31'],
  ['2026-03-14T09:00:00.000Z', '2026-03-14'],
  // As they stand in the file.
  ['2026-12', '2026-12'],
  ['12月底', '12月底'],
  ['friday', 'friday'],
  ['8 December', '8 December'],
  ['2/30/2026', '2/30/2026'],
])('the day %s is read as %s', (cell, day) => {
  expect(dayFrom(cell, 'MM/dd/yyyy')).toBe(day);
});

test.each([
  [['9/3/2026', '12/31/2026'], { form: 'MM/dd/yyyy' }],
  [['9/3/2026', '31/12/2026'], { form: 'dd/MM/yyyy' }],
  [['9-3-2026', '31-12-2026'], { form: 'dd-MM-yyyy' }],
  [['02.10.2026'], { form: 'dd.MM.yyyy' }],
  [['02.10.2026', '12/31/2026'], { form: 'MM/dd/yyyy' }],
  // What no calendar has says nothing.
  [['9/3/2026', '12/31/2026', '2/30/2026'], { form: 'MM/dd/yyyy' }],
  [['3/4/2026'], { unsure: { cell: '3/4/2026', forms: ['MM/dd/yyyy', 'dd/MM/yyyy'] } }],
  [['3-4-2026'], { unsure: { cell: '3-4-2026', forms: ['MM-dd-yyyy', 'dd-MM-yyyy'] } }],
  [
    ['12/31/2026', '13/11/2026', '1/5/2027'],
    { unsure: { cell: '1/5/2027', forms: ['MM/dd/yyyy', 'dd/MM/yyyy'], against: ['12/31/2026', '13/11/2026'] } },
  ],
])('the days of %j: %j', (cells, expected) => {
  expect(dayFormOf(cells, DAY_FORMS)).toMatchObject(expected);
});

test.each([
  ['人民币', 'CNY'],
  ['人民幣', 'CNY'],
  ['元', 'CNY'],
  ['RMB', 'CNY'],
  ['￥', 'CNY'],
  ['US$', 'USD'],
  ['€', 'EUR'],
  ['欧元', 'EUR'],
  ['USD - U.S. Dollar', 'USD'],
  ['eur', 'EUR'],
  ['CHF', 'CHF'],
  ['yen', 'yen'],
  ['many', 'many'],
])('the currency %s is %s', (cell, code) => {
  expect(currencyFrom(cell, undefined)).toBe(code);
});

test('元 is the currency of the workspace where that is written so', () => {
  expect(currencyFrom('元', 'TWD')).toBe('TWD');
});

test.each([
  ['客户,金额,日期,负责人\nA,5,2026-12-01,王\n合计,5,,\n导出时间：2026-11-29,,,\n', [3, 4]],
  ['客户,金额,日期,负责人\nA,5,2026-12-01,王\n小计：,5,,\nB,5,2026-12-01,王\n总计,"￥1,000",,\n', [3, 5]],
  ['A,B,C,D\nx,5,y,z\nGrand total,,5,\n', [3]],
  ['A,B,C,D\nx,5,y,z\nSum,"23000,50",,100 %\n', [3]],
  ['A,B,C,D\nx,5,y,z\n,"38,700",,\n', [3]],
  // A company, and a sale without its customer, are none.
  ['A,B,C,D\nTotal Energies,5,,\nTotal,5,y,z\n,5,y,z\n', []],
])('the sums of %j are no sales', (text, lines) => {
  const { head, rows } = readCsv(text);
  expect([...footOf(rows, head.length)].map(({ line }) => line)).toEqual(lines);
});

test.each([
  ['客户名称,金额（万元）', 'A,12.5'],
  ['客户名称,含税金额', 'A,12.5'],
  ['客户名称,合同额（万元）', 'A,12.5'],
  ['Customer,Total Contract Amount', 'A,"1,200"'],
  ['Customer,ACV', 'A,"$1,200"'],
  ['Customer,Worth (k€)', 'A,12'],
])('in %s there is a column of money', (head, row) => {
  expect(guesses(readCsv(`${head}\n${row}\n`)).map(({ field }) => field)).toEqual(['account', 'value']);
});
