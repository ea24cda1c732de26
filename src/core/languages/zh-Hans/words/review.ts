// 赢单和丢单的原因：要问的问题，一段时间的报告。
import { say } from './phrases.ts';
import type { Said } from '../../wording.ts';

const reasons = {
  worth: '对客户值多少（用客户自己的数字）',
  fit: '和客户的需要合不合',
  trust: '信不信我们能交付',
  access: '见到了谁、没见到谁',
  rival: '客户更看好别家',
  price: '价格',
  timing: '时间或预算',
  'no-decision': '客户最后什么也没定',
  other: '其他',
};

export const review: typeof import('../../en/words/review.ts').review = {
  ask: {
    account: ['这是谁的说法？', '赢也好输也好，都去问客户：我们自己的说法只是猜测，要分开记。'],
    by: ['客户方是谁说的？', '写姓名。最好是参与决策的人，过几周再问。'],
    reasonWon: ['选我们，最要紧的原因是什么？', '选一个，接着写原话。'],
    reasonLost: ['没选我们，最要紧的原因是什么？', '选一个，接着写原话。'],
    whyWon: ['客户为什么选我们？写原话。', '客户怎么说就怎么写。'],
    whyLost: ['客户为什么没选我们？写原话。', '客户怎么说就怎么写。'],
    decided: ['最后是什么定下来的？', '哪件事、哪个人、哪个数字之后就定了。'],
    milestone: ['是在哪个里程碑定下来的？', '往往比结束的那天早得多。'],
    competitor: ['客户还考虑过谁？', '写主要竞争对手；没有就不填。'],
    learned: ['下次要怎么做得不一样？', '只写一件。没有就不填。'],
  },
  accounts: { buyer: '客户说的', ours: '我们自己的说法，没有问过客户' },
  reasons,
  heading: (a) => `${a.name}：${a.date} ${a.how === 'won' ? '赢单' : '丢单'}`,
  account: (a) => (a.by === undefined ? '我们自己的说法，没有问过客户' : `${a.by} 的说法`),
  labels: {
    reason: '原因',
    why: '客户原话',
    decided: '怎么定的',
    milestone: '定在哪里',
    competitor: '竞争对手',
    learned: '下次怎么做',
  },
  report: {
    title: (a) => `赢单和丢单：${a.from} 至 ${a.to}`,
    sums: (a) => `赢单 ${a.won} 个，丢单 ${a.lost} 个。`,
    none: () => '这一期没有结束的商机。',
    patterns: { milestone: '按里程碑', reason: '按原因', competitor: '按竞争对手', playbook: '按对话脚本' },
    heads: { what: '类别', won: '赢单', lost: '丢单', share: '赢单率', amountWon: '赢单金额', amountLost: '丢单金额', which: '哪些商机' },
    unknown: { milestone: '未评定', reason: '', competitor: '', playbook: '没有关联的拜访' },
    stage: (a) => say(a.name),
    share: (a) => (a.percent === undefined ? `太少，不好说（${a.of} 个里 ${a.on} 个）` : `${a.percent}%（${a.of} 个里 ${a.on} 个）`),
    nothingYet: () => '还看不出什么。',
    all: '逐个看',
    ended: (a) => `${a.date} ${a.how === 'won' ? '赢单' : '丢单'}`,
    why: (a) => `${reasons[a.reason]}：${a.why}（${a.by ?? '我们自己的说法'}）`,
    noted: (a) => `丢单时记的：${a.what}`,
    unreviewed: (a) => `还没有复盘：${a.command}`,
    missing: (a) => `${a.of} 个里有 ${a.count} 个还没有复盘，原因和竞争对手只算其余的。`,
    ownWord: (a) => `有 ${a.count} 个只是我们自己的说法，没有问过客户。`,
  },
};

/** 不能复盘的原因。 */
export const reviewRefusals: typeof import('../../en/words/review.ts').reviewRefusals = {
  'not-over': (a): Said => [`${a.id} 还没有赢单，也没有丢单。`, `复盘是回头看。结束以后再用：${a.command}`],
};
