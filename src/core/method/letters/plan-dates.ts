// The days of a plan, counted by weeks from its first day.
import { isDay, numberIn } from '../../model/value.ts';
import type { Row } from './given.ts';

/** A step with the day on which its `week` begins; one that has a day keeps it. */
export function dated(step: Row, start: string | undefined): Row {
  const week = numberIn(step['week']?.replace(/[^\d.+-]+/gu, '') ?? '');
  if (step['date'] || start === undefined || !isDay(start) || week === undefined) return step;
  const date = daysAfter(start, Math.round((week - 1) * 7));
  return date === undefined ? step : { ...step, date };
}

/** The day so many days after another, as long as the calendar has one. */
function daysAfter(day: string, days: number): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  const written = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
  return isDay(written) ? written : undefined;
}
