// What templates may have worked out.
import { describe, expect, test } from 'vitest';
import { benefitOf } from '../../../../src/core/method/talk/call-summary.ts';
import { compute, COMPUTATION_NAMES } from '../../../../src/core/method/letters/computed.ts';
import type { Given } from '../../../../src/core/method/letters/given.ts';
import type { Call } from '../../../../src/core/model/call.ts';
import type { Prompter } from '../../../../src/core/model/prompter.ts';

const scenario = (id: string, capability: string) => ({
  id,
  capability,
  diagnose: [],
  event: 'e',
  question: 'q',
  player: 'p',
  action: 'a',
});
const prompter = {
  contact: { name: 'Maria Lopez', title: 'owner' },
  goal: 'sell more',
  scenarios: [scenario('a', 'see every order'), scenario('b', 'answer at once'), scenario('c', 'ship and bill')],
} as unknown as Prompter;
const call: Call = {
  date: '2026-12-01',
  scenarios: [
    {
      id: 'a',
      wanted: 'yes',
      answers: [
        { ask: 'How many?', answer: 'orders get lost', number: '12', unit: 'a month' },
        { ask: 'How?', answer: 'on paper' },
      ],
    },
    { id: 'b', wanted: 'no', answers: [{ ask: 'How long?', answer: 'two days', number: '2', unit: 'days' }] },
    { id: 'c', wanted: 'yes', answers: [{ ask: 'How often?', answer: '3 times a week', number: '3' }] },
  ],
};
const given = (more: Partial<Given> = {}): Given => ({ language: 'en', answers: {}, today: '2026-12-02', ...more });

describe('how somebody is addressed', () => {
  test.each([
    ['en', 'Maria Lopez', 'owner', 'Dear Maria Lopez,'],
    ['en', 'Lopez, Ms Maria', '', 'Dear Ms Lopez,'],
    ['en', 'Mr Jan van den Broek', '', 'Dear Mr van den Broek,'],
    ['en', 'MS ROSE TYLER', '', 'Dear Ms Tyler,'],
    ['en', 'Rose Tyler, MBA', '', 'Dear Rose Tyler,'],
    ['en', 'Maria', '', 'Dear Maria,'],
    ['en', 'Dr. Maria Lopez', '', 'Dear Dr. Lopez,'],
    ['en', 'Ms Lopez', '', 'Dear Ms Lopez,'],
    ['en', 'A. Buyer', '', 'Dear A. Buyer,'],
    ['en-GB', '  Jean-Luc  Picard ', '', 'Dear Jean-Luc Picard,'],
    ['zh-Hans', '王敏', '总经理', '王总：您好！'],
    ['zh-Hans', '王敏', '运营总监', '王总监：您好！'],
    ['zh-Hans', '王敏', '副总经理', '王总：您好！'],
    ['zh-Hans', '王敏', '药店老板', '王老板：您好！'],
    ['zh-CN', '王敏', '', '王敏：您好！'],
    ['zh-Hans', '王总', '总经理', '王总：您好！'],
    ['zh-Hans', '李建国厂长', '厂长', '李厂长：您好！'],
    ['zh-Hans', '欧阳敏', '副厂长', '欧阳厂长：您好！'],
    ['zh-Hans', '沈约翰·史密斯', '厂长', '沈约翰·史密斯厂长：您好！'],
  ])('%s %s %s', (language, name, title, greeting) => {
    expect(compute('greeting', given({ language, answers: { 'to.name': name, 'to.title': title } }))).toBe(greeting);
  });

  test('nobody is addressed as nobody', () => {
    expect(compute('greeting', given())).toBeUndefined();
  });
});

test('how somebody is called on the telephone', () => {
  const met = { ...prompter, contact: { name: '罗振华', title: '运营总监' } };
  expect(compute('called', given({ language: 'zh-Hans', prompter: met }))).toBe('罗总监');
  expect(compute('called', given({ prompter }))).toBe('Maria Lopez');
});

describe('what a call comes to', () => {
  test('the capabilities wanted, as a list and as a phrase', () => {
    expect(compute('wanted', given({ prompter, call }))).toEqual(['see every order', 'ship and bill']);
    expect(compute('vision', given({ prompter, call }))).toBe('see every order; and ship and bill');
    expect(compute('vision', given({ prompter, call, language: 'zh-Hans' }))).toBe('see every order；ship and bill');
    expect(compute('vision', given({ prompter, call: { ...call, capabilities: ['do this', 'do that'] } }))).toBe('do this and do that');
  });

  test('the reasons as clauses that follow a colon, the story as sentences; never of what was turned down', () => {
    const spoken = { ...prompter, language: 'en', frame: ['How do you keep your orders?'] };
    const heard: Call = {
      date: '2026-12-01',
      frame: 'We keep them on paper.',
      scenarios: [
        { id: 'a', wanted: 'yes', answers: [{ ask: 'How many orders a month get lost?', answer: 'about twelve' }] },
        { id: 'b', wanted: 'no', answers: [{ ask: 'How long does it take?', answer: 'two days' }] },
      ],
    };
    expect(compute('reasons', given({ prompter: spoken, call: heard }))).toEqual([
      'today, you keep them on paper',
      'by your own count, about twelve orders a month get lost',
    ]);
    expect(compute('story', given({ prompter: spoken, call: heard }))).toBe(
      'Today, you keep them on paper. By your own count, about twelve orders a month get lost.',
    );
    expect(compute('story', given({ prompter: spoken, call: { ...heard, situation: 'all on paper' } }))).toBe('All on paper.');
    expect(compute('story', given({ prompter: spoken, call: { date: '2026-12-01' } }))).toBe('');
  });

  test('what stands in the way is a sentence, whole sentences stay what they are', () => {
    const passage = (language: string, reasons: string) => compute('passage', given({ language, answers: { reasons } }));
    expect(passage('en', 'our drivers wait at the gate')).toBe('What stands in the way: your drivers wait at the gate.');
    expect(passage('en', 'drivers wait. they ring twice')).toBe('What stands in the way: drivers wait. they ring twice.');
    expect(passage('en', 'Drivers wait. They ring twice.')).toBe('Drivers wait. They ring twice.');
    expect(passage('zh-Hans', '司机在门口等')).toBe('目前的障碍是司机在门口等。');
  });

  test('an agreed step is a sentence with its day', () => {
    const step = (language: string, what: string, date?: string) =>
      compute('nextStep', given({ language, answers: { 'next.what': what, ...(date ? { 'next.date': date } : {}) } }));
    expect(step('en', 'visit the yard together', '2026-12-03')).toBe('On 3 December 2026, we visit the yard together.');
    expect(step('en', 'You show us the yard.', '2026-12-03')).toBe('On 3 December 2026, you show us the yard.');
    expect(step('en', 'A morning in the yard')).toBe('The next step is this: A morning in the yard.');
    expect(step('zh-Hans', '一起看料场', '2026-12-03')).toBe('2026年12月3日，我们一起看料场。');
  });

  test('the worth, and whom to meet', () => {
    expect(compute('worth', given({ call: { ...call, value: 'much', benefit: '90,000 a year' } }))).toBe('90,000 a year');
    expect(compute('worth', given({ call: { ...call, value: 'much' } }))).toBe('much');
    expect(compute('worth', given({ call: { ...call, value: 'no idea' } }))).toBeUndefined();
    const multiplied = 'two × three = six a year.\nAnd my peace of mind.';
    expect(compute('worth', given({ call: { ...call, benefit: multiplied } }))).toBe('two × three = six a year. And your peace of mind');
    // What is at stake is among the reasons already.
    const whole = { ...prompter, language: 'en' };
    expect(
      compute(
        'worth',
        given({ prompter: whole, call: { ...call, value: 'Much.', benefit: benefitOf(whole, { ...call, value: 'Much.' }) } }),
      ),
    ).toBe('Much');
    expect(compute('titles', given({ call: { ...call, access: { name: 'Dana', title: 'CIO', why: 'she decides' } } }))).toEqual([
      { title: 'CIO', name: 'Dana', why: 'she decides' },
    ]);
    expect(compute('titles', given({ call: { ...call, access: { why: 'x' } } }))).toBeUndefined();
  });

  test('everybody met at the account, and the reader spoken to', () => {
    const met = { ...prompter, calls: [call] };
    const other = { ...prompter, contact: { name: 'Dana', title: 'CIO' }, calls: [{ date: '2026-12-03', goal: 'fewer errors' }] };
    const none = { ...prompter, contact: { name: 'Nobody', title: '' }, calls: [{ date: '2026-12-04', goalShared: 'no' as const }] };
    expect(compute('players', given({ account: [met, other, none, prompter] }))).toEqual([
      { name: 'Maria Lopez', title: 'owner', goal: 'sell more', vision: 'see every order; and ship and bill' },
      { name: 'Dana', title: 'CIO', goal: 'have fewer errors' },
    ]);
    expect(compute('players', given({ account: [met, other], answers: { 'to.name': 'Dana' } }))).toMatchObject([
      { name: 'Maria Lopez' },
      { name: 'you yourself', goal: 'have fewer errors' },
    ]);
  });

  test('nothing comes of nothing', () => {
    for (const name of COMPUTATION_NAMES.filter((one) => !['closing', 'today'].includes(one)))
      expect(compute(name, given()), name).toBeUndefined();
    expect(compute('constructor', given())).toBeUndefined();
    expect(compute('__proto__', given())).toBeUndefined();
  });
});

describe('the days of a plan', () => {
  const dates = (start: string, ...rows: Record<string, string>[]): unknown =>
    (compute('planDates', given({ answers: { start, rows } })) as readonly Record<string, string>[]).map(({ date }) => date);

  test('are counted in weeks from the first', () => {
    expect(dates('2026-12-07', { week: '1' }, { week: '3' }, { week: '5' })).toEqual(['2026-12-07', '2026-12-21', '2027-01-04']);
  });

  test('may be written as people write weeks, or set by hand', () => {
    expect(dates('2026-12-07', { week: 'week 2' }, { week: '第3周' }, { week: '1.5' }, { week: '2', date: '2026-12-24' })).toEqual([
      '2026-12-14',
      '2026-12-21',
      '2026-12-11',
      '2026-12-24',
    ]);
  });

  test('are left out where nothing can be counted', () => {
    expect(dates('2026-12-07', { week: 'later' }, {}, { week: '999999999' })).toEqual([undefined, undefined, undefined]);
    expect(dates('soon', { week: '1' })).toEqual([undefined]);
  });
});
