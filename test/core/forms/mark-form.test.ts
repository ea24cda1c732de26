// What is asked when a letter is marked: the next thing that can have happened, a day that has been, and the buyer's own words
// (docs/method.md §4).
import { expect, test } from 'vitest';
import { markForm, markOfAnswers } from '../../../src/core/forms/mark-form.ts';
import type { Question } from '../../../src/core/interview/form.ts';
import type { Letter } from '../../../src/core/model/letter.ts';
import { wordsOf } from '../../words.ts';

const TODAY = '2026-12-01';
const LETTER: Letter = { ccs: 1, kind: 'letter', letter: 'sponsor', language: 'en', date: TODAY, answers: {} };
const formOf = (letter: Letter) =>
  markForm(
    wordsOf('en'),
    letter,
    TODAY,
    (path) => path === 'reply.eml',
    (fate, day) => (fate === 'sent' && day < LETTER.date ? { code: 'still-to-come', args: { text: day } } : undefined),
  );
const asked = (letter: Letter, answers = {}) => formOf(letter)(answers).map(({ id }) => id);
const question = (id: string, answers = {}) => formOf(LETTER)(answers).find((one): one is Question => one.id === id && one.kind !== 'card');

test('what has not happened yet comes first, and only a yes is asked for words, only a meeting for a name', () => {
  expect(question('mark')?.default).toBe('sent');
  expect(asked(LETTER)).toEqual(['mark', 'day']);
  expect(asked({ ...LETTER, sent: TODAY })).toEqual(['mark', 'day', 'said', 'reply']);
  expect(asked({ ...LETTER, sent: TODAY, accepted: TODAY })).toEqual(['mark', 'day', 'met']);
  expect(asked(LETTER, { mark: 'accepted' })).toEqual(['mark', 'day', 'said', 'reply']);
});

test('a day ahead and a reply that is no file are refused with what was typed', () => {
  expect(question('day')?.problem?.('2026-12-02')).toEqual({ code: 'still-to-come', args: { text: '2026-12-02' } });
  expect(question('day')?.problem?.(TODAY)).toBeUndefined();
  // What marking itself would refuse is refused where it is typed.
  expect(question('day')?.problem?.('2026-11-30')).toEqual({ code: 'still-to-come', args: { text: '2026-11-30' } });
  const reply = question('reply', { mark: 'accepted' });
  expect(reply?.problem?.('gone.eml')).toEqual({ code: 'no-such-file', args: { text: 'gone.eml' } });
  expect(reply?.problem?.('reply.eml')).toBeUndefined();
  expect(reply?.problem?.('')).toBeUndefined();
});

test('what was answered is the mark, without what was not asked', () => {
  const form = formOf(LETTER);
  expect(markOfAnswers(form, { mark: 'sent', day: TODAY })).toEqual({ fate: 'sent', day: TODAY });
  expect(markOfAnswers(form, { mark: 'accepted', day: TODAY, said: 'Yes, that is it.' })).toEqual({
    fate: 'accepted',
    day: TODAY,
    said: 'Yes, that is it.',
  });
});
