// No more questions than a conversation bears.
import { firstScenarios } from './examples.ts';
import type { PlaybookRule } from './rule.ts';
import { listOfMaps } from './subject.ts';

const MOST = 16;

export const questionLoad: PlaybookRule<'question-load'> = {
  id: 'question-load',
  level: 'warning',
  section: '3',
  scope: 'playbook',
  check({ playbook, frame, diagnoses, impact, confirm }) {
    const listed = [...(frame ? [frame] : []), ...diagnoses, ...(impact ? [impact] : [])].reduce((sum, { items }) => sum + items.length, 0);
    const count = listed + listOfMaps(playbook.scenarios).length + (confirm ? 1 : 0);
    return count > MOST ? [{ path: ['scenarios'], part: 'key', code: 'many', args: { count, most: MOST } }] : [];
  },
  examples: {
    en: { bad: asked('en'), good: firstScenarios('en', 4) },
    'zh-Hans': { bad: asked('zh-Hans'), good: firstScenarios('zh-Hans', 4) },
  },
};

/** The scenarios of the model with two more questions each, which is too many. */
function asked(language: 'en' | 'zh-Hans'): string {
  const more =
    language === 'en'
      ? ['Who hears of it first?', 'What is done about it then?', 'How many of them were there last year?']
      : ['最先知道的是谁？', '知道以后一般怎么办？', '去年一共有几次？'];
  return firstScenarios(language, 4).replace(
    /^ {4}diagnose: (.+)$/gmu,
    (_, own: string) => `    diagnose:\n${[own, ...more].map((one) => `      - ${one}`).join('\n')}`,
  );
}
