// Two people at one plan: neither loses a step.
import { expect, test } from 'vitest';
import { mergedPlan } from '../../../../src/core/method/sale/plan.ts';

const a = { event: 'Interviews', date: '2026-10-01' };
const b = { event: 'Legal', date: '2026-10-08' };
const c = { event: 'Signing' };
const done = { ...a, status: 'done' as const };
const later = { event: 'Interviews', date: '2026-11-01' };
const held = { ...later, status: 'done' as const };

test.each([
  ['nobody else was at it', [a, b], [done], [a, b], [done]],
  ['they added a step', [a], [done], [a, c], [done, c]],
  ['they changed one that I left alone', [a, b], [a, b, c], [done, b], [done, b, c]],
  ['they took one away that I left alone', [a, b], [a, b, c], [b], [b, c]],
  ['both changed one', [a], [{ ...a, theirs: 'X' }], [done], [{ ...a, theirs: 'X' }]],
  ['I took one away', [a, b], [b], [a, b, c], [b, c]],
  ['both added the same', [], [c], [c], [c]],
  ['they changed the second of two steps that are called the same', [a, later], [done, later], [a, held], [done, held]],
  ['they added one that is called like another', [a], [done], [a, later], [done, later]],
  ['I took away the first of two that are called the same, and they changed the second', [a, later], [later], [a, held], [held]],
  [
    'they put the second of two that are called the same off',
    [a, later],
    [done, later],
    [a, { ...later, date: '2026-12-01' }],
    [done, { ...later, date: '2026-12-01' }],
  ],
  ['two are quite the same', [c, c], [c, c], [c, c, b], [c, c, b]],
  ['I took away the first of two that are called the same', [a, later], [later], [a, later, c], [later, c]],
])('%s', (_, before, mine, theirs, expected) => expect(mergedPlan(before, mine, theirs)).toEqual(expected));
