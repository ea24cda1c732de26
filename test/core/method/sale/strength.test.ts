// How strong the key players are for us, and whom they like best: every part counts, and whoever decides counts before the others.
import { expect, test } from 'vitest';
import { preferenceOf } from '../../../../src/core/method/sale/bid.ts';
import { strengthOf } from '../../../../src/core/method/sale/strength.ts';
import { ROLES, type Opportunity } from '../../../../src/core/model/opportunity.ts';

type Player = NonNullable<Opportunity['players']>[number];

const named = (name: string, more: Partial<Player> = {}): Player => ({ id: name.toLowerCase(), name, ...more });
const ALL: Partial<Player> = {
  roles: [...ROLES],
  goal: 'fewer second trips',
  metAlone: '2026-11-03',
  win: 'a quiet Friday',
  attitude: 'sponsor',
  influence: 3,
};
const strength = (...players: readonly Player[]): number | undefined => strengthOf({ players: [...players] })?.number;

test('nobody on record has no strength, and whoever has left no longer counts', () => {
  expect(strength()).toBeUndefined();
  expect(strength(named('Ann', { left: '2026-11-01' }))).toBeUndefined();
  expect(strength(named('Ann', ALL), named('Ben', { left: '2026-11-01' }))).toBe(100);
});

test.each(['roles', 'goal', 'metAlone', 'win'] as const)('without a %s a fifth is missing', (part) => {
  expect(strength(named('Ann', ALL))).toBe(100);
  expect(strength(named('Ann', { ...ALL, [part]: undefined }))).toBe(80);
});

test('what is not known of an attitude does not speak for us, and an enemy counts nothing', () => {
  const withAttitude = (attitude: Player['attitude']): number | undefined => strength(named('Ann', { ...ALL, attitude }));
  expect((['sponsor', 'supporter', 'neutral', 'non-supporter', 'enemy', undefined] as const).map(withAttitude)).toEqual([
    100, 95, 90, 85, 80, 85,
  ]);
});

test('somebody who is listened to weighs more than somebody who is not', () => {
  const pair = (ofSponsor: 0 | 3, ofEnemy: 0 | 3): number | undefined =>
    strengthOf({
      players: [named('Ann', { attitude: 'sponsor', influence: ofSponsor }), named('Ben', { attitude: 'enemy', influence: ofEnemy })],
    })?.parts.attitude.have;
  expect([pair(3, 0), pair(0, 3), pair(0, 0)]).toEqual([80, 20, 50]);
});

const us = { prefers: 'us' } as const;
const other = { prefers: 'other' } as const;
const PREFERENCES: readonly (readonly [string, readonly Player[], string | undefined])[] = [
  ['nobody has shown anything', [named('Ann'), named('Ben')], undefined],
  ['whoever has shown something', [named('Ann', us), named('Ben')], 'yes'],
  ['two of one mind', [named('Ann', other), named('Ben', other)], 'no'],
  ['two of two minds', [named('Ann', us), named('Ben', other)], 'no'],
  ['somebody who likes none best', [named('Ann', us), named('Ben', { prefers: 'nobody' })], 'unsure'],
  ['the decision maker is for us, users are not', [named('Ann', { ...us, roles: ['decision-maker'] }), named('Ben', other)], 'yes'],
  ['whoever approves is for another, users are for us', [named('Ann', { ...other, part: 'approves' }), named('Ben', us)], 'no'],
  ['a decision maker who has shown nothing', [named('Ann', { part: 'decides' }), named('Ben', us)], 'yes'],
  ['a decision maker who has left', [named('Ann', { ...other, part: 'decides', left: '2026-11-01' }), named('Ben', us)], 'yes'],
];

test.each(PREFERENCES)('whom the buyer likes best: %s', (_, players, preferred) => {
  expect(preferenceOf({ players: [...players] })).toBe(preferred);
});
