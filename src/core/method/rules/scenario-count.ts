// Three scenarios at least, four to be well prepared.
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
    en: { bad: few('en'), good: firstScenarios('en', 4) },
    'zh-Hans': { bad: few('zh-Hans'), good: firstScenarios('zh-Hans', 4) },
  },
};

/** Two scenarios, with the question for others that stands in the third one of the model. */
function few(language: 'en' | 'zh-Hans'): string {
  const others = language === 'en' ? 'When that happens, who else feels it?' : '出了这种事，还有哪些部门跟着受影响？';
  return firstScenarios(language, 2).replace(
    /^ {4}diagnose: (.+)$/mu,
    (_, own: string) => `    diagnose:\n      - ${own}\n      - ${others}`,
  );
}
