// How to compete: the decision tree as data, and the way through it (docs/method.md §5).
import type { Mark, Opportunity, Outcome, Strategy, StrategyAsk } from '../../model/opportunity.ts';
import { GROUPS } from './assessment.ts';

/** A step decided by marks: `most` wants more + than −, `any` a single +. */
type Read = { readonly reads: readonly number[]; readonly holds: 'most' | 'any' };
/** A step decided by an answer; `yes` is the answer that counts as one, everything else does not. */
type Ask = { readonly asks: StrategyAsk; readonly when?: string };
type Next = StepName | Outcome;
type Step = (Read | Ask) & { readonly yes: Next; readonly no: Next };

export type StepName =
  | 'late'
  | 'invited'
  | 'preferred'
  | 'met'
  | 'event'
  | 'makeEvent'
  | 'compete'
  | 'advantage'
  | 'criteria'
  | 'split'
  | 'position'
  | 'later';

const FIRST: StepName = 'late';

const TREE: Readonly<Record<StepName, Step>> = {
  late: { asks: 'buyerPhase', when: '3', yes: 'invited', no: 'event' },
  // Whoever comes uninvited to a buyer who is deciding, is preferred by nobody and meets nobody is there to be compared with;
  // unless there is something inside to protect, or something later.
  invited: { asks: 'invited', yes: 'event', no: 'preferred' },
  preferred: { asks: 'preferred', yes: 'event', no: 'met' },
  met: { asks: 'meetPlayers', yes: 'event', no: 'position' },
  event: { reads: [5], holds: 'any', yes: 'compete', no: 'makeEvent' },
  makeEvent: { asks: 'makeEvent', yes: 'compete', no: 'position' },
  compete: { reads: GROUPS.compete, holds: 'most', yes: 'advantage', no: 'position' },
  advantage: { asks: 'advantage', yes: 'frontal', no: 'criteria' },
  criteria: { asks: 'criteria', yes: 'flank', no: 'split' },
  split: { asks: 'split', yes: 'fragment', no: 'position' },
  position: { asks: 'position', yes: 'defend', no: 'later' },
  later: { reads: [19, 22], holds: 'any', yes: 'develop', no: 'disengage' },
};

/** What goes with each outcome that is fought for: the two ways of it, and what has to hold (docs/method.md §5). */
export const COURSES = {
  frontal: { ways: ['solution', 'reputation'], needs: ['lead', 'size', 'speed', 'surprise'] },
  flank: { ways: ['change', 'add'], needs: ['weakness', 'strength', 'value', 'supporter'] },
  fragment: { ways: ['niche', 'beside'], needs: ['foot', 'along'] },
  defend: { ways: ['insulate', 'isolate'], needs: ['roots', 'shown', 'spread'] },
  develop: { ways: ['invest', 'delay'], needs: ['offering', 'cheap', 'trust'] },
} as const satisfies Readonly<Partial<Record<Outcome, object>>>;
export type Fought = keyof typeof COURSES;

/** Whether an outcome is fought for, and so has a course. */
export function isFought(outcome: Outcome): outcome is Fought {
  return Object.hasOwn(COURSES, outcome);
}

export type Way = {
  readonly path: Strategy['path'];
  /** What has to be asked before it goes on; or what it comes to. */
  readonly end: { readonly asks: StrategyAsk } | { readonly outcome: Outcome };
};

/**
 * Walks the tree (docs/method.md §5).
 * @param marks our marks by the number of the question; a missing one is not known
 * @param answers what was answered so far; an empty text is an answer: it is not known
 * @returns the steps taken, each with what decided it, and where they end
 */
export function strategyFor(marks: Readonly<Record<string, Mark>>, answers: Readonly<Partial<Record<StrategyAsk, string>>>): Way {
  const path: Strategy['path'] = [];
  for (let at: Next = FIRST; ; ) {
    if (!isStep(at)) return { path, end: { outcome: at } };
    const step: Step = TREE[at];
    if ('asks' in step) {
      const answer: string | undefined = answers[step.asks];
      if (answer === undefined) return { path, end: { asks: step.asks } };
      const yes: boolean = answer === (step.when ?? 'yes');
      path.push({ step: at, yes, ...(answer === '' ? {} : { answer }) });
      at = yes ? step.yes : step.no;
    } else {
      const read = Object.fromEntries(step.reads.map((number) => [number, marks[number] ?? '?']));
      const yes = holds(step, Object.values(read));
      path.push({ step: at, yes, marks: read });
      at = yes ? step.yes : step.no;
    }
  }
}

/** The questions that the way asked, and the one it waits for, in order. */
export function asksOf({ path, end }: Way): readonly StrategyAsk[] {
  const asked = path.flatMap(({ step }) => {
    const taken: Step | undefined = isStep(step) ? TREE[step] : undefined;
    return taken && 'asks' in taken ? [taken.asks] : [];
  });
  return 'asks' in end ? [...asked, end.asks] : asked;
}

/** Whether a strategy is still what the tree comes to, with the marks and what is known of the buyer today. */
export function stillHolds(
  { outcome, path }: Strategy,
  marks: Readonly<Record<string, Mark>>,
  { buyerPhase, invited }: Pick<Opportunity, 'buyerPhase' | 'invited'>,
): boolean {
  const answered = path.flatMap(({ step, answer = '' }) => {
    const taken: Step | undefined = isStep(step) ? TREE[step] : undefined;
    return taken && 'asks' in taken ? [[taken.asks, answer] as const] : [];
  });
  const buyer = { ...(buyerPhase === undefined ? {} : { buyerPhase: String(buyerPhase) }), ...(invited === undefined ? {} : { invited }) };
  const { end } = strategyFor(marks, { ...Object.fromEntries(answered), ...buyer });
  return 'outcome' in end && end.outcome === outcome;
}

/** What is not known does not speak for us: half of it in favour is not enough. */
function holds({ holds: rule }: Read, marks: readonly Mark[]): boolean {
  const count = (mark: Mark): number => marks.filter((one) => one === mark).length;
  return rule === 'any' ? count('+') > 0 : count('+') > count('-');
}

/** Whether a recorded step is one that this version knows. */
export function isStep(name: string): name is StepName {
  return Object.hasOwn(TREE, name);
}
