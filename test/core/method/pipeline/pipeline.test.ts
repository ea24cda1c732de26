// The pipeline as the method sees it: where each stood on a day, what is dangerous, what moved, how it adds up.
import { describe, expect, test } from 'vitest';
import type { Opportunity } from '../../../../src/core/model/opportunity.ts';
import { opportunitySchema } from '../../../../src/core/model/opportunity.ts';
import { tally, type Report, type Tally } from '../../../../src/core/method/pipeline/pipeline.ts';
import { movesOf, type Row } from '../../../../src/core/method/pipeline/moves.ts';
import { entryOf, type Entry } from '../../../../src/core/method/pipeline/entry.ts';
import { packed, unpacked } from '../../../../src/core/method/pipeline/line.ts';
import { letterSketching, opportunitySketching, prompterSketching } from '../../../../src/core/method/pipeline/sketch.ts';
import { processesWith } from '../../../../src/core/method/pipeline/process.ts';
import { read } from '../../../../src/core/reading/index.ts';
import { readStrict } from '../../../../src/core/reading/strict.ts';
import { toYaml } from '../../../../src/workspace/index.ts';
import { history, letter, NOTHING, opportunity, SIGNATURE, TODAY, USUAL } from '../opportunity.ts';

const entry = (more: Partial<Opportunity>, at = TODAY, facts = NOTHING): Entry =>
  entryOf('id', opportunity(more), ['default', USUAL], facts, at)!;
const codes = (more: Partial<Opportunity>, at = TODAY, facts = NOTHING): string[] =>
  entry(more, at, facts).danger.map(({ signal, code }) => `${signal} ${code}`);
/** Nothing is dangerous about it: the buyer acted the other day. */
const calm: Partial<Opportunity> = { milestones: history('active 2026-11-20') };

describe('a line', () => {
  test('says where it stood, and since when', () => {
    expect(
      entry({ milestones: history('active 2026-09-10', 'goal-shared 2026-11-01'), value: 5, currency: 'EUR', owner: 'A' }),
    ).toMatchObject({
      stage: 'goal-shared',
      step: 1,
      since: '2026-11-01',
      months: 1,
      state: 'active',
      forecast: false,
      value: 5,
      owner: 'A',
    });
    expect(entry({ milestones: history('active 2026-09-10', 'goal-shared 2026-11-01') }, '2026-10-31')).toMatchObject({
      stage: 'active',
      since: '2026-09-10',
    });
    expect(entry({})).toMatchObject({ stage: undefined, step: -1, since: '2026-09-01' });
    expect(entryOf('id', opportunity(), ['default', USUAL], NOTHING, '2026-08-31')).toBeUndefined();
  });

  test('counts in the forecast from evaluating on, while it is open and worked on', () => {
    const until = (...names: string[]): Partial<Opportunity> => ({
      milestones: history(...names.map((name, index) => `${name} 2026-11-0${index + 1}`)),
    });
    expect(entry(until('active', 'goal-shared', 'champion')).forecast).toBe(false);
    expect(entry(until('active', 'goal-shared', 'champion', 'evaluating')).forecast).toBe(true);
    expect(
      entry({ ...until('active', 'goal-shared', 'champion', 'evaluating'), inactive: { date: '2026-11-20', why: 'x' } }),
    ).toMatchObject({ forecast: false, state: 'inactive' });
    expect(entry(until('active', 'goal-shared', 'champion', 'evaluating', 'verbal', 'signed'))).toMatchObject({
      forecast: false,
      state: 'won',
    });
    expect(entry(until('active', 'goal-shared', 'champion', 'evaluating', 'lost'))).toMatchObject({
      forecast: false,
      state: 'lost',
      stage: 'evaluating',
    });
  });

  test('is what it was on that day: value, day of signing, owner, set aside', () => {
    const changes = [
      { date: '2026-09-01', value: 100, close: '2026-12-01', owner: 'A' },
      { date: '2026-10-10', value: 80, owner: 'B' },
      { date: '2026-11-10', inactive: true },
    ];
    const record: Partial<Opportunity> = {
      value: 80,
      close: '2026-12-01',
      owner: 'B',
      inactive: { date: '2026-11-10', why: 'x' },
      changes,
    };
    expect(entry(record, '2026-10-09')).toMatchObject({ value: 100, owner: 'A', state: 'active' });
    expect(entry(record, '2026-10-10')).toMatchObject({ value: 80, owner: 'B', state: 'active' });
    expect(entry(record, '2026-11-10')).toMatchObject({ state: 'inactive' });
  });

  test('is what the record says now where somebody edited it by hand', () => {
    expect(entry({ value: 7, changes: [{ date: '2026-09-01', value: 5 }] }).value).toBe(7);
    expect(
      entry(
        {
          value: 7,
          changes: [
            { date: '2026-09-01', value: 5 },
            { date: '2026-11-01', value: 6 },
          ],
        },
        '2026-10-01',
      ).value,
    ).toBe(5);
  });
});

describe('danger has a reason', () => {
  test('none', () => expect(codes(calm)).toEqual([]));
  test('the day of signing moved to a later one', () => {
    const changes = (date: string, close: string): Opportunity['changes'] => [
      { date: '2026-09-01', close: '2026-12-10' },
      { date, close },
    ];
    expect(codes({ ...calm, changes: changes('2026-11-25', '2026-12-31'), close: '2026-12-31' })).toEqual(['postponed close-moved']);
    expect(codes({ ...calm, changes: changes('2026-11-25', '2026-12-05'), close: '2026-12-05' })).toEqual([]);
    // Before this stage began: the buyer acted since.
    expect(codes({ ...calm, changes: changes('2026-11-01', '2026-12-31'), close: '2026-12-31' })).toEqual([]);
  });
  test('the day of signing passed', () => expect(codes({ ...calm, close: '2026-11-30' })).toEqual(['postponed close-passed']));
  test('a step was postponed, or nothing became of it', () => {
    expect(
      codes({
        ...calm,
        plan: [
          { event: 'a', status: 'postponed' },
          { event: 'b', date: '2026-11-28' },
          { event: 'c', date: '2026-11-28', status: 'done' },
          { event: 'd', date: '2026-12-24' },
        ],
      }),
    ).toEqual(['postponed step-postponed', 'plan-obstructed step-overdue']);
  });
  test('a key player left, not one who left before this stage', () => {
    const players = [
      { id: 'a', name: 'A', left: '2026-11-25' },
      { id: 'b', name: 'B', left: '2026-11-01' },
      { id: 'c', name: 'C' },
    ];
    expect(codes({ ...calm, players })).toEqual(['player-changed player-left']);
    expect(codes({ ...calm, players }, '2026-11-24')).toEqual([]);
  });
  test('what the rep noted', () =>
    expect(
      codes({
        ...calm,
        signals: [
          { date: '2026-11-25', signal: 'requirements-changed', what: 'x' },
          { date: '2026-10-25', signal: 'postponed' },
        ],
      }),
    ).toEqual(['requirements-changed noted']));
  test('access was promised and not given', () => {
    const champion = (more: object = {}) => ({
      letters: [letter('champion', { date: '2026-10-01', sent: '2026-10-02', accepted: '2026-10-20', ...more })],
      calls: [{ prompter: 'p', date: '2026-11-25', goalShared: true }],
    });
    expect(codes(calm, TODAY, champion())).toEqual(['access-harder access-not-given']);
    expect(codes(calm, TODAY, champion({ access: '2026-11-30' }))).toEqual([]);
    // Given, but later than the day that is looked at.
    expect(codes(calm, '2026-11-29', champion({ access: '2026-11-30' }))).toEqual(['access-harder access-not-given']);
  });
  test('a stage lasts, the buyer is silent', () =>
    expect(codes({ milestones: history('active 2026-08-01') })).toEqual(['overstayed overstayed', 'stale stale']));
  test('what is over or set aside is in no danger any more', () => {
    expect(codes({ milestones: history('active 2026-01-01', 'lost 2026-02-01'), close: '2026-02-01' })).toEqual([]);
    expect(codes({ milestones: history('active 2026-01-01'), inactive: { date: '2026-02-01', why: 'x' }, close: '2026-02-01' })).toEqual(
      [],
    );
    expect(
      codes(
        {
          milestones: history('active 2026-01-01'),
          inactive: { date: '2026-11-30', why: 'x' },
          changes: [{ date: '2026-11-30', inactive: true }],
        },
        '2026-11-01',
      ),
    ).toEqual(['overstayed overstayed', 'stale stale']);
  });
});

describe('what moved', () => {
  const moved = (more: Partial<Opportunity>, since = '2026-10-01'): string[] =>
    movesOf(entryOf('id', opportunity(more), ['default', USUAL], NOTHING, since), entry(more)).map(({ code }) => code);
  test('forward, back, won, lost, new, set aside, taken up again', () => {
    expect(moved({ milestones: history('active 2026-09-10', 'goal-shared 2026-11-01') })).toEqual(['forward']);
    expect(moved({ milestones: history('active 2026-09-10', 'goal-shared 2026-09-12', 'active 2026-11-01') })).toEqual(['back']);
    expect(moved({ milestones: history('active 2026-09-10', 'lost 2026-11-01') })).toEqual(['lost']);
    expect(
      moved({
        milestones: history(
          'active 2026-09-10',
          'goal-shared 2026-10-02',
          'champion 2026-10-03',
          'evaluating 2026-10-04',
          'verbal 2026-10-05',
          'signed 2026-10-06',
        ),
      }),
    ).toEqual(['won']);
    expect(moved({ opened: '2026-10-02' })).toEqual(['new']);
    expect(moved({ inactive: { date: '2026-11-01', why: 'x' } })).toEqual(['set-aside']);
    expect(moved({ milestones: history('lost 2026-09-10', 'back 2026-10-10') })).toEqual(['taken-up']);
    expect(moved({})).toEqual([]);
  });
  test('value, day of signing, owner', () => {
    const changes = [
      { date: '2026-09-01', value: 1, close: '2026-12-10', owner: 'A' },
      { date: '2026-11-01', value: 2, close: '2026-12-11', owner: 'B' },
    ];
    expect(moved({ value: 2, close: '2026-12-11', owner: 'B', changes })).toEqual(['value', 'close', 'owner']);
  });
});

describe('sums', () => {
  const rows = [
    { ...entry({ milestones: history('active 2026-11-01'), value: 10, currency: 'EUR', owner: 'A' }), id: '1' },
    { ...entry({ milestones: history('active 2026-11-01'), value: 20, currency: 'CNY', owner: 'B', close: '2026-11-01' }), id: '2' },
    {
      ...entry({
        milestones: history('active 2026-11-01'),
        value: 5,
        currency: 'EUR',
        owner: 'B',
        inactive: { date: '2026-11-02', why: 'x' },
      }),
      id: '3',
    },
    {
      ...entry({
        milestones: history('active 2026-11-01', 'goal-shared 2026-11-02', 'champion 2026-11-03', 'evaluating 2026-11-04'),
        value: 7,
        currency: 'EUR',
        owner: 'B',
        close: '2027-02-11',
      }),
      id: '4',
    },
    { ...entry({}), id: '5' },
  ];
  const reported = (some: readonly Row[], most = 10, how: Partial<Tally> = {}): Report => {
    const { add, report } = tally(processesWith(), { most, ...how });
    some.forEach(add);
    return report();
  };
  const { groups, dangers } = reported(rows);
  test('by process and rep, never across currencies', () => {
    expect(groups.map(({ owner }) => owner)).toEqual([undefined, '', 'A', 'B']);
    const [all] = groups;
    expect(all!.steps.map(({ id, count }) => [id, count])).toEqual([
      [undefined, 1],
      ['active', 3],
      ['goal-shared', 0],
      ['champion', 0],
      ['evaluating', 1],
      ['verbal', 0],
    ]);
    expect(all!.steps[1]).toMatchObject({ inactive: 1, amounts: { CNY: 20, EUR: 15 }, idle: { EUR: 5 }, months: 1, danger: 1 });
    expect(all!.forecast).toMatchObject({ count: 1, amounts: { EUR: 7 } });
    expect(all!.steps.map(({ forecast }) => forecast)).toEqual([false, false, false, false, true, true]);
  });
  test('the forecast by month; who needs looking after first', () => {
    expect(groups[0]!.byMonth).toEqual([['2027-02', { EUR: 7 }]]);
    expect(dangers.rows.map(({ id }) => id)).toEqual(['2', '5']);
    expect(reported(rows, 1).dangers).toMatchObject({ count: 2, rows: [{ id: '2' }] });
    const many = Array.from({ length: 300 }, (_, at) => ({ ...entry({}), id: String(1000 + ((at * 7919) % 300)) }));
    for (const some of [many, many.toReversed(), many.toSorted((a, b) => (a.id < b.id ? 1 : -1))])
      expect(reported(some, 5).dangers).toMatchObject({
        count: 300,
        rows: [1000, 1001, 1002, 1003, 1004].map((id) => ({ id: String(id) })),
      });
    expect(
      reported(
        Array.from({ length: 50 }, (_, index) => ({ ...rows[1]!, id: String(index) })),
        2,
      ).dangers,
    ).toMatchObject({ count: 50, rows: [{ id: '0' }, { id: '1' }] });
  });
  test('reps in the order of the user’s language', () => {
    const owned = ['周成', 'zoe', 'Émile', '林晓雯', 'Anna', undefined].map((owner, index) => ({ ...rows[0]!, owner, id: String(index) }));
    const owners = (language: string): unknown[] =>
      reported(owned, 9, { order: new Intl.Collator(language).compare }).groups.map(({ owner }) => owner);
    expect(owners('en').slice(0, 5)).toEqual([undefined, '', 'Anna', 'Émile', 'zoe']);
    expect(owners('zh-Hans').slice(2, 4)).toEqual(['林晓雯', '周成']);
  });
  test('beside those of an earlier day: what came, went, changed hands or ended', () => {
    const moved = (more: Partial<Opportunity>): Row => {
      const record = {
        ...more,
        changes: [
          { date: '2026-09-01', value: 100, owner: 'A' },
          { date: '2026-11-10', value: 80, owner: 'B' },
        ],
        value: 80,
        owner: 'B',
        currency: 'EUR',
      };
      return { ...entry(record), moves: [], before: entry(record, '2026-11-01') };
    };
    const fresh: Row = { ...rows[0]!, moves: [] };
    const { groups: compared } = reported(
      [
        fresh,
        moved({ milestones: history('active 2026-09-10', 'goal-shared 2026-11-05') }),
        moved({ milestones: history('active 2026-09-10', 'lost 2026-11-20') }),
      ],
      9,
      { compared: true },
    );
    const [all, a, b] = compared;
    expect(all!.steps.slice(1, 3)).toMatchObject([
      { count: 1, amounts: { EUR: 10 }, then: { count: 2, amounts: { EUR: 200 } } },
      { count: 1, amounts: { EUR: 80 }, then: { count: 0 } },
    ]);
    expect(all).toMatchObject({ lost: { count: 1, then: { count: 0 } }, forecast: { count: 0, then: { count: 0 } } });
    expect([a!.owner, a!.steps[1]!.count, a!.steps[1]!.then?.count]).toEqual(['A', 1, 2]);
    expect([b!.owner, b!.steps[2]!.count, b!.steps[1]!.then?.count]).toEqual(['B', 1, 0]);
    expect(reported([fresh]).groups[0]!.steps[1]).not.toHaveProperty('then');
  });
  test('a process of which some stages come behind the sale', () => {
    const row = entryOf('id', opportunity({ milestones: history('engaged 2026-11-01') }), ['signature', SIGNATURE], NOTHING, TODAY)!;
    expect(reported([row]).groups[0]!.steps.map(({ id }) => id)).toEqual([
      undefined,
      'engaged',
      'identified',
      'validated',
      'qualified',
      'proposed',
    ]);
  });
});

describe('what is taken from a record', () => {
  const full: Opportunity = opportunitySchema.parse({
    ccs: 1,
    kind: 'opportunity',
    account: '北京长城机电',
    name: 'n',
    opened: '2026-09-01',
    value: 5,
    currency: 'CNY',
    owner: '刘晓',
    close: '2026-11-01',
    process: 'default',
    inactive: { date: '2026-12-24', why: 'w' },
    competitor: 'c',
    rfp: { due: '2026-12-24' },
    buyerPhase: 1,
    prompters: ['p'],
    letters: ['l'],
    players: [
      {
        id: 'a',
        name: 'A',
        title: 't',
        roles: ['coach'],
        goal: 'g',
        win: 'w',
        trust: 1,
        rank: 1,
        influence: 1,
        metAlone: '2026-10-01',
        reportsTo: 'b',
        painFrom: ['b'],
        left: '2026-11-25',
        notes: 'one\n\ntwo\n',
      },
      { id: 'b', name: 'B' },
    ],
    milestones: [{ milestone: 'active', date: '2026-09-10', evidence: { date: '2026-09-09', what: 'x', letter: 'l', file: 'f' }, by: 'M' }],
    plan: [{ event: 'e', date: '2026-10-01', theirs: 't', ours: 'o', go: true, billable: false, status: 'open', evidence: 'x' }],
    assessments: [{ date: '2026-10-01', of: 'us', answers: { 1: { mark: '+', evidence: 'x' } } }],
    ready: { goals: { known: 'yes' } },
    negotiations: [{ date: '2026-10-01', gives: [{ give: 'g' }] }],
    signals: [{ date: '2026-10-01', signal: 'postponed', what: 'x' }],
    changes: [{ date: '2026-09-01', value: 5, close: '2026-10-01', owner: 'A', inactive: false, by: 'M' }],
    notes: [{ date: '2026-10-01', by: 'A', text: 'first\nsecond' }],
  });
  const text = toYaml(full);
  const { sketch } = opportunitySketching;

  test('is the same, read quickly or in full, and gives the same line', () => {
    const quick = sketch(readStrict(text, false, opportunitySketching.unwanted)!.value);
    expect(quick).toEqual(sketch(read(text).value));
    for (const at of ['2026-10-15', TODAY, '2026-12-30']) {
      const whole = entryOf('id', full, ['default', USUAL], NOTHING, at)!;
      expect(entryOf('id', quick!, ['default', USUAL], NOTHING, at)).toEqual(whole);
      const again = unpacked('id', JSON.parse(JSON.stringify(packed(whole))), processesWith());
      expect(Object.fromEntries(Object.keys(whole).map((key) => [key, again[key as keyof typeof again]]))).toEqual(whole);
    }
  });

  test('is nothing where something is odd', () => {
    const odd = (change: object): unknown => sketch({ ...full, ...change });
    for (const change of [
      { opened: '2026-02-30' },
      { value: '5' },
      { value: -1 },
      { account: ' ' },
      { currency: 'cny' },
      { players: {} },
      { milestones: [{ milestone: 'active' }] },
      { changes: [{ date: '2026-01-01', value: 'much' }] },
      { kind: 'letter' },
    ])
      expect(odd(change), JSON.stringify(change)).toBeUndefined();
    expect(sketch([])).toBeUndefined();
    expect(letterSketching.sketch({ ccs: 1 })).toBeUndefined();
    expect(prompterSketching.sketch(null)).toBeUndefined();
  });

  test('leaves out what it does not know', () => {
    expect(sketch({ ...full, ovner: 'x', players: [{ ...full.players![0], pet: 'dog' }] })).toEqual(
      sketch({ ...full, players: [full.players![0]] }),
    );
  });

  test('holds no escape sequence', () => {
    expect(sketch({ ...full, account: 'a\x1b[31m' })!.account).toBe('a␛[31m');
  });
});
