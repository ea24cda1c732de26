// Beside playbooks for people who use or implement there is one for somebody who decides or funds.
import type { Entry, LibraryRule } from './rule.ts';
import { comparable } from './words.ts';

const offer = ({ playbook: { product, industry } }: Entry): string => `${comparable(product)}\n${comparable(industry)}`;

export const goalForDecider: LibraryRule<'goal-for-decider'> = {
  id: 'goal-for-decider',
  level: 'warning',
  section: '1',
  scope: 'library',
  checkLibrary(entries) {
    if (!entries.some(({ playbook: { authority } }) => authority === 'uses' || authority === 'implements')) return [];
    const decided = new Set(entries.filter(({ playbook: { authority } }) => authority === 'decides' || authority === 'funds').map(offer));
    return entries.flatMap((entry) => {
      const { authority, product, industry, title } = entry.playbook;
      if (
        (authority !== 'uses' && authority !== 'implements') ||
        product === undefined ||
        industry === undefined ||
        decided.has(offer(entry))
      )
        return [];
      return [{ file: entry.file, path: ['authority'], code: 'nobody', args: { title, product, industry } }];
    });
  },
  examples: {
    en: {
      bad: ['', 'title: regional sales manager\nauthority: uses\ngoal: keep the forecast call under half an hour'],
      good: ['authority: decides', 'title: regional sales manager\nauthority: uses\ngoal: keep the forecast call under half an hour'],
      mark: 1,
    },
    'zh-Hans': {
      bad: ['', 'title: 大区经理\nauthority: uses\ngoal: 半个小时开完预测会'],
      good: ['authority: decides', 'title: 大区经理\nauthority: uses\ngoal: 半个小时开完预测会'],
      mark: 1,
    },
    'zh-Hant': {
      bad: ['', 'title: 區域經理\nauthority: uses\ngoal: 半個小時開完預測會'],
      good: ['authority: decides', 'title: 區域經理\nauthority: uses\ngoal: 半個小時開完預測會'],
      mark: 1,
    },
  },
};
