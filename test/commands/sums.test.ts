// From a playbook with figures to the letters: the sum is the buyer's, and every figure of it can be traced.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, hosts, inProcess, ROOT, type Host } from '../support.ts';
import { DATA } from './cases.ts';

const ANSWERS = JSON.stringify({
  goalShared: 'yes',
  scenarios: { 'late-orders': { answers: ['by telephone', '30 to 40, I would say', '80'], wanted: 'yes' } },
  impact: ['the drivers', { ask: 'What happens in the store then?', answer: 'they pick by hand' }],
});
const ANSWERS_ZH = JSON.stringify({
  goalShared: 'yes',
  scenarios: {
    'late-orders': { answers: ['打电话', '大概二十五单', '八十块'], wanted: 'yes' },
    'who-changed-it': { answers: ['三四十起', '一刻钟', '不清楚'], wanted: 'yes' },
  },
});

const MET = ['--defaults', '--set', 'account=Castle Foods', '--set', 'contact.name=Ann Day', '--set', 'date=2026-12-01'];

async function noted(run: Host, file: string, answers: string, lang: string): Promise<(...args: string[]) => ReturnType<Host>> {
  const home = folder();
  cpSync(join(ROOT, 'test', 'fixtures', file), join(home, file));
  const ccs = (...args: string[]): ReturnType<Host> => run({ home, args: [...args, '--lang', lang], stdin: answers });
  expect((await ccs('prompter', 'new', '--playbook', file, ...MET)).code).toBe(0);
  const call = await ccs('call', '--defaults', '--answers', '-');
  expect({ code: call.code, err: call.stderr }).toMatchObject({ code: 0 });
  expect(readFileSync(join(home, DATA, 'prompters', '2026-12-01-castle-foods.yaml'), 'utf8')).toContain('worth:');
  return ccs;
}

test.each(Object.entries(hosts(inProcess())))('English, %s', async (_, run) => {
  const ccs = await noted(run, 'order-desk.yaml', ANSWERS, 'en');
  const sheet = await ccs('prompter', 'render', '--format', 'txt');
  expect(sheet.stdout).toContain('- orders a week × EUR per order × 52 = ________ a year');
  const shown = await ccs('prompter', 'show', '--show-sums');
  expect((await ccs('prompter', 'show', '--json')).stdout).toContain('"answer": "they pick by hand"');
  expect(shown.stderr).toContain(
    '30 to 40 orders a week: “30 to 40, I would say” (Ann Day, 2026-12-01, asked: How many of them are there in a week?)',
  );
  const letter = await ccs(
    'letter',
    'champion',
    '--set',
    'people=head of logistics',
    '--set',
    'next.what=meet',
    '--set',
    'next.date=2026-12-08',
    '--set',
    'from.name=Kim',
    '--show-sums',
  );
  expect(letter.stdout.replace(/\s+/gu, ' ')).toContain(
    '30 to 40 orders a week × 80 euros per order × 52 = 124,800 to 166,400 euros a year; a month of waiting costs 10,400 to 13,867 euros',
  );
  expect(letter.stderr).toContain('80 euros per order: “80”');
  const sheetOfReturn = await ccs('worksheet', 'roi', '--from', '2026-12-01', '--defaults');
  expect(sheetOfReturn.stdout).toContain('124,800');
  expect(sheetOfReturn.stdout).toContain('30 to 40 orders a week ("30 to 40, I would say")');
});

test('Chinese, and what is not known', async () => {
  const ccs = await noted(inProcess(), 'order-desk.zh-Hans.yaml', ANSWERS_ZH, 'zh-Hans');
  const { stdout } = await ccs('prompter', 'show', '--json');
  expect(stdout).toContain('每周约25订单 × 每订单80元 × 52 = 一年约10.4万元；每拖一个月，就是约8,667元。');
  const shown = await ccs('prompter', 'show', '--show-sums');
  expect(shown.stderr).toContain('每月30到40退货 × 每退货15分钟 × 元/小时 ÷ 60 × 12 = 还不知道（客服一小时的人工是多少？）');
  expect(shown.stderr).toContain('每周约25订单：“大概二十五单”');
});
