// 我是誰。

export const me: typeof import('../../en/words/me.ts').me = {
  ask: {
    name: [
      '您叫什麼名字？',
      '署名時用。只儲存在您自己的設定資料夾裡，不會跟著工作區給別人。',
    ],
    title: ['您的職位？', '和姓名一起署上，也可以不填。'],
    company: ['您的公司？', '和姓名一起署上，也可以不填。'],
    email: ['您的電子信箱？', '印在信的署名處，也是郵件草稿的寄件人。'],
    telephone: ['客戶打哪支電話找您？', '印在信的署名下面，也可以不填。'],
    messenger: [
      '客戶用什麼傳訊息給您？',
      '只寫號碼就當是 LINE，別的軟體請寫明；也印在署名下面，可以不填。',
    ],
    language: ['希望 ccs 用哪種語言？', '指令裡的 --lang 和環境變數 CCS_LANG 優先。'],
    editor: [
      '寫長文字用哪個編輯器？',
      '寫它的指令，例如 code --wait。不填就在終端機裡寫。',
    ],
    calendar: [
      '您的行事曆檔案在哪裡？',
      '存有會面的 .ics 檔案，ccs today 會讀取。沒有就不填。',
    ],
  },
  names: {
    name: '姓名',
    title: '職位',
    company: '公司',
    email: '電子信箱',
    telephone: '電話',
    messenger: '即時訊息',
    language: '語言',
    editor: '編輯器',
    calendar: '行事曆檔案',
  },
  line: (a) => `${a.what}：${a.value}`,
  kept: (a) => `您的資料儲存在 ${a.path}；要修改：ccs me`,
  nobody: () =>
    '您還沒有填寫自己的資料。在終端機裡會逐項詢問：ccs me\n不在終端機裡：ccs me --set name="…" --set company="…"',
};
