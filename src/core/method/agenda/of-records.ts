// What the records say is to do: a sale, a conversation, a letter each for itself (docs/method.md §3, §4, §7).
import { daysBetween, workingDaysLater } from '../../languages/days/calendar.ts';
import type { Letter } from '../../model/letter.ts';
import { listedLetter } from '../../model/listed.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Process } from '../../model/process.ts';
import type { Prompter } from '../../model/prompter.ts';
import type { Sheet } from '../../model/sheet.ts';
import { samePerson } from '../letters/addressee.ts';
import { filledText, rowsOf } from '../letters/given.ts';
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

/** Somebody whom we met at an event, and by which day we turn to them. */
export type Met = {
  readonly sheet: string;
  readonly name: string;
  readonly company?: string;
  readonly what?: string;
  readonly since: string;
  readonly date: string;
};

/** Where no day was set: ours, as the checklist of a stand has it. */
const DAYS_AFTER = 3;
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

export function metOf(id: string, { sheet, answers, date }: Sheet): readonly Met[] {
  if (sheet !== 'event') return [];
  const held = filledText(answers['date']) ?? date;
  return rowsOf(answers['met']).flatMap(({ name, company, next, on }) =>
    name === undefined
      ? []
      : {
          sheet: id,
          name,
          ...(company === undefined ? {} : { company }),
          ...(next === undefined ? {} : { what: next }),
          since: held,
          date: on ?? workingDaysLater(held, DAYS_AFTER),
        },
  );
}

/** Whom we met at an event and have not turned to since: neither a conversation nor a letter is theirs. */
export function tasksOfEvents(
  met: readonly Met[],
  talks: readonly Pick<Talk, 'contact' | 'date'>[],
  letters: readonly Pick<Written, 'contact' | 'date'>[],
  today: string,
): readonly Task[] {
  return met
    .filter(({ date }) => daysBetween(date, today) <= FORGOTTEN)
    .filter(({ name, since }) => ![...talks, ...letters].some((one) => one.date >= since && samePerson(one.contact ?? '', name)))
    .map(({ sheet, name, company, what, date }): Task => ({ kind: 'met', date, what, sheet, account: company, contact: name }));
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
