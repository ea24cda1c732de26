// What is spoken does not offer and does not name the product.
import { properNames } from './product-name.ts';
import type { PlaybookRule, RuleFinding } from './rule.ts';
import { occurrences } from './subject.ts';
import { anyOf } from './words.ts';

export const noPitch: PlaybookRule<'no-pitch'> = {
  id: 'no-pitch',
  level: 'warning',
  section: '4',
  scope: 'playbook',
  check(subject) {
    const { classes, words, playbook } = subject;
    if (!classes) return [];
    const found = (code: 'offer' | 'product' | 'word', pattern: RegExp | undefined): RuleFinding<'no-pitch'>[] =>
      pattern ? occurrences(subject, pattern).map(({ text: _, ...spot }) => ({ ...spot, code, args: { piece: spot.match } })) : [];
    return [...found('offer', classes.pitch), ...found('product', properNames(playbook.product)), ...found('word', anyOf(words.noPitch))];
  },
  examples: {
    en: {
      bad: 'product: ForecastPilot\nframe: How would you arrive at the board’s figure with ForecastPilot?',
      good: 'product: ForecastPilot\nframe: How do you arrive at the board’s figure today?',
      mark: 1,
    },
    'zh-Hans': { bad: 'frame: 报给董事会的收入数，用我们的产品您会怎么定？', good: 'frame: 报给董事会的收入数，您现在是怎么定下来的？' },
  },
};
