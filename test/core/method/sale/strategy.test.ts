// How to compete: every outcome can be reached, and what led there can be said.
import { expect, test } from 'vitest';
import { asksOf, strategyFor } from '../../../../src/core/method/sale/strategy.ts';
import { OUTCOMES, type Mark } from '../../../../src/core/model/opportunity.ts';

const marks = (plus: readonly number[], minus: readonly number[] = []): Record<string, Mark> =>
  Object.fromEntries([...plus.map((one) => [one, '+'] as const), ...minus.map((one) => [one, '-'] as const)]);
const STRONG = marks([5, 6, 7, 8]);

type Case = readonly [outcome: string, marks: Record<string, Mark>, answers: Record<string, string>, steps: string];
const CASES: readonly Case[] = [
  ['frontal', STRONG, { buyerPhase: '2', advantage: 'yes' }, 'late event compete advantage'],
  ['flank', STRONG, { buyerPhase: '', advantage: 'no', criteria: 'yes' }, 'late event compete advantage criteria'],
  [
    'fragment',
    STRONG,
    { buyerPhase: '1', advantage: 'unsure', criteria: 'no', split: 'yes' },
    'late event compete advantage criteria split',
  ],
  [
    'defend',
    STRONG,
    { buyerPhase: '2', advantage: 'no', criteria: 'no', split: 'no', position: 'yes' },
    'late event compete advantage criteria split position',
  ],
  ['defend', {}, { buyerPhase: '2', makeEvent: 'no', position: 'yes' }, 'late event makeEvent position'],
  ['develop', marks([19]), { buyerPhase: '2', makeEvent: 'no', position: 'no' }, 'late event makeEvent position later'],
  ['develop', marks([5, 6, 22], [7, 8]), { buyerPhase: '2', position: 'no' }, 'late event compete position later'],
  ['disengage', marks([5, 6], [7]), { buyerPhase: '2', position: 'unsure' }, 'late event compete position later'],
  [
    'disengage',
    marks([5, 6, 7]),
    { buyerPhase: '3', invited: 'no', preferred: 'no', meetPlayers: 'no', position: 'no' },
    'late invited preferred met position later',
  ],
  [
    'develop',
    marks([5, 19]),
    { buyerPhase: '3', invited: 'no', preferred: 'no', meetPlayers: 'no', position: 'no' },
    'late invited preferred met position later',
  ],
  [
    'defend',
    STRONG,
    { buyerPhase: '3', invited: 'no', preferred: 'no', meetPlayers: 'no', position: 'yes' },
    'late invited preferred met position',
  ],
  [
    'frontal',
    STRONG,
    { buyerPhase: '3', invited: 'no', preferred: 'yes', advantage: 'yes' },
    'late invited preferred event compete advantage',
  ],
  ['frontal', STRONG, { buyerPhase: '3', invited: 'yes', advantage: 'yes' }, 'late invited event compete advantage'],
  ['frontal', marks([6, 7]), { buyerPhase: '1', makeEvent: 'yes', advantage: 'yes' }, 'late event makeEvent compete advantage'],
];

test.each(CASES)('%s', (outcome, given, answers, steps) => {
  const { path, end } = strategyFor(given, answers);
  expect(end).toEqual({ outcome });
  expect(path.map(({ step }) => step).join(' ')).toBe(steps);
});

test('all six are among the cases', () => {
  expect(new Set(CASES.map(([outcome]) => outcome))).toEqual(new Set(OUTCOMES));
});

test('only what is needed is asked, one after the other', () => {
  expect(asksOf(strategyFor(STRONG, {}))).toEqual(['buyerPhase']);
  expect(asksOf(strategyFor(STRONG, { buyerPhase: '2' }))).toEqual(['buyerPhase', 'advantage']);
  expect(asksOf(strategyFor({}, { buyerPhase: '3', invited: 'yes', makeEvent: 'yes' }))).toEqual([
    'buyerPhase',
    'invited',
    'makeEvent',
    'position',
  ]);
});

test('the path says which marks and which answers led there', () => {
  const { path } = strategyFor(marks([5, 6, 7], [8]), { buyerPhase: '2', advantage: 'no', criteria: 'yes' });
  expect(path[1]).toEqual({ step: 'event', yes: true, marks: { 5: '+' } });
  expect(path[2]).toEqual({ step: 'compete', yes: true, marks: { 6: '+', 7: '+', 8: '-', 9: '?', 10: '?', 11: '?' } });
  expect(path[3]).toEqual({ step: 'advantage', yes: false, answer: 'no' });
});
