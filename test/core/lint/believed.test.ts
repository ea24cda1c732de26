// Nothing that a repository brings along is believed, and nothing in it steers a terminal.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileOf } from '../../../src/core/method/rules/index.ts';
import { tamed } from '../../../src/core/reading/visible.ts';
import { built, firstOf, folder, inProcess, keptOf, type Call, type Outcome } from '../../support.ts';

const CLEAN = fileOf('en', '').text;
const CLOSED = CLEAN.replace(/^frame: .*$/mu, 'frame: Do you give the board a figure?');
const SALE = 'ccs: 1\nkind: opportunity\naccount: Acme\nopened: 2026-06-01\nvalue: 5\ncurrency: EUR\n';
const run = inProcess({ now: new Date('2027-01-05T12:00:00') });

function repository(files: Readonly<Record<string, string>>): {
  home: string;
  root: string;
  ccs: (args: readonly string[], more?: Partial<Call>) => Promise<Outcome>;
} {
  const home = folder();
  const root = join(home, 'repository');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return { home, root, ccs: (args, more) => run({ home, cwd: root, args, ...more }) };
}
const signed = (json: string): string => `${createHash('sha1').update(json).digest('base64url')}\n${json}`;
/** What was kept, with nothing found. */
function clean(kept: string): string {
  const content = JSON.parse(line(kept)) as { files: Record<string, [string, object]> };
  return signed(
    JSON.stringify({
      ...content,
      files: Object.fromEntries(Object.entries(content.files).map(([name, [hash, one]]) => [name, [hash, { ...one, findings: [] }]])),
    }),
  );
}
const line = (text: string): string => text.slice(text.indexOf('\n') + 1);

test('what is kept lies in the user’s own folder, and the same in the repository is nothing', async () => {
  const { home, root, ccs } = repository({
    'ccs.yaml': 'ccs: 1\n',
    'playbooks/a.yaml': CLOSED,
    'opportunities/2026-06-01-acme.yaml': SALE,
  });
  const [cold, pipeline] = [await ccs(['lint']), await ccs(['pipeline', '--json'])];
  expect([cold.code, existsSync(join(root, '.ccs'))]).toEqual([1, false]);
  const kept = readFileSync(keptOf(home, root, 'lint.txt'), 'utf8');
  const forged = clean(kept);
  expect(forged).not.toBe(kept);
  rmSync(join(home, '.cache'), { recursive: true });
  mkdirSync(join(root, '.ccs', 'cache'), { recursive: true });
  for (const name of ['lint.txt', 'pipeline.txt', `lint-${createHash('sha1').update(root).digest('base64url')}.txt`])
    writeFileSync(join(root, '.ccs', 'cache', name), forged);
  expect(await ccs(['lint'])).toEqual(cold);
  expect(await ccs(['pipeline', '--json'])).toEqual(pipeline);
  // In the user's own place it would have been believed.
  writeFileSync(keptOf(home, root, 'lint.txt'), forged);
  expect((await ccs(['lint'])).code).toBe(0);
});

test.each(['CI', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD'])(
  'with %s nothing is kept, and nothing that was kept is believed',
  async (machine) => {
    const { home, root, ccs } = repository({
      'ccs.yaml': 'ccs: 1\n',
      'playbooks/a.yaml': CLOSED,
      'opportunities/2026-06-01-acme.yaml': SALE,
    });
    for (const args of [
      ['lint', '--json'],
      ['pipeline', '--json'],
    ])
      await ccs(args, { env: { [machine]: 'true' } });
    expect(existsSync(join(home, '.cache'))).toBe(false);
    await ccs(['lint']);
    const file = keptOf(home, root, 'lint.txt');
    writeFileSync(file, signed(line(readFileSync(file, 'utf8')).replaceAll('frame-open', 'frame-shut')));
    expect((await ccs(['lint', '--json'], { env: { [machine]: 'true' } })).stdout).toContain('frame-open');
  },
);

test('a cache folder inside of a repository is none', async () => {
  const { home, root, ccs } = repository({ 'ccs.yaml': 'ccs: 1\n', 'playbooks/a.yaml': CLOSED });
  mkdirSync(join(home, '.git'));
  await ccs(['lint']);
  expect(existsSync(keptOf(home, root, 'lint.txt'))).toBe(false);
});

test.runIf(process.getuid?.() === 0)('what another user of the machine has put there is none', async () => {
  const { home, root, ccs } = repository({ 'ccs.yaml': 'ccs: 1\n', 'playbooks/a.yaml': CLOSED });
  await ccs(['lint']);
  const file = keptOf(home, root, 'lint.txt');
  writeFileSync(file, clean(readFileSync(file, 'utf8')));
  expect((await built({ home, cwd: root, args: ['lint', '--quiet'] })).code).toBe(1);
  chownSync(file, 65534, 65534);
  expect((await built({ home, cwd: root, args: ['lint'] })).code).toBe(1);
});

test('an entry that has not the shape of one is worked out anew', async () => {
  const { home, root, ccs } = repository({
    'ccs.yaml': 'ccs: 1\n',
    'playbooks/a.yaml': CLOSED,
    'opportunities/2026-06-01-acme.yaml': SALE,
  });
  const cold = await ccs(['lint', '--json']);
  const file = keptOf(home, root, 'lint.txt');
  const content = JSON.parse(line(readFileSync(file, 'utf8'))) as { key: string; files: Record<string, [string, Record<string, unknown>]> };
  const odd: readonly ((one: Record<string, unknown>) => unknown)[] = [
    () => null,
    () => [],
    () => 'x',
    ({ whole, ...one }) => one,
    (one) => ({ ...one, findings: {} }),
    (one) => ({ ...one, findings: [null] }),
    (one) => ({ ...one, findings: [{ ...(one['findings'] as object[])[0], file: '/etc/passwd' }] }),
    (one) => ({ ...one, findings: [{ ...(one['findings'] as object[])[0], place: {} }] }),
    (one) => ({ ...one, findings: [{ ...(one['findings'] as object[])[0], from: 'constructor' }] }),
    (one) => ({ ...one, findings: [{ ...(one['findings'] as object[])[0], fix: { start: 'a' } }] }),
    (one) => ({ ...one, suppressions: [{}] }),
    (one) => ({ ...one, entry: { file: 'x' } }),
    (one) => ({ ...one, entry: { ...(one['entry'] as object), playbook: { scenarios: [1] } } }),
  ];
  for (const change of odd) {
    const files = Object.fromEntries(
      Object.entries(content.files).map(([name, [hash, one]]) => [name, [hash, name.endsWith('a.yaml') ? change(one) : one]]),
    );
    writeFileSync(file, signed(JSON.stringify({ ...content, files })));
    expect(await ccs(['lint', '--json'])).toEqual(cold);
  }
  for (const whole of [null, [], { key: content.key }, { key: content.key, files: { 'playbooks/a.yaml': 7 } }]) {
    writeFileSync(file, signed(JSON.stringify(whole)));
    expect(await ccs(['lint', '--json'])).toEqual(cold);
  }

  const bare = await ccs(['pipeline', '--json']);
  const lines = keptOf(home, root, 'pipeline.txt');
  const text = readFileSync(lines, 'utf8');
  const [head = '', first = ''] = text.split('\n');
  const tail = first.slice(first.indexOf('\t'));
  for (const json of [
    'null',
    '{}',
    '{"line":[]}',
    '{"line":["A"]}',
    '{"line":{"length":13}}',
    first.slice(0, first.indexOf('\t')).replace('"default"', '"__proto__"'),
    first.slice(0, first.indexOf('\t')).replace(/\]\}$/u, ',["constructor"]]}'),
  ]) {
    const body = `${head}\n${json}${tail}\n`;
    writeFileSync(lines, `${body}${createHash('sha1').update(body).digest('base64url')}\n`);
    const { code, stdout } = await ccs(['pipeline', '--json']);
    if (json !== '{}') expect([json, code, stdout]).toEqual([json, 0, bare.stdout]);
  }
});

test('settings with hostile globs, and such globs as arguments, are soon done with', async () => {
  const globs = ['(a+)+b', `${'*a'.repeat(40)}b`, '+(*)+(*)+(*)b', `${'{a,'.repeat(40)}b${'}'.repeat(40)}`];
  const { ccs } = repository({
    'ccs.yaml':
      'ccs: 1\nlint:\n  overrides:\n' +
      `${globs.map((glob) => `    - { files: ${JSON.stringify(glob)}, rules: { frame-open: off } }\n`).join('')}`,
    [`playbooks/${'a'.repeat(120)}.yaml`]: CLOSED,
  });
  expect((await ccs(['lint'])).stdout).toContain('frame-open');
  for (const glob of globs)
    expect(await ccs(['lint', `playbooks/${glob}.yaml`])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Nothing fits') as string,
    });
});

test('a folder with the signs of a glob in its name is only a folder', async () => {
  const { root } = repository({ '[x] (y)/a.yaml': CLOSED });
  expect((await run({ home: root, cwd: join(root, '[x] (y)'), args: ['lint', '*.yaml'] })).stdout).toContain('frame-open');
});

test('whatever way a text comes, only our own colours steer the terminal', () => {
  const hostile =
    '\x1B]0;owned\x07 \x1B[2J \x1B[8mhidden \x9B31m \u202Etxt \b\b\r over \x1B[38;5;1m \x1B[31mred\x1B[39m \x1B[1mbold\x1B[22m\r\n\t\x7F';
  expect(tamed(hostile)).toBe(
    '␛]0;owned␇ ␛[2J ␛[8mhidden �31m �txt ␈␈␍ over ␛[38;5;1m \x1B[31mred\x1B[39m \x1B[1mbold\x1B[22m\r\n' + '\t␡',
  );
});

test.skipIf(process.platform === 'win32')('file names, settings, arguments and git’s own words reach no terminal raw', async () => {
  const evil = '\x1B]0;owned\x07\x1B[2J';
  const at = mkdtempSync(join(tmpdir(), 'ccs-evil-'));
  onTestFinished(() => rmSync(at, { recursive: true, force: true }));
  const { home, root } = repository({
    'ccs.yaml': 'ccs: 1\n',
    [`playbooks/${evil}.yaml`]: CLOSED,
    [`opportunities/${evil}.yaml`]: SALE,
    [`templates/letter${evil}/template.yaml`]: 'ccs: [',
    'letters/odd.yaml': `ccs: 1\nkind: letter\n"${evil.replaceAll('\x1B', '\\e').replaceAll('\x07', '\\a')}": 1\n`,
  });
  // From a file's name, from settings, from the line itself: as a finding, a list, a refusal, what was done.
  const lines = firstOf(7, [
    ['lint'],
    ['opportunity', 'list'],
    ['letter', '--list'],
    ['prompter', 'show', evil],
    [`--${evil}`],
    ['init', join(at, evil)],
    ['--workspace', evil, 'prompter', 'list'],
    ['lint', '--format', 'compact'],
    ['lint', '--format', 'github'],
    ['lint', `playbooks/${evil}.yaml`],
    ['lint', evil],
    ['letter', 'list'],
    ['playbook', 'list'],
    ['pipeline'],
    [evil],
    ['export', evil],
  ]);
  for (const args of lines) {
    const { stdout, stderr, code } = await built({ home, cwd: root, args });
    expect([args, code !== 3, /[\x07\x1B\x9B]/u.test(stdout + stderr)]).toEqual([args, true, false]);
  }
  expect(readdirSync(join(root, 'playbooks'))).toEqual([`${evil}.yaml`]);
  expect(execFileSync('ls', [at]).length).toBeGreaterThan(0);
});
