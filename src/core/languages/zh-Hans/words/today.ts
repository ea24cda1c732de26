// 今天和这一周要做的事。
import { simplifiedChineseDay as shownDay } from '../shown-day.ts';
import type { Said } from '../../wording.ts';

type Whose = {
  readonly account?: string | undefined;
  readonly contact?: string | undefined;
};

const whose = ({ account, contact }: Whose): string =>
  [account, contact].filter(Boolean).join(' · ');
/** 列表的每一行在末尾截断，所以公司放在前面。 */
const first = (a: Whose, what: string): string =>
  whose(a) === '' ? what : `${whose(a)}：${what}`;
const of = (who: string): string => (who === '' ? '' : `：${who}`);

export const today: typeof import('../../en/words/today.ts').today = {
  title: (a) => shownDay(a.day),
  parts: { today: '今天', late: '还没做的', week: '今后七天', sales: '各个商机' },
  meeting: (a) =>
    `${a.isToday ? '' : `${shownDay(a.date)} `}${a.time === undefined ? '' : `${a.time} `}会面${of(whose(a) || (a.what ?? ''))}${a.hasSheet ? '' : '（还没有拜访提纲）'}`,
  draft: (a) =>
    `没写完：ccs ${a.of}${a.about === '' ? '' : `（${a.about}）`}，${shownDay(a.date)}开始，${a.questions} 题答了 ${a.answered} 题`,
  letterDue: (a) => first(a, `${shownDay(a.date)}谈过，还没写信`),
  met: (a) => first(a, `活动上见过；${a.what ?? '该联系了'}，${shownDay(a.date)}`),
  letterUnsent: (a) => first(a, `${shownDay(a.date)}的${a.name}还没标记为已发出`),
  accessOverdue: (a) => first(a, `答应的引荐过了 ${a.days} 天还没兑现`),
  agreed: (a) =>
    first(a, `${a.what === '' ? '约好的下一步' : a.what}，${shownDay(a.date)}`),
  next: (a) => `${[a.account, a.name].filter(Boolean).join(' · ')}：${a.what}`,
  nothing: () =>
    '这里没有要做的事了。准备一次会面：ccs prompter new\n想先在示例上试试：ccs init demo --example',
  more: (a) => `另有 ${a.count} 件；全部列出：ccs today --json`,
  calendarGone: (a) => `日历文件 ${a.path} 不在了，这次不算它。要改位置：ccs me`,
  choose: () => '先做哪一件？',
  chooseHelp: () =>
    '按回车开始选中的一件；在它的第一个问题上按 Shift+Tab 回到这里，按 Ctrl+C 离开。',
  leave: () => '先不做了',
};

export const todayRefusals: typeof import('../../en/words/today.ts').todayRefusals = {
  'not-a-calendar': (a): Said => [
    `${a.path} 不是能读的日历文件。`,
    '请把日历导出成 iCalendar 文件（.ics），再写：ccs today --calendar 文件.ics',
  ],
};
