// At least one question asks who else feels it, or what happens then.
import { firstScenarios } from './examples.ts';
import type { PlaybookRule } from './rule.ts';

export const impactAsked: PlaybookRule<'impact-asked'> = {
  id: 'impact-asked',
  level: 'note',
  section: '2',
  scope: 'playbook',
  check({ asked, diagnoses, impact, classes }) {
    if (!classes || impact || diagnoses.length === 0) return [];
    if (asked.some(({ text, field }) => (field === 'frame' || field === 'diagnose') && classes.asksImpact(text))) return [];
    return [{ path: ['scenarios'], part: 'key', code: 'none', args: undefined }];
  },
  examples: {
    en: { bad: withoutImpact('en'), good: firstScenarios('en', 4) },
    'zh-Hans': { bad: withoutImpact('zh-Hans'), good: firstScenarios('zh-Hans', 4) },
  },
};

/** The scenarios of the model without the one question that asks for others. */
function withoutImpact(language: 'en' | 'zh-Hans'): string {
  return firstScenarios(language, 4).replace(/^ {6}- .*(?:who else|还有哪些).*\n/mu, '');
}
