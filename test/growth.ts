// How work grows with its size, in processor time: a busy machine makes a test wait, but not fail.
import { expect } from 'vitest';

// The first good round is enough; what takes a square of the time has none, however often it is tried.
const ROUNDS = 25;
/** Below this, what is measured is the machine and not the work, in microseconds. */
const TOO_SHORT = 20_000;

/** Processor time of one run, in microseconds. */
function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * Work on twice as much takes about twice as long; a square takes four times as long.
 * @param run does the work for a size
 * @param most how many times as long is too long
 */
export function expectLinear(run: (size: number) => unknown, size: number, most = 3.2): void {
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    once = Math.min(
      once,
      processorTime(() => run(size)),
    );
    twice = Math.min(
      twice,
      processorTime(() => run(2 * size)),
    );
    if (twice < TOO_SHORT || twice <= most * once) return;
  }
  expect(twice / once, `${once / 1000} ms for ${size}, ${twice / 1000} ms for twice as much`).toBeLessThanOrEqual(most);
}

/**
 * What takes far longer than most of its kind.
 * @param times how many times the middle of all is too long
 */
export function outliers<T>(all: readonly T[], run: (one: T) => unknown, times: number): readonly T[] {
  const measured = all.map((one) => ({ one, took: processorTime(() => run(one)) }));
  const middle = measured.map(({ took }) => took).sort((a, b) => a - b)[Math.floor(measured.length / 2)] ?? 0;
  const limit = Math.max(middle, 50) * times;
  // The compiler and the collector of garbage fall on whom they will, but not three times on the same.
  return measured
    .filter(({ one, took }) => took > limit && [1, 2, 3].every(() => processorTime(() => run(one)) > limit))
    .map(({ one }) => one);
}
