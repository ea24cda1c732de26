// 商机：问什么，以及记录里的小标题。

export const opportunityFields: typeof import('../../../en/words/opportunity/new.ts').opportunityFields = {
  sections: {
    value: '金额、负责人、预计签约日期',
    prompters: '拜访',
    letters: '信函',
    players: '关键人',
    milestones: '客户做了什么，由经理评定',
    plan: '和客户约定的步骤',
    assessments: '22 个问题',
    strategies: '怎么竞争',
    ready: '可以成交了吗',
    negotiations: '谈判',
    signals: '察觉到的信号',
    changes: '什么时候有了什么变化',
    notes: '备注',
  },
  planStatuses: { open: '待办', done: '已完成', postponed: '已推迟', dropped: '已取消' },
  planColumns: () => '事项 | 日期 | 对方负责人 | 我方负责人 | * | 计费 | 状态 | 依据',
};

export const opportunityAsk: typeof import('../../../en/words/opportunity/new.ts').opportunityAsk = {
  account: ['是哪家公司？', '客户的名称，照他们自己的写法。'],
  name: ['这单是关于什么的？', '几个字，用来和同一客户的其他生意区分。只有一单可以不填。'],
  value: ['金额是多少？', '您预计签下的金额，例如 120,000 或 12 万。还只能靠猜的时候先不填。'],
  currency: ['用什么币种？', '三个大写字母，例如 CNY、EUR、USD。在 ccs.yaml 里写上 currency: CNY 就不会再问。'],
  owner: ['谁负责？', '对这单负责的那一个人。在 ccs.yaml 里写上姓名就不会再问。'],
  opened: ['从哪天开始？', '立项的日期，照平时的说法写：今天、11月28日、2026-11-28。'],
  close: ['预计哪天签约？', '照平时的说法写（3月底、3月31日、2027-03-31），写客户说的日子，不是您的季度末。没有人说过就先不填。'],
  process: ['按哪个流程走？', '要按它的里程碑评定。每个里程碑都是客户做的一件事，都要有证据。'],
  competitor: ['主要竞争对手是谁？', '常常是“维持现状”。还不清楚就先不填。'],
  plan: [
    '和客户约定了哪几步？',
    '每行一步，各项之间用竖线 | 隔开，顺序如上；不知道的就空着。双方要一起决定是否继续的那一步写 *；状态写待办、已完成、已推迟或已取消。按 Ctrl+E 可以在编辑器里改。',
  ],
};
