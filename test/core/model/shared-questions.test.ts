// Questions taken by name: in their place, changed where a template says so, and explained where there is nothing of that name.
import { describe, expect, test } from 'vitest';
import { withShared, type SharedQuestions } from '../../../src/core/model/shared-questions.ts';
import type { TemplateQuestion, WrittenTemplate } from '../../../src/core/model/template.ts';

const question = (id: string, more: Partial<TemplateQuestion> = {}): TemplateQuestion => ({ id, kind: 'text', title: { en: id }, ...more });
const SHARED: SharedQuestions = new Map([
  ['recipient', [question('to.name', { required: true }), question('to.title')]],
  ['signature', [question('from.name')]],
]);
const written = (questions: WrittenTemplate['questions']): WrittenTemplate => ({
  ccs: 1,
  kind: 'template',
  document: 'letter',
  name: { en: 'letter' },
  questions,
});
const resolve = (questions: WrittenTemplate['questions']) => withShared(written(questions), SHARED);
const idsOf = (questions: WrittenTemplate['questions']) => resolve(questions).template.questions?.map(({ id }) => id);

test('they stand where they are taken, one name or several', () => {
  expect(idsOf([{ use: 'recipient' }, question('goal'), { use: ['signature'] }])).toEqual(['to.name', 'to.title', 'goal', 'from.name']);
  expect(idsOf([{ use: ['signature', 'recipient'] }])).toEqual(['from.name', 'to.name', 'to.title']);
  expect(withShared(written(undefined), SHARED)).toMatchObject({ problems: [] });
});

test('a template changes what it asks otherwise, and nothing else', () => {
  const { template, problems } = resolve([{ use: 'recipient' }, { id: 'to.title', required: true, title: { en: 'Which title?' } }]);
  expect(problems).toEqual([]);
  expect(template.questions).toEqual([
    question('to.name', { required: true }),
    question('to.title', { required: true, title: { en: 'Which title?' } }),
  ]);
});

describe('what is not there', () => {
  const problemsOf = (questions: WrittenTemplate['questions']) =>
    resolve(questions).problems.map(({ code, path, args }) => [path.join('.'), code, args['near'] ?? args['use'] ?? args['key']]);

  test('a name that nobody wrote is told with the nearest', () => {
    expect(problemsOf([{ use: 'recipent' }])).toEqual([['questions.0.use', 'one-of', 'recipient']]);
  });
  test('half a question says where the whole one is', () => {
    expect(problemsOf([{ id: 'from.name', required: true }])).toEqual([['questions.0', 'question-not-used', 'signature']]);
  });
  test('half a question that is nowhere says what it lacks', () => {
    expect(problemsOf([{ id: 'else' }])).toEqual([
      ['questions.0', 'missing', 'kind'],
      ['questions.0', 'missing', 'title'],
    ]);
  });
  test('nothing may stand beside a use', () => {
    expect(problemsOf([{ use: 'signature', required: true }])).toEqual([['questions.0.required', 'unknown-key', 'required']]);
  });
});
