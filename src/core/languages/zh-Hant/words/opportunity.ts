// 商機：各個指令的用語合在一起。
import { advance, advanceRefusals } from './opportunity/advance.ts';
import { opportunityAsk, opportunityFields } from './opportunity/new.ts';
import { next } from './opportunity/next.ts';
import { gap, gapOf, players, playersAsk, playersRefusals } from './opportunity/players.ts';
import { linkRefusals, show } from './opportunity/show.ts';

export const opportunity: typeof import('../../en/words/opportunity.ts').opportunity = {
  ...opportunityFields,
  ...players,
  ...advance,
  ...next,
  ...show,
  ask: { ...opportunityAsk, ...playersAsk },
  gap,
  gapOf,
};

/** Why something about an opportunity cannot be done; part of `errors`. */
export const refusals: typeof import('../../en/words/opportunity.ts').refusals = {
  ...advanceRefusals,
  ...playersRefusals,
  ...linkRefusals,
};
