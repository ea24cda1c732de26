// `ccs call` without a terminal, in this process and as the built program.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/core/model/load.ts';
import { prompterSchema, type Prompter } from '../../src/core/model/prompter.ts';
import { scriptedPort } from '../../src/io/scripted.ts';
import { built, folder, hosts, inProcess, type Host, type Outcome } from '../support.ts';
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
  where-is-it: {answers: ["three, the receptionist says"], wanted: no, notes: "the receptionist hates it\\nreally"}
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

describe.each(Object.entries(hosts(inProcess())))('%s', (_, run) => {
  test('answers from a file become an entry, a page, and a way on', async () => {
    const { home, call } = await met(run);
    writeFileSync(join(home, 'a.yaml'), ANSWERS);
    const { code, stdout, stderr } = await call('--answers', 'a.yaml');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        `Call 1 noted in ${join(DATA, 'prompters', ID)}.yaml\n` +
        'A. Buyer, need 3/3: envisioned; they see who would do what, and when\n' +
        `Next, today: ccs letter sponsor --from ${ID}\n`,
    });
    expect(stdout).toMatch(/^# Example & Partners\n/);
    for (const said of [
      'Somebody calls around until a rider is free.',
      'the partner has to appear in person (400 euros per filing)',
      'About 12 filings a month × 400 euros per filing × 12 = about 57,600 euros a year',
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
              { ask: expect.stringContaining('a paper filing'), answer: 'the secretary calls around' },
              {
                ask: expect.stringContaining('How many filings'),
                answer: 'about 12 a month',
                number: 12,
                about: true,
                unit: 'filings',
                per: 'month',
              },
              {
                ask: expect.stringContaining('one trip to court'),
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
              {
                ask: expect.stringContaining('where an envelope is'),
                answer: 'three, the receptionist says',
                number: 3,
                unit: 'calls',
                per: 'envelope',
              },
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
          'Somebody calls around until a rider is free.\n' +
          "The secretary calls around; the firm's own people carry about 12 filings a month to court; each trip to court " +
          'costs the firm 400 euros that is not billed.',
        capabilities: ['have a filing on its way the moment it is signed'],
        benefit:
          'Two late filings fewer a month.\n' +
          'About 12 filings a month × 400 euros per filing × 12 = about 57,600 euros a year; a month of waiting costs about 4,800 euros.',
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
  test('an answer that begins with its question goes to it, whatever its place', async () => {
    const { home, call } = await met(run);
    const ask = 'How many filings a month do your own people carry to court?';
    const other = 'Who carries them?';
    const rows = [`${ask} | about 30`, `${other} ｜ Joan`].flatMap((row) => ['--set', `scenarios.late-filing.answers=${row}`]);
    await call('--set', 'goalShared=yes', ...rows);
    expect(kept(home).calls?.[0]?.scenarios?.[0]?.answers).toEqual([
      { ask, answer: 'about 30', number: 30, about: true, unit: 'filings', per: 'month' },
      { ask: other, answer: 'Joan' },
    ]);
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
      [['--set', 'next.date=2020-01-07'], 'Tuesday, 7 January 2020 is too early: '],
      [['--set', 'date=2026-11-20', '--set', 'next.date=2026-11-19'], 'is too early: the talk is Friday, 20 November 2026'],
      [['--set', 'value=a', '--set', 'value=b'], 'was set twice'],
      [['nothing-like-it', '--set', 'value=a'], 'no prompter that is called'],
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
      'impact.2',
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
      'menu',
      'vision.what',
      'vision.use',
      'vision.added',
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
    expect(stdout).toContain('助理打电话叫人；一个月约有12件材料是派自己人跑去送的。');
    expect(stdout).toContain('目前涉及：每月约12件。');
    expect(stderr).toContain('第 1 次拜访已记入');
  });
});

describe('notes of a meeting that is over', () => {
  const noted = [
    '--set',
    'goalShared=yes',
    '--set',
    'scenarios.late-filing.answers.2=about 12',
    '--set',
    'scenarios.late-filing.wanted=yes',
  ];
  test('are read as one story, or one by one, and the later answer wins', async () => {
    const { home, call } = await met(inProcess());
    await call(...noted, '--set', 'value=much');
    await call('--set', 'date=2026-12-09', '--set', 'scenarios.late-filing.answers.2=20', '--set', 'scenarios.where-is-it.wanted=unsure');
    const whole = await call('show', ID);
    expect(whole.stdout).toContain('**20 filings a month**');
    expect(whole.stdout).not.toContain('about 12');
    expect(whole.stdout).toContain('Much.');
    expect(whole.stderr).toContain('2 calls were noted: 2026-12-01, 2026-12-09');
    expect(whole.stderr).toContain('A. Buyer, need 3/3');
    expect((await call('show', ID, '1')).stdout).toContain('**about 12**');
    expect(JSON.parse((await call('show', ID, '--json')).stdout)).toMatchObject({
      need: 'envisioned',
      contact: { name: 'A. Buyer' },
      value: 'much',
    });
    const { stdout, stderr } = await inProcess()({ home, args: ['prompter', 'show', ID] });
    expect(stdout).toContain('What was noted');
    expect(stdout).toContain('Much.');
    expect(stderr).toContain(`ccs call edit ${ID}`);
    for (const [number, said] of [
      ['3', '1 (2026-12-01), 2 (2026-12-09)'],
      ['x', 'There is no call "x"'],
    ] as const)
      expect(await call('show', ID, number)).toMatchObject({ code: 2, stderr: expect.stringContaining(said) });
  });
  test('are corrected in their place: the last one, or one by its number; the others stay', async () => {
    const { home, call } = await met(inProcess());
    await call(...noted);
    await call('--set', 'date=2026-12-09', '--set', 'value=much');
    const [first, second] = kept(home).calls ?? [];
    expect(await call('edit', ID, '--set', 'value=more')).toMatchObject({ code: 0 });
    expect(kept(home).calls).toEqual([first, { ...second, value: 'more', benefit: 'More.' }]);
    expect((await call('edit', ID, '1', '--set', 'scenarios.late-filing.answers.2=14')).code).toBe(0);
    const [corrected] = kept(home).calls ?? [];
    expect(corrected?.scenarios?.[0]?.answers?.[0]).toMatchObject({ answer: '14', number: 14, unit: 'filings' });
    expect(corrected).toMatchObject({ goalShared: 'yes', date: '2026-12-01' });
    expect(await call('edit', ID)).toMatchObject({ code: 2, stderr: expect.stringContaining('--set') });
    expect(await call('edit', ID, '9', '--set', 'value=x')).toMatchObject({ code: 2 });
  });
  test('without any, it is said how to hold one', async () => {
    const { call } = await met(inProcess());
    for (const line of [
      ['show', ID],
      ['edit', ID, '--set', 'value=x'],
    ])
      expect(await call(...line)).toMatchObject({ code: 2, stderr: expect.stringContaining(`ccs call ${ID}`) });
  });
});

describe('a second call of the same day', () => {
  const today = (): string => new Date().toLocaleDateString('sv');
  const held = async () => {
    const there = await met(inProcess());
    await there.call('--set', `date=${today()}`, '--set', 'goalShared=yes', '--set', 'frame=by foot');
    return there;
  };
  test('without a terminal it is another, unless --continue says to go on', async () => {
    const { home, call } = await held();
    expect((await call('--continue', '--set', 'value=much')).code).toBe(0);
    expect(kept(home).calls).toMatchObject([{ goalShared: 'yes', frame: 'by foot', value: 'much' }]);
    expect((await call('--set', 'value=more')).code).toBe(0);
    expect(kept(home).calls).toHaveLength(2);
  });
  test('with nothing of today there is nothing to go on with', async () => {
    const { call } = await met(inProcess());
    expect(await call('--continue', '--set', 'value=x')).toMatchObject({ code: 2, stderr: expect.stringContaining('ccs call edit') });
  });
  test('at a terminal it is asked, and going on asks only for what is open', async () => {
    const { home } = await held();
    const port = scriptedPort((view) =>
      view.kind === 'choice' && view.options.some(({ value }) => value === 'continue')
        ? { act: 'answer', value: 'continue' }
        : {
            act: 'answer',
            value: view.id === 'value' ? 'much' : view.kind === 'text' ? (view.lines ? view.initial.split('\n') : view.initial) : '',
          },
    );
    expect((await inProcess({ port })({ home, args: ['call', ID] })).code).toBe(0);
    expect(port.asked.map(({ id }) => id).slice(0, 2)).toEqual(['again', 'scenarios.late-filing.answers.1']);
    expect(port.asked[0]?.title).toContain('Example & Partners');
    expect(kept(home).calls).toMatchObject([{ goalShared: 'yes', frame: 'by foot', value: 'much' }]);
  });
});

test('the menu of goals comes from the library, for the title of this person', async () => {
  const { home, call } = await met(inProcess());
  expect((await call('--set', 'goalShared=no', '--set', 'menu=keep the lawyers out of arranging deliveries')).code).toBe(0);
  expect(kept(home).calls).toMatchObject([{ goalShared: 'yes', goal: 'keep the lawyers out of arranging deliveries' }]);
  expect(await call('--set', 'goalShared=no', '--set', 'menu=fly to the moon')).toMatchObject({ code: 2 });
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
