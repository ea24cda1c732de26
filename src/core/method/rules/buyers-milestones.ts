// At least half the milestones of a process are actions of the buyer: what the seller did proves activity, not progress.
import { has } from '../../languages/evidence-words.ts';
import type { Wording } from '../../languages/wording.ts';
import type { Milestone } from '../../model/process.ts';
import type { SettingsRule } from './rule.ts';

const processOf = (name: string, milestones: readonly string[]): string =>
  `ccs: 1\nprocess:\n  ${name}:\n    milestones:\n${milestones.map((one) => `      - { ${one} }\n`).join('')}`;

/** Our own action by what it says of itself, or by how it is called; where neither tells, the buyer has the benefit of the doubt. */
function isOurs({ action, name }: Milestone): boolean {
  return action === undefined ? textsOf(name).some((text) => has('we', text) || has('sellerDid', text)) : action === 'seller';
}

/** In how many of them the buyer acts. */
export function buyersShare(milestones: readonly Milestone[]): number {
  return milestones.filter((one) => !isOurs(one)).length;
}

function textsOf(name: Wording): readonly string[] {
  return typeof name === 'string' ? [name] : Object.values(name);
}

export const buyersMilestones: SettingsRule<'buyers-milestones'> = {
  id: 'buyers-milestones',
  level: 'warning',
  section: '7',
  scope: 'settings',
  check: (processes) =>
    Object.entries(processes).flatMap(([name, { milestones }]) => {
      const buyers = buyersShare(milestones);
      if (buyers * 2 >= milestones.length) return [];
      return [{ code: 'few', args: { name, buyers, all: milestones.length }, path: ['process', name], part: 'key' }];
    }),
  examples: {
    en: {
      bad: processOf('usual', ['id: visit, name: We visit', 'id: offer, name: Proposal sent', 'id: won, name: They sign']),
      good: processOf('usual', ['id: visit, name: They invite us', 'id: offer, name: Proposal sent', 'id: won, name: They sign']),
      mark: 2,
    },
    'zh-Hans': {
      bad: processOf('usual', ['id: visit, name: 我们上门拜访', 'id: offer, name: 方案已提交', 'id: won, name: 客户签约']),
      good: processOf('usual', ['id: visit, name: 客户约我们去谈', 'id: offer, name: 方案已提交', 'id: won, name: 客户签约']),
      mark: 2,
    },
    'zh-Hant': {
      bad: processOf('usual', ['id: visit, name: 我們上門拜訪', 'id: offer, name: 方案已提交', 'id: won, name: 客戶簽約']),
      good: processOf('usual', ['id: visit, name: 客戶約我們去談', 'id: offer, name: 方案已提交', 'id: won, name: 客戶簽約']),
      mark: 2,
    },
  },
};
