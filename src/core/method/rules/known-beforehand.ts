// Nothing is asked that a prepared seller looks up.
import type { PlaybookRule } from './rule.ts';
import { piecesIn } from './subject.ts';

export const knownBeforehand: PlaybookRule<'known-beforehand'> = {
  id: 'known-beforehand',
  level: 'note',
  section: '2',
  scope: 'playbook',
  check: ({ asked, classes, everything }) =>
    (!classes?.mayHold('public', everything)
      ? []
      : piecesIn(asked, ({ text, field }) => (field === 'say' || field === 'confirm' ? undefined : classes.lookedUp(text)))
    ).map((place) => ({
      ...place,
      code: 'public',
      args: { piece: place.match },
    })),
  examples: {
    en: { bad: 'frame: What does your company do?', good: 'frame: Which of your deals are you least sure of this quarter?' },
    'zh-Hans': { bad: 'frame: 贵公司主要是做什么的？', good: 'frame: 这个季度的单子里，您最没把握的是哪几张？' },
    'zh-Hant': { bad: 'frame: 貴公司主要是做什麼的？', good: 'frame: 這一季的單子裡，您最沒把握的是哪幾張？' },
  },
};
