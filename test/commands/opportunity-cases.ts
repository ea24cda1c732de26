// The cases of `ccs opportunity`: made, shown, changed, graded, drawn.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { DATA, json, WORKSPACE, type Case } from './cases.ts';

const ID = '2024-03-01-example-partners';
const PROMPTER = '2024-03-01-example';
const FILE = `opportunities/${ID}.yaml`;
const record = (home: string): string => readFileSync(join(home, FILE), 'utf8');

/** An opportunity in a workspace; what stands in it is added as YAML. */
const opportunity = (more = '', id = ID): Readonly<Record<string, string>> => ({
  'ccs.yaml': `${WORKSPACE}seller:\n  name: Li Wei\n`,
  [`opportunities/${id}.yaml`]:
    'ccs: 1\nkind: opportunity\naccount: Example & Partners\nopened: 2024-03-01\nvalue: 120000\n' +
    `currency: CNY\nowner: Li Wei\nclose: 2099-12-31\nprocess: default\n${more}`,
});
const graded = (...ids: readonly string[]): string =>
  `milestones:\n${ids.map((id, index) => `  - milestone: ${id}\n    date: 2024-0${index + 4}-01\n    by: M. Boss\n`).join('')}`;
const PLAYERS =
  'players:\n  - id: buyer\n    name: A. Buyer\n    title: business manager\n    roles: [champion]\n' +
  '    goal: deliver faster\n    rank: 3\n    influence: 3\n  - id: 王建国\n    name: 王建国\n' +
  '    roles: [adversary]\n    attitude: enemy\n    rank: 5\n    influence: 5\n    circle: inner\n' +
  '    pain: "利润 <b>下滑</b>"\n    painFrom: [buyer]\n';
const letter = (kind: string, more = '', id = `2024-05-01-${kind}`): Readonly<Record<string, string>> => ({
  [`letters/${id}.yaml`]:
    `ccs: 1\nkind: letter\nletter: ${kind}\nlanguage: en\ndate: 2024-05-01\n${more}answers:\n` +
    '  to.name: A. Buyer\n  to.company: Example & Partners\n' +
    '  reasons: six filings came late in a quarter\n' +
    '  vision: send a filing within fifteen minutes of asking\n',
});
const prompter = (calls = ''): Readonly<Record<string, string>> => ({
  [`prompters/${PROMPTER}.yaml`]:
    'ccs: 1\nkind: prompter\nlanguage: en\nplaybook: { id: urgent-documents, hash: x }\n' +
    'account: Example & Partners\ncontact: { name: A. Buyer, title: business manager }\n' +
    'date: 2024-03-01\nproduct: courier\nindustry: law\ngoal: deliver faster\npreconditions: []\n' +
    'frame: [How is it done today?]\nscenarios:\n' +
    '  - { id: a, capability: b, diagnose: [], event: c, question: d, player: e, action: f }\n' +
    `confirm: Would that help?\n${calls}`,
});
const manager = (...args: readonly string[]): readonly string[] => ['opportunity', 'advance', ID, ...args, '--as', 'manager'];
const set = (...sets: readonly string[]): readonly string[] => sets.flatMap((each) => ['--set', each]);
/**
 * All sheets filled: ours better than before, the competitor's beside it, a strategy that still follows, six of seven known, a tender,
 * a power sponsor.
 */
const SHEETS = `competitor: Globex
rfp: { due: 2099-12-24, preferred: yes, decision: bid, date: 2024-06-02 }
buyerPhase: 2
players:
  - { id: boss, name: C. Boss, title: CEO, roles: [decision-maker], metAlone: 2024-04-02,
      power: { getsIt: yes, takesUs: yes, arranges: yes } }
${graded('active', 'goal-shared')}assessments:
  - { date: 2024-05-01, of: us, answers: { "5": { mark: "?" }, "6": { mark: "+" }, "12": { mark: "?" } } }
  - { date: 2024-06-01, of: us, answers: { "5": { mark: "+", evidence: the new rule }, "6": { mark: "+" }, "12": { mark: "-" } } }
  - { date: 2024-06-01, of: Globex, answers: { "6": { mark: "-" }, "22": { mark: "+" } } }
strategies:
  - date: 2024-06-02
    outcome: flank
    path:
      - { step: late, yes: false, answer: "2" }
      - { step: event, yes: true, marks: { "5": "+" } }
      - { step: compete, yes: true, marks: { "6": "+" } }
      - { step: advantage, yes: false, answer: no }
      - { step: criteria, yes: true, answer: yes }
ready: { goals: { known: yes }, situation: { known: yes }, help: { known: yes }, justification: { known: yes },
  delivery: { known: yes }, trust: { known: unsure }, decision: { known: yes } }
`;
const SHARED = { ...opportunity(graded('active', 'goal-shared')) };
const SHARED_WITH_PLAYERS = { ...opportunity(`${PLAYERS}letters: [2024-05-01-champion]\n${graded('active', 'goal-shared')}`) };
const CALL =
  'calls:\n  - date: 2024-03-01\n    goalShared: yes\n    goal: deliver in an hour\n' +
  '    access: { name: C. Ontroller, title: comptroller, why: pays for it }\n';

export const OPPORTUNITY_CASES: readonly Case[] = [
  {
    name: 'opportunity new makes a record with every part in it, and prints its id',
    args: [
      'opportunity',
      'new',
      ...set('account=Example & Partners', 'opened=2024-03-01', 'value=120,000', 'currency=cny', 'close=2099-12-31'),
    ],
    files: { 'ccs.yaml': `${WORKSPACE}seller:\n  name: Li Wei\n` },
    out: `${ID}\n`,
    err: [`Saved: ${FILE}`, `ccs opportunity show ${ID}`],
    then: (home) => {
      expect(record(home)).toMatch(
        /^ccs: 1\nkind: opportunity\naccount: Example & Partners\nopened: 2024-03-01\n\n# .*\nvalue: 120000\ncurrency: CNY\nowner: Li Wei\nclose: 2099-12-31\nprocess: default\n/,
      );
      expect(record(home)).toContain('changes:\n  - date: 2024-03-01\n    value: 120000\n    close: 2099-12-31\n    owner: Li Wei\n');
      for (const part of ['players', 'milestones', 'plan', 'assessments', 'notes'])
        expect(record(home)).toMatch(new RegExp(`\n\n# .*\n${part}: \\[\\]`, 'u'));
    },
  },
  {
    name: 'opportunity new works without a workspace',
    args: ['opportunity', 'new', ...set('account=A', 'opened=2024-03-01')],
    then: (home) => expect(readdirSync(join(home, DATA, 'opportunities'))).toEqual(['2024-03-01-a.yaml']),
  },
  {
    name: 'opportunity new lists what is missing, and makes nothing',
    args: ['opportunity', 'new'],
    code: 2,
    err: 'Still missing: account',
    then: (home) => expect(existsSync(join(home, DATA, 'opportunities'))).toBe(false),
  },
  {
    name: 'opportunity new wants the currency of an amount',
    args: ['opportunity', 'new', ...set('account=A', 'value=5')],
    code: 2,
    err: 'Still missing: currency',
  },
  {
    name: 'opportunity new takes the currency of ccs.yaml',
    args: ['opportunity', 'new', ...set('account=Example & Partners', 'opened=2024-03-01', 'value=5')],
    files: { 'ccs.yaml': `${WORKSPACE}currency: EUR\n` },
    then: (home) => expect(record(home)).toContain('currency: EUR'),
  },
  {
    name: 'opportunity new takes an amount as people write it, with its currency',
    args: ['opportunity', 'new', ...set('account=Example & Partners', 'opened=2024-03-01', 'value=¥12.5 万')],
    files: { 'ccs.yaml': `${WORKSPACE}currency: EUR\n` },
    then: (home) => expect(record(home)).toContain('value: 125000\ncurrency: CNY\n'),
  },
  ...(
    [
      ['人民币', 'CNY'],
      ['美元', 'USD'],
      ['euros', 'EUR'],
      ['dollars', 'USD'],
      ['￥', 'CNY'],
    ] as const
  ).map(
    ([said, code]): Case => ({
      name: `opportunity new knows ${said} for a currency`,
      args: ['opportunity', 'new', ...set('account=Example & Partners', 'opened=2024-03-01', 'value=5', `currency=${said}`)],
      files: { 'ccs.yaml': WORKSPACE },
      then: (home) => expect(record(home)).toContain(`currency: ${code}`),
    }),
  ),
  {
    name: 'opportunity new refuses a value that is no amount',
    args: ['opportunity', 'new', ...set('account=A', 'value=a lot')],
    code: 2,
    err: ['value: "a lot" is no amount', '--set value='],
  },
  {
    name: 'opportunity new refuses a value that could be meant in two ways',
    args: ['opportunity', 'new', ...set('account=A', 'value=600.000')],
    code: 2,
    err: ['value: "600.000" is no amount that can be read in only one way', '--set value='],
  },
  {
    name: 'opportunity new refuses an amount in one currency said to be in another',
    args: ['opportunity', 'new', ...set('account=A', 'value=$500', 'currency=EUR')],
    code: 2,
    err: ['"EUR" and "USD" are in two currencies'],
  },
  {
    name: 'opportunity new refuses a day that there is not',
    args: ['opportunity', 'new', ...set('account=A', 'close=2024-02-30')],
    code: 2,
    err: 'close: "2024-02-30" is no day of the calendar',
  },
  {
    name: 'opportunity new refuses an unknown process',
    args: ['opportunity', 'new', ...set('account=A', 'process=deflaut')],
    code: 2,
    err: 'process: "deflaut" is not one of: default, signature',
  },
  {
    name: 'opportunity new suggests the id that was meant',
    args: ['opportunity', 'new', ...set('acount=A')],
    code: 2,
    err: 'Did you mean account?',
  },
  {
    name: 'opportunity new in Chinese',
    args: ['opportunity', 'new', '--lang', 'zh-Hans', ...set('account=北京长城机电', 'opened=2024-03-01')],
    out: '2024-03-01-北京长城机电\n',
    err: '看看现在到了哪一步',
  },
  {
    name: 'opportunity new --from takes account, people and goal from a conversation, and grades nothing',
    args: ['opportunity', 'new', '--from', PROMPTER, ...set('opened=2024-03-01')],
    files: { 'ccs.yaml': WORKSPACE, ...prompter(CALL) },
    then: (home) => {
      expect(record(home)).toContain(`prompters:\n  - ${PROMPTER}\n`);
      expect(record(home)).toContain(
        'players:\n  - id: a-buyer\n    name: A. Buyer\n    title: business manager\n' +
          '    goal: deliver in an hour\n  - id: c-ontroller\n    name: C. Ontroller\n    title: comptroller\n' +
          '    contact: none\n    notes: pays for it\n',
      );
      expect(record(home)).toContain('milestones: []');
    },
  },
  {
    name: 'opportunity new --from a prompter that there is not',
    args: ['opportunity', 'new', '--from', '2020'],
    files: { 'ccs.yaml': WORKSPACE, ...prompter() },
    code: 2,
    err: 'There is no prompter that is called 2020',
  },

  { name: 'opportunity list has nothing at first', args: ['opportunity', 'list'], out: '', err: 'ccs opportunity new' },
  {
    name: 'opportunity list shows the stage of each',
    args: ['opportunity', 'list'],
    files: opportunity(graded('active', 'goal-shared')),
    out: new RegExp(`^ID .*\n${ID} +Goal shared +120,000 CNY +2099-12-31\n$`, 'u'),
  },
  {
    name: 'opportunity list --json has what scripts need',
    args: ['opportunity', 'list', '--json'],
    files: opportunity(graded('active')),
    out: json((rows: object[]) =>
      expect(rows).toMatchObject([
        { id: ID, account: 'Example & Partners', value: 120000, milestone: 'active', since: '2024-04-01', inactive: false },
      ]),
    ),
  },
  {
    name: 'opportunity list shows the others beside broken ones, each with its place',
    args: ['opportunity', 'list'],
    files: {
      ...opportunity(),
      'opportunities/2024-01-01-a.yaml': 'ccs: 1\nkind: opportunity\naccount: A\nopened: 2024-13-01\n',
      'opportunities/2024-01-02-b.yaml':
        'ccs: 1\nkind: opportunity\naccount: B\nopened: 2024-01-02\nplayers:\n  - id: x\n    name: X\n    rank: 7\n',
      'opportunities/2024-01-03-c.yaml': 'ccs: 1\nkind: opportunity\naccount: C\nopened: 2024-01-03\ncurrency: euro\n',
    },
    out: ID,
    err: [
      /a\.yaml:4:9 "2024-13-01" is no day/,
      /b\.yaml:8:11 "rank" cannot be 7\. It is 5 at most\./,
      /c\.yaml:5:11 "euro" is no currency/,
    ],
  },
  {
    name: 'opportunity show says what is not in ccs.yaml',
    args: ['opportunity', 'show'],
    files: { ...opportunity(), [FILE]: opportunity()[FILE]!.replace('process: default', 'process: gone') },
    out: 'Stage',
    err: 'There is no process "gone"',
  },

  {
    name: 'opportunity show is one page with the one next thing',
    args: ['opportunity', 'show'],
    files: opportunity(PLAYERS + graded('active')),
    out: [
      /^Example & Partners\n120,000 CNY · owner Li Wei/,
      '[Active] · Goal shared',
      'graded by M. Boss',
      'A. Buyer, business manager · champion',
      'no coach',
      '王建国: an adversary, and no meeting alone noted',
      /Danger +"Active" for \d+\.\d months; 2 is normal/,
      'Next',
    ],
    err: FILE,
    never: ['undefined'],
  },
  {
    name: 'opportunity show does not say of a signed sale when it is to be signed',
    args: ['opportunity', 'show'],
    files: opportunity(graded('active', 'goal-shared', 'champion', 'evaluating', 'verbal', 'signed')),
    out: [/120,000 CNY · owner Li Wei\n/, 'Signed since 2024-09-01'],
    never: ['to be signed'],
  },
  {
    name: 'a letter to another customer does not come from the newest notes',
    args: [
      'letter',
      'decline',
      '--defaults',
      ...set('to.company=Other Ltd', 'to.name=Ruth Sadler', 'tender=an ordering system', 'missing=a talk with the users'),
    ],
    files: { ...opportunity(), ...prompter('calls:\n  - date: 2024-03-02\n') },
    then: (home) => {
      const [file = ''] = readdirSync(join(home, 'letters'));
      expect(file).toMatch(/decline-other-ltd/);
      expect(readFileSync(join(home, 'letters', file), 'utf8')).not.toContain('source:');
    },
  },
  {
    name: 'questions say what an answer may be',
    args: ['opportunity', 'rfp', '--questions'],
    files: opportunity(),
    out: ['one of: 1 (forming the need), 2 (comparing solutions)', 'one of: yes, no\n'],
  },
  {
    name: 'questions say in Chinese what an answer may be',
    args: ['call', '--questions', '--lang', 'zh-Hans'],
    files: { ...opportunity(), ...prompter() },
    out: '选一个：yes（想要）、no（用不上）、unsure（说不准）',
  },
  {
    name: 'a milestone is known by its name too',
    args: ['--lang', 'zh-Hans', ...manager('已接触', '--evidence', '2024-04-01', '--what', '王建国来电', '--name', 'M. Boss')],
    files: opportunity(PLAYERS),
    then: (home) => expect(record(home)).toContain('milestone: active'),
  },
  {
    name: 'an unknown milestone is told what there is, by name',
    args: ['--lang', 'zh-Hans', ...manager('签了', '--evidence', '2024-04-01')],
    files: opportunity(),
    code: 2,
    err: 'goal-shared（已说出目标）',
  },
  {
    name: 'an option is known by its name too',
    args: ['--lang', 'zh-Hans', 'opportunity', 'players', ID, 'buyer', '--set', 'roles=教练'],
    files: opportunity(PLAYERS),
    then: (home) => expect(record(home)).toMatch(/roles: \[ ?coach ?\]/),
  },
  {
    name: 'opportunity show says in Chinese punctuation what is set aside',
    args: ['opportunity', 'show', '--lang', 'zh-Hans'],
    files: opportunity(`${graded('active')}inactive: { date: 2024-05-01, why: 等预算 }\n`),
    out: ['2024-04-01 起处于“已接触（已搁置）”（', '2024-05-01 起搁置：等预算'],
    never: [' (已'],
  },
  {
    name: 'opportunity show names what the pipeline sees in danger',
    args: ['opportunity', 'show'],
    files: {
      ...opportunity(PLAYERS + graded('active')),
      [FILE]: opportunity(`plan:\n  - { event: meet the board, date: 2024-05-05 }\n${PLAYERS}${graded('active')}`)[FILE]!.replace(
        '2099-12-31',
        '2024-06-30',
      ),
    },
    out: [/Danger +was to be signed by 2024-06-30/, 'meet the board'],
    never: ['undefined'],
  },
  {
    name: 'opportunity players refuses what does not go together',
    args: ['opportunity', 'players', ID, 'buyer', '--remove', '--set', 'goal=x'],
    files: opportunity(PLAYERS),
    code: 2,
    err: '--remove and --set do not go together.',
    then: (home) => expect(record(home)).toContain('id: buyer'),
  },
  {
    name: 'opportunity players adds nobody beside somebody named',
    args: ['opportunity', 'players', ID, 'buyer', '--add', 'Bob'],
    files: opportunity(PLAYERS),
    code: 2,
    err: '--add and buyer do not go together.',
  },
  {
    name: 'opportunity list says once that there is no such process',
    args: ['opportunity', 'list'],
    files: {
      ...opportunity('', ID),
      [FILE]: opportunity()[FILE]!.replace('process: default', 'process: gone'),
      'opportunities/2024-04-01-b.yaml': opportunity()[FILE]!.replace('process: default', 'process: gone'),
    },
    err: (text) => expect(text.match(/There is no process "gone"/gu)).toHaveLength(1),
  },
  {
    name: 'opportunity show in Chinese',
    args: ['opportunity', 'show', '--lang', 'zh-Hans'],
    files: opportunity(PLAYERS + graded('active')),
    out: ['[已接触] · 已说出目标', '负责人 Li Wei', '没有肯指点我们的人（教练）', '王建国：是反对者，没记过单独见面', '下一步'],
    never: ['undefined', 'Missing'],
  },
  {
    name: 'opportunity show --json has the record and where it stands',
    args: ['opportunity', 'show', '--json'],
    files: opportunity(PLAYERS + graded('active')),
    out: json((row: object) =>
      expect(row).toMatchObject({
        id: ID,
        account: 'Example & Partners',
        standing: { stage: { milestone: 'active', next: 'goal-shared' }, next: { code: 'write-letter', args: { kind: 'sponsor' } } },
      }),
    ),
  },
  {
    name: 'opportunity show has what the sheets came to',
    args: ['opportunity', 'show'],
    files: opportunity(SHEETS),
    out: [
      'Assessed  Us: opportunity 1+ 4?, compete 1+ 5?, win 5? 1−, worth 5?\n',
      'Globex: opportunity 5?, compete 5? 1−, win 6?, worth 1+ 4?\n',
      /2024-06-01, since 2024-05-01 better: 5 Compelling event; worse: 12\n +Access to power/,
      'Strategy  flank (2024-06-02): Change what they compare.\n',
      'Tender    Bid: The buyer prefers us.\n',
      'Due: 2099-12-24',
      'Ready     6 of 7 known; open: trust\n',
      'C. Boss, CEO · decision maker · power sponsor\n',
    ],
    never: ['undefined', 'no longer so'],
  },
  {
    name: 'opportunity show has them in Chinese',
    args: ['opportunity', 'show', '--lang', 'zh-Hans'],
    files: opportunity(SHEETS),
    out: [
      '我们：机会 1+ 4?，竞争力 1+ 5?，赢面 5? 1−，价值 5?',
      'Globex：机会 5?',
      '变好：5 非办不可的事；变差：12 接触',
      '策略      侧翼进攻（2024-06-02）：换一套比法。',
      '投标：客户看好我们。',
      '7 件事已弄清 6 件，还不清楚：信任',
      '实权支持者',
    ],
    never: ['undefined'],
  },
  {
    name: 'opportunity show says when the strategy no longer follows',
    args: ['opportunity', 'show'],
    files: opportunity(SHEETS.replace('"5": { mark: "+", evidence: the new rule }', '"5": { mark: "-" }')),
    out: ['what led there is no longer so: ccs opportunity strategy'],
  },
  {
    name: 'opportunity show --json has them too',
    args: ['opportunity', 'show', '--json'],
    files: opportunity(SHEETS),
    out: json((row: object) =>
      expect(row).toMatchObject({
        standing: {
          qualified: {
            us: {
              groups: { win: { '?': 5, '-': 1 } },
              changedSince: '2024-05-01',
              changed: [
                { number: 5, to: '+' },
                { number: 12, to: '-' },
              ],
            },
            them: { name: 'Globex' },
            strategy: { outcome: 'flank', holds: true },
            tender: { decision: 'bid', due: '2099-12-24' },
            ready: { unknown: ['trust'] },
          },
        },
      }),
    ),
  },
  {
    name: 'opportunity show says what follows from a tender that is not bid for',
    args: ['opportunity', 'show'],
    files: opportunity(`rfp: { preferred: no, meetPlayers: no }\n${PLAYERS}`),
    out: [
      /Next +Withdraw politely/,
      '\nccs letter decline --set "to.company=Example & Partners" --set "to.name=A. Buyer" --set "to.title=business manager"\n',
    ],
  },
  {
    name: 'opportunity show shows one beside broken ones, and beside letters and prompters that cannot be read',
    args: ['opportunity', 'show', ID],
    files: {
      ...opportunity(`prompters: [${PROMPTER}, 2020-01-01-gone]\nletters: [2024-05-01-sponsor, 2020-01-01-gone]\n${graded('active')}`),
      ...letter('sponsor', 'sent: never\n'),
      [`prompters/${PROMPTER}.yaml`]: 'ccs: 1\n  x',
      'opportunities/2024-09-01-b.yaml': 'ccs: 1\nkind: opportunity\n',
    },
    out: ['Example & Partners', 'Next'],
  },
  {
    name: 'opportunity show of one that there is not',
    args: ['opportunity', 'show', '2024-03-01-exampel-partners'],
    files: opportunity(),
    code: 2,
    err: `Did you mean ${ID}?`,
  },
  {
    name: 'opportunity show of a broken one has the place and a remedy',
    args: ['opportunity', 'show'],
    files: { 'ccs.yaml': WORKSPACE, [FILE]: 'ccs: 1\nkind: opportunity\naccount: A\nopend: 2024-01-01\n' },
    code: 2,
    err: [/:4:1 "opend" is not known here\. Did you mean "opened"\?/, 'cannot be used as it is'],
  },
  {
    name: 'opportunity show refuses what is hostile, without showing it',
    args: ['opportunity', 'show'],
    code: 2,
    files: { ...opportunity(), [FILE]: opportunity()[FILE]!.replace('Example & Partners', '"\\e[31mred\\e]0;x\\a"') },
    never: [/\u001b/u],
  },

  {
    name: 'opportunity edit keeps what was before in the history',
    args: ['opportunity', 'edit', ID, ...set('value=150000', 'close=2098-01-01')],
    files: opportunity(),
    then: (home) =>
      expect(record(home)).toMatch(
        /value: 150000\n[^]*close: 2098-01-01\n[^]*changes:\n {2}- date: 2024-03-01\n {4}value: 120000\n {4}close: 2099-12-31\n {4}owner: Li Wei\n {2}- date: \d{4}-\d\d-\d\d\n {4}value: 150000\n {4}close: 2098-01-01\n/,
      ),
  },
  {
    name: 'opportunity edit takes away what is emptied',
    args: ['opportunity', 'edit', ID, ...set('owner=')],
    files: opportunity(),
    then: (home) => expect(record(home)).not.toMatch(/^owner:/mu),
  },
  {
    name: 'opportunity edit leaves the rest as it was',
    args: ['opportunity', 'edit', ID, ...set('competitor=nobody')],
    files: opportunity(`# mine\n${PLAYERS}`),
    then: (home) => expect(record(home)).toContain(`# mine\n${PLAYERS}`),
  },
  {
    name: 'opportunity edit with nothing to change says so',
    args: ['opportunity', 'edit', ID],
    files: opportunity(),
    code: 2,
    err: 'Nothing was handed in to change',
  },
  {
    name: 'opportunity edit takes the plan row by row, in the words of either language',
    args: [
      'opportunity',
      'edit',
      ID,
      ...set(
        'plan=Interviews | 2024-04-01 | A. Buyer | Li Wei | | | 已完成',
        'plan=Legal | 2099-01-02 | Legal | Legal | * | yes | open | draft 2',
      ),
    ],
    files: opportunity(PLAYERS),
    then: (home) =>
      expect(record(home)).toContain(
        'plan:\n  - event: Interviews\n    date: 2024-04-01\n    theirs: A. Buyer\n    ours: Li Wei\n' +
          '    status: done\n  - event: Legal\n    date: 2099-01-02\n    theirs: Legal\n    ours: Legal\n' +
          '    go: true\n    billable: true\n    status: open\n    evidence: draft 2\n',
      ),
  },
  {
    name: 'opportunity edit leaves a plan alone that nobody touched',
    args: ['opportunity', 'edit', ID, ...set('competitor=x')],
    files: opportunity('plan:\n  - event: a | b\n    go: false # mine\n'),
    then: (home) => expect(record(home)).toContain('plan:\n  - event: a | b\n    go: false # mine\n'),
  },
  {
    name: 'opportunity edit takes a plan away that is emptied',
    args: ['opportunity', 'edit', ID, ...set('plan=')],
    files: opportunity('plan:\n  - event: a\n'),
    then: (home) => expect(record(home)).toContain('plan: []'),
  },
  {
    name: 'opportunity edit takes a plan from a file',
    args: ['opportunity', 'edit', ID, '--answers', '-'],
    files: opportunity(),
    stdin: 'plan:\n  - event: Legal\n    date: 2099-01-02\n    go: true\n',
    then: (home) => expect(record(home)).toContain('plan:\n  - event: Legal\n    date: 2099-01-02\n    go: true\n'),
  },
  {
    name: 'opportunity edit refuses a step on no day',
    args: ['opportunity', 'edit', ID, ...set('plan=Legal | 2024-02-30')],
    files: opportunity(),
    code: 2,
    err: 'plan: "2024-02-30" is no day of the calendar',
  },
  {
    name: 'opportunity edit refuses a step without its name',
    args: ['opportunity', 'edit', ID, ...set('plan= | 2024-02-03')],
    files: opportunity(),
    code: 2,
    err: 'does not say what happens; write that first',
  },
  {
    name: 'opportunity edit refuses a status that there is not',
    args: ['opportunity', 'edit', ID, '--lang', 'zh-Hans', ...set('plan=Legal | | | | | | finished')],
    files: opportunity(),
    code: 2,
    err: 'plan：“finished”',
  },
  {
    name: 'opportunity edit refuses what is neither yes nor no',
    args: ['opportunity', 'edit', ID, ...set('plan=Legal | | | | perhaps')],
    files: opportunity(),
    code: 2,
    err: '"perhaps" is not one of: yes, no, *',
  },
  {
    name: 'opportunity edit refuses a cell too many',
    args: ['opportunity', 'edit', ID, ...set('plan=a | | | | | | | b | c')],
    files: opportunity(),
    code: 2,
    err: '"c" belongs to no column',
  },
  {
    name: 'opportunity edit --resume without a draft names itself',
    args: ['opportunity', 'edit', ID, '--resume'],
    files: opportunity(),
    code: 2,
    err: `There is no draft to go on with.\nBegin anew: ccs opportunity edit ${ID}\n`,
  },
  {
    name: 'opportunity assess --resume names itself too, in Chinese',
    args: ['opportunity', 'assess', '--resume', '--lang', 'zh-Hans'],
    files: opportunity(),
    code: 2,
    err: `重新开始：ccs opportunity assess ${ID}\n`,
  },
  {
    name: 'opportunity note is dated and signed',
    args: ['opportunity', 'note', ID, 'they moved: twice'],
    files: opportunity(),
    then: (home) => expect(record(home)).toMatch(/notes:\n {2}- date: \d{4}-\d\d-\d\d\n {4}by: Li Wei\n {4}text: "they moved: twice"\n/),
  },
  {
    name: 'opportunity note --signal writes down a danger that the pipeline counts',
    args: ['pipeline', '--json'],
    before: [['opportunity', 'note', ID, 'now also wants routes', '--signal', 'requirements-changed']],
    files: opportunity(),
    out: ['"signal":"requirements-changed"', 'now also wants routes'],
    then: (home) =>
      expect(record(home)).toMatch(
        /signals:\n {2}- date: \d{4}-\d\d-\d\d\n {4}signal: requirements-changed\n {4}what: now also wants routes\n/,
      ),
  },
  {
    name: 'opportunity show says what was noted as a danger',
    args: ['opportunity', 'show', '--lang', 'zh-Hans'],
    before: [['opportunity', 'note', ID, '又要加功能', '--signal', 'requirements-changed']],
    files: opportunity(),
    out: /需求突然变化（\d{4}-\d\d-\d\d）：又要加功能/u,
  },
  {
    name: 'opportunity note --signal says which there are',
    args: ['opportunity', 'note', ID, 'x', '--signal', 'late'],
    files: opportunity(),
    code: 2,
    err: 'postponed, access-harder, plan-obstructed, requirements-changed, player-changed',
  },
  {
    name: 'opportunity note refuses to be empty',
    args: ['opportunity', 'note', ID, ' '],
    files: opportunity(),
    code: 2,
    err: 'The note has nothing in it.',
  },
  {
    name: 'opportunity link ties prompters and letters, each once',
    args: ['opportunity', 'link', ID, '--prompter', '2024-03', '--letter', '2024-05', '--letter', '2024-05-01-sponsor'],
    files: { ...opportunity(), ...prompter(), ...letter('sponsor') },
    then: (home) => expect(record(home)).toMatch(/prompters:\n {2}- 2024-03-01-example\nletters:\n {2}- 2024-05-01-sponsor\n/),
  },
  {
    name: 'opportunity link refuses what there is not',
    args: ['opportunity', 'link', ID, '--letter', '2024-05-01-sponser'],
    files: { ...opportunity(), ...letter('sponsor') },
    code: 2,
    err: 'Did you mean 2024-05-01-sponsor?',
  },
  {
    name: 'opportunity link with nothing says so',
    args: ['opportunity', 'link', ID],
    files: opportunity(),
    code: 2,
    err: '--prompter ID or --letter ID',
  },

  {
    name: 'opportunity players says who is missing and why it matters',
    args: ['opportunity', 'players', ID],
    files: opportunity(PLAYERS),
    out: [
      'buyer  A. Buyer',
      '> deliver faster',
      '! no meeting alone noted',
      '! no decision maker: You cannot sell to someone who cannot buy.',
    ],
  },
  {
    name: 'opportunity players in Chinese',
    args: ['opportunity', 'players', ID, '--lang', 'zh-Hans'],
    files: opportunity(PLAYERS),
    out: ['内部推动者', '没有决策人：对方买不了'],
  },
  {
    name: 'opportunity players --json has what is missing of each',
    args: ['opportunity', 'players', ID, '--json'],
    files: opportunity(PLAYERS),
    out: json((rows: object[]) =>
      expect(rows[1]).toMatchObject({
        id: '王建国',
        missing: [{ code: 'adversary-not-met' }, { code: 'goal-unknown' }, { code: 'win-unknown' }],
      }),
    ),
  },
  {
    name: 'opportunity players --add adds, with a name of its own',
    args: ['opportunity', 'players', ID, '--add', 'A. Buyer', ...set('title=CFO', 'roles=finance-approver', 'roles=coach', 'rank=5')],
    files: opportunity(PLAYERS.replace('id: buyer', 'id: a-buyer').replace('[buyer]', '[a-buyer]')),
    err: 'called a-buyer-2 here',
    then: (home) =>
      expect(record(home)).toContain(
        '- id: a-buyer-2\n    name: A. Buyer\n    title: CFO\n    roles:\n      - finance-approver\n      - coach\n    rank: 5\n',
      ),
  },
  {
    name: 'opportunity players changes one and nothing else',
    args: ['opportunity', 'players', ID, 'buy', ...set('metAlone=2024-03-02', 'rank=')],
    files: opportunity(PLAYERS),
    then: (home) => expect(record(home)).toMatch(/id: buyer\n[^]*influence: 3\n {4}metAlone: 2024-03-02\n {2}- id: 王建国/),
  },
  {
    name: 'opportunity players knows a player by name',
    args: ['opportunity', 'players', ID, 'A. Buyer'],
    files: opportunity(PLAYERS),
    out: ['Goal  deliver faster', '! no personal win: People decide with feeling'],
  },
  {
    name: 'opportunity players --remove forgets them everywhere',
    args: ['opportunity', 'players', ID, 'buyer', '--remove'],
    files: opportunity(PLAYERS),
    err: 'Removed A. Buyer.',
    then: (home) => expect(record(home)).not.toContain('buyer'),
  },
  {
    name: 'opportunity players with an unknown one',
    args: ['opportunity', 'players', ID, 'buyr', ...set('goal=x')],
    files: opportunity(PLAYERS),
    code: 2,
    err: 'There is no player buyr here.\nDid you mean buyer?',
  },
  {
    name: 'opportunity players with a role that there is not',
    args: ['opportunity', 'players', ID, 'buyer', ...set('roles=boss')],
    files: opportunity(PLAYERS),
    code: 2,
    err: 'roles: "boss" is not one of: coach, champion',
  },
  {
    name: 'opportunity players with a superior who is nobody',
    args: ['opportunity', 'players', ID, 'buyer', ...set('reportsTo=ghost')],
    files: opportunity(PLAYERS),
    code: 2,
    err: 'reportsTo: "ghost" is not one of',
  },
  {
    name: 'opportunity players refuses pain that goes round',
    args: ['opportunity', 'players', ID, 'buyer', ...set('painFrom=王建国')],
    files: opportunity(PLAYERS),
    code: 2,
    err: 'painFrom: That goes round in a circle: A. Buyer → 王建国 → A. Buyer',
  },
  {
    name: 'opportunity players --set without a player says so',
    args: ['opportunity', 'players', ID, ...set('goal=x')],
    files: opportunity(PLAYERS),
    code: 2,
    err: '--set needs the player it is for.',
  },

  {
    name: 'opportunity advance is for the manager',
    args: ['opportunity', 'advance', ID, 'active', '--evidence', '2024-03-02'],
    files: opportunity(),
    code: 2,
    err: ['Milestones are graded by a manager', '--as manager'],
  },
  {
    name: 'opportunity advance wants to know who grades',
    args: manager('active', '--evidence', '2024-03-02', '--what', 'A. Buyer rang us'),
    files: { ...opportunity(), 'ccs.yaml': WORKSPACE },
    code: 2,
    err: 'no name is known.\nGive it: --name',
  },
  {
    name: 'opportunity advance records who graded what on which evidence',
    args: [...manager('active', '--evidence', '2024-03-02', '--what', 'met at the fair'), '--name', 'M. Boss'],
    files: opportunity(),
    err: '"Active", graded by M. Boss',
    then: (home) =>
      expect(record(home)).toMatch(
        /milestones:\n {2}- milestone: active\n {4}date: \d{4}-\d\d-\d\d\n {4}evidence:\n {6}date: 2024-03-02\n {6}what: met at the fair\n {6}sha256: [0-9a-f]{64}\n {4}by: M\. Boss\n/,
      ),
  },
  {
    name: 'opportunity advance refuses to skip',
    args: manager('champion', '--evidence', '2024-03-02'),
    files: opportunity(),
    code: 2,
    err: ['"Champion" cannot be graded: "Active" and "Goal shared" come before it.'],
    then: (home) => expect(record(home)).not.toContain('milestones'),
  },
  {
    name: 'opportunity advance refuses without evidence, in Chinese',
    args: [...manager('champion'), '--lang', 'zh-Hans'],
    files: SHARED,
    code: 2,
    err: ['“已有推动者”需要证据', '已发出、内容已认可、已引荐的信函（champion、sponsor）'],
  },
  {
    name: 'opportunity advance says which evidence is missing',
    args: manager('champion', '--evidence', '2024-05-01-champion'),
    files: { ...SHARED, ...letter('champion', 'sent: 2024-05-01\n') },
    code: 2,
    err: ['missing: its content accepted and access granted', 'ccs letter mark 2024-05-01-champion --accepted DATE --access DATE'],
  },
  {
    name: 'opportunity advance takes a letter with all its marks, and links it',
    args: manager('champion', '--evidence', '2024-05-01-ch'),
    files: { ...SHARED, ...letter('champion', 'sent: 2024-05-01\naccepted: 2024-05-03\naccess: 2024-05-09\n') },
    then: (home) =>
      expect(record(home)).toMatch(
        /letters:\n {2}- 2024-05-01-champion\n[^]*milestone: champion\n {4}date: .*\n {4}evidence:\n {6}letter: 2024-05-01-champion\n {6}date: 2024-05-09\n/,
      ),
  },
  {
    name: 'opportunity advance refuses a letter to somebody else',
    args: manager('champion', '--evidence', '2024-05-01-champion'),
    files: {
      ...SHARED,
      'letters/2024-05-01-champion.yaml': letter('champion', 'sent: 2024-05-01\naccepted: 2024-05-03\naccess: 2024-05-09\n')[
        'letters/2024-05-01-champion.yaml'
      ]!.replace('Example & Partners', 'Other'),
    },
    code: 2,
    err: ['"Champion" is not shown by that. 2024-05-01-champion is about Other, another account.', `ccs opportunity audit ${ID}`],
  },
  {
    name: 'opportunity advance takes a call in which the goal was shared',
    args: manager('goal-shared', '--evidence', '2024-03-01'),
    files: {
      ...opportunity(`prompters: [${PROMPTER}]\n${graded('active')}`),
      ...prompter(`${CALL}    frame: By motorcycle, and six filings came late\n`),
    },
    err: '"Goal shared", graded by Li Wei',
  },
  {
    name: 'opportunity advance refuses a day without such a call',
    args: manager('goal-shared', '--evidence', '2024-03-02'),
    files: { ...opportunity(`prompters: [${PROMPTER}]\n${graded('active')}`), ...prompter(CALL) },
    code: 2,
    err: 'No linked prompter has a call of 2024-03-02',
  },
  {
    name: 'opportunity show names the step that was agreed in a call',
    args: ['opportunity', 'show', ID],
    files: {
      ...opportunity(`prompters: [${PROMPTER}]\n${graded('active')}`),
      ...prompter(`${CALL}    next: { what: show one pickup, date: 2099-03-08 }\n`),
    },
    out: '2099-03-08 show one pickup (noted in',
  },
  {
    name: 'opportunity advance takes a file that is there, by its place in the workspace',
    args: manager('signed', '--evidence', '../contract.pdf'),
    cwd: 'sub',
    files: { ...opportunity(graded('active', 'goal-shared', 'champion', 'evaluating', 'verbal')), 'contract.pdf': 'x' },
    then: (home) => expect(record(home)).toContain('file: contract.pdf'),
  },
  {
    name: 'opportunity advance refuses a file that is not there',
    args: manager('active', '--evidence', 'contract.pdf'),
    files: opportunity(),
    code: 2,
    err: ['"contract.pdf" is neither a letter, nor a file, nor a day'],
  },
  {
    name: 'opportunity advance refuses a bare day',
    args: manager('active', '--evidence', '2024-03-02'),
    files: opportunity(),
    code: 2,
    err: 'A bare date names nobody, and says nothing.',
    then: (home) => expect(record(home)).not.toContain('milestones'),
  },
  {
    name: 'opportunity advance warns of what is doubtful, and grades it',
    args: manager('active', '--evidence', '2024-03-02', '--what', 'We sent a quotation to A. Buyer', '--name', 'M. Boss'),
    files: opportunity(PLAYERS),
    err: ['"Active", graded by M. Boss', 'only we did something, and not the buyer'],
  },
  {
    name: 'opportunity audit says what is wrong, and of what',
    args: ['opportunity', 'audit', ID],
    files: {
      ...opportunity(`${PLAYERS}${graded('active')}letters: [2024-05-01-champion]\n`),
      ...letter('champion', 'sent: 2024-05-01\naccepted: 2024-05-03\n'),
    },
    out: [`${ID}: `, 'Active', 'A bare date names nobody', 'rests on the rep’s word'],
    err: 'no git repository',
  },
  {
    name: 'opportunity audit --json is for programs',
    args: ['opportunity', 'audit', ID, '--json'],
    files: opportunity(`${PLAYERS}${graded('active', 'champion')}`),
    out: '"code": "skipped"',
  },
  {
    name: 'opportunity audit without an id looks at all',
    args: ['opportunity', 'audit'],
    files: opportunity(`${PLAYERS}${graded('active')}`),
    out: '1 opportunity looked at; 1 with findings.',
  },
  {
    name: 'opportunity grade without a terminal is a list',
    args: ['opportunity', 'grade'],
    files: {
      ...SHARED_WITH_PLAYERS,
      ...letter('champion', 'sent: 2024-05-01\naccepted: 2024-05-03\nacceptedSaid: Go ahead\naccess: 2024-05-09\nmet: 王建国\n'),
    },
    out: ['Claimed', 'Champion', 'Shown by', /accepted\s+2024-05-03: "Go ahead"/u, 'Doubtful'],
    err: '1 sale waits to be graded.',
  },
  {
    name: 'opportunity advance refuses a day that there is not',
    args: manager('active', '--evidence', '2024-02-30'),
    files: opportunity(),
    code: 2,
    err: '"2024-02-30" is no day of the calendar',
  },
  {
    name: 'opportunity advance refuses a day to come',
    args: manager('active', '--evidence', '2099-01-01'),
    files: opportunity(),
    code: 2,
    err: '2099-01-01 is still to come.',
  },
  {
    name: 'opportunity advance suggests the milestone that was meant',
    args: manager('activ3', '--evidence', '2024-03-02'),
    files: opportunity(),
    code: 2,
    err: 'Did you mean active?',
  },
  {
    name: 'opportunity advance without a milestone names them',
    args: manager(),
    files: opportunity(),
    code: 2,
    err: ['Which milestone?', 'active, goal-shared'],
  },
  {
    name: 'opportunity advance goes back only with a reason',
    args: manager('active'),
    files: SHARED,
    code: 2,
    err: 'that is a step back, and it needs a reason',
  },
  {
    name: 'opportunity advance goes back with a reason',
    args: manager('active', '--what', 'she left'),
    files: SHARED,
    err: 'Back to "Active"',
    then: (home) => expect(record(home)).toMatch(/- milestone: active\n {4}date: (?!2024).*\n {4}evidence:\n {6}what: she left\n/),
  },
  { name: 'opportunity advance --lost wants a reason', args: manager('--lost'), files: SHARED, code: 2, err: 'A reason is needed' },
  {
    name: 'opportunity advance lost, and it is lost',
    args: ['opportunity', 'show'],
    before: [manager('lost', '--what', 'no budget')],
    files: SHARED,
    out: [/lost since/, 'no budget · graded by Li Wei'],
  },
  {
    name: 'opportunity advance back takes up again what was lost',
    args: ['opportunity', 'list', '--json'],
    before: [manager('--lost', '--what', 'no budget'), manager('back', '--what', 'they called')],
    files: SHARED,
    out: json((rows: object[]) => expect(rows).toMatchObject([{ milestone: 'goal-shared' }])),
  },
  {
    name: 'opportunity advance inactive sets aside, and keeps when',
    args: manager('inactive', '--what', 'frozen'),
    files: SHARED,
    then: (home) =>
      expect(record(home)).toMatch(
        /inactive:\n {2}date: .*\n {2}why: frozen\n[^]*changes:\n {2}- date: .*\n {4}inactive: true\n {4}by: Li Wei\n/,
      ),
  },
  {
    name: 'opportunity advance refuses what is set aside',
    args: manager('champion'),
    before: [manager('inactive', '--what', 'frozen')],
    files: SHARED,
    code: 2,
    err: `ccs opportunity advance ${ID} back --as manager`,
  },
  {
    name: 'a command to be copied names the workspace as shells take it',
    args: [...manager('lost'), '--workspace', "Li's team"],
    files: Object.fromEntries(Object.entries(SHARED).map(([name, text]) => [`Li's team/${name}`, text])),
    code: 2,
    err: `--as manager --workspace "Li's team"`,
  },
  {
    name: 'opportunity advance back takes up again what was set aside',
    args: manager('back'),
    before: [manager('inactive', '--what', 'frozen')],
    files: SHARED,
    err: 'Taken up again by Li Wei',
    then: (home) => expect(record(home)).not.toMatch(/^inactive:/mu),
  },
  {
    name: 'opportunity advance keeps what shows a loss',
    args: manager('lost', '--evidence', 'mail.txt', '--what', 'no budget'),
    files: { ...SHARED, 'mail.txt': 'x' },
    then: (home) =>
      expect(record(home)).toMatch(/- milestone: lost\n {4}date: .*\n {4}evidence:\n {6}file: mail\.txt\n {6}what: no budget\n/),
  },
  {
    name: 'opportunity advance does not lose what a reader meant as a milestone',
    args: manager('champion', '--lost', '--what', 'x'),
    files: SHARED,
    code: 2,
    err: 'champion and --lost do not go together.',
    then: (home) => expect(record(home)).not.toContain('lost'),
  },
  {
    name: 'opportunity advance drops no evidence silently',
    args: manager('inactive', '--what', 'frozen', '--evidence', '2024-03-02'),
    files: SHARED,
    code: 2,
    err: '"inactive" needs no evidence, and none is kept with it.',
    then: (home) => expect(record(home)).not.toContain('inactive'),
  },
  {
    name: 'opportunity advance drops no evidence silently, in Chinese',
    args: [...manager('back', '--evidence', '2024-03-02'), '--lang', 'zh-Hans'],
    files: SHARED,
    code: 2,
    err: '“back”不需要证据',
  },
  {
    name: 'opportunity advance remarks on whoever grades an own sale',
    args: manager('active', '--evidence', '2024-03-02', '--what', 'A. Buyer rang us'),
    files: opportunity(),
    err: ['"Active", graded by Li Wei', 'Li Wei is the owner as well'],
  },
  {
    name: 'opportunity advance remarks on it in Chinese',
    args: [...manager('active', '--evidence', '2024-03-02', '--what', 'A. Buyer rang us'), '--lang', 'zh-Hans'],
    files: opportunity(),
    err: 'Li Wei也是这个商机的负责人',
  },
  {
    name: 'opportunity advance by somebody else has no remark',
    args: [...manager('active', '--evidence', '2024-03-02', '--what', 'A. Buyer rang us'), '--name', 'M. Boss'],
    files: opportunity(),
    err: 'graded by M. Boss',
    never: ['owner as well'],
  },
  {
    name: 'opportunity advance knows a manager in capitals and in Chinese',
    args: ['opportunity', 'advance', ID, 'active', '--evidence', '2024-03-02', '--what', 'A. Buyer rang us', '--as', '经理'],
    before: [
      ['opportunity', 'advance', ID, 'inactive', '--what', 'x', '--as', 'Manager'],
      ['opportunity', 'advance', ID, 'back', '--as', 'MANAGER'],
    ],
    files: opportunity(),
    err: '"Active", graded by',
  },
  {
    name: 'opportunity advance follows the Signature Selling process',
    args: manager('validated', '--evidence', '2024-05-01-sponsor'),
    before: [
      manager('engaged', '--evidence', '2024-03-02', '--what', 'A. Buyer rang us'),
      manager('identified', '--evidence', '2024-05-01-sponsor'),
    ],
    files: {
      ...opportunity(),
      [FILE]: opportunity()[FILE]!.replace('process: default', 'process: signature'),
      ...letter('sponsor', 'sent: 2024-05-01\naccepted: 2024-05-03\n'),
    },
    err: '"Validated", graded by',
  },
  {
    name: 'opportunity advance back of what is neither',
    args: manager('back'),
    files: opportunity(),
    code: 2,
    err: 'neither lost nor set aside',
  },
  {
    name: 'opportunity advance back of what was graded wants a reason',
    args: manager('back'),
    files: SHARED,
    code: 2,
    err: 'A reason is needed',
  },
  {
    name: 'opportunity advance follows a company’s own process',
    args: manager('pilot', '--evidence', '2024-03-02', '--what', 'A. Buyer rang us'),
    files: {
      ...opportunity(),
      'ccs.yaml':
        `${WORKSPACE}seller: { name: Li Wei }\nprocess:\n  default:\n    milestones:\n` +
        '      - { id: pilot, name: { en: Pilot approved, zh-Hans: 试点已批准 }, evidence: [date] }\n' +
        '      - { id: credit, name: Credit granted }\n',
    },
    err: '"Pilot approved", graded by Li Wei',
  },
  {
    name: 'a process with a mistake in ccs.yaml has its place, and hides no list',
    args: ['opportunity', 'list'],
    files: { 'ccs.yaml': `${WORKSPACE}process:\n  own:\n    milestones:\n      - { id: a, name: A }\n      - { id: lost, name: B }\n` },
    err: [/ccs\.yaml:6:15 "lost" has a meaning of its own/, 'cannot be used'],
  },

  {
    name: 'opportunity map is a grid that fits',
    args: ['opportunity', 'map'],
    files: opportunity(PLAYERS),
    out: [/^5\|.*2--\*\*/mu, /^3\|.*1\? A\. Buy/mu, '2. 王建国', 'A. Buyer → 王建国: 利润 <b>下滑</b>'],
  },
  {
    name: 'opportunity map in Chinese',
    args: ['opportunity', 'map', '--lang', 'zh-Hans'],
    files: opportunity(PLAYERS),
    out: ['谁说了算', '-- 敌对', '** 核心圈', '痛点链'],
  },
  {
    name: 'opportunity map as Markdown has Mermaid, and nothing that breaks out of it',
    args: ['opportunity', 'map', '--format', 'md'],
    files: opportunity(PLAYERS),
    out: ['```mermaid\nflowchart BT\n', 'p2["王建国<br>利润 #60;b#62;下滑#60;#47;b#62;"]', '  p1 --> p2\n```'],
    never: ['"利润 <b>'],
  },
  {
    name: 'opportunity map as HTML has SVG, no script, nothing from outside',
    args: ['opportunity', 'map', '--format', 'html'],
    files: opportunity(PLAYERS),
    out: [/^<!doctype html>/, '<svg', '王建国', '利润 &lt;b&gt;下滑'],
    never: ['<script', '<b>', /(?:src|href)=/u, /https?:\/\/(?!www\.w3\.org\/2000\/svg)/u],
  },
  {
    name: 'opportunity map --out never overwrites',
    args: ['opportunity', 'map', '--format', 'html', '--out', 'map.html'],
    files: { ...opportunity(PLAYERS), 'map.html': 'x' },
    code: 2,
    err: 'map.html is there already.',
  },
  {
    name: 'opportunity map of nobody says so',
    args: ['opportunity', 'map', '--format', 'md'],
    files: opportunity(),
    out: 'Nobody’s superior is known yet.',
  },
];
