// What a won sale knows of the story that can be told of it; the result is not among it: that is measured afterwards (docs/method.md §4).
import { tellingFor, letterStoryFor } from '../../languages/letter-stories.ts';
import { bare } from '../../languages/index.ts';
import type { Letter } from '../../model/letter.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Prompter } from '../../model/prompter.ts';
import type { Story } from '../../model/story.ts';
import { wholeStory } from '../talk/whole-story.ts';
import { storyOf } from './story.ts';

type Known = Partial<Pick<Story, 'account' | 'person' | 'title' | 'industry' | 'issue' | 'reasons' | 'event' | 'player' | 'action'>>;

/**
 * The parts that the records of a sale hold.
 * @param prompters of the sale, the newest first; without one what its people and letters say is taken
 * @param letters of the sale, the newest first
 * @param language of the story
 */
export function storyOfSale(
  { account, players = [] }: Opportunity,
  prompters: readonly Prompter[],
  letters: readonly Letter[],
  language: string,
): Known {
  const told = prompters.find(({ calls = [] }) => calls.length > 0) ?? prompters[0];
  if (told === undefined) {
    const { name: person, title, goal } = players.find(({ roles = [] }) => roles.includes('champion')) ?? players[0] ?? {};
    const reasons = letters.flatMap(({ answers }) => (typeof answers['reasons'] === 'string' ? [answers['reasons']] : []))[0];
    return given({
      account,
      person,
      title,
      issue: goal === undefined ? undefined : tellingFor(language).issue(letterStoryFor(language).ofAnother(goal)),
      reasons: reasons && bare(tellingFor(language).toOthers(reasons)),
    });
  }
  const call = wholeStory(told);
  const telling = tellingFor(told.language);
  const wanted = told.scenarios.find(({ id }) => call?.scenarios?.some((heard) => heard.id === id && heard.wanted === 'yes'));
  const reasons = call === undefined ? [] : storyOf(told, call).sentences.slice(0, 2).map(telling.toOthers);
  const goal = letterStoryFor(told.language).ofAnother(call?.goal ?? told.goal);
  return {
    account,
    person: told.contact.name,
    title: told.contact.title,
    industry: told.industry,
    issue: telling.issue(goal),
    ...(reasons.length === 0 ? {} : { reasons: bare(reasons.join(telling.between)) }),
    ...(wanted === undefined ? {} : { event: wanted.event, player: wanted.player, action: wanted.action }),
  };
}

function given(known: { readonly [K in keyof Known]: Known[K] | undefined }): Known {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}
