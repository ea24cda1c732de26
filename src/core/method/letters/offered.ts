// Which customer’s story may stand before somebody, and what of it (docs/method.md §4).
import { baseLanguage } from '../../languages/index.ts';
import { tellingFor } from '../../languages/letter-stories.ts';
import { STORY_PARTS, type OfferedStory, type Story, type StoryPart } from '../../model/story.ts';
import { sameCompany, withoutForm } from './addressee.ts';

/** Who listens. */
export type Listener = {
  readonly language: string;
  readonly title?: string | undefined;
  readonly industry?: string | undefined;
  readonly company?: string | undefined;
  /** `mainstream`: they trust only references of their own kind. */
  readonly market?: string | undefined;
};

/**
 * The story that is told to somebody: released, of another company, of somebody with the same title; of the same industry where there is
 * one.
 * @param stories the newest first
 * @returns undefined where none fits; to listeners of a mainstream market only one of their industry does
 */
export function offeredStory(stories: readonly Story[], listener: Listener): OfferedStory | undefined {
  const found = offeredStories(stories, listener)[0];
  return found && offeredOf(found);
}

/** All stories that may be told to somebody, the best first. */
export function offeredStories(stories: readonly Story[], { language, title, industry, company, market }: Listener): readonly Story[] {
  if (title === undefined) return [];
  const { sameWork } = tellingFor(language);
  const fitting = stories.filter(
    (story) =>
      mayBeTold(story) &&
      baseLanguage(story.language) === baseLanguage(language) &&
      !(company !== undefined && sameCompany(company, story.account)) &&
      sameWork(story.title, title),
  );
  const near = fitting.filter((story) => industry !== undefined && sameWork(story.industry, industry));
  return market === 'mainstream' ? near : [...near, ...fitting.filter((story) => !near.includes(story))];
}

/** Whether a story is released, and names nobody whose name is not. */
function mayBeTold(story: Story): boolean {
  return story.released === true && (story.named === true || namesIn(story) === undefined);
}

/** The part of a story in which its company or person is named, though the parts are told to everybody. */
export function namesIn(story: Pick<Story, 'account' | 'person' | StoryPart>): StoryPart | undefined {
  const names = [withoutForm(story.account), shortName(story.account), story.person ?? ''].map(folded).filter((name) => name.length > 1);
  return STORY_PARTS.find((part) => names.some((name) => holds(folded(story[part]), name)));
}

/** What of a story may stand before others. */
export function offeredOf(story: Story): OfferedStory {
  const { language, title, industry, account, person, issue, reasons, event, player, action, result, named } = story;
  const telling = tellingFor(language);
  const company = named === true ? account : undefined;
  return {
    title,
    industry,
    ...(company === undefined ? {} : { company, ...(person === undefined ? {} : { person }) }),
    issue,
    reasons,
    event,
    player,
    action,
    result: telling.result(result),
    told: telling.told({ title, industry, company, issue, event, player, action, result }),
    helped: telling.helped(result),
    ...(company === undefined
      ? {}
      : { proof: { ...(person === undefined ? {} : { name: person }), title, company, what: telling.did(result) } }),
  };
}

/** "Castle Group Ltd" is spoken of as Castle: the first word, where it is none of every day. */
function shortName(account: string): string {
  const [first = '', ...rest] = account.split(/\s+/u);
  return rest.length > 0 && first.length > 4 && /^\p{Lu}/u.test(first) ? first : '';
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** As a word of its own, where words are written apart. */
function holds(text: string, name: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return text.includes(name);
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);
}
