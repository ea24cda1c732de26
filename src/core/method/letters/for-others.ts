// Computations for papers that go on to others: what a title wants, whom it can be told of, and what a champion says inside
// (docs/method.md §4).
import { baseLanguage } from '../../languages/index.ts';
import { tellingFor } from '../../languages/letter-stories.ts';
import { sameCompany } from './addressee.ts';
import { filledList, row, rowsOf, filledText, type Computation, type Given, type Row } from './given.ts';
import { offeredOf, offeredStories, type Listener } from './offered.ts';
import { marketFor, saidAtEvents } from './on-market.ts';
import { dated } from './plan-dates.ts';
import { inSentences } from './said-back.ts';

/** As many goals as somebody reads, and as many stories as a page holds. */
const GOALS = 3;
const STORIES = 2;

/** Who a document is for: as far as it is answered, else the person of the record. */
export function listenerOf(given: Given): Listener {
  const { language, answers, prompter } = given;
  const said = (...ids: readonly string[]): string | undefined => ids.flatMap((id) => filledText(answers[id]) ?? [])[0];
  return {
    language,
    title: said('to.title', 'title', 'peers', 'audience') ?? prompter?.contact.title,
    industry: said('industry', 'field', 'peers') ?? prompter?.industry,
    company: said('to.company') ?? prompter?.account,
    market: marketFor(given),
  };
}

export const FOR_OTHERS = {
  /**
   * What people with the reader’s title want most: what the reader said at an event, then the goal menu, those of the same industry first.
   * What others said there is theirs: of another customer only a released story is told.
   */
  titleGoals(given) {
    const { language, title, industry } = listenerOf(given);
    const name = filledText(given.answers['to.name']);
    const menu = title === undefined ? undefined : given.menu?.();
    if (title === undefined && name === undefined) return undefined;
    const { sameWork } = tellingFor(language);
    const own = (menu ?? []).filter(
      (entry) => baseLanguage(entry.language) === baseLanguage(language) && sameWork(entry.title, title ?? ''),
    );
    const near = own.filter((entry) => industry !== undefined && sameWork(entry.industry, industry));
    const listed = [...near, ...(near.length === 0 ? own : [])].map(({ goal }) => goal);
    return filledList([...new Set([...(name === undefined ? [] : saidAtEvents(given, name)), ...listed])].slice(0, GOALS));
  },

  /** One or two stories that may be told to the reader. */
  stories: (given) =>
    filledList(
      offeredStories(given.stories ?? [], listenerOf(given))
        .slice(0, STORIES)
        .map((story) => offeredOf(story).told),
    ),

  /**
   * The goal (`goal`), what stands in the way (`reasons`), the vision (`vision`) and its worth (`worth`), as the reader says them to
   * colleagues.
   */
  ourGoal: (given) => ours(given, 'goal'),
  ourReasons: ({ language, answers }) => {
    const said = filledText(answers['reasons']);
    return said && tellingFor(language).toColleagues(inSentences(language, said));
  },
  ourVision: (given) => ours(given, 'vision'),
  ourWorth: (given) => ours(given, 'worth'),

  /** The steps of the newest plan sent to the reader’s company: what, and on which day. */
  planSteps({ answers, prompter, plans }) {
    const company = filledText(answers['to.company']) ?? prompter?.account;
    const plan = company === undefined ? undefined : plans?.find((one) => sameCompany(one.company, company));
    const steps = (plan?.rows ?? []).map((step) => dated(step, plan?.start));
    return filledList(steps.map(({ event, date }): Row => row({ event, date })).filter(({ event }) => event));
  },

  /** What colleagues will ask, answered with what stands in the other answers (`worth`, `story`, `plan`). */
  colleaguesAsk({ language, answers }) {
    const telling = tellingFor(language);
    const worth = filledText(answers['worth']);
    const known = {
      worth: worth === undefined ? undefined : telling.toColleagues(worth),
      story: filledText(answers['story']) !== undefined,
      plan: rowsOf(answers['plan']).length > 0,
    };
    return filledList(telling.colleaguesAsk(known).map(row));
  },
} satisfies Record<string, Computation>;

function ours({ language, answers }: Given, id: string): string | undefined {
  const said = filledText(answers[id]);
  return said && tellingFor(language).toColleagues(said);
}
