// What is compiled is kept for the next start, where the Node that runs is not the one that built.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT, environment, folder } from './support.ts';

/** V8 refuses code that was compiled under other flags, as it does that of another version. */
const OTHERWISE = '--no-flush-bytecode';
/** Versions of Node: this one, and those that NODES names, as for the bench. */
const NODES = [process.execPath, ...(process.env['NODES'] ?? '').split(delimiter).filter(Boolean)];

type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

function ran(node: string, home: string, args: readonly string[], more: Record<string, string> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(node, [OTHERWISE, BUILT, ...args], {
    cwd: home,
    env: environment(home, more),
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

const LINE = [
  'prompter',
  'new',
  '--playbook',
  'urgent-documents',
  '--defaults',
  '--set',
  'account=A',
  '--set',
  'contact.name=B',
  '--set',
  'date=2026-12-01',
];
const FINE = { code: 0, stderr: expect.stringContaining('Saved'), stdout: expect.stringContaining('So if you could') };
const kept = (at: string): string[] => (existsSync(at) ? (readdirSync(at, { recursive: true }) as string[]) : []);

test.each(NODES)('everything works with %s, with and without a place to keep code', (node) => {
  const home = folder();
  expect(ran(node, home, LINE)).toMatchObject(FINE);
  expect(ran(node, home, LINE)).toMatchObject(FINE);
  expect(ran(node, home, ['--help', '--lang', 'zh']).stdout).toContain('用法');
  expect(ran(node, home, ['--version', '--json']).code).toBe(0);
  expect(ran(node, home, ['prompter', 'show', 'nothing']).code).toBe(2);
  const { code, stderr } = ran(node, home, ['--version'], { XDG_CACHE_HOME: '/dev/null/nowhere', LOCALAPPDATA: '/dev/null/nowhere' });
  expect([code, stderr]).toEqual([0, '']);
});

test.skipIf(process.platform !== 'linux').each(NODES)(
  '%s keeps it in the cache folder of the user, for nobody else, takes it, writes no more of it, and does not mind it broken',
  (node) => {
    const home = folder();
    const code = join(home, '.cache', 'ccs', 'code');
    const files = (): string[] => kept(code).map((name) => `${name} ${statSync(join(code, name)).mtimeMs}`);
    ran(node, home, LINE);
    const before = files();
    expect(before.length).toBeGreaterThan(10);
    expect(statSync(code).mode & 0o777).toBe(0o700);
    expect(ran(node, home, LINE)).toMatchObject(FINE);
    expect(files()).toEqual(expect.arrayContaining(before.filter((file) => /\.code /u.test(file))));
    for (const name of kept(code)) {
      const path = join(code, name);
      if (statSync(path).isFile()) writeFileSync(path, 'x');
    }
    expect(ran(node, home, LINE)).toMatchObject(FINE);
    const elsewhere = join(home, 'elsewhere');
    ran(node, home, LINE, { XDG_CACHE_HOME: elsewhere });
    expect(kept(join(elsewhere, 'ccs', 'code')).length).toBeGreaterThan(10);
  },
);

test.skipIf(process.platform !== 'linux').each(NODES)(
  '%s takes none from a folder that others can write to, and no link to one',
  (node) => {
    const home = folder();
    const code = join(home, '.cache', 'ccs', 'code');
    mkdirSync(code, { recursive: true });
    chmodSync(code, 0o777);
    expect(ran(node, home, LINE)).toMatchObject(FINE);
    expect(kept(code)).toEqual([]);

    const other = folder();
    mkdirSync(join(home, 'target'));
    mkdirSync(join(other, '.cache', 'ccs'), { recursive: true });
    symlinkSync(join(home, 'target'), join(other, '.cache', 'ccs', 'code'));
    expect(ran(node, other, LINE)).toMatchObject(FINE);
    expect(kept(join(home, 'target'))).toEqual([]);
  },
);

test('the Node that built keeps nothing: its code came with the package', () => {
  const home = folder();
  const { status } = spawnSync(process.execPath, [BUILT, ...LINE], { cwd: home, env: environment(home), encoding: 'utf8' });
  expect(status).toBe(0);
  expect(existsSync(join(home, '.cache', 'ccs', 'code'))).toBe(false);
});

test('every module can be loaded, so that no verb of the bundle lacks a part', () => {
  const chunks = join(dirname(BUILT), 'chunks');
  const packs = readdirSync(chunks).filter((name) => !name.endsWith('.code'));
  // The roof runs what it is given as soon as it is loaded.
  const script = `
    const { load } = require('../bin.js');
    const textOf = (pack) => {
      const kept = require('fs').readFileSync(pack);
      return (pack.endsWith('.br') ? require('zlib').brotliDecompressSync(kept) : kept).toString();
    };
    const namesOf = (pack) => Object.keys(eval(textOf(pack))).map((name) => './' + pack.replace(/\\.js$/, '') + '#' + name);
    const names = ${JSON.stringify(packs)}.flatMap(namesOf);
    for (const name of names) if (!/#bin-/.test(name)) Object.values(load(name));
    console.log(names.length);`;
  const { status, stderr, stdout } = spawnSync(process.execPath, ['-e', script], {
    cwd: chunks,
    env: environment(folder()),
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(Number(stdout)).toBeGreaterThan(500);
});
