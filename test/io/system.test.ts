// What the system refuses, as the built program meets it: a full disk under its output, a folder that is gone.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT, environment, folder } from '../support.ts';

const sh = (line: string, more: Record<string, string> = {}, home = folder()) => {
  const { status, stdout, stderr } = spawnSync('/bin/sh', ['-c', line], {
    cwd: home,
    env: { ...environment(home, more), CCS: BUILT, NODE: process.execPath },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr, home };
};
const FULL = '"$NODE" "$CCS"';

test.runIf(existsSync('/dev/full')).each(['--version', '--help', 'playbook schema', 'goals --json'])(
  'a full disk under standard output is told: %s',
  (line) => {
    expect(sh(`${FULL} ${line} > /dev/full`)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^Standard output cannot be written \(ENOSPC\)\. .*\n.*\n$/u),
    });
  },
);

test.runIf(existsSync('/dev/full'))('where remarks cannot be written, the rest is as always', () => {
  expect(sh(`${FULL} prompter show 2> /dev/full`)).toMatchObject({ code: 2, out: '' });
  expect(sh(`${FULL} prompter list --json 2> /dev/full`)).toMatchObject({ code: 0, out: '[]\n' });
});

test('a file takes the whole of the output', () => {
  expect(sh(`${FULL} playbook schema > s && ${FULL} playbook schema | cmp - s && echo same`)).toMatchObject({ code: 0, out: 'same\n' });
});

test.skipIf(process.platform === 'win32')('a folder that is gone is told', () => {
  const gone = (line: string) => sh(`mkdir x && cd x && rmdir ../x && ${FULL} ${line}`);
  expect(gone('prompter list')).toMatchObject({
    code: 2,
    out: '',
    err: 'The folder you are in is no longer there.\nGo to one that is, then do it again.\n',
  });
  expect(gone('--version').code).toBe(0);
});

test('with a relative data folder records do not lie about where ccs was called', () => {
  const home = folder();
  mkdirSync(join(home, 'here'));
  sh(`cd here && ${FULL} prompter list`, { XDG_DATA_HOME: 'data', XDG_CACHE_HOME: 'cache' }, home);
  expect(readdirSync(join(home, 'here'))).toEqual([]);
});
