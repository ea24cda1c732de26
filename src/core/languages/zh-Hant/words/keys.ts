// 提問介面自己的詞：按鍵、提示，以及逐行模式怎麼回答。

/** 幾個鍵：中文裡用頓號隔開。 */
const listed = (keys: string): string => keys.replaceAll(', ', '、');

export const keys: typeof import('../../en/words/keys.ts').keys = {
  enter: () => 'Enter 確定',
  keep: () => 'Enter 保留',
  back: () => 'Shift+Tab 返回',
  help: () => '? 說明',
  helpF1: () => 'F1 說明',
  typingReplaces: () => '打字則替換',
  typingGoesOn: () => '打字則接著寫',
  arrowEdits: () => '← 修改',
  undo: () => 'Ctrl+Z 復原',
  nothingBack: () =>
    '這裡沒有可以找回的內容。再按一次 Ctrl+Z 會把 ccs 掛起，輸入 fg 接著做。',
  left: (a) =>
    `上次在這裡寫了一半，沒有記下：「${a.typed}」${a.byKey ? '。按 Ctrl+Z 取回；按 Enter 保留現有的' : ''}`,
  newLine: () => 'Alt+Enter 換行',
  editor: () => 'Ctrl+E 編輯器',
  move: () => '↑↓ 移動',
  toggle: () => '空白鍵 勾選',
  reorder: () => '[ ] 調順序',
  openCard: () => 'e 開啟修改',
  leaveOut: () => 'x 不用',

  takeNote: () => 'Ctrl+N 記筆記',
  jump: (a) =>
    a.first === a.last ? `Alt+${a.first} 跳到情境` : `Alt+${a.first}…${a.last} 跳到情境`,
  goTo: () => 'Ctrl+G 跳到別處',
  goToTitle: () => '要跳到哪一部分？',
  goToHelp: () =>
    '按前面的那個鍵，或者用方向鍵選。剛才打了一半的字會留在原來的地方。Shift+Tab 返回。',

  typeToFilter: () => '打字可篩選',
  chooseFirst: (a) =>
    `還沒有選中。請換個說法；按 Ctrl+U 全部列出${a.below ? '，按 ↓ 選下面的' : ''}。`,
  noMatch: () => '沒有符合的選項，Ctrl+U 全部列出',
  passed: () => '（跳過）',
  emptied: () => '（已清空）',
  enterPasses: () => '這一題還沒有回答；再按一次 Enter 就跳過。',
  kept: () => '保留',
  leftOut: () => '不用',
  list: (a) => (a.items.length > 0 ? a.items.join('、') : '（無）'),

  enterTakes: (a) => `按 Enter 就是：${a.label}`,
  noWord: (a) =>
    `「${a.typed}」在這裡不能當回答，沒有記下。可以按：${listed(a.keys)}${a.noted ? '。按 Ctrl+N 把它記進筆記' : ''}`,
  wordBefore: (a) =>
    `「${a.typed}」的第一個字母已經回答了上一題（${a.label}）。請在這裡輸入這一題的回答。`,
  wordBehind: (a) =>
    `「${a.typed}」已經回答了上一題（${a.label}）。後面的話如果是給這一題的，按 Enter 就記下。`,
  noKey: (a) => `這裡按「${a.typed}」沒有用。可以按：${listed(a.keys)}`,
  noEditor: () =>
    '沒有找到好用的編輯器（nano、micro）。' +
    '在這裡按 Alt+Enter 就能換行；想用自己的編輯器，請設定 EDITOR，例如 EDITOR=nano。',
  editorFailed: (a) => `編輯器「${a.editor}」沒有正常結束，您的文字保持原樣。`,
  editorKept: (a) =>
    `編輯器「${a.editor}」沒有正常結束，您的文字保持原樣；剛才寫的內容在 ${a.file}`,

  now: (a) => `現在是：${a.value}`,
  becomes: (a) => `整句是：${a.sentence}`,
  tellText: (a) =>
    `請輸入回答；行尾加 \\ 可在下一行接著寫。${a.filled ? '直接按 Enter 保留現有內容，輸入 - 清空。' : '直接按 Enter 則不填。'}輸入 < 返回上一題，? 看說明，! 開啟編輯器。`,
  tellLines: (a) =>
    `每行一條，空行結束。${a.filled ? '直接按 Enter 保留現有內容，輸入 - 清空。' : ''}輸入 < 返回上一題，? 看說明，! 開啟編輯器。`,
  tellChoice: (a) =>
    `請輸入編號或選項中的文字。${a.filled ? '直接按 Enter 用現有的選擇。' : ''}輸入 < 返回上一題，? 看說明。`,
  tellChecks: () =>
    '請輸入編號，用空格隔開，都不選輸入 -。直接按 Enter 用現有的選擇。輸入 < 返回上一題，? 看說明。',
  tellOrder: () =>
    '請按您要的順序輸入編號，用空格隔開，都不選輸入 -。直接按 Enter 用現有的選擇。' +
    '輸入 < 返回上一題，? 看說明。',
  tellCard: () =>
    '直接按 Enter 保留，輸入 e 開啟修改，輸入 x 不用。輸入 < 返回上一題，? 看說明。',
  tellGo: (a) => `輸入 > 列出可以跳到的部分，>1 直接跳過去（${listed(a.keys)}）。`,
  tellAside: () => '輸入 # 隨時記筆記。',
  nowhere: (a) => `沒有「${a.typed}」這一部分，可以用：${listed(a.keys)}`,
  whichNumber: (a) => `「${a.typed}」不是 1 到 ${a.count} 的編號。`,
  noneFits: (a) => `沒有選項符合「${a.typed}」。`,
  severalFit: (a) => `「${a.typed}」符合多個選項：${a.labels.join('、')}`,
};
