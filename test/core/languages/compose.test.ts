// What is said aloud: the parts put together in each language's own order (design §2).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ScenarioParts } from '../../../src/core/languages/grammar.ts';
import { grammarFor, type Grammar } from '../../../src/core/languages/index.ts';
import { heardAnswer } from '../../../src/core/method/talk/heard-answer.ts';
import { spokenConfirm, spokenScenario } from '../../../src/core/method/talk/compose.ts';

const English = grammarFor('en') as Grammar;
const Chinese = grammarFor('zh-Hans') as Grammar;

describe('an English scenario', () => {
  const spoken = (event: string, player = 'she', action = 'see it', question = 'would it help if'): string =>
    spokenScenario('en', { event, question, player, action });
  test.each([
    ['the registry closes', 'When the registry closes, would it help if she could see it?'],
    ['after-hours calls pile up', 'When after-hours calls pile up, would it help if she could see it?'],
    ['once-a-year audits come round', 'When once-a-year audits come round, would it help if she could see it?'],
    ['onboarding takes a month', 'When onboarding takes a month, would it help if she could see it?'],
    ['iffy orders come in', 'When iffy orders come in, would it help if she could see it?'],
    ['  the registry closes.  ', 'When the registry closes, would it help if she could see it?'],
    ['the registry closes…', 'When the registry closes, would it help if she could see it?'],
    ['Ms. Lee calls', 'When Ms. Lee calls, would it help if she could see it?'],
    ['EDI orders (all of them) fail', 'When EDI orders (all of them) fail, would it help if she could see it?'],
  ])('of "%s"', (event, sentence) => expect(spoken(event)).toBe(sentence));
  test.each(['when', 'whenever', 'after', 'before', 'once', 'if', 'while', 'as soon as', 'during', 'at', 'on', 'When', 'AFTER'])(
    'has no second When before "%s"',
    (word) => {
      const sentence = spoken(`${word} the shift ends`);
      expect(sentence).toBe(`${word[0]?.toUpperCase()}${word.slice(1)} the shift ends, would it help if she could see it?`);
    },
  );
  test.each([
    ['she', 'could see it'],
    ['she', 'can see it'],
    ['she', 'to see it'],
    ['she could', 'see it'],
    ['she can', 'could see it'],
  ])('says could once: %s + %s', (player, action) =>
    expect(spoken('it rains', player, action)).toBe('When it rains, would it help if she could see it?'),
  );
  test('leaves words alone that only look like could', () => {
    expect(spoken('it rains', 'Toucan', 'candidly tell')).toBe('When it rains, would it help if Toucan could candidly tell?');
  });
  test('ends in one question mark, whatever the parts end in', () => {
    expect(spoken('it rains,', 'she,', 'see it?!', 'would it help if…')).toBe('When it rains, would it help if she could see it?');
    expect(spoken('it rains', 'she', 'open "the book"')).toBe('When it rains, would it help if she could open "the book"?');
  });
  test('is the whole say where there is one', () =>
    expect(spokenScenario('en', { event: 'e', question: 'q', player: 'p', action: 'a', say: 'Just so?' })).toBe('Just so?'));
  test('serves en-GB as well', () =>
    expect(spokenScenario('en-GB', { event: 'it rains', question: 'would it help if', player: 'she', action: 'go' })).toBe(
      'When it rains, would it help if she could go?',
    ));
});

describe('a Chinese scenario', () => {
  const spoken = (event: string, player = '律师助理', action = '当场看到', question = '会不会有帮助'): string =>
    spokenScenario('zh-Hans', { event, question, player, action });
  const rest = '，如果律师助理能够当场看到，会不会有帮助？';
  test.each([
    ['材料四点多才定稿', '材料四点多才定稿的时候'],
    ['当材料四点多才定稿', '材料四点多才定稿的时候'],
    ['当客户来催时', '客户来催时'],
    ['客户来催的时候', '客户来催的时候'],
    ['开庭之前', '开庭之前'],
    ['下班以后', '下班以后'],
    ['签约期间', '签约期间'],
    ['货没有准时', '货没有准时的时候'],
    ['货不能按时', '货不能按时的时候'],
    ['计划变得临时', '计划变得临时的时候'],
    ['对方没有收到。', '对方没有收到的时候'],
    ['当天的单子没送完', '当天的单子没送完的时候'],
    ['当班的人请假', '当班的人请假的时候'],
  ])('of %s', (event, opening) => expect(spoken(event)).toBe(opening + rest));
  test.each(['能当场看到', '能够当场看到', '可以当场看到'])('keeps the modal that was written, and adds none: %s', (action) =>
    expect(spoken('客户来催', '律师助理', action)).toBe(`客户来催的时候，如果律师助理${action}，会不会有帮助？`),
  );
  test.each(['律师助理能', '律师助理可以'])('says 能够 once: %s', (player) =>
    expect(spoken('客户来催', player)).toBe(`客户来催的时候${rest}`),
  );
  test('has one question mark and its own punctuation', () =>
    expect(spoken('客户来催，', '律师助理', '当场看到。', '会不会有帮助？')).toBe(`客户来催的时候${rest}`));
  test.each(['zh', 'zh-CN', 'zh-Hans-CN', 'zh-SG'])('serves %s as well', (tag) => expect(grammarFor(tag)).toBe(Chinese));
  test.each(['zh-Hant', 'zh-TW', 'zh-HK', 'zh-Hant-HK'])('speaks %s in its own script', (tag) =>
    expect(grammarFor(tag)?.scenario({ event: '客戶來催', question: '會不會有幫助', player: '助理', action: '能當場看到' })).toBe(
      '客戶來催的時候，如果助理能當場看到，會不會有幫助？',
    ),
  );
  test.each(['de', 'ja'])('does not serve %s', (tag) => expect(grammarFor(tag)).toBeUndefined());
});

describe('capabilities', () => {
  test.each<[readonly string[], string]>([
    [[], ''],
    [['see it'], 'see it'],
    [['see it', 'say it.'], 'see it and say it'],
    [['see it', 'say it', 'prove it'], 'see it, say it and prove it'],
    [['see and say it', 'prove it'], 'see and say it; and prove it'],
    [['see it, then say it', 'prove it', 'go'], 'see it, then say it; prove it; and go'],
    [['brand it', 'hand it over'], 'brand it and hand it over'],
  ])('%j in English', (items, joined) => expect(English.join(items)).toBe(joined));
  test.each<[readonly string[], string]>([
    [[], ''],
    [['看到'], '看到'],
    [['看到', '说清。'], '看到、说清'],
    [['看到', '说清', '证明'], '看到、说清、证明'],
    [['看到、说清', '证明'], '看到、说清；证明'],
    [['看到，说清', '证明', '走'], '看到，说清；证明；走'],
  ])('%j in Chinese', (items, joined) => expect(Chinese.join(items)).toBe(joined));
});

describe('the confirm question', () => {
  test('fills both placeholders, with or without spaces, as often as they stand there', () => {
    expect(spokenConfirm('en', 'If you could {{ capabilities }}, then {{goal}}; {{  goal}}?', ['see it', 'say it'], 'win.')).toBe(
      'If you could see it and say it, then win; win?',
    );
  });
  test('doubles no modal', () => {
    expect(
      spokenConfirm('en', 'If you could {{capabilities}}, would it help you to {{goal}}?', ['could see it', 'to say it'], 'to win'),
    ).toBe('If you could see it and say it, would it help you to win?');
    expect(spokenConfirm('zh-Hans', '如果您能够{{capabilities}}，是不是就可以{{goal}}？', ['能看到', '可以说清'], '能赢')).toBe(
      '如果您能够看到、说清，是不是就可以赢？',
    );
  });
  test('puts texts in as they are: nothing in them is filled or interpreted', () => {
    expect(spokenConfirm('en', 'If you could {{capabilities}}: {{goal}}?', ['print {{goal}}', 'pay $& $1'], '{{capabilities}}')).toBe(
      'If you could print {{goal}} and pay $& $1: {{capabilities}}?',
    );
  });
  test.each([
    ['zh-Hans', '急件别再误了法院的点，钱还能跟客户收回来', '做到“急件别再误了法院的点，钱还能跟客户收回来”'],
    ['zh-Hans', '订单都能当天发出', '做到“订单都能当天发出”'],
    ['zh-Hant', '急件別再誤了法院的點', '做到「急件別再誤了法院的點」'],
    ['zh-Hans', '让急件不误事，花出去的费用也收得回来', '让急件不误事，花出去的费用也收得回来'],
    ['zh-Hans', '少跑几趟，钱还能收回来', '少跑几趟，钱还能收回来'],
    ['zh-Hans', '周末不再退房', '周末不再退房'],
    ['zh-Hant', '週末不再退掉住院的病人', '週末不再退掉住院的病人'],
    ['zh-Hans', '年前货都能发完', '做到“年前货都能发完”'],
    ['zh-Hans', '减少不用的库存', '减少不用的库存'],
    ['zh-Hans', '区别对待大客户', '区别对待大客户'],
    ['zh-Hans', '能按时交货', '按时交货'],
  ])('a goal that is a sentence of its own is quoted behind 可以, a verb phrase is not: %s %s', (language, goal, said) => {
    expect(spokenConfirm(language, '是不是就可以{{goal}}？', [], goal)).toBe(`是不是就可以${said}？`);
    expect(spokenConfirm(language, '这样对{{goal}}有帮助吗？', [], goal)).toContain(goal);
  });
  test.each([
    ['fewer late filings', 'get to this: fewer late filings'],
    ['we never miss the registry again', 'get to this: we never miss the registry again'],
    ['cut late filings', 'cut late filings'],
    ['lower the cost of papers', 'lower the cost of papers'],
    ['to allocate every receipt', 'allocate every receipt'],
  ])('a goal without a verb of its own follows a colon: %s', (goal, said) => {
    expect(spokenConfirm('en', 'Would that help you {{goal}}?', [], goal)).toBe(
      `Would that help you ${goal.startsWith('to ') ? goal : said}?`,
    );
    expect(spokenConfirm('en', 'Would it help you to {{goal}}?', [], goal)).toBe(`Would it help you to ${said}?`);
    expect(spokenConfirm('en', 'Would that help with {{goal}}?', [], goal)).toBe(`Would that help with ${goal}?`);
  });
  test('leaves other braces alone', () =>
    expect(spokenConfirm('en', '{{other}} {{#each goal}} {goal} {{goal}}', [], 'g')).toBe('{{other}} {{#each goal}} {goal} g'));
  test('of a language without a grammar joins as English does', () =>
    expect(spokenConfirm('de', '{{capabilities}} – {{goal}}?', ['a', 'b'], 'g')).toBe('a and b – g?'));
});

describe('what a part completes', () => {
  test('is shown in both languages, without a doubled modal', () => {
    expect([
      English.stem('goal', 'to win.'),
      English.stem('capability', 'can see'),
      English.stem('action', 'go', 'she'),
      English.stem('action', 'go'),
    ]).toEqual(['… would that help you win?', 'If you could see …', '… she could go?', '… … could go?']);
    expect([Chinese.stem('goal', '能赢。'), Chinese.stem('capability', '可以看'), Chinese.stem('action', '走', '他')]).toEqual([
      '……是不是就可以赢？',
      '如果您能够看……',
      '……如果他能够走……',
    ]);
  });
  test('has a gap while nothing is written', () =>
    expect([English.stem('goal', ''), Chinese.stem('capability', ' ')]).toEqual(['… would that help you …?', '如果您能够…' + '……']));
});

describe('what people said is right', () => {
  type Input = ScenarioParts & { template?: string; capabilities: string[]; goal: string; answer: string; unit?: string; noted?: string };
  type Wanted = { best?: number | null; low?: number; high?: number };
  type Said = { id: string; language: string; kind: string; input: Input; spoken: string; also?: string[]; number?: Wanted };
  const at = (name: string): string => readFileSync(new URL(`../../cases/compose/${name}`, import.meta.url), 'utf8');
  const said = at('compose.jsonl')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Said);
  /** White space means nothing in Chinese. */
  const bare = (text: string): string => text.replace(/\s+/gu, '');
  const wanted = ({ spoken, also = [] }: Said): readonly string[] => [spoken, ...also].map(bare);
  const of = (kind: string) => said.filter((one) => one.kind === kind).map((one) => [one.id, one] as const);

  test.each(of('scenario'))('scenario %s', (_, one) => {
    expect(wanted(one)).toContain(bare(spokenScenario(one.language, one.input)));
  });
  test.each(of('confirm'))('confirm %s', (_, one) => {
    const { template, capabilities, goal } = one.input;
    const { confirm } = JSON.parse(at(`base.${one.language}.json`)) as { confirm: string };
    expect(wanted(one)).toContain(bare(spokenConfirm(one.language, template ?? confirm, capabilities, goal)));
  });
  test.each(of('number').filter(([, { input }]) => input.noted === undefined))('number %s', (_, { input, number: want = {} }) => {
    const { number, low, high } = heardAnswer(input.answer, input.unit === '' ? undefined : input.unit);
    const got = number === undefined ? [low, high] : [Number(number)];
    const right = want.best === null || want.best === undefined ? [[want.low, want.high]] : [[want.best], [want.low, want.high]];
    expect(right).toContainEqual(got);
  });
});

// 180到250 beside 五六万元: whoever has not said of which country it is said 元 all the same.
test.each([
  ['zh-Hans', undefined, '180到250元'],
  ['zh-Hant', undefined, '180到250元'],
  ['zh-Hans', 'CNY', '180到250元'],
  ['zh-Hans', 'USD', '180到250美元'],
  ['en', undefined, '180 to 250'],
])('an amount in %s of %s is %s', (language, currency, written) =>
  expect(grammarFor(language)?.figure({ low: '180', high: '250', about: false, money: true, share: false, per: [], currency })).toBe(
    written,
  ),
);
