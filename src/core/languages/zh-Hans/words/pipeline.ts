// 销售漏斗：各列叫什么，哪里危险、为什么，有哪些变化。
import { inTenThousands } from '../../chinese/numerals.ts';
import { maybe, say } from './phrases.ts';
import type { Said, Wording } from '../../wording.ts';

const reached = (wording: Wording | undefined): string =>
  wording === undefined ? '未评定' : say(wording);
const known = (text: string | undefined): string => text ?? '未知';

/** 中国的读者把金额和单位连着写。 */
const units: Readonly<Record<string, string>> = {
  CNY: '元',
  USD: '美元',
  EUR: '欧元',
  HKD: '港元',
  GBP: '英镑',
  JPY: '日元',
};

const signals = {
  postponed: '一再推迟',
  'access-harder': '越来越难见到人',
  'plan-obstructed': '计划没人理会',
  'requirements-changed': '需求突然变化',
  'player-changed': '关键人变动',
  overstayed: '阶段停留过久',
  stale: '客户没有动静',
  'unknown-milestone': '里程碑不在流程里',
};

export const pipeline: typeof import('../../en/words/pipeline.ts').pipeline = {
  title: (a) => `${a.date} 的销售漏斗`,
  process: (a) => `流程：${a.name}`,
  all: () => '合计',
  sheet: () => '商机',
  nobody: () => '没有负责人',
  ungraded: () => '未评定',
  heads: {
    milestone: '里程碑',
    count: '商机数',
    then: '当时',
    amount: '金额',
    thenAmount: '当时金额',
    months: '停留月数',
    inactive: '搁置',
    danger: '有风险',
  },
  forecast: () => '预测',
  won: () => '赢单',
  lost: () => '丢单',
  states: { active: '进行中', inactive: '搁置', won: '赢单', lost: '丢单' },
  none: () => '没有商机。',
  noneThen: (a) => `${a.date} 还没有商机，现有的都是那以后才建立的。`,
  noneOf: (a) => `没有商机走“${a.process}”流程。`,
  unopened: (a) =>
    `没有显示，因为“opened”写的日子还没有到：${a.ids.join('、')}${a.more > 0 ? `，另有 ${a.more} 个` : ''}`,
  monthsMean: (a) =>
    `商机数和金额包括已搁置的${a.hasMonths ? '；停留月数是在该阶段的平均值' : ''}。${a.isMarked ? '从带 * 的里程碑起计入预测。' : ''}`,
  numeral: (a) => inTenThousands(a.numeral, { 億: '亿', 萬: '万' }),
  unit: (a) => units[a.currency] ?? (a.currency === '' ? '' : ` ${a.currency}`),
  doubtful: (a) =>
    `预测里有 ${a.count} 个（共 ${a.of} 个${a.amounts.length === 0 ? '' : `，${a.amounts.join('、')}`}）证据有疑问：ccs opportunity audit`,
  notHistory: () => '事后补记（back-dated）不算在内，audit 和 show 才看历史。',
  then: (a) => `“当时”指 ${a.date}。`,
  noRoom: (a) => `宽度不够，没有显示：${a.columns.join('、')}。`,
  dangerTitle: (a) => `${a.count} 个商机有风险`,
  noDanger: () => '没有发现危险信号。',
  movesTitle: (a) => `${a.since} 以来有变化的：${a.count} 个`,
  noMoves: (a) => `${a.since} 以来没有变化。`,
  more: (a) =>
    `……还有 ${a.count} 个。看全部：--csv、--json 或 --format html；只看一个人：--owner 姓名`,
  moreRows: (a) => `……还有 ${a.count} 个。`,
  signals,
  dangers: {
    'close-moved': (a) => `签约日期从 ${a.from} 推到 ${a.to}（${a.date} 改的）`,
    'close-passed': (a) => `原定 ${a.close} 前签约，已经过期`,
    'step-postponed': (a) => `约好的步骤推迟了：${a.event}`,
    'step-overdue': (a) => `约好的步骤已经过期（原定 ${a.date}）：${a.event}`,
    'player-left': (a) => `${a.name} ${a.date} 离开`,
    noted: (a) =>
      `${signals[a.signal]}（${a.date}）${a.what === undefined ? '' : `：${a.what}`}`,
  },
  moveNames: {
    new: '新增',
    won: '赢单',
    lost: '丢单',
    'set-aside': '搁置',
    'taken-up': '重新跟进',
    forward: '前进',
    back: '后退',
    value: '金额变了',
    close: '签约日期变了',
    owner: '换了负责人',
  },
  moves: {
    new: () => '新增',
    won: () => '赢单',
    lost: () => '丢单',
    'set-aside': () => '搁置',
    'taken-up': () => '重新跟进',
    forward: (a) => `前进：${reached(a.from)} → ${reached(a.to)}`,
    back: (a) => `后退：${reached(a.from)} → ${reached(a.to)}`,
    value: (a) => `金额 ${known(a.from)} → ${known(a.to)}`,
    close: (a) => `签约日期 ${known(a.from)} → ${known(a.to)}`,
    owner: (a) => `负责人 ${known(a.from)} → ${known(a.to)}`,
  },
  columns: {
    id: '编号',
    account: '客户',
    name: '商机名称',
    owner: '负责人',
    value: '金额',
    currency: '币种',
    close: '预计签约',
    process: '流程',
    milestone: '里程碑',
    since: '从哪天起',
    months: '停留月数',
    state: '状态',
    forecast: '计入预测',
    lastBuyerAction: '客户最近一次行动',
    danger: '危险信号',
    moves: '变化',
  },
  yes: '是',
  no: '否',
  charts: {
    count: () => '各里程碑的商机数',
    amount: (a) => `各里程碑的金额（${a.currency}）`,
    months: (a) => `按预计签约月份的预测金额（${a.currency}）`,
    inForecast: () => '进行中，计入预测',
    noMonth: () => '日期未定',
    noCurrency: () => '币种未知',
  },
  sections: { reps: '按负责人', danger: '危险信号', moves: '有哪些变化', all: '所有商机' },
};

export const pipelineRefusals: typeof import('../../en/words/pipeline.ts').pipelineRefusals =
  {
    'no-owner': (a): Said => [
      `没有“${a.owner}”负责的商机。`,
      maybe(a.near, `现有：${a.known.join('、')}`),
    ],
    'day-not-yet': (a): Said => [
      `${a.option}：${a.value} 还没有到。`,
      '请写今天或更早的日期。',
    ],
    'since-not-before': (a): Said => [
      `--since ${a.since} 不早于 ${a.at}。`,
      '请在 --since 后面写一个更早的日期。',
    ],
  };
