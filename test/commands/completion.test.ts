// Tab: what a real bash, zsh, fish, PowerShell make of it (whichever are here), and that nothing is ever said in the middle of a line.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { terminal } from '../io/terminal.ts';
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
  expect(await words(at, 'pro')).toEqual(['prompter', 'process']);
  expect(await words(at, 'letter', 'm')).toEqual(['mark']);
  expect(await words(at, 'letter', 'mark', '--a')).toEqual(['--accepted', '--access']);
  expect(await words(at, 'call', '')).toEqual(expect.arrayContaining(['2026-12-01-castle-trust', 'castle-trust', '北京长城']));
  expect(await words(at, 'call', '""')).toEqual(await words(at, 'call', ''));
  expect(await words(at, 'call', 'cas')).toEqual(['castle-trust']);
  expect(await words(at, 'prompter', 'show', '2026-12-02')).toEqual(['2026-12-02-北京长城']);
  expect(await words(at, 'letter', 'sponsor', '--from', 'cas')).toEqual(['castle-trust']);
  expect(await words(at, 'letter', 'plan', '--for', 'cas')).toEqual(['caspian-freight']);
  expect(await words(at, 'nonsense', 'x', '--y')).toEqual([]);
});

/** A home whose `ccs` is the built one, and what a shell there has to know. */
function shellHome(): { at: string; env: Record<string, string> } {
  const at = home();
  mkdirSync(join(at, 'bin'));
  writeFileSync(join(at, 'bin', 'ccs'), `#!/bin/sh\nexec "${process.execPath}" "${BUILT}" "$@"\n`);
  chmodSync(join(at, 'bin', 'ccs'), 0o755);
  const env = environment(at);
  return { at, env: { ...env, PATH: `${join(at, 'bin')}:${env['PATH']}` } };
}
const isHere = (shell: string): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

test('a real bash completes by it', () => {
  const { at, env } = shellHome();
  const script = `source <(ccs completion bash); COMP_WORDS=(ccs call cas); COMP_CWORD=2; _ccs; printf '%s\\n' "\${COMPREPLY[@]}"`;
  expect(execFileSync('bash', ['-c', script], { cwd: at, env, encoding: 'utf8' })).toBe('castle-trust\n');
});

test.runIf(isHere('fish'))('a real fish completes by it', () => {
  const { at, env } = shellHome();
  const asked = ['ccs call cas', 'ccs letter mark --a', 'ccs call 北', 'ccs nonsense --x'].map((line) => `complete -C "${line}"`);
  const script = `ccs completion fish | source; ${asked.join('; ')}`;
  expect(execFileSync('fish', ['-c', script], { cwd: at, env, encoding: 'utf8' })).toBe('castle-trust\n--accepted\n--access\n北京长城\n');
});

test.runIf(isHere('zsh'))('a real zsh completes by it, on the line that somebody types', async () => {
  const { at, env } = shellHome();
  const t = await terminal({ command: 'zsh', args: ['-f'], cwd: at, env: { ...env, PS1: '> ' } });
  t.type('autoload -Uz compinit; compinit -D; source <(ccs completion zsh); echo rea""dy');
  t.press('enter');
  await t.see('ready');
  t.type('ccs call cas');
  t.press('tab');
  await t.see('ccs call castle-trust');
  t.press('ctrl+u');
  t.type('ccs letter mark --acce');
  t.press('tab');
  await t.see('--accepted');
});

test.runIf(isHere('pwsh'))('a real PowerShell completes by it', () => {
  const { at, env } = shellHome();
  const script = `ccs completion powershell | Out-String | Invoke-Expression
(TabExpansion2 -inputScript 'ccs call cas' -cursorColumn 12).CompletionMatches.CompletionText`;
  expect(execFileSync('pwsh', ['-NoProfile', '-Command', script], { cwd: at, env, encoding: 'utf8' }).trim()).toBe('castle-trust');
});

test.each(['bash', 'zsh', 'fish', 'powershell'])('there is a script for %s', async (shell) => {
  expect(await here({ args: ['completion', shell] })).toMatchObject({ code: 0, stdout: expect.stringContaining('completion --for') });
});

test('ccs help CMD is the help of the command', async () => {
  const { stdout } = await here({ args: ['letter', 'mark', '--help'] });
  expect(await here({ args: ['help', 'letter', 'mark'] })).toMatchObject({ code: 0, stdout });
});
