// Meetings out of an iCalendar file (RFC 5545): recurring ones on each of their days, in the reader's own time zone.
import ICAL from 'ical.js';
import { later } from '../languages/days/calendar.ts';
import { visible } from './visible.ts';

export type CalendarEvent = {
  /** As 2026-12-01. */
  readonly date: string;
  /** As 09:30; without one it is of the whole day. */
  readonly time?: string;
  readonly what: string;
  readonly where?: string;
  /** Names of those who are invited, as far as the file has them. */
  readonly people: readonly string[];
};

/** A rule that never comes to its days costs no more than this, in days looked at for all events together. */
const MOST_STEPS = 60_000;
const MOST_OF_ONE = 25_000;

/**
 * The meetings between two days.
 * @param text of the file
 * @param from the first day, as 2026-12-01
 * @param to the last day
 * @param zone the time zone of whoever looks, as `Europe/Berlin`
 * @returns the meetings, the earliest first; undefined where the text is no calendar
 */
export function calendarEvents(text: string, from: string, to: string, zone: string): readonly CalendarEvent[] | undefined {
  const calendars = parsed(text);
  if (calendars === undefined) return undefined;
  const events: CalendarEvent[] = [];
  let left = MOST_STEPS;
  for (const calendar of calendars) {
    const zones = new Map(
      calendar.getAllSubcomponents('vtimezone').map((one) => [String(one.getFirstPropertyValue('tzid')), new ICAL.Timezone(one)]),
    );
    const found = calendar.getAllSubcomponents('vevent');
    const moved = found.filter((one) => one.hasProperty('recurrence-id'));
    for (const component of found) {
      if (component.hasProperty('recurrence-id') || isOff(component)) continue;
      const uid = component.getFirstPropertyValue('uid');
      try {
        const event = new ICAL.Event(component, {
          strictExceptions: false,
          exceptions: moved.filter((one) => one.getFirstPropertyValue('uid') === uid),
        });
        left -= occurrences(event, { from, to, zone, zones }, Math.min(left, MOST_OF_ONE), (one) => events.push(one));
      } catch {
        // One event that cannot be understood hides no other.
      }
    }
  }
  return events.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}

type Window = { readonly from: string; readonly to: string; readonly zone: string; readonly zones: ReadonlyMap<string, ICAL.Timezone> };

function parsed(text: string): readonly ICAL.Component[] | undefined {
  try {
    const found: unknown = ICAL.parse(text);
    const roots = Array.isArray(found) && Array.isArray(found[0]) ? (found as unknown[]) : [found];
    const calendars = roots.map((root) => new ICAL.Component(root as ConstructorParameters<typeof ICAL.Component>[0]));
    return calendars.every(({ name }) => name === 'vcalendar') ? calendars : undefined;
  } catch {
    return undefined;
  }
}

/** @returns how many days of the rule were looked at */
function occurrences(event: ICAL.Event, window: Window, most: number, each: (one: CalendarEvent) => void): number {
  const put = (start: ICAL.Time, item: ICAL.Event): void => {
    if (isOff(item.component)) return;
    const at = momentOf(start, item.component, window);
    if (at.date >= window.from && at.date <= window.to) each({ ...at, ...saidOf(item) });
  };
  if (!event.isRecurring()) {
    put(event.startDate, event);
    return 1;
  }
  const rule = event.iterator();
  // Wherever the rule is, a day more on both sides holds what another zone makes of it.
  const last = later(window.to, 2);
  const first = later(window.from, -31);
  let steps = 0;
  for (let next = rule.next(); next && steps < most && dateOf(next) <= last; next = rule.next()) {
    steps++;
    // What lies long before is only passed; a moved day of a rule is never moved by more than a month.
    if (dateOf(next) < first) continue;
    const { startDate, item } = event.getOccurrenceDetails(next);
    put(startDate, item);
  }
  return steps + 1;
}

function isOff(component: ICAL.Component): boolean {
  return String(component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';
}

function momentOf(start: ICAL.Time, component: ICAL.Component, { zone, zones }: Window): Pick<CalendarEvent, 'date' | 'time'> {
  if (start.isDate) return { date: dateOf(start) };
  const tzid = component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  const own = tzid === undefined ? undefined : zones.get(tzid);
  if (start.zone === ICAL.Timezone.utcTimezone) return inZone(start.toUnixTime() * 1000, zone);
  if (own) {
    const placed = start.clone();
    placed.zone = own;
    return inZone(placed.toUnixTime() * 1000, zone);
  }
  const wall = Date.UTC(start.year, start.month - 1, start.day, start.hour, start.minute);
  // A zone that the file does not describe may be one that everybody knows; without any it is the reader's own time.
  return inZone(wall, tzid !== undefined && isZone(tzid) ? zone : 'UTC', tzid !== undefined && isZone(tzid) ? tzid : 'UTC');
}

/** @param said the zone in which the moment is written as if it were UTC */
function inZone(moment: number, zone: string, said = 'UTC'): Pick<CalendarEvent, 'date' | 'time'> {
  const real = said === 'UTC' ? moment : moment - offsetOf(moment - offsetOf(moment, said), said);
  const [date = '', time = ''] = wallOf(real, zone).split(' ');
  return { date, time };
}

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
function offsetOf(moment: number, zone: string): number {
  return Date.parse(`${wallOf(moment, zone).replace(' ', 'T')}:00Z`) - Math.floor(moment / 60_000) * 60_000;
}

function wallOf(moment: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.format(moment);
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

function saidOf({ summary, location, component }: ICAL.Event): Pick<CalendarEvent, 'what' | 'where' | 'people'> {
  const people = component.getAllProperties('attendee').map((one) => String(one.getParameter('cn') ?? ''));
  return {
    what: plain(summary),
    ...(location ? { where: plain(location) } : {}),
    people: people.map(plain).filter(Boolean),
  };
}

function plain(text: string | null | undefined): string {
  return visible(String(text ?? ''))
    .replace(/\s+/gu, ' ')
    .trim();
}

function dateOf({ year, month, day }: ICAL.Time): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function keyOf({ date, time = '', what }: CalendarEvent): string {
  return `${date} ${time} ${what}`;
}
