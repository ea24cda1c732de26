// A playbook written by being asked: opening, impact, what the figures count, and whether they are multiplied.
import { describe, expect, test } from 'vitest';
import { questionsOf, valueOf, type Answers, type Question } from '../../../src/core/interview/form.ts';
import { playbookForm, playbookOf } from '../../../src/core/forms/playbook-form.ts';
import { playbookSchema } from '../../../src/core/model/playbook.ts';
import { wordsOf } from '../../words.ts';

const given = { words: wordsOf('en'), language: 'en', taken: new Set<string>() };
const form = playbookForm(given);

const scenario = (id: string, diagnose: string[]): Answers => ({
  [`scenarios.${id}.diagnose`]: diagnose,
  [`scenarios.${id}.capability`]: 'take an order after six without a telephone call',
  [`scenarios.${id}.event`]: 'a restaurant orders at seven in the evening',
  [`scenarios.${id}.player`]: 'its chef',
  [`scenarios.${id}.action`]: 'type the order on a telephone and see at once when it will come',
});
const FIGURES = [
  'How do late orders come in?',
  'How many of them in a week? | orders per week',
  'What does one of them cost you? | money per order',
];
const answers: Answers = {
  product: 'order desk software',
  industry: 'wholesale',
  title: 'order desk manager',
  goal: 'take late orders without overtime',
  frame: ['How do orders reach you today?'],
  opening: ['We work with order desks, and with nobody else.'],
  impact: ['Who else waits when that happens? | head of logistics', 'What happens then?'],
  scenarios: ['late', 'changed', 'noon'],
  ...scenario('late', FIGURES),
  ...scenario('changed', ['How many claims in a month? | claims a month']),
  ...scenario('noon', ['How many are out by then? | how many it is']),
};

const step = (id: string, more: Answers = {}): Question | undefined =>
  questionsOf(form({ ...answers, ...more })).find((question) => question.id === id);
const written = (more: Answers = {}) => {
  const values = Object.fromEntries(
    questionsOf(form({ ...answers, ...more })).map((question) => [question.id, valueOf(question, { ...answers, ...more }) ?? '']),
  );
  return playbookOf(given, values);
};

describe('a playbook that was asked for', () => {
  test('has opening, impact, typed measures and what they are worth, and fits the schema', () => {
    const playbook = written();
    expect(playbookSchema.safeParse(playbook).error).toBeUndefined();
    expect(playbook).toMatchObject({
      opening: ['We work with order desks, and with nobody else.'],
      impact: [{ ask: 'Who else waits when that happens?', title: 'head of logistics' }, 'What happens then?'],
    });
    expect(playbook.scenarios.map(({ diagnose, worth }) => ({ diagnose, worth }))).toEqual([
      {
        diagnose: [
          'How do late orders come in?',
          { ask: 'How many of them in a week?', id: 'late-2', measure: { unit: 'orders', per: 'week' } },
          { ask: 'What does one of them cost you?', id: 'late-3', measure: { money: true, per: 'order' } },
        ],
        worth: ['late-2', 'late-3'],
      },
      { diagnose: [{ ask: 'How many claims in a month?', id: 'changed-1', measure: { unit: 'claims', per: 'month' } }], worth: undefined },
      { diagnose: [{ ask: 'How many are out by then?', measure: 'how many it is' }], worth: undefined },
    ]);
  });
  test('without the new answers has none of them', () => {
    const playbook = written({ opening: [], impact: [], ...scenario('late', ['How many of them in a week?']) });
    expect(Object.keys(playbook)).not.toEqual(expect.arrayContaining(['opening']));
    expect([playbook.impact, playbook.scenarios[0]?.worth, playbook.scenarios[0]?.diagnose]).toEqual([
      undefined,
      undefined,
      ['How many of them in a week?'],
    ]);
  });
});

describe('whether figures are multiplied', () => {
  test('is asked where one of them is money, with what would be multiplied', () => {
    expect(step('scenarios.late.worth')).toMatchObject({ default: 'yes', say: ['orders a week × amount per order × 52'] });
    expect(step('scenarios.changed.worth')).toBeUndefined();
  });
  test('is offered as no where they do not come to money a year, and yes is refused with the reason', () => {
    const wrong = scenario('late', ['How many in a week? | orders per week', 'What does one cost? | money per delivery']);
    expect(step('scenarios.late.worth', wrong)?.default).toBe('no');
    expect(step('scenarios.late.worth', wrong)?.problem?.('yes')).toMatchObject({
      code: 'against-the-method',
      args: { what: expect.stringContaining('"orders", "delivery"') as string },
    });
    expect(step('scenarios.late.worth')?.problem?.('yes')).toBeUndefined();
  });
});
