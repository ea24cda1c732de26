// Keys that come in bursts, marks that are pasted along, and keys that mean nothing where they are pressed.
import { describe, expect, test } from 'vitest';
import { gathered, keyOf, keysOf, withoutBullets, type Key } from '../../src/io/terminal/key.ts';
import { cardView, checksView, choiceView, harness, textView } from './harness.ts';

const keys = (text: string): Key[] =>
  Array.from(text, (sequence) => keyOf({ sequence, name: sequence === '\r' ? 'return' : sequence === '\t' ? 'tab' : '' }));

describe('what comes at once', () => {
  test('a long run of characters is a paste, its line breaks with it', () => {
    const text = 'the first line of a mail\rand the second one\rend';
    expect(gathered(keys(text))).toEqual([{ name: 'paste', text: text.replaceAll('\r', '\n'), ctrl: false, meta: false, shift: false }]);
  });
  test('what somebody types fast stays what it is, and so do keys that write nothing', () => {
    const typed = keys('y\r');
    expect(gathered(typed)).toBe(typed);
    const back: Key = { name: 'tab', text: '', ctrl: false, meta: false, shift: true };
    expect(gathered([...keys('x'.repeat(40)), back, ...keys('yes')]).map(({ name, text }) => name || text)).toEqual([
      'paste',
      'tab',
      'y',
      'e',
      's',
    ]);
  });
});

test.each([
  ['- What happens?\n- How many?', 'What happens?\nHow many?'],
  ['• one\n\n•two\n', 'one\ntwo\n'],
  ['1. one\n2) two\n（3）three', 'one\ntwo\nthree'],
  ['一、现在怎么做？\n二、一个月多少？', '现在怎么做？\n一个月多少？'],
  ['1、第一\n② 第二', '第一\n第二'],
  ['3.5 hours a day\n-5 degrees\n24-hour service', '3.5 hours a day\n-5 degrees\n24-hour service'],
])('the marks of a list go, what is said stays: %j', (pasted, kept) => {
  expect(withoutBullets(pasted)).toBe(kept);
});

test.each([
  ['\x1bh', ['escape', 'h']],
  ['\x1bH', ['escape', 'H']],
  ['\x1b客', ['escape', '客']],
  ['\x1b?', ['escape', '?']],
  ['\x1bb', ['b']],
  ['\x1b3', ['3']],
] as const)('Esc and what is typed soon after it are two keys, unless they mean something together: %j', (sequence, keys) => {
  const event = { sequence, meta: true, ...(/[a-z0-9]$/u.test(sequence) ? { name: sequence.slice(1) } : {}) };
  expect(keysOf(event).map(({ name, text }) => text || name)).toEqual(keys);
});

describe('at a terminal', () => {
  const ask = harness();

  test('what is typed behind Esc stands in the question that it leads to', async () => {
    const t = await ask([textView(), textView({ title: 'Person' })]);
    await t.see('Account');
    t.type('\x1bx');
    await t.see('Person');
    await t.see('> x');
    t.type('y');
    await t.see('> xy');
    t.press('enter');
    await t.exit();
    expect(t.replies()).toEqual([{ act: 'back' }, { act: 'answer', value: 'xy' }]);
  });
  test('a filter that is emptied shows what stood there, not the first row', async () => {
    const options = ['first', 'second', 'third'].map((value) => ({ value, label: value }));
    const t = await ask([choiceView({ options, initial: 'second' })]);
    await t.see('> second');
    t.type('third');
    await t.see('> third');
    t.press('ctrl+u');
    await t.see('> second');
    t.press('enter');
    await t.exit();
    expect(t.replies()).toEqual([{ act: 'answer', value: 'second' }]);
  });

  test('10,000 characters without paste marks are there at once, and drawn a few times', async () => {
    const t = await ask([textView()]);
    await t.see('> ');
    const before = t.raw().length;
    const text = Array.from({ length: 1250 }, (_, index) => `word${String(index).padStart(3, '0')}`.slice(0, 7)).join(' ');
    t.type(`${text} END`);
    await t.see('END');
    // One redraw a character would be more than ten million bytes.
    expect(t.raw().length - before).toBeLessThan(400_000);
    t.press('enter');
    await t.exit();
    expect(t.replies()).toEqual([{ act: 'answer', value: `${text} END` }]);
  });
  test('lines without paste marks stay lines of one answer', async () => {
    const t = await ask([textView({ lines: true })]);
    await t.see('> ');
    t.type('- What happens when an order comes in late?\r- How many of those are there in a week?');
    await t.see('in a week?');
    t.press('enter');
    await t.exit();
    expect(t.replies()).toEqual([
      { act: 'answer', value: ['What happens when an order comes in late?', 'How many of those are there in a week?'] },
    ]);
  });
  test.each([
    [
      'a choice by keys',
      choiceView({
        options: [
          { value: 'yes', label: 'yes', key: 'y' },
          { value: 'no', label: 'no', key: 'n' },
        ],
      }),
      'w',
      'y, n',
    ],
    ['a card', cardView(), 'q', 'Enter, e, x'],
    ['a list to tick', checksView({ options: [{ value: 'a', label: 'first' }], initial: ['a'] }), 'e', 'Space, x, Enter'],
  ])('a key that means nothing is answered: %s', async (_, view, key, takes) => {
    const t = await ask([view]);
    await t.see('Enter');
    t.type(key);
    await t.see(`"${key}" does nothing here. What does: ${takes}`);
    t.press('ctrl+c');
    await t.exit();
  });
  test('x leaves out of a list what is in it', async () => {
    const t = await ask([
      checksView({
        options: [
          { value: 'a', label: 'first' },
          { value: 'b', label: 'second' },
        ],
        initial: ['a', 'b'],
      }),
    ]);
    await t.see('[x] first');
    t.type('x');
    await t.see('[ ] first');
    t.press('enter');
    await t.exit();
    expect(t.replies()).toEqual([{ act: 'answer', value: ['b'] }]);
  });
  test('without an editor of one’s own nobody is led into one they cannot leave', async () => {
    const t = await ask([textView({ initial: 'mine' })], {
      env: { EDITOR: '', VISUAL: '' },
      shell: `PATH=${process.execPath.replace(/\/[^/]*$/u, '')}; exec "$@"`,
    });
    await t.see('> mine');
    t.press('ctrl+e');
    await t.see(/nano|Alt\+Enter begins a new line/u);
    t.press('ctrl+c');
  });
});
