// 谈判：问什么，以及开始之前还缺什么。
import type { Said } from '../../../wording.ts';

type Missing = Parameters<
  typeof import('../../../en/words/opportunity/negotiate.ts').gate
>[0];

export const gate = (missing: Missing): string =>
  ({
    choosingUs: '客户对“谈妥了就选我们吗”的肯定答复',
    onlyThing: '客户对“就剩这一件事了吗”的肯定答复',
    signToday: '客户对“今天谈妥，您今天就能签吗”的肯定答复',
    'no-signer': '在场的、能签字的人',
    'cannot-sign': `能签字的人（记录里看不出${'name' in missing ? missing.name : ''}能签）`,
  })[missing.code];

export const negotiation: typeof import('../../../en/words/opportunity/negotiate.ts').negotiation =
  {
    title: (a) => `谈判：${a.account}`,
    percentage: (a) =>
      `“${a.give}”让的是比例（${a.piece}）：总价每让一个点，都是从利润里出的。请给对您成本小、对他们价值大的东西。`,
    surrender: (a) => `“${a.piece}”等于问客户要降到多少。请改为说明价格为什么合理。`,
    marked: {
      'period-end':
        '月底让步，计划却还没谈定：这回为了赶月底让了步，下回客户还会等到月底来要。',
      'short-of-quota': '让步的人自己的指标还没完成：说出口之前，先和经理看一遍。',
    },
    withdrawn: () => '今天提的条件全部作废。',
    untied: (a) => `这些没有对应的让步：${a.gets.join('；')}。照样可以提。`,
    stillToCome: (a) => `谈妥以后，开口要单之前先看看是不是都清楚了：${a.command}`,
  };

export const negotiationAsk: typeof import('../../../en/words/opportunity/negotiate.ts').negotiationAsk =
  {
    choosingUs: ['谈妥了，就选我们吗？', '对方怎么说的？没有这句肯定，您是在替别家压价。'],
    onlyThing: [
      '就剩这一件事了吗？',
      '对方怎么说的？没有这句肯定，让了这一条，还会有下一条。',
    ],
    signToday: [
      '今天谈妥，您今天就能签吗？',
      '对方怎么说的？没有这句肯定，您面对的只是传话的人。',
    ],
    signer: ['谁签字？', '名单里的一位，而且要在场。还不在名单里，请先加上。'],
    stand: [
      '我们的立场：价格为什么合理？',
      '用他们自己的数字说值多少、要投入什么。平静地说，需要几遍就说几遍。',
    ],
    refusals: [
      '三句礼貌的拒绝，每行一句',
      '让步之前，先说三次不，每次一句。问了三遍的客户就知道，里面没有水分了。',
    ],
    questions: [
      '让步之前要问的三个问题，每行一个',
      '他们为什么需要，别的办法行不行，维持现状会怎样。' +
        '千万别问“您要降到多少”：这等于承认报的价不算数。',
    ],
    gets: [
      '要换来的两样，大的在前，每行一样',
      '您想要的回报：更长的期限、更早的日期、他们出人配合、引荐一位客户。' +
        '每样都要能接在“如果您愿意……”后面。',
    ],
    gives: [
      '可以给的，每样换一样',
      '每行一样，竖线后面写换哪一样，写编号或者原话：“第一年给您的人做培训 | 1”。' +
        '每样都要能接在“我就可以……”后面。绝不要给总价的百分比。',
    ],
    withdrawn: ['谈不成会怎样？', '会上提的条件，散会就作废。要事先说明。'],
    nextDate: [
      '谈不成的话，哪天再谈？',
      '照平时的说法写：周五、12月8日、两周后、2026-12-01。',
    ],
  };

export const negotiationRefusals: typeof import('../../../en/words/opportunity/negotiate.ts').negotiationRefusals =
  {
    'not-to-negotiate': (a): Said => {
      const person = a.missing.find(
        (one): one is Missing & { code: 'cannot-sign' } => one.code === 'cannot-sign',
      );
      const remedy = person
        ? `如果他能签，请记下来：ccs opportunity players ${a.id} ${person.id} --set part=approves`
        : a.missing.some(({ code }) => code === 'no-signer')
          ? `请写明谁签字：--set signer=关键人；名单见 ccs opportunity players ${a.id}`
          : '请照这样的话去问客户；在那之前什么都不要让。';
      return [`谈判还不能开始，还缺：${a.missing.map(gate).join('；')}。`, remedy];
    },
    'nothing-there': (a): Said => [
      '还没有任何记录，这里也没有人可以问。',
      `先看会问什么：${a.command} --questions；再用 --set 编号="……" 回答，或者在终端里运行。`,
    ],
  };

export const negotiationProblems: typeof import('../../../en/words/opportunity/negotiate.ts').negotiationProblems =
  {
    'too-few': (a) => `只有 ${a.found} 条；请写 ${a.wanted} 条，每行一条。`,
    'step-without-event': (a) =>
      `“${a.text}”没有写是哪件事；事项写在最前面：审阅合同 | 2026-12-01`,
    'give-without-get': (a) =>
      `“${a.give}”没有换来任何东西；请在竖线后面写换哪一样的编号：“${a.give} | 1”。`,
    'no-such-get': (a) =>
      `“${a.give}”要换的“${a.get}”不在要换来的里面：${a.gets.map((get, index) => `${index + 1} ${get}`).join('；')}`,
    'gives-share': (a) => `“${a.give}”让的是总价的比例（${a.piece}）。`,
    'asks-where': (a) => `“${a.piece}”等于问客户要降到多少。`,
  };
