// Won and lost in a period, and the pattern in it: by milestone, reason, competitor and playbook (docs/method.md §7).
import type { Opportunity, Review } from '../../model/opportunity.ts';
import type { Process, Wording } from '../../model/process.ts';
import { addAmount, type Amounts } from './pipeline.ts';
import { stageOf } from './process.ts';
import { ENOUGH, shareOf, type Period, type Share } from './team.ts';

/** A sale that is over, and what is known of why. */
export type Ended = {
  readonly id: string;
  readonly account: string;
  readonly name: string | undefined;
  readonly owner: string | undefined;
  readonly how: 'won' | 'lost';
  readonly day: string;
  readonly value: number | undefined;
  readonly currency: string;
  readonly milestone: string | undefined;
  readonly milestoneName: Wording | undefined;
  readonly playbooks: readonly string[];
  readonly review: Review | undefined;
  /** What was noted when it was lost, which is our own word. */
  readonly noted: string | undefined;
};

export const PATTERNS = ['milestone', 'reason', 'competitor', 'playbook'] as const;
export type Pattern = (typeof PATTERNS)[number];
export type PatternRow = {
  readonly key: string;
  readonly name: Wording | undefined;
  readonly won: number;
  readonly lost: number;
  readonly amounts: { readonly won: Amounts; readonly lost: Amounts };
  readonly share: Share;
  readonly ids: readonly string[];
};
export type ReviewReport = {
  readonly won: number;
  readonly lost: number;
  readonly patterns: Readonly<Record<Pattern, readonly PatternRow[]>>;
  /** Nobody has said why yet. */
  readonly unreviewed: readonly Ended[];
  /** By the seller's own account only. */
  readonly ownWord: readonly Ended[];
  readonly all: readonly Ended[];
};

/**
 * How a sale ended, where it ended within the period.
 * @param playbookOf the playbook of a prompter by its id
 */
export function endedIn(
  id: string,
  opportunity: Opportunity,
  course: Process,
  { from, to }: Period,
  playbookOf: (prompter: string) => string | undefined,
): Ended | undefined {
  const stage = stageOf(opportunity, course, to);
  if (stage.ended === undefined || stage.since < from || stage.since > to) return undefined;
  const { account, name, owner, value, currency = '', review, prompters = [] } = opportunity;
  // What was won is reviewed at what decided it, what was lost where it stood.
  const milestone = course.milestones.find((one) => one.id === (review?.milestone ?? stage.milestone?.id));
  return {
    id,
    account,
    name,
    owner,
    how: stage.ended,
    day: stage.since,
    value,
    currency,
    milestone: milestone?.id,
    milestoneName: milestone?.name,
    playbooks: [...new Set(prompters.flatMap((prompter) => playbookOf(prompter) ?? []))],
    review,
    noted: stage.ended === 'lost' ? stage.reached?.evidence?.what : undefined,
  };
}

/**
 * The report of a period: what ended, and the pattern of it.
 * @param enough out of fewer no share is said
 */
export function reviewReport(all: readonly Ended[], enough = ENOUGH): ReviewReport {
  const keys: Readonly<Record<Pattern, (one: Ended) => readonly string[]>> = {
    milestone: ({ milestone }) => [milestone ?? ''],
    reason: ({ review }) => (review === undefined ? [] : [review.reason]),
    competitor: ({ review }) => (review?.competitor === undefined ? [] : [review.competitor]),
    playbook: ({ playbooks }) => (playbooks.length === 0 ? [''] : playbooks),
  };
  const count = (how: Ended['how'], among: readonly Ended[]): number => among.filter((one) => one.how === how).length;
  const rows = (pattern: Pattern): readonly PatternRow[] => {
    const groups = new Map<string, Ended[]>();
    for (const one of all) for (const key of keys[pattern](one)) groups.set(key, [...(groups.get(key) ?? []), one]);
    return [...groups]
      .map(([key, ended]): PatternRow => {
        const [won, lost] = [count('won', ended), count('lost', ended)];
        return {
          key,
          name: pattern === 'milestone' ? ended[0]?.milestoneName : undefined,
          won,
          lost,
          amounts: { won: sum(ended, 'won'), lost: sum(ended, 'lost') },
          share: shareOf(won, won + lost, enough),
          ids: ended.map(({ id }) => id),
        };
      })
      .sort((a, b) => b.won + b.lost - (a.won + a.lost) || (a.key < b.key ? -1 : 1));
  };
  return {
    won: count('won', all),
    lost: count('lost', all),
    patterns: { milestone: rows('milestone'), reason: rows('reason'), competitor: rows('competitor'), playbook: rows('playbook') },
    unreviewed: all.filter(({ review }) => review === undefined),
    ownWord: all.filter(({ review }) => review?.account === 'ours'),
    all,
  };
}

function sum(ended: readonly Ended[], how: Ended['how']): Amounts {
  const amounts: Record<string, number> = {};
  for (const one of ended) if (one.how === how) addAmount(amounts, one);
  return amounts;
}
