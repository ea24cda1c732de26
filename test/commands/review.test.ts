// `ccs opportunity review`: why a sale ended, by the buyer's account; and the pattern of a period.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scriptedPort } from '../../src/io/scripted.ts';
import { folder, inProcess, type Outcome } from '../support.ts';

const NOW = new Date('2026-12-01T12:00:00');
const sale = (account: string, ...steps: readonly string[]): string =>
  `ccs: 1\nkind: opportunity\naccount: ${account}\nopened: 2026-03-01\nvalue: 1000\ncurrency: EUR\nowner: Ann\n${
    steps.length === 0
      ? ''
      : `milestones:\n${steps.map((step) => `  - milestone: ${step.split(' ')[0]}\n    date: ${step.split(' ')[1]}\n    by: M\n`).join('')}`
  }`;

function workspace(): { home: string; run(...args: readonly string[]): Promise<Outcome> } {
  const home = folder();
  mkdirSync(join(home, 'opportunities'));
  writeFileSync(join(home, 'ccs.yaml'), 'ccs: 1\n');
  const files = {
    won: sale(
      'Won',
      'active 2026-03-02',
      'goal-shared 2026-04-01',
      'champion 2026-05-01',
      'evaluating 2026-06-01',
      'verbal 2026-10-01',
      'signed 2026-11-01',
    ),
    lost: sale('Lost', 'active 2026-03-02', 'lost 2026-10-05'),
    other: sale('Other', 'active 2026-03-02', 'lost 2026-05-05'),
    open: sale('Open', 'active 2026-03-02'),
  };
  for (const [id, text] of Object.entries(files)) writeFileSync(join(home, 'opportunities', `${id}.yaml`), text);
  return { home, run: (...args) => inProcess({ now: NOW })({ args, home, cwd: home }) };
}

test('a review keeps whose account it is, the reason, the words and where it was decided', async () => {
  const { home, run } = workspace();
  const set = [
    '--set',
    'by=Anna Weber',
    '--set',
    'reason=price',
    '--set',
    'why=twice what we had',
    '--set',
    'competitor=Rival',
    '--set',
    'milestone=goal-shared',
  ];
  const { code, stdout } = await run('opportunity', 'review', 'lost', ...set);
  expect(code).toBe(0);
  expect(stdout).toContain('Lost: lost on 2026-10-05\nas Anna Weber told it\n  Reason: the price\n  In their words: twice what we had\n');
  expect(readFileSync(join(home, 'opportunities', 'lost.yaml'), 'utf8')).toMatch(
    /review:\n {2}date: 2026-12-01\n {2}account: buyer\n {2}by: Anna Weber\n/u,
  );
  expect((await run('opportunity', 'review', 'lost', '--json')).stdout).toContain('"ended": "lost"');
});

test('what is still open is not reviewed, and without a name the buyer’s account is none', async () => {
  const { run } = workspace();
  expect((await run('opportunity', 'review', 'open')).stderr).toContain('open is neither won nor lost.');
  expect(await run('opportunity', 'review', 'lost', '--set', 'reason=price', '--set', 'why=x')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('by') as string,
  });
  expect((await run('opportunity', 'review', 'lost', '--set', 'account=ours', '--set', 'reason=price', '--set', 'why=x')).stdout).toContain(
    'by our own account; nobody of the buyer’s was asked',
  );
});

test('in a terminal it is asked one after the other', async () => {
  const { home } = workspace();
  const said: Readonly<Record<string, string>> = { by: 'Anna Weber', reason: 'worth', why: 'it paid for itself' };
  const port = scriptedPort((view) => ({
    act: 'answer',
    value: said[view.id] ?? (view.kind === 'choice' && view.id !== 'review' ? (view.initial ?? '') : ''),
  }));
  const { code } = await inProcess({ port, now: NOW })({ args: ['opportunity', 'review', 'won'], home, cwd: home });
  expect(code).toBe(0);
  expect(port.asked.map(({ id }) => id).slice(0, 4)).toEqual(['account', 'by', 'reason', 'why']);
  expect(readFileSync(join(home, 'opportunities', 'won.yaml'), 'utf8')).toContain('reason: worth');
});

test('the report of a period has the pattern, what is not reviewed, and nothing of another period', async () => {
  const { run } = workspace();
  await run(
    'opportunity',
    'review',
    'lost',
    '--set',
    'by=Anna Weber',
    '--set',
    'reason=rival',
    '--set',
    'why=they knew them',
    '--set',
    'competitor=Rival',
  );
  const { code, stdout } = await run('opportunity', 'review', '--quarter', 'Q4');
  expect(code).toBe(0);
  for (const said of [
    '1 won, 1 lost.',
    '1 of 2 are not reviewed',
    'somebody else was preferred',
    'Rival',
    'too few to say (0 of 1)',
    'ccs opportunity review won',
  ])
    expect(stdout).toContain(said);
  expect(stdout).not.toContain('Other');
  const data = JSON.parse((await run('opportunity', 'review', '--quarter', 'Q4', '--json')).stdout) as {
    won: number;
    patterns: { milestone: { key: string }[] };
  };
  expect(data.patterns.milestone.map(({ key }) => key).sort()).toEqual(['active', 'signed']);
  expect((await run('opportunity', 'review', 'won', '--quarter', 'Q4')).code).toBe(2);
  expect((await run('opportunity', 'review', '--quarter', 'Q1', '--lang', 'zh-Hans')).stdout).toContain('这一期没有结束的商机。');
});
