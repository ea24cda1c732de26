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
 * How many times as long work on twice as much takes: about twice, where it is no more than it should be; a square takes four times as
 * long.
 * @param run does the work for a size
 * @param most how many times as long is too long
 * @returns undefined where it is not too long
 */
export function grownBy(run: (size: number) => unknown, size: number, most = 3.2): number | undefined {
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    twice = Math.min(
      twice,
      processorTime(() => run(2 * size)),
    );
    if (twice < TOO_SHORT) return undefined;
    once = Math.min(
      once,
      processorTime(() => run(size)),
    );
    if (twice <= most * once) return undefined;
  }
  return twice / once;
}

/** Work on twice as much takes about twice as long, as `grownBy` measures it. */
export function expectLinear(run: (size: number) => unknown, size: number, most?: number): void {
  expect(grownBy(run, size, most), `as often as long for twice ${size}`).toBeUndefined();
}
