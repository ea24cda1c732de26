// What is to do, gathered from all records, drafts and a calendar; of thousands of records only those are read that have changed.
import { ordered, type Part, type Task } from '../../core/method/agenda/task.ts';
import {
  metOf,
  talkOf,
  tasksOfEvents,
  tasksOfSale,
  tasksOfTalks,
  writtenOf,
  type Talk,
  type Written,
} from '../../core/method/agenda/of-records.ts';
import { processesWith, usualProcess } from '../../core/method/pipeline/process.ts';
import { once } from '../../core/languages/once.ts';
import { dayOf, listDrafts, storeOf, type KindName, type RecordOf } from '../../workspace/index.ts';
import type { AgreedDay } from '../../core/render/agenda-ics.ts';
import { openLines } from '../pipeline/lines.ts';
import { settledById } from '../filling/settled-step.ts';
import { evidenceOf } from '../records/evidence.ts';
import { factBook } from '../records/opportunities.ts';
import type { Desk } from '../desk.ts';
import { withCalendar } from './calendar.ts';

export type Agenda = {
  readonly today: string;
  readonly tasks: readonly { readonly part: Part; readonly task: Task }[];
  /** Every day that was agreed and is not past, however far ahead. */
  readonly agreed: readonly AgreedDay[];
};

/**
 * The tasks of today, the most urgent first.
 * @param calendar the file of a calendar, if there is one
 * @throws CcsError no-file, not-a-calendar for the calendar; what cannot be read of the records is left out
 */
export async function gatherAgenda(desk: Desk, calendar: string | undefined): Promise<Agenda> {
  const { io, workspace } = desk;
  const today = dayOf(io.now());
  const talks = await each(desk, 'prompter', 'today-prompters.txt', 'talks', (id, value): Talk => talkOf(id, value));
  const letters = await each(desk, 'letter', 'today-letters.txt', 'letters', (id, value): Written => writtenOf(id, value));
  const met = (await each(desk, 'sheet', 'today-sheets.txt', 'events', metOf)).flat();
  const drafts = listDrafts(io, workspace).map(({ id, header, about, answered }): Task => {
    const { kind: of, created, record, of: questions = 0 } = header;
    return { kind: 'draft', date: dayOf(new Date(created)), id, of, about, answered, questions: Math.max(questions, answered), record };
  });
  const tasks = [
    ...tasksOfTalks(talks, letters, today),
    ...tasksOfEvents(met, talks, letters, today),
    ...drafts,
    ...(await settled(desk, await ofSales(desk, today))),
  ];
  return { today, tasks: ordered(await withCalendar(desk, tasks, talks, calendar, today), today), agreed: agreedDays(tasks, today) };
}

function agreedDays(tasks: readonly Task[], today: string): readonly AgreedDay[] {
  const seen = new Map<string, number>();
  const days = tasks.flatMap((task): AgreedDay[] => {
    if (task.kind !== 'agreed' && task.kind !== 'meeting') return [];
    const known = task.kind === 'meeting' ? ['meeting', task.sheet ?? ''] : ['agreed', task.from, task.of === 'prompter' ? '' : task.what];
    // Two steps of one name are told apart by their order.
    const nth = (seen.get(known.join('\n')) ?? 0) + 1;
    seen.set(known.join('\n'), nth);
    const what = [task.what ?? '', task.account, task.kind === 'meeting' ? task.contact : undefined].filter(Boolean).join(' · ');
    return task.date < today
      ? []
      : [
          {
            key: [...known, String(nth)],
            step: task.kind === 'agreed' ? task.step : undefined,
            date: task.date,
            what,
            moved: task.moved ?? 0,
          },
        ];
  });
  return days.sort((a, b) => (a.date === b.date ? (a.what < b.what ? -1 : 1) : a.date < b.date ? -1 : 1));
}

/** What was worked out of each record of a kind, from the last look where the record is the very same. */
async function each<K extends KindName, T>(
  { io, workspace }: Desk,
  kind: K,
  file: string,
  key: string,
  work: (id: string, value: RecordOf<K>) => T,
): Promise<readonly T[]> {
  const look = await storeOf(io, workspace).open(kind).look(true);
  const lines = look.lying.length === 0 ? undefined : openLines(io, workspace, file, key, look.state);
  const all: T[] = [];
  for (const one of look.lying) {
    const known = one.hasState ? lines?.get(one) : undefined;
    const json = known ?? (await recordOf(look, one.id, work));
    if (one.hasState) lines?.put(one, json);
    if (json !== undefined) all.push(JSON.parse(json) as T);
    await lines?.rest();
  }
  await lines?.done(true);
  return all;
}

async function recordOf<T, R>(
  lying: { read(id: string): Promise<{ readonly value: R }> },
  id: string,
  work: (id: string, value: R) => T,
): Promise<string | undefined> {
  try {
    return JSON.stringify(work(id, (await lying.read(id)).value));
  } catch {
    // Lists and the linter say what is wrong with it.
    return undefined;
  }
}

/** What waits for a manager as grading would take it: the evidence is read only where something waits. */
async function settled(desk: Desk, tasks: readonly Task[]): Promise<readonly Task[]> {
  const judge = once(() => evidenceOf(desk));
  const whole: Task[] = [];
  for (const task of tasks)
    whole.push(
      task.kind === 'next' && task.step.code === 'have-graded'
        ? { ...task, step: await settledById(desk, await judge(), task.opportunity) }
        : task,
    );
  return whole;
}

async function ofSales(desk: Desk, today: string): Promise<readonly Task[]> {
  const store = storeOf(desk.io, desk.workspace);
  const { process: own, numbers } = desk.workspace.settings;
  const processes = processesWith(desk.workspace.settings);
  const usual = usualProcess(own);
  const [letters, prompters] = await Promise.all([store.open('letter').look(true), store.open('prompter').look(true)]);
  let book: Awaited<ReturnType<typeof factBook>>['book'] | undefined;
  const key = JSON.stringify([today, own, numbers, letters.state, prompters.state]);
  const lists: (readonly Task[])[] = [];
  const look = await store.open('opportunity').look(true);
  const lines =
    look.lying.length === 0 || !letters.isWhole || !prompters.isWhole
      ? undefined
      : openLines(desk.io, desk.workspace, 'today.txt', key, look.state);
  for (const one of look.lying) {
    let json = one.hasState ? lines?.get(one) : undefined;
    if (json === undefined) {
      book ??= (await factBook(letters, prompters)).book;
      const facts = book;
      json = await recordOf(look, one.id, (id, value) => {
        const name = value.process !== undefined && Object.hasOwn(processes, value.process) ? value.process : usual;
        return tasksOfSale(id, value, [name, processes[name]!], facts.of(value), today);
      });
    }
    if (one.hasState) lines?.put(one, json);
    if (json !== undefined && json !== '[]') lists.push(JSON.parse(json) as readonly Task[]);
    await lines?.rest();
  }
  await lines?.done(true);
  return lists.flat();
}
