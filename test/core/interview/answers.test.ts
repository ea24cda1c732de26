// Answers that are handed in: --set, files, other names, and what is refused.
import { describe, expect, test } from 'vitest';
import { CcsError } from '../../../src/core/errors.ts';
import { fromSets, fromTree, missing, take } from '../../../src/core/interview/answers.ts';
import { questionsOf, type Answers } from '../../../src/core/interview/form.ts';
import { form, MET, words } from './support.ts';

const every = questionsOf(form({}));
const taking = (...given: Answers[]): ReturnType<typeof take> => take(form, every, given, words, 'ccs prompter questions', '2026-12-01');
function refusal(...given: Answers[]): unknown {
  try {
    return taking(...given);
  } catch (error) {
    if (!(error instanceof CcsError)) throw error;
    return { code: error.code, args: error.args };
  }
}

describe('--set', () => {
  test('is an id and a value; only the first = counts, and nothing is split', () => {
    expect({ ...fromSets(['account=A, B & C = D', 'goal= x ']) }).toEqual({ account: 'A, B & C = D', goal: ' x ' });
  });
  test('line breaks of Windows are line breaks', () => {
    expect({ ...fromSets(['value=one\r\ntwo\rthree']) }).toEqual({ value: 'one\ntwo\nthree' });
  });
  test('repeated is a list in that order', () => {
    expect({ ...fromSets(['frame=one, two', 'account=A', 'frame=three', 'frame=']) }).toEqual({
      frame: ['one, two', 'three', ''],
      account: 'A',
    });
  });
  test.each(['account', '=x', ''])('%j is none', (set) => {
    expect(() => fromSets([set])).toThrow(expect.objectContaining({ code: 'bad-set', args: { text: set } }));
  });
  test('no id reaches the prototype', () =>
    expect(Object.keys(fromSets(['__proto__=x', 'constructor=y']))).toEqual(['__proto__', 'constructor']));
});

describe('an answers file', () => {
  test('may be nested, dotted or both', () => {
    const expected = { 'contact.name': 'A. Buyer', 'contact.title': 'manager', 'scenarios.proof.event': 'x' };
    expect({ ...fromTree({ contact: { name: 'A. Buyer', title: 'manager' }, scenarios: { proof: { event: 'x' } } }) }).toEqual(expected);
    expect({ ...fromTree({ 'contact.name': 'A. Buyer', contact: { title: 'manager' }, 'scenarios.proof': { event: 'x' } }) }).toEqual(
      expected,
    );
  });
  test('holds lists whole, and questions with their measures', () => {
    expect({
      ...fromTree({ frame: ['a, b', 'c'], 'scenarios.proof.diagnose': [{ ask: 'How many?', measure: 'a year' }, 'How?'] }),
    }).toEqual({
      frame: ['a, b', 'c'],
      'scenarios.proof.diagnose': [{ ask: 'How many?', measure: 'a year' }, 'How?'],
    });
  });
  test('gives no answer where it is empty, and an empty one where it says so', () => {
    expect({ ...fromTree({ account: null, 'seller.name': '', contact: {} }) }).toEqual({ 'seller.name': '' });
    expect({ ...fromTree(null) }).toEqual({});
  });
});

describe('taking answers', () => {
  test('keeps what was accepted, as it is kept', () => {
    expect(taking({ ...MET, scenarios: ['proof'], date: ' 2026-12-24 ' })).toEqual({
      answers: { ...MET, scenarios: ['proof'], date: '2026-12-24' },
      ignored: [],
    });
  });
  test('later sources beat earlier ones, and a list replaces the whole list', () => {
    expect(taking({ account: 'file', frame: ['a', 'b'] }, { account: 'set', frame: 'c' }).answers).toEqual({
      account: 'set',
      frame: ['c'],
    });
  });
  test('refuses an id that nobody asks, and says which was meant', () => {
    expect(refusal({ acount: 'x' })).toEqual({
      code: 'unknown-id',
      args: { id: 'acount', near: 'account', command: 'ccs prompter questions' },
    });
    expect(refusal({ 'scenarios.late-filling.event': 'x' })).toMatchObject({ args: { near: 'scenarios.late-filing.event' } });
    expect(refusal({ weather: 'fine' })).toMatchObject({ code: 'unknown-id', args: { near: undefined } });
  });
  test('takes the words of Solution Selling', () => {
    const own = taking({
      goal: 'g',
      frame: ['f'],
      'scenarios.proof.diagnose': ['d'],
      'scenarios.proof.event': 'e',
      'scenarios.proof.player': 'p',
      'scenarios.proof.action': 'a',
    });
    expect(
      taking({
        pain: 'g',
        open: ['f'],
        'scenarios.proof.control': ['d'],
        'scenarios.proof.when': 'e',
        'scenarios.proof.who': 'p',
        'scenarios.proof.what': 'a',
      }),
    ).toEqual(own);
  });
  test.each<[string, Answers]>([
    ['by repeating it', { account: ['A', 'B'] }],
    ['by two names', { goal: 'a', pain: 'b' }],
    ['nested and dotted', fromTree({ contact: { name: 'A' }, 'contact.name': 'B' })],
  ])('refuses a single answer that was set twice %s', (_how, given) => expect(refusal(given)).toMatchObject({ code: 'set-twice' }));
  test('takes a list of one where one is wanted', () => expect(taking(fromTree({ account: ['A'] })).answers).toEqual({ account: 'A' }));
  test('a list may be given under both of its names', () => {
    expect(taking({ frame: 'a', open: ['b'] }).answers).toEqual({ frame: ['a', 'b'] });
  });
  test('says in words why an answer is none', () => {
    expect(refusal({ date: 'soon' })).toEqual({
      code: 'bad-answer',
      args: { id: 'date', why: words.problems['no-single-day']({ text: 'soon' }), asked: expect.any(String) },
    });
    expect(refusal({ scenarios: ['late-filing', 'nope'] })).toMatchObject({
      code: 'bad-answer',
      args: { why: expect.stringContaining('"nope"') },
    });
    expect(refusal({ scenarios: [] })).toMatchObject({ code: 'bad-answer', args: { id: 'scenarios' } });
    expect(refusal({ account: '' })).toMatchObject({ code: 'bad-answer', args: { id: 'account' } });
  });
  test('leaves out what is for a scenario that was not chosen, and says so', () => {
    expect(taking({ scenarios: ['proof'], 'scenarios.late-filing.event': 'x', 'scenarios.proof.event': 'y' })).toEqual({
      answers: { scenarios: ['proof'], 'scenarios.proof.event': 'y' },
      ignored: ['scenarios.late-filing.event'],
    });
  });
});

test('missing is what is needed and has not even a default', () => {
  expect(missing(form, {})).toEqual(['account', 'contact.name']);
  expect(missing(form, MET)).toEqual([]);
});
