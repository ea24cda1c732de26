// 投不投標。

export const bid: typeof import('../../../en/words/opportunity/rfp.ts').bid = {
  heading: { bid: '投標', 'no-bid': '不投標', open: '還不能定' },
  reasons: {
    uninvited: '客戶已經在做決定，又沒有請您來：他們看好的是別家，您只是用來比較的。',
    preferred: '客戶看好我們。',
    players: '客戶看好的不是我們，但是能見到關鍵人：先見人，再動筆。',
    'ask-first': '客戶看好的不是我們，能不能見到關鍵人也不清楚。先提出見面；見不到就不投。',
    'written-for-another':
      '客戶看好的不是我們，關鍵人又見不到：這份招標文件是照著別家寫的。',
  },
  cost: (a) => `輸掉的代價：（1 − ${a.share}%）× ${a.cost} = ${a.losing}`,
  noCost: () => '輸掉的代價：不清楚；請給出贏率和銷售成本。',
  due: (a) => `截止：${a.due}`,
  overdue: (a) => `截止：${a.due}，已經過了。`,
  letter: () => '禮貌地婉拒，並說明什麼情況下會改變：',
  letterIfNot: () => '如果對方不答應見面：',
};

export const bidAsk: typeof import('../../../en/words/opportunity/rfp.ts').bidAsk = {
  'rfp.due': ['哪天截止？', '照平時的說法寫：週五、12月8日、2026-12-01。沒有說過就不填。'],
  'rfp.preferred': [
    '客戶看好的是您嗎？',
    '標準就是您和他們談出來的，才選「是」。拿不準，就不是您。',
  ],
  'rfp.meetPlayers': [
    '動筆之前，能見到關鍵人嗎？',
    '每一位，都單獨見。真想要您投的客戶會讓您見；只是找人陪標的不會。',
  ],
  'rfp.winRate': [
    '這樣的標案，一百個能贏幾個？',
    '百分比，依自己的紀錄，只算不是您幫著寫的標：20% 就寫 20。',
  ],
  'rfp.costOfSelling': [
    '投一次標要花多少？',
    '所有人的時間、差旅、樣品，用這個商機的幣別。',
  ],
};

export const bidProblems: typeof import('../../../en/words/opportunity/rfp.ts').bidProblems =
  {
    'no-percent': (a) => `「${a.text}」不是 1 到 100 之間的百分比，也不是 0；20% 請寫 20。`,
  };

export const decline: typeof import('../../../en/words/opportunity/rfp.ts').decline = (
  a,
) => (a.named ? a.command : `${a.command} --set to.name=姓名`);
