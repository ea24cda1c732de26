// What proves a milestone is something of the buyer's: a letter that we only sent proves that we wrote it.
import { HEARD } from '../../model/letter.ts';
import type { Milestone } from '../../model/process.ts';
import type { SettingsRule } from './rule.ts';

const processOf = (first: string, name: string, marks: string): string =>
  `ccs: 1\nprocess:\n  usual:\n    milestones:\n      - { id: met, name: ${first} }\n      - id: plan\n` +
  `        name: ${name}\n        evidence: [letter]\n` +
  `        letter: { kinds: [plan], marks: [${marks}] }\n`;

/** Any letter will do, or one that does not say what was heard, as soon as it is sent. */
function isSentOnly({ evidence, letter }: Milestone): boolean {
  const byLetterOnly = evidence?.every((kind) => kind === 'letter');
  if (!byLetterOnly || letter === undefined) return false;
  const { kinds, marks = [] } = letter;
  return !marks.some((mark) => mark === 'accepted' || mark === 'access') && !kinds.every((kind) => HEARD.has(kind));
}

export const buyersProof: SettingsRule<'buyers-proof'> = {
  id: 'buyers-proof',
  level: 'warning',
  section: '7',
  scope: 'settings',
  check: (processes) =>
    Object.entries(processes).flatMap(([name, { milestones }]) =>
      milestones.flatMap((milestone, index) =>
        isSentOnly(milestone)
          ? [
              {
                code: 'sent-only' as const,
                args: { id: milestone.id },
                path: ['process', name, 'milestones', index, 'letter'],
                part: 'key' as const,
              },
            ]
          : [],
      ),
    ),
  examples: {
    en: {
      bad: processOf('They meet us', 'Plan agreed', 'sent'),
      good: processOf('They meet us', 'Plan agreed', 'sent, accepted'),
      mark: 8,
    },
    'zh-Hans': {
      bad: processOf('客户约见', '客户认可计划', 'sent'),
      good: processOf('客户约见', '客户认可计划', 'sent, accepted'),
      mark: 8,
    },
    'zh-Hant': {
      bad: processOf('客戶約見', '客戶認可計畫', 'sent'),
      good: processOf('客戶約見', '客戶認可計畫', 'sent, accepted'),
      mark: 8,
    },
  },
};
