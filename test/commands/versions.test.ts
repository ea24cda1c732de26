// Records of other versions: a workspace of 0.1, keys of a later ccs at any depth, a format of a later ccs.
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { KINDS, toYaml } from '../../src/workspace/index.ts';
import { folder, inProcess, isTurn, ROOT, type Outcome } from '../support.ts';

const FIXTURE = join(ROOT, 'test', 'fixtures', 'workspace-0.1');
const NOW = new Date('2026-11-27T12:00:00');
/** What 0.1 had. */
const HELD = ['prompter', 'letter', 'opportunity'] as const;
const FOLDERS = HELD.map((name) => KINDS[name].folder);
const LANGUAGES = ['en', 'zh-Hans'] as const;
const host = inProcess({ now: NOW });

/** A copy of the workspace that 0.1 made with `ccs init --example` on that day. */
function workspace(language: (typeof LANGUAGES)[number]): string {
  const root = folder();
  cpSync(join(FIXTURE, language), root, { recursive: true });
  return root;
}

function filesIn(root: string): readonly string[] {
  return (readdirSync(root, { recursive: true }) as string[]).filter(
    (name) => !name.startsWith('.ccs') && statSync(join(root, name)).isFile(),
  );
}

const stateOf = (root: string): readonly string[] =>
  filesIn(root).map((name) => `${name} ${statSync(join(root, name)).mtimeMs} ${readFileSync(join(root, name), 'utf8')}`);

const idsIn = (root: string, kind: keyof typeof KINDS): readonly string[] =>
  readdirSync(join(root, KINDS[kind].folder)).map((name) => name.replace(/\.yaml$/u, ''));

describe.each(LANGUAGES)('a workspace of 0.1 in %s', (language) => {
  test('everything can be looked at, nothing is wrong with it, and no look changes a file', async () => {
    const root = workspace(language);
    const before = stateOf(root);
    const ccs = (...args: readonly string[]): Promise<Outcome> => host({ args: [...args, '--lang', language], cwd: root });
    // The records are the same in both languages: they are looked at in one of them, by turns, where there is no time for all.
    const looked = (kind: keyof typeof KINDS): readonly string[] =>
      idsIn(root, kind).filter((_, index) => isTurn(index, LANGUAGES.indexOf(language), LANGUAGES.length));
    const looks = [
      ...['prompter', 'letter', 'opportunity'].flatMap((noun) => [
        [noun, 'list'],
        [noun, 'list', '--json'],
        [noun, 'show'],
        [noun, 'show', '--json'],
      ]),
      ...looked('prompter').flatMap((id) => [
        ['prompter', 'show', id],
        ['prompter', 'render', id, '--format', 'html'],
        ['call', id, '--questions'],
      ]),
      ...looked('letter').flatMap((id) => [
        ['letter', 'show', id],
        ['letter', 'render', id],
      ]),
      ...looked('opportunity').flatMap((id) => [
        ['opportunity', 'show', id],
        ['opportunity', 'map', id],
        ['opportunity', 'players', id],
      ]),
      ...['txt', 'json', 'csv', 'html'].map((format) => ['pipeline', '--format', format]),
      ...['csv', 'json', 'salesforce'].map((system) => ['export', system]),
      ['lint', '.', '--no-cache'],
    ];
    for (const args of looks) {
      const { code, stdout, stderr } = await ccs(...args);
      expect([args, code, stderr]).toEqual([args, 0, stderr]);
      expect(args[0] === 'lint' || stdout !== '', args.join(' ')).toBe(true);
    }
    expect(stateOf(root)).toEqual(before);
  });
});

/** In these the keys are anybody's. */
const FREE = /(?:^|\.)(?:ready|marks|answers(?:\.\w+\.\d+)?)$/u;
const FUTURE = 'futureKey';

/** The value with a key in each of its maps that no schema knows. */
function fromTheFuture(value: unknown, path = ''): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, at) => fromTheFuture(item, `${path}.${at}`));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([key, part]) => [key, fromTheFuture(part, path === '' ? key : `${path}.${key}`)]);
  return Object.fromEntries(FREE.test(path) ? inner : [...inner, [FUTURE, `kept ${path}`]]);
}

/** What stands behind those keys. */
function futureIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === FUTURE ? [String(part)] : futureIn(part)));
}

function futureWorkspace(): string {
  const root = workspace('en');
  for (const name of FOLDERS.flatMap((one) => readdirSync(join(root, one)).map((file) => join(root, one, file))))
    writeFileSync(name, toYaml(fromTheFuture(parse(readFileSync(name, 'utf8')))));
  return root;
}

const SALE = '2026-09-01-castlegate-wholesale';
const sets = (...all: readonly string[]): readonly string[] => all.flatMap((one) => ['--set', one]);
const WRITES: readonly (readonly string[])[] = [
  ['prompter', 'edit', '2026-11-19-hollins-produce', ...sets('account=Hollins', 'contact.name=Ann')],
  ['call', '2026-11-19-hollins-produce', ...sets('goalShared=yes', 'notes=They type at night')],
  ['letter', 'mark', '2026-11-19-sponsor-hollins-produce', '--accepted', '2026-11-26'],
  ['opportunity', 'edit', SALE, ...sets('value=97000', 'competitor=Other')],
  ['opportunity', 'note', SALE, 'they called'],
  ['opportunity', 'note', SALE, 'they called', '--signal', 'postponed'],
  ['opportunity', 'link', SALE, '--letter', '2026-11-19-sponsor', '--prompter', '2026-11-19'],
  ['opportunity', 'players', SALE, 'priya', ...sets('title=head of orders')],
  ['opportunity', 'players', SALE, '--add', 'Zoe', ...sets('title=buyer')],
  ['opportunity', 'assess', SALE, ...sets('q8.mark=+', 'q8.evidence=a test')],
  ['opportunity', 'strategy', SALE, ...sets('buyerPhase=2', 'position=yes')],
  ['opportunity', 'rfp', SALE, ...sets('preferred=yes')],
  ['opportunity', 'ready', SALE, ...sets('goals.known=yes', 'goals.what=fewer nights')],
  ['opportunity', 'power', SALE, 'priya', ...sets('getsIt=yes', 'takesUs=yes', 'arranges=no', 'inner=no')],
  ['opportunity', 'advance', '2026-10-12-fernhill-farm-shops', 'inactive', '--as', 'manager', '--name', 'M. Roth', '--what', 'no budget'],
];

describe('keys that are not known', () => {
  test('are kept by every command that writes', async () => {
    const root = futureWorkspace();
    const ccs = (...args: readonly string[]): Promise<Outcome> => host({ args, cwd: root });
    // Of sixty records a command changes one or two: the others are not taken apart again.
    const known = new Map<string, readonly string[]>();
    const unknownIn = (text: string): readonly string[] => {
      const found = known.get(text) ?? futureIn(parse(text));
      known.set(text, found);
      return found;
    };
    const records = (): ReadonlyMap<string, readonly string[]> =>
      new Map(
        FOLDERS.flatMap((one) =>
          readdirSync(join(root, one)).map((file) => [file, unknownIn(readFileSync(join(root, one, file), 'utf8'))]),
        ),
      );
    const before = records();
    expect(before.get(`${SALE}.yaml`)?.length).toBeGreaterThan(40);
    const kept = (args: readonly string[]): void => {
      for (const [file, now] of records())
        expect([args, file, (before.get(file) ?? []).filter((one) => !now.includes(one))]).toEqual([args, file, []]);
    };
    for (const args of WRITES) {
      const last = stateOf(root);
      const { code, stderr } = await ccs(...args);
      expect([args, code, stderr]).toEqual([args, 0, stderr]);
      expect(stateOf(root), args.join(' ')).not.toEqual(last);
      kept(args);
    }
    const csv = (await ccs('export', 'csv')).stdout.replace('2026-08-10-osterley-dairy-depot,', '2026-08-10-osterley-dairy-depot,New ');
    writeFileSync(join(root, 'back.csv'), csv);
    expect(await ccs('import', 'csv', 'back.csv', '--update')).toMatchObject({ code: 0, stderr: expect.stringMatching(/1 changed/u) });
    kept(['import']);
  });

  test('hide no record, stand in what is shown, and are remarked on by lint', async () => {
    const root = futureWorkspace();
    const ccs = (...args: readonly string[]): Promise<Outcome> => host({ args, cwd: root });
    for (const kind of HELD) {
      const { stdout, stderr } = await ccs(kind, 'list', '--json');
      expect((JSON.parse(stdout) as unknown[]).length).toBe(idsIn(root, kind).length);
      expect(stderr).toBe('');
      expect(JSON.parse((await ccs(kind, 'show', '--json')).stdout)).toMatchObject({ [FUTURE]: 'kept ' });
      expect((await ccs(kind, 'show')).stderr).toContain(`Kept, but not known to this version of ccs: `);
      expect((await ccs(kind, 'show', '--lang', 'zh')).stderr).toContain('这个版本的 ccs 不认得');
    }
    const pipeline = JSON.parse((await ccs('pipeline', '--json')).stdout) as unknown;
    expect(pipeline).toEqual(JSON.parse((await host({ args: ['pipeline', '--json'], cwd: workspace('en') })).stdout));
    const { code, stdout } = await ccs('lint', ...FOLDERS, '--format', 'json');
    expect(code).toBe(0);
    expect(
      new Set(
        (JSON.parse(stdout) as { findings?: readonly { rule: string; severity: string }[] }).findings?.map(
          ({ rule, severity }) => `${rule} ${severity}`,
        ),
      ),
    ).toEqual(new Set(['unknown-key warning']));
  });

  test('a slip of the hand is told what was meant; in a playbook it stays an error', async () => {
    const root = workspace('en');
    const file = join(root, 'opportunities', `${SALE}.yaml`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('\nowner:', '\nowenr:'));
    const lint = await host({ args: ['lint', file], cwd: root });
    expect([lint.code, `${lint.stdout}${lint.stderr}`]).toEqual([
      0,
      expect.stringMatching(/warning {2}unknown-key[^]*"owenr" is not known here[^]*Did you mean "owner"/u),
    ]);
    const playbook = join(root, 'playbooks', 'wholesale-finance.yaml');
    writeFileSync(playbook, `${readFileSync(playbook, 'utf8')}audienc: buyer\n`);
    expect(await host({ args: ['lint', playbook], cwd: root })).toMatchObject({ code: 1 });
    expect(await host({ args: ['lint', '--rule', 'unknown-key=error', file], cwd: root })).toMatchObject({ code: 1 });
  });
});

test.each(LANGUAGES)('a record of a later format says in %s which ccs it needs, and the others are shown', async (language) => {
  const root = workspace(language);
  for (const kind of HELD) {
    const [first = ''] = idsIn(root, kind);
    const file = join(root, KINDS[kind].folder, `${first}.yaml`);
    writeFileSync(file, readFileSync(file, 'utf8').replace('ccs: 1', 'ccs: 7'));
    const ccs = (...args: readonly string[]): Promise<Outcome> => host({ args: [...args, '--lang', language], cwd: root });
    const list = await ccs(kind, 'list', '--json');
    expect([list.code, (JSON.parse(list.stdout) as unknown[]).length]).toEqual([0, idsIn(root, kind).length - 1]);
    const needs = language === 'en' ? 'its format is 7, and ccs' : '格式是 7，而 ccs';
    expect(list.stderr.match(new RegExp(needs, 'gu'))).toHaveLength(1);
    const show = await ccs(kind, 'show', first);
    expect([show.code, show.stderr.includes(needs)]).toEqual([2, true]);
    expect(await ccs('lint', file)).toMatchObject({ code: 1, stdout: expect.stringContaining(needs) });
  }
});
