// 投不投标。

export const bid: typeof import('../../../en/words/opportunity/rfp.ts').bid = {
  heading: { bid: '投标', 'no-bid': '不投标', open: '还不能定' },
  reasons: {
    uninvited: '客户已经在做决定，又没有请您来：他们看好的是别家，您只是用来比较的。',
    preferred: '客户看好我们。',
    players: '客户看好的不是我们，但是能见到关键人：先见人，再动笔。',
    'ask-first': '客户看好的不是我们，能不能见到关键人也不清楚。先提出见面；见不到就不投。',
    'written-for-another': '客户看好的不是我们，关键人又见不到：这份招标文件是照着别家写的。',
  },
  cost: (a) => `输掉的代价：（1 − ${a.share}%）× ${a.cost} = ${a.losing}`,
  noCost: () => '输掉的代价：不清楚；请给出赢率和销售成本。',
  due: (a) => `截止：${a.due}`,
  overdue: (a) => `截止：${a.due}，已经过了。`,
  letter: () => '礼貌地谢绝，并说明什么情况下会改变：',
  letterIfNot: () => '如果对方不答应见面：',
};

export const bidAsk: typeof import('../../../en/words/opportunity/rfp.ts').bidAsk = {
  'rfp.due': ['哪天截止？', '照平时的说法写：周五、12月8日、2026-12-01。没有说过就不填。'],
  'rfp.preferred': ['客户看好的是您吗？', '标准就是您和他们谈出来的，才选“是”。拿不准，就不是您。'],
  'rfp.meetPlayers': ['动笔之前，能见到关键人吗？', '每一位，都单独见。真想要您投的客户会让您见；只是凑三家的不会。'],
  'rfp.winRate': ['这样的标，一百个能赢几个？', '百分数，按自己的记录，只算不是您帮着写的标：20% 就写 20。'],
  'rfp.costOfSelling': ['投一次标要花多少？', '所有人的时间、差旅、样品，用这个商机的币种。'],
};

export const bidProblems: typeof import('../../../en/words/opportunity/rfp.ts').bidProblems = {
  'no-percent': (a) => `“${a.text}”不是 1 到 100 之间的百分数，也不是 0；20% 请写 20。`,
};

export const decline: typeof import('../../../en/words/opportunity/rfp.ts').decline = (a) =>
  a.named ? a.command : `${a.command} --set to.name=姓名`;
