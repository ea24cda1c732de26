// The action can be pictured.
import type { PlaybookRule } from './rule.ts';

export const actionConcrete: PlaybookRule<'action-concrete'> = {
  id: 'action-concrete',
  level: 'warning',
  section: '2',
  scope: 'playbook',
  check({ actions, classes }) {
    return actions.flatMap(({ path, text }) => {
      const short = classes?.tooShort(text);
      return short ? [{ path, code: 'short', args: { action: text.trim(), ...short } }] : [];
    });
  },
  examples: {
    en: {
      scenario: 0,
      bad: 'action: see all stalled deals',
      good: 'action: open a list of the deals that nobody has spoken to for a month',
    },
    'zh-Hans': { scenario: 0, bad: 'action: 查看停滞商机', good: 'action: 打开一张单子，看到哪些客户一个月没人联系过' },
  },
};
