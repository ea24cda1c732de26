// A day as it is read out, with its weekday.
import { parts, weekdayOf } from '../days/calendar.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** @param day as 2026-12-01 */
export function englishDay(day: string): string {
  const { year, month, day: date } = parts(day);
  return `${WEEKDAYS[weekdayOf(day) - 1]}, ${date} ${MONTHS[month - 1]} ${year}`;
}
