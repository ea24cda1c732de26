// 中文词类：容易看走眼的句子。
import { describe, expect, it } from 'vitest';
import { classOfText, type Harm } from '../../../../src/core/languages/classes.ts';
import { chineseClasses as chinese } from '../../../../src/core/languages/zh-Hans/classes.ts';

const OPEN = [
  '现在的急件一般是怎么送的？',
  '你们用什么送？',
  '怎样才算送到？',
  '这件事如何安排？',
  '哪些文件最急？',
  '合同现在到哪儿了？',
  '谁来签收？',
  '一个月有几次？',
  '一个月大概有多少件？',
  '为什么不同？',
  '一次要多久？',
  '损失有多大？',
  '您什么时候知道的？',
  '何时交货？',
  '差了几个百分点？',
  '当文件晚到的时候，你们怎么办？',
  '当客户来催时，现在是谁去查？',
  '如果赶不上窗口，补救一次要花多少钱？',
  '签约以后，原件是怎么送出去的？',
  '客户打电话来问合同到哪儿了，现在是怎么查的？',
  '很多律所都说最后一个小时最难，你们是怎么过的？',
  '很多律所都说最后一个小时最难。你们是怎么过的？',
  '说说你们现在是怎么做的。',
  '请您谈谈现在的做法。',
  '能不能给我讲讲现在的流程？',
  '您能否介绍一下现在的流程？',
  '能不能说说你们现在是怎么做的？',
  '现在的流程，能说说吗？',
  '能不能把现在的流程介绍一下？',
  '可不可以请您聊聊上一次的情况？',
  '现在的流程能不能给我说说？',
  '我想听听您是怎么看的。',
  '带我走一遍现在的流程吧。',
  '酒吧的订货现在是怎么做的？',
  '几乎每次都这样，原因是什么？',
  '占了多大比例的货架？',
  '一次差多少，一般是谁来算？',
];

const CLOSED = [
  '你们现在用快递吗？',
  '你们几乎都用快递吗？',
  '这没什么难的吧？',
  '哪怕晚一天也行吗？',
  '几分钟内能送到吗？',
  '几个小时内能不能送到？',
  '十几张单子，一个人忙得过来吗？',
  '好几次都没赶上，是不是？',
  '是不是太慢了？',
  '是否需要加急？',
  '能否当天送到？',
  '能不能当天送到？',
  '可否晚上送？',
  '有没有送丢过？',
  '会不会有帮助？',
  '要不要签收？',
  '好不好用？',
  '方便不方便？',
  '愿不愿意试试？',
  '收没收到？',
  '送到了没有？',
  '那么，如果您能够{{capabilities}}，是不是就可以{{goal}}？',
  '如果您能够随时说清谁在送，是不是就可以少接电话？',
  '当有人问起是谁签收的时候，前台能马上回答吗？',
  '客户问合同到哪儿了，你们能马上回答吗？',
  '不知道是谁签收的，会不会耽误事？',
  '无论谁来取，都要签字吗？',
  '不管什么时候，都有人接电话吗？',
  '谁都可以签收吗？',
  '你们没有什么要补充的吧？',
  '很多大客户都用快递吧？',
  '两家的价格差不多大吧？',
  '多少有点麻烦吧？',
  '过几天送也行吗？',
  '茶几也送吗？',
  '那么，这样可以吗？',
  '哪里都要送吗？',
  '你们不怎么用快递吧？',
  '有没有什么难处？',
];

const UNCERTAIN = [
  ['你们有什么问题吗？', 'both'],
  ['您知道是谁签收的吗？', 'both'],
  ['是不是谁有空谁去送，一个月有几次？', 'both'],
  ['我们的骑手很快。', 'neither'],
  ['最难的是最后一个小时。', 'neither'],
  ['是用快递，还是专人送？', 'neither'],
  ['酒吧、网吧都送？', 'neither'],
  ['差不多？', 'neither'],
  ['您觉得呢？', 'neither'],
  ['动不动就晚到？', 'neither'],
  ['时不时晚到？', 'neither'],
  ['几点几分都说不清。', 'neither'],
  ['', 'neither'],
  ['？', 'neither'],
] as const;

describe('分类', () => {
  it.each(OPEN)('开放：%s', (text) => expect(classOfText(chinese, text)).toBe('open'));
  it.each(CLOSED)('是非：%s', (text) => expect(classOfText(chinese, text)).toBe('closed'));
  it.each(UNCERTAIN)('%s → %s', (text, kind) => expect(classOfText(chinese, text)).toBe(kind));
});

it('分句', () => {
  expect(chinese.sentences('怎么送？多久？“几点？”好。')).toEqual(['怎么送？', '多久？', '“几点？”', '好。']);
  expect(chinese.sentences('没有标点')).toEqual(['没有标点']);
  expect(chinese.sentences('……？')).toEqual([]);
});

describe('紧跟着的是非题', () => {
  it.each([
    ['你们现在是怎么送的？用快递吗？', '用快递吗'],
    ['你们现在是怎么送的，有没有用快递？', '有没有用快递'],
    ['为什么这么慢，是不是因为人手不够？', '是不是因为人手不够'],
    ['说说你们现在是怎么做的。您满意吗？', '您满意吗'],
    ['一个月有多少次；能不能少一些？', '能不能少一些'],
  ])('%s', (text, clause) => expect(chinese.secondQuestion(text)).toBe(clause));

  it.each([
    '你们现在是怎么送的？',
    '一般是怎么送的，对吗？',
    '一次大概多少钱，您知道吗？',
    '一个月有多少次，您有印象吗？',
    '您觉得原因是什么，是吧？',
    '客户问合同到哪儿了，你们能马上回答吗？',
    '不知道是谁签收的，会不会耽误事？',
    '当有人问是谁签收的时候，能马上回答吗？',
    '用快递吗？一次多少钱？',
    '现在是怎么做的，能说说吗？',
    '有什么难处，比如是不是总要等？',
    '几分钟内送到，客户满意吗？',
    '有没有晚到的，多久一次？',
  ])('没有：%s', (text) => expect(chinese.secondQuestion(text)).toBeUndefined());
});

describe('问数字', () => {
  it.each(['多少钱？', '有几次？', '要多久？', '占多大比例？', '比例是？', '要花多长时间？', '离得多远？', '差几天？'])('%s', (text) =>
    expect(chinese.asksNumber(text)).toBe(true),
  );
  it.each([
    '几乎都是这样？',
    '几分钟内到？',
    '或多或少吧',
    '很多大客户怎么看？',
    '更多长期合同',
    '好几次了吗？',
    '多少有些难处吧？',
    '大多快递公司怎么送？',
    '多重审批怎么走？',
    '没多少',
  ])('不是：%s', (text) => expect(chinese.asksNumber(text)).toBe(false));
});

const finds = (kind: Harm, text: string): boolean => chinese.harms(kind, text).length > 0;
const offers = (text: string): boolean => finds('pitch', text) || finds('promise', text);

describe('不该说的话', () => {
  it.each([
    '你们为什么没有早点发现？',
    '您当时为什么没问？',
    '为什么你们还没上系统？',
    '您怎么没早说？',
    '你们的销售为什么不按流程报？',
    '这是谁的责任？',
  ])('责怪：%s', (text) => expect(finds('blame', text)).toBe(true));
  it.each([
    '两家的价格为什么不同？',
    '你们两个厂的做法为什么不一样？',
    '您觉得客户为什么没续约？',
    '为什么会晚到？',
    '良率为什么不稳定？',
    '你们为什么不锈钢用得多？',
    '上一次为什么没赶上？',
  ])('不责怪：%s', (text) => expect(finds('blame', text)).toBe(false));

  it.each(['用我们的产品会怎么样？', '我们提供加急服务', '我们可以为您提供骑手', '我司的系统', '本公司的方案', '我们的解决方案'])(
    '推销：%s',
    (text) => expect(offers(text)).toBe(true),
  );
  it.each(['剩下的都交给我们就行', '这件事包在我们身上', '从明天起都交给我们'])('许诺：%s', (text) =>
    expect(finds('promise', text)).toBe(true),
  );
  it.each(['他们从三月起所有立案材料都交给我们送', '自去年开始，夜里的单子一直交给我们', '從三月起所有立案材料都交給我們送'])(
    '做着的事不是许诺：%s',
    (text) => expect(finds('promise', text)).toBe(false),
  );
  it.each(['您能给我们提供一份清单吗？', '你们的产品', '产品怎么送？', '供应商提供了什么？', '贵公司的系统', '包装材料'])(
    '不推销：%s',
    (text) => expect(offers(text)).toBe(false),
  );

  it.each(['强大的功能', '业界领先', '一流的服务', '世界一流', '国际一流', '卓越的体验', '无缝对接', '赋能销售'])('夸大：%s', (text) =>
    expect(finds('embellishment', text)).toBe(true),
  );
  it.each([
    '统一流程',
    '换同一流水线',
    '进一流程',
    '单一流量',
    '无缝钢管',
    '卓越绩效',
    '先进先出',
    '全面盘点',
    '智能电表',
    '水一流进来',
    '领先一步',
  ])('不夸大：%s', (text) => expect(finds('embellishment', text)).toBe(false));

  it.each(['我们', '我们的顾问', '我方工程师', '我司', '本公司的客服', '我', '我的同事'])('卖方：%s', (text) =>
    expect(chinese.seller(text, [])).toBeDefined(),
  );
  it.each(['您', '贵公司的前台', '你们的财务', '自我检测程序', '律师助理', '系统', '公司的出纳'])('买方：%s', (text) =>
    expect(chinese.seller(text, [])).toBeUndefined(),
  );
});

describe('目标是不是买东西', () => {
  it.each(['采购一套新的预测系统', '上线系统', '部署软件', '尽快上线新的排产系统', '采购同城急送', '上一套系统', '引进国外系统'])(
    '%s',
    (goal) => expect(chinese.goalFault(goal, '同城急送')?.fault).toBe('acquisition'),
  );
  it.each([
    '降低采购成本',
    '采购人员少登录一个系统',
    '部署系统的时间缩短一半',
    '采购周期缩短三天',
    '采购更便宜的原料',
    '把系统用起来',
    '购买力提高',
    '上线以后少返工',
    '采购同城急送的费用降下来',
  ])('不是：%s', (goal) => expect(chinese.goalFault(goal, '同城急送')).toBeUndefined());
});

it('数说出口的字', () => {
  expect(chinese.extent('查看停滞商机')).toBe(6);
  expect(chinese.extent('用ERP查到订单')).toBe(7);
});

describe('想象不出画面的行动', () => {
  it.each(['全面提升管理水平', '优化业务流程', '实现数据共享', '打通信息孤岛', '获得更好的客户洞察', '提高工作效率'])('%s', (text) =>
    expect(chinese.vague(text)).toBeDefined(),
  );
  it.each(['扫码入库', '给司机打电话改道', '看到哪一单还没发', '照着清单补货', '半夜叫醒值班的人', '把床单按楼层分好'])(
    '不是：%s',
    (text) => expect(chinese.vague(text)).toBeUndefined(),
  );
});

describe('诱导人的问题', () => {
  it.each(['您不觉得太慢了吗？', '难道没有别的办法？', '这样很浪费，对吧？', '谁不想省钱呢？'])('%s', (text) =>
    expect(chinese.pushes(text, false)).toBeDefined(),
  );
  it.each(['现在有多慢？', '有没有别的办法？', '一年浪费多少？', '您的意思是夜班的人手，对吧？'])('不是：%s', (text) =>
    expect(chinese.pushes(text, false)).toBeUndefined(),
  );
});

it('繁体字用同一套词类，指出来的还是原来的字', () => {
  expect(chinese.pushes('難道您不覺得太慢了嗎？', false)?.match).toBe('難道');
  expect(chinese.asksNumber('一個月有多少張？')).toBe(true);
  expect(chinese.harms('pitch', '用我們的系統試試')[0]?.match.startsWith('我們的')).toBe(true);
});
