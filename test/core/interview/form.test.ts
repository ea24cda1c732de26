// A form: which step comes next, which came before, how far somebody is.
import { expect, test } from 'vitest';
import {
  back,
  isStale,
  next,
  position,
  questionsOf,
  START,
  valueOf,
  type Card,
  type Form,
  type Question,
} from '../../../src/core/interview/form.ts';

const question = (id: string, more: Partial<Question> = {}): Question => ({ id, kind: 'text', title: () => id, help: () => '', ...more });
const card: Card = {
  id: 'card',
  kind: 'card',
  title: () => 'card',
  help: () => '',
  spoken: '',
  lines: [],
  parts: [question('card.part')],
  leaveOut: () => ({ answers: {} }),
};
const form: Form = ({ first }) => [
  question('first', { default: 'standing' }),
  ...(first === 'long' ? [question('extra')] : []),
  card,
  question('last'),
];
const passed = (...ids: string[]): ReadonlySet<string> => new Set(ids);

test('the first step comes first, and none after the last', () => {
  expect(next(form, START)?.id).toBe('first');
  expect(next(form, { answers: { first: '' }, passed: passed('card', 'last') })).toBeUndefined();
});
test('a step that was answered or passed is not asked again, a default alone is no answer', () => {
  expect(next(form, { answers: { first: 'x' }, passed: passed() })?.id).toBe('card');
  expect(next(form, { answers: {}, passed: passed('first') })?.id).toBe('card');
});
test('an empty answer is an answer', () => expect(next(form, { answers: { first: '' }, passed: passed() })?.id).toBe('card'));
test('a card is only done when it was passed, whatever is answered inside', () => {
  expect(next(form, { answers: { first: 'x', 'card.part': 'y' }, passed: passed() })?.id).toBe('card');
  expect(next(form, { answers: { first: 'x' }, passed: passed('card') })?.id).toBe('last');
});
test('an answer may bring a step that was not there', () => {
  expect(next(form, { answers: { first: 'long' }, passed: passed('card', 'last') })?.id).toBe('extra');
});
test('a choice whose answer is no longer offered is open again', () => {
  const choice: Form = ({ kind }) => [
    question('kind'),
    question('of', { kind: 'choice', options: kind === 'a' ? [{ value: '1', label: '1' }] : [{ value: '2', label: '2' }] }),
  ];
  expect(next(choice, { answers: { kind: 'a', of: '1' }, passed: passed('kind', 'of') })).toBeUndefined();
  expect(next(choice, { answers: { kind: 'b', of: '1' }, passed: passed('kind', 'of') })?.id).toBe('of');
  expect(isStale(question('x'), { x: 'anything' })).toBe(false);
});
test('back leads to the step before, and nowhere from the first', () => {
  expect(back(form, START, 'first')).toBeUndefined();
  expect(back(form, START, 'card')?.id).toBe('first');
  expect(back(form, { answers: { first: 'long' }, passed: passed() }, 'card')?.id).toBe('extra');
  expect(back(form, START, 'of-another-form')).toBeUndefined();
});
test('positions count the steps that apply, from 1', () => {
  expect(position(form, START, 'card')).toEqual({ at: 2, of: 3 });
  expect(position(form, { answers: { first: 'long' }, passed: passed() }, 'card')).toEqual({ at: 3, of: 4 });
});
test('the questions of a form are those that have an id to answer by, also inside cards', () => {
  expect(questionsOf(form({})).map(({ id }) => id)).toEqual(['first', 'card.part', 'last']);
});
test('the answer counts, without one the default', () => {
  const [first] = questionsOf(form({})) as [Question];
  expect([valueOf(first, {}), valueOf(first, { first: '' }), valueOf(first, { first: 'x' })]).toEqual(['standing', '', 'x']);
});
