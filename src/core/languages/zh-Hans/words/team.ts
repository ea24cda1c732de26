// 团队报告：谁推进了什么，下一步有多大把握，在哪里卡住。
import { maybe, say } from './phrases.ts';
import type { Said, Wording } from '../../wording.ts';

const skills = {
  'new-business': '开发新客户',
  developing: '帮客户形成方案',
  qualifying: '判断客户买不买得了、接触关键人',
  controlling: '评估和掌控商机',
  closing: '谈判和成交',
};
const few = (a: { enough: number; ours: boolean }): string =>
  `不到 ${a.enough} 个${a.ours ? '（这个数是我们定的，可在 ccs.yaml 的 numbers.enough 里改）' : ''}就不好说。`;
const stage = (name: Wording | undefined): string =>
  name === undefined ? '未评定' : say(name);

export const team: typeof import('../../en/words/team.ts').team = {
  title: (a) => `团队报告：${a.from} 至 ${a.to}（截至 ${a.at}）`,
  tables: {
    moves: '里程碑',
    amounts: '金额',
    contacts: '新接触的人',
    stalls: '在哪里卡住',
    late: '签不下来的',
    danger: '有风险的',
    ended: '赢单和丢单',
    questions: '要问的话',
  },
  heads: {
    rep: '销售人员',
    process: '流程',
    milestone: '里程碑',
    entered: '到达',
    converted: '往前走',
    days: '天数中位数',
    next: '走到下一步',
    day: '签约日期',
    count: '商机数',
    currency: '币种',
    full: '全额',
    weighed: '加权',
    unweighed: '没有加权',
    contacts: '新接触的人',
    aWeek: '每周',
    skill: '要练的本领',
    stalled: '商机数',
    which: '哪些商机',
    sale: '商机',
    value: '金额',
    reached: '进入预测的日期',
    won: '赢单',
    wonAmount: '赢单金额',
    lost: '丢单',
    lostAmount: '丢单金额',
    question: '问一句',
    why: '为什么',
  },
  likely: (a) =>
    a.of === 0
      ? ''
      : a.percent === undefined
        ? `样本太少（${a.of} 个里走了 ${a.on} 个）`
        : `${a.percent}%（${a.of} 个里走了 ${a.on} 个）`,
  day: (a) =>
    a.day === 'none'
      ? '没有日期'
      : `${a.day === 'agreed' ? '客户答应的日期' : '我们希望的日期'}，${a.due ? `${a.to} 前` : '更晚'}`,
  stage: (a) => stage(a.name),
  skills,
  skill: (a) => skills[a.skill],
  listed: (a) => [...a.names, ...(a.more ? ['…'] : [])].join('、'),
  points: (a) =>
    `${a.owner}：有 ${a.count} 个商机停在“${stage(a.name)}”走不下去，要练的是${skills[a.skill]}。`,
  fewContacts: (a) =>
    `${a.owner}：每周新接触 ${a.aWeek} 人；业绩好的季度也该有 ${a.wanted} 人${a.ours ? '（这个数是我们定的，可在 ccs.yaml 的 numbers.contactsAWeek 里改）' : ''}，要练的是${skills['new-business']}。`,
  noSkill: () => '卡住的商机都不多，看不出要练哪样本领。',
  late: (a) =>
    `从进入预测到签约，${a.own ? '我们团队通常要' : '按流程要'} ${a.days} 天；离期末不到这么多天才进入预测的，这一期签不下来。`,
  lateTitle: (a) => `有 ${a.count} 个商机，不管日期怎么写，${a.to} 前都签不下来`,
  noLate: (a) => `按通常要的天数算，打算在 ${a.to} 前签约的商机没有来不及的。`,
  dangerTitle: (a) => `打算在 ${a.to} 前签约的商机里，有 ${a.count} 个在销售漏斗里有风险：`,
  noDanger: (a) => `打算在 ${a.to} 前签约的商机，在销售漏斗里都没有出现风险。`,
  ask: {
    danger: (a) => `${a.sale}：客户下一步做什么、哪天做，是他们谁说的？`,
    late: (a) => `${a.sale}：${a.to} 前客户那边还得办成哪几件事，由谁去办？`,
    'new-business': (a) => `${a.sale}：客户那边谁跟您谈过，什么时候见面？`,
    developing: (a) => `${a.sale}：客户想做到什么，原话是怎么说的？`,
    qualifying: (a) => `${a.sale}：这笔钱谁能拍板，客户那边谁带您去见他？`,
    controlling: (a) => `${a.sale}：客户答应了哪几步，各是哪天？`,
    closing: (a) => `${a.sale}：签字前还有什么没谈定，我们让一步要换回什么？`,
    contacts: () => '这周您打算给哪位没见过面的人写信或打电话，为什么找他？',
    none: () => '您手上最近往前走的是哪个商机，客户为它做了什么？',
  },
  summary: () => '结论',
  notes: {
    next: (a) =>
      `“走到下一步”按我们团队自己的历史算：到过那里、已有结果的商机里，有多少往前走了；${few(a)}“往前走”只算这一期到达的。`,
    few,
    weighed: () => '加权：金额乘以余下每一步的把握。有一步太少不好说的，就不加权。',
    stalled: () =>
      '停留时间超过流程的正常月数，或者在这一期丢单、搁置的，算卡住；决定不投的标不算。',
    contacts: () =>
      '新接触的人：第一次给他发信、打开场电话，或者第一次拜访，取最早的一天。',
  },
  sections: {
    all: '整个团队',
    contacts: '新接触的人',
    first: '先看结论',
    stalls: '在哪里卡住，要练什么',
    late: '这一期签不下来的，和有风险的',
  },
  charts: {
    moves: () => '到达的，和后来往前走的',
    wentOn: () => '往前走了',
    stayed: () => '还没有',
    amounts: (a) => `打算签约的金额，${a.currency}`,
    day: (a) =>
      a.day === 'none'
        ? '没有日期'
        : `${a.day === 'agreed' ? '客户答应' : '我们希望'}，${a.due ? '本期' : '更晚'}`,
    weighed: () => '加权',
    rest: () => '全额的其余部分',
    contacts: () => '每周新接触的人',
  },
  none: () => '这一期没有商机。',
  more: (a) => `……还有 ${a.count} 个：--json 或 --format xlsx 里有全部。`,
};

/** 期间不能用的原因。 */
export const teamRefusals: typeof import('../../en/words/team.ts').teamRefusals = {
  'no-playbook-used': (a): Said => [
    `没有拜访提纲用过对话脚本“${a.id}”。`,
    a.known.length === 0
      ? '别的脚本也还没有用过：ccs prompter new'
      : maybe(a.near, `有：${a.known.join('、')}`),
  ],
  'no-quarter': (a): Said => [
    `“${a.value}”不是季度。`,
    '请写成 2026-Q4、Q4、第四季度、本季度或上季度。',
  ],
  'period-backwards': (a): Said => [
    `${a.from} 不在 ${a.to} 之前。`,
    '请用 --from 写第一天，--to 写最后一天。',
  ],
};
