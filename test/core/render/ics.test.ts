// A plan as a calendar, read by somebody else's parser.
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { toIcs, type Calendar } from '../../../src/core/render/ics.ts';
import { naughty } from './support.ts';

const PLAN: Calendar = {
  title: 'Plan for Hartwell',
  date: '2026-12-01',
  key: 'plan\n2026-12-01-hartwell',
  steps: [
    { date: '2026-12-07', what: 'Interviews, with the key players; all', details: ['Owner: Maria', 'Go: *'] },
    { date: '2026-12-21', what: '向决策人提交初步方案、价值说明和验收标准，并请对方修改计划草案，一起定下每一步由谁负责', details: [] },
  ],
};

function eventsOf(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a calendar', () => {
  test('has a whole day for each step', async () => {
    const events = eventsOf(await toIcs(PLAN));
    expect(events.map(({ summary, description, startDate }) => [summary, description, startDate.toString(), startDate.isDate])).toEqual([
      ['Interviews, with the key players; all', 'Owner: Maria\nGo: *', '2026-12-07', true],
      [PLAN.steps[1]!.what, null, '2026-12-21', true],
    ]);
  });

  test('folds its lines at 75 bytes and ends them as the standard says', async () => {
    const text = await toIcs(PLAN);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test('is the same bytes each time; a plan issued again keeps the names of its steps', async () => {
    const again = await toIcs({ ...PLAN, date: '2027-01-04', steps: PLAN.steps.map((step) => ({ ...step, date: '2027-01-11' })) });
    expect(await toIcs(PLAN)).toBe(await toIcs(PLAN));
    expect(eventsOf(again).map(({ uid }) => uid)).toEqual(eventsOf(await toIcs(PLAN)).map(({ uid }) => uid));
    expect(new Set(eventsOf(await toIcs({ ...PLAN, steps: [...PLAN.steps, ...PLAN.steps] })).map(({ uid }) => uid)).size).toBe(4);
  });
});

test('whatever stands in a value stays the text of its line', async () => {
  const texts = [...naughty, 'x\r\nEND:VEVENT\r\nBEGIN:VALARM', 'a\\nb;c,d:e'].filter((text) => text.trim() !== '');
  const text = await toIcs({
    ...PLAN,
    title: texts.join(' '),
    steps: texts.map((what) => ({ date: '2026-12-07', what, details: [`Owner: ${what}`] })),
  });
  expect(text).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/u);
  const events = eventsOf(text);
  expect(events).toHaveLength(texts.length);
  expect(text.match(/^(?:BEGIN|END):\w+/gmu)?.filter((line) => !/:(?:VCALENDAR|VEVENT)$/u.test(line))).toEqual([]);
  expect(events.at(-1)?.summary).toBe('a\\nb;c,d:e');
});
