// The player is not the seller.
import { namesIn } from './product-name.ts';
import type { PlaybookRule } from './rule.ts';
import { piecesIn } from './subject.ts';

export const playerIsBuyer: PlaybookRule<'player-is-buyer'> = {
  id: 'player-is-buyer',
  level: 'error',
  section: '2',
  scope: 'playbook',
  check({ players, classes, playbook }) {
    if (!classes) return [];
    const names = players.length > 0 ? namesIn(playbook.product) : [];
    return piecesIn(players, ({ text }) => classes.seller(text, names)).map((place) => ({
      ...place,
      code: 'seller',
      args: { piece: place.match },
    }));
  },
  examples: {
    en: { scenario: 2, bad: 'player: our consultant', good: 'player: your controller' },
    'zh-Hans': { scenario: 2, bad: 'player: 我们的顾问', good: 'player: 您的财务' },
    'zh-Hant': { scenario: 2, bad: 'player: 我們的顧問', good: 'player: 您的財務' },
  },
};
