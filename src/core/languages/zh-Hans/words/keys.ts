// 提问界面自己的词：按键、提示，以及逐行模式怎么回答。

/** 几个键：中文里用顿号隔开。 */
const listed = (keys: string): string => keys.replaceAll(', ', '、');

export const keys: typeof import('../../en/words/keys.ts').keys = {
  enter: () => '回车 确定',
  keep: () => '回车 保留',
  back: () => 'Shift+Tab 返回',
  help: () => '? 帮助',
  helpF1: () => 'F1 帮助',
  typingReplaces: () => '打字则替换',
  typingGoesOn: () => '打字则接着写',
  arrowEdits: () => '← 修改',
  undo: () => 'Ctrl+Z 撤销',
  nothingBack: () =>
    '这里没有可以找回的内容。再按一次 Ctrl+Z 会把 ccs 挂起，输入 fg 接着做。',
  left: (a) =>
    `上次在这里写了一半，没有记下：“${a.typed}”${a.byKey ? '。按 Ctrl+Z 取回；按回车保留现有的' : ''}`,
  newLine: () => 'Alt+Enter 换行',
  editor: () => 'Ctrl+E 编辑器',
  move: () => '↑↓ 移动',
  toggle: () => '空格 勾选',
  reorder: () => '[ ] 调顺序',
  openCard: () => 'e 打开修改',
  leaveOut: () => 'x 不用',

  takeNote: () => 'Ctrl+N 记笔记',
  jump: (a) =>
    a.first === a.last ? `Alt+${a.first} 跳到场景` : `Alt+${a.first}…${a.last} 跳到场景`,
  goTo: () => 'Ctrl+G 跳到别处',
  goToTitle: () => '要跳到哪一部分？',
  goToHelp: () =>
    '按前面的那个键，或者用方向键选。刚才打了一半的字会留在原来的地方。Shift+Tab 返回。',

  typeToFilter: () => '打字可筛选',
  chooseFirst: (a) =>
    `还没有选中。请换个说法；按 Ctrl+U 全部列出${a.below ? '，按 ↓ 选下面的' : ''}。`,
  noMatch: () => '没有符合的选项，Ctrl+U 全部列出',
  passed: () => '（跳过）',
  emptied: () => '（已清空）',
  enterPasses: () => '这一题还没有回答；再按一次回车就跳过。',
  kept: () => '保留',
  leftOut: () => '不用',
  list: (a) => (a.items.length > 0 ? a.items.join('、') : '（无）'),

  enterTakes: (a) => `按回车就是：${a.label}`,
  noWord: (a) =>
    `“${a.typed}”在这里不能当回答，没有记下。可以按：${listed(a.keys)}${a.noted ? '。按 Ctrl+N 把它记进笔记' : ''}`,
  wordBefore: (a) =>
    `“${a.typed}”的第一个字母已经回答了上一题（${a.label}）。请在这里输入这一题的回答。`,
  wordBehind: (a) =>
    `“${a.typed}”已经回答了上一题（${a.label}）。后面的话如果是给这一题的，按回车就记下。`,
  noKey: (a) => `这里按“${a.typed}”没有用。可以按：${listed(a.keys)}`,
  noEditor: () =>
    '没有找到好用的编辑器（nano、micro）。' +
    '在这里按 Alt+Enter 就能换行；想用自己的编辑器，请设置 EDITOR，例如 EDITOR=nano。',
  editorFailed: (a) => `编辑器“${a.editor}”没有正常结束，您的文字保持原样。`,
  editorKept: (a) =>
    `编辑器“${a.editor}”没有正常结束，您的文字保持原样；刚才写的内容在 ${a.file}`,

  now: (a) => `现在是：${a.value}`,
  becomes: (a) => `整句是：${a.sentence}`,
  tellText: (a) =>
    `请输入回答；行尾加 \\ 可在下一行接着写。${a.filled ? '直接回车保留现有内容，输入 - 清空。' : '直接回车则不填。'}输入 < 返回上一题，? 看帮助，! 打开编辑器。`,
  tellLines: (a) =>
    `每行一条，空行结束。${a.filled ? '直接回车保留现有内容，输入 - 清空。' : ''}输入 < 返回上一题，? 看帮助，! 打开编辑器。`,
  tellChoice: (a) =>
    `请输入编号或选项中的文字。${a.filled ? '直接回车用现有的选择。' : ''}输入 < 返回上一题，? 看帮助。`,
  tellChecks: () =>
    '请输入编号，用空格隔开，都不选输入 -。直接回车用现有的选择。输入 < 返回上一题，? 看帮助。',
  tellOrder: () =>
    '请按您要的顺序输入编号，用空格隔开，都不选输入 -。直接回车用现有的选择。' +
    '输入 < 返回上一题，? 看帮助。',
  tellCard: () =>
    '直接回车保留，输入 e 打开修改，输入 x 不用。输入 < 返回上一题，? 看帮助。',
  tellGo: (a) => `输入 > 列出可以跳到的部分，>1 直接跳过去（${listed(a.keys)}）。`,
  tellAside: () => '输入 # 随时记笔记。',
  nowhere: (a) => `没有“${a.typed}”这一部分，可以用：${listed(a.keys)}`,
  whichNumber: (a) => `“${a.typed}”不是 1 到 ${a.count} 的编号。`,
  noneFits: (a) => `没有选项符合“${a.typed}”。`,
  severalFit: (a) => `“${a.typed}”符合多个选项：${a.labels.join('、')}`,
};
