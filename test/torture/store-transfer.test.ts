// A push and a pull that are killed at any point and repeated: all is there, nothing twice, and what changed meanwhile is named.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HAS_POSTGRES, startServer, type Server } from '../postgres-server.ts';
import { built, BUILT, environment, type Outcome } from '../support.ts';
import { storeWithPeople } from '../workspace/postgres/people.ts';
import { temporaryFolder } from '../workspace/temporary.ts';

/** So many of each kind, so that it takes long enough to be killed in. */
const COPIES = 12;
const KILLS = [0, 0.1, 0.35, 0.6, 0.85, 0.99];

describe.runIf(HAS_POSTGRES)('killed on the way', () => {
  let server: Server;
  let home: string;
  let work: string;
  let database: string;
  const on = (...args: readonly string[]): Promise<Outcome> => built({ args: ['store', ...args], home, cwd: work });
  const asked = (text: string): Promise<string> => server.sql('postgres', text, database);
  const there = async (): Promise<number> =>
    Number(
      await asked('select (select count(*) from ccs.records) + (select count(*) from ccs.papers) + (select count(*) from ccs.evidence)'),
    );

  beforeAll(async () => {
    server = await startServer();
    const at = await storeWithPeople(server);
    database = at('max').split('/').at(-1) ?? '';
    home = temporaryFolder();
    work = join(home, 'work');
    await built({ args: ['init', 'work', '--example'], home, cwd: home });
    for (const path of pathsIn(work).filter((one) => one.endsWith('.yaml') && one.includes('/')))
      for (let n = 1; n <= COPIES; n++) writeFileSync(join(work, path.replace(/\.yaml$/u, `-${n}.yaml`)), readFileSync(join(work, path)));
    mkdirSync(join(work, 'evidence'), { recursive: true });
    writeFileSync(join(work, 'evidence', 'large.bin'), Buffer.alloc(3_000_000, 7));
    expect((await built({ args: ['store', 'join', at('max')], home })).code).toBe(0);
  });
  afterAll(() => server.stop());

  /** Runs a line until so much is done, and kills it then; or until it is over. */
  const killed = async (args: readonly string[], done: () => Promise<number>, most: number): Promise<void> => {
    const child = spawn(process.execPath, [BUILT, 'store', ...args], { cwd: work, env: environment(home), stdio: 'ignore' });
    const over = once(child, 'exit');
    while ((await done()) < most && child.exitCode === null) await setTimeout(2);
    child.kill('SIGKILL');
    await over;
  };

  test('a push: what is there is there once, and what it had done is not done again', async () => {
    const before = contentsOf(work);
    const total = Object.keys(before).length;
    const reached: number[] = [];
    for (const part of KILLS) {
      await killed(['push'], there, Math.floor(part * total));
      reached.push(await there());
    }
    // They were kills, and each went on where the one before it had been.
    expect(reached.filter((count) => count > 0 && count < total).length).toBeGreaterThan(2);
    expect(reached).toEqual([...reached].sort((a, b) => a - b));
    const [sums] = [await asked('select count(*), count(distinct (sale, part, at)) from ccs.grades')];
    expect(await on('push')).toMatchObject({ code: 0, stderr: expect.not.stringContaining('--force') });
    expect(await there()).toBe(total);
    expect(sums.split('|')[0]).toBe(sums.split('|')[1]);
    expect(await asked("select count(*) from ccs.history where what in ('update', 'delete', 'ungrade')")).toBe('0');
    expect(
      await asked(
        "select count(*) from (select from ccs.history where what in ('insert', 'grade') group by kind, id, what, " +
          'after::text having count(*) > 1) twice',
      ),
    ).toBe('0');
    const back = join(home, 'back');
    expect((await on('pull', back)).code).toBe(0);
    expect(contentsOf(back)).toEqual(before);
  });

  test('a pull: no file by half, and the same in the end', async () => {
    const before = contentsOf(work);
    const total = Object.keys(before).length;
    const back = join(home, 'killed');
    const lying = async (): Promise<number> => (existsSync(back) ? pathsIn(back).length : 0);
    const reached: number[] = [];
    for (const part of KILLS) {
      await killed(['pull', back], lying, Math.floor(part * total));
      const now = contentsOf(back);
      for (const [path, content] of Object.entries(now)) expect([path, content]).toEqual([path, before[path]]);
      reached.push(Object.keys(now).length);
    }
    expect(reached.filter((count) => count > 0 && count < total).length).toBeGreaterThan(2);
    expect((await on('pull', back)).code).toBe(0);
    expect(contentsOf(back)).toEqual(before);
  });

  test('what became another on both sides between the kill and the repeat is named, and neither side is touched', async () => {
    const paths = pathsIn(work).filter((path) => path.startsWith('opportunities/'));
    const [first = ''] = paths;
    for (const path of paths) writeFileSync(join(work, path), `${readFileSync(join(work, path), 'utf8')}# later\n`);
    const over = async (): Promise<number> => Number(await asked("select count(*) from ccs.records where source like '%# later%'"));
    await killed(['push'], over, Math.ceil(paths.length / 2));
    const went = await over();
    expect(went).toBeGreaterThan(0);
    expect((await built({ args: ['opportunity', 'note', idOf(first), 'meanwhile'], home })).code).toBe(0);
    writeFileSync(join(work, first), `${readFileSync(join(work, first), 'utf8')}# later still\n`);
    const again = await on('push');
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining(`  ${first}\n`) });
    expect(again.stderr.split('\n').filter((line) => line.startsWith('  '))).toEqual([`  ${first}`]);
    expect(await over()).toBe(paths.length);
    expect(await asked(`select source from ccs.records where id = '${idOf(first)}'`)).not.toContain('later still');
    // Each went over once.
    expect(
      await asked("select count(*) from (select from ccs.history where what = 'update' group by kind, id having count(*) > 1) twice"),
    ).toBe('1');
  });
});

function idOf(path: string): string {
  return path.replace(/^.*\/|\.yaml$/gu, '');
}

/** Everything that is a record, a paper or evidence. */
function pathsIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((path) => !/(?:^|\/)\.|^README/u.test(path) && dirname(path) !== 'node_modules')
    .sort();
}

function contentsOf(root: string): Record<string, string> {
  return existsSync(root) ? Object.fromEntries(pathsIn(root).map((path) => [path, readFileSync(join(root, path), 'latin1')])) : {};
}
