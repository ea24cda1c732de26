// What a plan worth signing has, and what is better changed before it goes out (docs/method.md §4).
import { daysBetween } from '../../languages/days/calendar.ts';
import { inAnyLanguage, rowOrStandby } from '../../languages/index.ts';
import { PLAN_TOPICS, type PlanTopic } from '../../languages/plan-words.ts';
import { isDay } from '../../model/value.ts';
import type { Template } from '../../model/template.ts';
import { compute } from './computed.ts';
import type { ComputedValue, Row } from './given.ts';

/** A plan as it goes out. */
export type PlanGiven = {
  readonly language: string;
  /** The day of the letter. */
  readonly date: string;
  /** The steps with their days: `event`, `date`, `theirs`, `ours`, `go`, `billable`. */
  readonly rows: readonly Row[];
  /** What the one who decides said matters; undefined where it is not asked for yet. */
  readonly goal?: string | undefined;
  readonly criteria?: readonly string[] | undefined;
  /** Whom it goes to: a step that names them asks for the decider’s say. */
  readonly to?: { readonly name?: string | undefined; readonly title?: string | undefined };
};

/** The name of the table that is a plan; undefined for a document that holds none. */
export function planQuestion({ computed = {} }: Pick<Template, 'computed'>): string | undefined {
  return Object.entries(computed).find(([, computation]) => computation === 'planDates')?.[0];
}

/**
 * The plan that a document holds, as it is held against the checklist.
 * @param filled its language, its day, and its answers by the id of the question
 * @returns undefined where it holds none
 */
export function planOn(
  template: Pick<Template, 'computed' | 'questions'>,
  {
    language,
    date,
    answers,
  }: { readonly language: string; readonly date: string; readonly answers: Readonly<Record<string, ComputedValue>> },
): PlanGiven | undefined {
  const question = planQuestion(template);
  if (question === undefined) return undefined;
  const rows = compute('planDates', { language, today: date, answers });
  const asks = (id: string): boolean => template.questions?.some((one) => one.id === id) === true;
  const text = (id: string): string => (typeof answers[id] === 'string' ? answers[id] : '');
  const { criteria = [] } = answers;
  return {
    language,
    date,
    rows: (typeof rows === 'string' || rows === undefined ? [] : rows).filter((row): row is Row => typeof row !== 'string'),
    to: { name: text('to.name'), title: text('to.title') },
    ...(asks('goal') ? { goal: text('goal') } : {}),
    ...(asks('criteria')
      ? { criteria: (typeof criteria === 'string' ? [criteria] : criteria).filter((one) => typeof one === 'string') }
      : {}),
  };
}

/** 1-based row, and what happens in it. */
type At = { readonly row: number; readonly event: string };

/** What is found, as data; a finding with a `row` has its place, the others are about the whole plan. */
export type PlanFinding =
  | { readonly code: 'before-letter'; readonly args: At & { day: string; letter: string } }
  | { readonly code: 'out-of-order'; readonly args: At & { day: string; after: string; afterDay: string } }
  | { readonly code: 'no-owner'; readonly args: At & { side: 'theirs' | 'ours' | 'both' } }
  | { readonly code: 'no-day'; readonly args: At }
  | { readonly code: 'proposal-first'; readonly args: At }
  | { readonly code: 'need-late'; readonly args: At }
  | { readonly code: 'proof-late'; readonly args: At }
  | { readonly code: 'missing'; readonly args: { topics: readonly PlanTopic[] } }
  | { readonly code: 'few-gates'; readonly args: { gates: number } }
  | { readonly code: 'hurried' | 'endless'; readonly args: { days: number; steps: number } }
  | {
      readonly code: 'single-step' | 'no-goal' | 'no-criteria' | 'one-person' | 'no-risk-late' | 'nothing-billable';
      readonly args: undefined;
    };

/** A finding about the whole plan, which is all there is to it. */
const bare = (code: Extract<PlanFinding, { args: undefined }>['code']): PlanFinding => ({ code, args: undefined });

/** Steps that a plan cannot do without; what is offered formally need not be one, and who decides is looked for by itself. */
const NEEDED = PLAN_TOPICS.filter((topic) => topic !== 'proposal' && topic !== 'decider');
/** Where both sides look at the criteria before anything is delivered. */
const LOOKS = 3;
// Ours, not the method’s: what nobody manages, and what nobody believes.
const LEAST_DAYS_A_STEP = 2;
const MOST_DAYS = 400;

/**
 * Holds a plan against the checklist of docs/method.md §4; every finding is a reason to think again.
 * @returns what is wrong in a row first, in the order of the rows, then what is about the whole
 */
export function checkPlan(plan: PlanGiven): readonly PlanFinding[] {
  const inRows = plan.rows.flatMap((row, index) => rowFindings(plan, row, index));
  if (plan.rows.length <= 1) return [...inRows, ...(plan.rows.length === 1 ? [bare('single-step')] : [])];
  return [...inRows, ...courseOf(plan), ...wholeOf(plan)];
}

function rowFindings({ rows, date: letter }: PlanGiven, row: Row, index: number): PlanFinding[] {
  const at = placeOf(row, index);
  const { date: day = '', theirs = '', ours = '' } = row;
  const before = rows.slice(0, index).filter((one) => isDay(one['date'] ?? ''));
  const latest = before.reduce<Row | undefined>(
    (last, one) => (last === undefined || one['date']! >= last['date']! ? one : last),
    undefined,
  );
  const side = theirs === '' ? (ours === '' ? 'both' : 'theirs') : ours === '' ? 'ours' : undefined;
  return [
    ...(day === '' ? [{ code: 'no-day' as const, args: at }] : []),
    ...(isDay(day) && day < letter && !isOver(row) ? [{ code: 'before-letter' as const, args: { ...at, day, letter } }] : []),
    ...(isDay(day) && latest !== undefined && day < latest['date']!
      ? [{ code: 'out-of-order' as const, args: { ...at, day, after: latest['event'] ?? '', afterDay: latest['date']! } }]
      : []),
    ...(side === undefined ? [] : [{ code: 'no-owner' as const, args: { ...at, side } } as const]),
  ];
}

const OPEN: ReadonlySet<string> = new Set(['', ...inAnyLanguage(({ answers }) => answers.statuses.open)]);

/** A plan issued again holds what was done before. */
function isOver({ status = '' }: Row): boolean {
  return !OPEN.has(status.toLowerCase());
}

/** Early steps sharpen the need, middle ones prove, late ones take away risk; the decider speaks before the proposal. */
function courseOf({ rows, language, to = {} }: PlanGiven): PlanFinding[] {
  const words = rowOrStandby(language).plan;
  const first = (topic: PlanTopic): number => rows.findIndex(({ event = '' }) => words[topic].test(event));
  const asksDecider = ({ event = '', theirs = '' }: Row): boolean =>
    words.decider.test(`${event} ${theirs}`) ||
    [to.name, to.title].some(
      (name) => name !== undefined && name !== '' && `${event} ${theirs}`.toLowerCase().includes(name.toLowerCase()),
    );
  const [proposal, need, proof] = [first('proposal'), first('meetings'), first('proof')];
  const tells = (code: 'proposal-first' | 'need-late' | 'proof-late', index: number): PlanFinding[] => [
    { code, args: placeOf(rows[index]!, index) } as PlanFinding,
  ];
  const half = rows.length / 2;
  const risks = rows.slice(Math.floor(half)).some(({ event = '' }) => words.legal.test(event) || words.start.test(event));
  return [
    ...(proposal >= 0 && !rows.slice(0, proposal).some(asksDecider) ? tells('proposal-first', proposal) : []),
    ...(need > half ? tells('need-late', need) : []),
    ...(proof > Math.ceil((rows.length * 3) / 4) ? tells('proof-late', proof) : []),
    ...(risks ? [] : [bare('no-risk-late')]),
  ];
}

function wholeOf({ rows, language, goal, criteria }: PlanGiven): PlanFinding[] {
  const words = rowOrStandby(language).plan;
  const topics = NEEDED.filter((topic) => !rows.some(({ event = '' }) => words[topic].test(event)));
  const people = new Set(rows.flatMap(({ theirs = '' }) => (theirs === '' ? [] : [theirs.trim().toLowerCase()])));
  const gates = rows.filter(({ go = '' }) => go === '*').length;
  const days = rows.flatMap(({ date = '' }) => (isDay(date) ? [date] : [])).toSorted();
  const span = days.length < 2 ? undefined : daysBetween(days[0]!, days.at(-1)!);
  const long = { days: span ?? 0, steps: rows.length };
  return [
    ...(goal === '' ? [bare('no-goal')] : []),
    ...(criteria?.length === 0 ? [bare('no-criteria')] : []),
    ...(topics.length > 0 ? [{ code: 'missing' as const, args: { topics } }] : []),
    ...(people.size === 1 ? [bare('one-person')] : []),
    ...(gates < LOOKS ? [{ code: 'few-gates' as const, args: { gates } }] : []),
    ...(rows.some(({ billable = '' }) => billable !== '') ? [] : [bare('nothing-billable')]),
    ...(span !== undefined && span < LEAST_DAYS_A_STEP * (rows.length - 1) ? [{ code: 'hurried' as const, args: long }] : []),
    ...(span !== undefined && span > MOST_DAYS ? [{ code: 'endless' as const, args: long }] : []),
  ];
}

function placeOf({ event = '' }: Row, index: number): At {
  return { row: index + 1, event };
}
