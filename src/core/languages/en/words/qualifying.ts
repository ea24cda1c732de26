// Qualifying: the 22 questions, how to compete, bid or not, ready to close, power, and the negotiation.
import { planRefusals, replyAsk } from './plan-reply.ts';
import { assess, assessRefusals } from './opportunity/assess.ts';
import { gate, negotiation, negotiationAsk, negotiationProblems, negotiationRefusals } from './opportunity/negotiate.ts';
import { power, powerAsk } from './opportunity/power.ts';
import { ready, readyAsk } from './opportunity/ready.ts';
import { bid, bidAsk, bidProblems, decline } from './opportunity/rfp.ts';
import { strategy, strategyAsk } from './opportunity/strategy.ts';

export const qualifying = {
  ...assess,
  strategy,
  bid,
  ready,
  power,
  negotiation,
  gate,
  yesNo: { yes: 'yes', no: 'no', unsure: 'not sure' },
  decline,
  phases: { '': 'not known', 1: 'forming the need', 2: 'comparing solutions', 3: 'deciding, and afraid of the risk' },
  ask: { ...strategyAsk, ...bidAsk, ...readyAsk, ...powerAsk, ...negotiationAsk, ...replyAsk },
};

/** Why something about qualifying cannot be done; part of `errors`. */
export const qualifyingRefusals = { ...assessRefusals, ...negotiationRefusals, ...planRefusals };

/** Why an answer cannot be taken; part of `problems`. */
export const qualifyingProblems = { ...bidProblems, ...negotiationProblems };
