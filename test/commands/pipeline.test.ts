// `ccs pipeline`: the table, the data, the page; broken records among good ones; the same with and without what was kept.
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { beforeEach, describe, expect, test } from 'vitest';
import stringWidth from 'string-width';
import { built, folder, inProcess, type Host, type Outcome } from '../support.ts';

const NOW = new Date('2026-12-01T12:00:00');
/** Later than any file of this test was written: what was changed a moment ago is not kept. */
const SOON = new Date(Date.now() + 3_600_000);

const base = (account: string, opened: string, rest: string): string => `ccs: 1\nkind: opportunity\naccount: ${account}\nopened: ${opened}\n${rest}`;
const milestones = (...entries: readonly string[]): string => `milestones:\n${entries.map((entry) => `  - milestone: ${entry.split(' ')[0]}\n    date: ${entry.split(' ')[1]}\n    by: M. Roth\n`).join('')}`;
const FILES: Readonly<Record<string, string>> = {
  'ccs.yaml': 'ccs: 1\nlanguage: en\n',
  'opportunities/2026-06-01-acme.yaml': base('Acme', '2026-06-01', `value: 120000\ncurrency: EUR\nowner: Anna Keller\nclose: 2026-11-15\nplayers:\n  - id: fox\n    name: Fox\n    left: 2026-11-05\n${milestones('active 2026-06-10', 'goal-shared 2026-07-01', 'champion 2026-07-20', 'evaluating 2026-10-15')}plan:\n  - event: Legal reads the contract\n    date: 2026-11-10\n    status: open\nchanges:\n  - date: 2026-06-01\n    value: 100000\n    close: 2026-10-31\n    owner: Anna Keller\n  - date: 2026-10-20\n    value: 120000\n    close: 2026-11-15\n`),
  'opportunities/2026-09-10-北京长城机电.yaml': base('北京长城机电', '2026-09-10', `value: 600000\ncurrency: CNY\nowner: 刘晓\n${milestones('active 2026-09-12', 'goal-shared 2026-11-20')}`),
  'opportunities/2026-10-05-=cmd.yaml': base('"=HYPERLINK(\\"http://x\\")"', '2026-10-05', `name: "+1\\n=2"\nvalue: 5\nowner: "@SUM(A1)"\n${milestones('active 2026-11-20', 'lost 2026-11-25')}`),
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

const HOSTS: Readonly<Record<string, Host>> = { 'in process': inProcess({ now: NOW }), built };

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
      expect(rows[2]).toMatchObject({ account: 'Acme', owner: 'Anna Keller', value: 120000, currency: 'EUR', close: '2026-11-15', process: 'default', milestone: 'evaluating', since: '2026-10-15', state: 'active', forecast: true });
      expect((rows[2]!['danger'] as { signal: string }[]).map(({ signal }) => signal)).toEqual(expect.arrayContaining(['postponed', 'plan-obstructed', 'player-changed']));
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
        expect(stdout).not.toMatch(/<(?:script|link|img|iframe|object|embed|base|form|image|use|foreignObject)\b|\son\w+=|url\(|@import|javascript:|\bsrc=|href=/iu);
        const svgs = stdout.match(/<svg[^]*?<\/svg>/gu) ?? [];
        expect(svgs.length).toBeGreaterThanOrEqual(4);
        for (const svg of svgs) wellFormed(svg);
        expect(svgs.join('')).toMatch(/<rect class="forecast"/u);
        expect(stdout).not.toMatch(/NaN|undefined|Infinity/u);
        expect(stdout).toContain('=HYPERLINK(&quot;http://x&quot;)');
      }
    });

    test('a broken record hides no other', async () => {
      const root = workspace({ ...FILES, 'opportunities/2026-11-01-odd.yaml': base('Odd', '2026-13-01', 'ovner: X\n'), 'opportunities/2026-11-02-torn.yaml': 'ccs: 1\nkind: opportunity\naccount: "torn\n' });
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

    test('what cannot be done is said', async () => {
      const root = workspace();
      const said = async (...args: string[]): Promise<string> => {
        const { code, stdout, stderr } = await ccs(root, ...args);
        expect([code, stdout]).toEqual([2, '']);
        return stderr;
      };
      expect(await said('--at', '2026-02-30')).toContain('is no day of the calendar');
      expect(await said('--at', '2999-01-01')).toContain('still to come');
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
  const show = (root: string, columns: number, ...args: readonly string[]): Promise<Outcome> => inProcess({ now: NOW, columns })({ args: ['pipeline', ...args], cwd: root });

  test('fits 80 and 40 columns, in both languages', async () => {
    const root = workspace();
    for (const [columns, lang] of [[80, 'en'], [80, 'zh-Hans'], [40, 'en'], [40, 'zh-Hans']] as const) {
      const { stdout } = await show(root, columns, '--lang', lang, '--since', '2026-10-01');
      expect(stdout.split('\n').filter((line) => stringWidth(line) > columns), `${columns} ${lang}\n${stdout}`).toEqual([]);
    }
  });

  test('counts and adds up by rep, each currency by itself', async () => {
    const { stdout } = await show(workspace(), 80);
    expect(stdout).toMatch(/^All +Number +Amount +Months +Inactive +In danger$/mu);
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
    expect(JSON.parse(then.stdout)).toMatchObject([{ id: '2026-09-10-北京长城机电', milestone: 'active' }, { id: '2026-06-01-acme', milestone: 'champion', value: 100000, close: '2026-10-31', forecast: false }]);
    const since = await show(root, 80, '--since', '2026-09-30', '--json');
    const moves = (JSON.parse(since.stdout) as { moves: { move: string; from?: unknown; to?: unknown }[] }[]).map((row) => row.moves.map(({ move }) => move));
    expect(moves).toEqual([['new', 'lost'], ['forward'], ['forward', 'value', 'close']]);
    expect((await show(root, 80, '--since', '2026-09-30')).stdout).toContain('  - value 100,000 EUR → 120,000 EUR');
    expect((await show(root, 80, '--since', '2026-09-30', '--lang', 'zh')).stdout).toContain('  - 前进：已有推动者 → 正在评估');
  });

  test('of one owner, whatever the case, and of one process', async () => {
    const root = workspace();
    expect(JSON.parse((await show(root, 80, '--owner', 'anna keller', '--json')).stdout)).toHaveLength(1);
    expect(JSON.parse((await show(root, 80, '--process', 'signature', '--json')).stdout)).toEqual([]);
    expect((await show(root, 80, '--owner', '刘晓')).stdout).not.toContain('All');
  });

  test('a process that there is not is remarked on, and measured by the usual one', async () => {
    const { stdout, stderr } = await show(workspace({ ...FILES, 'opportunities/2026-11-01-x.yaml': base('X', '2026-11-01', 'process: ours\n') }), 80, '--json');
    expect(stderr).toContain('There is no process "ours"');
    expect(JSON.parse(stdout)[0]).toMatchObject({ account: 'X', process: 'default' });
  });

  test('letters and calls count as what the buyer did', async () => {
    const letters = { 'letters/2026-10-01-champion-acme.yaml': 'ccs: 1\nkind: letter\nletter: champion\nlanguage: en\ndate: 2026-10-01\nsent: 2026-10-02\naccepted: 2026-10-05\nanswers:\n  to: Fox\n' };
    const linked = { ...FILES, ...letters, 'opportunities/2026-06-01-acme.yaml': `${FILES['opportunities/2026-06-01-acme.yaml']}letters:\n  - 2026-10-01-champion-acme\n` };
    const { stdout } = await show(workspace(linked), 80, '--json');
    expect(stdout).toContain('"signal":"access-harder"');
  });
});

describe('what is kept of the last look', () => {
  const look = inProcess({ now: SOON });
  const kept = (root: string): string => join(root, '.ccs', 'cache', 'pipeline.txt');
  const ccs = async (root: string, ...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await look({ args: ['pipeline', ...args], cwd: root });
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
    for (const args of [['--csv'], ['--format', 'html'], ['--lang', 'zh'], ['--since', '2026-09-01'], ['--at', '2026-10-01', '--json']]) expect(await ccs(root, ...args)).toBe(await ccs(root, ...args, '--no-cache'));
  });

  test('is used: a file that is the same is not opened', async () => {
    await ccs(root);
    const text = readFileSync(kept(root), 'utf8');
    const lines = text.split('\n').slice(0, -2).map((line) => line.replace('"Acme"', '"Acne"')).join('\n');
    const { createHash } = await import('node:crypto');
    writeFileSync(kept(root), `${lines}\n${createHash('sha1').update(`${lines}\n`).digest('base64url')}\n`);
    expect(await ccs(root, '--json')).toContain('Acne');
  });

  test('does not hide a change, a new record or one that went', async () => {
    await ccs(root);
    const path = join(root, 'opportunities', '2026-06-01-acme.yaml');
    // As long as before: only the time tells.
    writeFileSync(path, readFileSync(path, 'utf8').replace('value: 120000', 'value: 130000'));
    expect(await ccs(root, '--json')).toBe(await ccs(root, '--json', '--no-cache'));
    expect(await ccs(root, '--json')).toContain('130000');
    writeFileSync(join(root, 'opportunities', '2026-11-11-new.yaml'), base('New', '2026-11-11', ''));
    expect(await ccs(root, '--json')).toContain('"New"');
    unlinkSync(path);
    expect(await ccs(root, '--json')).not.toContain('Acme');
    writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\nprocess:\n  short:\n    milestones:\n      - id: active\n        name: On\n      - id: done\n        name: Done\n');
    expect(await ccs(root, '--json')).toBe(await ccs(root, '--json', '--no-cache'));
    expect(await ccs(root, '--json')).toContain('"process":"short"');
    mkdirSync(join(root, 'letters'));
    writeFileSync(join(root, 'letters', 'odd.yaml'), 'ccs: 1\nkind: letter\n');
    for (let i = 0; i < 2; i++) expect(await ccs(root, '--json')).toContain('letters/odd.yaml:1:1');
  });

  test('counts for nothing where it is damaged, cut short or somebody else’s', async () => {
    const bare = await ccs(root, '--json', '--no-cache');
    await ccs(root);
    const whole = readFileSync(kept(root), 'utf8');
    for (const damaged of ['', 'x', whole.slice(0, -10), whole.replace('Acme', 'Acne'), whole.slice(whole.indexOf('\n')), `${whole}more\n`, whole.replaceAll('\n', '\r\n')]) {
      writeFileSync(kept(root), damaged);
      expect(await ccs(root, '--json')).toBe(bare);
      expect(readFileSync(kept(root), 'utf8')).toBe(whole);
    }
    unlinkSync(kept(root));
    mkdirSync(kept(root));
    expect(await ccs(root, '--json')).toBe(bare);
    expect(readdirSync(join(root, '.ccs', 'cache'))).toEqual(['pipeline.txt']);
  });

  test('what was written a moment ago, and what is a link, is read each time', async () => {
    const other = join(root, 'opportunities', '2026-12-01-link.yaml');
    symlinkSync(join(root, 'opportunities', '2026-06-01-acme.yaml'), other);
    const fresh = inProcess({ now: new Date() });
    await fresh({ args: ['pipeline'], cwd: root });
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
