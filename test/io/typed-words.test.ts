// Sentences where single keys answer, and texts that are taken away and had back: nothing typed is an answer by one of its letters.
import { Chalk } from 'chalk';
import { describe, expect, test } from 'vitest';
import type { View } from '../../src/core/interview/port.ts';
import { TAGS } from '../../src/core/languages/index.ts';
import { YES_NO } from '../../src/core/languages/yes-no.ts';
import { screenOf } from '../../src/io/terminal/frame.ts';
import { asOneText, keyOf, pasted, type Key } from '../../src/io/terminal/key.ts';
import type { Screen } from '../../src/io/terminal/screen.ts';
import { runOn, spelled, type Answered } from '../../src/io/terminal/spelled.ts';
import { isDecision, type Decision } from '../../src/io/terminal/widget.ts';
import { wordsOf } from '../words.ts';
import { cardView, checksView, choiceView, harness, textView } from './harness.ts';

const SIZE = { columns: 60, rows: 24 };
const look = { words: wordsOf('en').keys, paint: new Chalk({ level: 0 }) };
const NAMED: Readonly<Record<string, Key>> = {
  ENTER: keyOf({ name: 'return' }),
  BACK: keyOf({ name: 'backspace' }),
  DOWN: keyOf({ name: 'down' }),
  UNDO: keyOf({ name: 'z', ctrl: true }),
  EMPTY: keyOf({ name: 'u', ctrl: true }),
  NOTE: keyOf({ name: 'n', ctrl: true }),
};
const keys = (typed: string): readonly Key[] =>
  NAMED[typed] ? [NAMED[typed]] : [...typed].map((text) => keyOf({ sequence: text, name: /[a-z]/u.test(text) ? text : '' }));
function after(screen: Screen | Decision, ...typed: readonly (string | Key)[]): Screen | Decision {
  return typed
    .flatMap((one) => (typeof one === 'string' ? keys(one) : [one]))
    .reduce<Screen | Decision>((now, key) => (isDecision(now) ? now : now.press(key, SIZE)), screen);
}
const drawn = (screen: Screen | Decision): string => (isDecision(screen) ? JSON.stringify(screen) : screen.draw(SIZE).rows.join('\n'));

const OPTIONS = (['yes', 'no', 'unsure'] as const).map((value) => ({
  value,
  label: value,
  key: value.charAt(0),
  also: YES_NO[value] ?? [],
}));
const picked = (more: object = {}): View => choiceView({ options: OPTIONS, aside: true, ...more });
const asked = (view: View, before?: Answered): Screen => screenOf(view, look, before !== undefined, before);
const byKey = (key: string): Answered => ({ key, chosen: OPTIONS.find((one) => one.key === key)!, options: OPTIONS });

describe('a sentence where y, n and u answer', () => {
  test.each(['maybe, if Anna agrees', 'depends on the board', '看看再说吧，下周再问', 'I asked, and they laughed'])(
    '%s is no answer, is said to be none, and the notes can have it',
    (sentence) => {
      const screen = after(asked(picked()), sentence);
      expect(drawn(screen)).toContain(`> ${sentence}`);
      const put = after(screen, 'ENTER');
      expect(drawn(put).replace(/\s+/gu, ' ')).toContain(
        `is no answer here and was not taken. What answers: y, n, u. Ctrl+N puts it into the notes`,
      );
      expect(after(put, 'NOTE')).toEqual({ reply: { act: 'aside', note: sentence } });
      expect(after(screen, 'NOTE')).toEqual({ reply: { act: 'aside', note: sentence } });
      expect(after(put, 'n')).toMatchObject({ reply: { value: 'no' } });
    },
  );
  test.each([
    ['maybe', 'unsure'],
    ["I don't know", undefined],
    ['don’t know', 'unsure'],
    ['Hard to say.', 'unsure'],
    ['sure', 'yes'],
    ['不确定', 'unsure'],
    ['不知道。', 'unsure'],
    ['看情况', 'unsure'],
    ['看看再说吧', 'unsure'],
    ['是的', 'yes'],
    ['還沒有', 'no'],
  ])('%s typed whole is read as %s', (word, value) => {
    const screen = after(asked(picked()), word);
    const answer = after(screen, 'ENTER');
    if (value === undefined) expect(isDecision(answer)).toBe(false);
    else
      expect([drawn(screen), answer]).toEqual([
        expect.stringContaining(`Enter takes: ${value}`),
        expect.objectContaining({ reply: { act: 'answer', value } }),
      ]);
  });
  test.each(TAGS)('every word for yes, no and unsure is told apart: %s', (tag) => {
    const { answers } = { answers: wordsOf(tag).call.choices };
    const options = OPTIONS.map((one) => ({ ...one, label: answers[one.value] }));
    for (const { value, also } of options)
      for (const word of also)
        expect([word, spelled(options, word)?.value]).toEqual([word, /[?？]/u.test(word) ? spelled(options, word)?.value : value]);
  });
  test('a letter struck by mistake is taken back, and behind a pause or before a digit the next key is a key again', () => {
    expect(drawn(after(asked(picked()), 't'))).toContain('"t" does nothing here');
    expect(drawn(after(asked(picked()), 't', 'BACK'))).not.toContain('> t');
    expect(after(asked(picked()), 't', { ...keyOf({ sequence: 'y', name: 'y' }), late: true })).toMatchObject({ reply: { value: 'yes' } });
    expect(after(asked(picked()), 't', '2')).toMatchObject({ reply: { value: 'no' } });
    expect(isDecision(after(asked(picked()), 'ty'))).toBe(false);
  });
  test('what came at once, or was pasted, is one text', () => {
    const isKey = (text: string): boolean => 'ynu'.includes(text);
    expect(asOneText(keys('not sure'), isKey)).toEqual([pasted('not sure')]);
    expect(asOneText(keys('yn'), isKey)).toEqual(keys('yn'));
    expect(after(asked(picked()), pasted('not sure'), 'ENTER')).toMatchObject({ reply: { value: 'unsure' } });
    expect(drawn(after(asked(picked()), pasted('no, they\nsaid'), 'ENTER')).replace(/\s+/gu, ' ')).toContain(
      '"no, they said" is no answer',
    );
  });
  test('the same where a card is kept, and where options are ticked', () => {
    const card = after(asked(cardView()), 'leave this next time');
    expect(drawn(after(card, 'ENTER')).replace(/\s+/gu, ' ')).toContain('"leave this next time" is no answer here');
    const list = asked(checksView({ options: [{ value: 'a', label: 'A' }], initial: ['a'] }));
    expect(after(list, 'not x', 'ENTER', 'ENTER')).toMatchObject({ reply: { value: ['a'] } });
  });
});

describe('a word whose first letter has answered', () => {
  test.each([
    ['y', 'es', 'yes', ''],
    ['n', 'ot sure', 'unsure', ''],
    ['n', 'o, they said', 'no', 'they said'],
    ['u', 'nsure', 'unsure', ''],
    ['y', 'esterday', undefined, ''],
    ['y', 'up to 30', undefined, ''],
    ['n', 'about 30', undefined, ''],
  ])('%s and "%s": %s', (key, typed, value, rest) => {
    const found = runOn(byKey(key), typed);
    expect([found?.option.value, found?.rest ?? '']).toEqual([value, rest]);
  });
  test('is no answer to the next question: the same answer is said, another goes back for it, the rest is asked about', () => {
    const next = (key: string): Screen => asked(textView() as View, byKey(key));
    const same = after(next('y'), 'es', 'ENTER');
    expect(drawn(same)).toMatch(/! "yes": its first letter has answered/u);
    expect(after(same, 'Acme', 'ENTER')).toMatchObject({ reply: { value: 'Acme' } });
    expect(after(next('n'), 'ot sure', 'ENTER')).toMatchObject({ amend: { value: 'unsure' }, rest: '' });
    const rest = after(next('y'), 'es, but only in March', 'ENTER');
    expect(drawn(rest)).toMatch(/> but only in March\n! "yes" has answered/u);
    expect(after(rest, 'ENTER')).toMatchObject({ reply: { value: 'but only in March' } });
    expect(after(next('y'), 'about 30', 'ENTER')).toMatchObject({ reply: { value: 'about 30' } });
  });
  test('goes on where keys answer again, when it comes too soon to be another answer', () => {
    const soon = (text: string): Key => ({ ...keyOf({ sequence: text, name: text }), soon: true });
    expect(drawn(after(asked(picked(), byKey('u')), soon('n'), 'sure', 'ENTER'))).toMatch(/"unsure": its first letter/u);
    expect(after(asked(picked(), byKey('u')), 'n')).toMatchObject({ reply: { value: 'no' } });
    expect(after(asked(picked(), byKey('y')), soon('n'))).toMatchObject({ reply: { value: 'no' } });
  });
});

describe('what a key took away', () => {
  const long = 'keep every filing on its way the moment it is signed';
  test.each([
    ['a letter that replaces', ['x'], [long]],
    ['Ctrl+U', ['EMPTY'], [long]],
    ['Backspace', ['BACK', 'BACK', 'BACK'], [long]],
    ['Ctrl+U, and a new text', ['EMPTY', 'new'], [long, 'new', long]],
    ['a paste', [pasted('other')], [long]],
  ] as const)('comes back by Ctrl+Z, which the line of keys names: %s', (_, typed, steps) => {
    let screen = after(asked(textView({ initial: long }) as View), ...typed);
    expect(drawn(asked(textView({ initial: long }) as View))).not.toContain('Ctrl+Z');
    for (const text of steps) {
      expect(drawn(screen)).toContain('Ctrl+Z undo');
      screen = after(screen, 'UNDO');
      expect(after(screen, 'ENTER')).toMatchObject({ reply: { value: text } });
    }
  });
  test('where there is nothing to bring back, the first Ctrl+Z says so and the second is left to the shell', () => {
    const typed = after(asked(textView() as View), 'Acme') as Screen;
    const told = after(typed, 'UNDO') as Screen;
    expect([typed.undoes, told.undoes, (after(told, 'x') as Screen).undoes]).toEqual([true, false, true]);
    expect(drawn(told)).toContain('nothing to bring back');
    expect((after(asked(textView({ initial: long }) as View), 'x') as Screen).undoes).toBe(true);
  });
  test('what was begun over an answer waits beside it', () => {
    const view = { ...(textView({ initial: '2026-12-01' }) as View), left: '30 Feb' } as View;
    expect(drawn(asked(view))).toMatch(/> 2026-12-01\n! Begun here and not taken: “30 Feb”/u);
    expect(after(asked(view), 'ENTER')).toMatchObject({ reply: { value: '2026-12-01' } });
    expect(after(asked(view), 'UNDO', 'ENTER')).toMatchObject({ reply: { value: '30 Feb' } });
  });
  test('what goes on with a text says so', () => {
    expect(drawn(asked(textView({ initial: 'Acm', begun: true }) as View))).toContain('typing goes on');
    expect(drawn(asked(textView({ initial: 'Acme' }) as View))).toContain('typing replaces');
  });
});

const ask = harness();

test('in a terminal: Ctrl+Z brings back a text that one letter took away, and "not sure" is unsure', async () => {
  const yesNo = (id: string): View => picked({ id, title: id });
  const t = await ask([textView({ initial: 'prepared by marketing' }), yesNo('first'), textView({ id: 'second', title: 'second' })]);
  await t.see('prepared by marketing');
  t.type('x');
  await t.see('> x');
  t.press('ctrl+z');
  await t.see('> prepared by marketing');
  t.press('enter');
  await t.see('first');
  t.type('n');
  await t.see('3/12 second');
  t.type('ot sure');
  await t.see('> ot sure');
  t.press('enter');
  await t.exit();
  expect(t.everything()).toMatch(/✔ first {2}unsure\n/u);
  expect(t.replies().map((reply) => (reply.act === 'answer' ? reply.value : reply.act))).toEqual(['prepared by marketing', 'no', 'amend']);
});
