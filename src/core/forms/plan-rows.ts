// The steps agreed with the buyer, typed one a line (docs/method.md §4).
import { inAnyLanguage, type Words } from '../languages/index.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Entry, Problem, Value } from '../interview/form.ts';
import { lineOfRow, rowOf } from '../interview/rows.ts';

type Plan = NonNullable<Opportunity['plan']>;
type Status = NonNullable<Plan[number]['status']>;

/** In the order of the plan that the buyer gets. */
export const PLAN_COLUMNS = ['event', 'date', 'theirs', 'ours', 'go', 'billable', 'status', 'evidence'] as const;

const STATUSES = ['open', 'done', 'postponed', 'dropped'] as const satisfies readonly Status[];
/** How each status is also written. */
const WRITTEN: Readonly<Record<Status, readonly string[]>> = Object.fromEntries(
  STATUSES.map((status) => [status, inAnyLanguage(({ answers }) => answers.statuses[status])]),
) as Record<Status, readonly string[]>;
const YES: ReadonlySet<string> = new Set(['*', 'x', ...inAnyLanguage(({ answers }) => answers.yes)]);
const NO: ReadonlySet<string> = new Set(['', '-', ...inAnyLanguage(({ answers }) => answers.no)]);

/** The rows of a plan as somebody opens them, in their words. */
export function rowsOfPlan(plan: Plan, { opportunity, qualifying: { yesNo } }: Words): Entry[] {
  const marked = plan.map(({ go, billable, status, id: _, moved: __, ...row }) => ({
    ...row,
    go: go === undefined ? undefined : go ? '*' : yesNo.no,
    billable: billable === undefined ? undefined : yesNo[billable ? 'yes' : 'no'],
    status: status && opportunity.planStatuses[status],
  }));
  return marked.map((row) => Object.fromEntries(Object.entries(row).filter((cell): cell is [string, string] => cell[1] !== undefined)));
}

/** Why something is no plan, by its first row that is wrong. */
export function planProblem(value: Value): Problem | undefined {
  for (const row of rowsIn(value)) {
    const { event = '', go = '', billable = '', status = '' } = row;
    if (event === '') return { code: 'step-without-event', args: { text: lineOfRow(PLAN_COLUMNS, row) } };
    const odd = [go, billable].find((text) => !YES.has(text.toLowerCase()) && !NO.has(text.toLowerCase()));
    if (odd !== undefined) return { code: 'no-option', args: { text: odd, options: ['yes', 'no', '*'] } };
    if (status !== '' && statusOf(status) === undefined) return { code: 'no-option', args: { text: status, options: STATUSES } };
  }
  return undefined;
}

/** The plan that an answer comes to. */
export function planFrom(value: Value): Plan {
  return rowsIn(value).map(({ event = '', date, theirs, ours, go = '', billable = '', status = '', evidence }) => {
    const row = { event, date, theirs, ours, go: isYes(go), billable: isYes(billable), status: statusOf(status), evidence };
    return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== undefined)) as Plan[number];
  });
}

function rowsIn(value: Value): readonly Readonly<Record<string, string>>[] {
  return (typeof value === 'string' ? value.split('\n') : value).flatMap((entry) => {
    const read = rowOf(PLAN_COLUMNS, entry);
    return 'row' in read && Object.keys(read.row).length > 0 ? [read.row] : [];
  });
}

function isYes(text: string): boolean | undefined {
  return text === '' ? undefined : YES.has(text.toLowerCase());
}

function statusOf(text: string): Status | undefined {
  return STATUSES.find((status) => WRITTEN[status].includes(text.toLowerCase()));
}
