// What the records say is to do: a sale, a conversation, a letter each for itself (docs/method.md §3, §4, §7).
import { daysBetween } from '../../languages/days/calendar.ts';
import type { Letter } from '../../model/letter.ts';
import { listedLetter } from '../../model/listed.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Process } from '../../model/process.ts';
import type { Prompter } from '../../model/prompter.ts';
import type { Facts } from '../pipeline/advance.ts';
import { entryOf } from '../pipeline/entry.ts';
import { nextStep } from '../sale/next-step.ts';
import type { Task } from './task.ts';

/** What a conversation says of itself, as small as a list of thousands needs it. */
export type Talk = {
  readonly id: string;
  readonly account: string;
  readonly contact: string;
  readonly date: string;
  readonly moved?: number;
  /** The days of its calls; of those without a goal there is nothing to write about. */
  readonly calls: readonly { readonly date: string; readonly shared: boolean }[];
  /** What was agreed at the end of the last call. */
  readonly next?: { readonly what: string; readonly date: string };
};

export type Written = {
  readonly id: string;
  readonly kind: string;
  readonly date: string;
  readonly sent?: string;
  readonly account?: string;
  readonly contact?: string;
  readonly prompter?: string;
};

/** What was left lying for more days than that is not brought up again. */
const FORGOTTEN = 60;

export function talkOf(id: string, { account, contact, date, moved, calls = [] }: Prompter): Talk {
  const last = calls.at(-1)?.next;
  return {
    id,
    account,
    contact: contact.name,
    date,
    ...(moved === undefined ? {} : { moved }),
    calls: calls.map((call) => ({ date: call.date, shared: call.goalShared !== 'no' })),
    ...(last?.date === undefined ? {} : { next: { what: last.what ?? '', date: last.date } }),
  };
}

export function writtenOf(id: string, record: Letter): Written {
  const { letter, date, sent, source } = record;
  const { account, contact } = listedLetter(record);
  return {
    id,
    kind: letter,
    date,
    ...(sent === undefined ? {} : { sent }),
    ...(account === undefined ? {} : { account }),
    ...(contact === undefined ? {} : { contact }),
    ...(source === undefined ? {} : { prompter: source.prompter }),
  };
}

/**
 * What conversations and letters leave to do. A call asks for a letter on its day; a letter is written to be sent; what was agreed is kept.
 * What was left lying for more than two months is not brought up again.
 * @param today as 2026-12-01
 */
export function tasksOfTalks(talks: readonly Talk[], letters: readonly Written[], today: string): readonly Task[] {
  const isRecent = (day: string): boolean => daysBetween(day, today) <= FORGOTTEN;
  const from = new Map<string, string[]>();
  for (const { prompter, date } of letters) if (prompter !== undefined) from.set(prompter, [...(from.get(prompter) ?? []), date]);
  const planned = new Set(talks.map(({ account, date }) => `${account}\n${date}`));
  const ofTalks = talks.flatMap(({ id, account, contact, date, moved, calls, next }): Task[] => {
    const whose = { account, contact };
    const last = calls.at(-1);
    const met = calls.some((call) => call.date >= date);
    const written = last !== undefined && (from.get(id) ?? []).some((day) => day >= last.date);
    return [
      ...(date >= today && !met ? [{ kind: 'meeting', date, sheet: id, moved, ...whose } as const] : []),
      ...(last?.shared && last.date <= today && !written && isRecent(last.date)
        ? [{ kind: 'letter-due', date: last.date, prompter: id, ...whose } as const]
        : []),
      ...(next && isRecent(next.date) && !planned.has(`${account}\n${next.date}`)
        ? [{ kind: 'agreed', date: next.date, what: next.what, from: id, of: 'prompter', ...whose } as const]
        : []),
    ];
  });
  const unsent = letters.filter(({ sent, date }) => sent === undefined && date <= today && isRecent(date));
  return [
    ...ofTalks,
    ...unsent.map(
      ({ id, kind, date, account, contact }): Task => ({ kind: 'letter-unsent', date, letter: id, of: kind, account, contact }),
    ),
  ];
}

/**
 * What a sale leaves to do: steps of its plan, access that was not given in time, and the one next thing.
 * @param facts what letters and calls show of it
 */
export function tasksOfSale(
  id: string,
  sale: Opportunity,
  course: readonly [name: string, process: Process],
  facts: Facts,
  today: string,
): readonly Task[] {
  const entry = entryOf(id, sale, course, facts, today);
  if (entry === undefined || entry.state !== 'active') return [];
  const { account, plan = [], prompters = [] } = sale;
  const agreed = plan.flatMap(({ event, date, moved, id: known, status = 'open' }): Task[] =>
    status === 'open' && date !== undefined
      ? [{ kind: 'agreed', date, what: event, from: id, of: 'opportunity', step: known, moved, account }]
      : [],
  );
  const access = entry.danger.flatMap((one): Task[] =>
    one.code === 'access-not-given'
      ? [{ kind: 'access-overdue', date: one.args.since, letter: one.args.letter, days: one.args.days, opportunity: id, account }]
      : [],
  );
  const step = nextStep(sale, course[1], facts, today);
  // What is late in the plan stands there already.
  const isSaid = step.code === 'plan-overdue' || step.code === 'plan-next';
  return [
    ...agreed,
    ...access,
    ...(isSaid ? [] : [{ kind: 'next', opportunity: id, account, name: sale.name, step, prompter: prompters.at(-1) } as const]),
  ];
}
