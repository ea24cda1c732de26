// 谁是实权支持者。

export const power: typeof import('../../../en/words/opportunity/power.ts').power = {
  heading: (a) =>
    ({
      yes: `${a.name}是实权支持者。`,
      no: `${a.name}不是实权支持者。`,
      unknown: `还不知道${a.name}是不是实权支持者。`,
    })[a.verdict],
  statements: {
    getsIt: '不管什么职位，想要的就能要到',
    takesUs: '能带我们去见任何人',
    arranges: '能安排采购要走的各个步骤',
    inner: '属于权力圈或核心圈',
  },
  usual: () => '两个圈子都不属于，这不多见：再找别人问问其余几条是不是真的。',
  next: {
    yes: (a) => `把信和计划草稿发给他：ccs letter power-sponsor --for ${a.sale}`,
    no: () => '请他引路，去见真正掌权的人；他本人可以是很好的内部推动者。',
    unknown: () => '请他安排一件只有掌权的人才安排得了的事，就知道了。',
  },
  byEvidence: (a) => `依据：${a.evidence}（${a.date}）`,
  noEvidence: () => '还没有记下依据。',
};

export const powerAsk: typeof import('../../../en/words/opportunity/power.ts').powerAsk = {
  'power.getsIt': ['不管什么职位，他想要的就能要到吗？', '想一件他要过的事：办成了吗？'],
  'power.takesUs': ['他能带您去见任何人吗？', '他一句话，开过门吗？'],
  'power.arranges': [
    '他能安排采购要走的各个步骤吗？',
    '访谈、试用、法务、日期：他开口，谁会动？',
  ],
  'power.inner': [
    '他属于权力圈，或者其中的核心圈吗？',
    '权力圈决定事情怎么办，核心圈的少数人决定由谁来定。实权支持者多半属于其中之一。',
  ],
  'power.evidence': ['依据是什么？', '您看到的，或者听谁说的。没有依据，就只是您的看法。'],
};
