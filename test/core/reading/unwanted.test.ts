// What is left out unread changes nothing else, and what stays is read as ever.
import { expect, test } from 'vitest';
import { readStrict, type Unwanted } from '../../../src/core/reading/strict.ts';
import { chinese, english, mutate, prompter, random } from './support.ts';

const UNWANTED: Unwanted = new Map<string, true | Unwanted>([
  ['frame', true],
  ['otherGoals', true],
  ['confirm', true],
  [
    'scenarios',
    new Map<string, true | Unwanted>([
      ['diagnose', true],
      ['event', true],
      ['say', true],
    ]),
  ],
]);

function pruned(value: unknown, unwanted: Unwanted | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => pruned(item, unwanted));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const within = unwanted?.get(key);
      return within === true ? [] : [[key, pruned(item, within)]];
    }),
  );
}

test('everything but what is not wanted', () => {
  for (const text of [english, chinese, prompter]) {
    expect(readStrict(text, false, UNWANTED)!.value).toEqual(pruned(readStrict(text)!.value, UNWANTED));
    expect(readStrict(text, false, new Map())!.value).toEqual(readStrict(text)!.value);
  }
});

test('whatever a value looks like, it is left out to its end', () => {
  const values = [
    'plain',
    '"quoted # text"',
    '|\n    a: b\n\n    - c',
    '>-\n    folded\n    wanted: no',
    '\n    - one\n    - two: 2\n      three: 3',
    '\n  - in the same column\n  - two',
    '\n    deep:\n      deeper: 1',
    '[a, b] # flow',
    '{ a: b }',
    '',
    '# nothing',
  ];
  for (const value of values) {
    const text = `items:\n- unwanted: ${value}\n  wanted: yes it is\n`;
    const unwanted: Unwanted = new Map([['items', new Map([['unwanted', true]])]]);
    const read = readStrict(text, false, unwanted);
    expect(read?.value, text).toEqual({ items: [{ wanted: 'yes it is' }] });
  }
});

test('damage elsewhere is seen all the same: a thousand damaged texts', () => {
  const roll = random(7);
  let compared = 0;
  for (let round = 0; round < 1000; round++) {
    const text = mutate(round % 2 === 0 ? english : chinese, roll);
    const whole = readStrict(text);
    const part = readStrict(text, false, UNWANTED);
    if (!whole) continue;
    compared++;
    expect(part?.value).toEqual(pruned(whole.value, UNWANTED));
  }
  expect(compared).toBeGreaterThan(300);
});
