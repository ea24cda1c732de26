// What a playbook can have since 0.2: opening, impact, typed measures, worth; and what is said where one is wrong.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { START } from '../../../src/core/interview/form.ts';
import { prompterForm } from '../../../src/core/forms/prompter-form.ts';
import { asksNumberFor, prompterOf, reopened } from '../../../src/core/forms/prompter-record.ts';
import { measureWords } from '../../../src/core/method/talk/compose.ts';
import { load } from '../../../src/core/model/load.ts';
import { playbookSchema } from '../../../src/core/model/playbook.ts';
import { prompterSchema } from '../../../src/core/model/prompter.ts';
import { ROOT } from '../../support.ts';
import { wordsOf } from '../../words.ts';

const TEXT = readFileSync(join(ROOT, 'test', 'fixtures', 'order-desk.yaml'), 'utf8');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const playbook = () => load(playbookSchema, bytes(TEXT)).value!;

describe('a fault has its place', () => {
  test.each([
    ['a measure that counts and is money', '{ unit: orders, per: week }', '{ unit: orders, money: true }', ['unknown-key money 27:34']],
    ['money that is none', '{ money: true, per: order, currency: EUR }', '{ money: false, per: order }', ['one-of money 31:27']],
    ['a key of money misspelt', '{ money: true, per: order, currency: EUR }', '{ money: true, pre: order }', ['unknown-key pre 31:33']],
    ['an unknown currency', 'currency: EUR', 'currency: Euro', ['bad-currency currency 31:55']],
    ['an id that is none', 'id: late\n', 'id: Late Orders\n', ['bad-id id 26:13']],
    ['one id for two figures', 'id: claims', 'id: late', ['same-id id 41:13']],
    ['no unit', '{ unit: orders, per: week }', '{ per: week }', ['missing unit 27:9']],
    ['an audience that does not exist', 'audience: buyer', 'audience: seller', ['one-of audience 13:11']],
    ['nothing to multiply', 'worth: [late, cost]', 'worth: []', ['empty-list worth 32:12']],
    [
      'an impact without a question',
      '{ ask: Who else waits when an order comes late?, title: head of logistics }',
      '{ title: head of logistics }',
      ['missing ask 65:5'],
    ],
  ])('%s', (_, good, bad, expected) => {
    expect(TEXT.includes(good)).toBe(true);
    const { faults } = load(playbookSchema, bytes(TEXT.replace(good, bad)));
    expect(faults.map(({ code, args, place }) => `${code} ${'key' in args ? args.key : ''} ${place.line}:${place.column}`)).toEqual(
      expected,
    );
  });
});

describe('what a typed measure counts, in words', () => {
  test.each([
    ['en', { unit: 'orders', per: 'week' }, 'orders a week'],
    ['en', { unit: 'minutes', per: ['claim', 'person'] }, 'minutes per claim per person'],
    ['en', { unit: 'calls', per: 'hour' }, 'calls an hour'],
    ['en', { unit: 'percent' }, 'percent'],
    ['en', { money: true, per: 'order' }, 'amount per order'],
    ['en', { money: true, per: 'year', currency: 'EUR' }, 'EUR a year'],
    ['zh-Hans', { unit: '订单', per: '周' }, '订单/周'],
    ['zh-Hans', { money: true, per: '单' }, '元/单'],
    ['zh-Hans', { money: true, per: '单', currency: 'CNY' }, '元/单'],
    ['zh-Hans', '件/月', '件/月'],
    ['de', { unit: 'Bestellungen', per: 'Woche' }, 'Bestellungen per Woche'],
  ] as const)('%s %j: %s', (language, measure, words) => {
    expect(
      measureWords(
        language,
        typeof measure === 'string'
          ? measure
          : ({ ...measure, ...('per' in measure && typeof measure.per !== 'string' ? { per: [...measure.per] } : {}) } as Parameters<
              typeof measureWords
            >[1]),
      ),
    ).toBe(words);
  });
});

describe('a prompter', () => {
  const given = { playbook: playbook(), today: '2026-12-01', seller: {}, words: wordsOf('en') };
  const who = { account: 'Castle Foods', 'contact.name': 'Ann Day' };
  const made = (answers: object = {}, asksNumber?: Awaited<ReturnType<typeof asksNumberFor>>) =>
    prompterOf(prompterForm(given), given.playbook, { id: 'order-desk', hash: 'h' }, { ...who, ...answers }, undefined, asksNumber);

  test('carries what the conversation needs, and fits its schema', () => {
    const prompter = made();
    expect(prompterSchema.safeParse(prompter).error).toBeUndefined();
    expect(prompter).toMatchObject({
      audience: 'buyer',
      market: 'mainstream',
      milestone: 'goal-shared',
      opening: given.playbook.opening,
      impact: [{ ask: 'Who else waits when an order comes late?', title: 'head of logistics' }, { ask: 'What happens in the store then?' }],
    });
    expect(prompter.scenarios[0]).toMatchObject({
      worth: ['late', 'cost'],
      diagnose: [
        { ask: 'How do late orders come in today?' },
        { id: 'late', measure: { unit: 'orders', per: 'week' }, noted: '{{number}} orders a week come in late' },
        { id: 'cost', measure: { money: true, per: 'order', currency: 'EUR' } },
      ],
    });
  });

  test('has opening and impact in the rep’s words, and keeps the title of a question asked as prepared', () => {
    const { opening, impact } = made({
      opening: ['Good morning.'],
      impact: ['What happens in the store then?', 'Who else waits when an order comes late?', 'And the drivers?'],
    });
    expect(opening).toEqual(['Good morning.']);
    expect(impact).toEqual([
      { ask: 'What happens in the store then?' },
      { ask: 'Who else waits when an order comes late?', title: 'head of logistics' },
      { ask: 'And the drivers?' },
    ]);
    expect(made({ opening: [], impact: [] })).not.toHaveProperty('opening');
  });

  test('keeps the figure of a question that is asked as prepared', () => {
    const { diagnose } = made({ 'scenarios.late-orders.diagnose': ['What does one of them cost you?', 'Who takes them?'] }).scenarios[0]!;
    expect(diagnose).toEqual([
      { ask: 'What does one of them cost you?', id: 'cost', measure: { money: true, per: 'order', currency: 'EUR' } },
      { ask: 'Who takes them?' },
    ]);
  });

  test('keeps the figure of a question in other words that asks for the number in the same place', async () => {
    const asksNumber = await asksNumberFor(given.playbook, { 'scenarios.late-orders.diagnose': [] });
    const asked = (...diagnose: string[]) =>
      made({ 'scenarios.late-orders.diagnose': diagnose }, asksNumber).scenarios[0]!.diagnose.map(({ ask, id }) => [ask, id]);
    expect(asked('How do late orders reach you?', 'And how many would that be in a week?', 'What does one of them cost you?')).toEqual([
      ['How do late orders reach you?', undefined],
      ['And how many would that be in a week?', 'late'],
      ['What does one of them cost you?', 'cost'],
    ]);
    expect(asked('How do late orders reach you?', 'Who takes them?', 'What does one of them cost you?')).toEqual([
      ['How do late orders reach you?', undefined],
      ['Who takes them?', undefined],
      ['What does one of them cost you?', 'cost'],
    ]);
  });

  test('opened again and left as it is stays the same', () => {
    const prompter = made();
    const { playbook: own, defaults } = reopened(prompter, given.playbook);
    expect(prompterOf(prompterForm({ ...given, playbook: own, defaults }), own, prompter.playbook, START.answers, prompter)).toEqual(
      prompter,
    );
  });

  test('of a playbook without the new fields has none of them', () => {
    const { audience, market, milestone, opening, impact, otherGoals, ...plain } = given.playbook;
    expect([audience, market, milestone, opening, impact, otherGoals]).not.toContain(undefined);
    const form = prompterForm({ ...given, playbook: plain });
    expect(form({}).map(({ id }) => id)).not.toEqual(expect.arrayContaining(['opening']));
    expect(Object.keys(prompterOf(form, plain, { id: 'order-desk', hash: 'h' }, who))).toEqual([
      'ccs',
      'kind',
      'language',
      'playbook',
      'account',
      'contact',
      'date',
      'product',
      'industry',
      'goal',
      'goalKind',
      'preconditions',
      'frame',
      'scenarios',
      'confirm',
    ]);
  });
});
