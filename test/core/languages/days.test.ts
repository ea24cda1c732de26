// Days as people write them: the labelled table of each language, days without a year, what can be read in two ways.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDay, type DaySide } from '../../../src/core/languages/days/index.ts';
import { TAGS, wordsOf } from '../../../src/core/languages/index.ts';
import { dayFrom } from '../../../src/core/model/day.ts';
import { ROOT } from '../../support.ts';

type Case = { readonly id: string; readonly said: string; readonly today: string; readonly want: string | null };

const read = (text: string, today = '2026-12-01', side?: DaySide): string => {
  const found = readDay(text, today, side);
  return 'day' in found ? found.day : found.fault === 'two' ? found.days.join(' ') : found.fault;
};
const TABLES = TAGS.map((tag) => {
  const lines = readFileSync(join(ROOT, 'test', 'cases', 'days', `${tag}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  return [tag, lines.map((line) => JSON.parse(line) as Case)] as const;
});

describe.each(TABLES)('%s', (tag, cases) => {
  test('has a table of many ways', () => expect(cases.length).toBeGreaterThanOrEqual(150));
  test.each(cases)('$id: $said', ({ said, today, want }) => {
    const found = readDay(said, today);
    expect('day' in found ? found.day : null, JSON.stringify(found)).toBe(want);
  });
  test('reads back every day that it shows', async () => {
    const { walk } = await wordsOf(tag);
    for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2029, 0, 1); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      expect(read(walk.day({ day }), '2026-12-01')).toBe(day);
    }
  });
});

// A Tuesday.
test.each([
  ['friday', '2026-12-04', '2026-11-27'],
  ['tuesday', '2026-12-08', '2026-12-01'],
  ['周五', '2026-12-04', '2026-11-27'],
  ['2 November', '2026-11-02', '2026-11-02'],
  ['1 Nov', '2026-11-01', '2026-11-01'],
  ['31 October', '2027-10-31', '2026-10-31'],
  ['December 4', '2026-12-04', '2025-12-04'],
  ['12月4日', '2026-12-04', '2025-12-04'],
  ['the first', '2026-12-01', '2026-12-01'],
  ['15/12', '2026-12-15', '2025-12-15'],
  ['the 28th', '2026-12-28', '2026-11-28'],
  ['8号', '2026-12-08', '2026-11-08'],
  ['31号', '2026-12-31', '2026-10-31'],
  ['29 February', '2028-02-29', '2024-02-29'],
  ['first Monday in January', '2027-01-04', '2026-01-05'],
  ['tomorrow', '2026-12-02', '2026-12-02'],
  ['2026-12-04', '2026-12-04', '2026-12-04'],
])('%s is %s where it is planned, %s where it was done', (text, ahead, behind) => {
  expect([read(text), read(text, '2026-12-01', 'behind')]).toEqual([ahead, behind]);
});

test.each([
  ['3/4', '2027-03-04 2027-04-03'],
  ['3.4.', '2027-04-03'],
  ['9.12.', '2026-12-09'],
  ['30. 11.', '2026-11-30'],
  ['31.11.', 'none'],
  ['31.4', 'none'],
  ['8.12.2026', '2026-12-08'],
  ['12.15.2026', '2026-12-15'],
  ['8-12-2026', '2026-08-12 2026-12-08'],
  ['31/1/27', '2027-01-31'],
  ['1/2/27', '2027-01-02 2027-02-01'],
  ['26-12-15', '2026-12-15'],
  ['last Monday', '2026-11-23 2026-11-30'],
  ['last Friday', '2026-11-27'],
  ['this Monday', '2026-11-30 2026-12-07'],
  ['this Friday', '2026-12-04'],
  ['Friday 3/4', '2027-03-04 2027-04-03'],
  ['Thursday 3/4', '2027-03-04'],
  ['31 November', 'none'],
  ['0 December', 'none'],
  ['2026-00-10', 'none'],
  ['12月31日周四', '2026-12-31'],
  ['12月31日（周五）', 'other-weekday'],
])('%s can be read as: %s', (text, found) => expect(read(text).split(' ').sort().join(' ')).toBe(found.split(' ').sort().join(' ')));

test.each([
  ['in a month', '2027-01-31', '2027-02-28'],
  ['in a month', '2028-01-31', '2028-02-29'],
  ['a year from today', '2028-02-29', '2029-02-28'],
  ['in three business days', '2026-12-03', '2026-12-08'],
  ['next working day', '2026-12-05', '2026-12-07'],
  ['monday', '2026-12-06', '2026-12-07'],
  ['next monday', '2026-12-06', '2026-12-07'],
  ['下周一', '2026-12-06', '2026-12-07'],
  ['1 January', '2026-12-31', '2027-01-01'],
  ['昨天', '2027-01-01', '2026-12-31'],
  ['元旦', '2027-01-15', '2027-01-01'],
  ['the 3rd of next month', '2026-12-31', '2027-01-03'],
  ['the 31st of next month', '2027-01-10', 'none'],
  ['+2w', '2026-12-01', '2026-12-15'],
  ['-3d', '2026-12-01', '2026-11-28'],
  ['+10天', '2026-12-01', '2026-12-11'],
])('%s on %s', (text, today, found) => expect(read(text, today)).toBe(found));

test.each([
  ['下週五', '2026-12-11'],
  ['後天', '2026-12-03'],
  ['十二月八號', '2026-12-08'],
  ['兩個禮拜後', '2026-12-15'],
  ['２０２６年１２月８日', '2026-12-08'],
  ['民国115年12月8日', '2026-12-08'],
  ['  NEXT   Friday. ', '2026-12-11'],
  ['New Year’s Day', '2027-01-01'],
])('%s, however it is written', (text, found) => expect(read(text)).toBe(found));

test.each([
  'may',
  'march on',
  'sat down with Ann',
  'second',
  'a week',
  '3',
  '12',
  '2026-12',
  '12:30',
  '100',
  'in 3',
  'day',
  'next',
  'week on friday',
  'Friday Monday',
  '3 days',
  'now or never',
  '下',
  '周',
  '月',
  '一',
  '三天',
  '第三',
  '十',
  '今年',
  '上午',
  '',
])('%j names no single day', (text) => expect(read(text)).toBe('no-single'));

test('days far from any sale are asked again', () => {
  expect(dayFrom('2526-01-01', '2026-12-01')).toEqual({ problem: { code: 'far-day', args: { text: '2526-01-01' } } });
  expect(dayFrom('4 December 1626', '2026-12-01')).toMatchObject({ problem: { code: 'far-day' } });
});

test('is read in linear time', () => {
  for (const text of ['1'.repeat(20_000), ' '.repeat(20_000), 'the '.repeat(5_000), '周'.repeat(20_000), 'at 3 pm '.repeat(300)])
    expect(read(text)).toBe('no-single');
});

test.each([
  ['12/3', '2026-12-03'],
  ['12.3', '2026-12-03'],
  ['3/4', '2027-03-04'],
  ['15/12', '2026-12-15'],
  ['周四 12/3', '2026-12-03'],
  ['9.12.', '2026-12-09'],
])('who speaks Chinese writes the month first: %s', (text, day) => {
  expect(readDay(text, '2026-12-01', 'ahead', 'month-first')).toEqual({ day });
});

test.each(['Monday week', 'a week on Monday'])('%s is to come, whatever is asked for', (text) => {
  expect([read(text, '2026-11-29'), read(text, '2026-11-29', 'behind')]).toEqual(['2026-12-07', '2026-12-07']);
});
