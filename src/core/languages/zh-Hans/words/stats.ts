// 对话脚本里的问题和场景，在实际拜访里怎么样。
export const stats: typeof import('../../en/words/stats.ts').stats = {
  title: () => '对话脚本用得怎么样',
  none: () => '还没有用对话脚本做过拜访提纲。',
  version: (a) => `${a.playbook}，版本 ${a.version}${a.current ? '（现在的）' : ''}`,
  sums: (a) =>
    `拜访提纲 ${a.prompters} 份，拜访 ${a.calls} 次。其中谈过的提纲里，后来有客户认可的信的：${a.accepted}；后来有推动者的：${a.champion}。`,
  share: (a) =>
    a.percent === undefined
      ? `太少，不好说（${a.of} 个里 ${a.on} 个）`
      : `${a.percent}%（${a.of} 个里 ${a.on} 个）`,
  tables: { questions: '问题', scenes: '想要的场景' },
  heads: {
    question: '问题',
    part: '部分',
    asked: '拜访次数',
    answered: '有回答',
    figures: '有数字',
    share: '回答率',
    scene: '场景',
    calls: '拜访次数',
    playbook: '对话脚本',
    version: '版本',
  },
  parts: { frame: '开放提问', scene: '场景', impact: '还影响谁', confirm: '确认提问' },
  wanted: { yes: '要', no: '不要', unsure: '不确定' },
  rewritten: () => '没有照脚本问、换了说法的，以及在哪些记录里：',
  others: () => '脚本之外还问了什么，以及在哪些记录里：',
  oldWording: () => '这不是脚本现在的版本，看不出改了哪些说法。',
};
