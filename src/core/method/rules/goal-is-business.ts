// The goal is a change in the business and not a purchase.
import type { PlaybookRule } from './rule.ts';

export const goalIsBusiness: PlaybookRule<'goal-is-business'> = {
  id: 'goal-is-business',
  level: 'warning',
  section: '2',
  scope: 'playbook',
  check({ playbook: { goal, goalKind, product }, classes }) {
    if (typeof goal !== 'string') return [];
    const found = classes?.goalFault(goal, typeof product === 'string' ? product : undefined);
    // A problem may well be told as a sentence of its own.
    if (!found || (found.fault === 'phrase' && goalKind !== undefined && goalKind !== 'goal')) return [];
    const { fault, match, at } = found;
    return [{ path: ['goal'], match, at, code: fault, args: { piece: match } }];
  },
  examples: {
    en: { bad: 'goal: implement a new forecasting system', good: 'goal: give the board a revenue figure that holds' },
    'zh-Hans': { bad: 'goal: 上线一套新的销售预测系统', good: 'goal: 给董事会报一个站得住的收入数' },
    'zh-Hant': { bad: 'goal: 上線一套新的銷售預測系統', good: 'goal: 給董事會報一個站得住的營收數字' },
  },
};
