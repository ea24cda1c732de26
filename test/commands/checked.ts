// A case of the command line tried: what lies around it is put there, its line typed, and what came of it held to what was promised.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { inProcess, type Host } from '../support.ts';
import { put, type Case, type Text } from './cases.ts';

/** @param home a folder of its own */
export async function checked(run: Host, one: Case, home: string): Promise<void> {
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
