// Nothing that is spoken embarrasses the buyer.
import type { PlaybookRule } from './rule.ts';
import { harmsIn } from './subject.ts';

export const noBlame: PlaybookRule<'no-blame'> = {
  id: 'no-blame',
  level: 'warning',
  section: '2',
  scope: 'playbook',
  check: (subject) => harmsIn(subject, 'blame').map((place) => ({ ...place, code: 'blame', args: { piece: place.match } })),
  examples: {
    en: {
      scenario: 3,
      bad: 'diagnose:\n  - Why didn’t you see that the last deal was lost?\n  - How long did it stay in the forecast?',
      good: 'diagnose:\n  - How did you learn that the last deal was lost?\n  - How long did it stay in the forecast?',
      mark: 1,
    },
    'zh-Hans': {
      scenario: 3,
      bad: 'diagnose:\n  - 上一张单子丢了，你们为什么没有早点发现？\n  - 它在预测里多留了多少天？',
      good: 'diagnose:\n  - 上一张单子丢了，你们是怎么知道的？\n  - 它在预测里多留了多少天？',
      mark: 1,
    },
    'zh-Hant': {
      scenario: 3,
      bad: 'diagnose:\n  - 上一個案子丟了，你們為什麼沒有早點發現？\n  - 它在預測裡多留了多少天？',
      good: 'diagnose:\n  - 上一個案子丟了，你們是怎麼知道的？\n  - 它在預測裡多留了多少天？',
      mark: 1,
    },
  },
};
