// In frame, diagnosis and impact no question is followed by a different one in the same breath.
import type { PlaybookRule } from './rule.ts';
import { piecesIn } from './subject.ts';

export const oneQuestionAtATime: PlaybookRule<'one-question-at-a-time'> = {
  id: 'one-question-at-a-time',
  level: 'warning',
  section: '3',
  scope: 'playbook',
  check({ asked, classes }) {
    return piecesIn(asked, ({ text, field, kind }) => {
      const perhaps = (field === 'frame' || field === 'diagnose' || field === 'impact') && kind !== 'neither';
      const clause = perhaps ? classes?.secondQuestion(text) : undefined;
      return clause === undefined ? undefined : { match: clause, at: text.indexOf(clause) };
    }).map((place) => ({ ...place, code: 'second', args: { clause: place.match } }));
  },
  examples: {
    en: {
      bad: 'frame: How do you arrive at the figure for the board, and do you trust it?',
      good: 'frame: How do you arrive at the figure for the board?',
    },
    'zh-Hans': { bad: 'frame: 报给董事会的收入数是怎么定下来的，您信得过吗？', good: 'frame: 报给董事会的收入数是怎么定下来的？' },
    'zh-Hant': { bad: 'frame: 報給董事會的營收數字是怎麼定下來的，您信得過嗎？', good: 'frame: 報給董事會的營收數字是怎麼定下來的？' },
  },
};
