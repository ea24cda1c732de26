// Opportunities as somebody types them: a walk in a real terminal, back, wrong input, review, and a draft that is gone on with.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { terminal } from '../io/terminal.ts';
import { BUILT, folder } from '../support.ts';
import { drafts } from '../walks/support.ts';

const start = (args: readonly string[], more: Partial<Parameters<typeof terminal>[0]> = {}) =>
  terminal({ command: process.execPath, args: [BUILT, ...args], ...more });
const folderOf = (home: string): string => join(home, '.local', 'share', 'ccs', 'opportunities');

describe('a new opportunity', () => {
  test('is made by being asked, with a wrong answer on the way', async () => {
    const screen = await start(['opportunity', 'new', '--set', 'owner=Li Wei']);
    await screen.see('Which company is it?');
    screen.type('Northwind');
    screen.press('enter');
    await screen.see('What is it about?');
    screen.press('enter');
    await screen.see('What is it worth?');
    screen.type('much');
    screen.press('enter');
    await screen.see('is no amount');
    screen.press('ctrl+u');
    screen.type('250,000');
    screen.press('enter');
    await screen.see('In which currency?');
    screen.type('eur');
    screen.press('enter');
    await screen.see('On which day do you hope it will be signed?');
    screen.press('enter');
    await screen.see('How far is the buyer?');
    screen.press('enter');
    await screen.see('main competitor');
    screen.press('enter');
    await screen.see('On which day did the buyer agree to sign?');
    screen.press('enter');
    await screen.see('Look it over');
    screen.press('enter');
    expect(await screen.exit()).toMatchObject({ code: 0 });
    const [name] = readdirSync(folderOf(screen.home)).filter((each) => each.endsWith('.yaml'));
    expect(readFileSync(join(folderOf(screen.home), name!), 'utf8')).toMatch(
      /account: Northwind\n[^]*value: 250000\ncurrency: EUR\nowner: Li Wei\n/u,
    );
    expect(screen.overflowing()).toEqual([]);
  });
  test('left in the middle, says how to go on, and goes on', async () => {
    const screen = await start(['opportunity', 'new', '--lang', 'zh-Hans'], { cols: 40, rows: 20 });
    await screen.see('是哪家公司');
    screen.type('北京长城机电');
    screen.press('enter');
    await screen.see('这单是关于什么的');
    screen.press('ctrl+c');
    expect(await screen.exit()).toMatchObject({ code: 130 });
    expect(screen.everything().replaceAll('\n', '')).toContain('ccs opportunity new --resume');
    const again = await start(['opportunity', 'new', '--lang', 'zh-Hans', '--resume', '--set', 'name=x', '--set', 'owner=李伟'], {
      env: { HOME: screen.home },
      cols: 40,
      rows: 20,
    });
    await again.see('金额是多少');
    for (const title of [
      '您希望哪天签约',
      '客户走到哪一步了',
      '主要竞争对手',
      '客户答应哪天签约',
      '做到什么，客户就满意',
      '双方一起看过几次',
      '我方谁负责联系谁',
      '再看一遍',
    ]) {
      again.press('enter');
      await again.see(title);
    }
    expect(again.screen()).toContain('北京长城机电');
    again.press('enter');
    expect(await again.exit()).toMatchObject({ code: 0 });
    expect(readdirSync(folderOf(screen.home)).join()).toContain('北京长城机电');
  });
});

describe('the plan', () => {
  const FILE = '2026-09-01-acme.yaml';
  const homeWith = (plan: string): string => {
    const home = folder();
    mkdirSync(folderOf(home), { recursive: true });
    writeFileSync(join(folderOf(home), FILE), `ccs: 1\nkind: opportunity\naccount: Acme\nopened: 2026-09-01\nprocess: default\n${plan}`);
    return home;
  };
  const PLAN = 'plan:\n  - event: Interviews\n    date: 2026-09-20\n    status: done\n';

  test('is opened from the review list, one step a line; a wrong day is told, and what was left goes on', async () => {
    const home = homeWith(PLAN);
    const screen = await start(['opportunity', 'edit'], { env: { HOME: home } });
    await screen.see('Look it over');
    screen.type('steps');
    await screen.see('> Which steps are agreed');
    screen.press('enter');
    await screen.see('what | date | owner on their side');
    await screen.see('Interviews | 2026-09-20 |  |  |  |  | done');
    screen.press('ctrl+j');
    screen.type('Legal | 2026-13-01');
    screen.press('enter');
    await screen.see('"2026-13-01" is no day of the calendar');
    for (let n = 0; n < 5; n++) screen.press('backspace');
    screen.type('12-01 | Legal | Legal | *');
    await screen.see('Legal | 2026-12-01 | Legal | Legal | *');
    screen.press('enter');
    await screen.see(/Look it over[^]*· Legal \| 2026-12-01|> Finish/u);
    screen.press('ctrl+c');
    expect(await screen.exit()).toMatchObject({ code: 130 });
    expect(screen.everything().replaceAll('\n', '')).toContain('ccs opportunity edit 2026-09-01-acme --resume');
    expect(readFileSync(join(folderOf(home), FILE), 'utf8')).toContain(PLAN);

    const again = await start(['opportunity', 'edit', '--resume'], { env: { HOME: home } });
    await again.see('Look it over');
    again.press('enter');
    expect(await again.exit()).toMatchObject({ code: 0 });
    expect(readFileSync(join(folderOf(home), FILE), 'utf8')).toContain(
      `${PLAN}  - event: Legal\n    date: 2026-12-01\n    theirs: Legal\n    ours: Legal\n    go: true\n`,
    );
    expect(drafts(home)).toEqual([]);
  });
  test('fits forty columns of Chinese', async () => {
    const screen = await start(['opportunity', 'edit', '--lang', 'zh-Hans'], { env: { HOME: homeWith(PLAN) }, cols: 40, rows: 20 });
    await screen.see('再看一遍');
    screen.type('哪几步');
    await screen.see('> 和客户约定了哪几步');
    screen.press('enter');
    await screen.see('事项 | 日期');
    screen.press('f1');
    await screen.see(/Interviews \| 2026-09-20[^]*\n {2}已完成[^]*已推迟或已取消/u);
    expect(screen.overflowing()).toEqual([]);
    screen.press('ctrl+c');
    expect(await screen.exit()).toMatchObject({ code: 130 });
  });
});
