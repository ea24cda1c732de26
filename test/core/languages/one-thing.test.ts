// Of one thing, the thing that is counted is one.
import { expect, test } from 'vitest';
import { english } from '../../../src/core/languages/en/grammar.ts';

const figure = (number: string, unit: string, per: readonly string[] = []): string =>
  english.figure({ low: number, high: number, about: false, unit, currency: undefined, money: false, share: false, per });

test.each([
  ['filings', '1 filing a day', '2 filings a day'],
  ['lorries', '1 lorry a day', '2 lorries a day'],
  ['boxes', '1 box a day', '2 boxes a day'],
  ['calls back', '1 call back a day', '2 calls back a day'],
  ['people', '1 person a day', '2 people a day'],
  ['orders typed again', '1 order typed again a day', '2 orders typed again a day'],
  ['access losses', '1 access loss a day', '2 access losses a day'],
  ['bus', '1 bus a day', '2 bus a day'],
])('%s', (unit, one, two) => expect([figure('1', unit, ['day']), figure('2', unit, ['day'])]).toEqual([one, two]));

test('so it is where the unit holds its own time', () => {
  expect(english.amount('1', 'filings a day')).toBe('1 filing a day');
  expect(english.amount('12', 'filings a day')).toBe('12 filings a day');
  expect(english.amount('1', 'percent of orders')).toBe('1 percent of orders');
});
