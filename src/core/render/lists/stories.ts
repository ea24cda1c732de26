// Stories in a list: of whom, and whether each may be told.
import { listedStory } from '../../model/listed.ts';
import type { Story } from '../../model/story.ts';
import type { Listing } from './listing.ts';

export const storyListing: Listing<Story> = {
  listed: listedStory,
  plain: (id, { title, industry, account, language, date, result, released = false, named = false, opportunity = null }) => ({
    id,
    title,
    industry,
    account,
    language,
    date,
    result,
    released,
    named,
    opportunity,
  }),
  heads: ({ stories: { heads } }) => [heads.id, heads.title, heads.industry, heads.told],
  cells: (id, { title, industry, released, named }, { words: { stories } }) => [
    id,
    title,
    industry,
    released !== true ? stories.told.no : named === true ? stories.told.named : stories.told.released,
  ],
};
