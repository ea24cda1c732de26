// Opportunities: all that is said of one, out of the files of its verbs.
import { advance, advanceRefusals } from './opportunity/advance.ts';
import { opportunityAsk, opportunityFields } from './opportunity/new.ts';
import { next } from './opportunity/next.ts';
import { gap, gapOf, players, playersAsk, playersRefusals } from './opportunity/players.ts';
import { linkRefusals, show } from './opportunity/show.ts';

export const opportunity = {
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
export const refusals = { ...advanceRefusals, ...playersRefusals, ...linkRefusals };
