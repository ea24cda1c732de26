// 尋找、移走、找回：指的是哪一筆紀錄，放到哪裡去了。
import { records } from './records.ts';
import type { Said } from '../../wording.ts';

/** 不論「份」的紀錄的量詞。 */
const MEASURE: Readonly<Partial<Record<keyof typeof records, string>>> = {
  letter: '封',
  opportunity: '個',
  account: '個',
  story: '個',
  sheet: '張',
};

function measureOf(kind: keyof typeof records): string {
  return MEASURE[kind] ?? '份';
}

export const find: typeof import('../../en/words/find.ts').find = {
  meant: (a) => `${a.line}（${a.id}）`,
  which: (a) =>
    `符合「${a.typed}」的${records[a.kind].one}有好幾${measureOf(a.kind)}。您指的是哪一${measureOf(a.kind)}？`,
  whichHelp: () => '輸入名稱的一部分可以縮小範圍，用方向鍵移動，按 Enter 選定。',
  whichToRemove: (a) => `符合「${a.typed}」的紀錄裡，要移走哪一筆？`,
  whichToRestore: () => '要找回哪一筆？',
  whichMeeting: () => '是今天的哪一場會面？',
  nothing: (a) => `沒有找到「${a.text}」。`,
  more: (a) => `另有 ${a.count} 處；全部列出：--json`,
  removed: (a) => `已移走：${a.id}，放在 ${a.path}`,
  referring: (a) => `以下紀錄還提到 ${a.id}：${a.ids.join('、')}`,
  comeBack: (a) => `要找回來：${a.command}`,
  restored: (a) => `已找回：${a.id}，在 ${a.path}`,
  noneRemoved: () => '這裡沒有移走過什麼。',
};

export const findRefusals: typeof import('../../en/words/find.ts').findRefusals = {
  'ambiguous-id': (a): Said => [
    `符合「${a.id}」的有好幾筆。`,
    [
      '請照下面的寫法寫一條，或把名稱寫得再長一點：',
      ...a.candidates.map(({ id, line }) => `- ${id}${line === '' ? '' : ` · ${line}`}`),
    ].join('\n') + (a.more === 0 ? '' : `\n…… 另有 ${a.more} 筆紀錄`),
  ],
  'nothing-to-remove': (a): Said => [
    `沒有哪筆紀錄符合「${a.id}」。`,
    '先查一查：ccs find 關鍵字',
  ],
  'remove-unsure': (a): Said => [
    `「${a.id}」碰巧只符合一筆紀錄：${a.line}。怕您指的是別的，什麼也沒有移走。`,
    `就是它的話：${a.command}`,
  ],
  'nothing-removed': (a): Said =>
    a.id === ''
      ? [
          '這裡沒有移走過什麼。',
          '在別的電腦上移走的，要在那台電腦上找回，或從 git 裡找回。',
        ]
      : [`沒有移走過 ${a.id} 這筆紀錄。`, '看看有哪些可以找回：ccs restore --no-input'],
};
