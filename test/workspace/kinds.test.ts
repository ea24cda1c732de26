// A kind of records is one row, its words and its own files: added in a copy of the tree, where the compiler names what is left out.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { broughtUp, MIGRATIONS } from '../../src/workspace/migrations.ts';
import { KIND_NAMES, KINDS } from '../../src/workspace/index.ts';
import { environment, ROOT } from '../support.ts';
import { temporaryFolder } from './temporary.ts';

const LONG = 300_000;

const VISIT = `// A visit, for a test.
import * as z from 'zod';
import type { Listing } from '../render/lists/listing.ts';
import { text } from './text.ts';

export const visitSchema = z.strictObject({ ccs: z.literal(1), kind: z.literal('visit'), account: text, told: text.optional() });
export const visitSketching = { sketch: (value: unknown) => visitSchema.safeParse(value).data, unwanted: new Map<string, true>([['told', true]]) };
export const visitListing: Listing<z.infer<typeof visitSchema>> = {
  plain: (id, visit) => ({ id, account: visit.account, told: visit.told }),
  heads: () => ['Id', 'Account', 'Told'],
  cells: (id, { account, told = '' }) => [id, account, told],
};
`;
const ROW = `  visit: {
    folder: 'visits',
    schema: async () => (await import('../core/model/visit.ts')).visitSchema,
    sketching: async () => (await import('../core/model/visit.ts')).visitSketching,
    listing: async () => (await import('../core/model/visit.ts')).visitListing,
  },
`;
const PROBE = `// What the new kind can do, for a test.
import { errorLines } from './src/desk/desk.ts';
import { CcsError } from './src/core/errors.ts';
import { wordsOf } from './src/core/languages/index.ts';
import { collected, storeOf } from './src/workspace/index.ts';
import { ioAt, workspaceAt } from './test/workspace/support.ts';

const root = process.argv[2] ?? '';
const store = storeOf(ioAt(root), workspaceAt(root)).open('visit');
const saidOf = async (language: 'en' | 'zh-Hans'): Promise<string> => {
  const error: unknown = await store.find().catch((thrown: unknown) => thrown);
  return error instanceof CcsError ? errorLines(await wordsOf(language), error).join(' ') : String(error);
};
const none = [await saidOf('en'), await saidOf('zh-Hans')];
const made = await store.create('2026-12-01', 'Acme', { ccs: 1, kind: 'visit', account: 'Acme' });
await store.update(made.id, (visit) => ({ ...visit, told: 'It went well.' }));
const { records } = await collected(store.list());
console.log(JSON.stringify({ none, where: made.where, records: records.map(({ value }) => value) }));
`;

type Ended = { readonly code: number; readonly out: string };

function run(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((done) =>
    execFile(process.execPath, args, { cwd, env: environment(cwd) }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out: out + err }),
    ),
  );
}

function change(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

test('a row, its words and its own files are a kind; what is left out does not compile', { timeout: LONG }, async () => {
  const copy = temporaryFolder();
  for (const name of ['src', 'package.json', 'tsconfig.json']) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, 'test', 'workspace'), { recursive: true });
  cpSync(join(ROOT, 'test', 'workspace', 'support.ts'), join(copy, 'test', 'workspace', 'support.ts'));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const compiled = async (): Promise<readonly string[]> => {
    const { out } = await run(copy, join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '--noEmit');
    return out.split('\n').flatMap((line) => /^(src\/\S+?)\(/u.exec(line)?.[1] ?? []);
  };
  const words = (language: string): string => join(copy, 'src', 'core', 'languages', language, 'words', 'records.ts');

  writeFileSync(join(copy, 'src', 'core', 'model', 'visit.ts'), VISIT);
  change(join(copy, 'src', 'workspace', 'kinds.ts'), '} as const satisfies', `${ROW}} as const satisfies`);
  expect(await compiled()).toContain('src/workspace/kinds.ts');
  change(
    words('en'),
    '  prompter: {',
    "  visit: { one: 'visit', list: 'ccs visit list', beginning: 'Make one: ccs visit new' },\n  prompter: {",
  );
  expect(await compiled()).toEqual(['src/core/languages/zh-Hans/words/records.ts']);
  change(
    words('zh-Hans'),
    '  prompter: {',
    "  visit: { one: '拜访', list: 'ccs visit list', beginning: '记一次：ccs visit new' },\n  prompter: {",
  );
  expect(await compiled()).toEqual([]);

  writeFileSync(join(copy, 'probe.ts'), PROBE);
  change(join(copy, 'src', 'commands', 'prompter', 'list.ts'), "'prompter'", "'visit'");
  const banner = { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" };
  const options = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    absWorkingDir: copy,
    outdir: 'out',
    outExtension: { '.js': '.mjs' },
    banner,
  } as const;
  await build({ ...options, entryPoints: { bin: 'src/app/bin.ts', probe: 'probe.ts' } });
  const ccs = (cwd: string, ...args: readonly string[]): Promise<Ended> => run(cwd, join(copy, 'out', 'bin.mjs'), ...args);

  const home = temporaryFolder();
  expect(await ccs(home, 'init', 'team')).toMatchObject({ code: 0 });
  const team = join(home, 'team');
  for (const name of KIND_NAMES) expect(existsSync(join(team, KINDS[name].folder))).toBe(true);
  expect(existsSync(join(team, 'visits'))).toBe(true);
  expect(JSON.parse((await run(copy, join(copy, 'out', 'probe.mjs'), team)).out)).toEqual({
    none: ['There is no visit yet. Make one: ccs visit new', '还没有拜访。 记一次：ccs visit new'],
    where: join('visits', '2026-12-01-acme.yaml'),
    records: [{ ccs: 1, kind: 'visit', account: 'Acme', told: 'It went well.' }],
  });
  const listed = ['prompter', 'list'];
  expect((await ccs(team, ...listed)).out).toBe('Id                Account  Told\n2026-12-01-acme  Acme     It went well.\n');
  expect(JSON.parse((await ccs(team, ...listed, '--json')).out)).toEqual([
    { id: '2026-12-01-acme', account: 'Acme', told: 'It went well.' },
  ]);
  writeFileSync(join(team, 'visits', '2026-12-02-bad.yaml'), 'ccs: 1\nkind: visit\nacount: X\n');
  writeFileSync(join(team, 'visits', '2026-12-03-later.yaml'), 'ccs: 1\nkind: visit\naccount: X\nmood: good\n');
  const { code, out } = await ccs(team, 'lint', 'visits', '--format', 'compact');
  expect(code).toBe(1);
  expect(out).toMatch(/2026-12-02-bad\.yaml:3:1 error schema "acount" is not known here/u);
  expect(out).toMatch(/2026-12-03-later\.yaml:4:1 warning unknown-key "mood" is not known here/u);
  expect(out).not.toContain('2026-12-01');
  writeFileSync(join(team, 'visits', '2026-12-04-none.yaml'), 'ccs: 1\nkind: visits\naccount: X\n');
  expect((await ccs(team, 'lint', 'visits/2026-12-04-none.yaml')).out).toContain('visit');
});

test('hooks look where records are', () => {
  const hooks = readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8');
  expect(/files: \(\^\|\/\)\((?<folders>[^)]*)\)/u.exec(hooks)?.groups?.['folders']?.split('|')).toEqual([
    'playbooks',
    'templates',
    ...KIND_NAMES.map((name) => KINDS[name].folder),
  ]);
});

test('the format that migrations lead to is the one that is written', async () => {
  for (const name of KIND_NAMES) {
    const migrations = MIGRATIONS.filter(({ kind }) => kind === name);
    const last = 1 + Math.max(0, ...migrations.map(({ from }) => from));
    expect(KINDS[name].folder).not.toBe('');
    expect((await KINDS[name].schema()).shape.ccs.value).toBe(last);
    expect(migrations.map(({ from }) => from)).toEqual(migrations.map(({ from }) => from).toSorted((a, b) => a - b));
  }
  expect(new Set(MIGRATIONS.map(({ name }) => name)).size).toBe(MIGRATIONS.length);
});

test('migrations are applied one after the other, each once, and to their format only', () => {
  const steps = [
    { name: 'two-becomes-three', kind: 'x', from: 2, up: (value: object) => ({ ...value, third: true }) },
    {
      name: 'three-becomes-four',
      kind: 'x',
      from: 3,
      up: ({ old, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, now: old }),
    },
  ];
  expect(broughtUp(steps, { ccs: 2, old: 1 })).toEqual({
    value: { ccs: 4, now: 1, third: true },
    names: ['two-becomes-three', 'three-becomes-four'],
  });
  expect(broughtUp(steps, { ccs: 3, old: 1 })).toEqual({ value: { ccs: 4, now: 1 }, names: ['three-becomes-four'] });
  for (const value of [{ ccs: 4, old: 1 }, { ccs: 9 }, {}, null, 'text', [1]])
    expect(broughtUp(steps, value)).toEqual({ value, names: [] });
});
