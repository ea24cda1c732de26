// Meetings of a calendar beside those that records know: what is prepared already is not shown twice.
import { CcsError } from '../../core/errors.ts';
import { later } from '../../core/languages/days/calendar.ts';
import { searched } from '../../core/languages/searched.ts';
import type { Talk } from '../../core/method/agenda/of-records.ts';
import type { Task } from '../../core/method/agenda/task.ts';
import type { CalendarEvent } from '../../core/reading/calendar.ts';
import { readGiven } from '../../io/given.ts';
import type { Desk } from '../desk.ts';

const AHEAD = 7;
const MOST = 16 * 1024 * 1024;
/** Shorter names stand in too many words. */
const SHORTEST = 3;

/**
 * Puts the meetings of a calendar among the tasks.
 * @throws CcsError no-file, not-a-file, cannot-read, not-a-calendar
 */
export async function withCalendar(
  desk: Desk,
  tasks: readonly Task[],
  talks: readonly Talk[],
  file: string | undefined,
  today: string,
): Promise<readonly Task[]> {
  if (file === undefined) return tasks;
  const { calendarEvents } = await import('../../core/reading/calendar.ts');
  const text = new TextDecoder().decode(await readGiven(desk.io, file, MOST));
  const events = calendarEvents(text, today, later(today, AHEAD), desk.io.zone);
  if (events === undefined) throw new CcsError('not-a-calendar', { path: file });
  const known = new Map<string, { account: string; contact: string }>();
  for (const { account, contact } of talks) known.set(`${account}\n${contact}`, { account, contact });
  const meetings = events.flatMap((event) => taskOf(event, [...known.values()]));
  const timed = tasks.map((task) => withTime(task, meetings));
  return [...timed, ...meetings.filter((one) => !tasks.some((task) => task.kind === 'meeting' && isSame(task, one)))];
}

type Meeting = Extract<Task, { kind: 'meeting' }>;

/** Days off and the like are no meetings: of the whole day only what names somebody on record is one. */
function taskOf({ date, time, what, where, people }: CalendarEvent, known: readonly { account: string; contact: string }[]): Meeting[] {
  const text = searched([what, where, ...people].join('\n'));
  const holds = (name: string): boolean => name.length >= SHORTEST && text.includes(searched(name));
  const whose = known.find(({ contact }) => holds(contact)) ?? known.find(({ account }) => holds(account));
  if (time === undefined && whose === undefined) return [];
  return [{ kind: 'meeting', date, ...(time === undefined ? {} : { time }), what, ...whose }];
}

function isSame(task: Meeting, other: Meeting): boolean {
  return task.date === other.date && task.account !== undefined && task.account === other.account;
}

function withTime(task: Task, meetings: readonly Meeting[]): Task {
  if (task.kind !== 'meeting') return task;
  const same = meetings.find((one) => isSame(task, one));
  return same?.time === undefined ? task : { ...task, time: same.time };
}
