// Processes: what each step means and what helps, one of one's own from last year's sales; who is seen first, gives, and what is no worth.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { englishHollow } from '../../src/core/languages/en/letters-substance.ts';
import { chineseHollow } from '../../src/core/languages/chinese/hollow.ts';
import { giveMarks, isShort } from '../../src/core/method/sale/gives.ts';
import { processesWith } from '../../src/core/method/pipeline/process.ts';
import type { Opportunity } from '../../src/core/model/opportunity.ts';
import { folder, inProcess, type Outcome } from '../support.ts';

const NOW = new Date('2026-12-05T12:00:00');

type Ccs = (...args: readonly string[]) => Promise<Outcome>;

function workspace(settings = '# ours\nccs: 1\n'): {
  readonly root: string;
  readonly ccs: Ccs;
  readonly sale: (id: string, text: string) => void;
} {
  const root = folder();
  writeFileSync(join(root, 'ccs.yaml'), settings);
  mkdirSync(join(root, 'opportunities'));
  const run = inProcess({ now: NOW });
  return {
    root,
    ccs: (...args) => run({ args, home: root, cwd: root }),
    sale: (id, text) => writeFileSync(join(root, 'opportunities', `${id}.yaml`), `ccs: 1\nkind: opportunity\nopened: 2026-01-10\n${text}`),
  };
}

const won = (account: string): string => `account: ${account}
milestones:
  - { milestone: active, date: 2026-01-10, by: Grace }
  - { milestone: goal-shared, date: 2026-02-10, by: Grace }
  - { milestone: champion, date: 2026-05-12, by: Grace }
  - { milestone: evaluating, date: 2026-06-10, by: Grace }
  - { milestone: signed, date: 2026-07-10, by: Grace }
review: { date: 2026-08-01, account: buyer, by: Ann, reason: worth, why: it paid, decided: a week of their own orders }
`;

test('the seven steps say what each means inside, and offer their tools to a sale that is on its way there', async () => {
  const { ccs, sale } = workspace();
  const shown = JSON.parse((await ccs('process', 'show', 'signature', '--json')).stdout) as {
    milestones: { id: string; step?: object; inside?: object; tools?: string[] }[];
  };
  expect(shown.milestones).toHaveLength(7);
  for (const { step, inside, tools = [] } of shown.milestones) {
    expect(step).toHaveProperty('zh-Hans');
    expect(inside).toHaveProperty('zh-Hans');
    expect(tools.length).toBeGreaterThan(0);
  }
  sale('acme', 'account: Acme\nprocess: signature\nmilestones:\n  - { milestone: engaged, date: 2026-11-20, by: Grace }\n');
  expect((await ccs('opportunity', 'show', 'acme')).stdout).toMatch(/to "Identified"[\s\S]*ccs worksheet initiatives --for acme/u);
  await ccs('worksheet', 'initiatives', '--for', 'acme', '--set', 'initiatives=faster launch | better development | R');
  const after = await ccs('opportunity', 'show', 'acme', '--lang', 'zh');
  expect(after.stdout).toContain('到“已识别商机”');
  expect(after.stdout).toContain('ccs worksheet pain-chain --for acme');
  expect(after.stdout).not.toContain('worksheet initiatives');
});

test('every tool of a shipped process can be called', async () => {
  const { ccs, sale } = workspace();
  sale('acme', won('Acme'));
  const tools = new Set(Object.values(processesWith()).flatMap(({ milestones }) => milestones.flatMap(({ tools = [] }) => tools)));
  for (const tool of tools) {
    const words = tool.replace('--from {prompter}', '--for {id}').replace('{id}', 'acme').split(' ');
    const [verb] = words;
    const asked = verb === 'opportunity' || verb === 'story' ? ['--help'] : verb === 'worksheet' ? ['--questions'] : ['--help'];
    expect([tool, (await ccs(...words, ...asked)).code]).toEqual([tool, 0]);
  }
});

test('a conversation stands at the milestone that it serves, and is offered to a sale on its way there', async () => {
  const { root, ccs, sale } = workspace();
  mkdirSync(join(root, 'playbooks'));
  const ours = readFileSync(join(import.meta.dirname, '../../playbooks/en/urgent-documents.yaml'), 'utf8');
  writeFileSync(join(root, 'playbooks', 'first-goal.yaml'), ours);
  sale('acme', 'account: Acme\nmilestones:\n  - { milestone: active, date: 2026-11-20, by: Grace }\n');
  const shown = await ccs('process', 'show');
  expect(shown.stdout).toMatch(/2 Goal shared[\s\S]*Conversations\s+first-goal[\s\S]*3 Champion/u);
  // Ours are there too; what serves no step is said.
  expect(shown.stdout).toMatch(/3 Champion[\s\S]*edi-head-of-it[\s\S]*4 Evaluating[\s\S]*edi-comptroller/u);
  expect((await ccs('process', 'show', 'signature')).stdout).toMatch(/2 [^\n]*identified[\s\S]*edi-owner[\s\S]*3 [^\n]*validated/u);
  expect(shown.stderr).toContain('active, verbal');
  expect((await ccs('opportunity', 'show', 'acme')).stdout).toContain('ccs prompter new --playbook first-goal');
});

test('a sale is offered conversations about what it sells, with titles nobody has talked to yet', async () => {
  const { ccs, sale } = workspace();
  const meeting = { account: 'Acme', 'contact.name': 'Ann', date: '2026-11-20', 'seller.name': 'Kim', preconditions: 'contact\ngoal\nfit' };
  const asked = Object.entries(meeting).flatMap(([id, value]) => ['--set', `${id}=${value}`]);
  const made = await ccs('prompter', 'new', '--playbook', 'edi-owner', ...asked);
  expect(made.stderr).toContain('2026-11-20-acme');
  const reached = (milestone: string): string =>
    `account: Acme\nprompters: [2026-11-20-acme]\nmilestones:\n  - { milestone: ${milestone}, date: 2026-11-20, by: Grace }\n`;
  const shown = async (): Promise<string> => (await ccs('opportunity', 'show', 'acme')).stdout;
  sale('acme', reached('goal-shared'));
  expect(await shown()).toContain('ccs prompter new --playbook edi-head-of-it');
  expect(await shown()).not.toContain('--playbook plant-');
  sale('acme', reached('champion'));
  expect(await shown()).toContain('ccs prompter new --playbook edi-comptroller');
  // The owner was talked to, and is not offered once more.
  sale('acme', reached('active'));
  expect(await shown()).not.toContain('--playbook edi-owner');
});

test('a process of one’s own begins with what last year’s sales show, and is written into ccs.yaml beside what stands there', async () => {
  const { root, ccs, sale } = workspace();
  for (const account of ['Ayr', 'Bude', 'Crewe']) sale(account.toLowerCase(), won(account));
  sale(
    'deal',
    'account: Deal\nmilestones:\n  - { milestone: active, date: 2026-03-10, by: Grace }\n' +
      '  - { milestone: lost, date: 2026-04-10, by: Grace }\n',
  );
  sale('old', won('Old').replaceAll('2026-', '2024-').replace('opened: 2024', 'opened: 2024'));
  const questions = JSON.parse((await ccs('process', 'new', '--questions', '--json')).stdout) as { id: string; default?: unknown }[];
  const of = (id: string): unknown => questions.find((one) => one.id === id)?.default;
  // Nobody was ever at "Verbal"; from the goal to a champion took three months.
  expect((of('milestones') as { name: string; months?: string }[]).map(({ name, months }) => [name, months])).toEqual([
    ['Active', '1'],
    ['Goal shared', '3'],
    ['Champion', '1'],
    ['Evaluating', '1'],
    ['Signed', undefined],
  ]);
  expect(of('recommended')).toBe('a week of their own orders');
  const made = await ccs('process', 'new', '--set', 'id=Hard ones', '--set', 'begins=a contract runs out', '--defaults');
  expect(made.stderr).toMatch(/new sales follow it[\s\S]*Not repeatable yet/u);
  const text = readFileSync(join(root, 'ccs.yaml'), 'utf8');
  expect(text).toContain('# ours\nccs: 1\n');
  const shown = JSON.parse((await ccs('process', 'show', 'hard-ones', '--json')).stdout) as {
    answers: object;
    standsOn: string[];
    milestones: { id: string; letter?: object; forecast?: boolean; won?: boolean }[];
  };
  expect(shown.answers).toMatchObject({ begins: 'a contract runs out', recommended: 'a week of their own orders' });
  expect(shown.standsOn).toEqual(['milestones']);
  expect(shown.milestones.map(({ id, forecast, won: at }) => [id, forecast, at])).toEqual([
    ['active', undefined, undefined],
    ['goal-shared', undefined, undefined],
    ['champion', undefined, undefined],
    ['evaluating', true, undefined],
    ['signed', true, true],
  ]);
  // What letters show it goes on as it was.
  expect(shown.milestones[2]?.letter).toEqual({ kinds: ['champion', 'sponsor'], marks: ['sent', 'accepted', 'access'] });
  expect((await ccs('process', 'new', '--set', 'id=hard-ones', '--defaults')).stderr).toContain('taken already');
});

test('its milestones may be written in the reader’s language; what is no evidence, and a name twice, is refused', async () => {
  const { root, ccs } = workspace();
  const rows = ['客户约谈 | 客户约我们去谈 | 客户 | 拜访、信函 | 1', '客户签约 | | 双方 | 文件 | 2'].flatMap((row) => [
    '--set',
    `milestones=${row}`,
  ]);
  const made = await ccs(
    'process',
    'new',
    '--lang',
    'zh',
    '--set',
    'id=复杂',
    '--set',
    'forecast=step-1',
    '--set',
    'won=step-2',
    ...rows,
    '--defaults',
  );
  expect([made.code, made.stdout]).toEqual([0, '复杂\n']);
  expect(readFileSync(join(root, 'ccs.yaml'), 'utf8')).toMatch(/action: buyer[\s\S]*- call\n\s+- letter\n\s+months: 1/u);
  const refused = async (row: string): Promise<string> =>
    (await ccs('process', 'new', '--set', 'id=b', '--set', `milestones=${row}`, '--set', 'milestones=signed', '--defaults')).stderr;
  expect(await refused('met | | buyer | smoke')).toContain('"smoke" is not one of');
  expect(await refused('signed')).toContain('"signed" stands there twice');
  expect(await refused('met | | buyer | date | soon')).toContain('"soon" is no number');
});

test('whoever cannot buy is seen after somebody who can is known; deciders stand before the others', async () => {
  const { ccs, sale } = workspace();
  sale('acme', 'account: Acme\nplayers:\n  - { id: ann, name: Ann Lee, contact: deep }\n  - { id: bob, name: Bob Ray }\n');
  expect((await ccs('opportunity', 'show', 'acme')).stdout).toContain('nobody who can buy is known, and Ann Lee is met already');
  await ccs('opportunity', 'players', 'acme', 'bob', '--set', 'roles=decision-maker');
  const { stdout } = await ccs('opportunity', 'show', 'acme');
  expect(stdout).not.toContain('nobody who can buy');
  expect(stdout.indexOf('Bob Ray')).toBeLessThan(stdout.indexOf('Ann Lee'));
});

test('a give at the end of a month without an agreed plan is marked, and so is one of a rep short of the quota', async () => {
  const gives = [{ give: 'training', get: 'a longer term' }];
  expect(giveMarks({ date: '2026-12-27', gives }, {}, false)).toEqual(['period-end']);
  expect(giveMarks({ date: '2026-12-26', gives }, {}, false)).toEqual([]);
  expect(giveMarks({ date: '2026-02-28', gives }, { planAgreed: { by: 'Ann', date: '2026-02-01' } }, true)).toEqual(['short-of-quota']);
  expect(giveMarks({ date: '2026-02-28', gives: [] }, {}, true)).toEqual([]);
  const sold = (date: string): Opportunity =>
    ({
      owner: 'Nora',
      value: 500,
      currency: 'EUR',
      opened: '2026-01-01',
      milestones: [{ milestone: 'signed', date, by: 'Grace' }],
    }) as Opportunity;
  const course = processesWith()['default']!;
  const short = (sale: Opportunity): boolean => isShort('Nora', { quota: 500, currency: 'EUR' }, [sale], () => course, '2026-12-05');
  expect([short(sold('2026-11-01')), short(sold('2026-09-01'))]).toEqual([false, true]);
  const { ccs, sale } = workspace('ccs: 1\ncurrency: EUR\nnumbers: { quota: 1000 }\n');
  sale('acme', 'account: Acme\nowner: Nora\nplayers:\n  - { id: ann, name: Ann Lee, roles: [decision-maker] }\n');
  const lines = ['choosingUs=yes', 'onlyThing=yes', 'signToday=yes', 'signer=ann', 'stand=it pays', 'nextDate=2026-12-09'];
  const several = ['refusals=a', 'refusals=b', 'refusals=c', 'questions=d?', 'questions=e?', 'questions=f?', 'gets=term', 'gets=help'];
  const sets = [...lines, ...several, 'gives=training | 1'].flatMap((one) => ['--set', one]);
  expect((await ccs('opportunity', 'negotiate', 'acme', ...sets, '--defaults')).stderr).toContain('short of the quota');
  expect((await ccs('opportunity', 'show', 'acme')).stdout).toContain('short of the quota');
});

test('a low price or a good quality is called no worth; what it spares them is', async () => {
  for (const text of ['lower price', 'best quality on the market', 'cheaper than the competitors', '5 % discount'])
    expect([text, englishHollow.benefit(text)]).toEqual([text, true]);
  for (const text of ['fewer rejects through better quality', 'less overtime', 'orders a week earlier', 'scrap down by a third'])
    expect([text, englishHollow.benefit(text)]).toEqual([text, false]);
  for (const text of ['价格更低', '质量好', '比同行便宜', '性价比高']) expect([text, chineseHollow.benefit(text)]).toEqual([text, true]);
  for (const text of ['退货少三成', '质量好，返工少', '加班少了']) expect([text, chineseHollow.benefit(text)]).toEqual([text, false]);
  for (const text of ['反映不错', '反響很好', '口碑一直不错', '用下来还可以'])
    expect([text, chineseHollow.proof(text)]).toEqual([text, true]);
  for (const text of ['离场当天就结清', '反映加班少了一半']) expect([text, chineseHollow.proof(text)]).toEqual([text, false]);
  const { ccs } = workspace();
  const value = ['to.company=Acme', 'goal=fewer late orders', 'vision=staff see every order at noon', 'worth=30,000 EUR a year'];
  const sets = [...value, 'assumptions=their figure', 'from.name=Nora', 'benefits=head of sales | lower price | | 10,000'];
  const written = await ccs('letter', 'value', ...sets.flatMap((one) => ['--set', one]));
  expect([written.code, written.stderr]).toEqual([0, expect.stringContaining('"lower price" is a feature of ours')]);
});
