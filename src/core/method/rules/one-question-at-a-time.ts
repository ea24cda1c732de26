// In frame, diagnosis and impact no question is followed by a different one in the same breath.
import type { PlaybookRule, RuleFinding } from './rule.ts';

export const oneQuestionAtATime: PlaybookRule<'one-question-at-a-time'> = {
  id: 'one-question-at-a-time',
  level: 'warning',
  section: '3',
  scope: 'playbook',
  check({ asked, classes }) {
    const found: RuleFinding<'one-question-at-a-time'>[] = [];
    for (const { path, text, field, kind } of asked) {
      const perhaps = (field === 'frame' || field === 'diagnose' || field === 'impact') && kind !== 'neither';
      const clause = perhaps ? classes?.secondQuestion(text) : undefined;
      if (clause !== undefined) found.push({ path, match: clause, at: text.indexOf(clause), code: 'second', args: { clause } });
    }
    return found;
  },
  examples: {
    en: {
      bad: 'frame: How do you arrive at the figure for the board, and do you trust it?',
      good: 'frame: How do you arrive at the figure for the board?',
    },
    'zh-Hans': { bad: 'frame: 报给董事会的收入数是怎么定下来的，您信得过吗？', good: 'frame: 报给董事会的收入数是怎么定下来的？' },
    'zh-Hant': { bad: 'frame: 報給董事會的收入數是怎麼定下來的，您信得過嗎？', good: 'frame: 報給董事會的收入數是怎麼定下來的？' },
  },
};
