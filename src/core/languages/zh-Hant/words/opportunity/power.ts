// 誰是實權支持者。

export const power: typeof import('../../../en/words/opportunity/power.ts').power = {
  heading: (a) =>
    ({
      yes: `${a.name}是實權支持者。`,
      no: `${a.name}不是實權支持者。`,
      unknown: `還不知道${a.name}是不是實權支持者。`,
    })[a.verdict],
  statements: {
    getsIt: '不管什麼職位，想要的就能要到',
    takesUs: '能帶我們去見任何人',
    arranges: '能安排採購要走的各個步驟',
    inner: '屬於權力圈或核心圈',
  },
  usual: () => '兩個圈子都不屬於，這不多見：再找別人問問其餘幾條是不是真的。',
  next: {
    yes: (a) => `把信和計畫草稿寄給他：ccs letter power-sponsor --for ${a.sale}`,
    no: () => '請他引路，去見真正掌權的人；他本人可以是很好的內部推動者。',
    unknown: () => '請他安排一件只有掌權的人才安排得了的事，就知道了。',
  },
  byEvidence: (a) => `依據：${a.evidence}（${a.date}）`,
  noEvidence: () => '還沒有記下依據。',
};

export const powerAsk: typeof import('../../../en/words/opportunity/power.ts').powerAsk = {
  'power.getsIt': ['不管什麼職位，他想要的就能要到嗎？', '想一件他要過的事：辦成了嗎？'],
  'power.takesUs': ['他能帶您去見任何人嗎？', '他一句話，開過門嗎？'],
  'power.arranges': [
    '他能安排採購要走的各個步驟嗎？',
    '訪談、試用、法務、日期：他開口，誰會動？',
  ],
  'power.inner': [
    '他屬於權力圈，或者其中的核心圈嗎？',
    '權力圈決定事情怎麼辦，核心圈的少數人決定由誰來定。實權支持者多半屬於其中之一。',
  ],
  'power.evidence': ['依據是什麼？', '您看到的，或者聽誰說的。沒有依據，就只是您的看法。'],
};
