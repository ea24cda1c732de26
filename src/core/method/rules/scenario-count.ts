// Three scenarios at least, four to be well prepared.
import type { Language } from '../../languages/index.ts';
import { firstScenarios } from './examples.ts';
import type { PlaybookRule } from './rule.ts';

export const scenarioCount: PlaybookRule<'scenario-count'> = {
  id: 'scenario-count',
  level: 'error',
  section: '2',
  scope: 'playbook',
  check({ playbook: { scenarios } }) {
    const count = Array.isArray(scenarios) ? scenarios.length : 0;
    if (count === 0 || count > 3) return [];
    const place = { path: ['scenarios'], part: 'key' } as const;
    return count === 3 ? [{ ...place, code: 'three', args: undefined, level: 'warning' }] : [{ ...place, code: 'few', args: { count } }];
  },
  examples: {
    en: { bad: few('en', 'When that happens, who else feels it?'), good: firstScenarios('en', 4) },
    'zh-Hans': { bad: few('zh-Hans', '出了这种事，还有哪些部门跟着受影响？'), good: firstScenarios('zh-Hans', 4) },
    'zh-Hant': { bad: few('zh-Hant', '出了這種事，還有哪些部門跟著受影響？'), good: firstScenarios('zh-Hant', 4) },
  },
};

/** Two scenarios, with the question for others that stands in the third one of the model. */
function few(language: Language, others: string): string {
  return firstScenarios(language, 2).replace(
    /^ {4}diagnose: (.+)$/mu,
    (_, own: string) => `    diagnose:\n      - ${own}\n      - ${others}`,
  );
}
