// `ccs call` without a terminal, in this process and as the built program.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/core/model/load.ts';
import { prompterSchema, type Prompter } from '../../src/core/model/prompter.ts';
import { scriptedPort } from '../../src/io/scripted.ts';
import { built, folder, inProcess, type Host, type Outcome } from '../support.ts';
import { DATA, ID, NEW, NEW_ZH } from './cases.ts';

const ANSWERS = `goalShared: yes
goal: get filings to court without panic
frame: somebody calls around until a rider is free
scenarios:
  late-filing:
    answers:
      - the secretary calls around
      - about 12 a month
      - {answer: the partner has to appear in person, number: 400, unit: euros}
    wanted: yes
  where-is-it: {answers: ["", "30 calls"], wanted: no, notes: "the receptionist hates it\\nreally"}
confirm: yes, that would do it
value: two late filings fewer a month
next: {what: meet the head of operations, date: 2026-12-08}
access: {name: C. Chief, title: head of operations, why: every late filing lands on her desk}
proof: {name: D. Done, title: office manager, company: Other LLP, what: cut late filings to none}
`;

async function met(run: Host, line: readonly string[] = NEW): Promise<{ home: string; call: (...args: string[]) => Promise<Outcome> }> {
  const home = folder();
  expect((await inProcess()({ home, args: line })).code).toBe(0);
  return { home, call: (...args) => run({ home, args: ['call', ...args] }) };
}
function kept(home: string, id = ID): Prompter {
  return load(prompterSchema, readFileSync(join(home, DATA, 'prompters', `${id}.yaml`))).value as Prompter;
}

describe.each([
  ['in process', inProcess()],
  ['built', built],
])('%s', (_, run) => {
  test('answers from a file become an entry, a page, and a way on', async () => {
    const { home, call } = await met(run);
    writeFileSync(join(home, 'a.yaml'), ANSWERS);
    const { code, stdout, stderr } = await call('--answers', 'a.yaml');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `Call 1 noted in ${join(DATA, 'prompters', ID)}.yaml\nNext, today: ccs letter sponsor --from ${ID}\n`,
    });
    expect(stdout).toMatch(/^# Example & Partners\n/);
    for (const said of [
      'Somebody calls around until a rider is free.',
      'the partner has to appear in person (400 euros per filing)',
      'About 12 filings a month × 400 euros per filing = about 57,600 euros a year',
      'Wanted: **no**',
      '8 December 2026',
      'because every late filing',
      'who cut late filings to none',
    ])
      expect(stdout).toContain(said);
    expect(kept(home).calls).toEqual([
      {
        date: '2026-12-01',
        goalShared: 'yes',
        goal: 'get filings to court without panic',
        frame: 'somebody calls around until a rider is free',
        scenarios: [
          {
            id: 'late-filing',
            answers: [
              { ask: expect.stringContaining('reach the courthouse'), answer: 'the secretary calls around' },
              {
                ask: expect.stringContaining('How many filings'),
                answer: 'about 12 a month',
                number: 12,
                about: true,
                unit: 'filings',
                per: 'month',
              },
              {
                ask: expect.stringContaining('how much does it cost'),
                answer: 'the partner has to appear in person',
                number: 400,
                currency: 'EUR',
                per: 'filing',
              },
            ],
            wanted: 'yes',
          },
          {
            id: 'where-is-it',
            answers: [
              { ask: expect.stringContaining('How many of those calls'), answer: '30 calls', number: 30, unit: 'calls', per: 'week' },
            ],
            wanted: 'no',
            notes: 'the receptionist hates it\nreally',
          },
        ],
        confirm: 'yes, that would do it',
        value: 'two late filings fewer a month',
        next: { what: 'meet the head of operations', date: '2026-12-08' },
        access: { name: 'C. Chief', title: 'head of operations', why: 'every late filing lands on her desk' },
        proof: { name: 'D. Done', title: 'office manager', company: 'Other LLP', what: 'cut late filings to none' },
        situation:
          'Somebody calls around until a rider is free.\nThe secretary calls around; about 12 filings a month leave in the last hour; carrying one over costs the firm 400 euros.',
        capabilities: ['have a filing on its way within fifteen minutes of asking'],
        benefit:
          'Two late filings fewer a month.\nAbout 12 filings a month × 400 euros per filing = about 57,600 euros a year; a month of waiting costs about 4,800 euros.',
      },
    ]);
  });
  test('a second call is added and changes nothing of the first; show says how many', async () => {
    const { home, call } = await met(run);
    await call('--set', 'goalShared=yes', '--set', 'scenarios.late-filing.answers=by foot', '--set', 'scenarios.late-filing.answers=12');
    const [first] = kept(home).calls ?? [];
    expect(first?.scenarios?.[0]?.answers).toHaveLength(2);
    expect((await call(ID.slice(0, 12), '--set', 'date=2026-12-09', '--set', 'value=much')).code).toBe(0);
    expect(kept(home).calls).toEqual([first, { date: '2026-12-09', goal: kept(home).goal, value: 'much', benefit: 'Much.' }]);
    expect((await run({ home, args: ['prompter', 'show'] })).stderr).toContain('2 calls were noted: 2026-12-01, 2026-12-09');
  });
  test('no goal shared: recorded, no opportunity, what to do', async () => {
    const { home, call } = await met(run);
    const { code, stderr, stdout } = await call(
      '--set',
      'goalShared=no',
      '--set',
      'scenarios.late-filing.answers=by foot',
      '--set',
      'notes=only asked for a price',
    );
    expect(code).toBe(0);
    expect(stderr).toContain('there is no opportunity yet');
    expect(stderr).not.toMatch(/ccs letter|Not used/);
    expect(stdout).toContain('**No goal shared:**');
    expect(kept(home).calls).toEqual([
      {
        date: '2026-12-01',
        goalShared: 'no',
        scenarios: [{ id: 'late-filing', answers: [{ ask: expect.any(String), answer: 'by foot' }] }],
        notes: 'only asked for a price',
      },
    ]);
  });
  test('nothing to note is exit 2, and says what can be given', async () => {
    const { home, call } = await met(run);
    const before = kept(home);
    for (const line of [[], ['--defaults'], ['--set', 'date=2026-12-05'], ['--no-input']]) {
      const { code, stdout, stderr } = await call(...line);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain('--set goalShared=yes');
      expect(stderr).toContain(`ccs call ${ID} --questions`);
    }
    expect(kept(home)).toEqual(before);
  });
  test('what cannot be taken is said, and nothing is written', async () => {
    const { home, call } = await met(run);
    const lines: [string[], string][] = [
      [['--set', 'scenarios.late-filing.want=yes'], 'Did you mean scenarios.late-filing.wanted?'],
      [['--set', 'scenarios.nowhere.wanted=yes'], 'no question with the id scenarios.nowhere.wanted'],
      [['--set', 'scenarios.late-filing.wanted=perhaps'], 'is not one of: yes, no, unsure'],
      [['--set', 'next.date=soon'], '"soon" is not one day'],
      [['--set', 'value=a', '--set', 'value=b'], 'was set twice'],
      [['nothing-like-it', '--set', 'value=a'], 'no prompter whose id begins with'],
    ];
    for (const [line, said] of lines) {
      const { code, stderr } = await call(...line);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) });
    }
    expect(kept(home).calls).toBeUndefined();
  });
  test('--questions lists the ids of the contract', async () => {
    const { home, call } = await met(run);
    const { code, stdout } = await call('--questions', '--json');
    expect(code).toBe(0);
    const listed = JSON.parse(stdout) as { id: string; kind: string; required: boolean; columns?: string[]; options?: string[] }[];
    const scenario = (id: string): string[] => ['answers', 'wanted', 'notes'].map((name) => `scenarios.${id}.${name}`);
    expect(listed.map(({ id }) => id)).toEqual([
      'goalShared',
      'goal',
      'frame',
      ...['late-filing', 'where-is-it', 'after-hours', 'proof-of-delivery'].flatMap(scenario),
      'impact.1',
      'confirm',
      'value',
      'next.what',
      'next.date',
      'access.name',
      'access.title',
      'access.why',
      'proof.name',
      'proof.title',
      'proof.company',
      'proof.what',
      'notes',
      'date',
      'situation',
      'capabilities',
      'benefit',
    ]);
    expect(listed.find(({ id }) => id.endsWith('.answers'))).toMatchObject({ kind: 'rows', columns: ['ask', 'answer', 'number', 'unit'] });
    expect(listed.filter(({ required }) => required).map(({ id }) => id)).toEqual(['date']);
    expect((await call('--questions')).stdout).toContain('scenarios.late-filing.answers  rows');
    expect(kept(home).calls).toBeUndefined();
  });
  test('every format, and a file that nothing overwrites', async () => {
    const { home, call } = await met(run);
    expect(JSON.parse((await call('--set', 'value=much', '--format', 'json')).stdout)).toEqual(kept(home).calls?.[0]);
    expect((await call('--set', 'value=much', '--format', 'html')).stdout).toMatch(/^<!doctype html>[\s\S]*much/i);
    expect((await call('--set', 'value=much', '--format', 'txt')).stdout).not.toContain('**');
    expect((await call('--set', 'value=much', '--out', 'notes.md')).code).toBe(0);
    expect((await call('--set', 'value=more', '--out', 'notes.md')).code).toBe(2);
    expect(kept(home).calls).toHaveLength(4);
    expect(readFileSync(join(home, 'notes.md'), 'utf8')).toContain('much');
  });
  test('in Chinese it is Chinese', async () => {
    const { call } = await met(run, NEW_ZH);
    const { stdout, stderr } = await call(
      '--lang',
      'zh-Hans',
      '--set',
      'scenarios.late-filing.answers=助理打电话叫人',
      '--set',
      'scenarios.late-filing.answers=大概12件',
      '--set',
      'scenarios.late-filing.wanted=yes',
      '--set',
      'value=一年少赔六万',
    );
    expect(stdout).toContain('助理打电话叫人；一个月有约12件材料是卡着点交的。');
    expect(stdout).toContain('目前涉及：每月约12件。');
    expect(stderr).toContain('第 1 次谈话已记入');
  });
});

test('four calls at the same time are all kept', async () => {
  const { home, call } = await met(built);
  const outcomes = await Promise.all(['a', 'b', 'c', 'd'].map((value) => call('--set', `value=${value}`)));
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  expect(
    kept(home)
      .calls?.map(({ value }) => value)
      .sort(),
  ).toEqual(['a', 'b', 'c', 'd']);
});

test('without any prompter it says how to make one', async () => {
  const { code, stderr } = await inProcess()({ args: ['call', '--set', 'value=x'] });
  expect(code).toBe(2);
  expect(stderr).toContain('ccs prompter new');
});

test('a template of the workspace is used, and its mistake costs no entry', async () => {
  const home = folder();
  const run = inProcess();
  await run({ home, args: ['init'] });
  await run({ home, args: NEW });
  mkdirSync(join(home, 'templates', 'call'), { recursive: true });
  writeFileSync(join(home, 'templates', 'call', 'en.md.hbs'), 'worth {{value}}\n');
  expect((await run({ home, args: ['call', '--set', 'value=much'] })).stdout).toBe('worth much\n');
  writeFileSync(join(home, 'templates', 'call', 'en.md.hbs'), 'worth {{worth}}\n');
  const { code, stderr } = await run({ home, args: ['call', '--set', 'value=more'] });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/Call 2 noted in [\s\S]*templates\/call\/en\.md\.hbs:1:/) });
});

test('somebody at a terminal is asked for what was not handed in, and a half-finished call is gone on with', async () => {
  const { home } = await met(inProcess());
  const port = scriptedPort([
    { act: 'answer', value: 'by foot' },
    { act: 'go', to: 'value', typed: 'half' },
  ]);
  const stopped = await inProcess({ port })({ home, args: ['call', '--set', 'goalShared=yes', '--set', 'goal=sleep'] });
  expect({ code: stopped.code, stderr: stopped.stderr }).toEqual({
    code: 130,
    stderr: expect.stringMatching(new RegExp(`ccs call ${ID} --resume`)),
  });
  expect(port.asked.map(({ id }) => id)).toEqual(['frame', 'scenarios.late-filing.answers.1', 'value']);
  const again = scriptedPort((view) =>
    view.id === 'review'
      ? { act: 'answer', value: '' }
      : { act: 'answer', value: view.kind === 'text' ? (view.lines ? view.initial.split('\n') : view.initial) : '' },
  );
  const done = await inProcess({ port: again })({ home, args: ['call', '--resume'] });
  expect(done.code).toBe(0);
  expect(again.asked[0]).toMatchObject({ id: 'scenarios.late-filing.answers.1', initial: 'half' });
  expect(kept(home).calls).toMatchObject([{ goal: 'sleep', frame: 'by foot', scenarios: [{ answers: [{ answer: 'half' }] }] }]);
});
