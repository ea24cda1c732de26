// `ccs pipeline`: the table, the data, the page; broken records among good ones; the same with and without what was kept.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { beforeEach, describe, expect, test } from 'vitest';
import { widthOf } from '../width.ts';
import { scriptedPort } from '../../src/io/scripted.ts';
import { BUILT, environment, folder, hosts, inProcess, keptOf, type Outcome } from '../support.ts';

const NOW = new Date('2026-12-01T12:00:00');
/** Later than any file of this test was written: what was changed a moment ago is not kept. */
const SOON = new Date(Date.now() + 3_600_000);

const base = (account: string, opened: string, rest: string): string =>
  `ccs: 1\nkind: opportunity\naccount: ${account}\nopened: ${opened}\n${rest}`;
const milestones = (...entries: readonly string[]): string =>
  'milestones:\n' +
  `${entries.map((entry) => `  - milestone: ${entry.split(' ')[0]}\n    date: ${entry.split(' ')[1]}\n    by: M. Roth\n`).join('')}`;
const FILES: Readonly<Record<string, string>> = {
  'ccs.yaml': 'ccs: 1\nlanguage: en\n',
  'opportunities/2026-06-01-acme.yaml': base(
    'Acme',
    '2026-06-01',
    'value: 120000\ncurrency: EUR\nowner: Anna Keller\nclose: 2026-11-15\nplayers:\n  - id: fox\n' +
      '    name: Fox\n    left: 2026-11-05\n' +
      `${milestones('active 2026-06-10', 'goal-shared 2026-07-01', 'champion 2026-07-20', 'evaluating 2026-10-15')}plan:\n` +
      '  - event: Legal reads the contract\n    date: 2026-11-10\n    status: open\nchanges:\n' +
      '  - date: 2026-06-01\n    value: 100000\n    close: 2026-10-31\n    owner: Anna Keller\n' +
      '  - date: 2026-10-20\n    value: 120000\n    close: 2026-11-15\n',
  ),
  'opportunities/2026-09-10-北京长城机电.yaml': base(
    '北京长城机电',
    '2026-09-10',
    `value: 600000\ncurrency: CNY\nowner: 刘晓\n${milestones('active 2026-09-12', 'goal-shared 2026-11-20')}`,
  ),
  'opportunities/2026-10-05-=cmd.yaml': base(
    '"=HYPERLINK(\\"http://x\\")"',
    '2026-10-05',
    `name: "+1\\n=2"\nvalue: 5\nowner: "@SUM(A1)"\n${milestones('active 2026-11-20', 'lost 2026-11-25')}`,
  ),
};

function workspace(files: Readonly<Record<string, string>> = FILES): string {
  const root = folder();
  mkdirSync(join(root, 'opportunities'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const HOSTS = hosts(inProcess({ now: NOW }));

for (const [name, host] of Object.entries(HOSTS)) {
  // The built program lives today.
  const on = (day: string): readonly string[] => (name === 'built' ? [] : ['--at', day]);
  describe(name, () => {
    const ccs = (root: string, ...args: readonly string[]): Promise<Outcome> => host({ args: ['pipeline', ...args], cwd: root });

    test('data: one opportunity a line, the newest first', async () => {
      const { code, stdout } = await ccs(workspace(), '--json');
      expect(code).toBe(0);
      const rows = JSON.parse(stdout) as Record<string, unknown>[];
      expect(rows.map(({ id }) => id)).toEqual(['2026-10-05-=cmd', '2026-09-10-北京长城机电', '2026-06-01-acme']);
      expect(stdout.split('\n')).toHaveLength(rows.length + 3);
      expect(rows[2]).toMatchObject({
        account: 'Acme',
        owner: 'Anna Keller',
        value: 120000,
        currency: 'EUR',
        close: '2026-11-15',
        process: 'default',
        milestone: 'evaluating',
        since: '2026-10-15',
        state: 'active',
        forecast: true,
      });
      expect((rows[2]!['danger'] as { signal: string }[]).map(({ signal }) => signal)).toEqual(
        expect.arrayContaining(['postponed', 'plan-obstructed', 'player-changed']),
      );
    });

    test('a spreadsheet opens it, and nothing in it runs', async () => {
      for (const lang of ['en', 'zh-Hans']) {
        const { stdout } = await ccs(workspace(), '--csv', '--lang', lang);
        expect(stdout.startsWith('\uFEFF')).toBe(true);
        const { data, errors } = Papa.parse<string[]>(stdout.slice(1).trimEnd());
        expect(errors).toEqual([]);
        expect(data).toHaveLength(4);
        expect(new Set(data.map((row) => row.length))).toEqual(new Set([15]));
        expect(data.flat().filter((cell) => /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u.test(cell))).toEqual([]);
        expect(data[1]).toEqual(expect.arrayContaining(['\'=HYPERLINK("http://x")', "'+1 =2", "'@SUM(A1)", '5']));
        expect(data[2]).toEqual(expect.arrayContaining(['北京长城机电', '600000', 'CNY', '刘晓']));
      }
    });

    test('a page that needs nothing else', async () => {
      for (const lang of ['en', 'zh-Hans']) {
        const { stdout, code } = await ccs(workspace(), '--format', 'html', '--since', '2026-10-01', '--lang', lang);
        expect(code).toBe(0);
        expect(stdout).not.toMatch(
          /<(?:script|link|img|iframe|object|embed|base|form|image|use|foreignObject)\b|\son\w+=|url\(|@import|javascript:|\bsrc=|href=/iu,
        );
        const svgs = stdout.match(/<svg[^]*?<\/svg>/gu) ?? [];
        expect(svgs.length).toBeGreaterThanOrEqual(4);
        for (const svg of svgs) wellFormed(svg);
        expect(svgs.join('')).toMatch(/<rect class="forecast"/u);
        expect(stdout).not.toMatch(/NaN|undefined|Infinity/u);
        expect(stdout).toContain('=HYPERLINK(&quot;http://x&quot;)');
      }
    });

    test('a broken record hides no other', async () => {
      const root = workspace({
        ...FILES,
        'opportunities/2026-11-01-odd.yaml': base('Odd', '2026-13-01', 'ovner: X\n'),
        'opportunities/2026-11-02-torn.yaml': 'ccs: 1\nkind: opportunity\naccount: "torn\n',
      });
      for (const format of ['json', 'csv', 'html', 'txt']) {
        const { code, stdout, stderr } = await ccs(root, '--format', format);
        expect([format, code]).toEqual([format, 0]);
        expect(stdout).toContain('Acme');
        expect(stdout).not.toContain('Odd');
        expect(stderr).toContain('2026-11-01-odd.yaml:4:9 "2026-13-01" is no day of the calendar. Write it like 2026-12-01.');
        expect(stderr).toContain('2026-11-01-odd.yaml:5:1 "ovner" is not known here. Did you mean "owner"?');
        expect(stderr).toMatch(/2026-11-02-torn\.yaml:3:\d+ /u);
      }
    });

    test('where none can be read, nobody is told that there is none', async () => {
      const { code, stdout, stderr } = await ccs(
        workspace({ 'ccs.yaml': 'ccs: 1\n', 'opportunities/2026-11-01-odd.yaml': base('Odd', '2026-13-01', '') }),
        '--json',
      );
      expect([code, stdout]).toEqual([0, '[]\n']);
      expect(stderr).toContain('odd.yaml:4:9');
      expect(stderr).not.toContain('There is no opportunity yet');
    });

    test('what cannot be done is said', async () => {
      const root = workspace();
      const said = async (...args: string[]): Promise<string> => {
        const { code, stdout, stderr } = await ccs(root, ...args);
        expect([code, stdout]).toEqual([2, '']);
        return stderr;
      };
      expect(await said('--at', '2026-02-30')).toContain('is no day of the calendar');
      expect(await said('--at', '2099-01-01')).toContain('still to come');
      expect(await said('--since', '2026-11-01', '--at', '2026-10-01')).toContain('is not before');
      expect(await said('--owner', 'Ana Keller')).toContain('Did you mean Anna Keller?');
      expect(await said('--process', 'defualt')).toContain('Did you mean default?');
      expect(await said('--json', '--csv')).toContain('do not go together');
      expect(await said('--format', 'pdf')).toContain('txt, html, csv, json');
    });

    test('an empty workspace says what to do', async () => {
      const { code, stdout, stderr } = await ccs(workspace({ 'ccs.yaml': 'ccs: 1\n' }), '--json');
      expect([code, stdout]).toEqual([0, '[]\n']);
      expect(stderr).toContain('ccs opportunity new');
    });

    test('into a file, once', async () => {
      const root = workspace();
      expect((await ccs(root, '--out', 'a.txt', ...on('2026-12-01'))).code).toBe(0);
      expect(readFileSync(join(root, 'a.txt'), 'utf8')).toContain('Pipeline on');
      expect((await ccs(root, '--out', 'a.txt')).code).toBe(2);
    });
  });
}

describe('the table', () => {
  const show = (root: string, columns: number, ...args: readonly string[]): Promise<Outcome> =>
    inProcess({ now: NOW, columns })({ args: ['pipeline', ...args], cwd: root });

  /** The same in a terminal. */
  const screen = (root: string, columns: number, ...args: readonly string[]): Promise<Outcome> =>
    inProcess({ now: NOW, columns, port: scriptedPort([]) })({ args: ['pipeline', ...args], cwd: root });

  test('fits 120, 80 and 40 columns, in both languages, whatever the amounts and the names', async () => {
    const names = Array.from({ length: 3 }, (_, index) => [
      `opportunities/2026-08-0${index + 1}-x.yaml`,
      base(
        'A company with a name that is longer than a narrow terminal is wide',
        `2026-08-0${index + 1}`,
        `value: 98765432109\ncurrency: ${['EUR', 'CNY', 'JPY'][index]}\n` +
          `owner: Jan Willem van der Meer-Oosterhuis ${index}\nclose: 2026-09-01\n`,
      ),
    ]);
    for (const root of [workspace(), workspace({ ...FILES, ...Object.fromEntries(names) })]) {
      for (const columns of [120, 80, 40]) {
        for (const args of [
          ['--lang', 'en'],
          ['--lang', 'zh-Hans'],
          ['--lang', 'en', '--since', '2026-10-01'],
          ['--lang', 'zh-Hans', '--since', '2026-10-01'],
        ]) {
          const { stdout } = await screen(root, columns, ...args);
          expect(
            stdout.split('\n').filter((line) => widthOf(line) > columns),
            `${columns} ${args.join(' ')}\n${stdout}`,
          ).toEqual([]);
          // What counts is there, however narrow.
          expect(stdout).toMatch(args.includes('en') ? /Number +(?:Then +)?Amount/u : /商机数 +(?:当时 +)?金额/u);
        }
      }
    }
  });

  test('says which columns there was no room for', async () => {
    expect((await screen(workspace(), 40)).stdout).toMatch(/No room for: [^.]*Set aside/u);
    expect((await screen(workspace(), 40, '--lang', 'zh')).stdout).toMatch(/宽度不够，没有显示：[^。]*搁置/u);
    expect((await screen(workspace(), 120)).stdout).not.toContain('No room');
  });

  test('goes into a pipe or a file without colours, its lines whole', async () => {
    const root = workspace();
    const { stdout } = await show(root, 40, '--since', '2026-10-01');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain(
      'Number and amount include what is set aside; months are the average in the stage. The forecast begins at the milestone marked *.\n',
    );
    expect((await screen(root, 40, '--since', '2026-10-01')).stdout).toContain('\u001b[1m');
    await screen(root, 40, '--since', '2026-10-01', '--out', 'p.txt');
    expect(readFileSync(join(root, 'p.txt'), 'utf8')).toBe(stdout);
  });

  test('explains the mark of the forecast where a row has one, and nowhere else', async () => {
    const own = 'ccs: 1\nprocess:\n  own:\n    milestones:\n      - { id: a, name: A }\n      - { id: b, name: B }\n';
    const bare = { 'ccs.yaml': own, 'opportunities/2026-10-01-x.yaml': base('X', '2026-10-01', 'process: own\n') };
    for (const [root, isMarked] of [
      [workspace(bare), false],
      [workspace(), true],
    ] as const)
      for (const format of ['txt', 'html']) {
        const { stdout } = await show(root, 100, '--format', format);
        expect([/\S \*(?: +\d|<\/th>)/u.test(stdout), stdout.includes('marked *')]).toEqual([isMarked, isMarked]);
      }
  });

  test('stands beside that of the earlier day', async () => {
    const { stdout } = await show(workspace(), 80, '--since', '2026-10-01');
    expect(stdout).toMatch(/^All +Number +Then +Amount +Amount then +Months +Set aside +In danger$/mu);
    expect(stdout).toMatch(/^Champion +0 +1 +100,000 EUR$/mu);
    expect(stdout).toMatch(/^Evaluating \* +1 +0 +120,000 EUR +1\.5 +0 +1$/mu);
    expect(stdout).toContain('Then: on 2026-10-01.\n');
    const chinese = await show(workspace(), 80, '--since', '2026-10-01', '--lang', 'zh');
    expect(chinese.stdout).toMatch(/^合计 +商机数 +当时 +金额 +当时金额 +停留月数 +搁置 +有风险$/mu);
    expect(chinese.stdout).toContain('“当时”指 2026-10-01。');
  });

  test('of a day before any record, or of a process that none follows, says so', async () => {
    const root = workspace();
    for (const format of ['txt', 'json']) {
      const early = await show(root, 80, '--at', '2020-01-01', '--format', format);
      expect([early.code, early.stdout, early.stderr]).toEqual([
        0,
        format === 'json' ? '[]\n' : '',
        'No opportunity was open on 2020-01-01; all were opened later.\n',
      ]);
    }
    expect((await show(root, 80, '--at', '2020-01-01', '--lang', 'zh')).stderr).toBe('2020-01-01 还没有商机，现有的都是那以后才建立的。\n');
    const none = await show(root, 80, '--process', 'signature');
    expect([none.code, none.stdout, none.stderr]).toEqual([
      0,
      'Pipeline on 2026-12-01\n\nNo opportunities.\n',
      'No opportunity follows the process "signature".\n',
    ]);
    // All of them are new since then.
    expect((await show(root, 80, '--since', '2020-01-01')).stdout.match(/- new/gu)).toHaveLength(3);
  });

  test('does not pass over what is opened on a day still to come', async () => {
    const root = workspace({ ...FILES, 'opportunities/2062-11-01-typo.yaml': base('Typo', '2062-11-01', '') });
    for (let look = 0; look < 2; look++) {
      const { code, stdout, stderr } = await show(root, 80);
      expect([code, stderr]).toEqual([0, 'Not shown, because "opened" is a day still to come: 2062-11-01-typo\n']);
      expect(stdout).not.toContain('Typo');
    }
    expect((await show(root, 80, '--lang', 'zh')).stderr).toBe('没有显示，因为“opened”写的日子还没有到：2062-11-01-typo\n');
    expect((await show(root, 80, '--at', '2026-11-30')).stderr).toBe('');
  });

  test('counts and adds up by rep, each currency by itself', async () => {
    const { stdout } = await show(workspace(), 80);
    expect(stdout).toMatch(/^All +Number +Amount +Months +Set aside +In danger$/mu);
    expect(stdout).toMatch(/^Goal shared +1 +600,000 CNY +0\.4 +0 +0$/mu);
    expect(stdout).toMatch(/^Evaluating \* +1 +120,000 EUR +1\.5 +0 +1$/mu);
    expect(stdout).toMatch(/^Forecast +1 +120,000 EUR/mu);
    expect(stdout).toMatch(/^Lost +1 +5$/mu);
    expect(stdout).toMatch(/^Anna Keller /mu);
    expect(stdout).toMatch(/^刘晓 /mu);
    expect(stdout).toContain('1 opportunity in danger');
    expect(stdout).toContain('  - overdue since 2026-11-10: Legal reads the contract');
    expect(stdout).toContain('  - Fox left on 2026-11-05');
  });

  test('an earlier day is shown as it was, and what moved since', async () => {
    const root = workspace();
    const then = await show(root, 80, '--at', '2026-09-30', '--json');
    expect(JSON.parse(then.stdout)).toMatchObject([
      { id: '2026-09-10-北京长城机电', milestone: 'active' },
      { id: '2026-06-01-acme', milestone: 'champion', value: 100000, close: '2026-10-31', forecast: false },
    ]);
    const since = await show(root, 80, '--since', '2026-09-30', '--json');
    const moves = (JSON.parse(since.stdout) as { moves: { move: string; from?: unknown; to?: unknown }[] }[]).map((row) =>
      row.moves.map(({ move }) => move),
    );
    expect(moves).toEqual([['new', 'lost'], ['forward'], ['forward', 'value', 'close']]);
    expect((await show(root, 80, '--since', '2026-09-30')).stdout).toContain('  - value 100,000 EUR → 120,000 EUR');
    expect((await show(root, 80, '--since', '2026-09-30', '--lang', 'zh')).stdout).toContain('  - 前进：已有推动者 → 正在评估');
  });

  test('counts an average only of what is worked on', async () => {
    const { stdout } = await show(
      workspace({
        'ccs.yaml': 'ccs: 1\n',
        'opportunities/2026-08-01-x.yaml': base('X', '2026-08-01', 'inactive:\n  date: 2026-09-01\n  why: frozen\n'),
      }),
      80,
    );
    expect(stdout).toMatch(/^Not graded +1 +1 +0$/mu);
  });

  test('wrong settings of a process have their place', async () => {
    const wrong =
      'ccs: 1\nprocess:\n  own:\n    accessDays: -3\n    milestones:\n' +
      '      - { id: a, name: A, months: 0, forecast: yes }\n' +
      '      - { id: b, nmae: B, evidence: [leter] }\n  short:\n    milestones:\n' +
      '      - { id: a, name: A }\n';
    const { code, stdout, stderr } = await show(workspace({ ...FILES, 'ccs.yaml': wrong }), 80);
    expect([code, stdout]).toEqual([2, '']);
    for (const said of [
      '4:17 "accessDays" cannot be -3. It is more than 0.',
      '6:35 "months" cannot be 0. It is more than 0.',
      '6:48 "forecast" should be true or false, but is a text.',
      '7:18 "nmae" is not known here. Did you mean "name"?',
      '7:38 "evidence" cannot be "leter". Did you mean "letter"?',
      '10:7 "milestones" has too few items. Write at least 2',
    ])
      expect(stderr).toContain(`ccs.yaml:${said}`);
    const twice =
      'ccs: 1\nprocess:\n  own:\n    milestones:\n      - { id: a, name: A, won: true }\n' +
      '      - { id: b, name: B, won: true, evidence: [file], letter: { kinds: [plan] } }\n';
    const { stderr: second } = await show(workspace({ ...FILES, 'ccs.yaml': twice }), 80, '--lang', 'zh');
    expect(second).toContain('ccs.yaml:6:32 前面已经有一个里程碑算赢单了。');
    expect(second).toMatch(/ccs\.yaml:6:\d+ 这里写了哪些信函才算数/u);
  });

  test('of one owner, whatever the case, and of one process', async () => {
    const root = workspace();
    expect(JSON.parse((await show(root, 80, '--owner', 'anna keller', '--json')).stdout)).toHaveLength(1);
    expect(JSON.parse((await show(root, 80, '--process', 'signature', '--json')).stdout)).toEqual([]);
    expect((await show(root, 80, '--owner', '刘晓')).stdout).not.toContain('All');
  });

  test.each(['ours', 'toString'])('a process that there is not (%s) is remarked on, and measured by the usual one', async (process) => {
    // With an alias it is judged beside all others.
    const sale = base('X', '2026-11-01', `process: ${process}\naliases: [Ex]\n`);
    const { stdout, stderr } = await show(workspace({ ...FILES, 'opportunities/2026-11-01-x.yaml': sale }), 80, '--json');
    expect(stderr).toContain(`There is no process "${process}"`);
    expect(JSON.parse(stdout)[0]).toMatchObject({ account: 'X', process: 'default' });
  });

  test('letters and calls count as what the buyer did', async () => {
    const letters = {
      'letters/2026-10-01-champion-acme.yaml':
        'ccs: 1\nkind: letter\nletter: champion\nlanguage: en\ndate: 2026-10-01\nsent: 2026-10-02\n' +
        'accepted: 2026-10-05\nanswers:\n  to: Fox\n',
    };
    const linked = {
      ...FILES,
      ...letters,
      'opportunities/2026-06-01-acme.yaml': `${FILES['opportunities/2026-06-01-acme.yaml']}letters:\n  - 2026-10-01-champion-acme\n`,
    };
    const { stdout } = await show(workspace(linked), 80, '--json');
    expect(stdout).toContain('"signal":"access-harder"');
  });
});

describe('what is kept of the last look', () => {
  const look = inProcess({ now: SOON });
  const kept = (root: string): string => keptOf(root, root, 'pipeline.txt');
  const ccs = async (root: string, ...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await look({ args: ['pipeline', ...args], cwd: root, home: root });
    expect(code).toBe(0);
    return stdout + stderr;
  };
  let root: string;
  beforeEach(() => {
    root = workspace({ ...FILES, 'opportunities/2026-11-01-odd.yaml': base('Odd', '2026-13-01', '') });
  });

  test('changes nothing of what is shown', async () => {
    const bare = await ccs(root, '--json', '--no-cache');
    expect(() => statSync(kept(root))).toThrow();
    expect(await ccs(root, '--json')).toBe(bare);
    expect(statSync(kept(root)).size).toBeGreaterThan(100);
    expect(await ccs(root, '--json')).toBe(bare);
    for (const args of [['--csv'], ['--format', 'html'], ['--lang', 'zh'], ['--since', '2026-09-01'], ['--at', '2026-10-01', '--json']])
      expect(await ccs(root, ...args)).toBe(await ccs(root, ...args, '--no-cache'));
  });

  test('changes nothing of an amount either that JSON would write otherwise', async () => {
    const nothing = workspace({ ...FILES, 'opportunities/2026-11-01-zero.yaml': base('Zero', '2026-11-01', 'value: -0\ncurrency: EUR\n') });
    for (const args of [[], ['--format', 'html'], ['--since', '2026-11-15']]) {
      const bare = await ccs(nothing, ...args, '--no-cache');
      expect(bare).not.toContain('-0 EUR');
      for (let i = 0; i < 2; i++) expect(await ccs(nothing, ...args)).toBe(bare);
    }
  });

  test('is used: a file that is the same is not opened', async () => {
    await ccs(root, '--json');
    const text = readFileSync(kept(root), 'utf8');
    const lines = text
      .split('\n')
      .slice(0, -2)
      .map((line) => line.replace('"Acme"', '"Acne"'))
      .join('\n');
    const { createHash } = await import('node:crypto');
    writeFileSync(kept(root), `${lines}\n${createHash('sha1').update(`${lines}\n`).digest('base64url')}\n`);
    expect(await ccs(root, '--json')).toContain('Acne');
  });

  test('is said again as long as nothing is another, and to whoever asks the same', async () => {
    const same = workspace(FILES);
    const said = keptOf(same, same, 'pipeline-said.txt');
    for (const args of [[], ['--owner', 'Anna Keller'], ['--lang', 'zh'], ['--process', 'default'], []])
      for (let i = 0; i < 2; i++) expect(await ccs(same, ...args)).toBe(await ccs(same, ...args, '--no-cache'));
    const { createHash } = await import('node:crypto');
    const lines = readFileSync(said, 'utf8').split('\n').slice(0, -2).join('\n').replace('Pipeline on', 'Pipelime on');
    writeFileSync(said, `${lines}\n${createHash('sha1').update(`${lines}\n`).digest('base64url')}\n`);
    expect(await ccs(same)).toContain('Pipelime on');
    expect(await ccs(same, '--lang', 'zh')).toBe(await ccs(same, '--lang', 'zh', '--no-cache'));
    await ccs(same);
    for (const damaged of ['', `${lines}\n`, lines.slice(1)]) {
      writeFileSync(said, damaged);
      expect(await ccs(same)).toBe(await ccs(same, '--no-cache'));
    }
    const path = join(same, 'opportunities', '2026-06-01-acme.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('value: 120000', 'value: 930000'));
    expect(await ccs(same)).toBe(await ccs(same, '--no-cache'));
    // What is remarked on is remarked on each time.
    writeFileSync(join(same, 'opportunities', '2026-11-01-x.yaml'), base('X', '2026-11-01', 'process: ours\n'));
    for (let i = 0; i < 2; i++) expect(await ccs(same)).toContain('There is no process');
  });

  test('does not hide a change, a new record or one that went', async () => {
    await ccs(root);
    const path = join(root, 'opportunities', '2026-06-01-acme.yaml');
    // As long as before: only the time tells.
    writeFileSync(path, readFileSync(path, 'utf8').replace('value: 120000', 'value: 130000'));
    expect(await ccs(root, '--json')).toBe(await ccs(root, '--json', '--no-cache'));
    expect(await ccs(root, '--json')).toContain('130000');
    // Somebody sets the time back, as a copy that keeps times does.
    const { atime, mtime } = statSync(path);
    writeFileSync(path, readFileSync(path, 'utf8').replace('value: 130000', 'value: 140000'));
    utimesSync(path, atime, mtime);
    expect(await ccs(root, '--json')).toContain('140000');
    writeFileSync(join(root, 'opportunities', '2026-11-11-new.yaml'), base('New', '2026-11-11', ''));
    expect(await ccs(root, '--json')).toContain('"New"');
    unlinkSync(path);
    expect(await ccs(root, '--json')).not.toContain('Acme');
    writeFileSync(
      join(root, 'ccs.yaml'),
      'ccs: 1\nprocess:\n  short:\n    milestones:\n      - id: active\n        name: On\n      - id: done\n        name: Done\n',
    );
    expect(await ccs(root, '--json')).toBe(await ccs(root, '--json', '--no-cache'));
    expect(await ccs(root, '--json')).toContain('"process":"short"');
    mkdirSync(join(root, 'letters'));
    writeFileSync(join(root, 'letters', 'odd.yaml'), 'ccs: 1\nkind: letter\n');
    for (let i = 0; i < 2; i++) expect(await ccs(root, '--json')).toContain('letters/odd.yaml:1:1');
  });

  test('counts for nothing where it is damaged, cut short or somebody else’s', async () => {
    const bare = await ccs(root, '--json', '--no-cache');
    await ccs(root, '--json');
    const whole = readFileSync(kept(root), 'utf8');
    for (const damaged of [
      '',
      'x',
      whole.slice(0, -10),
      whole.replace('Acme', 'Acne'),
      whole.slice(whole.indexOf('\n')),
      `${whole}more\n`,
      whole.replaceAll('\n', '\r\n'),
    ]) {
      writeFileSync(kept(root), damaged);
      expect(await ccs(root, '--json')).toBe(bare);
      expect(readFileSync(kept(root), 'utf8')).toBe(whole);
    }
    for (let at = 0; at < whole.length; at += 13) {
      writeFileSync(kept(root), whole.slice(0, at));
      expect(await ccs(root, '--json'), `cut at ${at}`).toBe(bare);
      writeFileSync(kept(root), `${whole.slice(0, at)}${whole[at] === '1' ? '2' : '1'}${whole.slice(at + 1)}`);
      expect(await ccs(root, '--json'), `changed at ${at}`).toBe(bare);
    }
    unlinkSync(kept(root));
    mkdirSync(kept(root));
    expect(await ccs(root, '--json')).toBe(bare);
    expect(readdirSync(dirname(kept(root)))).toEqual(['pipeline.txt']);
  });

  test('holds no findings where only sums were asked for, and they are found out for whoever asks', async () => {
    const [sums, all] = [await ccs(root, '--no-cache'), await ccs(root, '--json', '--no-cache')];
    expect(await ccs(root)).toBe(sums);
    expect(readFileSync(kept(root), 'utf8')).toContain('"?"');
    for (let i = 0; i < 2; i++) expect(await ccs(root, '--json')).toBe(all);
    const whole = readFileSync(kept(root), 'utf8');
    expect(whole).not.toContain('"?"');
    expect(await ccs(root)).toBe(sums);
    expect(readFileSync(kept(root), 'utf8')).toBe(whole);
  });

  test('takes away with it what a killed one left half', async () => {
    await ccs(root);
    const [left, atWork] = ['.pipeline.txt.0123456789ab.tmp', '.pipeline.txt.ba9876543210.tmp'].map((name) =>
      join(dirname(kept(root)), name),
    );
    for (const [path, time] of [
      [left!, SOON.getTime() / 1000 - 3700],
      [atWork!, SOON.getTime() / 1000],
    ] as const) {
      writeFileSync(path, 'x');
      utimesSync(path, time, time);
    }
    unlinkSync(kept(root));
    await ccs(root);
    expect(readdirSync(dirname(kept(root))).sort()).toEqual(['.pipeline.txt.ba9876543210.tmp', 'pipeline.txt']);
  });

  test.skipIf(process.platform === 'win32').each([
    ['pipeline', 'pipeline.txt'],
    ['lint', 'lint.txt'],
  ])('is not waited for where it is a pipe that nobody writes into: ccs %s', (command, name) => {
    const pipe = keptOf(root, root, name);
    mkdirSync(dirname(pipe), { recursive: true });
    execFileSync('mkfifo', [pipe]);
    // Throws when the time is over.
    execFileSync(process.execPath, [BUILT, command], { cwd: root, env: environment(root), stdio: 'ignore', timeout: 100_000 });
  });

  test('what was written a moment ago, and what is a link, is read each time', async () => {
    const other = join(root, 'opportunities', '2026-12-01-link.yaml');
    symlinkSync(join(root, 'opportunities', '2026-06-01-acme.yaml'), other);
    const fresh = inProcess({ now: new Date() });
    await fresh({ args: ['pipeline'], cwd: root, home: root });
    await ccs(root);
    const text = readFileSync(kept(root), 'utf8');
    expect(text).toContain('\t2026-06-01-acme\t');
    expect(text).not.toContain('2026-12-01-link');
  });
});

function wellFormed(svg: string): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
}
