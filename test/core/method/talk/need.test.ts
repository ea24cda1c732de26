// How far a need has come, read off the notes.
import { expect, test } from 'vitest';
import { needIn, needOf } from '../../../../src/core/method/talk/need.ts';
import { prompterOf } from '../../../../src/core/forms/prompter-record.ts';
import { form, MET, PLAYBOOK, SOURCE } from '../../interview/support.ts';

const PROMPTER = prompterOf(form, PLAYBOOK, SOURCE, MET);

test.each([
  [undefined, 'unseen'],
  [{}, 'unseen'],
  [{ goalShared: 'no', scenarios: [{ id: 'proof', wanted: 'yes' }] }, 'unseen'],
  [{ scenarios: [{ id: 'proof', answers: [{ ask: 'How many?', answer: '12' }] }] }, 'unseen'],
  [{ goalShared: 'yes' }, 'admitted'],
  [{ vision: { what: 'an app' } }, 'admitted'],
  [{ scenarios: [{ id: 'proof', wanted: 'unsure' }] }, 'admitted'],
  [{ goalShared: 'yes', scenarios: [{ id: 'proof', wanted: 'no' }] }, 'admitted'],
  [{ goalShared: 'yes', scenarios: [{ id: 'proof', wanted: 'yes' }] }, 'envisioned'],
  [{ goalShared: 'yes', vision: { what: 'an app', use: 'the clerk books at night' } }, 'envisioned'],
] as const)('%j is %s', (heard, need) => {
  expect(needOf(heard as Parameters<typeof needOf>[0])).toBe(need);
});

test('several talks are one story, and what was said later wins', () => {
  const first = { date: '2026-12-01', goalShared: 'yes' as const, scenarios: [{ id: 'proof', wanted: 'yes' as const }] };
  expect(needIn({ ...PROMPTER, calls: [first] })).toBe('envisioned');
  expect(needIn({ ...PROMPTER, calls: [first, { date: '2026-12-09', scenarios: [{ id: 'proof', wanted: 'no' }] }] })).toBe('admitted');
  expect(needIn({ ...PROMPTER, calls: [first, { date: '2026-12-09', goalShared: 'no' }] })).toBe('unseen');
});
