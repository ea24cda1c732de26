// Numbers as they are heard, and what the notes of a call come to.
import { describe, expect, test } from 'vitest';
import { benefitOf, capabilitiesOf, confirmOf, measureOf, situationOf } from '../../../../src/core/method/talk/call-summary.ts';
import { heardNumber } from '../../../../src/core/method/talk/heard.ts';
import type { Call } from '../../../../src/core/model/call.ts';
import type { Prompter } from '../../../../src/core/model/prompter.ts';
import { expectLinear } from '../../../growth.ts';

const MONTH = 'filings a month';
const COST = 'cost of one late filing';

describe('the number in an answer', () => {
  test.each<[string, string | undefined, string | undefined, string?]>([
    ['12', MONTH, '12', MONTH],
    ['about 12 filings a month', MONTH, '12', MONTH],
    ['12 filings because nobody answers', MONTH, '12', MONTH],
    ['12, mostly at night', MONTH, '12', MONTH],
    ['1,200 or so', 'calls a week', '1,200', 'calls a week'],
    ['2.5 hours', 'hours a week', '2.5', 'hours a week'],
    ['12 a week', MONTH, '12', 'filings a week'],
    ['about 400 euros', COST, '400', 'euros'],
    ['€400', COST, '€400', COST],
    ['1.5m', 'cash tied up', '1.5m', 'cash tied up'],
    ['about 40 minutes', undefined, '40', 'minutes'],
    ['by phone | 12', MONTH, '12', MONTH],
    ['by phone | 12 filings a week', MONTH, '12', 'filings a week'],
    ['by phone｜a dozen', MONTH, 'a dozen', MONTH],
    ['大概12件左右', '件/月', '12', '件/月'],
    ['一个月12件', '件/月', '12', '件/月'],
    ['20分钟', '分钟/次', '20', '分钟/次'],
    ['400块', '元/次', '400', '块'],
    ['3万', '元/次', '3万', '元/次'],
    ['大概3万元', '万元/年', '3', '万元/年'],
    ['30000元', '万元/年', '30000', '元'],
    ['1.5w', '元/月', '1.5万', '元/月'],
    ['2W左右', '元/年', '2万', '元/年'],
    ['赔了3w元', '元/次', '3万', '元/次'],
    ['0.8w', '万元/年', '0.8', '万元/年'],
  ])('%s (%s)', (typed, measure, number, unit) => {
    expect(heardNumber(typed, measure)).toMatchObject({ number, unit });
  });
  test.each<[string, string | undefined]>([
    ['twelve', MONTH],
    ['10 to 12', MONTH],
    ['10-12', MONTH],
    ['at 9:30', MONTH],
    ['since 2019', MONTH],
    ['12 in March and 14 in May', MONTH],
    ['12 partners complained about it to the managing partner', MONTH],
    ['every week 12', MONTH],
    ['每周12件', '件/月'],
    ['下午3点', '件/月'],
    ['by 3 riders who wait downstairs', undefined],
    ['12 |', MONTH],
    ['A4', MONTH],
    ['3w', MONTH],
    ['1.5x', MONTH],
  ])('none in %s', (typed, measure) => {
    expect(heardNumber(typed, measure)).not.toHaveProperty('number');
  });
  test('the answer stays as it was typed', () => {
    expect(heardNumber('  about 12 a week  ', MONTH).answer).toBe('about 12 a week');
    expect(heardNumber('by phone | 12', MONTH).answer).toBe('by phone');
    expect(heardNumber('| 12', MONTH)).toEqual({ number: '12', unit: MONTH });
    expect(heardNumber('')).toEqual({});
  });
  test('a long text takes no long time', () => {
    const long: readonly ((size: number) => string)[] = [
      (size) => '1 '.repeat(size / 2),
      (size) => `${'a'.repeat(size)} 12`,
      (size) => `${'每'.repeat(size)}12`,
      (size) => ' or so'.repeat(size / 6),
    ];
    for (const text of long) expectLinear((size) => heardNumber(text(size), MONTH), 40_000);
  });
});

const scenario = (id: string, capability: string, ...diagnose: { ask: string; measure?: string }[]) => ({
  id,
  capability,
  diagnose,
  event: 'e',
  question: 'would it help if',
  player: 'p',
  action: 'a',
});
const prompter = (language: string, more: Partial<Prompter>): Prompter => ({
  ccs: 1,
  kind: 'prompter',
  language,
  playbook: { id: 'x', hash: 'h' },
  account: 'A',
  contact: { name: 'B', title: 'T' },
  date: '2026-12-01',
  product: 'p',
  industry: 'i',
  goal: 'deliver faster',
  preconditions: [],
  frame: ['How?'],
  scenarios: [],
  confirm: 'So?',
  ...more,
});

describe('in English', () => {
  const sheet = prompter('en', {
    scenarios: [
      scenario('late', 'file in the last hour', { ask: 'How?' }, { ask: 'How many?', measure: MONTH }, { ask: 'How much?', measure: COST }),
      scenario('where', 'say where it is', { ask: 'Calls?', measure: 'calls a week' }),
    ],
  });
  const notes = (wanted: 'yes' | 'no' | 'unsure' = 'yes'): Pick<Call, 'frame' | 'scenarios' | 'value'> => ({
    frame: 'somebody calls around.',
    value: 'two late filings fewer a month',
    scenarios: [
      {
        id: 'late',
        wanted: 'yes',
        answers: [
          { ask: 'How?', answer: 'by foot' },
          { ask: 'How many?', answer: 'about 12', number: '12', unit: MONTH },
          { ask: 'How much?', answer: 'the partner has to go', number: '400', unit: 'euros' },
        ],
      },
      { id: 'where', wanted, answers: [{ ask: 'Calls?', answer: '30', number: '30', unit: 'calls a week' }] },
    ],
  });
  test('the situation is what stands in the way, with its numbers', () => {
    expect(situationOf(sheet, notes())).toBe(
      'Somebody calls around.\n' +
        'By foot; about 12 filings a month; the partner has to go (cost of one late filing: 400 euros).\n' +
        '30 calls a week.',
    );
  });
  test('what was turned down stands in no way and is worth nothing', () => {
    expect(situationOf(sheet, notes('no'))).not.toContain('30');
    expect(capabilitiesOf(sheet, notes('unsure'))).toEqual(['file in the last hour']);
    expect(benefitOf(sheet, notes('unsure'))).toBe(
      'Two late filings fewer a month.\nAt stake today: 12 filings a month; cost of one late filing: 400 euros.',
    );
  });
  test('where nothing was heard, there is nothing', () => {
    expect([situationOf(sheet, {}), capabilitiesOf(sheet, {}), benefitOf(sheet, {})]).toEqual(['', [], '']);
  });
  test('a short amount says what it is the amount of', () => {
    const said = (answer: string) =>
      situationOf(sheet, { scenarios: [{ id: 'late', answers: [{ ask: 'How much?', ...heardNumber(answer, COST) }] }] });
    expect(said('about 400 euros')).toBe('Cost of one late filing: about 400 euros.');
    expect(said('€400')).toBe('Cost of one late filing: €400.');
    expect(said('each one costs us 400 euros')).toBe('Each one costs us 400 euros.');
  });
  test('the confirm question follows what was wanted', () => {
    expect(confirmOf(sheet, {}, 'deliver faster')).toBe('So?');
    expect(confirmOf(sheet, notes('no'), 'deliver faster')).toBe(
      'So if you could file in the last hour, would that help you deliver faster?',
    );
    expect(confirmOf(sheet, {}, 'sleep')).toBe('So if you could file in the last hour and say where it is, would that help you sleep?');
    // What was turned down is never listed, nor what nobody asked about where something was wanted.
    const all = (first?: string, second?: string) => ({
      scenarios: [
        ['late', first],
        ['where', second],
      ].flatMap(([id, wanted]) => (wanted === undefined ? [] : [{ id, wanted } as { id: string; wanted: 'yes' | 'no' | 'unsure' }])),
    });
    const [late, where] = sheet.scenarios.map(({ id }) => id);
    const said = (one?: string, other?: string) =>
      confirmOf(
        sheet,
        { scenarios: all(one, other).scenarios.map((heard) => ({ ...heard, id: heard.id === 'late' ? late! : where! })) },
        'deliver faster',
      );
    expect(said('yes')).toBe('So if you could file in the last hour, would that help you deliver faster?');
    expect(said('no', 'unsure')).toBe('So if you could say where it is, would that help you deliver faster?');
    expect(said('no')).toBe('So if you could say where it is, would that help you deliver faster?');
    expect(said('yes', 'yes')).toBe('So?');
    expect(said('no', 'no')).toBe('');
  });
});

describe('a number keeps what it is the number of', () => {
  test.each([
    ['orders typed a night', 'about 310', 'About 310 orders typed a night.'],
    ['calls back a night', '30', '30 calls back a night.'],
    ['days after month-end', '6', '6 days after month-end.'],
    ['sales per facing a year', '400', 'Sales per facing a year: 400.'],
    ['outstanding at month’s end', '9', 'Outstanding at month’s end: 9.'],
  ])('%s', (measure, answer, said) => {
    const sheet = prompter('en', { scenarios: [scenario('a', 'c', { ask: 'How many?', measure })] });
    expect(situationOf(sheet, { scenarios: [{ id: 'a', answers: [{ ask: 'How many?', ...heardNumber(answer, measure) }] }] })).toBe(said);
  });
  test.each([
    ['这样的加单，一个星期大概有多少笔？', '笔/周', '70', '这样的加单，一个星期有70笔。'],
    ['这样的加单，一个星期大概有多少笔？', '笔/周', '差不多70笔', '这样的加单，一个星期差不多有70笔。'],
    ['专门补送一趟，要花多少钱？', '元/趟', '600元', '专门补送一趟，要花600元。'],
    ['一年下来，一共退了多少？', '万元/年', '62万元', '一年下来，一共退了62万元。'],
    ['月底过后，一般要多少天才能结完账？', '天', '至少6天', '月底过后，一般要至少6天才能结完账。'],
    ['从画稿到拿到样盒，一般要多少个星期？', '周/款', '3', '从画稿到拿到样盒，一般要3个星期。'],
    ['每问一次，要占药师多长时间？', '分钟/次', '5', '每问一次，要占药师5分钟。'],
    ['这样的加单，一个星期大概有多少笔？', '笔/周', '每天12笔', '每天12笔。'],
    ['为了赶这十天，一个季度要让掉多少利？', '万元/季度', '12', '12万元/季度。'],
    ['洗护这一块，占多大比例的货架？', '货架占比', '30%', '货架占比：30%。'],
  ])('%s %s: %s', (ask, measure, answer, said) => {
    const sheet = prompter('zh-Hans', { scenarios: [scenario('a', 'c', { ask, measure })] });
    expect(situationOf(sheet, { scenarios: [{ id: 'a', answers: [{ ask, ...heardNumber(answer, measure) }] }] })).toBe(said);
  });
});

describe('in Chinese', () => {
  const sheet = prompter('zh-Hans', {
    scenarios: [
      scenario(
        'late',
        '十五分钟内出门',
        { ask: '怎么送？' },
        { ask: '多少件？', measure: '件/月' },
        { ask: '多少钱？', measure: '元/次' },
        { ask: '占比？', measure: '货架占比' },
      ),
    ],
  });
  const row = (index: number, answer: string) => ({
    ask: sheet.scenarios[0]!.diagnose[index]!.ask,
    ...heardNumber(answer, measureOf(sheet, sheet.scenarios[0]!, sheet.scenarios[0]!.diagnose[index]!)),
  });
  const notes: Pick<Call, 'scenarios' | 'value' | 'frame'> = {
    frame: '靠助理自己跑。',
    value: '一年少赔六万',
    scenarios: [
      { id: 'late', wanted: 'yes', answers: [row(0, '打电话叫人'), row(1, '大概12'), row(2, '合伙人要亲自去解释 | 400'), row(3, '30%')] },
    ],
  };
  test('it reads as Chinese', () => {
    expect(situationOf(sheet, notes)).toBe('靠助理自己跑。\n' + '打电话叫人；大概12件/月；合伙人要亲自去解释（400元/次）；货架占比：30%。');
    expect(benefitOf(sheet, notes)).toBe('一年少赔六万。\n目前涉及：12件/月，400元/次，货架占比：30%。');
  });
});
