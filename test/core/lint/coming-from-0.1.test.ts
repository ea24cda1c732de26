// A library that was clean under 0.1 comes to green by one line; what is advice is never red; one sentence can be asked about.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileOf } from '../../../src/core/method/rules/index.ts';
import { inProcess, ROOT } from '../../support.ts';

const run = inProcess();

function home(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ccs-from-0.1-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const lint = async (at: string, ...args: string[]) => {
  const { code, stdout, stderr } = await run({ home: at, args: ['lint', ...args] });
  return { code, out: stdout, err: stderr };
};

test('the ten playbooks of 0.1: warned of at first, green with a baseline', async () => {
  const at = home();
  writeFileSync(join(at, 'ccs.yaml'), 'ccs: 1\n');
  cpSync(join(ROOT, 'test', 'fixtures', 'playbooks-0.1'), join(at, 'playbooks'), { recursive: true });
  const before = JSON.parse((await lint(at, '--json')).out) as { findings: { severity: string }[] };
  expect(before.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(before.findings.length).toBeGreaterThan(0);
  expect((await lint(at, '--update-baseline')).code).toBe(0);
  const after = await lint(at, '--json', '--max-warnings', '0');
  expect([after.code, (JSON.parse(after.out) as { findings: unknown[] }).findings]).toEqual([0, []]);
});

test('a note is shown and counted apart, and nothing fails over it', async () => {
  const at = home();
  writeFileSync(join(at, 'a.yaml'), fileOf('en', 'frame: What are your biggest challenges?').text);
  const shown = await lint(at, 'a.yaml', '--max-warnings', '0');
  expect([shown.code, shown.out.includes('boundless-question'), shown.out.includes('1 note')]).toEqual([0, true, true]);
  expect((await lint(at, 'a.yaml', '--format', 'github')).out).toContain('::notice file=a.yaml');
  expect((await lint(at, 'a.yaml', '--format', 'junit')).out).toContain('failures="0"');
  expect((await lint(at, 'a.yaml', '--format', 'gitlab')).out).toContain('"severity": "info"');
  expect((await lint(at, 'a.yaml', '--format', 'sarif')).out).toContain('"level": "note"');
  expect((await lint(at, 'a.yaml', '--rule', 'boundless-question=error')).code).toBe(1);
  writeFileSync(join(at, 'b.yaml'), fileOf('en', 'frame: Do you give the board a figure?').text);
  expect((await lint(at, 'b.yaml', '--rule', 'frame-open=note')).code).toBe(0);
});

test('one sentence, whatever it is written for', async () => {
  const at = home();
  const check = async (...args: string[]) => (await run({ home: at, args: ['playbook', 'check', ...args] })).code;
  expect(await check('How do late orders reach the planner today?')).toBe(0);
  expect(await check('Do late orders reach the planner?')).toBe(1);
  expect(await check('gain full visibility', '--field', 'capability')).toBe(1);
  expect(await check('这样不是更好吗？', '--field', 'diagnose')).toBe(1);
  expect(await check('x', '--field', 'nothing')).toBe(2);
  const { stdout } = await run({ home: at, args: ['playbook', 'check', 'we will see to it that', '--field', 'question', '--json'] });
  expect((JSON.parse(stdout) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule)).toContain('asks-not-tells');
});

test('only what changed since a commit', async () => {
  const at = home();
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', at, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { stdio: 'pipe' });
  writeFileSync(join(at, 'old.yaml'), fileOf('en', 'frame: Do you give the board a figure?').text);
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  expect((await lint(at, '.', '--since', 'HEAD')).code).toBe(0);
  writeFileSync(
    join(at, 'new.yaml'),
    fileOf('en', 'title: finance director\ngoal: plan cash by orders that will come\nframe: Is there a figure?').text,
  );
  const changed = await lint(at, '.', '--since', 'HEAD', '--json');
  const files = (JSON.parse(changed.out) as { findings: { file: string }[] }).findings.map(({ file }) => file);
  expect([changed.code, new Set(files)]).toEqual([1, new Set(['new.yaml'])]);
  expect((await lint(at, '.', '--since', 'nowhere')).code).toBe(2);
});

test('what changed is compared with what did not', async () => {
  const at = home();
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', at, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { stdio: 'pipe' });
  const write = (name: string, fragment: string) => writeFileSync(join(at, name), fileOf('en', fragment).text);
  const told = async (): Promise<string[]> => {
    const { out } = await lint(at, '.', '--since', 'HEAD', '--json');
    const { findings } = JSON.parse(out) as { findings: { file: string; rule: string }[] };
    return findings.map(({ file, rule }) => `${file} ${rule}`).sort();
  };
  write('original.yaml', 'title: finance director');
  write('translated.yaml', 'title: finance director\ngoal: plan cash by orders that will come\ntranslationOf: original');
  write('unlike.yaml', 'frame: Do you give the board a figure?');
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  expect(await told()).toEqual([]);

  write('another.yaml', '');
  write('Original.yaml', 'title: head of planning\ngoal: plan stock by orders that will come');
  expect(await told()).toEqual(['Original.yaml yaml', 'another.yaml goal-duplicate', 'another.yaml playbook-duplicate']);

  const text = fileOf('en', 'title: finance director').text;
  writeFileSync(join(at, 'original.yaml'), text.replace(/id: ([a-z-]+)/u, 'id: quite-new'));
  expect(await told()).toContain('translated.yaml translation-parity');
});
