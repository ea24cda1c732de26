// 表格進出時做不到的事；`errors` 的一部分。
import { maybe } from './phrases.ts';
import type { Said } from '../../wording.ts';

export const tableErrors = {
  'which-system': (a): Said => [
    '請寫明匯出給哪個系統，或匯出成哪種格式。',
    `現有：${a.known.join('、')}。例如：ccs export salesforce --out sales.csv`,
  ],
  'no-system': (a): Said => [
    a.system === '' ? '匯出給哪個系統？' : `沒有 ${a.system} 的匯出格式。`,
    maybe(
      a.near,
      `現有：${a.known.join('、')}。要匯出到別的系統，請在工作區寫一張欄位對照表：templates/export/名字.yaml`,
    ),
  ],
  'csv-not-utf8': (a): Said => [
    `${a.path} 不是 UTF-8 編碼，看起來是 ${a.encoding}。`,
    '請在 Excel 裡選「另存新檔」，類型選「CSV UTF-8（逗號分隔）」。',
  ],
  'csv-not-text': (a): Said => [
    `${a.path} 不是表格：既不是文字，也不是 Excel 活頁簿（.xlsx）。`,
    '請在 Excel 裡選「另存新檔」，類型選「Excel 活頁簿（.xlsx）」或「CSV UTF-8（逗號分隔）」。',
  ],
  'no-workbook': (a): Said => [
    a.tooLarge
      ? `${a.path} 太大，不像是商機表。`
      : `${a.path} 不能當 Excel 活頁簿（.xlsx）來讀。`,
    '請在 Excel 裡選「另存新檔」，類型選「CSV UTF-8（逗號分隔）」。',
  ],
  'unsure-days': (a): Said => [
    a.against === undefined
      ? `${a.path}：「${a.head}」裡的「${a.cell}」可以是兩個日期，表裡別的日期也看不出是哪一個。`
      : `${a.path}：日期有兩種寫法：「${a.against.join('」和「')}」，所以看不出「${a.head}」裡的「${a.cell}」是哪一天。`,
    `什麼都沒有匯入。請寫明那邊的日期怎麼寫（${a.forms.join('、')}）：--set dates=${a.example}`,
  ],
  'empty-table': (a): Said => [
    `${a.path} 裡一行都沒有。`,
    '第一行寫各欄的名稱；可以有哪些欄，見：ccs export csv',
  ],
  'too-many-columns': (a): Said => [
    `${a.path}:1 有 ${a.count} 欄，而試算表最多 ${a.most} 欄。`,
    '什麼都沒有匯入。請只匯出需要的欄。',
  ],
  'strange-columns': (a): Said => [
    `${a.path}:1 有商機裡沒有的欄：${a.heads.join('、')}`,
    a.near
      ? `您是不是想寫 ${a.near}？什麼都沒有匯入。`
      : '什麼都沒有匯入。請在終端機裡執行，逐欄說明是什麼；或者用 --defaults 採用猜測，用 --map 指定欄位對照表。',
  ],
  'other-columns': (a): Said => [
    `${a.path}:1 是另一個系統的欄：${a.systems.join('、')}`,
    `什麼都沒有匯入。請加上 --map ${a.first}`,
  ],
  'doubled-columns': (a): Said => [
    `${a.path}:1 有同名的欄：${a.heads.join('、')}`,
    '什麼都沒有匯入。請只留要用的那一欄，或者給另一欄改個名字。',
  ],
  'nameless-columns': (a): Said => [
    `${a.path}:1 有的欄有內容卻沒有欄名：${a.columns.join('、')}`,
    '什麼都沒有匯入。請在第一行寫上欄名，或者把這一欄清空。',
  ],
  'no-account-column': (a): Said => [
    `${a.path}:1 沒有「${a.head}」這一欄，不知道各行是哪個客戶。`,
    `請把客戶名稱那一欄叫作「${a.head}」，或者用 --map 說明是哪一欄。`,
  ],
  'bad-record-id': (a): Said => [
    `「${a.id}」不能當紀錄的編號。`,
    '留空就自動編號；要自己寫，請用字母、漢字、數字和連字號，最多 120 位元組，' +
      '不要用 Windows 的保留名（con、nul、com1 等）。',
  ],
} satisfies Partial<typeof import('../../en/words/errors.ts').errors>;
