// 能不能成交。

export const ready: typeof import('../../../en/words/opportunity/ready.ts').ready = {
  heading: (a) =>
    a.known === a.of
      ? '可以了：请客户下单吧。'
      : `还不行：${a.of} 件事里有 ${a.of - a.known} 件还不清楚。先不要开口要单。`,
  unknown: '不清楚',
  unsure: '不确定',
  known: '清楚',
  names: {
    goals: '目标',
    situation: '现状',
    help: '怎么帮到他们',
    justification: '立项理由',
    delivery: '签约到交付',
    trust: '信任',
    decision: '怎么决定',
  },
  what: (a) => `${a.name}：您知道什么？`,
  whatHelp: () => '简单几句，照客户说的写，并写明是从哪里知道的。',
  negotiate: (a) => `如果还有要谈的：${a.command}`,
  pushed: () => '客户还没准备好就开口要单，不是多让价，就是丢单。',
};

export const readyAsk: typeof import('../../../en/words/opportunity/ready.ts').readyAsk = {
  'ready.goals': ['知道他们的目标吗？', '每一个说得上话的人，用他们自己的话。'],
  'ready.situation': ['知道现在是怎么做的吗？', '现在怎么做，代价多大，要有数字。'],
  'ready.help': ['双方都知道怎么帮到他们吗？', '他们要哪些场景，这些场景怎么让目标更近。'],
  'ready.justification': [
    '知道立项的理由吗？',
    '他们拿给签字的人看的数字，而且是他们自己的数字。',
  ],
  'ready.delivery': [
    '他们知道签约到交付之间会发生什么吗？',
    '谁在什么时候做什么，签完第二天谁心里都有数。',
  ],
  'ready.trust': ['他们相信我们交付得了吗？', '他们看过什么，和谁谈过？'],
  'ready.decision': [
    '知道他们公司怎么决定吗？',
    '谁签字，之前要问过谁，中间还可能冒出什么。',
  ],
};
