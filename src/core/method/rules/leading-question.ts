// A question does not suggest its answer.
import type { PlaybookRule } from './rule.ts';
import { piecesIn, type Text } from './subject.ts';

export const leadingQuestion: PlaybookRule<'leading-question'> = {
  id: 'leading-question',
  level: 'warning',
  section: '3',
  scope: 'playbook',
  check({ asked, questions, classes }) {
    if (!classes) return [];
    const pushing = piecesIn<Text>([...asked, ...questions], ({ text, field }) => classes.pushes(text, field === 'confirm'));
    return pushing.map((place) => ({ ...place, code: 'pushes', args: { piece: place.match } }));
  },
  examples: {
    en: {
      scenario: 0,
      bad: 'diagnose:\n  - Don’t you think too many deals slip?\n  - How many slip out of a quarter after they were promised?',
      good: 'diagnose:\n  - What becomes of a deal that slips?\n  - How many slip out of a quarter after they were promised?',
      mark: 1,
    },
    'zh-Hans': {
      scenario: 0,
      bad: 'diagnose:\n  - 您不觉得推后的单子太多了吗？\n  - 答应了当季签、结果又推后的单子，一个季度有多少张？',
      good: 'diagnose:\n  - 推后的单子，最后都怎么样了？\n  - 答应了当季签、结果又推后的单子，一个季度有多少张？',
      mark: 1,
    },
    'zh-Hant': {
      scenario: 0,
      bad: 'diagnose:\n  - 您不覺得推後的單子太多了嗎？\n  - 答應了當季簽、結果又推後的單子，一季有多少張？',
      good: 'diagnose:\n  - 推後的單子，最後都怎麼樣了？\n  - 答應了當季簽、結果又推後的單子，一季有多少張？',
      mark: 1,
    },
  },
};
