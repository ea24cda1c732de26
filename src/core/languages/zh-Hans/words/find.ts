// 查找、移走、找回：指的是哪一条记录，放到哪里去了。
import { records } from './records.ts';
import type { Said } from '../../wording.ts';

/** 不论“份”的记录的量词。 */
const MEASURE: Readonly<Partial<Record<keyof typeof records, string>>> = {
  letter: '封',
  opportunity: '个',
  account: '个',
  story: '个',
  sheet: '张',
};

function measureOf(kind: keyof typeof records): string {
  return MEASURE[kind] ?? '份';
}

export const find: typeof import('../../en/words/find.ts').find = {
  meant: (a) => `${a.line}（${a.id}）`,
  which: (a) =>
    `符合“${a.typed}”的${records[a.kind].one}有好几${measureOf(a.kind)}。您指的是哪一${measureOf(a.kind)}？`,
  whichHelp: () => '输入名称的一部分可以缩小范围，用方向键移动，按回车选定。',
  whichToRemove: (a) => `符合“${a.typed}”的记录里，要移走哪一条？`,
  whichToRestore: () => '要找回哪一条？',
  whichMeeting: () => '是今天的哪一场会面？',
  nothing: (a) => `没有找到“${a.text}”。`,
  more: (a) => `另有 ${a.count} 处；全部列出：--json`,
  removed: (a) => `已移走：${a.id}，放在 ${a.path}`,
  referring: (a) => `以下记录还提到 ${a.id}：${a.ids.join('、')}`,
  comeBack: (a) => `要找回来：${a.command}`,
  restored: (a) => `已找回：${a.id}，在 ${a.path}`,
  noneRemoved: () => '这里没有移走过什么。',
};

export const findRefusals: typeof import('../../en/words/find.ts').findRefusals = {
  'ambiguous-id': (a): Said => [
    `符合“${a.id}”的有好几条。`,
    [
      '请照下面的写法写一条，或把名称写得再长一点：',
      ...a.candidates.map(({ id, line }) => `- ${id}${line === '' ? '' : ` · ${line}`}`),
    ].join('\n') + (a.more === 0 ? '' : `\n…… 另有 ${a.more} 条记录`),
  ],
  'nothing-to-remove': (a): Said => [
    `没有哪条记录符合“${a.id}”。`,
    '先查一查：ccs find 关键词',
  ],
  'remove-unsure': (a): Said => [
    `“${a.id}”碰巧只符合一条记录：${a.line}。怕您指的是别的，什么也没有移走。`,
    `就是它的话：${a.command}`,
  ],
  'nothing-removed': (a): Said =>
    a.id === ''
      ? [
          '这里没有移走过什么。',
          '在别的电脑上移走的，要在那台电脑上找回，或从 git 里找回。',
        ]
      : [`没有移走过 ${a.id} 这条记录。`, '看看有哪些可以找回：ccs restore --no-input'],
};
