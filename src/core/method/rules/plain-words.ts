// No embellishing words and no jargon in what is spoken.
import type { PlaybookRule, RuleFinding } from './rule.ts';
import { occurrences } from './subject.ts';
import { anyOf } from './words.ts';

export const plainWords: PlaybookRule<'plain-words'> = {
  id: 'plain-words',
  level: 'warning',
  section: '4',
  scope: 'playbook',
  check(subject) {
    const { classes, words } = subject;
    if (!classes) return [];
    const found = (code: 'word' | 'own', pattern: RegExp | undefined): RuleFinding<'plain-words'>[] =>
      pattern ? occurrences(subject, pattern).map(({ text: _, ...spot }) => ({ ...spot, code, args: { piece: spot.match } })) : [];
    return [...found('word', classes.embellishment), ...found('own', anyOf(words.plainWords))];
  },
  examples: {
    en: {
      scenario: 0,
      bad: 'action: open a powerful overview of all deals',
      good: 'action: open a list of the deals that nobody has spoken to for a month',
    },
    'zh-Hans': {
      scenario: 0,
      bad: 'action: 打开一张功能强大的单子，看到所有客户',
      good: 'action: 打开一张单子，看到哪些客户一个月没人联系过',
    },
  },
};
