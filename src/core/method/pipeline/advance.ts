// Whether a milestone may be graded: none is skipped, none without evidence, and only a manager grades (docs/method.md §7).
import type { Evidence, Opportunity } from '../../model/opportunity.ts';
import type { Fate } from '../../model/letter.ts';
import type { EvidenceKind, Milestone, Process, Wording } from '../../model/process.ts';
import { stageOf } from './process.ts';

/** What the method needs to know of a letter. */
export type LetterFact = {
  readonly id: string;
  /** `sponsor`, `champion`, … */
  readonly kind: string;
  readonly date: string;
} & { readonly [M in Fate]?: string | undefined };

/** What the method needs to know of a call: an entry of a prompter that is linked. */
export type CallFact = { readonly prompter: string; readonly date: string; readonly goalShared: boolean };

/** What stands in other records. */
export type Facts = { readonly letters: readonly LetterFact[]; readonly calls: readonly CallFact[] };

/** The evidence that is held out: what it is, and for a letter which one. */
export type Shown = { readonly letter: LetterFact } | { readonly file: string } | { readonly date: string };

export type Refusal =
  | { readonly code: 'milestone-skipped'; readonly args: { milestone: Wording; missing: readonly Wording[] } }
  | { readonly code: 'milestone-reached'; readonly args: { milestone: Wording; since: string } }
  | { readonly code: 'step-back-unexplained'; readonly args: { milestone: Wording; now: Wording } }
  | { readonly code: 'is-lost'; readonly args: undefined }
  | { readonly code: 'is-inactive'; readonly args: undefined }
  | { readonly code: 'no-evidence'; readonly args: Wanted }
  | { readonly code: 'wrong-evidence'; readonly args: Wanted & { given: EvidenceKind } }
  | { readonly code: 'wrong-letter'; readonly args: Wanted & { letter: string; kind: string } }
  | { readonly code: 'letter-unmarked'; readonly args: { letter: string; marks: readonly Fate[] } }
  | { readonly code: 'no-such-call'; readonly args: Wanted & { date: string } }
  | { readonly code: 'evidence-in-future'; readonly args: { date: string } };

/** What would show a milestone. */
export type Wanted = {
  readonly milestone: Wording;
  readonly outcome: Wording | undefined;
  readonly evidence: readonly EvidenceKind[];
  readonly kinds: readonly string[];
  readonly marks: readonly Fate[];
};

/** What a milestone wants to be shown. */
export function wantedFor({ name, outcome, evidence, letter }: Milestone): Wanted {
  return {
    milestone: name,
    outcome,
    evidence: evidence ?? ['letter', 'file', 'date'],
    kinds: letter?.kinds ?? [],
    marks: letter?.marks ?? [],
  };
}

/**
 * Says whether an opportunity may be graded at a milestone of its process. A step back needs no evidence, only a reason.
 * @param shown the evidence held out, if any
 * @param why what is said about it
 * @returns the evidence as it is to be recorded, or why not
 */
export function mayAdvance(
  opportunity: Opportunity,
  course: Process,
  milestone: Milestone,
  { shown, why, facts, today }: { shown?: Shown | undefined; why?: string | undefined; facts: Facts; today: string },
): { readonly evidence: Evidence } | { readonly refusal: Refusal } {
  const stage = stageOf(opportunity, course, today);
  const target = course.milestones.indexOf(milestone);
  const { name } = milestone;
  if (stage.ended === 'lost') return { refusal: { code: 'is-lost', args: undefined } };
  if (opportunity.inactive) return { refusal: { code: 'is-inactive', args: undefined } };
  if (target === stage.index) return { refusal: { code: 'milestone-reached', args: { milestone: name, since: stage.since } } };
  const what = why === undefined ? {} : { what: why };
  if (target < stage.index) {
    if (why === undefined) return { refusal: { code: 'step-back-unexplained', args: { milestone: name, now: stage.milestone!.name } } };
    const given = shown === undefined ? { evidence: {} } : asShown(shown, today);
    return 'refusal' in given ? given : { evidence: { ...given.evidence, ...what } };
  }
  const missing = course.milestones.slice(stage.index + 1, target);
  if (missing.length > 0)
    return { refusal: { code: 'milestone-skipped', args: { milestone: name, missing: missing.map((one) => one.name) } } };
  const checked = shownFor(milestone, shown, facts, today);
  return 'refusal' in checked ? checked : { evidence: { ...checked.evidence, ...what } };
}

/** Evidence as it is recorded where none is demanded: for a loss, for a step back. */
export function asShown(
  shown: Shown,
  today: string,
): { readonly evidence: Evidence } | { readonly refusal: Extract<Refusal, { code: 'evidence-in-future' }> } {
  if ('file' in shown) return { evidence: { file: shown.file } };
  const date = 'letter' in shown ? shown.letter.date : shown.date;
  if (date > today) return { refusal: { code: 'evidence-in-future', args: { date } } };
  return { evidence: 'letter' in shown ? { letter: shown.letter.id, date } : { date } };
}

function shownFor(milestone: Milestone, shown: Shown | undefined, { calls }: Facts, today: string): ReturnType<typeof mayAdvance> {
  const wanted = wantedFor(milestone);
  if (shown === undefined) return { refusal: { code: 'no-evidence', args: wanted } };
  const refused = (given: EvidenceKind): ReturnType<typeof mayAdvance> => ({
    refusal: { code: 'wrong-evidence', args: { ...wanted, given } },
  });
  if ('file' in shown) return wanted.evidence.includes('file') ? { evidence: { file: shown.file } } : refused('file');
  if ('date' in shown) {
    const { date } = shown;
    if (date > today) return { refusal: { code: 'evidence-in-future', args: { date } } };
    if (
      wanted.evidence.includes('date') ||
      (wanted.evidence.includes('call') && calls.some((call) => call.date === date && call.goalShared))
    )
      return { evidence: { date } };
    return wanted.evidence.includes('call') ? { refusal: { code: 'no-such-call', args: { ...wanted, date } } } : refused('date');
  }
  const { letter } = shown;
  if (!wanted.evidence.includes('letter')) return refused('letter');
  if (wanted.kinds.length > 0 && !wanted.kinds.includes(letter.kind))
    return { refusal: { code: 'wrong-letter', args: { ...wanted, letter: letter.id, kind: letter.kind } } };
  // A mark may be a day that is still to come: what has not happened shows nothing.
  const unmarked = wanted.marks.filter((mark) => letter[mark] === undefined || letter[mark] > today);
  if (unmarked.length > 0) return { refusal: { code: 'letter-unmarked', args: { letter: letter.id, marks: unmarked } } };
  return {
    evidence: {
      letter: letter.id,
      date:
        wanted.marks
          .map((mark) => letter[mark]!)
          .toSorted()
          .at(-1) ?? letter.date,
    },
  };
}
