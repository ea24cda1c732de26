// What buyers say, in figures, and what the figures come to in a year: cases worked by hand.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { calendarIn, figureHeard } from '../../../../src/core/method/talk/figure.ts';
import { USUAL } from '../../../../src/core/method/talk/units.ts';
import { worthOf, worthProblem, type Factor } from '../../../../src/core/method/talk/worth.ts';
import type { TypedMeasure } from '../../../../src/core/model/measure.ts';
import { ROOT } from '../../../support.ts';

type Want = {
  readonly low?: number;
  readonly high?: number;
  readonly currency?: string;
  readonly about?: boolean;
  readonly unknown?: true;
  readonly problem?: string;
};
type Case = {
  readonly id: string;
  readonly measures: readonly { readonly id: string; readonly said: string; readonly measure: TypedMeasure }[];
  readonly worth: readonly string[];
  readonly currency: string;
  readonly want: Want;
};

const CASES = readFileSync(join(ROOT, 'test', 'fixtures', 'sums.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

function sumOf({ measures, worth, currency }: Case): Want {
  const asked = worth.map((id) => measures.find((one) => one.id === id)!);
  const problem = worthProblem(asked.map(({ measure }) => measure));
  if (problem) return { problem: problem.code };
  const heard = asked.map(({ said, measure }) => ({ ...figureHeard(said, measure), measure }));
  if (heard.some(({ currencies }) => currencies)) return { problem: 'two-currencies' };
  if (heard.some(({ figure }) => figure === undefined)) return { unknown: true };
  const sum = worthOf(
    heard as readonly Factor[],
    currency,
    Object.assign({}, USUAL, ...measures.map(({ said }) => calendarIn(said))) as typeof USUAL,
  );
  if ('code' in sum) return { unknown: true };
  return { low: sum.low.valueOf(), high: sum.high.valueOf(), currency: sum.currency ?? '', about: sum.about };
}

test.each(CASES.map((one) => [one.id, one.measures.map(({ said }) => said).join(' · '), one] as const))('%s %s', (_, __, one) => {
  expect(sumOf(one)).toEqual(one.want);
});
