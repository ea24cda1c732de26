// Qualifying on the command line: one table of lines, in this process and as the built program.
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/core/languages/cells.ts';
import { hosts, inProcess, type Host, type Outcome } from '../support.ts';
import { drafts } from '../walks/support.ts';

// Lines run side by side, so their folders go together at the end.
const HOMES = mkdtempSync(join(realpathSync(tmpdir()), 'ccs-qualifying-'));
afterAll(() => rmSync(HOMES, { recursive: true, force: true }));

const NOW = new Date('2026-11-22T10:00:00Z');
const HOSTS = hosts(inProcess({ now: NOW }));
const DATA = join('.local', 'share', 'ccs', 'opportunities');
const ID = '2026-09-01-great-wall';
const RECORD = `ccs: 1
kind: opportunity
account: Great Wall
opened: 2026-09-01
currency: CNY
competitor: Globex
# who counts
players:
  - id: wang
    name: Wang Wei
    title: CFO
    roles: [finance-approver]
  - id: zhou
    name: Zhou Min
    roles: [user]
assessments:
  - date: 2026-09-02
    of: us
    answers:
      "5": { mark: "+", evidence: the new rule, date: 2026-09-02 }
      "6": { mark: "+", evidence: their list, date: 2026-09-02 }
      "8": { mark: "-", evidence: their architect, date: 2026-09-02 }
notes: []
`;

const sets = (...all: readonly string[]): readonly string[] => all.flatMap((one) => ['--set', one]);
const OPEN = sets('choosingUs=yes', 'onlyThing=yes', 'signToday=yes', 'signer=wang');
const SHEET = sets(
  'stand=It saves 300,000 a year',
  'refusals=a',
  'refusals=b',
  'refusals=c',
  'questions=d',
  'questions=e',
  'questions=f',
  'gets=sign for three years',
  'gets=introduce us',
  'withdrawn=All of it ends today',
  'nextDate=2026-12-04',
);
const line = (...args: readonly string[]): readonly string[] => ['opportunity', ...args];
const record = (home: string): string => readFileSync(join(home, DATA, `${ID}.yaml`), 'utf8');

type Case = {
  readonly name: string;
  readonly args: readonly string[];
  readonly code?: number;
  readonly out?: readonly (string | RegExp)[];
  readonly err?: readonly (string | RegExp)[];
  readonly disk?: readonly (string | RegExp)[];
  readonly not?: readonly (string | RegExp)[];
  readonly stdin?: string;
};

const CASES: readonly Case[] = [
  {
    name: 'assess shows the table',
    args: line('assess'),
    out: [/ 5 Compelling event +\+/, / 8 Technical fit +−/, 'Us: 2 +, 19 ?, 1 −'],
    not: [/2026-11/],
  },
  { name: 'assess in Chinese', args: ['--lang', 'zh', ...line('assess')], out: [/ 5 非办不可的事 +\+/, '我们：2 个 +，19 个 ?，1 个 −'] },
  {
    name: 'a new assessment stands beside the old one',
    args: line('assess', ...sets('q8.mark=+', 'q8.evidence=the test of 12 November', 'q10.mark=no')),
    out: [
      'changed since 2026-09-02',
      '8 Technical fit: − → + (the test of 12 November)',
      '10 Unique value: ? → −',
      'nothing to show yet for 10',
    ],
    disk: [/date: "?2026-09-02[^]*mark: "?-[^]*the test of 12 November/, '# who counts'],
  },
  {
    name: 'the competitor is assessed by name, in any case',
    args: line('assess', '--of', 'globex', ...sets('q6.mark=+')),
    out: ['Globex', 'Globex: 1 +, 21 ?, 0 −'],
    disk: ['of: Globex'],
  },
  {
    name: 'somebody else is not the competitor',
    args: line('assess', '--of', 'Globx', ...sets('q6.mark=+')),
    code: 2,
    err: ['Globx is not the main competitor here; that is Globex.', '--of competitor'],
  },
  {
    name: 'a day that is still to come',
    args: line('assess', '--at', '2099-01-01', ...sets('q6.mark=+')),
    code: 2,
    err: ['2099-01-01 is still to come.'],
  },
  {
    name: 'no day',
    args: line('assess', '--at', '2026-02-30', ...sets('q6.mark=+')),
    code: 2,
    err: ['"2026-02-30" is no day of the calendar'],
  },
  { name: 'what is no mark', args: line('assess', ...sets('q6.mark=good')), code: 2, err: ['q6.mark: "good" is not one of: +, ?, -'] },
  { name: 'no such question', args: line('assess', ...sets('q23.mark=+')), code: 2, err: ['no question with the id q23.mark'] },
  {
    name: 'answers from a file, marks in words',
    args: line('assess', '--answers', '-'),
    stdin: 'q1:\n  mark: yes\n  evidence: the annual report\nq2.mark: "−"\n',
    out: [/ 1 Business plan +\+/, / 2 Market and business +−/],
    disk: ['the annual report'],
  },
  { name: 'the questions with their ids', args: line('assess', '--questions', '--json'), out: ['"id": "q1.mark"', '"id": "q22.evidence"'] },
  { name: 'assess as JSON only looks', args: line('assess', '--json'), out: ['"competitor": "Globex"', '"number": 22'] },

  {
    name: 'a strategy and what led there',
    args: line('strategy', ...sets('buyerPhase=2', 'position=yes')),
    out: [
      /^Strategy on \d{4}-\d\d-\d\d: defend/,
      'no   we can compete: more + than − (6 +, 7 ?, 8 −',
      'yes  there is a place inside to protect',
      'Not known: 7, 9, 10 and 11',
    ],
    disk: ['outcome: defend', 'buyerPhase: 2'],
  },
  {
    name: 'a strategy in Chinese',
    args: ['--lang', 'zh', ...line('strategy', ...sets('position=no'))],
    out: ['策略：退出', '怎么得出来的'],
  },
  {
    name: 'a strategy as JSON',
    args: line('strategy', '--json', ...sets('buyerPhase=3', 'invited=no', 'preferred=no', 'meetPlayers=no', 'position=no')),
    out: ['"outcome": "disengage"', '"step": "invited"'],
  },
  {
    name: 'a strategy of leaving has the polite no',
    args: line('strategy', ...sets('buyerPhase=3', 'invited=no', 'preferred=no', 'meetPlayers=no', 'position=no')),
    out: [/: disengage\n/, '\nccs letter decline --set "to.company=Great Wall" --set "to.name=Wang Wei" --set to.title=CFO\n'],
  },
  { name: 'a strategy asks for what it needs', args: line('strategy', ...sets('buyerPhase=1')), code: 2, err: ['Still missing: position'] },
  {
    name: 'no strategy was made yet',
    args: line('strategy'),
    code: 2,
    err: ['There is nothing on record yet', 'ccs opportunity strategy 2026-09-01-great-wall --questions'],
  },

  {
    name: 'no bid, and what losing costs',
    args: line('rfp', ...sets('preferred=no', 'meetPlayers=no', 'winRate=20 %', 'costOfSelling=30,000')),
    out: ['Do not bid', 'Cost of losing: (1 − 20 %) × 30,000 CNY = 24,000 CNY', 'ccs letter decline'],
    disk: ['decision: no-bid', 'winRate: 0.2'],
  },
  { name: 'a bid in Chinese', args: ['--lang', 'zh', ...line('rfp', ...sets('preferred=是'))], out: ['投标', '客户看好我们'] },
  {
    name: 'a bid as JSON',
    args: line('rfp', '--json', ...sets('preferred=no', 'meetPlayers=unsure')),
    out: ['"decision": null', '"reason": "ask-first"'],
  },
  {
    name: 'a win rate that forgot its percent',
    args: line('rfp', ...sets('preferred=no', 'meetPlayers=no', 'winRate=0.2')),
    code: 2,
    err: ['write 20 for 20 %'],
  },
  { name: 'a cost below nothing', args: line('rfp', ...sets('preferred=yes', 'costOfSelling=-5')), code: 2, err: ['less than nothing'] },

  {
    name: 'what is unknown stands out',
    args: line('ready', ...sets('goals.known=yes', 'goals.what=fewer late filings', 'trust.known=no')),
    out: ['Not ready: 6 of 7', 'Do not ask for the order yet', '! UNKNOWN   Trust', 'fewer late filings'],
    disk: ['known: yes'],
  },
  {
    name: 'ready in Chinese',
    args: [
      '--lang',
      'zh',
      ...line(
        'ready',
        ...['goals', 'situation', 'help', 'justification', 'delivery', 'trust', 'decision'].flatMap((key) => sets(`${key}.known=yes`)),
      ),
    ],
    out: ['可以了：请客户下单吧。'],
    err: ['ccs opportunity negotiate'],
  },
  { name: 'ready as JSON', args: line('ready', '--json', ...sets('goals.known=yes')), out: ['"ready": false', '"situation"'] },

  {
    name: 'a power sponsor',
    args: line(
      'power',
      ID,
      'wang',
      ...sets('getsIt=yes', 'takesUs=yes', 'arranges=yes', 'inner=no', 'evidence=arranged the test in a day'),
    ),
    out: ['Wang Wei is a power sponsor.', 'unusual', 'arranged the test in a day'],
    disk: ['takesUs: yes', 'arranged the test in a day'],
  },
  {
    name: 'no power sponsor, in Chinese',
    args: ['--lang', 'zh', ...line('power', ID, 'zhou', ...sets('getsIt=no', 'takesUs=no', 'arranges=no', 'inner=no'))],
    out: ['Zhou Min不是实权支持者。'],
  },
  { name: 'power of nobody', args: line('power', ID, 'nobody'), code: 2, err: ['There is no player nobody here.', 'wang'] },

  {
    name: 'a negotiation without its yeses stays shut',
    args: line('negotiate', ...sets('choosingUs=yes', 'onlyThing=unsure', 'signer=wang')),
    code: 2,
    err: ['is not opened', 'Is this the only thing left?', 'can you sign?'],
    not: [/^negotiations:/m],
  },
  {
    name: 'and without somebody who can sign',
    args: line('negotiate', ...sets('choosingUs=yes', 'onlyThing=yes', 'signToday=yes', 'signer=zhou'), ...SHEET),
    code: 2,
    err: ['nothing on record says that Zhou Min can', `ccs opportunity players ${ID} zhou --set part=approves`],
  },
  {
    name: 'in Chinese too',
    args: ['--lang', 'zh', ...line('negotiate', ...sets('choosingUs=是', 'onlyThing=否', 'signToday=yes', 'signer=wang'))],
    code: 2,
    err: ['谈判还不能开始', '就剩这一件事了吗'],
  },
  {
    name: 'a give without a get',
    args: line('negotiate', ...OPEN, ...SHEET, ...sets('gives=train your people')),
    code: 2,
    err: ['Nothing is got for "train your people"'],
  },
  {
    name: 'a give for a get that is none',
    args: line('negotiate', ...OPEN, ...SHEET, ...sets('gives=train your people | 3')),
    code: 2,
    err: ['"train your people" is given for "3"', '1 sign for three years; 2 introduce us'],
  },
  {
    name: 'two refusals are not three',
    args: line('negotiate', ...OPEN, ...sets('refusals=a', 'refusals=b')),
    code: 2,
    err: ['refusals: There are only 2; write 3'],
  },
  {
    name: 'the worksheet',
    args: line('negotiate', ...OPEN, ...SHEET, ...sets('gives=train your people | 1', 'gives=take 5 % off | 2')),
    out: [
      '# Negotiation: Great Wall',
      '**Wang Wei**, CFO',
      'If you are willing to sign for three years, then I can train your people; can we sign?',
      'Next talk: 4 December 2026',
    ],
    err: ['"take 5 % off" gives away a share (5 %)'],
    disk: ['get: sign for three years'],
  },
  {
    name: 'the worksheet in Chinese, as text',
    args: [
      '--lang',
      'zh',
      ...line(
        'negotiate',
        '--format',
        'txt',
        ...OPEN,
        ...sets(
          'stand=每年省三十万',
          'refusals=一',
          'refusals=二',
          'refusals=三',
          'questions=您要降到多少',
          'questions=五',
          'questions=六',
          'gets=签三年',
          'gets=引见一位客户',
          'gives=第一年免费培训 | 1',
          'nextDate=2026-12-04',
        ),
      ),
    ],
    out: ['谈判：Great Wall', '如果您愿意签三年，那我就可以第一年免费培训；我们今天签，可以吗？', '下次再谈：2026年12月4日'],
    err: ['等于问客户要降到多少', '引见一位客户'],
    disk: ['language: zh-Hans'],
  },
  {
    name: 'the worksheet as one page',
    args: line('negotiate', '--format', 'html', ...OPEN, ...SHEET, ...sets('gives=train your people | 1')),
    out: ['<!doctype html>', 'can we sign?'],
  },
];

describe.each(Object.keys(HOSTS))('%s', (host) => {
  test.concurrent.each(CASES)('$name', async (one) => {
    const home = homeWith(RECORD);
    const { code, stdout, stderr } = await (HOSTS[host] as Host)({
      args: one.args,
      home,
      ...(one.stdin === undefined ? {} : { stdin: one.stdin }),
    });
    expect({ code, stdout, stderr }).toMatchObject({ code: one.code ?? 0 });
    for (const [text, wanted = []] of [
      [stdout, one.out],
      [stderr, one.err],
      [record(home), one.disk],
    ] as const) {
      for (const each of wanted) typeof each === 'string' ? expect(text).toContain(each) : expect(text).toMatch(each);
    }
    for (const each of one.not ?? []) expect(record(home)).not.toMatch(each);
    if (one.code === 2) expect(record(home)).toBe(RECORD);
    expect(stdout + stderr).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]|^\s+at /mu);
    for (const row of one.args.includes('html') || one.args.includes('--json')
      ? []
      : stdout.split('\n').filter((row) => !row.startsWith('ccs ')))
      expect(row.length).toBeLessThanOrEqual(one.args.includes('negotiate') ? 200 : 80);
  });
});

test('the polite no of a tender goes to somebody of that sale, whoever was spoken with last', async () => {
  const home = homeWith(RECORD);
  const run = (...args: readonly string[]): Promise<Outcome> => inProcess({ now: NOW })({ args, home });
  await run(
    'prompter',
    'new',
    '--playbook',
    'urgent-documents',
    ...sets('account=Somebody Else', 'contact.name=E. Else', 'contact.title=CEO'),
  );
  const { stdout } = await run(...line('rfp', ...sets('preferred=no', 'meetPlayers=no')));
  const command = /^ccs (letter decline.*)$/mu.exec(stdout)?.[1] ?? '';
  const words = [...command.matchAll(/"([^"]*)"|\S+/gu)].map(([word, inner]) => inner ?? word);
  const letter = await run(...words, ...sets('tender=60 kitchens', 'missing=a talk with those who decide', 'from.name=Li Wei'));
  expect(letter).toMatchObject({ code: 0, stdout: expect.stringContaining('Wang Wei') });
  expect(letter.stdout).toContain('60 kitchens');
  expect(letter.stdout).not.toMatch(/Else|CEO/u);
});

test.each(['en', 'zh'])('the one page fits forty columns, whatever was recorded, in %s', async (lang) => {
  const home = homeWith(RECORD);
  const run = (...args: readonly string[]): Promise<Outcome> =>
    inProcess({ now: NOW, columns: 40 })({ args: ['--lang', lang, ...line(...args)], home });
  for (const answered of [
    ['assess', ...sets('q5.mark=-', 'q6.mark=-', 'q8.mark=+', 'q9.mark=+', 'q10.mark=+')],
    ['assess', '--of', 'Globex', ...sets('q6.mark=+')],
    ['strategy', ...sets('makeEvent=yes', 'advantage=no', 'criteria=yes')],
    ['ready', ...sets('goals.known=yes')],
    ['rfp', ...sets('preferred=yes', 'due=2026-12-04')],
    ['power', ID, 'wang', ...sets('getsIt=yes', 'takesUs=yes', 'arranges=yes', 'inner=no')],
  ])
    expect((await run(...answered)).code).toBe(0);
  const { stdout } = await run('show');
  for (const said of lang === 'en'
    ? ['Assessed', 'better:', 'Strategy', 'Tender', 'Ready', 'power']
    : ['评估', '变好', '策略', '招标', '成交准备', '实权支持者'])
    expect(stdout.replaceAll(/\n +/gu, '')).toContain(said);
  for (const row of stdout.split('\n')) expect(columnsOf(row), row).toBeLessThanOrEqual(40);
});

test('what was recorded can be looked at again, and nothing is written', async () => {
  const home = homeWith(RECORD);
  const run = (...args: readonly string[]): Promise<Outcome> => inProcess({ now: NOW })({ args: line(...args), home });
  for (const answered of [
    ['strategy', ...sets('position=no')],
    ['rfp', ...sets('preferred=yes')],
    ['ready', ...sets('goals.known=yes')],
    ['power', ID, 'wang', ...sets('getsIt=yes', 'takesUs=no', 'arranges=yes', 'inner=no')],
    ['negotiate', ...OPEN, ...SHEET, ...sets('gives=train | 1')],
  ]) {
    const first = await run(...answered);
    expect(first.code).toBe(0);
    const before = record(home);
    const again = await run(...answered.slice(0, answered[0] === 'power' ? 3 : 1));
    expect([again.code, again.stdout, record(home)]).toEqual([0, first.stdout, before]);
  }
  expect(record(home)).toMatch(/buyerPhase|rfp:[^]*players:[^]*assessments:[^]*strategies:[^]*ready:[^]*negotiations:[^]*notes:/);
});

test('a point is known in whichever language it was noted, by its number or its words, and half of one is refused', async () => {
  const home = homeWith(RECORD);
  const run = (...args: readonly string[]): Promise<Outcome> => inProcess({ now: NOW })({ args, home });
  const noted = await run(...line('assess', ...sets('q5.points=By when | in May', 'q5.points=1 | the rule', 'q5.points=ours | so be it')));
  expect(noted).toMatchObject({ code: 0, stdout: expect.stringContaining('by when: in May; why act: the rule; ours: so be it') });
  expect(record(home)).toMatch(/point: "2"[^]*point: "1"[^]*point: ours/u);
  const chinese = (await run('--lang', 'zh', ...line('assess'))).stdout.replace(/\s+/gu, '');
  expect(chinese).toContain('最晚什么时候：inMay；为什么要办：therule；ours：sobeit；还要弄清：晚了会怎样');
  for (const half of ['2', '| in May']) expect((await run(...line('assess', ...sets(`q6.points=${half}`)))).code).toBe(2);
});

test('without the 22 questions there is no strategy', async () => {
  const home = homeWith(RECORD.replace(/assessments:[^]*notes/u, 'notes'));
  const { code, stderr } = await inProcess({ now: NOW })({ args: line('strategy', ...sets('position=no')), home });
  expect([code, stderr]).toEqual([2, expect.stringContaining(`ccs opportunity assess ${ID}`)]);
});

test('a competitor must be on record', async () => {
  const home = homeWith(RECORD.replace('competitor: Globex\n', ''));
  const { code, stderr } = await inProcess({ now: NOW })({ args: line('assess', '--of', 'Globex', ...sets('q1.mark=+')), home });
  expect([code, stderr]).toEqual([2, expect.stringContaining('--set competitor="Globex"')]);
  expect(drafts(home)).toEqual([]);
});

function homeWith(text: string): string {
  const home = mkdtempSync(join(HOMES, 'home-'));
  mkdirSync(join(home, DATA), { recursive: true });
  writeFileSync(join(home, DATA, `${ID}.yaml`), text);
  return home;
}
