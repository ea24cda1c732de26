// 为什么这个答案不行。
import { simplifiedChineseDay as shownDay } from '../shown-day.ts';

import { planDoubts } from './plan.ts';

const hollow = {
  promise: '没有说清同意了什么。请写明约定：做什么，跟谁，到什么时候。',
  vision: '太笼统，想象不出来。请写客户的人能够做到什么。',
  person: '没有说定是谁。请写姓名；“引荐给领导”还不算引荐。',
  proof: '只是评价，不是证明。请写他们做了什么，结果怎样。',
  figure: '没有数字。请写金额、数量或百分比，以及在多长时间里。',
  condition: '只说了什么时候。请写到那时要做成什么、能看到什么；日子另有地方写。',
};

export const problems: typeof import('../../en/words/problems.ts').problems = {
  hollow: (a) => `“${a.text}”${hollow[a.substance]}`,
  merit: (a) =>
    `“${a.text}”是我们的特点，不是客户的收益：请写客户因此省了什么、多了什么、是多少。比如不写质量好，写退货少了多少。`,
  placeholder: (a) => `“${a.text}”只是占位的，请换成真正的内容。`,
  needed: () => '这一项必须填写，没有它做不下去。',
  'one-only': () => '这里只要一个答案，不要好几个。',
  'far-day': (a) =>
    `“${a.text}”离现在太远，不像是真的日期，请写 1900 年到 2199 年之间的日期。`,
  'no-day': (a) => `没有“${a.text}”这个日期，请写明是哪天，例如 12月8日。`,
  'no-single-day': (a) =>
    `“${a.text}”看不出是哪一天，请照平时的说法写：周五、12月8日、两周后、2026-12-01。`,
  'two-days': (a) =>
    `“${a.text}”可能是${shownDay(a.days[0])}，也可能是${shownDay(a.days[1])}；请写成“几月几日”。`,
  'other-weekday': (a) => `“${a.text}”前后对不上：这一天是${shownDay(a.day)}。`,
  'day-over': (a) =>
    `${shownDay(a.day)}太早了：${a.today ? '今天' : '见面那天'}是${shownDay(a.from)}，下一步应当在这之后。请写双方约定的日期。`,
  'several-lines': (a) => `“${a.text}”是一个名称吗？这里有 ${a.count} 行。`,
  'no-address': (a) => `“${a.text}”不像是电子邮箱，应当写成 dana@harbor.com 这样。`,
  'no-number': (a) => `“${a.text}”不是数字；请写成 1200 或 1,200.50 这样。`,
  'no-amount': (a) =>
    `“${a.text}”看不出是多少钱；请写成 600,000、60 万 这样，币种可写可不写。`,
  'no-price': (a) => `“${a.text}”不能当价格来除；请写大于 0 的金额。`,
  'two-currencies': (a) => `“${a.one}”和“${a.other}”币种不同；请统一成一种币种。`,
  'no-column': (a) => `“${a.text}”不属于任何一栏；请写成：${a.columns}`,
  'no-option': (a) => `“${a.text}”不在可选范围内：${a.options.join('、')}`,
  'last-scenario': () => '只剩这一个场景了，一次拜访至少要有一个。',
  'no-scenario': () => '请至少选一个场景。',
  'no-file-name': (a) => `“${a.text}”在 Windows 或 macOS 上不能当文件名，请换一个。`,
  'not-kebab': (a) => `“${a.text}”里没有能做编号的字；写一两个词就行，例如“夜里送件”。`,
  'too-many-answers': (a) =>
    `这里只有 ${a.count} 个问题；多出来的回答请写明问的是什么：{ask: "……", answer: "……"}`,
  'still-to-come': (a) => `${a.text}还没到，只记已经发生的事。`,
  'no-such-file': (a) => `没有文件 ${a.text}，请检查路径。`,
  taken: (a) => `“${a.text}”已经用过了，请换一个。`,
  'too-few-scenarios': () => '一个对话脚本至少要有三个场景，一行一个：换一行，再写一个。',
  'against-the-method': (a) => `${a.what}${a.remedy}`,
  'no-currency': (a) => `“${a.text}”不是币种代码，请写三个字母，例如 CNY、EUR、USD。`,
  negative: (a) => `${a.text} 小于零，请写 0 或更大的金额。`,
  'bound-person': () =>
    '第四级是两个组织之间的，不是哪一个人的：ccs account edit 客户 --set bound=yes。' +
    '一个人最多是 3：离不开我们。',
  'in-circle': (a) => `这样会绕成一圈：${a.names.join(' → ')}`,
  'plan-doubts': (a) => planDoubts(a.findings),
  bribe: (a) =>
    `“${a.text}”就是行贿，换个叫法也一样，这样的生意不做。正当的个人好处，是事情办成以后他工作上的好处：少背责任，少加班，做出看得见的成绩。`,
};
