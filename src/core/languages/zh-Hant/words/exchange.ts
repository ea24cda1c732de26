// 商機匯出和匯入時說的話。
import type { Said } from '../../wording.ts';

const MOST = 10;
const few = (all: readonly (number | string)[]): string =>
  `${all.slice(0, MOST).join('、')}${all.length > MOST ? '……' : ''}`;

export const exchange: typeof import('../../en/words/exchange.ts').exchange = {
  lacking: (a) =>
    `有 ${a.count} 個商機沒有「${a.head}」，對方系統必須要有：${a.ids.join('、')}`,
  noWord: (a) =>
    `欄位對照表的「${a.head}」裡沒有「${a.value}」對應的說法，有 ${a.count} 個商機留空：${a.ids.join('、')}。` +
    '請在自己的對照表的 values 裡補上。',
  ignored: (a) => `沒有匯入的欄：${a.heads.join('、')}`,
  missing: (a): Said => [`缺少「${a.key}」。`, '請把這一格填上。'],
  noNumber: (a): Said => [
    `「${a.text}」不是數字。`,
    a.decimalComma
      ? '請依欄位對照表的寫法，寫成 120.000 或 1.200,50 這樣。'
      : '請寫成 120,000 或 1,200.50 這樣。',
  ],
  eitherNumber: (a): Said => [
    `「${a.text}」可以是兩個數，這一欄裡沒有別的數能看出是哪一個。`,
    `請說明小數點怎麼寫：如果是 ${a.whole}，加上 --set decimal=","；` +
      `如果是 ${a.part}，加上 --set decimal="."；` +
      '也可以在欄位對照表裡寫明 decimal: ","。',
  ],
  eitherSize: (a): Said => [
    `「${a.text}」自己帶了幣別，欄名「${a.head}」又寫了單位，看不出要不要按單位算。`,
    '請只寫數字，按欄名的單位算；或者把大小也寫出來，例如 45萬。',
  ],
  noSuchDay: (a): Said => [`沒有「${a.text}」這個日期。`, '請寫成 2026-12-01 這樣。'],
  noSingleDay: (a): Said => [
    `「${a.text}」沒有寫明是哪年哪月哪一天。`,
    '請寫成 2026-12-01 或 2026年12月1日 這樣。',
  ],
  otherForm: (a): Said => [
    `「${a.text}」和其他日期的寫法（${a.form}）不一樣。`,
    '請改成一樣的寫法，或寫成 2026-12-01；' +
      `如果全都是這種寫法，請加上 --set dates=${a.other}，或者在欄位對照表裡寫明 dates: ${a.other}。`,
  ],
  otherCurrency: (a): Said => [
    `「${a.text}」的幣別是 ${a.currency}，和這一行或原紀錄的幣別不一致。`,
    '請改正金額或幣別，程式不做換算。',
  ],
  tooManyCells: (): Said => [
    '這一行的格子比第一行的欄名還多。',
    '請看看是不是多了逗號；文字裡有逗號的，要用引號括起來。',
  ],
  unclosed: (): Said => [
    '這一行的引號沒有結束，從這裡往後都沒有讀。',
    '請補上引號；文字裡的引號要寫兩遍。',
  ],
  exists: (a): Said => [
    `${a.id} 已經存在，內容不一樣。`,
    '要改就加上 --update；如果是另一個案子，請換個編號或名稱。',
  ],
  oneSale: (a): Said => [
    `第 ${few(a.lines)} 行的客戶、名稱和日期都一樣，像是同一個案子，內容卻不一樣，都沒有匯入。`,
    '請只留該留的一行；如果是不同的案子，請給每個案子各取一個名稱或編號。',
  ],
  onlyCase: (a): Said => [
    `「${a.id}」和 ${a.other} 只差大小寫或字元寫法，在 Windows 和 macOS 上會是同一個檔案。`,
    '請寫成和它一樣，或者換一個編號。',
  ],
  oneId: (a): Said => [
    `第 ${few(a.lines)} 行的編號一樣，內容卻不一樣，都沒有匯入。`,
    '請只留該留的一行，或者給每行各一個編號。',
  ],
  severalRecords: (a): Said => [
    `有好幾筆紀錄的客戶、名稱和日期都一樣：${few(a.ids)}`,
    '請加一欄編號，寫明是哪一筆。',
  ],
  oneSource: (a): Said => [
    `有好幾筆紀錄的 sources: 裡都是對方系統的這個編號：${few(a.ids)}`,
    '請查明是哪一條，把別的 sources: 裡的這個編號刪掉。',
  ],
  passed: (a) =>
    `有 ${a.lines.length} 行在要匯入的欄裡什麼都沒有，已跳過：第 ${few(a.lines)} 行`,
  doubled: (a) =>
    `和前面某行每一格都相同，只匯入了一次：${few(a.rows.map(({ line, like }) => `第 ${line} 行同第 ${like} 行`))}`,
  meanwhile: (a): Said => [
    `匯入的同時，別人改動了 ${a.id}；已保留對方的版本。`,
    '請先看看對方改了什麼，再重新匯入。',
  ],
  unreadable: (a): Said => [
    `${a.id} 已經存在，但是無法讀取。`,
    '請先修好那筆紀錄，或者給這一行換個編號。',
  ],
  readAs: (a) => `檔案不是 UTF-8 編碼，已用 ${a.encoding} 讀取。請先看看名稱對不對。`,
  foot: (a) =>
    `表格之外的內容，不是商機：${few(a.rows.map(({ line, cell }) => `第 ${line} 行「${cell}」`))}`,
  endedOtherwise: (a): Said => [
    `檔案裡寫的是「${a.said}」，而 ${a.id} 在這裡是${a.stands === 'won' ? '贏單' : '輸單'}。`,
    '請弄清哪個是對的；要退回，請用 ccs opportunity advance 評定。',
  ],
  otherDay: (a): Said => [
    `已經有客戶和名稱都相同、但開始日期不同的商機：${few(a.ids)}`,
    '如果就是它，請加一欄寫上它的編號；如果是另一個案子，請換個名稱。',
  ],
  counted: (a) => `欄名「${a.head}」寫明了單位：${a.cell} 按 ${a.value} 匯入。`,
  stageKept: (a) =>
    `「${a.head}」按對方系統的叫法保留，匯出時原樣寫回；` +
    '在這裡不算數，里程碑要憑證據評定：ccs opportunity grade',
  mapWritten: (a) => `各欄的含義已寫入 ${a.path}；下次直接用 --map ${a.name}`,
  walk: {
    system: () => '這張表是從哪裡匯出的？',
    systemHelp: () => '看欄名像是下面這些系統的。選「其他」會逐欄問是什麼。',
    own: () => '其他',
    column: (a) => `${a.letter} 欄「${a.head}」是什麼？`,
    columnHelp: () =>
      '下面是前幾行的內容。里程碑要憑證據評定：階段一欄原樣保留，只有贏單和輸單算數。',
    sum: (a) => `按欄名裡的單位，${a.cell} 是 ${a.value}。`,
    leaveOut: () => '不匯入',
    fields: {
      account: '客戶',
      name: '商機名稱',
      value: '金額',
      currency: '幣別',
      close: '預計簽約日期',
      opened: '開始日期',
      owner: '負責人',
      contact: '客戶方的人：匯入為關鍵人',
      'contact.title': '此人的職務',
      note: '備註',
      milestone: '階段：原樣保留，贏單和輸單算數',
      closed: '贏單或輸單的日期',
      'closed.why': '贏單或輸單的原因',
      competitor: '競爭對手',
      'source.id': '對方系統裡的編號',
      id: 'ccs 裡的編號',
    },
    closes: {
      won: (a) => `「${a.head}」裡哪些表示贏單？`,
      lost: (a) => `「${a.head}」裡哪些表示輸單？`,
    },
    closesHelp: () => '其餘的都算進行中。',
    dates: (a) => `「${a.cell}」可以是兩個日期。那邊的日期是怎麼寫的？`,
    datesHelp: () => 'd 是日，M 是月，y 是年。表裡沒有哪一行能看出是哪種。',
    decimal: (a) => `「${a.cell}」可以是兩個數。那邊的小數點怎麼寫？`,
    decimalHelp: () => '這一欄裡沒有哪個數字能看出是哪種。',
    decimals: {
      '.': () => '寫作點：1.234 比一多一點',
      ',': () => '寫作逗號：1.234 是一千多',
    },
    map: () => '這套欄位對照表叫什麼名字？',
    mapHelp: () =>
      '它會存到 templates/export，下次匯入同樣的表就不用再問。名稱用小寫字母、數字和連字號。',
  },
  done: (a) =>
    `${a.dryRun ? '什麼都沒有寫。如果匯入：' : '匯入完成：'}` +
    `新增 ${a.made}，改動 ${a.changed}，沒變 ${a.same}，未匯入 ${a.refused}。`,
};
