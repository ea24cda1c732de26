// What is to do, gathered from all records, drafts and a calendar; of thousands of records only those are read that have changed.
import { CcsError } from '../../core/errors.ts';
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
import { processFinder } from '../../core/method/pipeline/process.ts';
import { once } from '../../core/languages/once.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import { dayOf, listDrafts, storeOf, type KindName, type Look, type RecordOf } from '../../workspace/index.ts';
import { inBatches } from '../../workspace/batches.ts';
import { BATCH } from '../../workspace/records.ts';
import type { AgreedDay } from '../../core/render/agenda-ics.ts';
import { openLines, type Lines } from '../pipeline/lines.ts';
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
  const [talks, letters, events] = await Promise.all([
    each(desk, 'prompter', 'today-prompters.txt', 'talks', (id, value): Talk => talkOf(id, value)),
    each(desk, 'letter', 'today-letters.txt', 'letters', (id, value): Written => writtenOf(id, value)),
    each(desk, 'sheet', 'today-sheets.txt', 'events', metOf),
  ]);
  const met = events.flat();
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
  for await (const json of workedOut(look, lines, work)) all.push(JSON.parse(json) as T);
  return all;
}

/** What was worked out of each record, as JSON, in their order; so many are read at a time that a server far away is asked seldom. */
async function* workedOut<R>(
  look: Look<unknown, R>,
  lines: Lines | undefined,
  work: (id: string, value: R) => unknown,
): AsyncGenerator<string> {
  for (const batch of inBatches(look.lying, BATCH)) {
    const known = batch.map((one) => (one.hasState ? lines?.get(one) : undefined));
    const all = await Promise.all(batch.map(async ({ id }, at) => known[at] ?? recordOf(look, id, work)));
    for (const [at, one] of batch.entries()) {
      const json = all[at];
      if (one.hasState) lines?.put(one, json);
      if (json !== undefined) yield json;
    }
    await lines?.rest();
  }
  await lines?.done(true);
}

async function recordOf<R>(look: Look<unknown, R>, id: string, work: (id: string, value: R) => unknown): Promise<string | undefined> {
  try {
    return JSON.stringify(await work(id, (await look.read(id)).value));
  } catch (error) {
    if (error instanceof CcsError && error.code.startsWith('store-')) throw error;
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
  const followed = processFinder(desk.workspace.settings);
  const [letters, prompters, look] = await Promise.all([
    store.open('letter').look(true),
    store.open('prompter').look(true),
    store.open('opportunity').look(true),
  ]);
  const book = once(async () => (await factBook(letters, prompters)).book);
  const key = JSON.stringify([today, own, numbers, letters.state, prompters.state]);
  const lists: (readonly Task[])[] = [];
  const lines =
    look.lying.length === 0 || !letters.isWhole || !prompters.isWhole
      ? undefined
      : openLines(desk.io, desk.workspace, 'today.txt', key, look.state);
  const work = async (id: string, value: Opportunity): Promise<readonly Task[]> => {
    const { name, process } = followed(value);
    return tasksOfSale(id, value, [name, process], (await book()).of(value), today);
  };
  for await (const json of workedOut(look, lines, work)) if (json !== '[]') lists.push(JSON.parse(json) as readonly Task[]);
  return lists.flat();
}
