// Names that some system cannot hold or tell apart, line ends that git changes, and copies that sync programs make.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf } from '../../src/core/method/rules/index.ts';
import { folder, inProcess, environment, type Outcome } from '../support.ts';

const run = inProcess({ now: new Date('2026-12-05T12:00:00') });
const CLEAN = fileOf('en', '').text;
const SALE = (account: string, value: number): string =>
  `ccs: 1\nkind: opportunity\naccount: ${account}\nopened: 2026-11-01\nvalue: ${value}\ncurrency: EUR\n`;
const COPY = '2026-11-01-acme (conflicted copy 2026-11-20).yaml';

function team(files: Readonly<Record<string, string>>): {
  home: string;
  ccs: (args: readonly string[], stdin?: string) => Promise<Outcome>;
} {
  const home = folder();
  for (const [name, content] of Object.entries({ 'ccs.yaml': 'ccs: 1\n', ...files })) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), content);
  }
  return { home, ccs: (args, stdin = '') => run({ home, cwd: home, args, stdin }) };
}

test('an id that Windows cannot hold, or not tell from another, is refused in a table', async () => {
  const { home, ccs } = team({ 'opportunities/acme-1.yaml': SALE('Acme', 1) });
  const { code, stdout, stderr } = await ccs(
    ['import', 'csv', '-', '--update'],
    'id,account,opened\nCON,A,2026-11-01\nnul,B,2026-11-01\naux.x,C,2026-11-01\nCom1,D,2026-11-01\n' +
      'end.,E,2026-11-01\nAcme-1,Acme,2026-11-01\nfine,F,2026-11-01\n',
  );
  expect({ code, stdout }).toEqual({ code: 2, stdout: 'fine\n' });
  for (const [line, id] of ['CON', 'nul', 'aux.x', 'Com1', 'end.'].entries())
    expect(stderr).toContain(`-:${line + 2} "${id}" cannot be the id of a record.`);
  expect(stderr).toContain('-:7 "Acme-1" differs from acme-1 in case or form only');
  expect(readdirSync(join(home, 'opportunities')).sort()).toEqual(['acme-1.yaml', 'fine.yaml']);
});

test('a new record takes no id that differs from another in case only', async () => {
  const { home, ccs } = team({ 'opportunities/2026-12-05-ACME.yaml': SALE('Acme', 1) });
  expect((await ccs(['opportunity', 'new', '--set', 'account=Acme', '--defaults'])).code).toBe(0);
  expect((await ccs(['import', 'csv', '-'], 'account,name\nAcme,other\n')).code).toBe(0);
  expect(readdirSync(join(home, 'opportunities')).sort()).toEqual([
    '2026-12-05-ACME.yaml',
    '2026-12-05-acme-2.yaml',
    '2026-12-05-acme-3.yaml',
  ]);
});

test('a playbook and a letter are not called so either', async () => {
  const { home, ccs } = team({});
  expect(await ccs(['letter', 'new', 'con'])).toMatchObject({ code: 2 });
  expect(existsSync(join(home, 'templates'))).toBe(false);
  expect((await ccs(['playbook', 'new', '--set', 'id=nul'])).stderr).toContain('"nul" cannot be the name of a file on Windows or macOS');
});

test('lint finds names that cannot be, and names that are one elsewhere', async () => {
  const other = (text: string): string => CLEAN.replace('title: ', `title: ${text} `).replace('goal: ', `goal: ${text} `);
  const { ccs } = team({
    'playbooks/aux.yaml': CLEAN,
    'playbooks/Rates.yaml': other('second'),
    'playbooks/en/rates.yaml': other('third'),
    'playbooks/prices.yaml': other('fourth'),
  });
  const { code, stdout } = await ccs(['lint', '--format', 'compact']);
  expect(code).toBe(1);
  expect(stdout).toContain('playbooks/aux.yaml:1:1');
  expect(stdout).toContain('cannot hold a file that is called "aux.yaml"');
  expect(stdout).toContain('playbooks/en/rates.yaml:1:1');
  expect(stdout).toContain('differs from playbooks/Rates.yaml in case or form only');
  expect(stdout).not.toContain('prices.yaml');
  expect((await ccs(['lint', '--lang', 'zh-Hans'])).stdout).toContain('只差大小写或字符写法');
});

test('a checkout with the line ends of Windows has changed no playbook', async () => {
  const { home, ccs } = team({ 'playbooks/mine.yaml': CLEAN });
  expect((await ccs(['prompter', 'new', '--playbook', 'mine', '--defaults', '--set', 'account=A', '--set', 'contact.name=B'])).code).toBe(
    0,
  );
  writeFileSync(join(home, 'playbooks', 'mine.yaml'), CLEAN.replaceAll('\n', '\r\n'));
  expect((await ccs(['prompter', 'show'])).stderr).not.toContain('has changed');
  writeFileSync(join(home, 'playbooks', 'mine.yaml'), CLEAN.replace('goal: ', 'goal: other '));
  expect((await ccs(['prompter', 'show'])).stderr).toContain('has changed since');
});

test('init tells git which files are text, and leaves alone what somebody has told it', async () => {
  const { home } = team({});
  expect((await run({ home, args: ['init', 'new'] })).code).toBe(0);
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: join(home, 'new'), env: environment(home), encoding: 'utf8' });
  git('init', '-q');
  expect(
    git('check-attr', 'text', 'eol', 'diff', '--', 'playbooks/en/a.yaml', 'templates/x/en.md.hbs', 'evidence/a.yaml', 'evidence/b/c.eml')
      .split('\n')
      .filter(Boolean),
  ).toEqual([
    'playbooks/en/a.yaml: text: set',
    'playbooks/en/a.yaml: eol: lf',
    'playbooks/en/a.yaml: diff: unspecified',
    'templates/x/en.md.hbs: text: set',
    'templates/x/en.md.hbs: eol: lf',
    'templates/x/en.md.hbs: diff: unspecified',
    'evidence/a.yaml: text: unset',
    'evidence/a.yaml: eol: lf',
    'evidence/a.yaml: diff: unset',
    'evidence/b/c.eml: text: unset',
    'evidence/b/c.eml: eol: unspecified',
    'evidence/b/c.eml: diff: unset',
  ]);
  mkdirSync(join(home, 'other'));
  writeFileSync(join(home, 'other', '.gitattributes'), '* -text\n');
  await run({ home, args: ['init', 'other'] });
  expect(readFileSync(join(home, 'other', '.gitattributes'), 'utf8')).toBe('* -text\n');
});

test('a sync program’s copy is remarked on once and not counted, in lists, pipeline and lint', async () => {
  const { ccs } = team({
    'opportunities/2026-11-01-acme.yaml': SALE('Acme', 5),
    [`opportunities/${COPY}`]: SALE('Acme', 7),
    'opportunities/2026-11-02-solo 2.yaml': SALE('Solo', 3),
    'playbooks/mine.yaml': CLEAN,
    'playbooks/mine.sync-conflict-20261120-101530-ABCDEF7.yaml': CLEAN,
    'playbooks/mine 2.yaml': CLEAN,
  });
  const remark = 'Not counted, because a sync program made a copy when two people had changed a file: ';
  const remarks = (text: string): number => text.split(remark).length - 1;
  const list = await ccs(['opportunity', 'list', '--json']);
  expect((JSON.parse(list.stdout) as { id: string; value: number }[]).map(({ id, value }) => [id, value])).toEqual([
    ['2026-11-02-solo 2', 3],
    ['2026-11-01-acme', 5],
  ]);
  expect(list.stderr).toBe(`${remark}opportunities/${COPY}\nPut what is right into the one file and take the copy away.\n`);
  for (const args of [
    ['pipeline', '--json'],
    ['pipeline', '--json', '--no-cache'],
    ['export', 'json'],
  ]) {
    const { stdout, stderr } = await ccs(args);
    expect([args, (JSON.parse(stdout) as unknown[]).length, remarks(stderr)]).toEqual([args, 2, 1]);
  }
  const books = await ccs(['playbook', 'list', '--json']);
  expect((JSON.parse(books.stdout) as { id: string }[]).filter(({ id }) => id.startsWith('mine'))).toHaveLength(1);
  expect(remarks(books.stderr)).toBe(1);
  const lint = await ccs(['lint']);
  expect([lint.code, remarks(lint.stderr), lint.stderr.includes('playbooks/mine 2.yaml')]).toEqual([0, 1, true]);
  // Whoever names it wants to know.
  expect((await ccs(['lint', 'playbooks/mine 2.yaml'])).stderr).not.toContain(remark);
  expect((await ccs(['opportunity', 'list', '--lang', 'zh-Hans'])).stderr).toContain('冲突副本，没有计入');
});
