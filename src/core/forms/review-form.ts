// Why a sale was won or lost: asked of the buyer, and kept with the sale (docs/method.md §7).
import { textsOf } from './qualifying-question.ts';
import type { Answers, Form, Option, Question } from '../interview/form.ts';
import type { Words } from '../languages/index.ts';
import { ACCOUNTS, REASONS, type Opportunity, type Review } from '../model/opportunity.ts';

export type ReviewView = {
  readonly opportunity: Opportunity;
  readonly won: boolean;
  /** The milestones of its process, and the one it came furthest to. */
  readonly milestones: readonly { readonly id: string; readonly label: string }[];
  readonly furthest: string | undefined;
};

/** The form: `account`, `by`, `reason`, `why`, `decided`, `milestone`, `competitor`, `learned`. */
export function reviewForm(words: Words, view: ReviewView): Form {
  return (answers) => {
    const questions = reviewQuestions(words, view);
    const account = answers['account'] ?? questions[0]?.default;
    // Whose word it is needs a name where it is the buyer's.
    return questions.filter(({ id }) => id !== 'by' || account === 'buyer');
  };
}

/** Every question there can be. */
export function reviewQuestions(words: Words, { opportunity, won, milestones, furthest }: ReviewView): readonly Question[] {
  const said = words.review.ask;
  const standing: Partial<Review> = opportunity.review ?? {};
  const choice = (
    id: string,
    options: readonly Option[],
    standing_: string | undefined,
    [title, help]: readonly [string, string],
  ): Question => ({
    id,
    kind: 'choice',
    title: () => title,
    help: () => help,
    options,
    required: true,
    ...(standing_ === undefined ? {} : { default: standing_ }),
  });
  const text = (id: string, [title, help]: readonly [string, string], standing_: string | undefined, required = false): Question => ({
    id,
    kind: 'text',
    title: () => title,
    help: () => help,
    ...(required ? { required } : {}),
    ...(standing_ === undefined ? {} : { default: standing_ }),
  });
  const decider = opportunity.players?.find(({ roles = [] }) => roles.includes('decision-maker') || roles.includes('champion'));
  return [
    choice(
      'account',
      ACCOUNTS.map((value) => ({ value, label: words.review.accounts[value] })),
      standing.account ?? 'buyer',
      said.account,
    ),
    text('by', said.by, standing.by ?? decider?.name, true),
    choice(
      'reason',
      REASONS.map((value) => ({ value, label: words.review.reasons[value] })),
      standing.reason,
      won ? said.reasonWon : said.reasonLost,
    ),
    text('why', won ? said.whyWon : said.whyLost, standing.why, true),
    text('decided', said.decided, standing.decided),
    choice(
      'milestone',
      milestones.map(({ id, label }) => ({ value: id, label })),
      standing.milestone ?? furthest,
      said.milestone,
    ),
    text('competitor', said.competitor, standing.competitor ?? opportunity.competitor),
    text('learned', said.learned, standing.learned),
  ];
}

/** The review as it is kept. */
export function reviewOf(form: Form, answers: Answers, today: string): Review {
  const text = textsOf(form, answers);
  const fields = Object.fromEntries(
    (['account', 'by', 'reason', 'why', 'decided', 'milestone', 'competitor', 'learned'] as const).flatMap((id) =>
      text(id) === undefined ? [] : [[id, text(id)]],
    ),
  );
  return { date: today, ...fields } as Review;
}
