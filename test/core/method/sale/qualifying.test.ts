// What qualifying works out: percentages, bids, readiness, power, assessments, bargains.
import { expect, test } from 'vitest';
import {
  assessed,
  assessmentsOf,
  compared,
  movedSince,
  NUMBERS,
  tally,
  unshown,
  withAssessment,
} from '../../../../src/core/method/sale/assessment.ts';
import { bidFor, costOfLosing, percentOf, shareIn } from '../../../../src/core/method/sale/bid.ts';
import { unknownIn, withReady } from '../../../../src/core/method/sale/closing.ts';
import { bargainsOf, getFor, missingFor, percentageIn, spokenBargain, surrenderIn } from '../../../../src/core/method/sale/negotiation.ts';
import { powerOf } from '../../../../src/core/method/sale/power-sponsor.ts';
import type { Player } from '../../../../src/core/model/opportunity.ts';

test.each([
  ['20', 0.2],
  ['20 %', 0.2],
  ['２０％', 0.2],
  ['0', 0],
  ['100', 1],
  ['12.5%', 0.125],
  ['7', 0.07],
  ['0.2', undefined],
  ['101', undefined],
  ['-5', undefined],
  ['half', undefined],
  ['', undefined],
])('a percentage: %s', (text, share) => {
  expect(shareIn(text)).toBe(share);
  if (share !== undefined) expect(shareIn(percentOf(share))).toBe(share);
});

test.each([
  [0.2, 30_000, 24_000],
  [0, 500, 500],
  [1, 500, 0],
  [0.07, 1000, 930],
  [0.29, 1234.56, 876.54],
])('the cost of losing: %d of %d', (rate, cost, losing) => {
  expect(costOfLosing(rate, cost)).toBe(losing);
});

test.each([
  [{ preferred: 'yes' }, {}, 'bid', 'preferred'],
  [{ preferred: 'no', meetPlayers: 'yes' }, {}, 'bid', 'players'],
  [{ preferred: 'unsure', meetPlayers: 'no' }, {}, 'no-bid', 'written-for-another'],
  [{ preferred: 'no', meetPlayers: 'unsure' }, {}, undefined, 'ask-first'],
  [{ preferred: 'no', meetPlayers: 'yes' }, { buyerPhase: 3, invited: 'no' }, 'no-bid', 'uninvited'],
  [{ preferred: 'yes' }, { buyerPhase: 3, invited: 'yes' }, 'bid', 'preferred'],
] as const)('bid or not: %o %o', (rfp, buyer, decision, reason) => {
  expect(bidFor(rfp, buyer)).toEqual({ decision, reason });
});

test('ready only when all seven are known, and what did not change keeps its day', () => {
  expect(unknownIn()).toHaveLength(7);
  const yes = { known: 'yes' as const };
  const all = { goals: yes, situation: yes, help: yes, justification: yes, delivery: yes, trust: yes, decision: yes };
  const before = withReady({}, { ...all, trust: { known: 'no' } }, '2026-09-01');
  expect(unknownIn(before)).toEqual(['trust']);
  const after = withReady(before, all, '2026-10-01');
  expect([unknownIn(after), after['goals']?.date, after['trust']?.date]).toEqual([[], '2026-09-01', '2026-10-01']);
});

test.each([
  [{ getsIt: 'yes', takesUs: 'yes', arranges: 'yes', inner: 'yes' }, 'yes'],
  [{ getsIt: 'yes', takesUs: 'yes', arranges: 'yes', inner: 'no' }, 'yes'],
  [{ getsIt: 'yes', takesUs: 'no', arranges: 'unsure', inner: 'yes' }, 'no'],
  [{ getsIt: 'yes', takesUs: 'yes', arranges: 'unsure' }, 'unknown'],
  [{}, 'unknown'],
] as const)('power: %o', (power, verdict) => {
  expect(powerOf(power).verdict).toBe(verdict);
});

test('an assessment keeps what did not change, and says what did', () => {
  const first = assessed(
    undefined,
    { 5: { mark: '+', evidence: 'the rule' }, 6: { mark: '-' } },
    { date: '2026-09-01', of: 'us', stage: 'active' },
  );
  const second = assessed(
    first,
    { 5: { mark: '+', evidence: 'the rule' }, 6: { mark: '+', evidence: 'shown' } },
    { date: '2026-10-01', of: 'us' },
  );
  expect([second.answers['5']?.date, second.answers['6']?.date]).toEqual(['2026-09-01', '2026-10-01']);
  expect(movedSince(first, second)).toEqual([{ number: 6, from: '-', to: '+', evidence: 'shown' }]);
  expect([tally(second), unshown(first), unshown(second)]).toEqual([{ '+': 2, '?': 20, '-': 0 }, [6], []]);
  const history = withAssessment(withAssessment([first], second), { ...second, answers: {} });
  expect(history.map(({ date }) => date)).toEqual(['2026-09-01', '2026-10-01']);
  expect(assessmentsOf({ assessments: history }, 'Globex')).toEqual([]);
  expect(compared(first, undefined)).toHaveLength(22);
  expect(NUMBERS).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
});

const CFO: Player = { id: 'cfo', name: 'A. Buyer', part: 'approves' };
const USER: Player = { id: 'user', name: 'B. User', roles: ['user'] };
const YES = { choosingUs: 'yes', onlyThing: 'yes', signToday: 'yes' } as const;

test('a negotiation opens with three yeses and somebody who can sign', () => {
  expect(missingFor({ ...YES, signer: 'cfo' }, [CFO])).toEqual([]);
  expect(missingFor({ ...YES, onlyThing: 'unsure', signer: 'cfo' }, [CFO])).toEqual([{ code: 'onlyThing' }]);
  expect(missingFor({ ...YES, signer: 'user' }, [CFO, USER])).toEqual([{ code: 'cannot-sign', name: 'B. User', id: 'user' }]);
  expect(missingFor({}, [])).toHaveLength(4);
});

test('a give belongs to a get, by its number or its words', () => {
  const gets = ['sign for three years', 'introduce us'];
  expect([
    getFor({ give: 'x', get: '2' }, gets),
    getFor({ give: 'x', get: ' Sign for THREE years' }, gets),
    getFor({ give: 'x' }, gets),
    getFor({ give: 'x', get: '3' }, gets),
  ]).toEqual(['introduce us', 'sign for three years', undefined, undefined]);
  expect(bargainsOf({ gets, gives: [{ give: 'train you', get: 'sign for three years' }] }, 'en').map(({ gives }) => gives.length)).toEqual([
    1, 0,
  ]);
});

test('a bargain is one sentence in both languages', () => {
  expect(spokenBargain('en', 'Sign for three years.', ['to train your people', 'start in March'])).toBe(
    'If you are willing to sign for three years, then I can train your people and start in March; can we sign?',
  );
  expect(spokenBargain('zh-Hans', '愿意签三年。', ['第一年免费培训', '可以提前一个月交付'])).toBe(
    '如果您愿意签三年，那我就可以第一年免费培训、提前一个月交付；我们今天签，可以吗？',
  );
});

test.each([
  ['take 5 % off', 'en', '5 %'],
  ['lower it by 3 per cent', 'en', '3 per cent'],
  ['train 5 people', 'en', undefined],
  ['include the 24/7 line', 'en', undefined],
  ['九五折', 'zh-Hans', '九五折'],
  ['让两个点', 'zh-Hans', '两个点'],
  ['优惠百分之五', 'zh-Hans', '百分之五'],
  ['打8.5折', 'zh-Hans', '8.5折'],
  ['培训两天', 'zh-Hans', undefined],
] as const)('a share: %s', (text, language, piece) => {
  expect(percentageIn(text, language)).toBe(piece);
});

test.each([
  ['Where do we need to be?', 'en', true],
  ['What price would you sign at?', 'en', true],
  ['What do you need it for?', 'en', false],
  ['Where does it have to be delivered?', 'en', false],
  ['您要我们降到多少？', 'zh-Hans', true],
  ['多少钱能签？', 'zh-Hans', true],
  ['您的目标价是多少？', 'zh-Hans', true],
  ['您用它做什么？', 'zh-Hans', false],
] as const)('how low to go: %s', (text, language, asks) => {
  expect(surrenderIn(text, language) !== undefined).toBe(asks);
});
