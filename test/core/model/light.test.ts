// A light check gives back what it was given where it is clean, and touches it nowhere.
import { expect, test } from 'vitest';
import { lightDay, lightList, lightMap, lightText, ODD } from '../../../src/core/model/light.ts';

const person = lightMap({ name: lightText }, { left: lightDay });
const sale = lightMap({ account: lightText }, { players: lightList(person) });

test('what is clean is not copied', () => {
  const value = { account: 'Kestrel', players: [{ name: 'Ann', left: '2026-11-02' }, { name: 'Bo' }] };
  expect(sale(value)).toBe(value);
});

test.each([
  [
    'a key that nobody asked for',
    { account: 'Kestrel', odd: 1, players: [{ name: 'Ann' }] },
    { account: 'Kestrel', players: [{ name: 'Ann' }] },
  ],
  [
    'one further down, before others',
    { players: [{ name: 'Ann' }, { win: 'x', name: 'Bo', left: '2026-11-02' }, { name: 'Cy' }], account: 'Kestrel' },
    { players: [{ name: 'Ann' }, { name: 'Bo', left: '2026-11-02' }, { name: 'Cy' }], account: 'Kestrel' },
  ],
  [
    'a sign that is not shown',
    { account: 'Kes\u202etrel', players: [{ name: 'A\u0007' }] },
    { account: 'Kes�trel', players: [{ name: 'A␇' }] },
  ],
])('%s is left out of a copy, and stays where it was', (_, value, clean) => {
  const before = structuredClone(value);
  expect(sale(value)).toEqual(clean);
  expect(value).toEqual(before);
});

test.each([
  ['no map', []],
  ['a key missing', { players: [] }],
  ['a key missing further down', { account: 'Kestrel', players: [{ left: '2026-11-02' }] }],
  ['a day that there is not', { account: 'Kestrel', odd: 1, players: [{ name: 'Ann', left: '2026-02-30' }] }],
])('%s is odd', (_, value) => {
  expect(sale(value)).toBe(ODD);
});
