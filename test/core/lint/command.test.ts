// `ccs lint` as it is called: which files, which settings, what goes where, which exit code.
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  existsSync,
  readdirSync,
  realpathSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileOf } from '../../../src/core/method/rules/index.ts';
import { targetsOf } from '../../../src/desk/linting/targets.ts';
import type { Disk, Io } from '../../../src/io/index.ts';
import { inProcess, keptOf, type Call } from '../../support.ts';

const CLEAN = fileOf('en', '').text;
const PITCH = CLEAN.replace('open a list', 'open a powerful list');
const CLOSED = CLEAN.replace(/^frame: .*$/mu, 'frame: Do you give the board a figure?');
const named = (title: string, text = CLEAN): string => text.replace('title: ', `title: ${title} `).replace('goal: ', `goal: ${title} `);

function home(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ccs-lint-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const run = inProcess();
async function lint(
  at: string,
  args: readonly string[] = [],
  more: Partial<Call> = {},
): Promise<{ code: number | null; out: string; err: string; found: readonly string[] }> {
  const { code, stdout, stderr } = await run({ home: at, args: ['lint', ...args], ...more });
  const found = stdout.startsWith('{')
    ? (JSON.parse(stdout) as { findings: { file: string; line: number; rule: string; severity: string }[] }).findings.map(
        ({ file, line, rule, severity }) => `${file}:${line} ${severity} ${rule}`,
      )
    : [];
  return { code, out: stdout, err: stderr, found };
}

test('without paths: the workspace, from wherever in it; without a workspace the two folders; otherwise a refusal', async () => {
  const at = home({
    'ccs.yaml': 'ccs: 1\nlint: { rules: { nothing: off } }\n',
    'playbooks/a.yaml': CLOSED,
    'templates/letter/en.md.hbs': '{{#if}}',
    'notes/x.yaml': 'product: [',
  });
  const all = [
    'ccs.yaml:2 error schema',
    'playbooks/a.yaml:7 error frame-open',
    'templates/letter/en.md.hbs:1 error template',
    'templates/letter/en.md.hbs:1 warning template',
  ];
  expect((await lint(at, ['--json'])).found.toSorted()).toEqual(all);
  const below = await lint(at, ['--json'], { cwd: join(at, 'playbooks') });
  expect([below.code, below.found.length, below.found.some((one) => one.startsWith('a.yaml:7 '))]).toEqual([1, 4, true]);
  const bare = home({ 'playbooks/a.yaml': CLEAN });
  expect((await lint(bare)).code).toBe(0);
  const empty = await lint(home({ 'a.yaml': CLEAN }));
  expect([empty.code, empty.out, empty.err]).toEqual([2, '', expect.stringContaining('ccs lint PATH')]);
  expect((await lint(home({ 'ccs.yaml': 'ccs: 1\n' }))).code).toBe(0);
});

test('folders are walked; what is none of ours is skipped there and counted, and linted when it is named', async () => {
  const at = home({
    'a.yaml': CLEAN,
    'in/b.yml': named('second', PITCH),
    'in/compose.yml': 'services: &a\n  web: *a\n',
    'in/list.yaml': '- a\n',
    'in/empty.yaml': '',
    'in/chart.yaml': '{{- if .Values.x }}\nreplicas: 1\n{{ end }}\n',
    'in/k.yml': 'kind: Deployment\nmetadata: {}\n',
    'node_modules/x/c.yaml': CLOSED,
    '.hidden/d.yaml': CLOSED,
    'note.txt': CLOSED,
    'in/broken.yaml': 'goal: "\n',
    'in/noise.yaml': '[[[[',
  });
  symlinkSync(join(at, 'in'), join(at, 'link'));
  symlinkSync(at, join(at, 'in', 'loop'));
  const walked = await lint(at, ['--json', '.']);
  expect(walked.found).toEqual(['in/b.yml:15 warning plain-words', 'in/broken.yaml:1 error yaml', 'in/noise.yaml:1 error yaml']);
  expect((await lint(at, ['.'])).out).toContain('5 other YAML files were left out');
  expect((await lint(at, ['--json', 'note.txt', 'in/list.yaml', 'in/b.yml'])).found).toEqual([
    'in/b.yml:15 warning plain-words',
    'in/list.yaml:1 error schema',
    'note.txt:7 error frame-open',
  ]);
  expect((await lint(at, ['--json', 'in', './in/b.yml', 'in'])).found.filter((one) => one.includes('b.yml'))).toEqual([
    'in/b.yml:15 warning plain-words',
  ]);
});

test('the whole disk: what the system only shows as files is left out', () => {
  const root = home({ 'srv/a.yaml': CLEAN, 'proc/b.yaml': CLEAN, 'sys/c.yaml': CLEAN, 'dev/d.yaml': CLEAN, 'srv/proc/e.yaml': CLEAN });
  const disk = {
    ...fs,
    statSync: ((path: string, options: fs.StatSyncOptions) => fs.statSync(root + path, options)) as Disk['statSync'],
    readdirSync: ((path: string, options: { withFileTypes: true }) =>
      fs.readdirSync(root + path, options)) as unknown as Disk['readdirSync'],
  };
  const io = { cwd: '/', disk } as unknown as Io;
  expect(targetsOf(io, ['/']).map(({ path }) => path)).toEqual(['/srv/a.yaml', '/srv/proc/e.yaml']);
  // Who names it means it.
  expect(targetsOf(io, ['/proc']).map(({ path }) => path)).toEqual(['/proc/b.yaml']);
});

test('a report is written again and again, but never over what ccs reads', async () => {
  const at = home({
    'ccs.yaml': 'ccs: 1\n',
    'playbooks/a.yaml': CLOSED,
    'elsewhere/b.yaml': CLEAN,
    'elsewhere/note.txt': CLEAN,
    'elsewhere/en.md.hbs': 'x',
    'ccs-baseline.txt': '',
    'ours.yml': '{"version":1}',
  });
  symlinkSync(join(at, 'playbooks/a.yaml'), join(at, 'link.json'));
  for (let times = 0; times < 2; times += 1)
    expect((await lint(at, ['--format', 'json:report.json', '--format', 'compact:ours.yml'])).code).toBe(1);
  expect(JSON.parse(readFileSync(join(at, 'report.json'), 'utf8'))).toMatchObject({ version: 1 });
  const before = (name: string): string => readFileSync(join(at, name), 'utf8');
  for (const file of ['playbooks/a.yaml', 'link.json', 'ccs.yaml', 'elsewhere/b.yaml', 'elsewhere/en.md.hbs', 'ccs-baseline.txt']) {
    const text = before(file);
    const { code, err } = await lint(at, ['--format', `json:${file}`]);
    expect([code, err, before(file)]).toEqual([
      2,
      `${file} is no report but something that ccs reads; it was left as it is.\nName another file: --format json:FILE\n`,
      text,
    ]);
  }
  expect((await lint(at, ['--format', 'json:elsewhere/note.txt', 'elsewhere/note.txt'])).code).toBe(2);
  expect((await lint(at, ['--format', 'json:one', '--format', 'sarif:one'])).err).toContain(
    '--format json:one and --format sarif:one do not go together.',
  );
  expect(existsSync(join(at, 'one'))).toBe(false);
});

test('globs in quotes, and paths that fit nothing', async () => {
  const at = home({
    'a/x.yaml': CLOSED,
    'a/deep/y.yaml': named('second', CLOSED),
    'b/z.yml': named('third', CLOSED),
    'b/[q].yaml': named('fourth', CLOSED),
    'c/note.txt': '',
  });
  const files = async (...globs: string[]) => (await lint(at, ['--json', ...globs])).found.map((one) => one.split(':')[0]);
  expect(await files('a/*.yaml')).toEqual(['a/x.yaml']);
  expect(await files('**/*.{yaml,yml}')).toEqual(['a/deep/y.yaml', 'a/x.yaml', 'b/[q].yaml', 'b/z.yml']);
  expect(await files(join(at, 'a', '**'))).toEqual(['a/deep/y.yaml', 'a/x.yaml']);
  expect(await files('b/[q].yaml')).toEqual(['b/[q].yaml']);
  expect(await files('./b/*')).toEqual(['b/[q].yaml', 'b/z.yml']);
  for (const nothing of ['none.yaml', 'c', '**/*.json', 'none/*', 'a/x.yaml/y']) {
    const { code, err } = await lint(at, ['a/x.yaml', nothing]);
    expect([code, err]).toEqual([2, expect.stringContaining(nothing)]);
  }
});

test('exit codes', async () => {
  const at = home({ 'clean.yaml': CLEAN, 'warns.yaml': PITCH, 'errs.yaml': CLOSED });
  const code = async (...args: string[]) => (await lint(at, args)).code;
  expect(await code('clean.yaml')).toBe(0);
  expect(await code('warns.yaml')).toBe(0);
  expect(await code('errs.yaml')).toBe(1);
  expect(await code('warns.yaml', '--max-warnings', '0')).toBe(1);
  expect(await code('warns.yaml', '--max-warnings', '1')).toBe(0);
  expect(await code('warns.yaml', '--rule', 'plain-words=error')).toBe(1);
  expect(await code('errs.yaml', '--rule', 'frame-open=off')).toBe(0);
  expect(await code('errs.yaml', '--rule', 'frame-open=warn', '--rule', 'frame-open=off')).toBe(0);
  const refused: readonly (readonly string[])[] = [
    ['--rule', 'frame-opn=off'],
    ['--rule', 'frame-open'],
    ['--rule', 'frame-open=no'],
    ['--max-warnings', 'many'],
    ['--max-warnings', '-1'],
    ['--format', 'xml'],
    ['--format', 'json', '--format', 'sarif'],
    ['--format', 'json', '--json'],
    ['--stdin'],
    ['--stdin-filename', 'x'],
    ['--dry-run'],
    ['--update-baseline', '--fix'],
    ['--baseline', 'none.txt'],
    ['--nothing'],
  ];
  for (const args of refused) expect([args, await code('clean.yaml', ...args)]).toEqual([args, 2]);
  expect((await lint(at, ['clean.yaml', '--rule', 'frame-opn=off'])).err).toContain('Did you mean frame-open?');
});

test('settings that cannot be read are a finding, and nobody else’s findings are lost', async () => {
  const at = home({ 'ccs.yaml': 'ccs: 1\nlint: [\n', 'playbooks/a.yaml': CLOSED });
  for (const args of [[], ['playbooks/a.yaml'], ['playbooks']]) {
    const { code, found } = await lint(at, ['--json', ...args]);
    expect([code, found]).toEqual([1, ['ccs.yaml:2 error yaml', 'playbooks/a.yaml:7 error frame-open']]);
  }
});

test('standard input, by the settings of the workspace that its name lies in', async () => {
  const at = home({ 'ccs.yaml': 'ccs: 1\nlint: { overrides: [ { files: "old/*", rules: { plain-words: off } } ] }\n' });
  const piped = (name: string[], stdin: string | Uint8Array = PITCH) =>
    lint(at, ['--json', '--stdin', ...name], { stdin: stdin as string });
  expect((await piped([])).found).toEqual(['stdin.yaml:15 warning plain-words']);
  expect((await piped(['--stdin-filename', 'new/a.yaml'])).found).toEqual(['new/a.yaml:15 warning plain-words']);
  expect((await piped(['--stdin-filename', 'old/a.yaml'])).found).toEqual([]);
  expect((await piped(['--stdin-filename', 'ccs.yaml'], 'ccs: 2\n')).found).toEqual(['ccs.yaml:1 error schema']);
  expect((await piped(['--stdin-filename', 'templates/prompter/en.md.hbs'], '{{nothing}}')).found).toEqual([
    'templates/prompter/en.md.hbs:1 warning template',
    'templates/prompter/en.md.hbs:1 error template',
  ]);
});

test('what single files miss is looked for in the library', async () => {
  const translated = CLEAN.replace('language: en\n', 'language: en\ntranslationOf: first\n').replace('goal: ', 'goal: also ');
  const user = named('second', CLEAN).replace('product:', 'authority: uses\nproduct:');
  const at = home({
    'playbooks/first.yaml': CLEAN.replace('product:', 'authority: decides\nproduct:'),
    'playbooks/second.yaml': translated,
    'playbooks/third.yaml': user,
  });
  for (const name of ['second', 'third']) expect((await lint(at, ['--json', `playbooks/${name}.yaml`])).found).toEqual([]);
  rmSync(join(at, 'playbooks', 'first.yaml'));
  expect((await lint(at, ['--json', 'playbooks/second.yaml'])).found).toEqual(['playbooks/second.yaml:3 warning translation-parity']);
  expect((await lint(at, ['--json', 'playbooks/third.yaml'])).found).toEqual(['playbooks/third.yaml:3 warning goal-for-decider']);
});

test('a playbook that cannot be read may be the one that is missed', async () => {
  const user = named('second', CLEAN).replace('product:', 'authority: uses\nproduct:');
  const at = home({
    'playbooks/first.yaml': `${CLEAN.replace('product:', 'authority: "decides" # yes\nproduct:')}x: "\n`,
    'playbooks/second.yaml': user.replace('language: en\n', 'language: en\ntranslationOf: first\n'),
  });
  expect((await lint(at, ['--json'])).found).toEqual(['playbooks/first.yaml:41 error yaml']);
});

test('--fix mends files and nothing else in them', async () => {
  const broken = `\uFEFF# 备注：\r\n${CLEAN.replace('promised?', 'promised').replace('goal: ', 'goal：').replaceAll('\n', '\r\n')}`;
  const whole = `\uFEFF# 备注：\r\n${CLEAN.replaceAll('\n', '\r\n')}`;
  const at = home({ 'a.yaml': broken, 'b.yaml': named('second', CLOSED) });
  chmodSync(join(at, 'a.yaml'), 0o600);
  const dry = await lint(at, ['--fix', '--dry-run', '.']);
  expect(dry.out).toBe(
    '--- a.yaml\n+++ a.yaml\n@@ -7,1 +7,1 @@\n-goal：give the board a revenue figure that holds\n' +
      '+goal: give the board a revenue figure that holds\n@@ -12,1 +12,1 @@\n' +
      '-    diagnose: How many deals slip out of a quarter after they were promised\n' +
      '+    diagnose: How many deals slip out of a quarter after they were promised?\n',
  );
  expect([dry.code, dry.err, readFileSync(join(at, 'a.yaml'), 'utf8')]).toEqual([1, expect.stringContaining('2 places'), broken]);
  const done = await lint(at, ['--fix', '--json', '.']);
  expect([done.code, done.found, done.err]).toEqual([
    1,
    ['b.yaml:7 error frame-open'],
    expect.stringContaining('a.yaml: mended in 2 places'),
  ]);
  expect(readFileSync(join(at, 'a.yaml'), 'utf8')).toBe(whole);
  expect(readdirSync(at).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a baseline is made, heeded, and brought up to date', async () => {
  const at = home({ 'ccs.yaml': 'ccs: 1\n', 'playbooks/a.yaml': CLOSED, 'playbooks/b.yaml': named('second', CLOSED) });
  expect((await lint(at)).code).toBe(1);
  expect((await lint(at, ['--update-baseline'])).code).toBe(0);
  const file = join(at, 'ccs-baseline.txt');
  const before = readFileSync(file, 'utf8');
  expect(before).toMatch(/^playbooks\/a\.yaml frame-open [0-9a-f]{16}\nplaybooks\/b\.yaml frame-open [0-9a-f]{16}\n$/u);
  const known = await lint(at);
  expect([known.code, known.out]).toEqual([0, expect.stringContaining('2 findings are known')]);
  // Seen from elsewhere and in part it is the same.
  expect((await lint(at, ['a.yaml'], { cwd: join(at, 'playbooks') })).code).toBe(0);
  writeFileSync(join(at, 'playbooks', 'a.yaml'), CLEAN);
  const stale = await lint(at);
  expect([stale.code, stale.err]).toEqual([0, expect.stringContaining('--update-baseline')]);
  await lint(at, ['--update-baseline', 'playbooks/a.yaml']);
  expect(readFileSync(file, 'utf8')).toBe(before.split('\n').slice(1).join('\n'));
  rmSync(join(at, 'playbooks', 'b.yaml'));
  await lint(at, ['--update-baseline']);
  expect(readFileSync(file, 'utf8')).toBe('');
  writeFileSync(join(at, 'playbooks', 'a.yaml'), CLOSED);
  expect((await lint(at, ['--update-baseline'])).code).toBe(0);
  await lint(at, ['--update-baseline', '--baseline', 'known.txt']);
  expect((await lint(at, ['--baseline', 'known.txt'])).code).toBe(0);
});

test('reports into files, GitHub by itself, the step summary', async () => {
  const at = home({ 'ccs.yaml': 'ccs: 1\n', 'playbooks/a.yaml': CLOSED, 'summary.md': 'before\n' });
  const several = await lint(at, ['--format', 'compact', '--format', 'json:out.json', '--format', 'sarif:out.sarif']);
  expect(several.out).toContain('playbooks/a.yaml:7:8');
  expect(JSON.parse(readFileSync(join(at, 'out.json'), 'utf8'))).toMatchObject({ version: 1, findings: [{ rule: 'frame-open' }] });
  expect(JSON.parse(readFileSync(join(at, 'out.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  const github = await lint(at, [], { env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(at, 'summary.md') } });
  expect(github.out).toMatch(/^::error file=playbooks\/a\.yaml,line=7/mu);
  expect(readFileSync(join(at, 'summary.md'), 'utf8')).toMatch(/^before\n[^]*frame-open/u);
  expect((await lint(at, ['--format', 'compact'], { env: { GITHUB_ACTIONS: 'true' } })).out).not.toContain('::error');
});

test('files that cannot be read', async () => {
  const at = home({
    'good.yaml': CLOSED,
    'dir.yaml/inner.yaml': named('second', CLEAN),
    'big.yaml': 'product: x\n'.repeat(120_000),
    'gbk.yaml': Buffer.from('676f616c3a20b0d1cfdbc9cfb1c8b0d1b5a5d7d3', 'hex'),
    'wide.yaml': Buffer.from(`\uFEFF${CLEAN}`, 'utf16le'),
  });
  symlinkSync('loop.yaml', join(at, 'loop.yaml'));
  symlinkSync('nowhere', join(at, 'gone.yaml'));
  const { code, found } = await lint(at, ['--json', '.']);
  expect([code, found]).toEqual([
    1,
    [
      'big.yaml:1 error yaml',
      'dir.yaml:1 error yaml',
      'gbk.yaml:1 error yaml',
      'gone.yaml:1 error yaml',
      'good.yaml:7 error frame-open',
      'loop.yaml:1 error yaml',
      'wide.yaml:1 error yaml',
    ],
  ]);
  const { out } = await lint(at, ['--format', 'compact', '.']);
  for (const word of ['GBK', 'UTF-16', 'ELOOP', 'ENOENT', 'folder', '1 MiB']) expect(out).toContain(word);
  expect((await lint(at, ['--json', 'loop.yaml', 'good.yaml'])).found).toHaveLength(2);
});

test('the cache: the same findings, faster; what changes is seen', async () => {
  const at = home({
    'ccs.yaml': 'ccs: 1\n',
    'playbooks/a.yaml': CLOSED,
    'playbooks/b.yaml': named('second', PITCH),
    'playbooks/c.yaml': named('second', CLEAN).replace('title: second', 'title: third'),
    'templates/prompter/en.md.hbs': '{{nothing}}',
  });
  const file = keptOf(at, at, 'lint.txt');
  const cold = await lint(at);
  expect(existsSync(file)).toBe(true);
  expect(existsSync(join(at, '.ccs'))).toBe(false);
  expect(cold.out).toContain('goal-duplicate');
  const cached = readFileSync(file, 'utf8');
  expect(await lint(at)).toEqual(cold);
  expect(await lint(at, ['--no-cache'])).toEqual(cold);
  expect(readFileSync(file, 'utf8')).toBe(cached);

  // It is really read: findings that only stand there come out, as long as the file is whole.
  const { createHash } = await import('node:crypto');
  const json = cached.slice(cached.indexOf('\n') + 1).replaceAll('Do you give the board a figure?', 'from the cache');
  writeFileSync(file, `${createHash('sha1').update(json).digest('base64url')}\n${json}`);
  expect((await lint(at)).out).toContain('from the cache');
  for (const damage of [`x${json}`, '', 'x', json.slice(0, 40), cached.replace('frame-open', 'frame-close'), '\0'.repeat(cached.length)]) {
    writeFileSync(file, damage);
    expect(await lint(at)).toEqual(cold);
  }

  writeFileSync(join(at, 'ccs.yaml'), 'ccs: 1\nlint: { rules: { frame-open: off }, words: { plain-words: [region] } }\n');
  const changed = await lint(at);
  expect([changed.out.includes('frame-open'), changed.out]).toEqual([false, (await lint(at, ['--no-cache'])).out]);
  writeFileSync(join(at, 'playbooks', 'b.yaml'), named('second', CLEAN));
  expect((await lint(at)).out).toBe((await lint(at, ['--no-cache'])).out);
  // A change in one file shows in the other where the two are compared.
  writeFileSync(join(at, 'playbooks', 'b.yaml'), named('fourth', CLEAN));
  expect((await lint(at)).out).not.toContain('goal-duplicate');
  rmSync(join(at, 'templates', 'prompter', 'en.md.hbs'));
  await lint(at);
  expect(readFileSync(file, 'utf8')).toContain('playbooks/a.yaml');
});

test('a baseline is a file of its own: neither a device nor what somebody wrote becomes one', async () => {
  const at = home({ 'playbooks/a.yaml': PITCH, 'README.md': '# Ours\n\nRead me.\n' });
  const readme = await lint(at, ['--update-baseline', '--baseline', 'README.md']);
  expect([readme.code, readme.err]).toEqual([2, expect.stringContaining('README.md is no baseline')]);
  expect(readFileSync(join(at, 'README.md'), 'utf8')).toBe('# Ours\n\nRead me.\n');
  const device = await lint(at, ['--baseline', '/dev/zero']);
  expect([device.code, device.err]).toEqual([2, expect.stringContaining('/dev/zero is not a file')]);
});
