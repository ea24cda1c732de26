// The report on the team: what is counted, what is said of it, and what is too few to say.
import { expect, test } from 'vitest';
import { hasTooFew, newContacts, type Contact } from '../../../../src/core/method/pipeline/contacts.ts';
import { courseOf, isPackedCourse, packedCourse, unpackedCourse, type Sale } from '../../../../src/core/method/pipeline/course.ts';
import type { Danger } from '../../../../src/core/method/pipeline/entry.ts';
import { quarterIn, quarterOf } from '../../../../src/core/method/pipeline/period.ts';
import { processesWith } from '../../../../src/core/method/pipeline/process.ts';
import { median, shareOf, skillFor, teamTally, type TeamReport } from '../../../../src/core/method/pipeline/team.ts';
import type { Opportunity } from '../../../../src/core/model/opportunity.ts';
import { history, opportunity, SIGNATURE, TODAY, USUAL } from '../opportunity.ts';

const PROCESSES = processesWith();
const PERIOD = { from: '2026-10-01', to: '2026-12-31' };
const sale = (id: string, more: Partial<Opportunity>): Sale => ({
  ...courseOf(opportunity({ owner: 'Ann', currency: 'EUR', ...more }), ['default', USUAL], TODAY)!,
  id,
});
const report = (...sales: readonly Sale[]): TeamReport => {
  const { add, report: made } = teamTally(PROCESSES, PERIOD, TODAY);
  for (const one of sales) add(one);
  return made();
};
const many = (count: number, more: (at: number) => Partial<Opportunity>): readonly Sale[] =>
  Array.from({ length: count }, (_, at) => sale(`s${at}`, more(at)));

test('who came to a milestone in the period, who of them went on, and how long it took', () => {
  const { groups } = report(
    sale('a', { milestones: history('active 2026-10-01', 'goal-shared 2026-10-11') }),
    sale('b', { milestones: history('active 2026-10-05') }),
    sale('c', { milestones: history('active 2026-09-01', 'goal-shared 2026-10-01') }),
    sale('d', { owner: 'Tom', milestones: history('active 2026-10-09', 'goal-shared 2026-10-29', 'champion 2026-11-01') }),
  );
  expect(groups.map(({ owner }) => owner)).toEqual([undefined, 'Ann', 'Tom']);
  const active = groups[0]!.steps.find(({ id }) => id === 'active');
  expect(active).toMatchObject({ entered: 3, converted: 2, days: 20 });
  expect(groups[2]!.steps.find(({ id }) => id === 'goal-shared')).toMatchObject({ entered: 1, converted: 1, days: 3 });
});

test('a team for which three are enough is told a share out of three', () => {
  const { add, report: made } = teamTally(PROCESSES, PERIOD, TODAY, undefined, 3);
  for (const one of many(3, () => ({ milestones: history('active 2026-01-01', 'goal-shared 2026-02-01') }))) add(one);
  expect(made().groups[0]!.steps[1]!.next).toEqual({ on: 3, of: 3, share: 1 });
});

test('how likely the next step is comes from what is settled, and below ten nothing is said', () => {
  const nine = report(...many(9, () => ({ milestones: history('active 2026-01-01', 'goal-shared 2026-02-01') })));
  expect(nine.groups[0]!.steps[1]!.next).toEqual({ on: 9, of: 9, share: undefined });
  const twelve = report(
    ...many(12, (at) => ({
      milestones: history('active 2026-01-01', ...(at < 6 ? ['goal-shared 2026-02-01'] : at < 10 ? ['lost 2026-03-01'] : [])),
    })),
  );
  // The two that still stand there are not settled.
  expect(twelve.groups[0]!.steps[1]!.next).toEqual({ on: 6, of: 10, share: 0.6 });
});

test('amounts stand in full and weighed side by side, on agreed and on hoped-for days, and what cannot be weighed is said', () => {
  const course = ['active', 'goal-shared', 'champion', 'evaluating', 'verbal', 'signed'];
  const won = many(10, (at) => ({
    milestones: history(
      ...course.slice(0, at < 5 ? 6 : 5).map((id, step) => `${id} 2026-0${step + 1}-01`),
      ...(at < 5 ? [] : ['lost 2026-07-01']),
    ),
  }));
  const open = { value: 1000, milestones: history(...course.slice(0, 5).map((id, step) => `${id} 2026-0${step + 1}-01`)) };
  const { groups } = report(
    ...won,
    sale('agreed', { ...open, close: '2027-02-01', signing: { date: '2026-12-20', by: 'Anna Weber' } }),
    sale('hoped', { ...open, close: '2026-12-24' }),
    sale('early', { value: 500, close: '2027-03-01' }),
  );
  expect(groups[0]!.amounts).toEqual([
    { day: 'agreed', due: true, count: 1, full: { EUR: 1000 }, weighed: { EUR: 500 }, unweighed: 0 },
    { day: 'hoped', due: true, count: 1, full: { EUR: 1000 }, weighed: { EUR: 500 }, unweighed: 0 },
    { day: 'hoped', due: false, count: 1, full: { EUR: 500 }, weighed: { EUR: 250 }, unweighed: 0 },
  ]);
  const few = report(sale('x', { value: 7, close: '2026-12-24' }));
  expect(few.groups[0]!.amounts).toEqual([{ day: 'hoped', due: true, count: 1, full: { EUR: 7 }, weighed: {}, unweighed: 1 }]);
});

test('where sales stall points to a skill, from three on, and each is named', () => {
  const stuck = { milestones: history('active 2026-03-01', 'goal-shared 2026-04-01') };
  const { groups } = report(
    sale('a', { ...stuck, value: 1 }),
    sale('b', { ...stuck, value: 9 }),
    sale('c', { milestones: history('active 2026-03-01', 'goal-shared 2026-04-01', 'lost 2026-11-01') }),
    sale('d', { owner: 'Tom', ...stuck }),
    // Lost in another period.
    sale('e', { owner: 'Tom', milestones: history('active 2026-03-01', 'lost 2026-05-01') }),
  );
  const [, ann, tom] = groups;
  expect(ann!.points).toMatchObject({ step: 1, skill: 'qualifying' });
  expect(ann!.points!.sales.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(tom).toMatchObject({ points: undefined, stalls: [{ step: 1, sales: [{ id: 'd' }] }] });
});

test('each place of a process points to the skill that the method names', () => {
  expect([-1, 0, 1, 2, 3, 4].map((step) => skillFor(USUAL, step))).toEqual([
    'new-business',
    'developing',
    'qualifying',
    'controlling',
    'controlling',
    'closing',
  ]);
  expect(skillFor(SIGNATURE, -1)).toBe('new-business');
});

test('what reaches the forecast too late for the period is named, by the normal months where the team has no history', () => {
  const to = (...steps: readonly string[]): Partial<Opportunity> => ({ close: '2026-12-20', milestones: history(...steps) });
  const { late } = report(
    sale('in time', to('active 2026-03-01', 'goal-shared 2026-04-01', 'champion 2026-05-01', 'evaluating 2026-06-01')),
    sale('late', to('active 2026-03-01', 'goal-shared 2026-04-01', 'champion 2026-05-01', 'evaluating 2026-11-20')),
    sale('not there', to('active 2026-03-01')),
    sale('next year', { close: '2027-05-01', milestones: history('active 2026-03-01') }),
    sale('verbal', to('active 2026-03-01', 'goal-shared 2026-04-01', 'champion 2026-05-01', 'evaluating 2026-11-20', 'verbal 2026-11-25')),
  );
  expect(late.map(({ sale: { id }, reached, cycle }) => [id, reached, cycle])).toEqual([
    ['late', '2026-11-20', { days: 122, own: false }],
    ['not there', undefined, { days: 122, own: false }],
  ]);
});

test('a new contact counts once, on the day of the first word, for whoever had it', () => {
  const one = (person: string, day: string, owner = 'Ann'): Contact => ({ person, company: 'Acme', day, owner, record: day });
  const found = newContacts(
    [
      one('Bo', '2026-10-05'),
      one('bo', '2026-10-20'),
      one('Cy', '2026-09-01'),
      one('Cy', '2026-10-09'),
      one('Di', '2026-11-30', 'Tom'),
      one('Ed', '2026-12-05'),
    ],
    PERIOD,
    TODAY,
  );
  expect(found.map(({ owner, contacts, aWeek }) => [owner, contacts.map(({ person }) => person), aWeek])).toEqual([
    ['Ann', ['Bo'], 0.1],
    ['Tom', ['Di'], 0.1],
  ]);
  expect(found.map(({ first }) => first)).toEqual(['2026-09-01', '2026-11-30']);
});

test('too few new contacts are said of nobody of whom too little was noted', () => {
  const known = (first: string) => ({ owner: 'Ann', contacts: [], aWeek: 0.1, first });
  expect(hasTooFew(known('2026-09-01'), PERIOD, TODAY, 2)).toBe(true);
  expect(hasTooFew(known(TODAY), PERIOD, TODAY, 2)).toBe(false);
  expect(hasTooFew(known('2026-09-01'), PERIOD, '2026-10-08', 2)).toBe(false);
  expect(hasTooFew({ ...known('2026-09-01'), aWeek: 2 }, PERIOD, TODAY, 2)).toBe(false);
});

test('what nobody has graded points to no skill, and a tender that was declined stalls nowhere', () => {
  const [, ann] = report(...many(3, () => ({ opened: '2026-01-05', milestones: [] }))).groups;
  expect(ann).toMatchObject({ points: undefined });
  const aside = { opened: '2026-09-20', milestones: history('active 2026-09-21'), inactive: { date: '2026-10-27', why: 'not ours' } };
  const stallsOf = (more: Partial<Opportunity>): number => report(sale('t', { ...aside, ...more })).groups[1]!.stalls.length;
  expect([stallsOf({}), stallsOf({ rfp: { decision: 'no-bid' } })]).toEqual([1, 0]);
});

test('what is due and in danger is named, and not a second time where it comes too late', () => {
  const { add, report: made } = teamTally(PROCESSES, PERIOD, TODAY);
  const danger: readonly Danger[] = [{ code: 'close-passed', signal: 'postponed', args: { close: '2026-11-01' } }];
  const far = history('active 2026-01-05', 'goal-shared 2026-01-10', 'champion 2026-01-20', 'evaluating 2026-02-01');
  add(sale('due', { close: '2026-12-20', milestones: far }), danger);
  add(sale('later', { close: '2027-03-20', milestones: far }), danger);
  add(sale('sound', { close: '2026-12-20', milestones: far }), []);
  add(sale('late', { close: '2026-12-20', milestones: history('active 2026-11-01') }), danger);
  const { late, endangered } = made();
  expect([late, endangered].map((all) => all.map(({ sale: { id } }) => id))).toEqual([['late'], ['due']]);
});

test('a quarter is read as people write it', () => {
  expect(quarterOf('2026-11-27')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  expect(quarterIn('last', '2026-02-10')).toEqual({ from: '2025-10-01', to: '2025-12-31' });
  expect(quarterIn('2024-Q1', TODAY)).toEqual({ from: '2024-01-01', to: '2024-03-31' });
  expect(quarterIn('q3', TODAY)).toEqual({ from: '2026-07-01', to: '2026-09-30' });
  for (const said of ['本季度', '本季', 'this quarter', '2026年第四季度', '四季度', '第4季度', 'fourth quarter', 'Ｑ４'])
    expect([said, quarterIn(said, TODAY)]).toEqual([said, quarterOf(TODAY)]);
  expect(quarterIn('上季度', '2026-02-10')).toEqual({ from: '2025-10-01', to: '2025-12-31' });
  for (const said of ['Q5', '第五季度', '季度']) expect(quarterIn(said, TODAY)).toBeUndefined();
});

test('the middle of numbers, and a share', () => {
  expect([median([]), median([3]), median([1, 9, 2]), median([1, 2, 4, 9])]).toEqual([undefined, 3, 2, 3]);
  expect(shareOf(5, 10)).toEqual({ on: 5, of: 10, share: 0.5 });
});

test('what is kept of a sale is the sale again, and believed only where it is one', () => {
  const course = courseOf(opportunity({ value: 5, milestones: history('active 2026-09-10') }), ['default', USUAL], TODAY)!;
  const packed = JSON.parse(JSON.stringify(packedCourse(course))) as ReturnType<typeof packedCourse>;
  expect(isPackedCourse(packed, PROCESSES)).toBe(true);
  expect(unpackedCourse(packed)).toEqual(course);
  const changed = (at: number, value: unknown): unknown => packed.map((part, place) => (place === at ? value : part));
  for (const bad of [null, 5, {}, [], packed.slice(0, 12), packed.slice(0, 13), changed(6, 'x'), changed(5, 'nowhere'), changed(13, 7)])
    expect(isPackedCourse(bad, PROCESSES)).toBe(false);
});
