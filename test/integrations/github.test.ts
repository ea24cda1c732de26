// The GitHub action, its steps run as the runner runs them.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { BAD, cloned, committed, GOOD, ground, INSTALLING, project, Runner } from './hosts.ts';

const GROUND = ground();
let runner: Runner;
beforeAll(() => {
  runner = new Runner(cloned(committed(GROUND), join(GROUND, 'action')));
  const { code, stderr } = runner.use(project(GROUND, { 'playbooks/good.yaml': GOOD }));
  expect(code, stderr).toBe(0);
  expect(existsSync(join(runner.path, 'dist', 'bin.js'))).toBe(true);
}, INSTALLING);

test('no input is pasted into a script, and every input has a description', () => {
  expect(runner.action.runs.using).toBe('composite');
  for (const { run, shell } of runner.action.runs.steps) {
    expect(run).not.toContain('${{');
    expect(shell).toBe('bash');
  }
  for (const input of Object.values(runner.action.inputs))
    expect(input).toMatchObject({ description: expect.any(String), default: expect.any(String) });
});

test('a good playbook passes, and the summary says so', () => {
  const { code, stdout, summary } = runner.use(project(GROUND, { 'playbooks/good.yaml': GOOD }));
  expect([code, stdout]).toEqual([0, '1 file checked, nothing to mend.\n']);
  expect(summary).toContain('1 file checked');
});

test('a bad one fails, is annotated at its line and stands in the summary', () => {
  const { code, stdout, summary } = runner.use(project(GROUND, { 'playbooks/bad.yaml': BAD }));
  const line = BAD.split('\n').findIndex((each) => each.startsWith('confirm:')) + 1;
  expect(code).toBe(1);
  expect(stdout).toContain(`::error file=playbooks/bad.yaml,line=${line},endLine=${line},col=`);
  expect(summary).toContain('| confirm-complete |');
});

test('in a folder of the repository the annotations still find their file', () => {
  const { code, stdout } = runner.use(project(GROUND, { 'sales/playbooks/bad.yaml': BAD }), { 'working-directory': 'sales' });
  expect(code).toBe(1);
  expect(stdout).toContain('::error file=sales/playbooks/bad.yaml,');
});

test('every input does what it says', () => {
  const files = { 'a b/one.yaml': GOOD, 'c/two.yaml': BAD, 'known.txt': '' };
  expect(runner.use(project(GROUND, files), { paths: 'a b\n' }).code).toBe(0);
  expect(runner.use(project(GROUND, files), { paths: 'a b\r\nc/*.yaml\n' }).code).toBe(1);
  expect(runner.use(project(GROUND, files), { paths: 'nowhere' }).code).toBe(2);
  const rules = { paths: 'c', rules: 'confirm-complete=off\nconfirm-closed=off\nasks-not-tells=warn\nno-pitch=warn\nplain-words=warn' };
  expect(runner.use(project(GROUND, files), rules).code).toBe(0);
  expect(runner.use(project(GROUND, files), { ...rules, 'max-warnings': '0' }).code).toBe(1);
  expect(runner.use(project(GROUND, files), { paths: 'c', lang: 'zh-Hans' }).summary).toContain('错误');
  const both = project(GROUND, files);
  const { stdout } = runner.use(both, { paths: 'c', format: 'compact\nsarif:out.sarif' });
  expect(stdout).toMatch(/^c\/two\.yaml:\d+:\d+ error confirm-complete /mu);
  expect(JSON.parse(readFileSync(join(both, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
});

test('an input that looks like a command or an option is none', () => {
  const at = project(GROUND, { 'playbooks/good.yaml': GOOD });
  for (const hostile of ['$(touch owned)', '`touch owned`', '"; touch owned; "']) {
    expect(runner.use(at, { paths: hostile, baseline: hostile, 'max-warnings': hostile, rules: hostile }).code).toBe(2);
  }
  expect(runner.use(at, { paths: '--fix' }).code).toBe(2);
  expect(existsSync(join(at, 'owned'))).toBe(false);
});

test('a second use in a job installs nothing again', () => {
  const { mtimeMs } = statOf(runner);
  runner.use(project(GROUND, { 'playbooks/good.yaml': GOOD }));
  expect(statOf(runner).mtimeMs).toBe(mtimeMs);
});

function statOf(runner: Runner): { mtimeMs: number } {
  return statSync(join(runner.path, 'dist', 'bin.js'));
}
