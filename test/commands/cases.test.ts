// One table of lines, run in this process and as the built program: exit codes, what is said where, what lies on disk.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { built, inProcess, THOROUGH, type Host } from '../support.ts';
import { ANSWER_CASES } from './answer-cases.ts';
import type { Case } from './cases.ts';
import { checked } from './checked.ts';
import { LIBRARY_CASES } from './library-cases.ts';
import { LINE_CASES } from './line-cases.ts';
import { OPPORTUNITY_CASES } from './opportunity-cases.ts';
import { PROMPTER_CASES } from './prompter-cases.ts';

const TABLES = {
  'the line': LINE_CASES,
  prompter: PROMPTER_CASES,
  answers: ANSWER_CASES,
  library: LIBRARY_CASES,
  opportunity: OPPORTUNITY_CASES,
};
const HOSTS: Readonly<Record<string, Host>> = { 'in process': inProcess(), built };

/**
 * A process of its own shows that the bundle is whole and that the shell gets its code: once for each verb that is done, and for each code
 * with which those of a noun end otherwise; for every case where there is time.
 */
const seen = new Set<string>();
const asProcess = ({ wordingOnly, args, code = 0 }: Case): boolean => {
  const options = args.findIndex((word) => word.startsWith('-'));
  const named = code === 0 ? 2 : 1;
  const kind = [...args.slice(0, options < 0 ? named : Math.min(options, named)), code].join(' ');
  if (wordingOnly || (!THOROUGH && seen.has(kind))) return false;
  seen.add(kind);
  return true;
};

// Lines run side by side, so their folders go together at the end.
const homes = mkdtempSync(join(realpathSync(tmpdir()), 'ccs-cases-'));
afterAll(() => rmSync(homes, { recursive: true, force: true }));

describe.each(Object.keys(HOSTS))('%s', (host) => {
  const run = HOSTS[host] as Host;
  for (const [table, cases] of Object.entries(TABLES)) {
    const some = host === 'built' ? cases.filter(asProcess) : cases;
    describe.skipIf(some.length === 0)(table, () => {
      test.concurrent.each(some)('$name', async (one) => checked(run, one, mkdtempSync(join(homes, 'home-'))));
    });
  }
});
