// May this be released? What is in the way is named, all of it; a checkout in order passes.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { environment, folder, ROOT } from '../support.ts';

const READY = {
  name: '@example/ccs',
  version: '1.2.0',
  homepage: 'https://github.com/example/ccs',
  repository: 'github:example/ccs',
  files: ['dist', 'THIRD-PARTY-NOTICES'],
};
const FILES = {
  'package.json': JSON.stringify(READY),
  'CHANGELOG.md': '# Changelog\n\n## 1.2.0\n\n- Something is new.\n\n## 1.1.0\n\n- Something was.\n',
  'THIRD-PARTY-NOTICES': 'Thanks.\n',
  'dist/bin.js': '',
  'README.md': '# ccs\n',
  LICENSE: 'MIT\n',
};

/** A checkout with these files, all of them committed. */
function checkout(files: Record<string, string>): string {
  const at = folder();
  for (const [path, text] of Object.entries({ ...FILES, ...files })) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text);
  }
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    ['commit', '-qm', 'x'],
  ])
    execFileSync('git', args, { cwd: at, env: environment(at) });
  return at;
}

function check(cwd: string, ...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'release', 'check.mjs'), ...args], {
    cwd,
    env: environment(folder()),
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

test('a checkout in order may be released, and its notes are its part of the changelog', () => {
  const at = checkout({});
  expect(check(at, '--tag', 'v1.2.0')).toEqual({ code: 0, out: '1.2.0 may be released.\n', err: '' });
  expect(check(at, '--notes').out).toBe('- Something is new.\n');
});

test('everything that is in the way is named in one run', () => {
  const manifest = {
    ...READY,
    homepage: 'https://github.com/OWNER/ccs',
    private: true,
    version: '1.3.0',
    files: ['dist', 'test'],
    dependencies: { chalk: '5.6.2' },
  };
  const at = checkout({ 'package.json': JSON.stringify(manifest), '.changeset/new-thing.md': 'x\n', 'test/a.test.ts': '' });
  writeFileSync(join(at, 'left.txt'), '');
  const { code, err } = check(at, '--tag', 'v1.2.0');
  expect(code).toBe(1);
  for (const word of [
    'homepage',
    'private',
    'left.txt',
    'v1.3.0',
    'new-thing.md',
    '## 1.3.0',
    'THIRD-PARTY-NOTICES',
    'test/a.test.ts',
    'dependencies',
  ])
    expect(err).toContain(word);
});

test('whose the project is stands in one file', () => {
  const named = execFileSync('git', ['grep', '-lE', String.raw`\bOWNER/`, '--', '.', ':!test'], { cwd: ROOT, encoding: 'utf8' });
  expect(named.trim().split('\n')).toEqual(['package.json']);
  const { homepage, repository } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(homepage).toBe(repository.replace('github:', 'https://github.com/'));
});
