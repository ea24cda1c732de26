// The pre-commit hook, installed and run as pre-commit does it.
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { THOROUGH } from '../support.ts';
import { BAD, cloned, committed, GOOD, ground, INSTALLING, PreCommit, project } from './hosts.ts';

const GROUND = ground();
let host: PreCommit;
beforeAll(() => {
  host = new PreCommit(cloned(committed(GROUND), join(GROUND, 'hook')));
  const { code, stderr } = host.install();
  expect(code, stderr).toBe(0);
}, INSTALLING);

test('the files of a commit that are ours are checked, and no others', () => {
  const files = { 'playbooks/good.yaml': GOOD, '.github/workflows/ci.yml': 'on: push\n', 'README.md': '# x\n' };
  expect(host.run(project(GROUND, files), Object.keys(files))).toMatchObject({ code: 0, stdout: expect.stringContaining('1 file') });
  expect(host.run(project(GROUND, files), ['.github/workflows/ci.yml'])).toMatchObject({ code: 0, stdout: 'no files' });
});

test('a bad playbook stops the commit', () => {
  const { code, stdout } = host.run(project(GROUND, { 'sales/playbooks/队 one.yaml': BAD }), ['sales/playbooks/队 one.yaml']);
  expect(code).toBe(1);
  expect(stdout).toContain('confirm-complete');
});

// It builds the whole package.
test.runIf(THOROUGH)('what npm pack prints is the name of the package alone, as older versions of pre-commit expect', () => {
  expect(host.packed()).toMatch(/^ccs-\d+\.\d+\.\d+\.tgz\n$/u);
});
