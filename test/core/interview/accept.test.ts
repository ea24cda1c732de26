// What is taken for an answer, kind by kind, and what is refused and why.
import { describe, expect, test } from 'vitest';
import { accept } from '../../../src/core/interview/accept.ts';
import type { Question, QuestionKind, Value } from '../../../src/core/interview/form.ts';

const OPTIONS = [
  { value: 'a', label: 'First' },
  { value: 'b', label: 'Second' },
];
const question = (kind: QuestionKind, more: Partial<Question> = {}): Question => ({
  id: 'x',
  kind,
  title: () => '',
  help: () => '',
  options: OPTIONS,
  ...more,
});
const code = (asked: Question, raw: Value): unknown => {
  const accepted = accept(asked, raw, '2026-12-01');
  return 'problem' in accepted ? accepted.problem.code : accepted;
};

const TAKEN: readonly [QuestionKind, raw: Value, kept: Value][] = [
  ['text', '  Example & Partners \n', 'Example & Partners'],
  ['text', 'two\nlines', 'two\nlines'],
  ['text', 'commas, stay; always、都在', 'commas, stay; always、都在'],
  ['text', ['only one'], 'only one'],
  ['text', '', ''],
  ['date', '2026-12-01', '2026-12-01'],
  ['date', ' 2028-02-29 ', '2028-02-29'],
  ['date', '', ''],
  ['date', '1 December 2026', '2026-12-01'],
  ['date', '2026-12-1', '2026-12-01'],
  ['date', '下周五', '2026-12-11'],
  ['choice', 'b', 'b'],
  ['choice', 'Second', 'b'],
  ['list', 'How?\n\n  How many, and when? \n', ['How?', 'How many, and when?']],
  ['list', ['  How? ', '', 'How much?'], ['How?', 'How much?']],
  ['list', [{ ask: 'How many?', measure: 'a month' }, 'How?'], [{ ask: 'How many?', measure: 'a month' }, 'How?']],
  ['list', '', []],
  ['checks', ['b', 'a'], ['b', 'a']],
  ['checks', 'a', ['a']],
  ['checks', [], []],
  ['order', ['b', 'a', 'b'], ['b', 'a']],
  ['order', 'b\na', ['b', 'a']],
];
test.each(TAKEN)('%s takes %j', (kind, raw, kept) => expect(accept(question(kind), raw, '2026-12-01')).toEqual({ value: kept }));

const REFUSED: readonly [QuestionKind, raw: Value, required: boolean, code: string][] = [
  ['text', '', true, 'needed'],
  ['text', ' \n\t', true, 'needed'],
  ['text', ['a', 'b'], false, 'one-only'],
  ['text', [{ ask: 'a' }], false, 'one-only'],
  ['date', '2026-02-30', false, 'no-day'],
  ['date', '3/4', false, 'two-days'],
  ['date', 'next week', false, 'no-single-day'],
  ['date', 'Friday 5 December', false, 'other-weekday'],
  ['date', '', true, 'needed'],
  ['choice', 'c', false, 'no-option'],
  ['choice', 'A', false, 'no-option'],
  ['list', ' \n', true, 'needed'],
  ['list', [], true, 'needed'],
  ['checks', ['a', 'c'], false, 'no-option'],
  ['order', ['a, b'], false, 'no-option'],
];
test.each(REFUSED)('%s refuses %j (required: %j) as %s', (kind, raw, required, why) =>
  expect(code(question(kind, { required }), raw)).toBe(why),
);

describe('a refusal', () => {
  test('names the stranger and what there is', () => {
    expect(accept(question('order'), ['a', 'c'], '2026-12-01')).toEqual({
      problem: { code: 'no-option', args: { text: 'c', options: ['a', 'b'] } },
    });
  });
  test('may be the question’s own, of the value as it would be kept', () => {
    const asked = question('text', { problem: (value) => (value === 'bad' ? { code: 'taken', args: { text: 'bad' } } : undefined) });
    expect([code(asked, ' bad '), code(asked, 'good')]).toEqual(['taken', { value: 'good' }]);
  });
});
