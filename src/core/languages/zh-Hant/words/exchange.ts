// 商機匯出和匯入時說的話。
import type { Said } from '../../wording.ts';

const MOST = 10;
const few = (all: readonly (number | string)[]): string => `${all.slice(0, MOST).join('、')}${all.length > MOST ? '……' : ''}`;

export const exchange: typeof import('../../en/words/exchange.ts').exchange = {
  lacking: (a) => `有 ${a.count} 個商機沒有「${a.head}」，對方系統必須要有：${a.ids}`,
  noWord: (a) =>
    `列對照表的「${a.head}」裡沒有「${a.value}」對應的說法，有 ${a.count} 個商機留空：${a.ids}。請在自己的對照表的 values 裡補上。`,
  ignored: (a) => `沒有匯入的列：${a.heads}`,
  missing: (a): Said => [`缺少「${a.key}」。`, '請把這一格填上。'],
  noNumber: (a): Said => [
    `「${a.text}」不是數字。`,
    a.decimalComma ? '請按列對照表的寫法，寫成 120.000 或 1.200,50 這樣。' : '請寫成 120,000 或 1,200.50 這樣。',
  ],
  decimalComma: (a): Said => [`「${a.text}」不是這裡的數字寫法。`, '請寫成 120,000 或 1,200.50 這樣，或者用寫明 decimal: "," 的列對照表。'],
  noDay: (a): Said => [
    `「${a.text}」不是這裡的日期寫法。`,
    '請寫成 2026-12-01 這樣，或者用列對照表寫明日期怎麼寫，例如 dates: dd.MM.yyyy。',
  ],
  otherCurrency: (a): Said => [`「${a.text}」的貨幣是 ${a.currency}，和這一行或原記錄的貨幣不一致。`, '請改正金額或貨幣，程式不做換算。'],
  tooManyCells: (): Said => ['這一行的格子比第一行的列名還多。', '請看看是不是多了逗號；文字裡有逗號的，要用引號括起來。'],
  unclosed: (): Said => ['這一行的引號沒有結束，從這裡往後都沒有讀。', '請補上引號；文字裡的引號要寫兩遍。'],
  exists: (a): Said => [`${a.id} 已經存在，內容不一樣。`, '要改就加上 --update；如果是另一單，請換個編號或名稱。'],
  oneSale: (a): Said => [
    `第 ${few(a.lines)} 行的客戶、名稱和日期都一樣，像是同一單，內容卻不一樣，都沒有匯入。`,
    '請只留該留的一行；如果是不同的單，請給每單各起一個名稱或編號。',
  ],
  onlyCase: (a): Said => [
    `「${a.id}」和 ${a.other} 只差大小寫或字元寫法，在 Windows 和 macOS 上會是同一個文件。`,
    '請寫成和它一樣，或者換一個編號。',
  ],
  oneId: (a): Said => [`第 ${few(a.lines)} 行的編號一樣，內容卻不一樣，都沒有匯入。`, '請只留該留的一行，或者給每行各一個編號。'],
  severalRecords: (a): Said => [`有好幾條記錄的客戶、名稱和日期都一樣：${few(a.ids)}`, '請加一列編號，寫明是哪一條。'],
  passed: (a) => `有 ${a.lines.length} 行在要匯入的列裡什麼都沒有，已跳過：第 ${few(a.lines)} 行`,
  doubled: (a) => `和前面某行每一格都相同，只匯入了一次：${few(a.rows.map(({ line, like }) => `第 ${line} 行同第 ${like} 行`))}`,
  meanwhile: (a): Said => [`匯入的同時，別人改動了 ${a.id}；已保留對方的版本。`, '請先看看對方改了什麼，再重新匯入。'],
  unreadable: (a): Said => [`${a.id} 已經存在，但是讀不了。`, '請先修好那條記錄，或者給這一行換個編號。'],
  done: (a) =>
    `${a.dryRun ? '什麼都沒有寫。如果匯入：' : '匯入完成：'}新增 ${a.made}，改動 ${a.changed}，沒變 ${a.same}，未匯入 ${a.refused}。`,
};
