// 怎么竞争。
import { sign } from './assess.ts';

const strategySteps: typeof import('../../../en/words/opportunity/strategy.ts').strategySteps = {
  late: '客户已经在做决定（第 3 阶段）',
  invited: '是客户请我们来的',
  event: '有非办不可的事',
  makeEvent: '能让它变得非办不可',
  compete: '我们有竞争力：+ 多于 −',
  advantage: '我们强三倍',
  criteria: '标准能改变或扩大',
  split: '能切出赚钱的一块',
  position: '在里面有位置要保护',
  later: '有后续收入或战略价值',
};

export const strategy: typeof import('../../../en/words/opportunity/strategy.ts').strategy = {
  heading: (a) => `${a.date} 的策略：${a.name}`,
  why: () => '怎么得出来的',
  yes: '是',
  no: '否',
  step: (a) =>
    `${strategySteps[a.step]}${
      a.marks
        ? `（${Object.entries(a.marks)
            .map(([number, mark]) => `${number} ${sign(mark)}`)
            .join('，')}）`
        : a.answer === 'unsure'
          ? '（不确定，按否算）'
          : ''
    }`,
  outcomes: {
    frontal: [
      '正面进攻',
      '就在现有的战场上打：您比任何一家都强三倍。照约定的计划走，当着决策人的面证明，而且要快；多拖一周，别家就多一周追上来。',
    ],
    flank: [
      '侧翼进攻',
      '改变他们比较的东西。按现在的标准您不够强：接下来几周，和关键人一起诊断标准里漏了什么，直到他们自己把只有您能做到的加进去。在那之前什么都不要演示。',
    ],
    fragment: ['局部突破', '拿下一部分。切出您领先、也赚钱的那一块，要有它自己的支持者和自己的决策，其余的先让给别人。'],
    defend: ['防守', '守住已有的。保护好您在里面的位置：照顾好正在用的人，请他们说出价值，让会把别家摆到您旁边的决定慢下来。'],
    develop: ['培育', '这单不争，争下一单。花小力气保持联系，在需求出现之前先认识关键人，需求成形的时候您第一个在场。从预测里拿掉。'],
    disengage: ['退出', '礼貌地、尽早地退出。说明原因，说明什么情况下会改变，把时间给愿意跟您买的人。坏消息来得早也是好消息。'],
  },
  unknown: (a) => `第 ${a.numbers.join('、')} 题还不清楚。不清楚就不算对我们有利，照这个结论行动之前先弄清楚。`,
  letter: () => '礼貌地谢绝，并说明什么情况下会改变：',
};

export const strategyAsk: typeof import('../../../en/words/opportunity/strategy.ts').strategyAsk = {
  buyerPhase: ['客户走到哪一步了？', '先是形成需求，再比较方案，最后做决定、担心风险。到了最后一步才来的新面孔，多半只是用来比较的。'],
  invited: ['是客户在选定别家之前就请您来的吗？', '同时发给一长串供应商的邀请不算。'],
  makeEvent: [
    '能让这件事变得非办不可吗？',
    '第 5 题不是 +。有没有哪一天，过了以后不办就有代价，而且能让他们看到？说得出是哪一天才选“是”。',
  ],
  advantage: ['您比任何一家都强三倍吗？', '看他们拿什么做决定，而且是他们眼里的强。只领先一点，硬拼赢不了。'],
  criteria: ['能改变或者扩大他们比较的标准吗？', '有一个标准里没有、而只有您能帮上的目标，并且有说得上话的关键人愿意听，就选“是”。'],
  split: ['能切出一块赚钱的吗？', '有自己的支持者、自己的决策，而且您领先的那一块。'],
  position: ['在里面有要保护的位置吗？', '他们现在就在用您的东西，而且有人想留住它。'],
};
