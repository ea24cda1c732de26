// Where an opportunity stands, whether it may be graded, what slides back, and what an earlier day looked like.
import { daysBetween } from '../../../../src/core/languages/days/calendar.ts';
import { inLanguage } from '../../../../src/core/languages/index.ts';
import { describe, expect, test } from 'vitest';
import { mayAdvance, type Facts, type Shown } from '../../../../src/core/method/pipeline/advance.ts';
import { asOf } from '../../../../src/core/method/pipeline/as-of.ts';
import { appended, withChanges } from '../../../../src/core/method/pipeline/history.ts';
import {
  monthsInStage,
  nextMilestone,
  processesWith,
  processFinder,
  stageOf,
  usualProcess,
} from '../../../../src/core/method/pipeline/process.ts';
import { PROCESSES } from '../../../../src/core/method/pipeline/processes.ts';
import { buyerAction, slidingBack } from '../../../../src/core/method/pipeline/sliding-back.ts';
import { processesSchema, type Milestone, type Process } from '../../../../src/core/model/process.ts';
import { history, letter, NOTHING, opportunity, SIGNATURE, TODAY, USUAL } from '../opportunity.ts';

const ALL = ['active', 'goal-shared', 'champion', 'evaluating', 'verbal', 'signed'];
const until = (id: string): string[] => ALL.slice(0, ALL.indexOf(id) + 1).map((milestone, index) => `${milestone} 2026-0${index + 4}-01`);
const at = (id: string) => opportunity({ opened: '2026-03-01', milestones: history(...until(id)) });

describe('the processes', () => {
  test('are readable as a company would write them, with names and outcomes in both languages', () => {
    expect(processesSchema.safeParse(PROCESSES).success).toBe(true);
    for (const { milestones } of Object.values(PROCESSES)) {
      for (const { name, outcome } of milestones)
        for (const wording of [name, outcome!]) expect(inLanguage(wording, 'zh-Hans')).toMatch(/\p{Script=Han}/u);
    }
  });
  test('go from active to signed, and in seven steps in Signature Selling', () => {
    expect(USUAL.milestones.map(({ id }) => id)).toEqual(ALL);
    expect(SIGNATURE.milestones.map(({ id }) => id)).toEqual([
      'engaged',
      'identified',
      'validated',
      'qualified',
      'proposed',
      'won',
      'measured',
    ]);
  });
  test('a company’s own come first, and one of the same name takes the place of ours', () => {
    const own = { complex: SIGNATURE, default: SIGNATURE };
    expect([usualProcess(undefined), usualProcess(own)]).toEqual(['default', 'complex']);
    expect(processesWith({ process: own })['default']).toBe(SIGNATURE);
    const followed = processFinder({ process: own });
    expect(followed({ process: 'signature' }).process.milestones[0]?.id).toBe('engaged');
    expect(processFinder()({})).toEqual({ name: 'default', process: USUAL });
    expect([followed({}), followed({ process: 'gone' }), followed({ process: 'toString' })]).toEqual([
      { name: 'complex', process: SIGNATURE },
      { name: 'complex', process: SIGNATURE, strange: 'gone' },
      { name: 'complex', process: SIGNATURE, strange: 'toString' },
    ]);
  });
  test.each([
    [
      'an id twice',
      [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
      'same-id',
    ],
    [
      'a word that means something',
      [
        { id: 'a', name: 'A' },
        { id: 'lost', name: 'B' },
      ],
      'reserved-id',
    ],
    [
      'letters that count where no letter does',
      [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B', evidence: ['file'], letter: { kinds: ['plan'] } },
      ],
      'letter-unused',
      'letter',
    ],
    [
      'a sale won twice',
      [
        { id: 'a', name: 'A', won: true },
        { id: 'b', name: 'B', won: true },
      ],
      'won-twice',
      'won',
    ],
  ])('%s is refused', (_, milestones, code, key = 'id') =>
    expect(processesSchema.safeParse({ own: { milestones } }).error?.issues[0]).toMatchObject({
      params: { code },
      path: ['own', 'milestones', 1, key],
    }),
  );
});

describe('the stage', () => {
  test('is none as long as nothing was graded, and counts from the day it was opened', () => {
    expect(stageOf(opportunity(), USUAL, TODAY)).toMatchObject({
      milestone: undefined,
      index: -1,
      since: '2026-09-01',
      ended: undefined,
      forecast: false,
    });
    expect(nextMilestone(opportunity(), USUAL, TODAY)?.id).toBe('active');
  });
  test.each(ALL.map((id, index) => [id, index, index >= 3, id === 'signed' ? 'won' : undefined] as const))(
    '%s: in the forecast from evaluating on',
    (id, index, forecast, ended) => {
      expect(stageOf(at(id), USUAL, TODAY)).toMatchObject({ index, forecast, ended, since: `2026-0${index + 4}-01` });
      expect(nextMilestone(at(id), USUAL, TODAY)?.id).toBe(ALL[index + 1]);
    },
  );
  test('of any earlier day is what was graded by then', () => {
    expect(['2026-03-31', '2026-04-01', '2026-05-31', '2026-09-01'].map((day) => stageOf(at('signed'), USUAL, day).milestone?.id)).toEqual([
      undefined,
      'active',
      'goal-shared',
      'signed',
    ]);
  });
  test('goes back by one milestone where what was graded last is taken back, and no further than to none', () => {
    const now = (...milestones: readonly string[]): string | undefined =>
      stageOf(opportunity({ milestones: history(...milestones) }), USUAL, TODAY).milestone?.id;
    const graded = ['active 2026-09-01', 'goal-shared 2026-09-05'];
    expect(now(...graded, 'back 2026-09-10')).toBe('active');
    expect(now(...graded, 'back 2026-09-10', 'back 2026-09-11')).toBeUndefined();
    expect(now(...graded, 'back 2026-09-10', 'back 2026-09-11', 'back 2026-09-12', 'active 2026-09-13')).toBe('active');
    // What was lost comes back to where it stood.
    expect(now(...graded, 'lost 2026-09-10', 'back 2026-09-11')).toBe('goal-shared');
  });
  test('goes by the days, not by the order on disk, which a merge may change', () => {
    expect(
      stageOf(opportunity({ milestones: history('champion 2026-11-01', 'active 2026-09-10', 'goal-shared 2026-10-01') }), USUAL, TODAY)
        .milestone?.id,
    ).toBe('champion');
  });
  test('of one day is the entry that stands last', () => {
    expect(stageOf(opportunity({ milestones: history('active 2026-09-10', 'goal-shared 2026-09-10') }), USUAL, TODAY).milestone?.id).toBe(
      'goal-shared',
    );
  });
  test('steps back when it was graded back', () => {
    expect(
      stageOf(opportunity({ milestones: history('active 2026-09-10', 'goal-shared 2026-10-01', 'active 2026-11-01') }), USUAL, TODAY),
    ).toMatchObject({ index: 0, since: '2026-11-01' });
  });
  test('is lost, and back again where it was', () => {
    const lost = opportunity({ milestones: history(...until('evaluating'), 'lost 2026-10-01') });
    expect(stageOf(lost, USUAL, TODAY)).toMatchObject({ ended: 'lost', forecast: false, index: 3, since: '2026-10-01' });
    expect(nextMilestone(lost, USUAL, TODAY)).toBeUndefined();
    const back = opportunity({ milestones: [...lost.milestones!, ...history('back 2026-11-01')] });
    expect(stageOf(back, USUAL, TODAY)).toMatchObject({ ended: undefined, forecast: true, index: 3, since: '2026-11-01' });
    expect(stageOf(back, USUAL, TODAY).reached?.milestone).toBe('evaluating');
    expect(stageOf(back, USUAL, '2026-10-15').ended).toBe('lost');
  });
  test('is not moved by a milestone that the process does not have', () => {
    expect(stageOf(opportunity({ milestones: history('active 2026-09-10', 'pilot 2026-10-01') }), USUAL, TODAY).milestone?.id).toBe(
      'active',
    );
  });
  test('is won where the process says so, before its last step', () => {
    const course: Process = SIGNATURE;
    const steps = course.milestones.map(({ id }, index) => `${id} 2026-0${index + 1}-01`);
    expect(stageOf(opportunity({ opened: '2026-01-01', milestones: history(...steps.slice(0, 6)) }), course, TODAY)).toMatchObject({
      ended: 'won',
      milestone: { id: 'won' },
    });
    expect(nextMilestone(opportunity({ milestones: history(...steps.slice(0, 6)) }), course, TODAY)?.id).toBe('measured');
  });
  test('counts its months', () => {
    expect(monthsInStage(at('champion'), USUAL, '2026-07-01')).toBeCloseTo(30 / 30.4375, 5);
    expect(monthsInStage(opportunity(), USUAL, '2026-08-01')).toBe(0);
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
  });
});

describe('grading', () => {
  const milestone = (id: string): Milestone => USUAL.milestones.find((one) => one.id === id)!;
  const tried = (from: ReturnType<typeof opportunity>, id: string, shown?: Shown, facts: Facts = NOTHING, why?: string) =>
    mayAdvance(from, USUAL, milestone(id), { shown, why, facts, today: TODAY });
  const refused = (...args: Parameters<typeof tried>): unknown => (tried(...args) as { refusal?: { code: string } }).refusal?.code;
  const champion = letter('champion', { sent: '2026-11-01', accepted: '2026-11-03', access: '2026-11-09' });

  test('refuses to skip, and says what comes first', () => {
    expect(tried(at('active'), 'evaluating', { date: '2026-11-01' })).toEqual({
      refusal: {
        code: 'milestone-skipped',
        args: { milestone: milestone('evaluating').name, missing: [milestone('goal-shared').name, milestone('champion').name] },
      },
    });
  });
  test('refuses without evidence, and says what would show it', () => {
    expect(tried(opportunity(), 'active')).toMatchObject({
      refusal: { code: 'no-evidence', args: { evidence: ['date', 'file', 'letter'] } },
    });
  });
  test('takes a day, a file or any letter for the first step', () => {
    expect(tried(opportunity(), 'active', { date: '2026-11-01' }, NOTHING, 'met')).toEqual({
      evidence: { date: '2026-11-01', what: 'met' },
    });
    expect(tried(opportunity(), 'active', { file: 'mail.txt' })).toEqual({ evidence: { file: 'mail.txt' } });
    expect(tried(opportunity(), 'active', { letter: letter('prospect') })).toEqual({
      evidence: { letter: '2026-11-01-prospect', date: '2026-11-01' },
    });
  });
  test('a day that is still to come shows nothing', () => {
    expect(refused(opportunity(), 'active', { date: '2026-12-02' })).toBe('evidence-in-future');
    expect(refused(at('goal-shared'), 'champion', { letter: { ...champion, access: '2026-12-02' } })).toBe('letter-unmarked');
  });
  test('a goal is shared by a letter that was sent, or by a call in which it was', () => {
    expect(refused(at('active'), 'goal-shared', { letter: letter('sponsor') })).toBe('letter-unmarked');
    expect(refused(at('active'), 'goal-shared', { letter: letter('decline', { sent: '2026-11-02' }) })).toBe('wrong-letter');
    expect(refused(at('active'), 'goal-shared', { date: '2026-11-02' })).toBe('no-such-call');
    expect(refused(at('active'), 'goal-shared', { file: 'x' })).toBe('wrong-evidence');
    for (const kind of ['sponsor', 'champion', 'summary'])
      expect(tried(at('active'), 'goal-shared', { letter: letter(kind, { sent: '2026-11-02' }) })).toEqual({
        evidence: { letter: `2026-11-01-${kind}`, date: '2026-11-02' },
      });
    const facts = (goalShared: boolean): Facts => ({ letters: [], calls: [{ prompter: 'p', date: '2026-11-02', goalShared }] });
    expect(tried(at('active'), 'goal-shared', { date: '2026-11-02' }, facts(true))).toEqual({ evidence: { date: '2026-11-02' } });
    expect(refused(at('active'), 'goal-shared', { date: '2026-11-02' }, facts(false))).toBe('no-such-call');
  });
  test('somebody is a champion only when the letter is sent, its content accepted and access granted', () => {
    expect(tried(at('goal-shared'), 'champion', { letter: champion })).toEqual({ evidence: { letter: champion.id, date: '2026-11-09' } });
    for (const mark of ['sent', 'accepted', 'access'] as const) {
      expect(tried(at('goal-shared'), 'champion', { letter: { ...champion, [mark]: undefined } })).toEqual({
        refusal: { code: 'letter-unmarked', args: { letter: champion.id, marks: [mark] } },
      });
    }
    expect(refused(at('goal-shared'), 'champion', { date: '2026-11-02' })).toBe('wrong-evidence');
  });
  test('evaluating is shown by the plan or the power sponsor letter, accepted', () => {
    for (const kind of ['plan', 'power-sponsor'])
      expect(tried(at('champion'), 'evaluating', { letter: letter(kind, { accepted: '2026-11-05' }) })).toHaveProperty('evidence');
    expect(refused(at('champion'), 'evaluating', { letter: champion })).toBe('wrong-letter');
  });
  test('signed is shown by a day or a file, not by a letter of ours', () => {
    expect(refused(at('verbal'), 'signed', { letter: letter('plan', { accepted: '2026-11-05' }) })).toBe('wrong-evidence');
    expect(tried(at('verbal'), 'signed', { file: 'contract.pdf' })).toHaveProperty('evidence');
  });
  test('the same milestone is not graded twice', () =>
    expect(refused(at('champion'), 'champion', { letter: champion })).toBe('milestone-reached'));
  test('a step back needs a reason and no evidence', () => {
    expect(refused(at('champion'), 'active')).toBe('step-back-unexplained');
    expect(tried(at('champion'), 'active', undefined, NOTHING, 'he left')).toEqual({ evidence: { what: 'he left' } });
    // What is handed in all the same is kept.
    expect(tried(at('champion'), 'active', { date: '2026-11-01' }, NOTHING, 'he left')).toEqual({
      evidence: { date: '2026-11-01', what: 'he left' },
    });
    expect(tried(at('champion'), 'active', { file: 'mail.txt' }, NOTHING, 'he left')).toEqual({
      evidence: { file: 'mail.txt', what: 'he left' },
    });
    expect(refused(at('champion'), 'active', { date: '2026-12-02' }, NOTHING, 'he left')).toBe('evidence-in-future');
  });
  test('what is lost or set aside is not graded', () => {
    expect(refused(opportunity({ milestones: history('lost 2026-10-01') }), 'active', { date: '2026-11-01' })).toBe('is-lost');
    expect(refused(opportunity({ inactive: { date: '2026-10-01', why: 'x' } }), 'active', { date: '2026-11-01' })).toBe('is-inactive');
  });
  test('a company’s own milestone without rules takes letter, file or date', () => {
    const own: Process = {
      milestones: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    };
    expect(
      mayAdvance(opportunity(), own, own.milestones[0]!, { shown: { letter: letter('any') }, facts: NOTHING, today: TODAY }),
    ).toHaveProperty('evidence');
  });
});

describe('sliding back', () => {
  const codes = (...args: Parameters<typeof slidingBack>): string[] => slidingBack(...args).map(({ code }) => code);
  test('is nothing as long as all goes well', () =>
    expect(codes(opportunity({ opened: '2026-11-20' }), USUAL, NOTHING, TODAY)).toEqual([]));
  test('is a stage that lasts longer than is normal', () => {
    const champion = opportunity({ milestones: history('active 2026-09-10', 'goal-shared 2026-10-01', 'champion 2026-10-25') });
    expect(slidingBack(champion, USUAL, NOTHING, TODAY)[0]).toMatchObject({
      code: 'overstayed',
      args: { normal: 1, milestone: USUAL.milestones[2]!.name },
    });
    expect(codes(champion, USUAL, NOTHING, '2026-11-20')).toEqual([]);
  });
  test('is access that a letter asked for and that was not given', () => {
    const asked: Facts = { letters: [letter('sponsor', { sent: '2026-10-20' })], calls: [] };
    const fresh = opportunity({ opened: '2026-11-20' });
    expect(slidingBack(fresh, USUAL, asked, TODAY)).toEqual([
      { code: 'access-not-given', args: { letter: '2026-11-01-sponsor', since: '2026-10-20', days: 42 } },
    ]);
    expect(codes(fresh, USUAL, asked, '2026-11-19')).toEqual([]);
    expect(codes(fresh, USUAL, { letters: [letter('sponsor', { sent: '2026-10-20', access: '2026-11-01' })], calls: [] }, TODAY)).toEqual(
      [],
    );
    expect(codes(fresh, { ...USUAL, accessDays: 60 }, asked, TODAY)).toEqual([]);
    expect(codes(fresh, USUAL, { letters: [letter('summary', { sent: '2026-10-20' })], calls: [] }, TODAY)).toEqual([]);
  });
  test('is a buyer who has done nothing for long', () => {
    const quiet = opportunity({ opened: '2026-01-01', milestones: history('active 2026-09-10') });
    expect(slidingBack(quiet, USUAL, NOTHING, TODAY).find(({ code }) => code === 'stale')).toEqual({
      code: 'stale',
      args: { since: '2026-09-10', days: 82 },
    });
    // The day a sale was opened is nothing that the buyer did.
    const untouched = opportunity({ opened: '2026-09-03', milestones: [] });
    expect(slidingBack(untouched, USUAL, NOTHING, TODAY).find(({ code }) => code === 'nothing-known')).toMatchObject({
      args: { since: '2026-09-03' },
    });
    expect(codes(quiet, { ...USUAL, staleDays: 90 }, NOTHING, TODAY)).toEqual(['overstayed']);
  });
  test('is said of the day it was opened where nothing is known of the buyer', () => {
    const brought = opportunity({ opened: '2026-09-03' });
    expect(slidingBack(brought, USUAL, NOTHING, TODAY).find(({ code }) => code === 'stale')).toBeUndefined();
    expect(slidingBack(brought, USUAL, NOTHING, TODAY)).toContainEqual({ code: 'nothing-known', args: { since: '2026-09-03', days: 89 } });
  });
  test('is not what the buyer did: accepting, introducing, a call, a meeting alone, a step of the plan', () => {
    const base = opportunity({ opened: '2026-01-01' });
    const last = (more: Partial<ReturnType<typeof opportunity>>, facts: Facts = NOTHING): string =>
      buyerAction({ ...base, ...more }, facts, TODAY) ?? base.opened;
    expect(last({})).toBe('2026-01-01');
    expect(last({ players: [{ id: 'a', name: 'A', metAlone: '2026-10-02' }] })).toBe('2026-10-02');
    expect(
      last({
        plan: [
          { event: 'x', date: '2026-10-03', status: 'done' },
          { event: 'y', date: '2026-10-30' },
        ],
      }),
    ).toBe('2026-10-03');
    expect(last({}, { letters: [letter('sponsor', { sent: '2026-11-30', accepted: '2026-10-04' })], calls: [] })).toBe('2026-10-04');
    expect(last({}, { letters: [], calls: [{ prompter: 'p', date: '2026-10-05', goalShared: false }] })).toBe('2026-10-05');
    expect(
      last({
        milestones: [
          { milestone: 'active', date: '2026-11-01', evidence: { date: '2026-10-06' }, by: 'M' },
          { milestone: 'lost', date: '2026-11-02', by: 'M' },
        ],
      }),
    ).toBe('2026-10-06');
  });
  test('stops when it is won, lost or set aside, and never changes anything', () => {
    const won = at('signed');
    const before = structuredClone(won);
    expect(codes(won, USUAL, NOTHING, '2030-01-01')).toEqual([]);
    expect(codes(opportunity({ inactive: { date: '2026-10-01', why: 'x' } }), USUAL, NOTHING, '2030-01-01')).toEqual([]);
    expect(won).toEqual(before);
  });
  test('says that a milestone is not in the process', () => {
    expect(slidingBack(opportunity({ opened: '2026-11-20', milestones: history('pilot 2026-11-21') }), USUAL, NOTHING, TODAY)).toEqual([
      { code: 'unknown-milestone', args: { milestone: 'pilot' } },
    ]);
  });
});

describe('an earlier day', () => {
  const changed = opportunity({
    value: 300,
    close: '2027-06-30',
    owner: 'B',
    changes: [
      { date: '2026-09-01', value: 100, close: '2027-01-31', owner: 'A' },
      { date: '2026-10-01', value: 300 },
      { date: '2026-11-01', close: '2027-06-30', owner: 'B', inactive: true },
      { date: '2026-11-15', inactive: false },
    ],
  });
  test.each([
    ['2026-08-31', { existed: false, inactive: false }],
    ['2026-09-30', { value: 100, close: '2027-01-31', owner: 'A', existed: true, inactive: false }],
    ['2026-10-01', { value: 300, close: '2027-01-31', owner: 'A', existed: true, inactive: false }],
    ['2026-11-10', { value: 300, close: '2027-06-30', owner: 'B', existed: true, inactive: true }],
    ['2026-12-01', { value: 300, close: '2027-06-30', owner: 'B', existed: true, inactive: false }],
  ])('%s has what it was then', (day, expected) => expect(asOf(changed, day)).toEqual(expected));
  test('of a record without a history is as it is now', () => {
    expect(asOf(opportunity({ value: 5, inactive: { date: '2026-10-01', why: 'x' } }), '2026-09-15')).toEqual({
      value: 5,
      existed: true,
      inactive: false,
    });
    expect(asOf(opportunity({ inactive: { date: '2026-10-01', why: 'x' } }), '2026-10-01').inactive).toBe(true);
  });
  test('is kept by every change: what became different, on its day, one entry a day', () => {
    const made = withChanges(undefined, opportunity({ value: 100, owner: 'A' }), TODAY);
    expect(made.changes).toEqual([{ date: '2026-09-01', value: 100, owner: 'A' }]);
    const dearer = withChanges(made, { ...made, value: 200 }, TODAY);
    expect(dearer.changes).toEqual([...made.changes!, { date: TODAY, value: 200 }]);
    expect(withChanges(dearer, { ...dearer, owner: 'B' }, TODAY).changes?.at(-1)).toEqual({ date: TODAY, value: 200, owner: 'B' });
    expect(withChanges(made, { ...made, account: 'Other' }, TODAY).changes).toEqual(made.changes);
  });
  test('of a record written by hand begins with what stood there', () => {
    expect(withChanges(opportunity({ value: 5 }), opportunity({ value: 6 }), TODAY).changes).toEqual([
      { date: '2026-09-01', value: 5 },
      { date: TODAY, value: 6 },
    ]);
    expect(appended([], { date: TODAY, inactive: true })).toEqual([{ date: TODAY, inactive: true }]);
  });
});
