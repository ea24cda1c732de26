// Stories on record: made from a won sale or by being asked, refused without a figure, told only when released; in this process and as
// the built program.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { folder, hosts, inProcess } from '../support.ts';
import { DATA } from './cases.ts';
import { done, sets, TODAY } from './letters.ts';

const HOSTS = hosts(inProcess({ now: TODAY }));
const PARTS = {
  account: 'Fairlea Dairies',
  title: 'head of logistics',
  industry: 'food wholesale',
  issue: 'late orders held up the trucks',
  reasons: 'nobody knew which truck had room',
  event: 'a customer rings after six',
  player: 'the order desk',
  action: 'see which truck still has room',
  result: 'cut late orders from 25 a week to 4',
};

describe.each(Object.keys(HOSTS))('%s', (host) => {
  const run = HOSTS[host]!;
  const made = (home: string, more: Readonly<Record<string, string>> = {}) =>
    run({ home, args: ['story', 'new', ...sets({ ...PARTS, ...more })] });

  test('by being asked: kept, listed, read, and offered to nobody until it is released', async () => {
    const home = folder();
    const { stdout, stderr } = await done(made(home));
    const id = stdout.trim();
    expect(stderr).toContain(`ccs story edit ${id} --set released=yes`);
    expect(parse(readFileSync(join(home, DATA, 'stories', `${id}.yaml`), 'utf8'))).toMatchObject({
      kind: 'story',
      released: false,
      ...PARTS,
    });
    expect((await done(run({ home, args: ['story', 'list'] }))).stdout).toMatch(/head of logistics {2}food wholesale {2}no/u);
    const prospect = [
      'letter',
      'prospect',
      ...sets({ 'to.name': 'Ann Bell', 'to.title': 'logistics manager', peers: 'logistics managers', 'from.name': 'Kim' }),
      '--set',
      'goals=fill the trucks',
      '--set',
      'goals=end late orders',
    ];
    expect((await done(run({ home, args: prospect }))).stdout).not.toContain('held up the trucks');
    await done(run({ home, args: ['story', 'edit', id, '--set', 'released=yes'] }));
    const told = (await done(run({ home, args: prospect }))).stdout;
    expect(told).toContain('A head of logistics in food wholesale told us this: late orders held up the trucks.');
    expect(told).not.toContain('Fairlea');
    const phone = sets({
      peers: 'logistics managers',
      field: 'food wholesale',
      years: '8',
      issue: 'trucks leave half full',
      'from.name': 'Kim',
    });
    expect((await done(run({ home, args: ['letter', 'phone-script', ...phone] }))).stdout).toContain(
      'We have helped others cut late orders from 25 a week to 4.',
    );
    const shown = await done(run({ home, args: ['story', 'show'] }));
    for (const part of ['late orders held up the trucks', 'when a customer rings after six', 'they cut late orders', 'We gave them that'])
      expect(shown.stdout.toLowerCase()).toContain(part.toLowerCase());
    expect(JSON.parse((await done(run({ home, args: ['story', 'list', '--json'] }))).stdout)[0]).toMatchObject({
      id,
      released: true,
      named: false,
    });
  });

  test.each([
    ['result', 'it is better', /no figure/u],
    ['result', 'it went from 25 to 4', /no figure/u],
    ['action', 'run Oracle ERP SQL database', /technology \(Oracle, ERP, SQL, database\)/u],
    ['reasons', 'Fairlea wrote it on slips', /not to be named/u],
  ])('%s "%s" is refused with the reason, and nothing is kept', async (part, text, why) => {
    const home = folder();
    const { code, stderr } = await made(home, { [part]: text });
    expect(code).toBe(2);
    expect(stderr).toMatch(why);
    expect(() => readdirSync(join(home, DATA, 'stories'))).toThrow();
  });

  test('one name of technology is a reason to think again', async () => {
    const { code, stderr } = await made(folder(), { action: 'read it in an app' });
    expect(code).toBe(0);
    expect(stderr).toMatch(/action: .*technology \(app\)/u);
  });

  test('from a sale: only of one that is won, with what its people and letters say', async () => {
    const home = folder();
    await done(run({ home, args: ['init', '--example', 'ws'] }));
    const cwd = join(home, 'ws');
    const sales = JSON.parse((await done(run({ home, cwd, args: ['opportunity', 'list', '--json'] }))).stdout) as {
      id: string;
      ended?: string;
    }[];
    const open = sales.find(({ ended }) => ended === undefined)!;
    const refused = await run({ home, cwd, args: ['story', 'new', '--from', open.id] });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('is not won');
    const won = sales.find(({ ended }) => ended === 'won')!;
    const { title: _, account: __, issue: ___, reasons: ____, ...asked } = PARTS;
    const { stdout } = await done(run({ home, cwd, args: ['story', 'new', '--from', won.id, ...sets(asked)] }));
    const story: unknown = parse(readFileSync(join(cwd, 'stories', `${stdout.trim()}.yaml`), 'utf8'));
    expect(story).toMatchObject({
      opportunity: won.id,
      account: 'Ashdown Bakery Supplies',
      person: 'Beth Crane',
      title: 'customer service manager',
      issue: 'they wanted to answer customers on the first call, and could not',
    });
  });

  test('in Chinese', async () => {
    const home = folder();
    const chinese = {
      account: '丰岭乳业',
      title: '物流总监',
      industry: '食品批发',
      issue: '车半夜才回来',
      reasons: '谁也不知道哪辆车有空',
      event: '晚上有人加单',
      player: '值班员',
      action: '看到哪辆车有空',
      result: '把加单从每周25单降到4单',
    };
    const args = ['--lang', 'zh-Hans', 'story', 'new', ...sets({ ...chinese, released: 'yes' })];
    expect((await run({ home, args: [...args, '--set', 'result=2026年上线了'] })).code).toBe(2);
    await done(run({ home, args }));
    const phone = sets({ peers: '食品批发企业的物流总监', field: '食品批发', years: '八年', issue: '车半夜才回来', 'from.name': '高宁' });
    expect((await done(run({ home, args: ['--lang', 'zh-Hans', 'letter', 'phone-script', ...phone] }))).stdout).toContain(
      '我们帮几家同行把加单从每周25单降到4单。',
    );
  });
});
