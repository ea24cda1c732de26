// What makes a give doubtful: the end of a period without an agreed plan, and a rep short of the quota (docs/method.md §6).
import { daysBetween } from '../../languages/days/calendar.ts';
import { GIVE_MARKS, type Negotiation, type Opportunity } from '../../model/opportunity.ts';
import type { Process } from '../../model/process.ts';
import { quarterOf } from '../pipeline/period.ts';
import { stageOf } from '../pipeline/process.ts';

export type GiveMark = (typeof GIVE_MARKS)[number];

/** So many days before the end of a month, its end is what is on a seller's mind; the number is ours. */
const LAST_DAYS = 5;

/**
 * What makes the gives of a worksheet doubtful.
 * @param short whether the owner of the sale is short of the quota
 */
export function giveMarks(
  { date, gives = [] }: Pick<Negotiation, 'date' | 'gives'>,
  { planAgreed }: Pick<Opportunity, 'planAgreed'>,
  short: boolean,
): readonly GiveMark[] {
  if (gives.length === 0) return [];
  const agreed = planAgreed !== undefined && planAgreed.date <= date;
  const marks: Readonly<Record<GiveMark, boolean>> = { 'period-end': !agreed && daysLeft(date) < LAST_DAYS, 'short-of-quota': short };
  return GIVE_MARKS.filter((mark) => marks[mark]);
}

/** Days left in the month; none on its last day. */
function daysLeft(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return daysBetween(date, next) - 1;
}

/**
 * Whether somebody has not sold yet what they are to sell in the quarter of a day.
 * @param quota in the usual currency; what is in another does not count
 */
export function isShort(
  owner: string | undefined,
  { quota, currency }: { readonly quota: number | undefined; readonly currency: string | undefined },
  sales: readonly Opportunity[],
  courseOf: (sale: Opportunity) => Process,
  day: string,
): boolean {
  if (quota === undefined || owner === undefined) return false;
  const { from } = quarterOf(day);
  const sold = sales
    .filter((sale) => sale.owner === owner && (sale.currency ?? currency) === currency)
    .filter((sale) => {
      const { ended, since } = stageOf(sale, courseOf(sale), day);
      return ended === 'won' && since >= from;
    })
    .reduce((sum, { value = 0 }) => sum + value, 0);
  return sold < quota;
}
