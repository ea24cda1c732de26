// What is found in the text of a letter is told of the answer it stands in, which is what people mend.
import { expect, test } from 'vitest';
import { answerAt } from '../../../../src/core/method/letters/answer-at.ts';

const ANSWERS = {
  goal: 'bill by the day',
  agreement: 'a trial with 15% off',
  'access.why': 'she gets 15% off as well',
  people: [{ name: 'Dana', why: 'we could do it for her' }],
  reasons: ['papers wait', '每一单都打八折'],
};

test.each([
  ['You agreed to a trial with 15% off.', '15% off', ['answers', 'agreement'], '15% off', 13],
  ['because she gets 15% off as well.', '15% off', ['answers', 'access.why'], '15% off', 9],
  // Only the beginning of a sentence is a capital in the letter.
  ['We could do it for her.', 'We could do', ['answers', 'people', 0, 'why'], 'we could do', 0],
  ['每一单都打八折。', '打八折', ['answers', 'reasons', 1], '打八折', 4],
  // A whole sentence of the letter, with an answer in it.
  ['You agreed to a trial with 15% off.', 'You agreed to a trial with 15% off.', ['answers', 'agreement'], 'a trial with 15% off', 0],
])('%s: %s', (line, piece, path, match, at) => {
  expect(answerAt(ANSWERS, line, piece)).toEqual({ id: path[1], path, match, at });
});

test('the words of the template are nobody’s answer', () => {
  expect(answerAt(ANSWERS, 'We will be in touch.', 'We will')).toBeUndefined();
  expect(answerAt(ANSWERS, '', '')).toBeUndefined();
});
