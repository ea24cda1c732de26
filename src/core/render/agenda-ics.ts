// Every agreed day as a calendar: one all-day event a thing, under a name that stays, with a number that grows when its day is moved.
import ical, { ICalEventTransparency } from 'ical-generator';
import { cleanValue } from './markdown-values.ts';
import { fingerprint } from '../model/fingerprint.ts';

/**
 * `key` is what the thing is known by, whatever its day is; `step` where the calendar of a plan names it already, so that whoever
 * takes both in has it once.
 */
export type AgreedDay = {
  readonly key: readonly string[];
  readonly step?: string | undefined;
  readonly date: string;
  readonly what: string;
  readonly moved: number;
};

/** An iCalendar file (RFC 5545); the same bytes for the same days. */
export async function agendaIcs(days: readonly AgreedDay[]): Promise<string> {
  const calendar = ical({ name: 'ccs', prodId: { company: 'ccs', product: 'ccs', language: 'EN' } });
  for (const { key, step, date, what, moved } of days)
    calendar.createEvent({
      id: `${step ?? (await fingerprint(...key))}@ccs.invalid`,
      sequence: moved,
      stamp: dayAt(date),
      start: dayAt(date),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: cleanValue(what).replace(/\s+/gu, ' '),
    });
  return `${calendar.toString()}\r\n`;
}

function dayAt(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
