// Nothing is read for a letter that its template does not ask for, and nothing that it asks for is missing.
import { describe, expect, test } from 'vitest';
import { compute, COMPUTATION_NAMES } from '../../../../src/core/method/letters/computed.ts';
import type { Given } from '../../../../src/core/method/letters/given.ts';
import { shelvesOf, type Shelf } from '../../../../src/core/method/letters/shelves.ts';

const SHELVES: readonly Shelf[] = ['people', 'sheets', 'accounts', 'plans'];

/** What a computation looks at while it works, with and without anybody named. */
function lookedAt(name: string): ReadonlySet<Shelf> {
  const seen = new Set<Shelf>();
  const base: Given = { language: 'en', answers: {}, today: '2026-12-01', stories: [], menu: () => [], subject: 'Acme' };
  const named = { 'to.name': 'Ann Lee', 'to.title': 'head of IT', 'to.company': 'Acme', rep: 'Kim', account: 'Acme' };
  for (const answers of [{}, named]) {
    const given = { ...base, answers };
    for (const shelf of SHELVES)
      Object.defineProperty(given, shelf, {
        get() {
          seen.add(shelf);
          return [];
        },
      });
    compute(name, given);
  }
  return seen;
}

const asks = (from: string): ReadonlySet<Shelf> => shelvesOf({ questions: [{ id: 'q', kind: 'text', title: { en: 'q' }, from: [from] }] });

describe('what a default comes from is read', () => {
  test.each(COMPUTATION_NAMES)('computed.%s', (name) => {
    const known = asks(`computed.${name}`);
    expect([...lookedAt(name)].filter((shelf) => !known.has(shelf))).toEqual([]);
  });

  test('a story, an account, another worksheet', () => {
    expect([...asks('story.told')]).toEqual(['people', 'sheets']);
    expect([...asks('account.years')]).toEqual(['accounts']);
    expect([...asks('sheet.account-plan.theirs')]).toEqual(['sheets', 'accounts']);
  });

  test('and for a name, a day or a goal nothing is', () => {
    for (const from of ['me.name', 'today', 'call.goal', 'computed.greeting', 'computed.story']) expect([...asks(from)]).toEqual([]);
  });
});
