// 经理逐个评定时说的话。

export const grading: typeof import('../../en/words/grading.ts').grading = {
  nothing: () =>
    '没有等待评定的商机。销售记下客户做了什么，商机就会排到这里：信得到认可（ccs letter mark 信 --accepted 日期 --said 原话），或者拜访里谈到了目标（ccs call 商机）。',
  waiting: (a) => `有 ${a.count} 个商机等待评定。在终端里可以逐个评。`,
  claimed: '申报',
  shown: '证据',
  doubtful: '存疑',
  none: () => '没有',
  title: (a) => (a.mayGrade ? `${a.account}：怎么定？` : `${a.account}：这样还不能评定。`),
  help: () =>
    '评的是客户做了什么，不是我们盼着什么。有疑问就退回去，写一句销售能照着做的话。',
  acts: { grade: '评定', back: '退回，写一句话', skip: '先跳过' },
  ask: {
    who: [() => '谁来评定？', '写您的姓名，会和日期一起记在每个里程碑上。'],
    why: [
      (a) => (a.owner === '' ? '还缺什么？' : `要${a.owner}拿来什么？`),
      '写一句话。证据没有变之前，这句话一直留在记录里。',
    ],
  },
  own: (a) => `这个商机由${a.by}自己负责：卖的人不应该自己评定。`,
  changed: (a) =>
    `您看的时候，有人改动了${a.account}，所以什么也没有写。下次再评：ccs opportunity grade`,
  done: (a) => `已评定 ${a.graded} 个，退回 ${a.sent} 个，跳过 ${a.skipped} 个。`,
  takeBack: (a) => `评错了？写一句话退回：${a.command} --what "……"`,
  call: (a) => `${a.day}拜访${a.name}${a.heard === '' ? '' : `：“${a.heard}”`}`,
  letter: (a) =>
    [
      `写给${a.to}的信 ${a.id}`,
      a.sent && `${a.sent} 发出`,
      a.accepted &&
        `${a.accepted} 认可${a.said ? `：“${a.said}”` : ''}${a.reply ? `（${a.reply}）` : ''}`,
      a.access && `${a.access} 引荐${a.met ? `给${a.met}` : ''}`,
    ]
      .filter(Boolean)
      .join('，'),
  sentBack: (a) => `${a.date} 被${a.by}退回：${a.why}`,
};
