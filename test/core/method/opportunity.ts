// A small opportunity for the tests of the method, and what they all need beside it.
import type { Facts, LetterFact } from '../../../src/core/method/pipeline/advance.ts';
import { processesWith } from '../../../src/core/method/pipeline/process.ts';
import type { Opportunity, Reached } from '../../../src/core/model/opportunity.ts';
import type { Process } from '../../../src/core/model/process.ts';

export const USUAL = processesWith()['default'] as Process;
export const SIGNATURE = processesWith()['signature'] as Process;
export const TODAY = '2026-12-01';
export const NOTHING: Facts = { letters: [], calls: [] };

export const opportunity = (more: Partial<Opportunity> = {}): Opportunity => ({
  ccs: 1,
  kind: 'opportunity',
  account: 'Example',
  opened: '2026-09-01',
  ...more,
});
/** A history: `active 2026-09-10`, one entry each. */
export const history = (...entries: readonly string[]): Reached[] =>
  entries.map((entry) => ({ milestone: entry.split(' ')[0] ?? '', date: entry.split(' ')[1] ?? '', by: 'M' }));
export const letter = (kind: string, more: Partial<LetterFact> = {}): LetterFact => ({
  id: `2026-11-01-${kind}`,
  kind,
  date: '2026-11-01',
  ...more,
});
