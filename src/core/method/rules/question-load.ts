// No more questions than a conversation bears.
import type { Language } from '../../languages/index.ts';
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
    en: {
      bad: asked('en', ['Who hears of it first?', 'What is done about it then?', 'How many of them were there last year?']),
      good: firstScenarios('en', 4),
    },
    'zh-Hans': {
      bad: asked('zh-Hans', ['最先知道的是谁？', '知道以后一般怎么办？', '去年一共有几次？']),
      good: firstScenarios('zh-Hans', 4),
    },
    'zh-Hant': {
      bad: asked('zh-Hant', ['最先知道的是誰？', '知道以後一般怎麼辦？', '去年一共有幾次？']),
      good: firstScenarios('zh-Hant', 4),
    },
  },
};

/** The scenarios of the model with two more questions each, which is too many. */
function asked(language: Language, more: readonly string[]): string {
  return firstScenarios(language, 4).replace(
    /^ {4}diagnose: (.+)$/gmu,
    (_, own: string) => `    diagnose:\n${[own, ...more].map((one) => `      - ${one}`).join('\n')}`,
  );
}
