// `ccs team`: as a table, as data, as a workbook, as a page; the same with and without what was kept.
import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { strFromU8, unzipSync } from 'fflate';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { widthOf } from '../width.ts';
import { readWorkbook } from '../../src/core/exchange/workbook.ts';
import { BROWSER, look, print } from '../browser.ts';
import { inProcess, keptOf, sampled, type Outcome } from '../support.ts';

const NOW = new Date('2026-12-01T12:00:00');
let root = '';
const run = (...args: readonly string[]): Promise<Outcome> => inProcess({ now: NOW })({ args, cwd: root, home: root });

let home = '';
beforeAll(async () => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'ccs-test-')));
  await inProcess({ now: NOW })({ home, args: ['init', 'story', '--example'] });
  root = join(home, 'story');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('it says per rep and in all what moved, what is too few to say, and where the numbers come from', async () => {
  const { code, stdout } = await run('team');
  expect(code).toBe(0);
  for (const said of [
    'The whole team',
    'Nora Ellis',
    'Tom Whitaker',
    'too few to say',
    'New contacts',
    'Where sales stall',
    'hoped for, by 2026-12-31',
  ])
    expect(stdout).toContain(said);
  const narrow = (await inProcess({ now: NOW, columns: 40 })({ args: ['team', '--lang', 'zh-Hans'], cwd: root, home: root })).stdout;
  expect(narrow).toContain('要练什么');
});

test('as data it is the same the first time, again, and with nothing kept', async () => {
  const first = JSON.parse((await run('team', '--json')).stdout) as { groups: { owner?: string; steps: object[] }[]; period: object };
  expect(first.period).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  expect(first.groups.map(({ owner }) => owner)).toEqual([undefined, 'Nora Ellis', 'Tom Whitaker']);
  for (const flags of [[], ['--no-cache']]) expect(JSON.parse((await run('team', '--json', ...flags)).stdout)).toEqual(first);
});

test('it is said again as long as nothing is another, and to whoever asks the same', async () => {
  const own = realpathSync(mkdtempSync(join(home, 'own-')));
  await inProcess({ now: NOW })({ home: own, args: ['init', 'story', '--example'] });
  const [cwd, none] = [join(own, 'story'), ['--no-cache']];
  const said = async (args: readonly string[] = [], columns = 100): Promise<string> =>
    (await inProcess({ now: NOW, columns })({ args: ['team', ...args], cwd, home: own })).stdout;
  const asked = [
    [],
    ['--owner', 'Nora Ellis'],
    ['--lang', 'zh-Hans'],
    ['--process', 'default'],
    ['--quarter', 'Q3'],
    ['--from', '2026-11-01'],
    [],
  ];
  for (const columns of [100, 40])
    for (const args of asked)
      for (let turn = 0; turn < 2; turn++) expect(await said(args, columns)).toBe(await said([...args, ...none], columns));
  const kept = keptOf(own, cwd, 'team-said.txt');
  const spoilt = async (): Promise<void> => {
    await said();
    const text = readFileSync(kept, 'utf8').split('\n').slice(0, -2).join('\n').replace('The whole team', 'The whole tram');
    writeFileSync(kept, `${text}\n${createHash('sha1').update(`${text}\n`).digest('base64url')}\n`);
  };
  await spoilt();
  expect(await said()).toContain('The whole tram');
  expect(await said(['--from', '2026-11-02'])).not.toContain('tram');
  const first = (kind: string): string => join(cwd, kind, readdirSync(join(cwd, kind)).sort()[0]!);
  for (const changed of [first('opportunities'), first('letters'), first('prompters'), join(cwd, 'ccs.yaml')]) {
    await spoilt();
    appendFileSync(changed, changed.endsWith('ccs.yaml') ? 'numbers: { contactsAWeek: 7 }\n' : '# looked through\n');
    expect(await said()).not.toContain('tram');
    expect(await said()).toBe(await said(none));
  }
});

test('another period, one rep, and what is no period', async () => {
  expect((await run('team', '--quarter', 'Q2', '--json')).stdout).toContain('"from": "2026-04-01"');
  const one = JSON.parse((await run('team', '--owner', 'tom whitaker', '--json')).stdout) as { groups: { owner?: string }[] };
  expect(one.groups.map(({ owner }) => owner)).toEqual([undefined, 'Tom Whitaker']);
  expect(await run('team', '--owner', 'Tom Whittaker')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining('Tom Whitaker') as string,
  });
  expect((await run('team', '--quarter', 'Q7')).stderr).toContain('"Q7" is no quarter.');
  expect((await run('team', '--from', '2026-12-01', '--to', '2026-11-01')).stderr).toContain('2026-12-01 is not before 2026-11-01.');
  expect((await run('team', '--quarter', 'Q1', '--from', '2026-11-01')).code).toBe(2);
});

test('as a workbook it has a sheet for each table, numbers as numbers, and every row says whose it is', async () => {
  expect((await run('team', '--out', 'team.xlsx')).code).toBe(0);
  const bytes = readFileSync(join(root, 'team.xlsx'));
  await run('team', '--out', 'team.xlsx', '--force');
  expect(readFileSync(join(root, 'team.xlsx')).equals(bytes)).toBe(true);
  const read = await readWorkbook(bytes);
  // First of what and of when it is.
  expect(read).toMatchObject({ table: { head: ['The team from 2026-10-01 to 2026-12-31, as it stood on 2026-12-01'] } });
  const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
  for (const said of [
    'Won amount',
    'A question to ask',
    'Will not close',
    'Came there',
    'Brackley Provisions',
    'Nora Ellis',
    'Tom Whitaker',
  ])
    expect(
      parts.some((part) => part.includes(said)),
      said,
    ).toBe(true);
  expect((await run('team', '--csv')).stdout).toMatch(/^\uFEFFMilestone,Came there,Went on,/u);
});

describe.skipIf(BROWSER === undefined)('in a browser', () => {
  test.each(sampled(['en', 'zh-Hans']))('nothing is cut off on a telephone or a desk, and it prints (%s)', async (language) => {
    const html = (await run('team', '--format', 'html', '--lang', language)).stdout;
    expect(html).not.toContain('<script');
    for (const { page: _, width, charts, smallest, contrast, background: __, ...faults } of await look({ team: html }, [390, 820, 1200])) {
      expect(faults, String(width)).toEqual({ sideways: 0, cutOff: [], overlapping: [], squeezed: [], unnamed: 0 });
      expect(charts).toBeGreaterThanOrEqual(2);
      expect(smallest).toBeGreaterThanOrEqual(11);
      expect(contrast).toBeGreaterThanOrEqual(4.5);
    }
    expect(readFileSync(await print(html), 'latin1').startsWith('%PDF-')).toBe(true);
  });
});

test('lines fit a narrow terminal', async () => {
  const { stdout } = await inProcess({ now: NOW, columns: 40, port: { ask: async () => ({ act: 'back' }), tell: () => undefined } })({
    args: ['team', '--no-input'],
    cwd: root,
    home: root,
  });
  const long = stdout
    .replace(/\u001B\[[0-9;]*m/gu, '')
    .split('\n')
    .filter((line) => widthOf(line) > 40 && !/\d{4}-\d\d-\d\d-/u.test(line));
  expect(long).toEqual([]);
});
