// Opportunities in a list: where each stands.
import { monthsInStage, stageOf } from '../../method/pipeline/process.ts';
import { listedOpportunity } from '../../model/listed.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import { amount, stageName } from '../opportunity-page.ts';
import type { Listing } from './listing.ts';

export const opportunityListing: Listing<Opportunity> = {
  listed: listedOpportunity,
  plain: (id, opportunity, { processOf, today }) => {
    const course = processOf(opportunity);
    const { milestone, since, ended } = stageOf(opportunity, course, today);
    const { account, name, owner, value, currency, opened, close, inactive } = opportunity;
    return {
      id,
      account,
      name,
      owner,
      value,
      currency,
      opened,
      close,
      milestone: milestone?.id,
      since,
      months: Number(monthsInStage(opportunity, course, today).toFixed(1)),
      ended,
      inactive: inactive !== undefined,
    };
  },
  heads: ({ opportunity: { heads } }) => [heads.id, heads.stage, heads.value, heads.close],
  cells: (id, opportunity, { processOf, today, words, language }) => [
    id,
    stageName(opportunity, processOf(opportunity), today, words, language),
    amount(opportunity, words),
    opportunity.close ?? '',
  ],
};
