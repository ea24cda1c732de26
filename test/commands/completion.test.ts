// Tab: what a real bash makes of it, and that nothing is ever said in the middle of a line.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT, environment, folder, inProcess } from '../support.ts';

const here = inProcess();
const words = async (home: string, ...line: string[]): Promise<string[]> => {
  const { code, stdout, stderr } = await here({ args: ['completion', '--for', ...line], cwd: home, home });
  expect([code, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter(Boolean);
};
function home(): string {
  const at = folder();
  writeFileSync(join(at, 'ccs.yaml'), 'ccs: 1\n');
  mkdirSync(join(at, 'prompters'));
  for (const id of ['2026-12-01-castle-trust', '2026-12-02-北京长城']) writeFileSync(join(at, 'prompters', `${id}.yaml`), '');
  mkdirSync(join(at, 'opportunities'));
  writeFileSync(join(at, 'opportunities', '2026-11-20-caspian-freight.yaml'), '');
  return at;
}

test('verbs, what stands below them, flags, companies and ids', async () => {
  const at = home();
  expect(await words(at, 'pro')).toEqual(['prompter']);
  expect(await words(at, 'letter', 'm')).toEqual(['mark']);
  expect(await words(at, 'letter', 'mark', '--a')).toEqual(['--accepted', '--access']);
  expect(await words(at, 'call', '')).toEqual(expect.arrayContaining(['2026-12-01-castle-trust', 'castle-trust', '北京长城']));
  expect(await words(at, 'call', 'cas')).toEqual(['castle-trust']);
  expect(await words(at, 'prompter', 'show', '2026-12-02')).toEqual(['2026-12-02-北京长城']);
  expect(await words(at, 'letter', 'sponsor', '--from', 'cas')).toEqual(['castle-trust']);
  expect(await words(at, 'letter', 'plan', '--for', 'cas')).toEqual(['caspian-freight']);
  expect(await words(at, 'nonsense', 'x', '--y')).toEqual([]);
});

test('a real bash completes by it', () => {
  const at = home();
  mkdirSync(join(at, 'bin'));
  writeFileSync(join(at, 'bin', 'ccs'), `#!/bin/sh\nexec "${process.execPath}" "${BUILT}" "$@"\n`);
  chmodSync(join(at, 'bin', 'ccs'), 0o755);
  const env = environment(at);
  const script = `source <(ccs completion bash); COMP_WORDS=(ccs call cas); COMP_CWORD=2; _ccs; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['-c', script], {
    cwd: at,
    env: { ...env, PATH: `${join(at, 'bin')}:${env['PATH']}` },
    encoding: 'utf8',
  });
  expect(out).toBe('castle-trust\n');
});

test.each(['bash', 'zsh', 'fish', 'powershell'])('there is a script for %s', async (shell) => {
  expect(await here({ args: ['completion', shell] })).toMatchObject({ code: 0, stdout: expect.stringContaining('completion --for') });
});

test('ccs help CMD is the help of the command', async () => {
  const { stdout } = await here({ args: ['letter', 'mark', '--help'] });
  expect(await here({ args: ['help', 'letter', 'mark'] })).toMatchObject({ code: 0, stdout });
});
