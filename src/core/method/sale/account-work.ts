// What is done for an account, one thing after the other, and which of it comes next (docs/method.md §8).
import { monthsLater } from '../../languages/days/calendar.ts';
import type { Account } from '../../model/account.ts';
import type { Sheet } from '../../model/sheet.ts';

/** A part of the work: the worksheet that shows it is done, or the level that stands on the account itself. */
type Work = {
  readonly work: 'profile' | 'learning' | 'initiatives' | 'level' | 'plan' | 'results' | 'joint' | 'review' | 'signs';
  readonly sheet?: string;
  /** Makes sense with a customer, and not before. */
  readonly customer?: true;
  /** Done again when it is that old: the longest that the method lets pass. */
  readonly months?: number;
};

/** In its order: who they are, what they want, how they see us; what is planned from it; and what came of it. */
const WORKS: readonly Work[] = [
  { work: 'profile', sheet: 'account-profile' },
  { work: 'learning', sheet: 'learning' },
  { work: 'initiatives', sheet: 'initiatives' },
  { work: 'level' },
  { work: 'plan', sheet: 'account-plan' },
  { work: 'results', sheet: 'after-signing', customer: true },
  { work: 'joint', sheet: 'joint-plan', customer: true },
  { work: 'review', sheet: 'review', months: 3 },
  { work: 'signs', sheet: 'signs' },
];

export type AccountWork = {
  /** What is still to be done, the next first; `since`: the day of the one that is too old. */
  readonly open: readonly (Pick<Work, 'work' | 'sheet'> & { readonly since?: string })[];
  /** The day on which the first of what is done again is due, where nothing is open. */
  readonly due?: string;
};

/**
 * @param sheets the worksheets of the account, the newest first
 * @param isCustomer a sale of theirs was won
 * @param today a day, `2026-12-01`
 */
export function accountWork(account: Account, sheets: readonly Sheet[], isCustomer: boolean, today: string): AccountWork {
  const works = WORKS.filter(({ customer }) => customer !== true || isCustomer).map((one) => {
    const done = sheets.find(({ sheet }) => sheet === one.sheet)?.date;
    const due = done !== undefined && one.months !== undefined ? monthsLater(done, one.months) : undefined;
    return { ...one, done, due };
  });
  const missing = works.filter(({ work, done }) => (work === 'level' ? account.level === undefined : done === undefined));
  const old = works.filter(({ due }) => due !== undefined && due <= today);
  const [due] = works.flatMap((one) => one.due ?? []).toSorted();
  const open = [
    ...missing.map(({ work, sheet }) => ({ work, ...(sheet === undefined ? {} : { sheet }) })),
    ...old.map(({ work, sheet = work, done = today }) => ({ work, sheet, since: done })),
  ];
  return { open, ...(open.length === 0 && due !== undefined ? { due } : {}) };
}
