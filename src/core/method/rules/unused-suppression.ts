// A suppression that suppresses nothing: found in lint/, explained here.
import type { FileRule } from './rule.ts';

export const unusedSuppression: FileRule<'unused-suppression'> = {
  id: 'unused-suppression',
  level: 'warning',
  section: '9',
  scope: 'file',
  examples: {
    en: {
      bad: '# ccs-disable-next-line goal-is-business -- their goal is the purchase\ngoal: give the board a revenue figure that holds',
      good: 'goal: give the board a revenue figure that holds',
    },
    'zh-Hans': {
      bad: '# ccs-disable-next-line goal-is-business -- 客户就是要买系统\ngoal: 给董事会报一个站得住的收入数',
      good: 'goal: 给董事会报一个站得住的收入数',
    },
    'zh-Hant': {
      bad: '# ccs-disable-next-line goal-is-business -- 客戶就是要買系統\ngoal: 給董事會報一個站得住的營收數字',
      good: 'goal: 給董事會報一個站得住的營收數字',
    },
  },
};
