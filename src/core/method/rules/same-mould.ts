// Not every scenario is diagnosed by the very same pattern.
import type { Language } from '../../languages/index.ts';
import { firstScenarios } from './examples.ts';
import type { PlaybookRule } from './rule.ts';

// Of two scenarios nobody says that they are all alike.
const FEWEST = 3;

export const sameMould: PlaybookRule<'same-mould'> = {
  id: 'same-mould',
  level: 'note',
  section: '3',
  scope: 'playbook',
  check({ playbook: { scenarios }, diagnoses, classes }) {
    if (!classes || diagnoses.length < FEWEST || diagnoses.length !== scenarios?.length) return [];
    const [first, ...others] = diagnoses;
    if (!first || others.some(({ items }) => items.length !== first.items.length)) return [];
    const moulds = first.items.map(({ text }) => classes.mould(text));
    const alike = others.every(({ items }) => items.every(({ text }, index) => classes.mould(text) === moulds[index]));
    return alike ? [{ path: ['scenarios'], part: 'key', code: 'alike', args: { moulds } }] : [];
  },
  examples: {
    en: {
      bad: mouldOf('en', ['When that happens, who else feels it?', 'How many of them are there in a month?']),
      good: firstScenarios('en', 4),
    },
    'zh-Hans': { bad: mouldOf('zh-Hans', ['出了这种事，还有谁受影响？', '一个月有多少次？']), good: firstScenarios('zh-Hans', 4) },
    'zh-Hant': { bad: mouldOf('zh-Hant', ['出了這種事，還有誰受影響？', '一個月有多少次？']), good: firstScenarios('zh-Hant', 4) },
  },
};

/** The scenarios of the model, each asked the same. */
function mouldOf(language: Language, asked: readonly string[]): string {
  const lines = asked.map((one) => `      - ${one}`).join('\n');
  return firstScenarios(language, 4).replace(/^ {4}diagnose:(?: .+|(?:\n {6}- .+)+)$/gmu, `    diagnose:\n${lines}`);
}
