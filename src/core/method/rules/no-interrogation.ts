// Not three closed questions running in one list.
import type { PlaybookRule } from './rule.ts';
import type { Series } from './subject.ts';

/** The third of three, once for each run. */
function thirds({ items }: Series): Series['items'] {
  let run = 0;
  return items.filter(({ kind }) => {
    run = kind === 'closed' ? run + 1 : 0;
    return run === 3;
  });
}

export const noInterrogation: PlaybookRule<'no-interrogation'> = {
  id: 'no-interrogation',
  level: 'warning',
  section: '3',
  scope: 'playbook',
  check: ({ frame, diagnoses, impact }) =>
    [...(frame ? [frame] : []), ...diagnoses, ...(impact ? [impact] : [])]
      .flatMap(thirds)
      .map(({ path, text }) => ({ path, code: 'third', args: { sentence: text.trim() } })),
  examples: {
    en: {
      scenario: 1,
      bad: 'diagnose:\n  - Do new reps forecast on their own?\n  - Does anybody check it?\n  - Is it often wrong?\n  - How far off is it?',
      good: 'diagnose:\n  - Do new reps forecast on their own?\n  - Does anybody check it?\n  - How far off is it?',
      mark: 3,
    },
    'zh-Hans': {
      scenario: 1,
      bad: 'diagnose:\n  - 新人的数是自己报的吗？\n  - 报上来有人核对吗？\n  - 是不是经常不准？\n  - 跟实际大概差多少？',
      good: 'diagnose:\n  - 新人的数是自己报的吗？\n  - 报上来有人核对吗？\n  - 跟实际大概差多少？',
      mark: 3,
    },
    'zh-Hant': {
      scenario: 1,
      bad: 'diagnose:\n  - 新人的數是自己報的嗎？\n  - 報上來有人核對嗎？\n  - 是不是經常不準？\n  - 跟實際大概差多少？',
      good: 'diagnose:\n  - 新人的數是自己報的嗎？\n  - 報上來有人核對嗎？\n  - 跟實際大概差多少？',
      mark: 3,
    },
  },
};
