// What is taken as it is read is what the strict reader and the light check make of it, or it is handed over.
import { expect, test } from 'vitest';
import { opportunitySketching } from '../../../src/core/method/pipeline/sketch.ts';
import { lightDay, lightList, lightMap, lightText, takingOf } from '../../../src/core/model/light.ts';
import { readStrict } from '../../../src/core/reading/strict.ts';
import { take } from '../../../src/core/reading/taking.ts';
import { mutate, random } from './support.ts';

const { sketch, unwanted } = opportunitySketching;

const whole = `ccs: 1
kind: opportunity
account: Blue Mill Foods
aliases:
  - 蓝磨食品
  - "Blue: Mill"
opened: 2025-10-01
value: 139000 # in all
currency: USD
owner: Mary O’Neill
close: 2026-07-18
signing:
  date: 2026-07-18
  by: hoped
players:
  - id: p1
    name: Ada Meyer
    title: 'Head of ''IT'''
    roles:
      - coach
    notes: |
      left: 2026-01-01
      - all of it
    metAlone: 2026-02-08
  - id: p2
    name: 王建国
milestones:
- milestone: active

  date: 2025-11-10
  # said on the phone
  evidence:
    date: 2025-11-08
    what: >-
      He will bring the head of operations
      to the next meeting.
  by: M. Roth
plan:
  - event: Legal reads the contract
    date: 2026-02-05
    ours: Anna Keller
    status: done
changes:
  - date: 2025-10-01
    value: 140000
    close: 2026-01-09
notes:
  - date: 2025-10-21
    by: Anna Keller
    text: She asked twice.
`;

const slowly = (text: string): unknown => {
  const read = readStrict(text, false, unwanted);
  return read && sketch(read.value);
};

test('a record as ccs writes it is taken whole, in whatever order its keys stand', () => {
  expect(opportunitySketching.take(whole)).toEqual(slowly(whole));
  expect(opportunitySketching.take(whole)).toMatchObject({ value: 139000, players: [{ title: "Head of 'IT'" }, { name: '王建国' }] });
  const [head, ...rest] = whole.split(/(?<=\n)(?=\w)/u);
  const turned = [...rest.toReversed(), head].join('');
  expect(opportunitySketching.take(turned)).toEqual(slowly(turned));
});

test('what is odd is handed over', () => {
  for (const [from, to] of [
    ['139000', 'much'],
    ['2025-10-01', '2025-13-01'],
    ['owner:', 'ovner:'],
    ['owner: Mary O’Neill', 'currency: EUR'],
    ['currency: USD', 'currency: usd'],
    ['account: Blue Mill Foods\n', ''],
    ['  by: M. Roth\n', ''],
    ['name: Ada Meyer', 'name: Ada\n      Meyer'],
    ['name: Ada Meyer', 'name:'],
    ['name: Ada Meyer', 'name: &a Ada'],
    ['players:', 'players: []'],
    ['  - 蓝磨食品', '  - - 蓝磨食品'],
    ['  - 蓝磨食品', '   - 蓝磨食品'],
    ['  - id: p2', '  - id: p2\n   name: x'],
  ] as const) {
    expect(whole).toContain(from);
    expect(opportunitySketching.take(whole.replace(from, to)), to).toBeUndefined();
  }
});

test('damage is never taken for something else: two thousand damaged texts', () => {
  const roll = random(11);
  let taken = 0;
  for (let round = 0; round < 2000; round++) {
    const text = mutate(whole, roll);
    const quick = opportunitySketching.take(text);
    if (quick === undefined) continue;
    taken++;
    expect(quick, text).toEqual(slowly(text));
  }
  expect(taken).toBeGreaterThan(300);
});

test('only maps are taken, and no more keys than there are bits', () => {
  expect(() => takingOf(lightText, new Map())).toThrow('only a map');
  const many = Object.fromEntries(Array.from({ length: 32 }, (_, at) => [`k${at}`, lightText]));
  expect(() => takingOf(lightMap({}, many), new Map())).toThrow('too many keys');
  const small = takingOf(lightMap({ day: lightDay }, { more: lightList(lightText) }), new Map());
  expect(take('day: 2026-01-01\nmore:\n- a\n- b\n', small)).toEqual({ day: '2026-01-01', more: ['a', 'b'] });
  expect(take('day: 2026-01-01\nmore:\n- a: b\n', small)).toBeUndefined();
});
