// 對話腳本裡的問題和情境，在實際拜訪裡怎麼樣。
export const stats: typeof import('../../en/words/stats.ts').stats = {
  title: () => '對話腳本用得怎麼樣',
  none: () => '還沒有用對話腳本做過拜訪大綱。',
  version: (a) => `${a.playbook}，版本 ${a.version}${a.current ? '（現在的）' : ''}`,
  sums: (a) =>
    `拜訪大綱 ${a.prompters} 份，拜訪 ${a.calls} 次。其中談過的大綱裡，後來有客戶認可的信的：${a.accepted}；後來有推動者的：${a.champion}。`,
  share: (a) =>
    a.percent === undefined
      ? `太少，不好說（${a.of} 個裡 ${a.on} 個）`
      : `${a.percent}%（${a.of} 個裡 ${a.on} 個）`,
  tables: { questions: '問題', scenes: '想要的情境' },
  heads: {
    question: '問題',
    part: '部分',
    asked: '拜訪次數',
    answered: '有回答',
    figures: '有數字',
    share: '回答率',
    scene: '情境',
    calls: '拜訪次數',
    playbook: '對話腳本',
    version: '版本',
  },
  parts: { frame: '開放提問', scene: '情境', impact: '還影響誰', confirm: '確認提問' },
  wanted: { yes: '要', no: '不要', unsure: '不確定' },
  rewritten: () => '沒有照腳本問、換了說法的，以及在哪些紀錄裡：',
  others: () => '腳本之外還問了什麼，以及在哪些紀錄裡：',
  oldWording: () => '這不是腳本現在的版本，看不出改了哪些說法。',
};
