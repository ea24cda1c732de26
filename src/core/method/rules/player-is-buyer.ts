// The player is not the seller.
import type { PlaybookRule } from './rule.ts';

export const playerIsBuyer: PlaybookRule<'player-is-buyer'> = {
  id: 'player-is-buyer',
  level: 'error',
  section: '2',
  scope: 'playbook',
  check({ players, classes }) {
    return players.flatMap(({ path, text }) => {
      const found = classes?.seller.exec(text);
      return found ? [{ path, match: found[0], at: found.index, code: 'seller', args: { piece: found[0] } }] : [];
    });
  },
  examples: {
    en: { scenario: 2, bad: 'player: our consultant', good: 'player: your controller' },
    'zh-Hans': { scenario: 2, bad: 'player: 我们的顾问', good: 'player: 您的财务' },
  },
};
