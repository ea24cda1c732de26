// At least one question asks who else feels it, or what happens then.
import type { Language } from '../../languages/index.ts';
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
    en: { bad: withoutImpact('en', 'who else'), good: firstScenarios('en', 4) },
    'zh-Hans': { bad: withoutImpact('zh-Hans', '还有哪些'), good: firstScenarios('zh-Hans', 4) },
    'zh-Hant': { bad: withoutImpact('zh-Hant', '還有哪些'), good: firstScenarios('zh-Hant', 4) },
  },
};

/** The scenarios of the model without the one question that asks for others. */
function withoutImpact(language: Language, others: string): string {
  return firstScenarios(language, 4).replace(new RegExp(`^ {6}- .*${others}.*\\n`, 'mu'), '');
}
