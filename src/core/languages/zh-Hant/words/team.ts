// 團隊報告：誰推進了什麼，下一步有多大把握，在哪裡卡住。
import { maybe, say } from './phrases.ts';
import type { Said, Wording } from '../../wording.ts';

const skills = {
  'new-business': '開發新客戶',
  developing: '幫客戶形成方案',
  qualifying: '判斷客戶買不買得了、接觸關鍵人',
  controlling: '評估和掌控商機',
  closing: '談判和成交',
};
const few = (a: { enough: number; ours: boolean }): string =>
  `不到 ${a.enough} 個${a.ours ? '（這個數字是我們定的，可在 ccs.yaml 的 numbers.enough 裡改）' : ''}就不好說。`;
const stage = (name: Wording | undefined): string =>
  name === undefined ? '未評定' : say(name);

export const team: typeof import('../../en/words/team.ts').team = {
  title: (a) => `團隊報告：${a.from} 至 ${a.to}（截至 ${a.at}）`,
  tables: {
    moves: '里程碑',
    amounts: '金額',
    contacts: '新接觸的人',
    stalls: '在哪裡卡住',
    late: '簽不下來的',
    danger: '有風險的',
    ended: '贏單和輸單',
    questions: '要問的話',
  },
  heads: {
    rep: '業務人員',
    process: '流程',
    milestone: '里程碑',
    entered: '到達',
    converted: '往前走',
    days: '天數中位數',
    next: '走到下一步',
    day: '簽約日期',
    count: '商機數',
    currency: '幣別',
    full: '全額',
    weighed: '加權',
    unweighed: '沒有加權',
    contacts: '新接觸的人',
    aWeek: '每週',
    skill: '要練的本領',
    stalled: '商機數',
    which: '哪些商機',
    sale: '商機',
    value: '金額',
    reached: '進入預測的日期',
    won: '贏單',
    wonAmount: '贏單金額',
    lost: '輸單',
    lostAmount: '輸單金額',
    question: '問一句',
    why: '為什麼',
  },
  likely: (a) =>
    a.of === 0
      ? ''
      : a.percent === undefined
        ? `樣本太少（${a.of} 個裡走了 ${a.on} 個）`
        : `${a.percent}%（${a.of} 個裡走了 ${a.on} 個）`,
  day: (a) =>
    a.day === 'none'
      ? '沒有日期'
      : `${a.day === 'agreed' ? '客戶答應的日期' : '我們希望的日期'}，${a.due ? `${a.to} 前` : '更晚'}`,
  stage: (a) => stage(a.name),
  skills,
  skill: (a) => skills[a.skill],
  listed: (a) => [...a.names, ...(a.more ? ['…'] : [])].join('、'),
  points: (a) =>
    `${a.owner}：有 ${a.count} 個商機停在「${stage(a.name)}」走不下去，要練的是${skills[a.skill]}。`,
  fewContacts: (a) =>
    `${a.owner}：每週新接觸 ${a.aWeek} 人；業績好的季度也該有 ${a.wanted} 人${a.ours ? '（這個數字是我們定的，可在 ccs.yaml 的 numbers.contactsAWeek 裡改）' : ''}，要練的是${skills['new-business']}。`,
  noSkill: () => '卡住的商機都不多，看不出要練哪樣本領。',
  late: (a) =>
    `從進入預測到簽約，${a.own ? '我們團隊通常要' : '依流程要'} ${a.days} 天；離期末不到這麼多天才進入預測的，這一期簽不下來。`,
  lateTitle: (a) => `有 ${a.count} 個商機，不管日期怎麼寫，${a.to} 前都簽不下來`,
  noLate: (a) => `按通常要的天數算，打算在 ${a.to} 前簽約的商機沒有來不及的。`,
  dangerTitle: (a) => `打算在 ${a.to} 前簽約的商機裡，有 ${a.count} 個在銷售漏斗裡有風險：`,
  noDanger: (a) => `打算在 ${a.to} 前簽約的商機，在銷售漏斗裡都沒有出現風險。`,
  ask: {
    danger: (a) => `${a.sale}：客戶下一步做什麼、哪天做，是他們誰說的？`,
    late: (a) => `${a.sale}：${a.to} 前客戶那邊還得辦成哪幾件事，由誰去辦？`,
    'new-business': (a) => `${a.sale}：客戶那邊誰跟您談過，什麼時候見面？`,
    developing: (a) => `${a.sale}：客戶想做到什麼，原話是怎麼說的？`,
    qualifying: (a) => `${a.sale}：這筆錢誰能拍板，客戶那邊誰帶您去見他？`,
    controlling: (a) => `${a.sale}：客戶答應了哪幾步，各是哪天？`,
    closing: (a) => `${a.sale}：簽字前還有什麼沒談定，我們讓一步要換回什麼？`,
    contacts: () => '這週您打算給哪位沒見過面的人寫信或打電話，為什麼找他？',
    none: () => '您手上最近往前走的是哪個商機，客戶為它做了什麼？',
  },
  summary: () => '結論',
  notes: {
    next: (a) =>
      `「走到下一步」依我們團隊自己的歷史算：到過那裡、已有結果的商機裡，有多少往前走了；${few(a)}「往前走」只算這一期到達的。`,
    few,
    weighed: () => '加權：金額乘以餘下每一步的把握。有一步太少不好說的，就不加權。',
    stalled: () =>
      '停留時間超過流程的正常月數，或者在這一期輸單、擱置的，算卡住；決定不投的標不算。',
    contacts: () =>
      '新接觸的人：第一次給他寄信、打開場電話，或者第一次拜訪，取最早的一天。',
  },
  sections: {
    all: '整個團隊',
    contacts: '新接觸的人',
    first: '先看結論',
    stalls: '在哪裡卡住，要練什麼',
    late: '這一期簽不下來的，和有風險的',
  },
  charts: {
    moves: () => '到達的，和後來往前走的',
    wentOn: () => '往前走了',
    stayed: () => '還沒有',
    amounts: (a) => `打算簽約的金額，${a.currency}`,
    day: (a) =>
      a.day === 'none'
        ? '沒有日期'
        : `${a.day === 'agreed' ? '客戶答應' : '我們希望'}，${a.due ? '本期' : '更晚'}`,
    weighed: () => '加權',
    rest: () => '全額的其餘部分',
    contacts: () => '每週新接觸的人',
  },
  none: () => '這一期沒有商機。',
  more: (a) => `……還有 ${a.count} 個：--json 或 --format xlsx 裡有全部。`,
};

/** 期間不能用的原因。 */
export const teamRefusals: typeof import('../../en/words/team.ts').teamRefusals = {
  'no-playbook-used': (a): Said => [
    `沒有拜訪大綱用過對話腳本「${a.id}」。`,
    a.known.length === 0
      ? '別的腳本也還沒有用過：ccs prompter new'
      : maybe(a.near, `有：${a.known.join('、')}`),
  ],
  'no-quarter': (a): Said => [
    `「${a.value}」不是季度。`,
    '請寫成 2026-Q4、Q4、第四季度、本季或上季。',
  ],
  'period-backwards': (a): Said => [
    `${a.from} 不在 ${a.to} 之前。`,
    '請用 --from 寫第一天，--to 寫最後一天。',
  ],
};
