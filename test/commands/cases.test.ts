// One table of lines, run in this process and as the built program: exit codes, what is said where, what lies on disk.
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { built, inProcess, THOROUGH, type Host } from '../support.ts';
import { ANSWER_CASES } from './answer-cases.ts';
import { put, type Case, type Text } from './cases.ts';
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
 * A process of its own shows that the bundle is whole and that the shell gets its code: once for each verb and exit code, and for
 * every case where there is time.
 */
const seen = new Set<string>();
const asProcess = ({ wordingOnly, args, code = 0 }: Case): boolean => {
  const options = args.findIndex((word) => word.startsWith('-'));
  const kind = [...args.slice(0, options < 0 ? 2 : Math.min(options, 2)), code].join(' ');
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
      test.concurrent.each(some)('$name', async (one) => check(run, one));
    });
  }
});

async function check(run: Host, one: Case): Promise<void> {
  const home = mkdtempSync(join(homes, 'home-'));
  put(home, one.files);
  const cwd = join(home, one.cwd ?? '.');
  mkdirSync(cwd, { recursive: true });
  for (const args of one.before ?? []) {
    if (typeof args === 'function') {
      args(home);
      continue;
    }
    const { code, stderr } = await inProcess()({ args, home, cwd: home });
    expect({ args, code, stderr }).toMatchObject({ code: 0 });
  }
  const { code, stdout, stderr } = await run({
    args: one.args,
    home,
    cwd,
    ...(one.env ? { env: { ...one.env } } : {}),
    ...(one.stdin === undefined ? {} : { stdin: one.stdin }),
  });
  expect({ code, stderr, stdout }).toMatchObject({ code: one.code ?? 0 });
  meet(stdout, one.out);
  meet(stderr, one.err);
  const both = stdout + stderr;
  for (const text of one.never ?? []) {
    if (typeof text === 'function') text(both);
    else if (typeof text === 'string') expect(both).not.toContain(text);
    else expect(both).not.toMatch(text);
  }
  // Whatever was asked: no terminal, no escape sequence; no stack for what the user did.
  expect(stdout + stderr).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/u);
  expect(stderr).not.toMatch(/^\s+at /mu);
  one.then?.(home);
}

function meet(text: string, wanted: Case['out']): void {
  if (wanted === undefined) return;
  if (wanted === '') return expect(text).toBe('');
  for (const each of [wanted].flat() as Text[]) {
    if (typeof each === 'function') each(text);
    else if (typeof each === 'string') expect(text).toContain(each);
    else expect(text).toMatch(each);
  }
}
