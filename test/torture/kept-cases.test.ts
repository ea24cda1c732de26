// Every kept case comes out as it is labelled, but for those that are known not to: whoever loses one is told, and whoever wins one
// takes it off the list.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
// @ts-expect-error a script, not a module of ours
import { compose } from '../../cases/compose.mjs';
// @ts-expect-error a script, not a module of ours
import { evidence } from '../../cases/evidence.mjs';
// @ts-expect-error a script, not a module of ours
import { letters } from '../../cases/letters.mjs';
// @ts-expect-error a script, not a module of ours
import { lint } from '../../cases/lint.mjs';
import { inProcess, ROOT } from '../support.ts';

const CASES = join(ROOT, 'test', 'cases');
const KNOWN = readFileSync(join(CASES, 'known-misses.txt'), 'utf8').split('\n').filter(Boolean);

type At = {
  readonly env: Record<string, string>;
  readonly home: string;
  readonly cwd: string;
  readonly today?: string;
  readonly stdin: string;
};
type Verdict = { readonly id: string; readonly name: string; readonly wanted: boolean; readonly got: boolean };

/** In this process: some thousand processes would take half an hour, and that the built program does the same is shown elsewhere. */
async function host(args: readonly string[], { today, ...at }: At): Promise<{ code: number | null; out: string; err: string }> {
  const now = today === undefined ? new Date() : new Date(`${today}T09:00:00Z`);
  const { code, stdout, stderr } = await inProcess({ now })({ args, ...at });
  return { code, out: stdout, err: stderr };
}

test.each(Object.entries({ lint, compose, letters, evidence }))(
  '%s',
  async (kind, judge) => {
    const verdicts: readonly Verdict[] = await judge(join(CASES, kind), { host, atOnce: 1, only: () => true });
    expect(verdicts.length).toBeGreaterThan(100);
    const misses = verdicts.filter(({ wanted, got }) => wanted !== got).map(({ id, name }) => `${kind} ${id}: ${name}`);
    expect(misses.sort()).toEqual(KNOWN.filter((one) => one.startsWith(`${kind} `)));
  },
  1_800_000,
);
