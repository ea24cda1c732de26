// Which record is meant, what is found in all of them, what is removed and comes back, and who somebody is.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scriptedPort } from '../../src/io/scripted.ts';
import type { Reply } from '../../src/core/interview/port.ts';
import { folder, inProcess, type Outcome } from '../support.ts';

const NOW = new Date(2026, 11, 1, 12);
const prompter = (account: string, contact: string, date: string, more = ''): string =>
  `ccs: 1
kind: prompter
language: en
playbook: { id: courier, hash: "sha256:0" }
account: ${account}
contact: { name: ${contact}, title: Office manager }
date: ${date}
product: courier
industry: legal
goal: get documents delivered on time
preconditions: []
frame: [How do documents leave today?]
scenarios:
  - { id: late, capability: book a late pickup, diagnose: [{ ask: How many a week? }], event: a filing is late,
      question: would it help if, player: your clerk, action: books a pickup }
confirm: So if you could book a late pickup, would that help?
${more}`;

/** A workspace with prompters by their ids. */
function workspace(files: Readonly<Record<string, string>>): { home: string; root: string } {
  const home = folder();
  const root = join(home, 'team');
  for (const [name, text] of Object.entries({ 'ccs.yaml': 'ccs: 1\n', ...files })) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return { home, root };
}

const THREE = {
  'prompters/2026-11-20-castle-trust.yaml': prompter('Castle Trust', 'Clive Barton', '2026-11-20'),
  'prompters/2026-12-01-cafe-muller.yaml': prompter('Café Müller', '孫立群', '2026-12-01'),
  'prompters/2026-12-04-castle-bank.yaml': prompter('Castle Bank', 'Dana Osei', '2026-12-04'),
};
type At = { home: string; root: string };
const ccs = async ({ home, root }: At, args: readonly string[], replies?: readonly Reply[]): Promise<Outcome> =>
  inProcess({ now: NOW, ...(replies ? { port: scriptedPort(replies) } : {}) })({ args: [...args], cwd: root, home });

describe('a record', () => {
  test.each([
    ['2026-11-20-castle-trust', '2026-11-20-castle-trust'],
    ['2026-12-04', '2026-12-04-castle-bank'],
    ['osei', '2026-12-04-castle-bank'],
    ['CASTLE TRUST', '2026-11-20-castle-trust'],
    ['cafe muller', '2026-12-01-cafe-muller'],
    ['孙立群', '2026-12-01-cafe-muller'],
    ['ｍüller', '2026-12-01-cafe-muller'],
    ['trust clive', '2026-11-20-castle-trust'],
  ])('%s is %s', async (typed, id) => {
    const { code, stdout, stderr } = await ccs(workspace(THREE), ['prompter', 'show', typed, '--json']);
    expect([code, stderr.includes('fits several')]).toEqual([0, false]);
    expect(JSON.parse(stdout)).toMatchObject({ id });
  });

  test('that could be several is listed with who it is about, and chosen in a terminal', async () => {
    const at = workspace(THREE);
    const { code, stderr, stdout } = await ccs(at, ['prompter', 'show', 'castle']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/"castle" fits several[\s\S]*2026-12-04-castle-bank · Castle Bank · Dana Osei[\s\S]*2026-11-20-castle-trust/u);
    const chosen = await ccs(at, ['prompter', 'show', 'castle', '--json'], [{ act: 'answer', value: '2026-11-20-castle-trust' }]);
    expect(JSON.parse(chosen.stdout)).toMatchObject({ account: 'Castle Trust' });
    expect((await ccs(at, ['prompter', 'show', 'castle'], [{ act: 'back' }])).code).toBe(130);
  });

  test('that is none is said to be none', async () => {
    const { code, stderr } = await ccs(workspace(THREE), ['prompter', 'show', 'nowhere']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no prompter that is called nowhere')]);
  });

  test.each([
    ['catsle', 'Castle'],
    ['castel bank', 'Castle Bank'],
    ['Ossei', 'Osei'],
    ['孫立郡', '孫立群'],
    ['courir', undefined],
    ['xyzzy', undefined],
    ['Cas', undefined],
  ])('that is written with a slip of the hand, %s, is asked for as %s', async (typed, near) => {
    const { code, stderr } = await ccs(workspace(THREE), ['prompter', 'show', typed]);
    expect([code, /Did you mean (.*)\?/u.exec(stderr)?.[1]]).toEqual([2, near]);
  });

  test('of today is the one that a call is of; else the last one past, else the next', async () => {
    const noted = async (files: Readonly<Record<string, string>>): Promise<string[]> => {
      const at = workspace(files);
      expect((await ccs(at, ['call', '--set', 'notes=x'])).code).toBe(0);
      return Object.keys(files).filter((name) => readFileSync(join(at.root, name), 'utf8').includes('calls:'));
    };
    const { 'prompters/2026-12-01-cafe-muller.yaml': _, ...others } = THREE;
    const later = Object.fromEntries(Object.entries(THREE).slice(2));
    expect(await noted(THREE)).toEqual(['prompters/2026-12-01-cafe-muller.yaml']);
    expect(await noted(others)).toEqual(['prompters/2026-11-20-castle-trust.yaml']);
    expect(await noted(later)).toEqual(['prompters/2026-12-04-castle-bank.yaml']);
  });
});

describe('words', () => {
  test('are found in records and playbooks, as they were written', async () => {
    const at = workspace(THREE);
    const { code, stdout } = await ccs(at, ['find', 'barton']);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^2026-11-20-castle-trust\n {2}Castle Trust · Clive Barton.*\n {2}> Clive Barton\n/u),
    ]);
    const json = JSON.parse((await ccs(at, ['find', 'PICKUP', 'castle', '--json'])).stdout) as { id: string; kind: string }[];
    expect(json.map(({ id }) => id)).toEqual(['2026-12-04-castle-bank', '2026-11-20-castle-trust']);
    const shipped = JSON.parse((await ccs(at, ['find', 'order desk', '--json'])).stdout) as { kind: string; where: string }[];
    expect(shipped.some(({ kind, where }) => kind === 'playbook' && where.endsWith('.yaml'))).toBe(true);
  });
  test('that stand nowhere are said to', async () => {
    expect(await ccs(workspace(THREE), ['find', 'zzzzzz'])).toMatchObject({ code: 0, stdout: '', stderr: 'Nothing holds "zzzzzz".\n' });
  });
});

describe('a removed record', () => {
  const LETTER = `ccs: 1
kind: letter
letter: sponsor
language: en
source: { prompter: 2026-11-20-castle-trust }
date: 2026-11-20
answers: { to.company: Castle Trust }
`;
  test('is gone from the lists, names what refers to it, and comes back as it was', async () => {
    const at = workspace({ ...THREE, 'letters/2026-11-20-sponsor-castle-trust.yaml': LETTER });
    const file = join(at.root, 'prompters/2026-11-20-castle-trust.yaml');
    const before = readFileSync(file, 'utf8');
    const { code, stderr } = await ccs(at, ['remove', '2026-11-20-castle']);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/still refer to 2026-11-20-castle-trust: 2026-11-20-sponsor-castle-trust/u)]);
    expect(existsSync(file)).toBe(false);
    expect((await ccs(at, ['prompter', 'list', '--json'])).stdout).not.toContain('castle-trust');
    expect((await ccs(at, ['restore', '--no-input'])).stdout).toContain('2026-11-20-castle-trust');
    expect((await ccs(at, ['restore', '2026-11-20'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect((await ccs(at, ['restore', '2026-11-20'])).code).toBe(2);
  });
  test('takes the place of no other', async () => {
    const at = workspace(THREE);
    const file = join(at.root, 'prompters/2026-11-20-castle-trust.yaml');
    await ccs(at, ['remove', '2026-11-20']);
    writeFileSync(file, prompter('Other', 'X', '2026-11-20'));
    expect(await ccs(at, ['restore', '2026-11-20'])).toMatchObject({ code: 2, stderr: expect.stringContaining('is there already') });
    expect(readFileSync(file, 'utf8')).toContain('Other');
    // Of two that were removed under one id the later one comes back first.
    await ccs(at, ['remove', '2026-11-20']);
    expect((await ccs(at, ['restore', '2026-11-20-castle-trust'], [{ act: 'answer', value: '0' }])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('Other');
  });
  test.each([
    ['en', 'opportunity · Castle Trust', 'prompter · Castle Trust'],
    ['zh-Hans', '商机 · Castle Trust', '拜访提纲 · Castle Trust'],
  ])('whose id stands in several kinds is told by its kind, in %s, and named by its folder', async (lang, sale, sheet) => {
    const id = '2026-11-20-castle-trust';
    const SALE = 'ccs: 1\nkind: opportunity\naccount: Castle Trust\nopened: 2026-11-20\n';
    const at = workspace({ ...THREE, [`opportunities/${id}.yaml`]: SALE });
    const there = (folder: string): boolean => existsSync(join(at.root, folder, `${id}.yaml`));
    const { code, stderr } = await ccs(at, ['remove', id, '--no-input', '--lang', lang]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`- opportunities/${id} · ${sale}`)]);
    expect(stderr).toContain(`- prompters/${id} · ${sheet}`);
    expect(await ccs(at, ['remove', `opportunities/${id}`])).toMatchObject({
      code: 0,
      stderr: expect.stringContaining(`ccs restore ${id}`),
    });
    expect([there('opportunities'), there('prompters')]).toEqual([false, true]);
    // With both away the line that brings one back says which.
    expect((await ccs(at, ['remove', `prompters/${id}.yaml`])).stderr).toContain(`ccs restore prompters/${id}`);
    expect(await ccs(at, ['restore', id, '--no-input'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`- prompters/${id} · prompter`),
    });
    expect((await ccs(at, ['restore', `prompters/${id}`])).code).toBe(0);
    expect([there('opportunities'), there('prompters')]).toEqual([false, true]);
  });
  test('is named in full, or chosen: a word that happens to fit one removes nothing', async () => {
    const at = workspace(THREE);
    const unsure = await ccs(at, ['remove', 'osei']);
    expect([unsure.code, unsure.stderr]).toEqual([2, expect.stringMatching(/happens to fit one record[^]*ccs remove \d{4}-\d{2}-\d{2}-/u)]);
    expect(existsSync(join(at.root, 'prompters/2026-12-04-castle-bank.yaml'))).toBe(true);
    expect((await ccs(at, ['remove', 'osei'], [{ act: 'answer', value: '0' }])).code).toBe(0);
    expect(existsSync(join(at.root, 'prompters/2026-12-04-castle-bank.yaml'))).toBe(false);
  });
});

describe('who I am', () => {
  const SHARED = { ...THREE, 'ccs.yaml': 'ccs: 1\nseller: { name: Anna Keller, title: Director, company: Swift Couriers }\n' };
  test('is kept outside the workspace, shown, and changed', async () => {
    const at = workspace(SHARED);
    expect((await ccs(at, ['me'])).stderr).toContain('You have not said who you are yet');
    expect((await ccs(at, ['me', '--set', 'name=Ben Ortiz', '--set', 'title=Account manager', '--set', 'calendar=cal.ics'])).code).toBe(0);
    const kept = join(at.home, '.config', 'ccs', 'me.yaml');
    expect(readFileSync(kept, 'utf8')).toContain('name: Ben Ortiz\ntitle: Account manager\ncompany: Swift Couriers\n');
    expect((await ccs(at, ['me', '--set', 'title='])).code).toBe(0);
    expect(JSON.parse((await ccs(at, ['me', '--json'])).stdout)).toEqual({
      name: 'Ben Ortiz',
      company: 'Swift Couriers',
      calendar: join(at.root, 'cal.ics'),
    });
  });
  test('stands in what I make from a colleague’s records, and nothing of theirs does', async () => {
    const at = workspace({
      ...SHARED,
      'prompters/2026-11-20-castle-trust.yaml': prompter('Castle Trust', 'Clive Barton', '2026-11-20').replace(
        'product:',
        'seller: { name: Anna Keller, company: Swift Couriers }\nproduct:',
      ),
    });
    await ccs(at, ['me', '--set', 'name=Ben Ortiz']);
    const questions = JSON.parse((await ccs(at, ['letter', 'sponsor', '--from', 'castle trust', '--questions', '--json'])).stdout) as {
      id: string;
      default?: string;
    }[];
    const of = (id: string): string | undefined => questions.find((one) => one.id === id)?.default;
    expect([of('from.name'), of('from.title'), of('from.company')]).toEqual(['Ben Ortiz', undefined, 'Swift Couriers']);
    const set = ['--set', 'account=Acme', '--set', 'process=default', '--set', 'opened=2026-11-30'];
    const made = await ccs(at, ['opportunity', 'new', '--defaults', ...set]);
    expect(readFileSync(join(at.root, 'opportunities', `${made.stdout.trim()}.yaml`), 'utf8')).toContain('owner: Ben Ortiz');
  });
});
