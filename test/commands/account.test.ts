// An account with all that is on record of it; the job aids of its years; titles with their goals and pains; references that are trusted.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { compute } from '../../src/core/method/letters/computed.ts';
import type { Given } from '../../src/core/method/letters/given.ts';
import { folder, inProcess, type Outcome } from '../support.ts';
import { put } from './cases.ts';

const NOW = new Date('2026-12-05T12:00:00');

type Ccs = (...args: readonly string[]) => Promise<Outcome>;

const SALE = `ccs: 1
kind: opportunity
account: Acme
opened: 2026-11-01
value: 5000
currency: EUR
owner: Nora Ellis
players:
  - { id: ann, name: Ann Lee, title: buyer, contact: deep, style: pragmatist, goal: pay less for trays }
criteria:
  - text: 98 of 100 complete
    looks:
      - { at: delivery, date: 2026-12-01, met: "yes" }
`;
const OTHER = SALE.replace('account: Acme', 'account: Acme Frozen')
  .replace('ann, name: Ann Lee', 'vic, name: Vic Ray')
  .replace('pragmatist', 'visionary');

function workspace(): { readonly root: string; readonly ccs: Ccs } {
  const root = folder();
  writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\n');
  for (const name of ['opportunities', 'accounts']) mkdirSync(join(root, name));
  writeFileSync(join(root, 'opportunities', '2026-11-01-acme.yaml'), SALE);
  writeFileSync(join(root, 'opportunities', '2026-11-01-acme-frozen.yaml'), OTHER);
  const run = inProcess({ now: NOW });
  return { root, ccs: (...args) => run({ args, home: root, cwd: root }) };
}

const CALLER = { 'from.name': 'Nora', field: 'food', years: '8', peers: 'buyers', issue: 'late orders' };
const said = (answers: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(answers).flatMap(([id, value]) => ['--set', `${id}=${value}`]);

const ACME = ['account', 'new', '--set', 'name=Acme', '--set', 'level=3', '--set', 'subsidiaries=Acme Frozen'] as const;

test('an account gathers its sales, those of its subsidiaries, people, letters and worksheets, in any format', async () => {
  const { root, ccs } = workspace();
  expect((await ccs(...ACME)).code).toBe(0);
  expect(readFileSync(join(root, 'accounts', '2026-12-05-acme.yaml'), 'utf8')).toMatch(/subsidiaries:\n\s+- Acme Frozen\nlevel: 3\n/u);
  await ccs('worksheet', 'account-profile', '--for', 'acme', '--set', 'strategic=leader', '--set', 'works=cost');
  const summary = { 'to.company': 'Acme', 'to.name': 'Ann Lee', 'to.title': 'buyer', 'from.name': 'Nora', goal: 'pay less for trays' };
  const sets = Object.entries(summary).flatMap(([id, value]) => ['--set', `${id}=${value}`]);
  expect((await ccs('letter', 'summary', ...sets)).code).toBe(0);
  const { stdout } = await ccs('account', 'show', 'acme');
  expect(stdout).toMatch(
    /3 · the preferred supplier[\s\S]*2026-11-01-acme-frozen[\s\S]*Vic Ray · buyer[\s\S]*Ann Lee[\s\S]*2026-12-05-summary-acme · Ann Lee[\s\S]*2026-12-05-account-profile-acme · account profile/u,
  );
  expect(stdout).not.toContain('industry leader');
  const whole = await ccs('account', 'show', 'acme', '--sheets', '--format', 'html', '--lang', 'zh-Hans');
  expect(whole.stdout).toMatch(/首选供应商[\s\S]*● industry leader/u);
  expect(JSON.parse((await ccs('account', 'show', 'acme', '--json')).stdout)).toMatchObject({
    level: 3,
    opportunities: ['2026-11-01-acme-frozen', '2026-11-01-acme'],
    sheets: ['2026-12-05-account-profile-acme'],
  });
  expect((await ccs('account', 'edit', 'acme', '--set', 'level=4')).code).toBe(0);
  expect((await ccs('account', 'show', 'acme')).stdout).toContain('an adviser');
});

test.each([
  [
    'en',
    'ACM',
    /^Acme is known from opportunities\/[^]*but nobody has begun[^]*ccs account new --set name=Acme\nSee what there is: ccs account list\n$/u,
  ],
  ['zh-Hans', 'acme', /^Acme 在 opportunities\/[^]*还没有为它建客户记录。[^]*ccs account new --set name=Acme\n/u],
])('a company that only other records know is said to be known from them, in %s', async (lang, typed, says) => {
  const home = folder();
  put(home, {
    'ccs.yaml': 'ccs: 1\n',
    'opportunities/2026-10-01-acme.yaml': SALE,
    'opportunities/2026-10-02-zed.yaml': SALE.replace('account: Acme', 'account: Zed'),
  });
  const run = (...args: string[]) => inProcess({ now: NOW })({ home, cwd: home, args });
  expect(await run('account', 'show', typed, '--lang', lang)).toMatchObject({ code: 2, stderr: expect.stringMatching(says) });
  expect((await run('account', 'show', typed)).stderr).not.toContain('zed');
  expect((await run('account', 'show', 'nobody at all')).stderr).toContain('There is no account that is called');
  // The command that it names begins the record, and then it is shown.
  expect((await run('account', 'new', '--set', 'name=Acme', '--defaults')).code).toBe(0);
  expect((await run('account', 'show', typed)).code).toBe(0);
});

test('the square shows where the customer stands, and nowhere else', async () => {
  const { ccs } = workspace();
  const drawn = async (value: string): Promise<string> =>
    (await ccs('worksheet', 'account-profile', '--set', `account=${value}`, '--set', `strategic=${value}`)).stdout;
  expect(await drawn('efficiency')).toContain(
    '| ▲ | **● operational efficiency** | industry leader |\n| △ | industry laggard | market penetration |',
  );
  expect(await drawn('penetration')).toContain('| △ | industry laggard | **● market penetration** |');
});

test.each([
  ['en', 'market penetration', 'price'],
  ['zh-Hans', '市场渗透', '关注价格'],
])('the square is a picture in HTML and in Word, in %s', async (lang, label, up) => {
  const { root, ccs } = workspace();
  const drawn = async (format: string): Promise<Outcome> =>
    ccs(
      ...['--lang', lang, 'worksheet', 'account-profile', '--language', lang, '--set', 'account=Acme', '--set', 'strategic=penetration'],
      ...['--out', join(root, `profile.${format}`), '--force'],
    );
  expect((await drawn('html')).code).toBe(0);
  const html = readFileSync(join(root, 'profile.html'), 'utf8');
  expect(html.match(/<svg[^]*?<\/svg>/gu)).toHaveLength(3);
  // Only the first says where they stand, at the right and below.
  expect(html.match(/fill="#1d5c72"/gu)).toHaveLength(1);
  expect(html).toMatch(new RegExp(`<rect x="194" y="98"[^>]*fill="#1d5c72"[^]*?<text x="4"[^>]*>${up}<`, 'u'));
  expect(html).not.toContain('▲');
  expect((await drawn('docx')).code).toBe(0);
  const word = new TextDecoder().decode(unzipSync(readFileSync(join(root, 'profile.docx')))['word/document.xml']);
  expect(word.match(/w:fill="1D5C72"/gu)).toHaveLength(1);
  expect(word).toContain(`● ${label}`);
});

test('danger signs that the records show are filled in, with the records', async () => {
  const { root, ccs } = workspace();
  await ccs(...ACME);
  const signs = async (): Promise<Record<string, unknown>> =>
    JSON.parse((await ccs('worksheet', 'signs', '--for', 'acme', '--json')).stdout);
  const first = await signs();
  expect(first).toMatchObject({
    'danger.purchasing': 'yes',
    'shown.purchasing': ['Ann Lee · buyer · 2026-11-01-acme'],
    'danger.theirs': 'yes',
  });
  writeFileSync(join(root, 'opportunities', '2026-11-01-acme.yaml'), SALE.replace('title: buyer', 'title: operations director'));
  await ccs('worksheet', 'account-plan', '--for', 'acme', '--set', 'theirs.who=hotel kitchens');
  expect(await signs()).toMatchObject({ 'danger.purchasing': 'no', 'danger.theirs': 'no' });
});

test('what was promised stands beside what came, and becomes the letter on the results', async () => {
  const { ccs } = workspace();
  const letter = ['letter', 'results', '--set', 'to.company=Acme', '--set', 'to.name=Ann Lee', '--set', 'from.name=Nora Ellis'];
  expect(await ccs(...letter)).toMatchObject({ code: 2, stderr: expect.stringContaining('A sale is done when') as string });
  const sheet = await ccs('worksheet', 'after-signing', '--for', '2026-11-01-acme.', '--json');
  expect(sheet.code).toBe(2);
  const filled = await ccs('worksheet', 'after-signing', '--for', '2026-11-01-acme', '--json');
  expect(JSON.parse(filled.stdout).results).toEqual([{ what: '98 of 100 complete', achieved: 'yes', on: '2026-12-01' }]);
  expect((await ccs(...letter)).stdout).toContain('| 98 of 100 complete |  |  | yes | 1 December 2026 |');
});

test('a review stands beside the one before it; learning feeds it, the plan takes what was agreed', async () => {
  const { ccs } = workspace();
  await ccs(...ACME);
  await ccs('worksheet', 'learning', '--for', 'acme', '--set', 'needs=orders typed once | stated | in the plan');
  expect((await ccs('worksheet', 'review', '--set', 'account=Acme', '--set', 'date=2026-11-01', '--set', 'why=too late')).code).toBe(0);
  await ccs('worksheet', 'review', '--set', 'account=Acme', '--set', 'why=price');
  expect((await ccs('worksheet', 'show', '2026-12-05-review')).stdout).toMatch(/Changed since 2026-11-01[\s\S]*\| too late \| price \|/u);
  await ccs('worksheet', 'joint-plan', '--for', 'acme', '--set', 'agreements=goals | 98 of 100 | a figure | a review | 2026-12-20');
  const plan = JSON.parse((await ccs('worksheet', 'account-plan', '--for', 'acme', '--json')).stdout) as { plan: object[] };
  expect(plan.plan).toEqual([expect.objectContaining({ goal: '98 of 100' })]);
});

test('what is done about the signs and in the review reaches the other; the skill of the quarter reaches the assessment', async () => {
  const { ccs } = workspace();
  await ccs(...ACME);
  const done = async (kind: string, whom: string): Promise<Record<string, unknown>> =>
    JSON.parse((await ccs('worksheet', kind, '--for', whom, '--json')).stdout) as Record<string, unknown>;
  await ccs('worksheet', 'signs', '--for', 'acme', '--set', 'do=meet their shops, Nora, May');
  expect((await done('review', 'acme'))['do']).toEqual(['meet their shops, Nora, May']);
  await ccs('worksheet', 'review', '--set', 'account=Acme', '--set', 'do=ask for their plan');
  expect((await done('signs', 'acme'))['do']).toEqual(['ask for their plan']);
  expect(await done('signs', 'Acme Frozen')).not.toHaveProperty('do');
  await ccs('worksheet', 'quarter', '--for', 'Nora Ellis', '--set', 'skill=asking for figures');
  expect((await done('rep-assessment', 'Nora Ellis'))['goals']).toEqual(['asking for figures']);
});

test.each([
  ['en', /stated, unstated, not thought of/u],
  ['zh-Hans', /说了、没说、没想到/u],
  ['zh-Hant', /說了、沒說、沒想到/u],
])('a mark that is none is refused with those there are, in the words of whoever typed it (%s)', async (lang, marks) => {
  const { ccs } = workspace();
  const { code, stderr } = await ccs(
    'worksheet',
    'learning',
    '--for',
    '2026-11-01-acme',
    '--set',
    'needs=orders | shouted',
    '--lang',
    lang,
  );
  expect(code).toBe(2);
  expect(stderr).toMatch(marks);
});

test('a table goes on from the last one with what other worksheets brought since, each row once', async () => {
  const { ccs } = workspace();
  const initiatives = (date: string, ...rows: readonly string[]): Promise<Outcome> =>
    ccs('worksheet', 'initiatives', '--for', 'acme', '--set', `date=${date}`, ...rows.flatMap((row) => ['--set', `initiatives=${row}`]));
  const rows = async (id: string): Promise<unknown> => {
    const asked = (await ccs('worksheet', 'account-plan', '--for', 'acme', '--questions', '--json')).stdout;
    const questions = JSON.parse(asked) as readonly { id: string; default?: readonly { goal: string }[] }[];
    return questions.find((one) => one.id === id)?.default?.map(({ goal }) => goal);
  };
  await ccs(...ACME);
  await initiatives('2026-11-01', 'sell trays twice | one team', 'leave the old depot | a move');
  await ccs('worksheet', 'account-plan', '--for', 'acme', '--set', 'date=2026-11-10', '--set', 'goals=sell trays twice | 4 a day | Ann');
  // Left out of the plan on purpose: it was known then.
  expect(await rows('goals')).toEqual(['sell trays twice']);
  await initiatives('2026-11-20', 'sell trays twice | one team', 'a second shift | hire ten');
  expect(await rows('goals')).toEqual(['sell trays twice', 'a second shift']);
  await ccs('worksheet', 'joint-plan', '--for', 'acme', '--set', 'agreements=brand | a tray week | Ann | Kim');
  expect(await rows('plan')).toEqual(['a tray week']);
  await ccs('worksheet', 'account-plan', '--for', 'acme', '--set', 'plan=short | trays first');
  expect(await rows('plan')).toEqual(['trays first', 'a tray week']);
});

test('an assessment stands beside the newest of an earlier year, and as long as there is none beside the one before it; it says which', async () => {
  const { ccs } = workspace();
  const assessed = async (date: string, now: string): Promise<Record<string, unknown>> =>
    JSON.parse(
      (await ccs('worksheet', 'rep-assessment', '--for', 'Nora Ellis', '--set', `date=${date}`, '--set', `access.now=${now}`, '--json'))
        .stdout,
    ) as Record<string, unknown>;
  const beside = (compared: string, last: string): object => ({ compared, 'access.last': last });
  expect(await assessed('2026-06-01', '1')).not.toHaveProperty('compared');
  expect(await assessed('2026-09-01', '2')).toMatchObject(beside('2026-06-01', '1'));
  await assessed('2025-12-01', '5');
  expect(await assessed('2026-12-01', '3')).toMatchObject(beside('2025-12-01', '5'));
  expect((await ccs('worksheet', 'show', '2026-12-01-rep')).stdout).toContain('1 December 2025');
});

test.each([
  ['en', 'Then: ', 'The last one is of 2026-05-02.', 'The next review is due on 2027-02-20.'],
  ['zh-Hans', '然后：', '上一次是 2026-05-02。', '下一次回顾在 2027-02-20 之前。'],
])('an account says what is done next for it, in its order, from what is on record (%s)', async (lang, then, again, due) => {
  const { root, ccs } = workspace();
  const next = async (): Promise<string> => {
    const page = (await ccs('account', 'show', 'acme', '--lang', lang)).stdout;
    return page.slice(page.search(/^## (?:Next|下一步)$/mu), page.search(/^## (?:Opportunities|商机)$/mu));
  };
  await ccs('account', 'new', '--set', 'name=Acme');
  const sheet = (kind: string, more = '2026-11-20'): Promise<Outcome> =>
    ccs('worksheet', kind, '--set', 'account=Acme', '--set', `date=${more}`);
  for (const kind of ['account-profile', 'learning', 'initiatives']) {
    const said = await next();
    expect(said).toContain(`ccs worksheet ${kind} --for Acme`);
    expect(said).toContain(then);
    await sheet(kind);
  }
  expect(await next()).toContain('ccs account edit Acme');
  await ccs('account', 'edit', 'acme', '--set', 'level=3');
  expect(await next()).toContain('ccs worksheet account-plan --for Acme');
  await sheet('account-plan');
  // Nothing is signed yet: there is nothing to measure, and no customer to plan with.
  await sheet('review', '2026-05-02');
  expect(await next()).toContain('ccs worksheet signs --for Acme');
  await sheet('signs');
  const old = await next();
  expect(old).toContain('ccs worksheet review --for Acme');
  expect(old).toContain(again);
  await sheet('review');
  expect(await next()).toContain(due);
  const signed = 'milestones:\n  - { milestone: signed, date: 2026-11-20, by: Max }\n';
  writeFileSync(join(root, 'opportunities', '2026-11-01-acme.yaml'), SALE + signed);
  expect(await next()).toContain('ccs worksheet after-signing --for Acme');
  await sheet('after-signing');
  expect(await next()).toContain('ccs worksheet joint-plan --for Acme');
  expect(JSON.parse((await ccs('account', 'show', 'acme', '--json')).stdout)).toMatchObject({ work: { open: [{ work: 'joint' }] } });
});

test('the quarter of a rep begins with the open sales of that rep', async () => {
  const { ccs } = workspace();
  const quarter = JSON.parse((await ccs('worksheet', 'quarter', '--for', 'Nora Ellis', '--json')).stdout) as {
    sales: { amount: string }[];
  };
  expect(quarter.sales.map(({ amount }) => amount)).toEqual(['5,000 EUR', '5,000 EUR']);
  expect(JSON.parse((await ccs('worksheet', 'quarter', '--for', 'Sam Other', '--json')).stdout)).not.toHaveProperty('sales');
});

test('titles without a conversation stand in the goal menu, by goals or by pains, ours and one’s own', async () => {
  const { root, ccs } = workspace();
  expect((await ccs('goals', '--industry', 'manufacturing')).stdout).toMatch(
    /chief financial officer[\s\S]*close the books in five days\n\s+\(no conversation/u,
  );
  const pains = (await ccs('goals', '--pains', '--lang', 'zh-Hans', '--industry', '制造业')).stdout;
  expect(pains).toContain('报表来得晚又不准');
  expect(pains).not.toContain('五天关账');
  writeFileSync(
    join(root, 'goals.yaml'),
    'ccs: 1\nkind: goals\nlanguage: en\nindustry: hotels\ntitles:\n  - title: head chef\n    goals: [have every delivery before six]\n',
  );
  expect((await ccs('goals', '--industry', 'hotels')).stdout).toContain('have every delivery before six');
  expect((await ccs('lint')).code).toBe(0);
  writeFileSync(
    join(root, 'goals.yaml'),
    'ccs: 1\nkind: goals\nlanguage: en\nindustry: hotels\ntitles:\n  - title: head chef\n    gaols: [x]\n',
  );
  expect((await ccs('lint')).stdout).toContain('goals.yaml');
  expect((await ccs('lint')).code).toBe(1);
});

test('a pragmatist who is offered a visionary for a reference is remarked on', async () => {
  const { ccs } = workspace();
  const letter = async (reader: string, witness: string): Promise<string> => {
    const sets = {
      'to.name': reader,
      'to.title': 'buyer',
      'to.company': 'Acme',
      'from.name': 'Nora',
      goal: 'pay less for trays',
      vision: 'order whole pallets by four each day',
      agreement: 'look at the first month of orders together',
      'access.name': 'Bea Fox',
      'access.title': 'director',
      'access.why': 'she decides on trays',
      'proof.name': witness,
      'proof.title': 'buyer',
      'proof.company': 'Other Foods',
      'proof.what': 'cut late orders from 25 a week to 4',
    };
    return (await ccs('letter', 'sponsor', ...Object.entries(sets).flatMap(([id, value]) => ['--set', `${id}=${value}`]))).stderr;
  };
  expect(await letter('Ann Lee', 'Vic Ray')).toContain('early market');
  expect(await letter('Vic Ray', 'Ann Lee')).not.toContain('early market');
});

test('one person cannot do without us at most; that both organisations cannot is said of the account, and each level has its next step', async () => {
  const { root, ccs } = workspace();
  const players = ['opportunity', 'players', '2026-11-01-acme', 'ann'] as const;
  for (const [lang, where] of [
    ['en', 'between the organisations'],
    ['zh-Hans', '两个组织之间'],
  ] as const)
    expect(await ccs('--lang', lang, ...players, '--set', 'trust=4')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(where) as string,
    });
  expect((await ccs(...players, '--set', 'trust=2')).code).toBe(0);
  expect((await ccs(...players)).stdout).toMatch(/believes us[\s\S]*→ to be needed/u);
  // Written by 0.1, it goes on being read.
  writeFileSync(join(root, 'opportunities', '2026-11-01-acme.yaml'), SALE.replace('contact: deep', 'contact: deep, trust: 4'));
  expect((await ccs('opportunity', 'show', '2026-11-01-acme')).code).toBe(0);
  expect((await ccs(...players, '--set', 'notes=met again')).code).toBe(0);
  expect(readFileSync(join(root, 'opportunities', '2026-11-01-acme.yaml'), 'utf8')).toContain('trust: 3');
  expect((await ccs('account', 'new', '--set', 'name=Acme', '--set', 'bound=yes')).code).toBe(0);
});

test.each([
  ['en', 'find late orders', 'cut late orders by a third'],
  ['zh-Hans', '找出迟到的订单', '把迟到的订单减少三成'],
])('who is rung up hears of a result with a number, in %s', async (lang, without, withOne) => {
  const { ccs } = workspace();
  const script = (result: string): Promise<Outcome> =>
    ccs(...['--lang', lang, 'letter', 'phone-script', '--language', lang], ...said({ ...CALLER, result }));
  expect(await script(without)).toMatchObject({ code: 2, stderr: expect.stringContaining(without) as string });
  expect((await script(withOne)).stdout).toContain(withOne);
});

test('a number that is ours is said to be ours, and can be another', async () => {
  const { root, ccs } = workspace();
  expect((await ccs('team')).stdout).toContain('our number');
  writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\nnumbers:\n  contactsAWeek: 7\n  enough: 3\n');
  // Of a rep without a contact for four weeks nothing is said.
  put(root, {
    'letters/2026-10-05-ann.yaml':
      'ccs: 1\nkind: letter\nletter: prospect\nlanguage: en\ndate: 2026-10-05\nsent: 2026-10-05\nanswers:\n' +
      '  from.name: Nora Ellis\n  to.name: Ann Lee\n  to.company: Acme\n',
  });
  const { stdout } = await ccs('team');
  expect(stdout).toMatch(/\b7 are\s+wanted/u);
  expect(stdout).toMatch(/Below\s+3\s+it/u);
  expect(stdout).not.toContain('our number');
});

test('an assessment of a rep reads the letters that were sent and the milestones that were reached, not the revenue', async () => {
  const { root, ccs } = workspace();
  const graded =
    `${SALE}milestones:\n  - { milestone: active, date: 2026-11-02, by: Max }\n` +
    '  - { milestone: goal-shared, date: 2025-01-02, by: Max }\n';
  writeFileSync(join(root, 'opportunities', '2026-11-01-acme.yaml'), graded);
  const letter = (id: string, from: string): void =>
    writeFileSync(
      join(root, 'letters', `${id}.yaml`),
      'ccs: 1\nkind: letter\nletter: summary\nlanguage: en\ndate: 2026-11-03\nsent: 2026-11-03\nanswers:\n' +
        `  from.name: ${from}\n  to.company: Acme\n`,
    );
  mkdirSync(join(root, 'letters'));
  letter('2026-11-03-nora', 'Nora Ellis');
  letter('2026-11-03-sam', 'Sam Other');
  const sheet = JSON.parse((await ccs('worksheet', 'rep-assessment', '--for', 'Nora Ellis', '--json')).stdout);
  expect(sheet.letters).toEqual(['2026-11-03 · 2026-11-03-nora']);
  expect(sheet.milestones).toEqual([{ milestone: 'Active', count: '1' }]);
});

test('price talked of all through is a danger sign, and once is none', async () => {
  const talks = (...said: readonly string[]) =>
    said.map((notes, at) => ({ id: `p${at}`, value: { calls: [{ date: `2026-11-0${at + 1}`, notes }] } }));
  const given = (...said: readonly string[]) =>
    ({ language: 'en', answers: {}, today: '2026-12-01', talks: talks(...said) }) as unknown as Given;
  expect(compute('priceTalk', given('asked for a discount', 'the price again', 'how it works'))).toBe('yes');
  expect(compute('priceTalkShown', given('价格太高', 'how it works'))).toEqual(['2026-11-01 · p0']);
  expect(compute('priceTalk', given('asked for a discount', 'how it works', 'who decides'))).toBe('no');
  expect(compute('priceTalk', given())).toBeUndefined();
});

test('the answers about the others name who is affected', () => {
  const given = {
    language: 'en',
    answers: {},
    today: '2026-12-01',
    prompter: { impact: [{ ask: 'Who else waits?', title: 'head of logistics' }, { ask: 'What then?' }] },
    call: {
      date: '2026-11-01',
      impact: [{ ask: 'Who else waits?', answer: 'trucks leave half empty' }],
      access: { name: 'Lou Day', title: 'head of logistics' },
    },
  } as unknown as Given;
  expect(compute('affected', given)).toEqual([{ title: 'head of logistics', name: 'Lou Day', pain: 'trucks leave half empty' }]);
});

test('what the records know of the 22 questions is filled in, and said to be from the records', async () => {
  const { root, ccs } = workspace();
  const sale = SALE.replace('value: 5000', 'value: 5000\nclose: 2027-02-01').replace(
    'criteria:',
    'planAgreed: { by: Ann Lee, date: 2026-12-01 }\ncriteria:',
  );
  writeFileSync(join(root, 'opportunities', '2026-11-01-acme.yaml'), sale);
  const marks = async (): Promise<Record<string, { mark: string; evidence?: string }>> => {
    const asked = JSON.parse((await ccs('opportunity', 'assess', '2026-11-01-acme', '--questions', '--json')).stdout) as {
      id: string;
      default?: string;
    }[];
    return Object.fromEntries(
      ['12', '17', '18'].map((number) => {
        const of = (part: string): string => asked.find(({ id }) => id === `q${number}.${part}`)?.default ?? '';
        return [number, { mark: of('mark'), evidence: of('evidence') }];
      }),
    );
  };
  expect(await marks()).toEqual({
    12: { mark: '?', evidence: '' },
    17: { mark: '+', evidence: 'From the records: Ann Lee agreed to the plan on 2026-12-01' },
    18: { mark: '?', evidence: '' },
  });
  const held = async (numbers: string): Promise<string | undefined> => {
    writeFileSync(join(root, 'ccs.yaml'), `ccs: 1\nnumbers: { ${numbers} }\n`);
    return (await marks())['18']?.mark;
  };
  expect(await held('minimum: 4000, horizonMonths: 3')).toBe('+');
  expect(await held('minimum: 6000, horizonMonths: 3')).toBe('-');
  expect(await held('minimum: 4000, horizonMonths: 1')).toBe('-');
});
