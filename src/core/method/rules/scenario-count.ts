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
    const spot = { path: ['scenarios'], part: 'key' } as const;
    return count === 3 ? [{ ...spot, code: 'three', args: undefined, level: 'warning' }] : [{ ...spot, code: 'few', args: { count } }];
  },
  examples: {
    en: { bad: firstScenarios('en', 2), good: firstScenarios('en', 4) },
    'zh-Hans': { bad: firstScenarios('zh-Hans', 2), good: firstScenarios('zh-Hans', 4) },
  },
};
