// No embellishing words and no jargon in what is spoken.
import type { PlaybookRule, RuleFinding } from './rule.ts';
import { harmsIn, occurrences, overlap } from './subject.ts';
import { anyOf } from './words.ts';

type Embellishing = RuleFinding<'plain-words'>;

export const plainWords: PlaybookRule<'plain-words'> = {
  id: 'plain-words',
  level: 'warning',
  section: '4',
  scope: 'playbook',
  check(subject) {
    const { classes, words: extra } = subject;
    if (!classes) return [];
    const words = harmsIn(subject, 'embellishment').map(
      (place): Embellishing => ({ ...place, code: 'word', args: { piece: place.match } }),
    );
    const listed = anyOf(extra.plainWords);
    const own = listed
      ? occurrences(subject, listed).map((place): Embellishing => ({ ...place, code: 'own', args: { piece: place.match } }))
      : [];
    return [...words, ...own.filter((one) => !words.some((word) => overlap(one, word)))];
  },
  examples: {
    en: {
      scenario: 0,
      bad: 'action: open a powerful overview of all deals',
      good: 'action: open a list of deals that nobody has touched for a month',
    },
    'zh-Hans': {
      scenario: 0,
      bad: 'action: 打开一张功能强大的单子，看到所有客户',
      good: 'action: 打开一张单子，看到哪些客户一个月没人联系过',
    },
    'zh-Hant': {
      scenario: 0,
      bad: 'action: 開啟一張功能強大的單子，看到所有客戶',
      good: 'action: 點開一個案子，看到哪些客戶一個月沒人聯繫過',
    },
  },
};
