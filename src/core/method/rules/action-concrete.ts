// An action or a capability can be pictured.
import type { PlaybookRule } from './rule.ts';
import { piecesIn } from './subject.ts';

export const actionConcrete: PlaybookRule<'action-concrete'> = {
  id: 'action-concrete',
  level: 'warning',
  section: '2',
  scope: 'playbook',
  check({ pictured, classes, everything }) {
    if (!classes?.mayHold('vague', everything)) return [];
    return piecesIn(pictured, ({ text }) => classes.vague(text)).map((place) => ({
      ...place,
      code: 'abstract',
      args: { piece: place.match },
    }));
  },
  examples: {
    en: {
      scenario: 0,
      bad: 'action: get better insights into the pipeline',
      good: 'action: open a list of deals that nobody has touched for a month',
    },
    'zh-Hans': { scenario: 0, bad: 'action: 全面提升商机管理水平', good: 'action: 打开一张单子，看到哪些客户一个月没人联系过' },
    'zh-Hant': { scenario: 0, bad: 'action: 全面提升商機管理水平', good: 'action: 點開一個案子，看到哪些客戶一個月沒人聯繫過' },
  },
};
