// 商机评估：22 个问题，怎么竞争，投不投标，能不能成交，谁真有权，以及谈判。
import { planRefusals, replyAsk } from './plan-reply.ts';
import { assess, assessRefusals } from './opportunity/assess.ts';
import {
  gate,
  negotiation,
  negotiationAsk,
  negotiationProblems,
  negotiationRefusals,
} from './opportunity/negotiate.ts';
import { power, powerAsk } from './opportunity/power.ts';
import { ready, readyAsk } from './opportunity/ready.ts';
import { bid, bidAsk, bidProblems, decline } from './opportunity/rfp.ts';
import { strategy, strategyAsk } from './opportunity/strategy.ts';

export const qualifying: typeof import('../../en/words/qualifying.ts').qualifying = {
  ...assess,
  strategy,
  bid,
  ready,
  power,
  negotiation,
  gate,
  yesNo: { yes: '是', no: '否', unsure: '不确定' },
  decline,
  phases: { '': '不清楚', 1: '正在形成需求', 2: '正在比较方案', 3: '正在决定，担心风险' },
  ask: {
    ...strategyAsk,
    ...bidAsk,
    ...readyAsk,
    ...powerAsk,
    ...negotiationAsk,
    ...replyAsk,
  },
};

/** Why something about qualifying cannot be done; part of `errors`. */
export const qualifyingRefusals: typeof import('../../en/words/qualifying.ts').qualifyingRefusals =
  {
    ...assessRefusals,
    ...negotiationRefusals,
    ...planRefusals,
  };

/** Why an answer cannot be taken; part of `problems`. */
export const qualifyingProblems: typeof import('../../en/words/qualifying.ts').qualifyingProblems =
  {
    ...bidProblems,
    ...negotiationProblems,
  };
