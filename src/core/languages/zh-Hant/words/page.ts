// 手機上的大綱：頁面上寫什麼，紀錄帶回來時電腦這邊說什麼。
import type { Said } from '../../wording.ts';

export const page: typeof import('../../en/words/page.ts').page = {
  hasScript: () =>
    '這個頁面帶有腳本：用來記下您聽到的，並儲存在這台裝置上。' +
    '它不連網，也不會自己往外傳任何東西。',
  noScript: () =>
    '這裡沒有執行腳本：可能是預覽，或者腳本被關掉了。' +
    '下面的大綱可以看、可以列印；要做紀錄，請用瀏覽器開啟這個檔案。',
  tooOld: () =>
    '這個瀏覽器太舊，不能在這裡做紀錄：2023年春天以後的版本才行。' +
    '下面的大綱可以看、可以列印，也可以換一個瀏覽器開啟這個檔案。',
  notes: () => '紀錄',
  sheet: () => '大綱',
  notesOf: (a) => `${a.account} ${a.name}`,
  empty: () => '還沒有紀錄',
  kept: (a) => `已儲存 ${a.time}`,
  keeping: () => '正在儲存……',
  nowhere: () => '沒有儲存：這個瀏覽器不給頁面儲存空間。關閉之前請先把紀錄寄出去。',
  goTo: () => '跳到',
  noteNow: () => '記一筆',
  close: () => '關閉',
  leaveOpen: () => '先空著',
  letter: () => '今天要寫的信',
  noLetter: () => '對方還沒有說出目標，所以還不算商機，也就沒有信可寫。',
  missing: () => '還缺',
  nothingMissing: () => '什麼也不缺了。',
  home: () => '把紀錄帶回去',
  homeHelp: () =>
    '在電腦上執行 ccs call --answers 檔案。用文字也一樣，裡面多了空格、換行都沒有關係。',
  share: () => '分享',
  save: () => '存成檔案',
  copy: () => '複製文字',
  text: () => '可以轉傳的紀錄文字',
  heading: (a) =>
    `拜訪紀錄：${a.account} ${a.name}，${a.date}。在電腦上執行：ccs call --answers 檔案`,
  file: () => '紀錄',
  shared: () => '已經交出去了。之後再記的內容不在裡面。',
  saved: () => '已存到下載資料夾。',
  copied: () => '已複製。',
  notShared: () => '在這裡沒有成功。請選取下面的文字，複製後寄出去。',
  allHome: () => '記下的內容都已經交出去了。',
  notHome: () => '還沒有交出去。',
  erase: () => '從這台裝置上刪除',
  eraseWarning: () => '沒有帶回去的內容，刪了就沒了。',
  eraseNow: () => '現在就刪',
  keepThem: () => '留著',
  erased: () => '已刪除。',

  mail: (a) => `大綱：${a.account} ${a.name}`,
  changed: (a) =>
    a.lost.length === 0
      ? '頁面做好以後，大綱又改過；所有回答都還有對應的問題。'
      : [
          '頁面做好以後，大綱又改過。下面這些已經沒有對應的問題，寫進了備註：',
          ...a.lost.map((line) => `- ${line}`),
        ].join('\n'),
  from: (a) => `頁面上的紀錄：${a.account} ${a.name}`,
  into: (a) => `寫進第 ${a.number} 次拜訪（${a.date}）：`,
  intoNew: (a) => `記為新的一次拜訪（${a.date}）：`,
  change: (a) => {
    if (a.was === '') return `+ ${a.title}：${a.now}`;
    return a.now === '' ? `- ${a.title}：${a.was}` : `~ ${a.title}：${a.was} → ${a.now}`;
  },
  stays: (a) => `! ${a.title}：保留這裡記的：${a.desk}（頁面上是：${a.page}）`,
  nothingNew: () => '這些內容都已經有了，什麼也沒有改。',
  take: () => '要把這些紀錄收進來嗎？',
  takeHelp: () => '這期間您在這裡記的都會保留。同樣的紀錄收兩次也不會多出什麼。',
  yes: () => '收進來',
  another: () => '收進來，記為另一次拜訪',
  no: () => '不收，什麼也不改',
  left: () => '什麼也沒有改。',
};

export const pageRefusals: typeof import('../../en/words/page.ts').pageRefusals = {
  'pieces-missing': (a): Said => [
    a.missing.length === 0
      ? '紀錄在路上被改動過，什麼也沒有收。'
      : `紀錄共 ${a.of} 段，這幾段沒有完整送到：${ranges(a.missing)}。什麼也沒有收。`,
    '請重新傳一次，最好傳檔案；複製訊息的話要複製全部。',
  ],
  'pieces-mixed': (): Said => [
    '一段文字裡有兩次寄出的紀錄，什麼也沒有收。',
    '請一次交一份，先交舊的。',
  ],
  'pieces-newer': (): Said => [
    '這份紀錄是更新版本的 ccs 做的頁面寫的。',
    '請先升級這裡的 ccs。',
  ],
  'page-of-other': (a): Said => [
    `這份紀錄屬於 ${a.id}，不是 ${a.asked}；什麼也沒有收。`,
    '不用寫編號，紀錄自己知道屬於哪份大綱。',
  ],
};

/** 1–3、7 */
function ranges(numbers: readonly number[]): string {
  return numbers
    .filter((number) => !numbers.includes(number - 1))
    .map((first) => {
      let last = first;
      while (numbers.includes(last + 1)) last += 1;
      return first === last ? `${first}` : `${first}–${last}`;
    })
    .join('、');
}
