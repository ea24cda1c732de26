// The look for words only saves time: with it and without it the same is found.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Harm, Piece } from '../../../src/core/languages/classes.ts';
import { englishClasses } from '../../../src/core/languages/en/classes.ts';
import { boundless } from '../../../src/core/languages/en/boundless.ts';
import { lookedUp } from '../../../src/core/languages/en/looked-up.ts';
import { harms } from '../../../src/core/languages/en/wording.ts';
import { lookFor } from '../../../src/core/languages/signs.ts';
import { rounds } from '../../support.ts';

const KINDS: readonly Harm[] = ['blame', 'pitch', 'promise', 'embellishment'];
const CASES = join(import.meta.dirname, '../../cases/lint/lines.jsonl');

/** What the patterns find by themselves, and what is found behind the look. */
function withoutAndWith(text: string): [unknown, unknown] {
  const found = (by: (kind: Harm) => readonly Piece[], ...others: (Piece | undefined)[]): unknown => [KINDS.map(by), ...others];
  return [
    found((kind) => harms(kind, text), boundless(text), lookedUp(text)),
    found((kind) => englishClasses.harms(kind, text), englishClasses.boundless(text), englishClasses.lookedUp(text)),
  ];
}

const LINES = readFileSync(CASES, 'utf8')
  .trim()
  .split('\n')
  .map((line): { language: string; value: unknown } => JSON.parse(line))
  .filter(({ language, value }) => language === 'en' && typeof value === 'string')
  .map(({ value }) => String(value));

test('every labelled sentence, in any case of letters', () => {
  expect(LINES.length).toBeGreaterThan(150);
  let faults = 0;
  for (const text of LINES.flatMap((line) => [line, line.toUpperCase(), `${line} ${line}`])) {
    const [without, found] = withoutAndWith(text);
    expect([text, found]).toEqual([text, without]);
    if (JSON.stringify(without) !== JSON.stringify([[[], [], [], []], undefined, undefined])) faults++;
  }
  // Otherwise the comparison says nothing.
  expect(faults).toBeGreaterThan(100);
});

test('sentences cut and put together anew', () => {
  const pieces = LINES.flatMap((line) => line.match(/\S+(?:\s+\S+){0,3}/gu) ?? []);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }), (parts) => {
      const text = parts.join(' ');
      const [without, found] = withoutAndWith(text);
      expect([text, found]).toEqual([text, without]);
    }),
    { numRuns: rounds(4000), seed: 3 },
  );
});

test('a stem, a whole word, and two words in a row', () => {
  const may = lookFor({ stem: 'seam', whole: 'we_', pair: 'no+one_' });
  expect([may('stem', 'Seamlessly'), may('stem', 'unseamed')]).toEqual([true, false]);
  expect([may('whole', 'do WE?'), may('whole', 'we’ll'), may('whole', 'west')]).toEqual([true, true, false]);
  expect([may('pair', 'no one'), may('pair', 'no-one'), may('pair', 'one, no'), may('pair', 'no ones')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
