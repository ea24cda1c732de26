// 銷售漏斗：各欄叫什麼，哪裡危險、為什麼，有哪些變化。
import { inTenThousands } from '../../chinese/numerals.ts';
import { maybe, say } from './phrases.ts';
import type { Said, Wording } from '../../wording.ts';

const reached = (wording: Wording | undefined): string =>
  wording === undefined ? '未評定' : say(wording);
const known = (text: string | undefined): string => text ?? '未知';

/** 中國的讀者把金額和單位連著寫。 */
const units: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  EUR: '歐元',
  HKD: '港元',
  GBP: '英鎊',
  JPY: '日元',
};

const signals = {
  postponed: '一再推遲',
  'access-harder': '越來越難見到人',
  'plan-obstructed': '計畫沒人理會',
  'requirements-changed': '需求突然變化',
  'player-changed': '關鍵人變動',
  overstayed: '階段停留過久',
  stale: '客戶沒有動靜',
  'unknown-milestone': '里程碑不在流程裡',
};

export const pipeline: typeof import('../../en/words/pipeline.ts').pipeline = {
  title: (a) => `${a.date} 的銷售漏斗`,
  process: (a) => `流程：${a.name}`,
  all: () => '合計',
  sheet: () => '商機',
  nobody: () => '沒有負責人',
  ungraded: () => '未評定',
  heads: {
    milestone: '里程碑',
    count: '商機數',
    then: '當時',
    amount: '金額',
    thenAmount: '當時金額',
    months: '停留月數',
    inactive: '擱置',
    danger: '有風險',
  },
  forecast: () => '預測',
  won: () => '贏單',
  lost: () => '輸單',
  states: { active: '進行中', inactive: '擱置', won: '贏單', lost: '輸單' },
  none: () => '沒有商機。',
  noneThen: (a) => `${a.date} 還沒有商機，現有的都是那以後才建立的。`,
  noneOf: (a) => `沒有商機走「${a.process}」流程。`,
  unopened: (a) =>
    `沒有顯示，因為「opened」寫的日子還沒有到：${a.ids.join('、')}${a.more > 0 ? `，另有 ${a.more} 個` : ''}`,
  monthsMean: (a) =>
    `商機數和金額包括已擱置的${a.hasMonths ? '；停留月數是在該階段的平均值' : ''}。${a.isMarked ? '從帶 * 的里程碑起計入預測。' : ''}`,
  numeral: (a) => inTenThousands(a.numeral, { 億: '億', 萬: '萬' }),
  unit: (a) => units[a.currency] ?? (a.currency === '' ? '' : ` ${a.currency}`),
  doubtful: (a) =>
    `預測裡有 ${a.count} 個（共 ${a.of} 個${a.amounts.length === 0 ? '' : `，${a.amounts.join('、')}`}）證據有疑問：ccs opportunity audit`,
  notHistory: () => '事後補記（back-dated）不算在內，audit 和 show 才看歷史。',
  then: (a) => `「當時」指 ${a.date}。`,
  noRoom: (a) => `寬度不夠，沒有顯示：${a.columns.join('、')}。`,
  dangerTitle: (a) => `${a.count} 個商機有風險`,
  noDanger: () => '沒有發現警訊。',
  movesTitle: (a) => `${a.since} 以來有變化的：${a.count} 個`,
  noMoves: (a) => `${a.since} 以來沒有變化。`,
  more: (a) =>
    `……還有 ${a.count} 個。看全部：--csv、--json 或 --format html；只看一個人：--owner 姓名`,
  moreRows: (a) => `……還有 ${a.count} 個。`,
  signals,
  dangers: {
    'close-moved': (a) => `簽約日期從 ${a.from} 推到 ${a.to}（${a.date} 改的）`,
    'close-passed': (a) => `原定 ${a.close} 前簽約，已經過期`,
    'step-postponed': (a) => `約好的步驟推遲了：${a.event}`,
    'step-overdue': (a) => `約好的步驟已經過期（原定 ${a.date}）：${a.event}`,
    'player-left': (a) => `${a.name} ${a.date} 離開`,
    noted: (a) =>
      `${signals[a.signal]}（${a.date}）${a.what === undefined ? '' : `：${a.what}`}`,
  },
  moveNames: {
    new: '新增',
    won: '贏單',
    lost: '輸單',
    'set-aside': '擱置',
    'taken-up': '重新跟進',
    forward: '前進',
    back: '後退',
    value: '金額變了',
    close: '簽約日期變了',
    owner: '換了負責人',
  },
  moves: {
    new: () => '新增',
    won: () => '贏單',
    lost: () => '輸單',
    'set-aside': () => '擱置',
    'taken-up': () => '重新跟進',
    forward: (a) => `前進：${reached(a.from)} → ${reached(a.to)}`,
    back: (a) => `後退：${reached(a.from)} → ${reached(a.to)}`,
    value: (a) => `金額 ${known(a.from)} → ${known(a.to)}`,
    close: (a) => `簽約日期 ${known(a.from)} → ${known(a.to)}`,
    owner: (a) => `負責人 ${known(a.from)} → ${known(a.to)}`,
  },
  columns: {
    id: '編號',
    account: '客戶',
    name: '商機名稱',
    owner: '負責人',
    value: '金額',
    currency: '幣別',
    close: '預計簽約',
    process: '流程',
    milestone: '里程碑',
    since: '從哪天起',
    months: '停留月數',
    state: '狀態',
    forecast: '計入預測',
    lastBuyerAction: '客戶最近一次行動',
    danger: '警訊',
    moves: '變化',
  },
  yes: '是',
  no: '否',
  charts: {
    count: () => '各里程碑的商機數',
    amount: (a) => `各里程碑的金額（${a.currency}）`,
    months: (a) => `依預計簽約月份的預測金額（${a.currency}）`,
    inForecast: () => '進行中，計入預測',
    noMonth: () => '日期未定',
    noCurrency: () => '幣別未知',
  },
  sections: { reps: '依負責人', danger: '警訊', moves: '有哪些變化', all: '所有商機' },
};

export const pipelineRefusals: typeof import('../../en/words/pipeline.ts').pipelineRefusals =
  {
    'no-owner': (a): Said => [
      `沒有「${a.owner}」負責的商機。`,
      maybe(a.near, `現有：${a.known.join('、')}`),
    ],
    'day-not-yet': (a): Said => [
      `${a.option}：${a.value} 還沒有到。`,
      '請寫今天或更早的日期。',
    ],
    'since-not-before': (a): Said => [
      `--since ${a.since} 不早於 ${a.at}。`,
      '請在 --since 後面寫一個更早的日期。',
    ],
  };
