// What the worksheets of marketing change elsewhere: how letters speak by the market, whom we met at an event, who sells with us.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, inProcess, type Outcome } from '../support.ts';

type Ccs = (...args: readonly string[]) => Promise<Outcome>;

function workspace(): Ccs {
  const root = folder();
  writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\n');
  mkdirSync(join(root, 'opportunities'));
  writeFileSync(
    join(root, 'opportunities', '2026-11-01-acme.yaml'),
    'ccs: 1\nkind: opportunity\naccount: Acme\nopened: 2026-11-01\nplayers:\n' +
      '  - { id: ann, name: Ann Lee, style: visionary }\n' +
      '  - { id: bob, name: Bob Ray, style: conservative }\n',
  );
  const run = inProcess({ now: new Date('2026-12-05T12:00:00') });
  return (...args) => run({ args, home: root, cwd: root });
}

const sets = (answers: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(answers).flatMap(([id, value]) => ['--set', `${id}=${value}`]);

const LETTERS = {
  en: {
    prospect: { 'to.name': 'Kim Fox', peers: 'order desk managers', 'from.name': 'Nora', goals: 'start on time\nkeep nights short' },
    market: { product: 'trays', stage: 'early', niche: 'order desk managers in food wholesale' },
    first: 'whoever is first gains a lead',
    nothing: 'commits you to nothing',
    goal: 'end the night shift',
    other: 'lose no order',
    none: 'head chef',
    title: 'order desk manager',
    peers: 'order desk managers',
  },
  'zh-Hans': {
    prospect: { 'to.name': '罗素', peers: '订单主管', 'from.name': '诺拉', goals: '准时开拣\n夜班短一点' },
    market: { product: '托盘', stage: 'early', niche: '食品批发的订单主管' },
    first: '谁先走这一步，谁就领先',
    nothing: '您不必答应什么',
    goal: '不再上夜班',
    other: '一张订单也不丢',
    none: '厨师长',
    title: '订单主管',
    peers: '订单主管',
  },
} as const;

describe.each(['en', 'zh-Hans'] as const)('in %s', (lang) => {
  const said = LETTERS[lang];
  const letter = (ccs: Ccs, more: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
    ccs('--lang', lang, 'letter', 'prospect', '--language', lang, ...sets({ ...said.prospect, ...more }));

  test('the market of the worksheet changes how a letter speaks; without one it says neither', async () => {
    const ccs = workspace();
    const none = (await letter(ccs)).stdout;
    expect(none).not.toContain(said.first);
    expect(none).not.toContain(said.nothing);
    expect((await ccs('worksheet', 'market', ...sets(said.market))).code).toBe(0);
    expect((await letter(ccs)).stdout).toContain(said.first);
    await ccs('worksheet', 'edit', 'market', '--set', 'stage=mainstream');
    const mainstream = (await letter(ccs)).stdout;
    expect(mainstream).toContain(said.nothing);
    expect(mainstream).not.toContain(said.first);
    expect((await letter(ccs, { market: 'early' })).stdout).toContain(said.first);
    // The niche is whom the next event is for.
    expect(JSON.parse((await ccs('worksheet', 'event', '--set', 'what=talk', '--json')).stdout)).toMatchObject({
      audience: said.market.niche,
    });
  });

  test('what somebody said at an event stands in letters to them alone, and in none to others of their title', async () => {
    const ccs = workspace();
    const { goals: _, ...asked } = said.prospect;
    const own = [said.goal, said.other].map((goal) => `罗素 | ${said.title} | Ayr | ${goal} | | `);
    const met = [`Lou | ${said.title} | Byre | ${said.none} | | `, ...own].join('\n');
    await ccs('worksheet', 'event', '--language', lang, ...sets({ what: 'talk', date: '2026-12-01', met }));
    const written = (name: string, company = ''): Promise<Outcome> =>
      ccs(
        ...['--lang', lang, 'letter', 'prospect', '--language', lang, '--format', 'json'],
        ...sets({ ...asked, 'to.name': name, ...(company === '' ? {} : { 'to.company': company }) }),
      );
    expect(JSON.parse((await written('罗素')).stdout)).toMatchObject({ answers: { goals: [said.goal, said.other] } });
    // Nothing is known of what these want, and it is asked for.
    for (const outcome of [await written('Ida'), await written('罗素', 'Zenith')]) {
      expect(outcome).toMatchObject({ code: 2, stdout: '' });
      expect(outcome.stderr).toContain('goals');
      for (const theirs of [said.goal, said.other, said.none]) expect(outcome.stderr).not.toContain(theirs);
    }
  });
});

test('by the reader’s own style: a visionary is spoken to of being first, whatever the market', async () => {
  const ccs = workspace();
  await ccs('worksheet', 'market', ...sets({ product: 'trays', stage: 'mainstream' }));
  const to = async (name: string): Promise<string> =>
    (await ccs('letter', 'prospect', ...sets({ ...LETTERS.en.prospect, 'to.name': name }))).stdout;
  expect(await to('Ann Lee')).toContain(LETTERS.en.first);
  expect(await to('Bob Ray')).toContain(LETTERS.en.nothing);
  // Somebody of the same name at another company is somebody else.
  const at = async (company: string): Promise<string> =>
    (await ccs('letter', 'prospect', ...sets({ ...LETTERS.en.prospect, 'to.name': 'Ann Lee', 'to.company': company }))).stdout;
  expect(await at('Acme')).toContain(LETTERS.en.first);
  expect(await at('Zenith')).toContain(LETTERS.en.nothing);
});

test('whom we met at an event is to do on the day that was set, until a conversation or a letter is theirs', async () => {
  const ccs = workspace();
  const met = 'Kim Fox | order desk manager | Byre Foods | start on time | send the story | 2026-12-04\nLou Day | buyer | Ayr |  |  | ';
  await ccs('worksheet', 'event', ...sets({ what: 'stand', date: '2026-12-03', met }));
  const today = async (): Promise<readonly Record<string, unknown>[]> => JSON.parse((await ccs('today', '--json')).stdout);
  expect((await today()).filter(({ kind }) => kind === 'met')).toEqual([
    expect.objectContaining({ part: 'late', contact: 'Kim Fox', account: 'Byre Foods', what: 'send the story', date: '2026-12-04' }),
    // Three working days on, where nobody set a day.
    expect.objectContaining({ part: 'week', contact: 'Lou Day', date: '2026-12-08' }),
  ]);
  expect((await ccs('--lang', 'zh-Hans', 'today')).stdout).toContain('活动上见过');
  await ccs('letter', 'prospect', ...sets(LETTERS.en.prospect));
  expect((await today()).filter(({ kind }) => kind === 'met').map(({ contact }) => contact)).toEqual(['Lou Day']);
});

test('who sells with us to a customer helps in the plan for that customer, and in no other', async () => {
  const ccs = workspace();
  await ccs('worksheet', 'partner', ...sets({ account: 'Resale Ltd', highest: 'Pat Ray', first: 'Acme' }));
  const helpers = async (account: string): Promise<unknown> =>
    JSON.parse((await ccs('worksheet', 'account-plan', '--set', `account=${account}`, '--json')).stdout).helpers;
  expect(await helpers('Acme')).toEqual([{ name: 'Pat Ray', department: 'Resale Ltd' }]);
  expect(await helpers('Zenith')).toBeUndefined();
});
