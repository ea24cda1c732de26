// 谁是实权支持者。

export const power: typeof import('../../../en/words/opportunity/power.ts').power = {
  heading: (a) =>
    ({ yes: `${a.name}是实权支持者。`, no: `${a.name}不是实权支持者。`, unknown: `还不知道${a.name}是不是实权支持者。` })[a.verdict],
  statements: {
    getsIt: '不管什么职位，想要的就能要到',
    takesUs: '能带我们去见任何人',
    arranges: '能安排走向采购的各个步骤',
    inner: '属于核心圈',
  },
  usual: () => '不在核心圈里，这不常见：再找一个人问问，其余几条是不是真的。',
  next: {
    yes: '把信和计划草稿发给他：ccs letter power-sponsor',
    no: '请他引路，去见真正掌权的人；他本人可以是很好的内部推动者。',
    unknown: '请他安排一件只有掌权的人才安排得了的事，就知道了。',
  },
  byEvidence: (a) => `依据：${a.evidence}（${a.date}）`,
  noEvidence: () => '还没有写下依据。',
};

export const powerAsk: typeof import('../../../en/words/opportunity/power.ts').powerAsk = {
  'power.getsIt': ['不管什么职位，他想要的就能要到吗？', '想一件他要过的事：办成了吗？'],
  'power.takesUs': ['他能带您去见任何人吗？', '他一句话，开过门吗？'],
  'power.arranges': ['他能安排走向采购的各个步骤吗？', '访谈、试用、法务、日期：他开口，谁会动？'],
  'power.inner': ['他属于核心圈吗？', '就是决定由谁来决定的那几个人。真正掌权的人大多在里面。'],
  'power.evidence': ['依据是什么？', '您看到的，或者听谁说的。没有依据，这个测试只是看法。'],
};
