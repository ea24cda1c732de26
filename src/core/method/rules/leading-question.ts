// A question does not suggest its answer.
import type { PlaybookRule, RuleFinding } from './rule.ts';

export const leadingQuestion: PlaybookRule<'leading-question'> = {
  id: 'leading-question',
  level: 'warning',
  section: '3',
  scope: 'playbook',
  check({ asked, questions, mayHarm, classes }) {
    if (!classes) return [];
    const found: RuleFinding<'leading-question'>[] = [];
    const add = (path: RuleFinding['path'], text: string, confirms: boolean): void => {
      const piece = classes.pushes(text, confirms);
      if (piece) found.push({ path, ...piece, code: 'pushes', args: { piece: piece.match } });
    };
    // A statement with a question mark shows only by holding no mark of a question.
    for (const { path, text, field, kind } of asked) if (mayHarm || kind === 'neither') add(path, text, field === 'confirm');
    if (mayHarm) for (const { path, text } of questions) add(path, text, false);
    return found;
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
      bad: 'diagnose:\n  - 您不覺得推後的單子太多了嗎？\n  - 答應了當季簽、結果又推後的單子，一個季度有多少張？',
      good: 'diagnose:\n  - 推後的單子，最後都怎麼樣了？\n  - 答應了當季簽、結果又推後的單子，一個季度有多少張？',
      mark: 1,
    },
  },
};
