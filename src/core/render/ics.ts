// A plan as a calendar: one all-day event a step, under names that stay, so that a plan issued again moves its dates.
import ical, { ICalEventTransparency } from 'ical-generator';
import { cleanValue } from './markdown-values.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { PlanStep } from './letter-view.ts';

/** `date`: a day, the same for the same plan; `key`: what the plan is known by however often it is issued. */
export type Calendar = { readonly title: string; readonly date: string; readonly key: string; readonly steps: readonly PlanStep[] };

/** An iCalendar file (RFC 5545). */
export async function toIcs({ title, date, key, steps }: Calendar): Promise<string> {
  const calendar = ical({ name: line(title), prodId: { company: 'ccs', product: 'ccs', language: 'EN' } });
  const seen = new Map<string, number>();
  for (const step of steps) {
    // Two steps of one name are told apart by their order.
    const count = (seen.get(step.what) ?? 0) + 1;
    seen.set(step.what, count);
    calendar.createEvent({
      id: `${step.id ?? (await fingerprint(key, step.what, String(count)))}@ccs.invalid`,
      sequence: step.moved ?? 0,
      stamp: dayAt(date),
      start: dayAt(step.date),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: line(step.what),
      ...(step.details.length > 0 ? { description: { plain: step.details.map(line).join('\n') } } : {}),
    });
  }
  return `${calendar.toString()}\r\n`;
}

function line(text: string): string {
  return cleanValue(text).replace(/\s+/gu, ' ');
}

function dayAt(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
