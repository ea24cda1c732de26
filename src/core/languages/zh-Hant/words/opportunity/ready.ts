// 能不能成交。

export const ready: typeof import('../../../en/words/opportunity/ready.ts').ready = {
  heading: (a) =>
    a.known === a.of
      ? '可以了：請客戶下單吧。'
      : `還不行：${a.of} 件事裡有 ${a.of - a.known} 件還不清楚。先不要開口要訂單。`,
  unknown: '不清楚',
  unsure: '不確定',
  known: '清楚',
  names: {
    goals: '目標',
    situation: '現狀',
    help: '怎麼幫到他們',
    justification: '成案理由',
    delivery: '簽約到交付',
    trust: '信任',
    decision: '怎麼決定',
  },
  what: (a) => `${a.name}：您知道什麼？`,
  whatHelp: () => '簡單幾句，照客戶說的寫，並寫明是從哪裡知道的。',
  negotiate: (a) => `如果還有要談的：${a.command}`,
  pushed: () => '客戶還沒準備好就開口要訂單，不是多讓價，就是輸單。',
};

export const readyAsk: typeof import('../../../en/words/opportunity/ready.ts').readyAsk = {
  'ready.goals': ['知道他們的目標嗎？', '每一個說得上話的人，用他們自己的話。'],
  'ready.situation': ['知道現在是怎麼做的嗎？', '現在怎麼做，代價多大，要有數字。'],
  'ready.help': ['雙方都知道怎麼幫到他們嗎？', '他們要哪些情境，這些情境怎麼讓目標更近。'],
  'ready.justification': [
    '知道成案的理由嗎？',
    '他們拿給簽字的人看的數字，而且是他們自己的數字。',
  ],
  'ready.delivery': [
    '他們知道簽約到交付之間會發生什麼嗎？',
    '誰在什麼時候做什麼，簽完第二天誰心裡都有數。',
  ],
  'ready.trust': ['他們相信我們交付得了嗎？', '他們看過什麼，和誰談過？'],
  'ready.decision': [
    '知道他們公司怎麼決定嗎？',
    '誰簽字，之前要問過誰，中間還可能冒出什麼。',
  ],
};
