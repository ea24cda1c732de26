// 客戶改回來的計畫怎麼說。
import { worded } from '../../wording.ts';

const by = (a: { by: readonly string[] }): string =>
  a.by.length === 0 ? '' : `（${a.by.join('、')}）`;

const replyChanges: typeof import('../../en/words/plan-reply.ts').replyChanges = {
  'cell-changed': (a) =>
    `${a.event}：${a.column}${a.to === '' ? `「${a.from}」劃掉了` : a.from === '' ? `寫上了「${a.to}」` : `從「${a.from}」改成「${a.to}」`}${by(a)}`,
  'row-added': (a) => `新增步驟：${a.text}${by(a)}`,
  'row-dropped': (a) => `刪去步驟：${a.text}${by(a)}`,
  'row-moved': (a) =>
    `移動：${a.event}，現在${a.before === '' ? '排在最後' : `排在「${a.before}」前面`}`,
  'criterion-changed': (a) => `驗收標準：從「${a.from}」改成「${a.to}」${by(a)}`,
  'criterion-added': (a) => `新增驗收標準：${a.text}${by(a)}`,
  'criterion-dropped': (a) => `刪去驗收標準：${a.text}${by(a)}`,
  'text-changed': (a) => `表格以外，不會記入：從「${a.from}」改成「${a.to}」${by(a)}`,
  'text-added': (a) => `表格以外，不會記入：加了「${a.text}」${by(a)}`,
  'text-dropped': (a) => `表格以外，不會記入：刪了「${a.text}」${by(a)}`,
  commented: (a) =>
    `註解${[a.by, a.date].filter(Boolean).length === 0 ? '' : `（${[a.by, a.date].filter(Boolean).join('，')}）`}：「${a.text}」${a.near === '' ? '' : `，寫在「${a.near}」旁`}`,
};

const odd = {
  picture: '一張圖片',
  textbox: '一個文字方塊',
  footnote: '一條註腳',
  'nested-table': '表格裡還有表格',
  'merged-cells': '儲存格被合併、拆分或增加',
  object: '一個嵌入的物件',
  table: '另一個表格',
  column: '原來沒有的一欄',
};

const replyOddities: typeof import('../../en/words/plan-reply.ts').replyOddities = {
  odd: (a) => `${odd[a.what]}${a.near === '' ? '' : `，在「${a.near}」旁邊`}`,
  'no-table': () => '裡面已經沒有計畫了：沒有一個表格含有原來的步驟',
};

const fields: Readonly<Record<string, string>> = {
  date: '日期',
  go: ' * 或空白',
  billable: '「是」或「否」',
  status: '狀態',
};

export const reply: typeof import('../../en/words/plan-reply.ts').reply = {
  heading: (a) => `客戶改了什麼（${a.path}，寄出時是 ${a.id}）`,
  nothing: () =>
    '什麼都沒改。客戶動手改過，計畫才是他的；什麼都不改，也許是沒看：問問還缺什麼。',
  change: (change) => worded(replyChanges, change),
  notUnderstood: () => '沒看懂的，請開啟檔案看',
  oddity: (one) => worded(replyOddities, one),
  unread: (a) =>
    `第 ${a.row} 步（${a.event}）：「${a.text}」不是${fields[a.field] ?? a.field}，這一格保持原樣`,
  noSale: (a) =>
    a.could.length > 0
      ? `可能屬於好幾個案子（${a.could.join('、')}）。要記到其中一個案子：${a.command} --for 編號`
      : `沒有找到 ${a.id} 屬於哪個案子，無處可記。請先建立（ccs opportunity new），再執行：${a.command} --for 編號`,
  howToTake: (a) =>
    `要記到這個案子裡：${a.command} --set agreed=yes --set by=姓名 --set on=日期`,
  notTaken: () => '沒有記入，這個案子保持原樣。',
  taken: (a) => `已記為雙方說定的計畫：${a.date} 由${a.by}認可；檔案存為 ${a.file}。`,
  by: ['對方是誰認可的？', '寫能對它做主的那個人的姓名。'],
  on: ['是哪一天？', '對方說定或者傳來的那一天。'],
  day: (a) => [
    `「${a.text}」是哪一天？`,
    `第 ${a.row} 步，${a.event}。寫成 2026-12-01 這樣；不填，這一步保持原來的日期。`,
  ],
};

export const replyAsk: typeof import('../../en/words/plan-reply.ts').replyAsk = {
  'reply.agreed': [
    '這就是雙方說定的計畫嗎？',
    '答「是」，它就成為這個案子的計畫，記下誰在哪天認可的，檔案也存下來。沒看懂的仍在檔案裡。',
  ],
};

export const planRefusals: typeof import('../../en/words/plan-reply.ts').planRefusals = {
  'no-plan': (a) => [
    `${a.kind} 不是計畫，沒有可以讀回來的。`,
    '計畫可以：ccs letter plan --read 檔案',
  ],
  'no-plan-sent': (a) => [
    `${a.path} 裡沒有從這裡寄出過的任何計畫。`,
    `看看寄出過什麼：ccs letter list。${a.kind} 的每一行都有看不見的記號，沒有記號就依文字來認。`,
  ],
  'no-word-file': (a) => [
    `${a.path} 無法讀取：${faults[a.fault][0]}。`,
    faults[a.fault][1],
  ],
};

const again = '請用 Word 或 LibreOffice 開啟，另存成 .docx 再讀。';
const unsafe = '正常的辦公軟體不會存成這樣，請讓對方重新寄一份。';
const faults = {
  'no-zip': ['不是 Word 文件（.docx）', again],
  'no-word': ['是個壓縮檔，裡面沒有文件內文', again],
  'too-large': ['裡面的內容大得不像一份計畫', unsafe],
  'odd-path': ['裡面有通向外面的檔名', unsafe],
  twice: ['同一個部分有兩份，說不清哪份算數', unsafe],
  doctype: ['裡面定義了實體，文件用不到它', unsafe],
  'not-xml': ['內文損壞了', again],
  'too-deep': ['巢狀太深或部分太多，不像一篇文字', unsafe],
} as const;
