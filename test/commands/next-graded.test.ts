// What a sale is told to have graded, grading takes: at every milestone, in show, today and grade alike.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Opportunity } from '../../src/core/model/opportunity.ts';
import { folder, inProcess, ROOT, THOROUGH } from '../support.ts';
import { put } from './cases.ts';

type Labelled = { id: string; language: string; today: string; workspace: Record<string, string>; audit: { id: string } };
const ALL = readFileSync(join(ROOT, 'test', 'cases', 'evidence', 'cases.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled)
  .filter(({ workspace }) => workspace !== undefined);
const CASES = ALL.filter((_, at) => at % (THOROUGH ? 20 : 40) === 0);
const SAID = { en: (name: string) => `${name} asked us for a meeting`, zh: (name: string) => `${name}打来电话约见面` };

/** Says what comes next, does it where it is grading, and says what came of it. */
async function tried(files: Record<string, string>, { language, today, audit: { id } }: Labelled, player: string) {
  const home = folder();
  const cwd = home;
  put(home, files);
  const env = { LANG: language === 'en' ? 'en_GB.UTF-8' : 'zh_CN.UTF-8' };
  const run = (...args: string[]) => inProcess({ now: new Date(`${today}T12:00:00`) })({ home, cwd, args, env });
  const { next } = JSON.parse((await run('opportunity', 'show', id, '--json')).stdout).standing;
  const tasks = JSON.parse((await run('today', '--json')).stdout) as { kind: string; opportunity?: string; step?: object }[];
  const told = tasks.find((task) => task.kind === 'next' && task.opportunity === id)?.step;
  if (told !== undefined) expect(told).toEqual(next);
  if (next.code !== 'have-graded') return next;
  const waits = JSON.parse((await run('opportunity', 'grade', '--json')).stdout) as { id: string; gradable: boolean }[];
  expect(waits.find((one) => one.id === id)).toMatchObject({ gradable: next.args.lacks?.includes('what') !== true });
  const page = (await run('opportunity', 'show', id)).stdout.replaceAll(/\s+/gu, ' ');
  const [, typed = ''] = /ccs (opportunity advance .+? --as manager)/u.exec(page) ?? [];
  expect(typed).toContain(`${id} ${next.args.id} --evidence`);
  const words = typed.split(' ').map((word) => (/^"(?:…|……)"$/u.test(word) ? SAID[language === 'en' ? 'en' : 'zh'](player) : word));
  const { code, stderr } = await run(...words);
  expect([code, stderr]).toEqual([0, expect.anything()]);
  return next;
}

describe('what is to be graded next is taken', () => {
  const seen = new Set<string>();
  test.each(CASES)('at every milestone of $id', async (labelled) => {
    const {
      workspace,
      audit: { id },
    } = labelled;
    const path = `opportunities/${id}.yaml`;
    const sale = parse(workspace[path] ?? '') as Opportunity;
    const { milestones = [], players = [] } = sale;
    for (let at = 0; at <= milestones.length; at++) {
      const files = { ...workspace, [path]: stringify({ ...sale, close: '2099-01-01', plan: [], milestones: milestones.slice(0, at) }) };
      const { code, args } = await tried(files, labelled, players[0]?.name ?? '');
      if (code === 'have-graded') seen.add(args.id);
    }
  });
  test('and most of them were tried', () => expect([...seen]).toEqual(expect.arrayContaining(['goal-shared', 'champion', 'evaluating'])));
});

describe('the first milestone', () => {
  const [sale] = ALL.filter(({ workspace }) => Object.keys(workspace).some((path) => path.startsWith('prompters/')) && workspace) as [
    Labelled,
  ];
  const id = sale.audit.id;
  const withCall = (notes: string): Record<string, string> => ({
    ...sale.workspace,
    [`opportunities/${id}.yaml`]: stringify({ ...parse(sale.workspace[`opportunities/${id}.yaml`]!), close: '2099-01-01', milestones: [] }),
    ...Object.fromEntries(
      Object.entries(sale.workspace)
        .filter(([path]) => path.startsWith('prompters/'))
        .map(([path, text]) => [path, text.replace(/\n\s+notes: .*/u, notes === '' ? '' : `\n    notes: ${notes}`)]),
    ),
  });
  const player = (parse(sale.workspace[`opportunities/${id}.yaml`]!) as Opportunity).players![0]!.name;
  test('is shown by the day of a call on which something was noted', async () =>
    expect(await tried(withCall(`${player} counted the half loads for us`), sale, player)).toMatchObject({
      code: 'have-graded',
      args: { id: 'active' },
    }));
  test('wants words where nothing was', async () =>
    expect(await tried(withCall(''), sale, player)).toMatchObject({ code: 'have-graded', args: { lacks: ['what'] } }));
});
