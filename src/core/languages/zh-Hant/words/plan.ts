// 計畫寄出之前要說的話。
import type { PlanFinding } from '../../en/words/plan.ts';
import type { PlanTopic } from '../../plan-words.ts';
import { worded } from '../../wording.ts';

const topics: Readonly<Record<PlanTopic, string>> = {
  meetings: '和其他關鍵人見面',
  value: '試算對業務的效益',
  technical: '技術上是否合適',
  solution: '看方案',
  criteria: '驗收標準',
  proof: '眼見為憑的驗證',
  legal: '法務和行政手續',
  start: '啟動導入',
  measures: '衡量效益',
  decider: '決策者的意見',
  proposal: '正式方案',
};

const side = { theirs: '對方沒有負責人', ours: '我方沒有負責人', both: '雙方都沒有負責人' };

const at = (a: { row: number; event: string }): string =>
  `第 ${a.row} 步${a.event === '' ? '' : `（${a.event}）`}`;

const planFindings: typeof import('../../en/words/plan.ts').planFindings = {
  'single-step': () =>
    '只有一步，算不上計畫。客戶看得見通向決定的整條路，才會動手改；改過的，才是他自己的。',
  'before-letter': (a) =>
    `${at(a)}定在 ${a.day}，比信的日期（${a.letter}）還早。已經做完的請寫上狀態，否則改個日子。`,
  'out-of-order': (a) =>
    `${at(a)}定在 ${a.day}，比上面的「${a.after}」（${a.afterDay}）還早。請依日期先後排列。`,
  'no-owner': (a) => `${at(a)}${side[a.side]}。沒有負責人的步驟不會有人做，雙方各寫一位。`,
  'no-day': (a) => `${at(a)}沒有日期，也沒有寫第幾週。沒有日子的事會一直拖下去。`,
  'proposal-first': (a) =>
    `${at(a)}在決策者發表意見之前就提交了。請在它前面安排一步聽取決策者的意見，否則方案答的是別人的題。`,
  'need-late': (a) =>
    `${at(a)}是第一次和關鍵人見面，卻排在後半段。前面的步驟要把需求弄清楚、做大。`,
  'proof-late': (a) =>
    `${at(a)}是第一次驗證，卻快到最後了。中間的步驟用來驗證，最後的步驟用來打消顧慮、走近人。`,
  missing: (a) =>
    `計畫裡缺少這些步驟：${a.topics.map((topic) => topics[topic]).join('、')}。`,
  'few-gates': (a) =>
    `${a.gates === 0 ? '沒有一步標了 *' : `只有 ${a.gates} 步標了 *`}。雙方至少要有三處共同決定是否繼續，並一起看驗收標準。`,
  hurried: (a) => `${a.days} 天裡要走 ${a.steps} 步，誰也做不到。時間定得現實，才守得住。`,
  endless: (a) =>
    `從第一步到最後一步要 ${a.days} 天，到那時早該決定了。請把決定提前，或者讓計畫到決定為止。`,
  'no-goal': () => '沒有寫決策者想達成什麼。沒有他的目標，這份計畫就只是我們的，不是他的。',
  'no-criteria': () =>
    '沒有寫做到什麼客戶就滿意。驗收標準要早早說定，中間看三次，交付後再看一次。',
  'one-person': () => '對方的每一步都是同一個人負責。計畫要讓人看到還需要見誰。',
  'no-risk-late': () => '後半段沒有一步是用來打消顧慮的：沒有合約，沒有簽核，也沒有啟動。',
  'nothing-billable': () => '沒有寫哪些要計費。凡是客戶要花錢的步驟都寫明，其餘寫「否」。',
};

const MOST = 3;

/** 挑幾處一口氣說完。 */
export const planDoubts = (findings: readonly PlanFinding[]): string =>
  findings
    .slice(0, MOST)
    .map((finding) => worded(planFindings, finding))
    .join('') +
  (findings.length > MOST ? `（另有 ${findings.length - MOST} 處，寫好時再說）` : '');

export const planRemarks: typeof import('../../en/words/plan.ts').planRemarks = {
  planFinding: (finding) => worded(planFindings, finding),
  severalSales: (a) =>
    `這家公司有好幾個案子在談，計畫沒有歸到任何一個案子。請寫明是哪個案子：--for ${a.ids.join(' 或 --for ')}`,
};
