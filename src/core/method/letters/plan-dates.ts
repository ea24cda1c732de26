// The days of a plan, counted by weeks from its first day.
import { later } from '../../languages/days/calendar.ts';
import { isDay, numberIn } from '../../model/value.ts';
import type { Row } from './given.ts';

/** Behind them no calendar goes on. */
const MOST_WEEKS = 500_000;

/** A step with the day on which its `week` begins; one that has a day keeps it. */
export function dated(step: Row, start: string | undefined): Row {
  const week = numberIn(step['week']?.replace(/[^\d.+-]+/gu, '') ?? '');
  if (step['date'] || start === undefined || !isDay(start) || week === undefined) return step;
  if (Math.abs(week) > MOST_WEEKS) return step;
  const date = later(start, Math.round((week - 1) * 7));
  return isDay(date) ? { ...step, date } : step;
}
