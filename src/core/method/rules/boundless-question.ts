// No question without limits, which anybody could ask anybody.
import type { PlaybookRule } from './rule.ts';
import { piecesIn } from './subject.ts';

export const boundlessQuestion: PlaybookRule<'boundless-question'> = {
  id: 'boundless-question',
  level: 'note',
  section: '3',
  scope: 'playbook',
  check: ({ asked, classes, everything }) =>
    (!classes?.mayHold('boundless', everything)
      ? []
      : piecesIn(asked, ({ text, field }) => (field === 'say' || field === 'confirm' ? undefined : classes.boundless(text)))
    ).map((place) => ({
      ...place,
      code: 'anything',
      args: { piece: place.match },
    })),
  examples: {
    en: {
      bad: 'frame: What are your biggest challenges?',
      good: 'frame: How do you arrive at the revenue figure you give the board today?',
    },
    'zh-Hans': { bad: 'frame: 您现在最大的挑战是什么？', good: 'frame: 报给董事会的收入数，您现在是怎么定下来的？' },
    'zh-Hant': { bad: 'frame: 您現在最大的挑戰是什麼？', good: 'frame: 報給董事會的營收數字，您現在是怎麼定下來的？' },
  },
};
