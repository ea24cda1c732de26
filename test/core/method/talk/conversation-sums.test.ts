// What a conversation comes to: its figures multiplied, scenario by scenario, and said in letters and on worksheets.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callForm } from '../../../../src/core/forms/call-form.ts';
import { callOf } from '../../../../src/core/forms/call-record.ts';
import { questionsOf, type Answers } from '../../../../src/core/interview/form.ts';
import { prompterForm } from '../../../../src/core/forms/prompter-form.ts';
import { prompterOf } from '../../../../src/core/forms/prompter-record.ts';
import { situationOf } from '../../../../src/core/method/talk/call-summary.ts';
import { compute } from '../../../../src/core/method/letters/computed.ts';
import { sumLines, sumsOf } from '../../../../src/core/method/talk/sums.ts';
import { callSchema, type Call } from '../../../../src/core/model/call.ts';
import { load } from '../../../../src/core/model/load.ts';
import { playbookSchema } from '../../../../src/core/model/playbook.ts';
import type { Prompter } from '../../../../src/core/model/prompter.ts';
import { ROOT } from '../../../support.ts';
import { wordsOf } from '../../../words.ts';

function prompterFrom(file: string, language: 'en' | 'zh-Hans'): Prompter {
  const playbook = load(playbookSchema, readFileSync(join(ROOT, 'test', 'fixtures', file))).value!;
  return prompterOf(
    prompterForm({ playbook, today: '2026-12-01', seller: {}, words: wordsOf(language) }),
    playbook,
    { id: 'order-desk', hash: 'h' },
    { account: 'Castle Foods', 'contact.name': 'Ann Day' },
  );
}

const english = prompterFrom('order-desk.yaml', 'en');
const chinese = prompterFrom('order-desk.zh-Hans.yaml', 'zh-Hans');
const words = wordsOf('en');

function heard(prompter: Prompter, answers: Answers, currency?: string): Call {
  return callOf(callForm({ prompter, words, currency }), prompter, answers, {}, currency);
}

const late = (many: string, cost: string, wanted = 'yes'): Answers => ({
  'scenarios.late-orders.answers.2': many,
  'scenarios.late-orders.answers.3': cost,
  'scenarios.late-orders.wanted': wanted,
});
const returns = {
  'scenarios.who-changed-it.answers.1': '三四十起',
  'scenarios.who-changed-it.answers.2': '一刻钟',
  'scenarios.who-changed-it.answers.3': '36',
  'scenarios.who-changed-it.wanted': 'yes',
};

describe('the sums of a conversation', () => {
  const lines = (prompter: Prompter, answers: Answers, currency?: string): readonly string[] =>
    sumLines(prompter.language, sumsOf(prompter, heard(prompter, answers, currency)));

  test('are the figures multiplied to a year, with what a month of waiting costs', () => {
    expect(lines(english, late('25', '80'))).toEqual([
      '25 orders a week × 80 euros per order × 52 = 104,000 euros a year; a month of waiting costs 8,667 euros',
    ]);
  });
  test('stay ranges and stay approximate', () => {
    expect(lines(english, late('30 to 40', 'about 80'))).toEqual([
      '30 to 40 orders a week × about 80 euros per order × 52 = about 124,800 to 166,400 euros a year; a month of waiting ' +
        'costs about 10,400 to 13,867 euros',
    ]);
  });
  test('say what is not known, and never guess it', () => {
    expect(lines(english, late('25', 'I would have to ask finance'))).toEqual([
      '25 orders a week × EUR per order × 52 = not known yet (What does one of them cost you?)',
    ]);
    expect(lines(english, {})).toEqual([
      'orders a week × EUR per order × 52 = not known yet (How many of them are there in a week? What does one of them cost you?)',
    ]);
  });
  test('are none in units that were said otherwise than asked', () => {
    expect(sumsOf(english, heard(english, late('25', '300 euros a week')))[0]).not.toHaveProperty('worth');
  });
  test('count the year as the buyer has it, wherever it was said', () => {
    const [sum] = sumsOf(english, heard(english, { ...late('2 a day', '10'), frame: 'By telephone; we are open 365 days a year.' }));
    expect(sum?.worth?.low.valueOf()).toBe(7300);
  });
  test('count the year of the workspace, which the prompter carries', () => {
    const [sum] = sumsOf({ ...english, year: { days: 300 } }, heard(english, late('2 a day', '10')));
    expect(sum?.worth?.low.valueOf()).toBe(6000);
  });
  test('come to a total, in Chinese too', () => {
    expect(lines(chinese, { ...late('大概二十五单', '八十块'), ...returns }, 'CNY')).toEqual([
      '每周约25订单 × 每订单80元 × 52 = 一年约10.4万元；每拖一个月，就是约8,667元',
      '每月30到40退货 × 每退货15分钟 × 每小时36元 ÷ 60 × 12 = 一年3,240到4,320元；每拖一个月，就是270到360元',
      '合计一年约107,240到108,320元；每拖一个月，就是约8,937到9,027元',
    ]);
  });
});

describe('in a call', () => {
  const step = (answers: Answers, id: string) =>
    questionsOf(callForm({ prompter: english, words })(answers)).find((question) => question.id === id)!;

  test('the figure understood is shown, and the sum as soon as its last figure comes', () => {
    expect(step({}, 'scenarios.late-orders.answers.2').preview?.('twenty-five or so')).toBe('about 25 orders a week');
    expect(step(late('25', ''), 'scenarios.late-orders.answers.3').preview?.('80')).toBe(
      '80 euros per order\n25 orders a week × 80 euros per order × 52 = 104,000 euros a year; a month of waiting costs 8,667 euros',
    );
    expect(step({}, 'scenarios.late-orders.answers.2').preview?.('quite a few')).toBe('');
  });
  test('two currencies are a reason to think again, not a wall', () => {
    const { doubt, problem } = step({}, 'scenarios.late-orders.answers.3');
    expect([doubt?.('80 euros and 15 dollars'), problem?.('80 euros and 15 dollars')]).toEqual([
      { code: 'two-currencies', args: { one: 'EUR', other: 'USD' } },
      undefined,
    ]);
  });
  test('what it comes to stands above what it is worth to them; of what they do not want there is nothing', () => {
    expect(step(late('25', '80'), 'value').say).toEqual(sumLines('en', sumsOf(english, heard(english, late('25', '80')))));
    expect(step(late('25', '80', 'no'), 'value').say).toBeUndefined();
  });
  test('the opening is there to be said, and the others who feel it are asked for one by one', () => {
    expect(step({}, 'goalShared').say).toEqual([...(english.opening ?? []), english.goal]);
    expect([step({}, 'impact.1').title(words), step({}, 'impact.1').say, step({}, 'impact.2').title(words)]).toEqual([
      'Who else waits when an order comes late?',
      ['head of logistics'],
      'What happens in the store then?',
    ]);
    expect(heard(english, { 'impact.2': 'trucks leave half empty' }).impact).toEqual([
      { ask: 'What happens in the store then?', answer: 'trucks leave half empty' },
    ]);
  });
  test('the answer stays as it was said beside its figure, and the entry fits its schema', () => {
    const call = heard(english, { ...late('about 25', '80 | 85'), 'scenarios.who-changed-it.answers.2': 'an hour and a half each' });
    expect(callSchema.safeParse(call).error).toBeUndefined();
    expect(call.scenarios?.map(({ answers }) => answers)).toEqual([
      [
        { ask: 'How many of them are there in a week?', answer: 'about 25', number: 25, about: true, unit: 'orders', per: 'week' },
        { ask: 'What does one of them cost you?', answer: '80', number: 85, per: 'order', currency: 'EUR' },
      ],
      [
        {
          ask: 'How long does one take the two of you?',
          answer: 'an hour and a half each',
          number: 1.5,
          unit: 'hour',
          per: ['claim', 'person'],
        },
      ],
    ]);
  });
  test('money of which nobody said the currency is in that of the workspace', () => {
    expect(heard(chinese, late('25', '80'), 'CNY').scenarios?.[0]?.answers?.[1]).toMatchObject({ number: 80, currency: 'CNY' });
    expect(heard(chinese, late('25', '80')).scenarios?.[0]?.answers?.[1]).not.toHaveProperty('currency');
  });
});

describe('afterwards', () => {
  const call = heard(english, { ...late('about 25', '80 euros, give or take'), value: 'we could sleep at night' });
  const worked = (name: string, prompter: Prompter, entry: Call) =>
    compute(name, { language: prompter.language, answers: {}, today: '2026-12-01', prompter, call: entry });
  const SUM =
    'about 25 orders a week × about 80 euros per order × 52 = about 104,000 euros a year; a month of waiting costs about 8,667 euros';

  test('an answer is said back as the playbook has it noted', () => {
    expect(situationOf(english, call)).toContain('About 25 orders a week come in late; 80 euros, give or take (about 80 euros per order).');
    const spoken = heard(chinese, { ...late('二十五单', '八十') });
    expect(situationOf(chinese, spoken)).toBe('每周有25单晚到；每订单80元。');
  });
  test('a noted answer without a figure is said as it was', () => {
    expect(situationOf(english, heard(english, late('far too many', '')))).toBe('Far too many.');
  });
  test('letters, worksheets and plan begin with the sum', () => {
    expect(worked('worth', english, call)).toBe(`you could sleep at night; ${SUM}`);
    expect(worked('assumptions', english, call)).toEqual([
      'about 25 orders a week ("about 25")',
      'about 80 euros per order ("80 euros, give or take")',
      'a year has 52 weeks',
    ]);
    expect(worked('benefits', english, call)).toEqual([
      { title: 'order desk manager', benefit: 'take an order after six without a telephone call', amount: 'about 104,000 euros' },
    ]);
    expect(worked('offer', english, call)).toEqual([{ name: 'order desk software', savings: '104,000 EUR' }]);
    expect(worked('success', english, call)).toBe(
      'about 104,000 euros a year (about 25 orders a week × about 80 euros per order × 52) can be seen in your own figures',
    );
  });
  test('a promise stands on the lower end of a range', () => {
    expect(worked('offer', english, heard(english, late('30 to 40', '80')))).toEqual([
      { name: 'order desk software', savings: '124,800 EUR' },
    ]);
  });
  test('without a sum everything is as it was', () => {
    const bare = heard(english, { ...late('25', ''), value: 'a lot' });
    expect(['assumptions', 'benefits', 'offer', 'success'].map((name) => worked(name, english, bare))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(worked('worth', english, bare)).toBe('a lot');
  });
});
