// What is spoken does not offer, does not promise and does not name the product.
import { namesIn, properNames } from './product-name.ts';
import type { PlaybookRule, RuleFinding } from './rule.ts';
import { harmsIn, occurrences, overlap, type Field, type PlaybookPlace, type Subject } from './subject.ts';
import { anyOf } from './words.ts';

// A player of the seller's is what player-is-buyer speaks of, an opening says who we are, and a goal is in the buyer's words: "our" is
// theirs.
const APART: readonly Field[] = ['player', 'opening', 'goal'];

type Found = RuleFinding<'no-pitch'>;

function isSellersPlayer({ players, classes, playbook }: Subject, path: PlaybookPlace['path']): boolean {
  const player = path.at(-1) === 'player' ? players.find((one) => String(one.path) === String(path)) : undefined;
  return player !== undefined && classes?.seller(player.text, namesIn(playbook.product)) !== undefined;
}

export const noPitch: PlaybookRule<'no-pitch'> = {
  id: 'no-pitch',
  level: 'warning',
  section: '4',
  scope: 'playbook',
  check(subject) {
    const { classes, words, playbook } = subject;
    if (!classes) return [];
    const found = (code: 'product' | 'word', pattern: RegExp | undefined): Found[] =>
      pattern ? occurrences(subject, pattern).map((place) => ({ ...place, code, args: { piece: place.match } })) : [];
    const promises = harmsIn(subject, 'promise', APART).map(
      (place): Found => ({ ...place, code: 'promise', args: { piece: place.match }, level: 'error' }),
    );
    const offers = harmsIn(subject, 'pitch', APART).map((place): Found => ({ ...place, code: 'offer', args: { piece: place.match } }));
    return [
      ...promises,
      ...offers.filter((offer) => !promises.some((promise) => overlap(promise, offer))),
      ...found('product', properNames(playbook.product)).filter(({ path }) => !isSellersPlayer(subject, path)),
      ...found('word', anyOf(words.noPitch)),
    ];
  },
  examples: {
    en: {
      bad: 'product: ForecastPilot\nframe: How would you arrive at the board’s figure with ForecastPilot?',
      good: 'product: ForecastPilot\nframe: How do you arrive at the board’s figure today?',
      mark: 1,
    },
    'zh-Hans': { bad: 'frame: 报给董事会的收入数，用我们的产品您会怎么定？', good: 'frame: 报给董事会的收入数，您现在是怎么定下来的？' },
    'zh-Hant': {
      bad: 'frame: 報給董事會的營收數字，用我們的產品您會怎麼定？',
      good: 'frame: 報給董事會的營收數字，您現在是怎麼定下來的？',
    },
  },
};
