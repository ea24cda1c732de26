// What does not belong into a letter, and what only looks like it.
import { describe, expect, test } from 'vitest';
import { checkLetter, type SentText } from '../../../../src/core/method/letters/check.ts';

const codes = (text: string, more: Partial<SentText> = {}): string[] =>
  checkLetter({ language: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en', text, ...more }).map((finding) =>
    finding.code === 'rule' ? finding.found.rule : finding.code,
  );

describe('prices', () => {
  test.each([
    'Our price is $1,200 a month.',
    'Your price would be 1,200 EUR.',
    'The licence cost is € 400 per user.',
    'We charge 90 dollars for each connection.',
    'The fee: USD 300.',
    '我们的报价是每年12万元。',
    '单价 ¥3,800，含安装。',
    '给您的价格是三万元。',
  ])('%s', (text) => {
    expect(codes(text)).toEqual(['price']);
  });

  test.each([
    'You want to save $1,200 a month.',
    'What stands in the way: you were quoted 4,800 dollars for one connection.',
    'Each missed confirmation costs you $900.',
    'By your own figures: two accounts of 90,000 dollars a year.',
    'We agreed on a price list review.',
    '去年您为一家对接付了三万元的服务费。',
    '这件事每年值九十万元。',
    '目前每接一家要交两万元的服务费。',
  ])('none: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test('an amount that the buyer named is the buyer’s, unless it is called ours', () => {
    const buyers = ['the last quote for one connection (4,800 dollars)'];
    expect(codes('What stands in the way: the last quote for one connection (4,800 dollars).', { buyers })).toEqual([]);
    expect(codes('What stands in the way: the last quote for one connection (4,800 dollars).')).toEqual(['price']);
    const own = ['our planner guesses what we offer'];
    expect(codes('Asked how it is done, you said “our planner guesses what we offer”.', { buyers: own })).toEqual([]);
    expect(codes('Our planner takes care of it.', {})).not.toEqual([]);
    expect(codes('Our price is 4,800 dollars.', { buyers })).toEqual(['price']);
  });
});

describe('what is given away', () => {
  test.each([
    'We can offer a discount.',
    'That is 10 % off until Friday.',
    '10 per cent off.',
    'A special offer for you',
    '可以给您打八折。',
    '首单享受优惠。',
    '给您 9.5 折',
  ])('%s', (text) => {
    expect(codes(text)).toContain('discount');
  });

  test.each(['Absence fell by 10 per cent.', 'The offices are off until Monday.', '折合每年三万元', '两家对折叠伞的需求'])(
    'none: %s',
    (text) => {
      expect(codes(text)).toEqual([]);
    },
  );
});

describe('features', () => {
  test('a list of parts of a product', () => {
    expect(
      checkLetter({
        language: 'en',
        text: 'You get:\n\n- A dashboard for all orders\n- An API for your systems\n- Single sign-on\n- Support',
      }),
    ).toMatchObject([{ code: 'features', line: 3, piece: 'A dashboard for all orders' }]);
    expect(codes('- 订单看板\n- 开放接口\n- 单点登录')).toEqual(['features']);
  });

  test('what the buyer’s people can do is no such list', () => {
    expect(codes('- accept orders at once\n- know the cost before you sign\n- show what each customer brings')).toEqual([]);
    expect(codes('- A dashboard for all orders\n- An API for your systems')).toEqual([]);
  });

  test('the seller’s own notes, word for word', () => {
    const features = ['ready-made profiles for the large chains', 'web form', '供应商端免安装的网页表单'];
    expect(codes('You could use Ready-made  profiles for the large chains.', { features })).toEqual(['feature']);
    expect(codes('Fill in the web form.', { features })).toEqual([]);
    expect(codes('用供应商端免安装的网页表单即可。', { features })).toEqual(['feature']);
  });
});

test('the words of a brochure, by the rules that playbooks keep, with their places', () => {
  const found = checkLetter({
    language: 'en',
    text: 'Dear Maria,\n\nOur product FlowDesk is seamless.',
    product: 'FlowDesk',
    words: { plainWords: ['turnkey'], noPitch: [] },
  });
  expect(found.map((finding) => [finding.line, finding.column, finding.code === 'rule' && finding.found.rule])).toEqual([
    [3, 1, 'no-pitch'],
    [3, 13, 'no-pitch'],
    [3, 25, 'plain-words'],
  ]);
  expect(codes('a turnkey thing', { words: { plainWords: ['turnkey'], noPitch: [] } })).toEqual(['plain-words']);
});

test('a language without word lists is read as English and never fails', () => {
  expect(codes('Bonjour', { language: 'fr' })).toEqual([]);
  expect(checkLetter({ language: 'en', text: '' })).toEqual([]);
});
