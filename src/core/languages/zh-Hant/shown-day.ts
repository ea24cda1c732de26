// 唸出來的日子，帶星期幾。
import { parts, weekdayOf } from '../days/calendar.ts';

const WEEKDAYS = ['週一', '週二', '週三', '週四', '週五', '週六', '週日'];

/** @param day 寫作 2026-12-01 */
export function traditionalChineseDay(day: string): string {
  const { year, month, day: date } = parts(day);
  return `${year}年${month}月${date}日 ${WEEKDAYS[weekdayOf(day) - 1]}`;
}
