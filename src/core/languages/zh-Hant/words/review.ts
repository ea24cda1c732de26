// 贏單和輸單的原因：要問的問題，一段時間的報告。
import { say } from './phrases.ts';
import type { Said } from '../../wording.ts';

const reasons = {
  worth: '對客戶值多少（用客戶自己的數字）',
  fit: '和客戶的需要合不合',
  trust: '信不信我們能交付',
  access: '見到了誰、沒見到誰',
  rival: '客戶更看好別家',
  price: '價格',
  timing: '時間或預算',
  'no-decision': '客戶最後什麼也沒定',
  other: '其他',
};

export const review: typeof import('../../en/words/review.ts').review = {
  ask: {
    account: [
      '這是誰的說法？',
      '贏也好輸也好，都去問客戶：我們自己的說法只是猜測，要分開記。',
    ],
    by: ['客戶方是誰說的？', '寫姓名。最好是參與決策的人，過幾週再問。'],
    reasonWon: ['選我們，最要緊的原因是什麼？', '選一個，接著寫原話。'],
    reasonLost: ['沒選我們，最要緊的原因是什麼？', '選一個，接著寫原話。'],
    whyWon: ['客戶為什麼選我們？寫原話。', '客戶怎麼說就怎麼寫。'],
    whyLost: ['客戶為什麼沒選我們？寫原話。', '客戶怎麼說就怎麼寫。'],
    decided: ['最後是什麼定下來的？', '哪件事、哪個人、哪個數字之後就定了。'],
    milestone: ['是在哪個里程碑定下來的？', '往往比結束的那天早得多。'],
    competitor: ['客戶還考慮過誰？', '寫主要競爭對手；沒有就不填。'],
    learned: ['下次要怎麼做得不一樣？', '只寫一件。沒有就不填。'],
  },
  accounts: { buyer: '客戶說的', ours: '我們自己的說法，沒有問過客戶' },
  reasons,
  heading: (a) => `${a.name}：${a.date} ${a.how === 'won' ? '贏單' : '輸單'}`,
  account: (a) => (a.by === undefined ? '我們自己的說法，沒有問過客戶' : `${a.by} 的說法`),
  labels: {
    reason: '原因',
    why: '客戶原話',
    decided: '怎麼定的',
    milestone: '定在哪裡',
    competitor: '競爭對手',
    learned: '下次怎麼做',
  },
  report: {
    title: (a) => `贏單和輸單：${a.from} 至 ${a.to}`,
    sums: (a) => `贏單 ${a.won} 個，輸單 ${a.lost} 個。`,
    none: () => '這一期沒有結束的商機。',
    patterns: {
      milestone: '依里程碑',
      reason: '依原因',
      competitor: '依競爭對手',
      playbook: '依對話腳本',
    },
    heads: {
      what: '類別',
      won: '贏單',
      lost: '輸單',
      share: '贏單率',
      amountWon: '贏單金額',
      amountLost: '輸單金額',
      which: '哪些商機',
    },
    unknown: {
      milestone: '未評定',
      reason: '',
      competitor: '',
      playbook: '沒有關聯的拜訪',
    },
    stage: (a) => say(a.name),
    share: (a) =>
      a.percent === undefined
        ? `太少，不好說（${a.of} 個裡 ${a.on} 個）`
        : `${a.percent}%（${a.of} 個裡 ${a.on} 個）`,
    nothingYet: () => '還看不出什麼。',
    all: '逐個看',
    ended: (a) => `${a.date} ${a.how === 'won' ? '贏單' : '輸單'}`,
    why: (a) => `${reasons[a.reason]}：${a.why}（${a.by ?? '我們自己的說法'}）`,
    noted: (a) => `輸單時記的：${a.what}`,
    unreviewed: (a) => `還沒有檢討：${a.command}`,
    missing: (a) => `${a.of} 個裡有 ${a.count} 個還沒有檢討，原因和競爭對手只算其餘的。`,
    ownWord: (a) => `有 ${a.count} 個只是我們自己的說法，沒有問過客戶。`,
  },
};

/** 不能檢討的原因。 */
export const reviewRefusals: typeof import('../../en/words/review.ts').reviewRefusals = {
  'not-over': (a): Said => [
    `${a.id} 還沒有贏單，也沒有輸單。`,
    `檢討是回頭看。結束以後再用：${a.command}`,
  ],
};
