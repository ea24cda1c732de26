// 场景和说法方面的规则。
import type { Said } from '../../../wording.ts';

const UNITS = { words: '词', characters: '字' } as const;

export const scenarios: typeof import('../../../en/words/rules/scenarios.ts').scenarios = {
  'scenario-count': {
    summary: '一份对话脚本至少三个场景，四个才算准备充分。',
    reason:
      '总有几个场景跟眼前这位客户对不上，销售手里得有得选。' +
      '不到三个，三两句话又绕回产品上去了。',
    findings: {
      few: (a): Said => [
        `这里只有 ${a.count} 个场景。`,
        '请至少写三个，最好四个：都取自客户的日常工作，正好用得上帮助的那一刻。',
      ],
      three: (): Said => [
        '三个场景只够起步，有一个对不上，销售手里就只剩两个。',
        '请再补一个客户用得上帮助的时刻。',
      ],
    },
  },
  'no-pitch': {
    summary: '说出口的话里不推销，也不提产品名。',
    reason:
      '客户还没想清楚自己要什么，这时候提产品，只会招来挑剔。' +
      '请说他的人用上以后能做什么，不说我们有什么。',
    findings: {
      promise: (a): Said => [
        `“${a.piece}”是卖方的许诺。`,
        '请问：要是客户自己的人能做到这件事，会不会有帮助。',
      ],
      offer: (a): Said => [
        `“${a.piece}”说的是我们，不是客户。`,
        '请说客户那边的人能做到什么，或者问他们现在是怎么做的。',
      ],
      product: (a): Said => [
        `“${a.piece}”是产品的名字。`,
        '请去掉名字，说有人用它做了什么；名字可以写在“feature”里，那一项不会说出口。',
      ],
      word: (a): Said => [
        `“${a.piece}”在贵公司列出的推销用语里。`,
        '请换成客户自己的说法。',
      ],
    },
  },
  'player-is-buyer': {
    summary: '角色是客户那边的人或系统。',
    reason:
      '画面里是自己的人在做事，客户才会觉得事情跟自己有关。我们替他做什么，那只是许诺。',
    findings: {
      seller: (a): Said => [
        `“${a.piece}”是卖方的人。`,
        '请写客户那边由谁来做，人或系统都可以，例如“您的调度员”“订单系统”。',
      ],
    },
  },
  'plain-words': {
    summary: '不用溢美之词，不说行话。',
    reason: '卖方自夸，客户听了先打折扣，整段话也跟着像广告。客户信的是他自己平时说的话。',
    findings: {
      word: (a): Said => [
        `“${a.piece}”只是夸，没有说出什么来。`,
        '请删掉，或者换成看得见、数得清的说法：多快、多少、谁来做。',
      ],
      own: (a): Said => [`“${a.piece}”在贵公司列出的避用词里。`, '请换成大白话。'],
    },
  },
  'action-concrete': {
    summary: '行动和能力要能想象出画面。',
    reason:
      '客户只会对看得见的画面点头：有人打电话、打开单子、扫码、签字。' +
      '“可视化”谁也没见过，“优化流程”到底做了什么，谁也说不上来。',
    findings: {
      abstract: (a): Said => [
        `“${a.piece}”想象不出画面。`,
        '请写眼睛看得见、手上做得到的事：打开哪张单子，打给谁，在哪块屏幕上看到什么，多快做完。',
      ],
    },
  },
  'diagnose-measures': {
    summary: '每个场景都要问出一个数字。',
    reason:
      '代价越大，越值得去解决，而这个数只有客户知道。问不出数字，后面就没有价值可谈。',
    findings: {
      none: (): Said => [
        '这个场景的诊断里没有问到数字。',
        '请加一个问题，例如“一个月大概有多少次？”“一次要花多少钱？”，' +
          '或者用“measure”写明这一问要的是什么数。',
      ],
    },
  },
  'no-blame': {
    summary: '不问让客户难堪的话。',
    reason:
      '人一旦要替自己辩解，就不会再往下讲了。出了什么问题，不追究是谁的错也问得出来。',
    findings: {
      blame: (a): Said => [
        `“${a.piece}”听起来像在责怪。`,
        '请对事不对人，例如：“遇到……的时候，一般会怎么样？”“难在哪里？”',
      ],
    },
  },
  speakable: {
    summary: '说出口的话，一口气说得完。',
    reason: '这些话是当着客户的面说的。说到一半要换气、要低头念，听的人就走神了。',
    findings: {
      question: (a): Said => [
        `这个问题有 ${a.length} 个${UNITS[a.unit]}，一口气说得完的是 ${a.most} 个${UNITS[a.unit]}。`,
        '请只问一件事，客户自己知道的不必再说。',
      ],
      capability: (a): Said => [
        `这项能力有 ${a.length} 个${UNITS[a.unit]}，${a.most} 个就够了。`,
        '它要跟别的几项一起接在“如果您能够”后面，请只留动词和宾语。',
      ],
      scenario: (a): Said => [
        `这个场景念成一句话有 ${a.length} 个${UNITS[a.unit]}，一口气说得完的是 ${a.most} 个${UNITS[a.unit]}。`,
        '请把事件和行动写短：一个情形，一件事。',
      ],
      unsayable: (a): Said => [
        `“${a.piece}”看得懂，念不出来。`,
        '请照着说话的样子写：不用括号，不用没人念的缩写。',
      ],
      reported: (a): Said => [
        `“${a.piece}”是问题里套着问题。`,
        '请说发生了什么，不要转述谁问了什么，例如“客户为一份晚到的文件打来电话”。',
      ],
    },
  },
  'worth-adds-up': {
    summary: '场景值多少，要能乘出一年多少钱。',
    reason:
      '客户自己算出来的账最有说服力，前提是这笔账算得通：每周多少单，乘以每单多少钱，' +
      '就是每周多少钱；订单数乘以每趟多少钱，什么也不是。',
    findings: {
      unknown: (a): Said => [
        `这份对话脚本里，没有哪个问题的编号是“${a.id}”。`,
        a.known.length === 0
          ? '请给问数字的那些问题各写一个 id，再在这里引用。'
          : `这份脚本里的数字有：${a.known.join('、')}`,
      ],
      untyped: (a): Said => [
        `“${a.id}”没有写明单位，乘不了。`,
        '请写清楚数的是什么，例如 measure: { unit: 订单, per: 周 }；是钱就写 measure: { money: true, per: 订单 }',
      ],
      'not-money': (): Said => [
        '这几个数乘起来不是钱。',
        '其中要有一个是钱，而且只能有一个：measure: { money: true, per: … }',
      ],
      'units-left': (a): Said => [
        `“${a.left.join('”“')}”消不掉：数了它，却没有哪个数是按它算的，或者正好反过来。`,
        '两边要用同一个名词：{ unit: 订单, per: 周 } 和 { money: true, per: 订单 }',
      ],
      'not-per-time': (): Said => [
        '这几个数乘起来是钱，却不是一年多少钱。',
        '其中要有一个说明多久一次：per 写天、周、月、季度或年。',
      ],
    },
  },
};
