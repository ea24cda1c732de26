// 计划发出之前要说的话。
import type { PlanFinding } from '../../en/words/plan.ts';
import type { PlanTopic } from '../../plan-words.ts';
import { worded } from '../../wording.ts';

const topics: Readonly<Record<PlanTopic, string>> = {
  meetings: '和其他关键人见面',
  value: '测算对业务的收益',
  technical: '技术上是否合适',
  solution: '看方案',
  criteria: '验收标准',
  proof: '眼见为实的验证',
  legal: '法务和行政手续',
  start: '启动实施',
  measures: '衡量效益',
  decider: '决策人的意见',
  proposal: '正式方案',
};

const side = { theirs: '对方没有负责人', ours: '我方没有负责人', both: '双方都没有负责人' };

const at = (a: { row: number; event: string }): string =>
  `第 ${a.row} 步${a.event === '' ? '' : `（${a.event}）`}`;

const planFindings: typeof import('../../en/words/plan.ts').planFindings = {
  'single-step': () =>
    '只有一步，算不上计划。客户看得见通向决定的整条路，才会动手改；改过的，才是他自己的。',
  'before-letter': (a) =>
    `${at(a)}定在 ${a.day}，比信的日期（${a.letter}）还早。已经做完的请写上状态，否则改个日子。`,
  'out-of-order': (a) =>
    `${at(a)}定在 ${a.day}，比上面的“${a.after}”（${a.afterDay}）还早。请按日期先后排列。`,
  'no-owner': (a) => `${at(a)}${side[a.side]}。没有负责人的步骤不会有人做，双方各写一位。`,
  'no-day': (a) => `${at(a)}没有日期，也没有写第几周。没有日子的事会一直拖下去。`,
  'proposal-first': (a) =>
    `${at(a)}在决策人发表意见之前就提交了。请在它前面安排一步听取决策人的意见，否则方案答的是别人的题。`,
  'need-late': (a) =>
    `${at(a)}是第一次和关键人见面，却排在后半程。前面的步骤要把需求弄清楚、做大。`,
  'proof-late': (a) =>
    `${at(a)}是第一次验证，却快到最后了。中间的步骤用来验证，最后的步骤用来打消顾虑、走近人。`,
  missing: (a) =>
    `计划里缺少这些步骤：${a.topics.map((topic) => topics[topic]).join('、')}。`,
  'few-gates': (a) =>
    `${a.gates === 0 ? '没有一步标了 *' : `只有 ${a.gates} 步标了 *`}。双方至少要有三处共同决定是否继续，并一起看验收标准。`,
  hurried: (a) => `${a.days} 天里要走 ${a.steps} 步，谁也做不到。时间定得现实，才守得住。`,
  endless: (a) =>
    `从第一步到最后一步要 ${a.days} 天，到那时早该决定了。请把决定提前，或者让计划到决定为止。`,
  'no-goal': () => '没有写决策人想达成什么。没有他的目标，这份计划就只是我们的，不是他的。',
  'no-criteria': () =>
    '没有写做到什么客户就满意。验收标准要早早说定，中间看三次，交付后再看一次。',
  'one-person': () => '对方的每一步都是同一个人负责。计划要让人看到还需要见谁。',
  'no-risk-late': () => '后半程没有一步是用来打消顾虑的：没有合同，没有审批，也没有启动。',
  'nothing-billable': () => '没有写哪些要计费。凡是客户要花钱的步骤都写明，其余写“否”。',
};

const MOST = 3;

/** 挑几处一口气说完。 */
export const planDoubts = (findings: readonly PlanFinding[]): string =>
  findings
    .slice(0, MOST)
    .map((finding) => worded(planFindings, finding))
    .join('') +
  (findings.length > MOST ? `（另有 ${findings.length - MOST} 处，写好时再说）` : '');

export const planRemarks: typeof import('../../en/words/plan.ts').planRemarks = {
  planFinding: (finding) => worded(planFindings, finding),
  severalSales: (a) =>
    `这家公司有好几单在谈，计划没有归到任何一单。请写明是哪一单：--for ${a.ids.join(' 或 --for ')}`,
};
