// What a buyer said in a conversation, said back in a letter.
import { describe, expect, test } from 'vitest';
import { uncapital } from '../../../src/core/languages/en/letters-fragment.ts';
import { letterSpeechFor } from '../../../src/core/languages/index.ts';
import { letterStoryFor } from '../../../src/core/languages/letter-stories.ts';

const told = (language: string, ask: string, answer: string, more: { number?: string; unit?: string } = {}): string => {
  const story = letterStoryFor(language);
  return story.sentences([{ ask, answer, figure: story.asksFigure(ask) || more.number !== undefined, ...more }], 0).join(' ');
};

describe('English', () => {
  test.each([
    [
      'How many parcels a day go to the wrong depot?',
      'roughly forty',
      'By your figures, roughly forty parcels a day go to the wrong depot.',
    ],
    ['How many pallets do you move in a shift?', '120', 'By your figures, you move 120 pallets in a shift.'],
    ['What does a lost pallet cost you?', 'EUR 310 each', 'By your figures, a lost pallet costs you EUR 310.'],
    [
      'When a lorry waits, how much does it cost the haulier?',
      'between 40 and 60 euros',
      'By your figures, when a lorry waits, it costs the haulier between 40 and 60 euros.',
    ],
    ['What share of the returns is resold?', 'about a fifth', 'By your figures, about a fifth of the returns is resold.'],
    ['How many crates a week arrive broken?', '3 a day', 'By your figures, 3 crates a day arrive broken.'],
    ['How many drivers did you lose last year?', 'Six - no, seven', 'By your figures, you lost seven drivers last year.'],
    ['How many trucks could you not load?', '4', 'By your figures, you could not load 4 trucks.'],
    ['How many forklifts?', 'twenty-two', 'By your figures, there are twenty-two forklifts.'],
    ['What happens today when a gate will not open?', 'we ring my brother', 'When a gate will not open, you ring your brother.'],
    ['How do you book a dock today?', 'by fax', 'You book a dock by fax.'],
    ['How do you book a dock today?', 'a whiteboard', 'You book a dock on a whiteboard.'],
    ['Who else feels that?', 'My night shift', 'Your night shift feels that too.'],
    [
      'When a crate is late, who else hears of it?',
      'Jo Ley, our dock boss, gets the calls',
      'When a crate is late, Jo Ley, your dock boss, gets the calls.',
    ],
    [
      'When a crate is late, who else hears of it?',
      'our dock boss',
      'Asked who else hears of it when a crate is late, you named your dock boss.',
    ],
    [
      'What did seals that could not be read cost you last year?',
      '4,000 pounds',
      'By your figures, seals that could not be read cost you 4,000 pounds last year.',
    ],
    ['Do seals break?', 'Yes, in winter', 'Seals break: in winter.'],
    [
      "What do you base the quarter's cash forecast on today?",
      "Yesterday's orders",
      "You told me what you base the quarter's cash forecast on: yesterday's orders.",
    ],
  ])('%s %s', (ask, answer, sentence) => {
    expect(told('en', ask, answer)).toBe(sentence);
  });

  test.each(["Warehouse's count", "There's a board", "That's on paper", "Everyone's gut", "Today's list", "Truck's log", 'Yesterday'])(
    'in mid-sentence, no capital: %s',
    (said) => expect(uncapital(said)).toBe(`${said.charAt(0).toLowerCase()}${said.slice(1)}`),
  );

  test.each(["Bill's gut", "Monday's board", "Caroline's list", "Ivan's desk", "Peter's list", 'Peter', "IT's list"])(
    'a name keeps its capital: %s',
    (said) => expect(uncapital(said)).toBe(said),
  );

  test.each([
    ['she sees a week of our rides', 'On 1 May, you see a week of our rides.'],
    ['he has introduced us to his boss', 'On 1 May, you have introduced us to your boss.'],
    ['the buyer tries it with her own crates', 'On 1 May, you try it with your own crates.'],
    ['the clerk sees the dock', 'On 1 May, the clerk sees the dock.'],
  ])('a step that the reader takes: %s', (what, sentence) => expect(letterStoryFor('en').step(what, '1 May')).toBe(sentence));

  test.each([
    ['zh-Hans', '等您盘点完，我们再谈一次', '5月1日，等您盘点完，我们再谈一次。'],
    ['zh-Hans', '样品到了以后，您试两周', '5月1日，样品到了以后，您试两周。'],
    ['zh-Hans', '带样品去仓库，您看一遍', '5月1日，我们带样品去仓库，您看一遍。'],
    ['zh-Hant', '等您盤點完，我們再談一次', '5月1日，等您盤點完，我們再談一次。'],
  ] as const)('who takes a step stands behind its occasion: %s %s', (language, what, sentence) =>
    expect(letterStoryFor(language).step(what, '5月1日')).toBe(sentence),
  );

  test.each([
    ['no idea', 'nothing'],
    ['-', 'nothing'],
    ['It works fine for us.', 'works'],
    ['[he looked tired]', 'aside'],
    ['The fleet is managed by your competitor.', 'aside'],
    ['Smoothly, I would say, since we got the second till.', 'works'],
    ['Without a hitch', 'works'],
    ['Quite nicely these days', 'works'],
    ['Like clockwork.', 'works'],
  ])('%s is left out', (answer, leftOut) => {
    expect(letterStoryFor('en').heard(answer, false)).toEqual({ text: '', leftOut });
  });

  test('what is for oneself goes, the rest stays', () => {
    const { heard } = letterStoryFor('en');
    expect(heard('By radio. NB: ask about the budget', false)).toEqual({ text: 'By radio' });
    expect(heard('It works well, but not at night.', false)).toEqual({ text: 'It works well, but not at night.' });
  });

  test.each([
    ['You want to', 'We want to stop paying for our empty lorries.', 'stop paying for your empty lorries'],
    ['You want to', 'we need a dock every hour', 'have a dock every hour'],
    ['You want to', 'Shorter queues at our gate', 'have shorter queues at your gate'],
    ['You want to', 'cutting our waste', 'cut your waste'],
    ['if you could', 'you could see our stock', 'see your stock'],
    ['because', 'Because she signs.', 'she signs'],
    ['when', 'When SAP stands still', 'SAP stands still'],
    ['they tell me the same thing:', "Residents' clothes go missing.", "residents' clothes go missing"],
    ['they tell me the same thing:', 'Drivers wait for hours', 'drivers wait for hours'],
    ['they tell me the same thing:', 'Peters keeps the keys', 'Peters keeps the keys'],
  ])('%s … %s', (before, text, rest) => {
    expect(letterStoryFor('en').completing(before, text)).toBe(rest);
  });

  test.each([
    ['11 yrs', 'for 11 years'],
    ['1 yr', 'for 1 year'],
    ['12', 'for 12 years'],
    ['since 2014', 'since 2014'],
  ])('%s in a field is said as %s', (years, said) => expect(letterStoryFor('en').lasting(years)).toBe(said));
});

describe('中文', () => {
  test.each([
    ['一个月大概有多少车货退回来？', '十几车', '一个月有十几车货退回来。'],
    ['一天大概漏检多少件？', '一周三件', '一周漏检三件。'],
    ['错发一单要赔多少钱？', '每单两百来块', '错发一单要赔两百来块。'],
    ['一年压在库里的钱有多少？', '80万', '一年压在库里的钱有80万元。', { number: '80', unit: '万元' }],
    ['叉车坏了，现在怎么办？', '我们找隔壁厂借', '叉车坏了，现在您这边找隔壁厂借。'],
    ['月台现在是怎么排的？', '白板', '月台现在靠白板。'],
    ['还有谁受影响？', '司机', '受影响的还有司机。'],
    ['封条会断吗？', '会', '封条会断。'],
    ['要靠人手录入的，一晚上大概有多少张？', '大概310张', '要靠人手录入的，一晚上大概有310张。'],
    ['早上一上班，客服面前都有哪些事等着？', '三个人从凌晨两点录起', '目前的情况是，三个人从凌晨两点录起。'],
    [
      '送法院、客户和对方律师的急件，所里现在一般怎么安排？',
      '行政的同事自己跑法院',
      '送法院、客户和对方律师的急件，现在行政的同事自己跑法院。',
    ],
    ['计划下达以后又要插单，车间里接下来会怎么样？', '计划员小王拿Excel排', '计划下达以后又要插单，现在计划员小王拿Excel排。'],
    ['工厂说设备不够，您现在一般看什么来判断？', '班组长说不够就是不够', '工厂说设备不够，现在班组长说不够就是不够。'],
    ['过了截单时间，谁还能下单，由谁来定？', '谁都不好拒绝', '过了截单时间，现在谁都不好拒绝。'],
    ['要添的设备，缓下来没批的有多少钱？', '有两台加工中心没批，一百二三十万吧', '两台加工中心没批（一百二三十万）。'],
    ['晚上谈完签字的原件，现在是怎么送出去的？', '晚上都是实习律师打车送', '晚上谈完签字的原件，现在都是实习律师打车送。'],
    ['早上一上班，客服面前都有哪些事等着？', '一堆语音等着录', '早上一上班，一堆语音等着录。'],
  ])('%s%s', (ask, answer, sentence, more?: { number: string; unit: string }) => {
    expect(told('zh-Hans', ask, answer, more)).toBe(sentence);
  });

  test.each([
    ['等您盘点完，我们再谈一次', '5月1日，等您盘点完，我们再谈一次。'],
    ['等您盘点完，再谈一次', '5月1日，等您盘点完，我们再谈一次。'],
    ['您看过方案以后，给我们答复', '5月1日，您看过方案以后，给我们答复。'],
    ['我们一起拜访沈总监', '5月1日，我们一起拜访沈总监。'],
  ])('下一步：%s', (what, sentence) => expect(letterStoryFor('zh-Hans').step(what, '5月1日')).toBe(sentence));

  test.each([
    ['不清楚', 'nothing'],
    ['现在挺顺的', 'works'],
    ['【他心情不好】', 'aside'],
  ])('%s 不写', (answer, leftOut) => {
    expect(letterStoryFor('zh-Hans').heard(answer, false)).toEqual({ text: '', leftOut });
  });

  test.each([
    ['您希望', '我们希望月底前清库', '月底前清库'],
    ['如果您能够', '能够看到我们的库存', '看到我们的库存'],
    ['如果您能够', '能耗按台算', '能耗按台算'],
  ])('%s……%s', (before, text, rest) => {
    expect(letterStoryFor('zh-Hans').completing(before, text)).toBe(rest);
  });
});

test('an answer that the playbook says back stands in that wording, and its question nowhere', () => {
  const said = (noted: string) => [{ ask: 'How many?', figure: true, noted }];
  expect(letterStoryFor('en').sentences(said('about 30 filings a month leave in the last hour'), 0).join(' ')).toMatch(
    /about 30 filings a month leave in the last hour\.$/u,
  );
  expect(letterStoryFor('zh-Hans').sentences(said('每个月大概有30份文件赶在最后一小时送出'), 0)).toEqual([
    '每个月大概有30份文件赶在最后一小时送出。',
  ]);
});

describe('a yes to the confirming question', () => {
  const isYes = (language: string) => (answer: string) => letterStoryFor(language).isYes(answer);
  test.each([
    'yes',
    'Yes. Then I could promise a day and mean it.',
    'Dana said: yes',
    'absolutely',
    'it would, no question',
    'Sure!',
    'Mary Chen said: we would go ahead',
    'Yes, as soon as possible',
  ])('is one: %s', (answer) => expect(isYes('en')(answer)).toBe(true));
  test.each([
    'no, honestly not',
    "probably, if Piotr doesn't quit over it",
    'If Robert’s numbers hold, yes.',
    'Yes, if the chefs need not learn anything new.',
    'yes but not this year',
    'sounds good',
    'That would be a different job.',
    'sure about that? I would have to ask',
    'they are still thinking',
    'We would need more time',
    'It would take a year',
    'Yes, subject to the budget',
    'yes, after the pilot',
    'We would like to think about it',
    'Nobody said yes',
    '',
  ])('is none: %s', (answer) => expect(isYes('en')(answer)).toBe(false));
  test.each([
    '是的',
    '是的。那样我答应客户的日子才作数。',
    '对，就是这样',
    '周总点头说可以',
    '当然',
    '没问题',
    '没有问题',
    '孙厂长说是的，特别需要',
    '陈女士：可以，推进吧',
    '她点头了',
  ])('是：%s', (answer) => expect([isYes('zh-Hans')(answer), isYes('zh-Hant')(answer)]).toEqual([true, true]));
  test.each([
    '就怕又跟上回那套一样',
    '是的，只要厨师长那边不用学新东西。',
    '罗振华的数字要是站得住，就是的。',
    '可以考虑',
    '会考虑',
    '可以谈谈',
    '必须便宜',
    '没人说可以',
    '不是',
    '对我们来说再看看',
    '应该可以',
    '真能这样，这份工作就完全不一样了。',
    '',
  ])('不算：%s', (answer) => expect([isYes('zh-Hans')(answer), isYes('zh-Hant')(answer)]).toEqual([false, false]));
});

describe('whose words, and of whom', () => {
  const chinese = letterStoryFor('zh-Hans');
  test('who signs says I, where it is certain', () => {
    const own = (text: string): string => letterStoryFor('en').inFirstPerson(text, 'Kim Lee');
    expect(own('Kim shows one pickup at the courthouse')).toBe('I show one pickup at the courthouse');
    expect(own('Kim Lee is on the night shift')).toBe('I am on the night shift');
    for (const kept of ['Kim and Dana look at it', 'Kimberly shows it', 'Kim shows his chart', 'Dana shows Kim'])
      expect(own(kept)).toBe(kept);
    expect(chinese.inFirstPerson('李青演示一次取件', '李青')).toBe('我演示一次取件');
    expect(chinese.inFirstPerson('李青和老周看一遍', '李青')).toBe('李青和老周看一遍');
  });
  test.each([
    ['宏达机械的孙厂长', '厂长', '宏达机械的孙厂长'],
    ['马俊', '生产主管', '宏达机械生产主管马俊'],
    ['王女士', '采购经理', '宏达机械的王女士（采购经理）'],
    ['马俊', '', '宏达机械的马俊'],
  ])('who bears witness: %s, %s', (name, title, said) => expect(letterSpeechFor('zh-Hans').witness?.(name, title, '宏达机械')).toBe(said));
  test('on a day that is written no other is named', () => {
    expect(chinese.step('我们下周三带工程师去车间看一天', '2026年12月2日')).toBe('2026年12月2日，我们带工程师去车间看一天。');
    expect(chinese.step('下周三上午九点带工程师去', '2026年12月2日')).toBe('2026年12月2日，我们上午九点带工程师去。');
    expect(chinese.step('下周五之前把样品寄到', '2026年12月2日')).toBe('2026年12月2日，我们下周五之前把样品寄到。');
    expect(chinese.step('下周三和周五各试一次', '2026年12月2日')).toBe('2026年12月2日，我们下周三和周五各试一次。');
    expect(chinese.step('下周三带工程师去', '')).toBe('下一步，我们下周三带工程师去。');
    expect(letterStoryFor('zh-Hant').step('我們下週三帶工程師去', '2026年12月2日')).toBe('2026年12月2日，我們帶工程師去。');
  });
  test('a fact behind the wish is none', () => {
    expect(chinese.completing('您希望', '每单都按日子发，加班费也别再涨了，去年光加班就花了一百五十多万')).toBe(
      '每单都按日子发，加班费也别再涨了',
    );
    expect(chinese.completing('您希望', '现在的三十个人做得完旺季的单')).toBe('现在的三十个人做得完旺季的单');
  });
  test('who was told to ask somebody is left as it was noted', () => {
    expect(chinese.toTheBuyer('营销的事他不管，说让我问刘总')).toBe('营销的事他不管，说让我问刘总');
    expect(chinese.toTheBuyer('客户跟我说等一周')).toBe('客户跟您说等一周');
  });
});
