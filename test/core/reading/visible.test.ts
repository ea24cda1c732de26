// Hostile characters, made harmless.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible, visibleDeep } from '../../../src/core/reading/index.ts';

test('what steers a terminal is replaced, everything else stays', () => {
  expect(visible('a\x1B[31m\x07b\x7F\r\n\tc')).toBe('a␛[31m␇b␡␍\n\tc');
  expect(visible('x\x9B1m\u202Ey\u2066z\uD800')).toBe('x�1m�y�z�');
  expect(visible('a\u2028b\u2029c')).toBe('a b c');
  expect(visible('“你好”：très\u00A0bien 😀 👩‍👩‍👧')).toBe('“你好”：très\u00A0bien 😀 👩‍👩‍👧');
});

test('in every string of a value, keys included', () => {
  const value = { a: ['\x1B', { 'k\x1B': '\0', n: 1, t: true, z: null }] };
  expect(visibleDeep(value)).toEqual({ a: ['␛', { 'k␛': '␀', n: 1, t: true, z: null }] });
  expect(value.a[0]).toBe('\x1B');
  const hostile: unknown = JSON.parse('{"__proto__": {"polluted": "yes"}}');
  expect(Object.getPrototypeOf(visibleDeep(hostile))).toBe(Object.prototype);
});

test('nothing gets through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = visible(text);
      expect(shown).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069]|\p{Cs}/u);
      expect(visible(shown)).toBe(shown);
    }),
    { seed: 3 },
  );
});
