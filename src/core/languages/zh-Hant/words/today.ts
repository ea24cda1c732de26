// 今天和這一週要做的事。
import { traditionalChineseDay as shownDay } from '../shown-day.ts';
import type { Said } from '../../wording.ts';

type Whose = {
  readonly account?: string | undefined;
  readonly contact?: string | undefined;
};

const whose = ({ account, contact }: Whose): string =>
  [account, contact].filter(Boolean).join(' · ');
/** 清單的每一行在末尾截斷，所以公司放在前面。 */
const first = (a: Whose, what: string): string =>
  whose(a) === '' ? what : `${whose(a)}：${what}`;
const of = (who: string): string => (who === '' ? '' : `：${who}`);

export const today: typeof import('../../en/words/today.ts').today = {
  title: (a) => shownDay(a.day),
  parts: { today: '今天', late: '還沒做的', week: '今後七天', sales: '各個商機' },
  meeting: (a) =>
    `${a.isToday ? '' : `${shownDay(a.date)} `}${a.time === undefined ? '' : `${a.time} `}會面${of(whose(a) || (a.what ?? ''))}${a.hasSheet ? '' : '（還沒有拜訪大綱）'}`,
  draft: (a) =>
    `沒寫完：ccs ${a.of}${a.about === '' ? '' : `（${a.about}）`}，${shownDay(a.date)}開始，${a.questions} 題答了 ${a.answered} 題`,
  letterDue: (a) => first(a, `${shownDay(a.date)}談過，還沒寫信`),
  met: (a) => first(a, `活動上見過；${a.what ?? '該聯繫了'}，${shownDay(a.date)}`),
  letterUnsent: (a) => first(a, `${shownDay(a.date)}的${a.name}還沒標記為已寄出`),
  accessOverdue: (a) => first(a, `答應的引薦過了 ${a.days} 天還沒兌現`),
  agreed: (a) =>
    first(a, `${a.what === '' ? '約好的下一步' : a.what}，${shownDay(a.date)}`),
  next: (a) => `${[a.account, a.name].filter(Boolean).join(' · ')}：${a.what}`,
  nothing: () =>
    '這裡沒有要做的事了。準備一次會面：ccs prompter new\n想先在範例上試試：ccs init demo --example',
  more: (a) => `另有 ${a.count} 件；全部列出：ccs today --json`,
  calendarGone: (a) => `行事曆檔案 ${a.path} 不在了，這次不算它。要改位置：ccs me`,
  choose: () => '先做哪一件？',
  chooseHelp: () =>
    '按 Enter 開始選取的一件；在它的第一個問題上按 Shift+Tab 回到這裡，按 Ctrl+C 離開。',
  leave: () => '先不做了',
};

export const todayRefusals: typeof import('../../en/words/today.ts').todayRefusals = {
  'not-a-calendar': (a): Said => [
    `${a.path} 不是能讀的行事曆檔案。`,
    '請把行事曆匯出成 iCalendar 檔案（.ics），再寫：ccs today --calendar 檔案.ics',
  ],
};
