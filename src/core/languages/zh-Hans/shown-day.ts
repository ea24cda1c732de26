// 念出来的日子，带星期几。
import { parts, weekdayOf } from '../days/calendar.ts';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

/** @param day 写作 2026-12-01 */
export function simplifiedChineseDay(day: string): string {
  const { year, month, day: date } = parts(day);
  return `${year}年${month}月${date}日 ${WEEKDAYS[weekdayOf(day) - 1]}`;
}
