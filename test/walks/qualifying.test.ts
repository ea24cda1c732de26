// The 22 questions at a real terminal: one by one the first time, group by group the second.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../support.ts';
import { ccs, DATA, drafts } from './support.ts';

const FILE = join(DATA, 'opportunities', '2026-09-01-acme.yaml');
const BASE = 'ccs: 1\nkind: opportunity\naccount: Acme\nopened: 2026-09-01\ncompetitor: Globex\n';

function homeWith(text: string): string {
  const home = folder();
  mkdirSync(join(home, DATA, 'opportunities'), { recursive: true });
  writeFileSync(join(home, FILE), text);
  return home;
}

test('the first time every question is asked, evidence where there is a mark to show, and help says what a mark means', async () => {
  const home = homeWith(BASE);
  const walk = await ccs(['opportunity', 'assess'], { home });
  await walk.at(1, 22, 'Do we know the plan');
  walk.press('f1');
  await walk.see('name the plan and who stands for it');
  walk.type('+');
  await walk.at(2, 23, 'Business plan: what shows it?');
  await walk.answer('the annual report');
  await walk.accept(3, 23, 23);
  await walk.at(23, 23, 'Look it over');
  walk.enter();
  expect((await walk.exit()).code).toBe(0);
  expect(walk.screen()).toContain('Us: 1 +, 21 ?, 0 −');
  expect(walk.widest()).toBeLessThanOrEqual(80);
  expect(readFileSync(join(home, FILE), 'utf8')).toContain('evidence: the annual report');
  expect(drafts(home)).toEqual([]);
});

test('the next time Enter keeps a group, in forty columns of Chinese too; one of its marks can be changed', async () => {
  const marks = [1, 6, 12, 18].map((number) => `      "${number}": { mark: "+", evidence: 年报, date: 2026-09-02 }\n`).join('');
  const home = homeWith(`${BASE}assessments:\n  - date: 2026-09-02\n    of: us\n    answers:\n${marks}`);
  const walk = await ccs(['opportunity', 'assess'], { home, cols: 40, rows: 20, env: { CCS_LANG: 'zh-Hans' } });
  await walk.at(1, 4, '有没有机会？');
  await walk.see('经营计划  +  年报');
  walk.enter();
  await walk.at(2, 4, '我们有竞争力吗？');
  walk.type('e');
  await walk.see('q6');
  walk.type('-');
  await walk.see('依据是什么？（q6）');
  await walk.answer('客户的评分表');
  for (const number of [7, 8, 9, 10, 11]) {
    await walk.see(new RegExp(`^2/4 [^✔]*（q${number}）`, 'mu'));
    walk.enter();
  }
  // The group as it is now; Enter keeps it.
  await walk.see('正式决策流程  −  客户的评分表');
  walk.enter();
  await walk.at(3, 4, '我们能赢吗？');
  walk.enter();
  await walk.at(4, 4, '值不值得赢？');
  walk.enter();
  await walk.see('再看一遍');
  walk.enter();
  expect((await walk.exit()).code).toBe(0);
  expect(walk.everything()).toContain('6 正式决策流程：+ → −');
  expect(walk.widest()).toBeLessThanOrEqual(40);
  const text = readFileSync(join(home, FILE), 'utf8');
  expect(text).toMatch(/date: 2026-09-02[^]*"6": \{ mark: "\+"[^]*客户的评分表/u);
});

test('left in the middle, the competitor’s marks are kept, and the way back names whose they are', async () => {
  const home = homeWith(BASE);
  const walk = await ccs(['opportunity', 'assess', '--of', 'competitor'], { home });
  await walk.at(1, 22, 'Do we know the plan');
  walk.type('-');
  await walk.at(2, 23, 'Business plan: what shows it?');
  walk.press('ctrl+c');
  expect((await walk.exit()).code).toBe(130);
  expect(walk.everything().replaceAll('\n', ' ')).toMatch(/ccs opportunity assess 2026-09-01-acme --of "Globex" +--resume/u);
  expect(drafts(home)).toHaveLength(1);
  // Ours are another sheet: a draft of theirs is nothing to it.
  const ours = await ccs(['opportunity', 'assess', '--resume'], { home });
  expect((await ours.exit()).code).toBe(2);
  expect(ours.everything()).toContain('Begin anew: ccs opportunity assess 2026-09-01-acme');
  const again = await ccs(['opportunity', 'assess', '--of', 'Globex', '--resume'], { home });
  await again.at(2, 23, 'Business plan: what shows it?');
  await again.answer('their last report');
  await again.accept(3, 23, 23);
  await again.at(23, 23, 'Look it over');
  again.enter();
  expect((await again.exit()).code).toBe(0);
  expect(readFileSync(join(home, FILE), 'utf8')).toMatch(/of: Globex[^]*mark: "-"[^]*their last report/u);
  expect(drafts(home)).toEqual([]);
});

test('a negotiation with a no stays shut, and what was answered is kept', async () => {
  const home = homeWith(`${BASE}players:\n  - { id: wang, name: Wang Wei, roles: [decision-maker] }\n`);
  const walk = await ccs(['opportunity', 'negotiate'], { home });
  for (const [place, title, key] of [
    [1, 'If we agree, are you', 'y'],
    [2, 'Is this the only', 'n'],
    [3, 'If we agree today', 'y'],
  ] as const) {
    await walk.at(place, 4, title);
    walk.type(key);
  }
  await walk.at(4, 4, 'Who signs?');
  walk.enter();
  await walk.at(4, 4, 'Look it over');
  walk.enter();
  expect((await walk.exit()).code).toBe(2);
  expect(walk.everything()).toContain('Is this the only thing left?');
  expect(walk.everything().replaceAll('\n', ' ')).toMatch(/ccs opportunity negotiate 2026-09-01-acme +--resume/u);
  expect(readFileSync(join(home, FILE), 'utf8')).not.toContain('negotiations');
});
