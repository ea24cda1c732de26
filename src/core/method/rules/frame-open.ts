// The frame cannot be answered with yes or no.
import type { PlaybookRule } from './rule.ts';
import { sentenceOf } from './subject.ts';

export const frameOpen: PlaybookRule<'frame-open'> = {
  id: 'frame-open',
  level: 'error',
  section: '2',
  scope: 'playbook',
  check: (subject) =>
    (subject.frame?.items ?? [])
      .filter(({ kind }) => kind === 'closed')
      .map((asked) => {
        const place = sentenceOf(subject, asked, 'closed');
        return { ...place, code: 'closed', args: { sentence: place.match } };
      }),
  examples: {
    en: {
      bad: 'frame: Do you use a spreadsheet for the forecast today?',
      good: 'frame: What do you put the forecast together from today?',
    },
    'zh-Hans': { bad: 'frame: 你们现在是用表格做预测吗？', good: 'frame: 你们现在是拿什么来做预测的？' },
    'zh-Hant': { bad: 'frame: 你們現在是用表格做預測嗎？', good: 'frame: 你們現在是拿什麼來做預測的？' },
  },
};
