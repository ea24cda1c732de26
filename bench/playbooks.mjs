// Makes any number of playbooks, the same ones every time, a third of them Chinese; no two have the same sentences.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ thing: string, place: string, person: string, time: string, number: number }} Case
 * @typedef {(it: Case) => string} Sentence
 * @typedef {Record<'capability' | 'how' | 'impact' | 'many' | 'measure' | 'cost' | 'event' | 'action' | 'feature', Sentence>} Sentences
 * @typedef {Record<'industries' | 'products' | 'titles' | 'goals' | 'cases' | 'places' | 'people' | 'times', string[]>} Words
 * @typedef {Words & Sentences & { tag: string, question: string, frame: (it: Case) => string[], confirm: string }} Said
 */

/** @type {Said} */
const EN = {
  tag: 'en',
  industries: ['manufacturing', 'retail', 'legal services', 'logistics', 'food processing', 'private banking', 'hospitals', 'construction'],
  products: [
    'same-day courier',
    'warehouse scheduling',
    'claims handling',
    'energy metering',
    'fleet maintenance',
    'invoice matching',
    'temporary staffing',
  ],
  titles: ['chief operating officer', 'plant manager', 'head of purchasing', 'finance director', 'office manager', 'managing partner'],
  goals: [
    'answer every claim of region # within two days',
    'close the books of unit # in five days instead of twelve',
    'bring the cost of route # down by a tenth',
    'keep the promised dates of line # without overtime',
    'halve the stock of slow movers in hall #',
  ],
  cases: [
    'late deliveries',
    'open claims',
    'missing invoices',
    'urgent filings',
    'machine failures',
    'wrong price labels',
    'unplanned absences',
    'returned goods',
    'spoiled batches',
    'disputed bills',
    'delayed permits',
    'double bookings',
  ],
  places: [
    'at the main site',
    'in the northern branch',
    'in the second shift',
    'at the central warehouse',
    'in the export department',
    'on the weekend',
    'at the border',
    'in the new building',
  ],
  people: [
    'the shift planner',
    'your assistant',
    'the branch manager',
    'the controller',
    'your head of accounts',
    'the dispatcher',
    'the warehouse foreman',
    'a clerk at the counter',
  ],
  times: [
    'at half past six',
    'on a Friday afternoon',
    'the evening before an audit',
    'in the last week of the quarter',
    'while the courier is waiting',
    'just before the board meets',
  ],
  capability: (it) => `settle ${it.thing} ${it.place} within ${it.number} hours`,
  how: (it) => `How do you find out about ${it.thing} ${it.place} today?`,
  many: (it) => `How many ${it.thing} a month do you see ${it.place}, taken over the last ${it.number} months?`,
  measure: (it) => `${it.thing} a month`,
  cost: (it) => `What does one of those ${it.thing} cost you by the time ${it.person} has dealt with it?`,
  event: (it) => `${it.time} ${it.number} ${it.thing} appear ${it.place}`,
  question: 'would it help if',
  action: (it) => `see all ${it.number} at once`,
  feature: (it) => `live list of ${it.thing} with their age, a reminder every ${it.number} minutes, export to the ledger`,
  frame: (it) => [`How do you deal with ${it.thing} ${it.place} today?`, `How much of ${it.person}’s week goes into ${it.thing}?`],
  impact: (it) => `Who else feels it when ${it.thing} pile up ${it.place}?`,
  confirm: 'So if you could {{capabilities}}, would that help you {{goal}}?',
};
/** @type {Said} */
const ZH = {
  tag: 'zh-Hans',
  industries: ['机械制造', '连锁商超', '律师事务所', '物流', '食品加工', '私人银行', '医院', '建筑施工'],
  products: ['同城快递', '仓库排班', '理赔处理', '能耗计量', '车队保养', '对账服务', '临时用工'],
  titles: ['运营总监', '厂长', '采购总监', '财务总监', '行政经理', '主任律师'],
  goals: [
    '两天之内答复#号片区的每一件投诉',
    '#号公司五天完成月结，不再拖到十二天',
    '把#号线路每票货的成本降低一成',
    '#号产线不靠加班也能按时交货',
    '把#号库的滞销品减少一半',
  ],
  cases: [
    '晚到的货',
    '没结的投诉',
    '对不上的发票',
    '加急的文件',
    '停机的设备',
    '贴错的价签',
    '临时的缺勤',
    '退回的商品',
    '报废的批次',
    '有争议的账单',
    '拖延的许可',
    '重复的预约',
  ],
  places: ['总厂', '北区分公司', '夜班', '中心仓库', '外贸部', '周末', '口岸', '新大楼'],
  people: ['排班的主管', '您的助理', '分公司经理', '财务主管', '调度员', '仓库班长', '柜台的同事', '成本会计'],
  times: ['早上六点半', '周五下午', '审计的前一天晚上', '季度最后一个星期', '快递员在门口等着的时候', '董事会开会之前'],
  capability: (it) => `在${it.number}个小时以内处理完${it.place}${it.thing}`,
  how: (it) => `${it.place}${it.thing}，您现在是怎么知道的？`,
  many: (it) => `最近${it.number}个月，${it.place}${it.thing}每个月大概有多少？`,
  measure: (it) => `每月${it.thing}`,
  cost: (it) => `等${it.person}处理完，一次${it.thing}要花掉您多少钱？`,
  event: (it) => `${it.time}，${it.place}又多了${it.number}件${it.thing}`,
  question: '会不会主动得多',
  action: (it) => `在一张单子上看到这${it.number}件`,
  feature: (it) => `${it.thing}的实时清单，每${it.number}分钟提醒一次，可以导出到台账`,
  frame: (it) => [`${it.place}${it.thing}，您现在是怎么处理的？`, `${it.person}一个星期有多少时间花在${it.thing}上？`],
  impact: (it) => `${it.place}${it.thing}一多，还有哪些部门受影响？`,
  confirm: '那么，如果您能够{{capabilities}}，是不是就可以{{goal}}？',
};

/**
 * Numbers that are always the same, from 0 up to a bound.
 * @param {number} seed
 */
export function dice(seed) {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  const roll = (/** @type {number} */ bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % bound;
  };
  for (let i = 0; i < 4; i++) roll(1);
  return roll;
}

/**
 * The text of one playbook, two to five kilobytes.
 * @param {number} number
 */
function playbook(number) {
  const roll = dice(number + 1);
  const said = number % 3 === 2 ? ZH : EN;
  const one = (/** @type {string[]} */ list) => list[roll(list.length)] ?? '';
  const first = roll(said.cases.length);
  const about = (/** @type {number} */ index) => ({
    thing: said.cases[(first + index) % said.cases.length] ?? '',
    place: one(said.places),
    person: one(said.people),
    time: one(said.times),
    number: 2 + roll(997),
  });
  const lines = [
    'ccs: 1',
    `language: ${said.tag}`,
    `product: ${one(said.products)} ${number}`,
    `industry: ${one(said.industries)}`,
    `title: ${one(said.titles)}`,
    'authority: decides',
    `goal: ${one(said.goals).replace('#', String(number))}`,
    'otherGoals:',
    `  - ${one(said.goals).replace('#', String(number + 1))}`,
    'frame:',
    ...said.frame(about(0)).map((question) => `  - ${question}`),
    'scenarios:',
  ];
  for (let index = 0; index < 4; index++) {
    const it = about(index);
    lines.push(
      `  - id: case-${index + 1}`,
      `    capability: ${said.capability(it)}`,
      '    diagnose:',
      // No two scenarios in a row are asked alike.
      index % 2 === 0 ? `      - ${said.how(it)}` : `      - ask: ${said.cost(it)}`,
      `      - ask: ${said.many(it)}`,
      `        measure: ${said.measure(it)}`,
      `    event: ${said.event(it)}`,
      `    question: ${said.question}`,
      `    player: ${it.person}`,
      `    action: ${said.action(it)}`,
      `    feature: ${said.feature(it)}`,
    );
  }
  lines.push('impact:', `  - ${said.impact(about(0))}`);
  lines.push(`confirm: ${said.confirm.startsWith('{') ? JSON.stringify(said.confirm) : said.confirm}`);
  return `${lines.join('\n')}\n`;
}

// One thing gone wrong in each: a value, a missing key, a type, an unknown key, a closed question, an empty list, an open quote.
/** @type {((text: string) => string)[]} */
const MISTAKES = [
  (text) => text.replace('authority: decides', 'authority: everything'),
  (text) => text.replace(/^title: .*\n/mu, ''),
  (text) => text.replace(/^goal: .*$/mu, 'goal: 12'),
  (text) => text.replace(/^industry:/mu, 'industri:'),
  (text) =>
    text.replace(
      /^frame:\n {2}- .*$/mu,
      text.includes('language: en') ? 'frame:\n  - Do you look at this every week?' : 'frame:\n  - 这件事您每个星期都看吗？',
    ),
  (text) => text.replace(/^scenarios:[^]*^confirm/mu, 'scenarios: []\nconfirm'),
  (text) => text.replace(/^confirm: /mu, 'confirm: "'),
];

/**
 * Makes a folder of playbooks.
 * @param {string} folder
 * @param {number} count
 * @param {number} broken every how many-th has a mistake; 0 for none
 */
export function playbooksIn(folder, count, broken = 0) {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let number = 0; number < count; number++) {
    const whole = playbook(number);
    const mistake = broken > 0 && number % broken === 0 ? MISTAKES[(number / broken) % MISTAKES.length] : undefined;
    const text = mistake ? mistake(whole) : whole;
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, `playbook-${String(number).padStart(5, '0')}.yaml`), text);
  }
  return bytes;
}
