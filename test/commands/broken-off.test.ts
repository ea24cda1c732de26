// What a kill, an odd folder, a conflict or an odd day leaves: the next command goes on or says what to do, and never waits for ever.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { built, BUILT, environment, folder, inProcess, type Outcome } from '../support.ts';

const TODAY = new Date('2026-12-05T12:00:00');
const on = (now: Date) => inProcess({ now });
const run = on(TODAY);
const names = (root: string): string[] =>
  (readdirSync(root, { recursive: true }) as string[]).filter((name) => /\.[a-z]+$/u.test(name) && !name.startsWith('.ccs')).sort();
const story = (root: string): Record<string, string> => {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const all = files.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)).filter((name) => !name.startsWith('.ccs'));
  return Object.fromEntries(all.sort().map((name) => [name, readFileSync(join(root, name), 'utf8')]));
};

describe('init --example', () => {
  const init = (home: string, now = TODAY): Promise<Outcome> => on(now)({ home, args: ['init', 'story', '--example'] });

  test('killed at any moment, it can be done again', async () => {
    const whole = folder();
    await built({ home: whole, args: ['init', 'story', '--example'] });
    const files = names(join(whole, 'story'));
    for (const most of [1, 4, files.length - 4]) {
      const home = folder();
      const root = join(home, 'story');
      const child = spawn(process.execPath, [BUILT, 'init', 'story', '--example'], { cwd: home, env: environment(home) });
      const ended = new Promise((done) => child.on('close', done));
      const look = setInterval(() => {
        if (existsSync(root) && names(root).length >= most) child.kill('SIGKILL');
      }, 1);
      await ended;
      clearInterval(look);
      // Who was too late to kill it has a workspace.
      if (existsSync(join(root, 'ccs.yaml'))) continue;
      expect(await built({ home, args: ['init', 'story', '--example'] })).toMatchObject({ code: 0 });
      expect(names(root).filter((name) => !name.endsWith('.tmp'))).toEqual(files);
    }
  });

  test('begun in one week and done again in another, it is one story', async () => {
    const [one, other] = [folder(), folder()];
    await init(one);
    const made = story(join(one, 'story'));
    // As it stands when the settings and a part of the rest have not been written yet.
    for (const [name, text] of Object.entries(made).slice(0, 6)) {
      mkdirSync(join(other, 'story', name, '..'), { recursive: true });
      if (name !== 'ccs.yaml') writeFileSync(join(other, 'story', name), text);
    }
    mkdirSync(join(other, 'story', '.ccs', 'init'), { recursive: true });
    writeFileSync(join(other, 'story', '.ccs', 'init', 'example.txt'), '2026-12-05');
    expect(await init(other, new Date('2027-01-20T12:00:00'))).toMatchObject({ code: 0 });
    expect(story(join(other, 'story'))).toEqual(made);
  });

  test('what somebody else put there stays, also where a story was begun', async () => {
    const home = folder();
    mkdirSync(join(home, 'story', '.ccs', 'init'), { recursive: true });
    writeFileSync(join(home, 'story', '.ccs', 'init', 'example.txt'), '2026-12-05');
    mkdirSync(join(home, 'story', 'playbooks', 'en'), { recursive: true });
    const whole = folder();
    await init(whole);
    const [name = ''] = Object.keys(story(join(whole, 'story'))).filter((one) => one.startsWith('opportunities'));
    mkdirSync(join(home, 'story', name, '..'), { recursive: true });
    writeFileSync(join(home, 'story', name), 'mine\n');
    expect(await init(home)).toMatchObject({ code: 2, stderr: expect.stringContaining(name) as string });
    expect(story(join(home, 'story'))).toEqual({ [name]: 'mine\n' });
  });
});

describe('the user’s own folder in an impossible place', () => {
  const NEW = ['prompter', 'new', '--playbook', 'urgent-documents', '--defaults', '--set', 'account=A', '--set', 'contact.name=B'];
  const remedy =
    'Set XDG_DATA_HOME to a folder you may write in, with its whole path, or take it away; or make a workspace where you are: ccs init\n';
  const at = (home: string, data: string, args = NEW): Promise<Outcome> => built({ home, args, env: { XDG_DATA_HOME: data } });

  test('a file', async () => {
    const home = folder();
    writeFileSync(join(home, 'x'), '');
    for (const args of [NEW, ['prompter', 'list']])
      expect(await at(home, join(home, 'x'), args)).toMatchObject({
        code: 2,
        stdout: '',
        stderr: `${join(home, 'x', 'ccs')} cannot be your own folder for records (ENOTDIR).\n${remedy}`,
      });
  });
  test('a relative path', async () => {
    const home = folder();
    for (const args of [NEW, ['letter', 'list']])
      expect(await at(home, 'data', args)).toMatchObject({
        code: 2,
        stderr: `data/ccs cannot be your own folder for records, because it would be another one wherever you are.\n${remedy}`,
      });
    expect(readdirSync(home)).toEqual([]);
    expect((await built({ home, args: NEW, env: { XDG_DATA_HOME: 'data', CCS_LANG: 'zh' } })).stderr).toContain(
      '相对路径会随所在文件夹而变',
    );
  });
  test.runIf(existsSync('/proc/self'))('where the system only pretends that there are folders', async () => {
    expect(await at(folder(), '/proc')).toMatchObject({
      code: 2,
      stderr: `/proc/ccs cannot be your own folder for records (ENOENT).\n${remedy}`,
    });
    expect(await at(folder(), '/proc/self/x/y')).toMatchObject({ code: 2, stderr: expect.stringContaining(remedy) as string });
  });
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('without permission', async () => {
    const home = folder();
    mkdirSync(join(home, 'x'));
    chmodSync(join(home, 'x'), 0o500);
    expect(await at(home, join(home, 'x'))).toMatchObject({ code: 2, stderr: expect.stringContaining('(EACCES)') as string });
    chmodSync(join(home, 'x'), 0);
    expect(await at(home, join(home, 'x'), ['prompter', 'list'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('(EACCES)') as string,
    });
  });
  test('what can be made again is not kept in an impossible place, and that is no failure', async () => {
    const home = folder();
    writeFileSync(join(home, 'x'), '');
    for (const cache of [join(home, 'x'), 'relative', '/proc'])
      expect(
        await built({ home, args: ['lint', 'playbooks'], env: { XDG_CACHE_HOME: cache }, cwd: join(BUILT, '..', '..') }),
      ).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('faulty settings hide no list', () => {
  const CONFLICT = 'ccs: 1\n<<<<<<< HEAD\nlanguage: en\n=======\nlanguage: zh-Hans\n>>>>>>> theirs\n';
  const LISTS = [
    ['prompter', 'list'],
    ['letter', 'list'],
    ['opportunity', 'list'],
    ['opportunity', 'show'],
    ['playbook', 'list'],
    ['goals'],
  ];
  async function team(settings: string): Promise<string> {
    const home = folder();
    expect((await run({ home, args: ['init', 'story', '--example'] })).code).toBe(0);
    writeFileSync(join(home, 'story', 'ccs.yaml'), settings);
    return home;
  }
  test.each(LISTS)('%s %s', async (...args) => {
    const home = await team(CONFLICT);
    const whole = await run({ home, args: args.filter(Boolean), cwd: join(await team('ccs: 1\n'), 'story') });
    const { code, stdout, stderr } = await run({ home, args: args.filter(Boolean), cwd: join(home, 'story') });
    expect({ code, stdout }).toEqual({ code: 0, stdout: whole.stdout });
    expect(stderr).toMatch(/^These settings cannot be used; what else there is, is shown all the same:\n {2}ccs\.yaml:2:1 .*\n/u);
  });
  test('parts that can be used are used', async () => {
    const home = await team(
      'ccs: 1\nlanguage: klingon\nprocess:\n  ours: { default: true, milestones: [{ id: met, name: Met them, chance: 1 }] }\n',
    );
    const { stderr } = await run({ home, args: ['opportunity', 'list'], cwd: join(home, 'story') });
    expect(stderr).toContain('ccs.yaml:2:11');
  });
  test('what writes, or says what is to be relied on, is refused as before', async () => {
    const home = await team(CONFLICT);
    for (const args of [['pipeline'], ['opportunity', 'new', '--set', 'account=A']])
      expect(await run({ home, args, cwd: join(home, 'story') })).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('cannot be used as it is') as string,
      });
  });
});

describe('days that no sale is on', () => {
  const FAR = ['0000-01-01', '0001-01-01', '1899-12-30', '2200-01-01', '9999-12-31'];
  async function team(): Promise<(...args: string[]) => Promise<Outcome>> {
    const home = folder();
    await run({ home, args: ['init', 'story', '--example'] });
    return (...args) => run({ home, args, cwd: join(home, 'story') });
  }
  test('are refused wherever a day is taken', async () => {
    const ccs = await team();
    const letter = (JSON.parse((await ccs('letter', 'list', '--json')).stdout) as { id: string }[])[0]!.id;
    const sale = (JSON.parse((await ccs('opportunity', 'list', '--json')).stdout) as { id: string }[])[0]!.id;
    const places: readonly (readonly string[])[] = [
      ['opportunity', 'new', '--set', 'account=A', '--set', 'close=DAY'],
      ['opportunity', 'edit', sale, '--set', 'plan=Legal | DAY'],
      ['opportunity', 'assess', sale, '--at', 'DAY', '--set', 'q6.mark=+'],
      ['opportunity', 'advance', sale, 'champion', '--evidence', 'DAY', '--as', 'manager', '--name', 'M'],
      ['letter', 'mark', letter, '--sent', 'DAY'],
      ['pipeline', '--at', 'DAY'],
      ['pipeline', '--since', 'DAY'],
      ['call', '--set', 'next.date=DAY'],
    ];
    for (const place of places) {
      for (const day of FAR) {
        const { code, stderr } = await ccs(...place.map((arg) => arg.replace('DAY', day)));
        expect([place, day, code, stderr]).toEqual([
          place,
          day,
          2,
          expect.stringMatching(new RegExp(`"${day}" is too far from any sale to be meant`, 'u')),
        ]);
      }
    }
  });
  test('are refused in a table cell by cell, and a record of old that has one is still read and changed', async () => {
    const home = folder();
    mkdirSync(join(home, 'opportunities'));
    writeFileSync(join(home, 'ccs.yaml'), 'ccs: 1\n');
    writeFileSync(join(home, 'opportunities', 'x.yaml'), 'ccs: 1\nkind: opportunity\naccount: A\nopened: 2026-11-01\nclose: 9999-12-31\n');
    const { code, stdout, stderr } = await run({
      home,
      args: ['import', 'csv', '-', '--update'],
      cwd: home,
      stdin: 'id,account,opened,close,owner\nx,A,2026-11-01,9999-12-31,\ny,B,0001-01-01,,\nz,C,2026-11-01,2027-01-01,Q\n',
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: 'z\n' });
    expect(stderr).toContain(
      '-:2 D2 close: "9999-12-31" is too far from any sale to be meant. Write a day between 1900 and 2199, or leave it out.',
    );
    expect(stderr).toContain('-:3 C3 opened: "0001-01-01" is too far');
    expect(
      await run({ home, args: ['import', 'csv', '-', '--update'], cwd: home, stdin: 'id,account,opened,owner\nx,A,2026-11-01,Q\n' }),
    ).toMatchObject({ code: 0, stdout: 'x\n' });
  });
});

test('more columns than a spreadsheet has are refused, and as many as it has are read', async () => {
  const home = folder();
  writeFileSync(join(home, 'ccs.yaml'), 'ccs: 1\n');
  const table = (columns: number): string =>
    `account,${Array.from({ length: columns - 1 }, (_, n) => `Column ${n}`).join(',')}\nA${','.repeat(columns - 1)}\n`;
  const given = (text: string): Promise<Outcome> => run({ home, args: ['import', 'csv', '-'], cwd: home, stdin: text });
  expect(await given(table(40_000))).toMatchObject({
    code: 2,
    stderr: '-:1 has 40000 columns, and a spreadsheet has 16384 at most.\nNothing was imported. Export only the columns that you need.\n',
  });
  const { code, stderr } = await given(table(16_384));
  expect({ code, length: stderr.length < 2000 }).toEqual({ code: 2, length: true });
});
