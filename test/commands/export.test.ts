// Opportunities out to other systems and back in: nothing is lost, no formula runs, a bad row stays alone.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmdirSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv, toCsv } from '../../src/core/exchange/csv.ts';
import { fieldKind, flattened, unfolded } from '../../src/core/exchange/flat.ts';
import { opportunitySchema, type Opportunity } from '../../src/core/model/opportunity.ts';
import { clean } from '../../src/workspace/clean.ts';
import { toYaml } from '../../src/workspace/index.ts';
import { naughty } from '../core/render/support.ts';
import { BUILT, built, environment, folder, hosts, inProcess, rounds, THOROUGH, type Host, type Outcome } from '../support.ts';

const NOW = new Date('2026-12-05T12:00:00');
const HOSTS = hosts(inProcess({ now: NOW }));
const NAUGHTY = naughty.filter((text) => /\S/u.test(text));

const FORMULA = /^[=+\-@\t\r\0\n＝＋－＠]/u;
/** What a spreadsheet sees. */
const cellsOf = (text: string): string[] => (parse(text, { bom: true, relax_column_count: true }) as string[][]).flat();

const FULL: Opportunity = {
  ccs: 1,
  kind: 'opportunity',
  account: '北京长城机电',
  name: '=HYPERLINK("http://example.org","x")',
  opened: '2026-10-01',
  value: 600.125,
  currency: 'CNY',
  owner: '\'=刘"晓"',
  close: '2027-01-31',
  process: 'default',
  buyerPhase: 2,
  rfp: { due: '2026-12-24', preferred: 'unsure', winRate: 0.25 },
  prompters: [],
  letters: ['2026-11-01-a', '2026-11-02-b'],
  players: [
    {
      id: 'wang',
      name: '王总',
      roles: ['coach', 'champion'],
      trust: 3,
      rank: 0,
      painFrom: ['li'],
      power: { getsIt: 'yes' },
      notes: '＋第一行\n-第二行, 带逗号',
    },
    { id: 'li', name: '李工' },
  ],
  milestones: [{ milestone: 'active', date: '2026-10-02', by: 'B. Manager', evidence: { date: '2026-10-02', what: ' spaces ' } }],
  plan: [{ event: 'Interviews', go: true, billable: false }],
  assessments: [{ date: '2026-10-03', of: 'us', answers: { 1: { mark: '+' }, 22: { mark: '-', evidence: '@home' } } }],
  ready: { 'a.b\\c': { known: 'no' } },
  negotiations: [{ date: '2026-11-30', gives: [{ give: 'a month', get: 'a referral' }] }],
  signals: [],
  changes: [{ date: '2026-10-01', value: 600.125 }],
  notes: [],
};
const SMALL: Opportunity = { ccs: 1, kind: 'opportunity', account: 'Example & Partners', opened: '2026-11-01' };

/** A workspace with some opportunities. */
function workspace(...opportunities: readonly [id: string, value: Opportunity | string][]): string {
  const home = folder();
  mkdirSync(join(home, 'opportunities'));
  writeFileSync(join(home, 'ccs.yaml'), 'ccs: 1\ncurrency: EUR\n');
  for (const [id, value] of opportunities)
    writeFileSync(join(home, 'opportunities', `${id}.yaml`), typeof value === 'string' ? value : toYaml(value));
  return home;
}
const ids = (home: string): readonly string[] =>
  readdirSync(join(home, 'opportunities'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
const stored = async (run: Host, home: string): Promise<unknown> =>
  JSON.parse((await run({ args: ['export', 'json'], home, cwd: home })).stdout);

describe.each(Object.keys(HOSTS))('%s', (name) => {
  const run = HOSTS[name] as Host;
  const at = (home: string, ...args: readonly string[]): Promise<Outcome> => run({ args, home, cwd: home });
  const given = (home: string, text: string | Uint8Array, ...args: readonly string[]): Promise<Outcome> => {
    writeFileSync(join(home, 'in.csv'), text);
    return at(home, 'import', 'csv', 'in.csv', ...args);
  };

  test('a round trip through csv loses nothing', async () => {
    const home = workspace(['2026-10-01-北京长城机电', FULL], ['2026-11-01-example-partners', SMALL]);
    expect(await at(home, 'export', 'csv', '--out', 'all.csv')).toMatchObject({ code: 0, stdout: '' });
    const text = readFileSync(join(home, 'all.csv'), 'utf8');
    expect(text.startsWith('\uFEFFid,account,aliases,name,opened,')).toBe(true);
    expect(cellsOf(text).filter((cell) => FORMULA.test(cell))).toEqual([]);
    const other = workspace();
    writeFileSync(join(other, 'all.csv'), text);
    expect(await at(other, 'import', 'csv', 'all.csv')).toMatchObject({
      code: 0,
      stdout: '2026-11-01-example-partners\n2026-10-01-北京长城机电\n',
      stderr: 'Imported: 2 new, 0 changed, 0 unchanged, 0 refused.\n',
    });
    expect(await stored(run, other)).toEqual(await stored(run, home));
    expect(await at(other, 'import', 'csv', 'all.csv')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: 'Imported: 0 new, 0 changed, 2 unchanged, 0 refused.\n',
    });
  });

  test('Salesforce and HubSpot get their own columns, stages and dates', async () => {
    const home = workspace(
      [
        '2026-10-01-a',
        {
          ...SMALL,
          name: 'courier',
          value: 1200.5,
          close: '2027-01-31',
          plan: [
            { event: 'Kick-off', date: '2026-12-01', status: 'done' },
            { event: 'Interviews', date: '2026-12-15' },
          ],
          milestones: [
            { milestone: 'active', date: '2026-11-02', by: 'M' },
            { milestone: 'goal-shared', date: '2026-11-03', by: 'M' },
          ],
        },
      ],
      ['2026-09-01-b', { ...SMALL, account: '长城', milestones: [{ milestone: 'lost', date: '2026-11-02', by: 'M' }] }],
    );
    const sf = await at(home, 'export', 'salesforce');
    expect(sf.stdout).toBe(
      'Name,StageName,CloseDate,Amount,NextStep,Description\n' +
        'Example & Partners – courier,Qualification,2027-01-31,1200.5,2026-12-15: Interviews,\n' +
        '长城,Closed Lost,,,,\n',
    );
    expect(sf.stderr).toBe('1 opportunity without "CloseDate", which the other system needs: 2026-09-01-b\n');
    expect((await at(home, 'export', 'hubspot', '--bom')).stdout).toBe(
      '\uFEFFDeal Name,Pipeline,Deal Stage,Amount,Currency,Close Date,Company Name,Create Date,Deal Description,Next Step,Contact Name\n' +
        'Example & Partners – courier,Sales Pipeline,Qualified To Buy,1200.5,,2027-01-31,Example & Partners,2026-11-01,' +
        ',2026-12-15: Interviews,\n' +
        '长城,Sales Pipeline,Closed Lost,,,,长城,2026-11-01,,,\n',
    );
  });

  test('a company brings its own map, for both ways', async () => {
    const home = workspace(['2026-11-01-example-partners', { ...SMALL, owner: 'A', close: '2027-01-31' }]);
    mkdirSync(join(home, 'templates', 'export'), { recursive: true });
    writeFileSync(
      join(home, 'templates', 'export', 'ours.yaml'),
      'ccs: 1\nkind: exchange\ndates: dd.MM.yyyy\ncolumns:\n  - head: Kunde\n    from: account\n' +
        '  - head: Abschluss\n    from: close\n  - head: Wer\n    from: owner\n    values: { A: Anna }\n',
    );
    expect((await at(home, 'export', 'ours')).stdout).toBe('Kunde,Abschluss,Wer\nExample & Partners,31.01.2027,Anna\n');
    expect(
      await given(
        home,
        'Kunde;Abschluss;Wer;Notiz\nExample & Partners;01.02.2027;Anna;x\nNeu AG;1.3.2027;Bert;y\n',
        '--map',
        'ours',
        '--update',
      ),
    ).toMatchObject({ code: 0, stdout: expect.stringMatching(/^2026-11-01-example-partners\n\d{4}-\d\d-\d\d-neu-ag\n$/u) as string });
    expect(await stored(run, home)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ account: 'Example & Partners', owner: 'A', close: '2027-02-01' }),
        expect.objectContaining({ account: 'Neu AG', owner: 'Bert', close: '2027-03-01' }),
      ]),
    );
  });

  test('a bad row is reported with its place and a remedy, and the others go in', async () => {
    const home = workspace();
    const { code, stdout, stderr } = await given(
      home,
      'account,opened,value,close,currency\nGood,2026/11/1,"¥60万",2026年12月1日,CNY\n,2026-11-01,,,\n' +
        'Bad,2026-11-01,a lot,31/02/2027,yen\nMany,2026-11-01,1,,EUR,x\nFine,2026-11-02,"1,200",,EUR\n',
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '2026-11-01-good\n2026-11-02-fine\n' });
    expect(stderr).toContain('in.csv:3 A3 account: "account" is missing. Fill in the cell.');
    expect(stderr).toContain('in.csv:4 C4 value: "a lot" is no number. Write it like 120,000 or 1,200.50.');
    expect(stderr).toContain('in.csv:4 D4 close: "31/02/2027" is no day of the calendar. Write it like 2026-12-01.');
    expect(stderr.match(/ D4 /gu)).toHaveLength(1);
    expect(stderr).toContain('in.csv:4 E4 currency: "yen" is no currency.');
    expect(stderr).toContain('in.csv:5 This row has more cells');
    expect(stderr).toContain('Imported: 2 new, 0 changed, 0 unchanged, 3 refused.');
    expect(await stored(run, home)).toMatchObject([
      { value: 1200, currency: 'EUR' },
      { value: 600000, close: '2026-12-01', players: [], ready: {} },
    ]);
    expect((await given(home, 'account,value\n长城,很多\n', '--lang', 'zh-Hans')).stderr).toMatch(
      /in\.csv:2 B2 value: .*数字.*\n导入完成：新增 0，改动 0，没变 0，未导入 1。/u,
    );
    expect(await given(home, 'account\nBefore\n"After\nLost\n')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('in.csv:3 Quotes are opened') as string,
    });
  });

  test('the line is that of the file and the cell that of the spreadsheet, also after cells of several lines and empty rows', async () => {
    const home = workspace();
    const { code, stderr } = await given(
      home,
      '\uFEFFsep=;\r\naccount;opened;name\r\nGood;2026-11-01;"two\r\nlines"\r\n\r\n;;\r\nBad;2026-13-01;x\r\n',
    );
    expect(code).toBe(2);
    expect(stderr).toContain('in.csv:7 B5 opened: "2026-13-01" is no day of the calendar.');
    expect(await stored(run, home)).toMatchObject([{ account: 'Good', name: 'two\nlines' }]);
  });

  test('a table out of a European Excel is read with a map that says so, and goes out the same way', async () => {
    const home = workspace();
    writeFileSync(
      join(home, 'map.yaml'),
      'ccs: 1\nkind: exchange\ndates: dd.MM.yyyy\ndecimal: ","\ncolumns:\n' +
        '  - {head: Kunde, from: account}\n  - {head: Beginn, from: opened}\n  - {head: Wert, from: value}\n' +
        '  - {head: Währung, from: currency}\n',
    );
    const text =
      '\uFEFFKunde;Beginn;Wert;Währung\r\nMüller & Söhne;01.02.2026;1.234,50;EUR\r\n' +
      'Zimmer;2.2.2026;1.234;\r\nYlva;03.02.2026;"€ 1 234 567,125";\r\nAnna;04.02.2026;0,5;CHF\r\n';
    expect((await given(home, text)).stderr).toContain('in.csv:1 has columns that opportunities do not know: Kunde, Beginn, Wert, Währung');
    expect(await given(home, text, '--map', 'map.yaml')).toMatchObject({
      code: 0,
      stderr: 'Imported: 4 new, 0 changed, 0 unchanged, 0 refused.\n',
    });
    expect(await stored(run, home)).toMatchObject([
      { value: 0.5, currency: 'CHF' },
      { value: 1234567.125, currency: 'EUR' },
      { value: 1234, opened: '2026-02-02' },
      { value: 1234.5 },
    ]);
    const out = (await at(home, 'export', 'csv', '--map', 'map.yaml', '--out', 'out.csv'), readFileSync(join(home, 'out.csv'), 'utf8'));
    expect(out).toContain('Anna,04.02.2026,"0,5",CHF\nYlva,03.02.2026,"1234567,125",EUR\n');
    expect((await given(home, out, '--map', 'map.yaml')).stderr).toBe('Imported: 0 new, 0 changed, 4 unchanged, 0 refused.\n');
    // The remedy is in the numbers of the map, not in ours.
    expect(
      (await given(home, 'Kunde;Beginn;Wert;Währung\nA;01.02.2026;x;EUR\nB;01.02.2026;"1,2,3";EUR\n', '--map', 'map.yaml')).stderr,
    ).toMatch(
      /C2 Wert: "x" is no number\. Write it like 120\.000 or 1\.200,50.*\n.*C3 Wert: "1,2,3" is no number\. Write it like 120\.000 or 1\.200,50/u,
    );
    const unmapped = await given(home, 'account;opened;value\nA;01.02.2026;1.234\n');
    expect(unmapped.stderr).toContain(
      'C2 value: "1.234" can be two numbers, and no other cell of the column says which is meant. Say what stands before ' +
        'the decimals: --set decimal="," where it is 1234, --set decimal="." where it is 1.2340',
    );
    expect((await given(home, 'account;opened;value\nA;01.02.2026;1.234\n', '--set', 'decimal=,')).code).toBe(0);
  });

  test('amounts keep their currency, and none is taken for another', async () => {
    const home = workspace();
    const { stdout, stderr } = await given(home, 'account,opened,value\nA,2026-11-01,"$1,200"\nB,2026-11-01,500\nC,2026-11-01,60万元\n');
    expect({ stdout, stderr }).toEqual({
      stdout: '2026-11-01-a\n2026-11-01-b\n2026-11-01-c\n',
      stderr: 'Imported: 3 new, 0 changed, 0 unchanged, 0 refused.\n',
    });
    expect(await stored(run, home)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ account: 'A', value: 1200, currency: 'USD' }),
        expect.objectContaining({ account: 'B', currency: 'EUR' }),
        expect.objectContaining({ account: 'C', value: 600000, currency: 'CNY' }),
      ]),
    );
    expect((await given(home, 'account,opened,value,currency\nD,2026-11-01,$5,EUR\nE,2026-11-01,$5,CAD\n')).stderr).toContain(
      'in.csv:2 C2 value: "$5" is in USD, and the row or the record in another currency.',
    );
    expect((await given(home, 'account,opened,value\nB,2026-11-01,$9\n', '--update', '--lang', 'zh-Hans')).stderr).toContain(
      '“$9”的币种是 USD，和这一行或原记录的币种不一致。',
    );
  });

  test('a first row with a gap or a doubled name is refused', async () => {
    const home = workspace();
    expect(await given(home, 'account,opened,account\nA,2026-11-01,B\n')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'in.csv:1 names a column twice: account\nNothing was imported. Keep the one that counts, or give the other another name.\n',
    });
    expect((await given(home, 'Deal Name,Company Name,Deal Name\nx,A,y\n', '--map', 'hubspot')).stderr).toContain(
      'in.csv:1 names a column twice: Deal Name',
    );
    expect(await given(home, 'account,,opened,\nA,,2026-11-01,\nB,lost,2026-11-01,\n')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('in.csv:1 says nothing above a column in which something stands: B\n') as string,
    });
    expect((await given(home, 'account,,opened,\nA,x,2026-11-01,\n', '--lang', 'zh-Hans')).stderr).toContain('有的列有内容却没有列名：B');
    expect((await given(home, 'Company Name,,x\nA,y,z\n', '--map', 'hubspot')).stderr).toContain('Not taken: x, B\n');
    expect(await given(home, 'A,2026-11-01\n')).toMatchObject({ code: 2, stdout: '' });
    expect((await given(home, 'account,,opened,\nC,,2026-11-01,\n')).code).toBe(0);
    expect(ids(home)).toHaveLength(2);
  });

  test('what goes out to another system comes back to the same records', async () => {
    const home = workspace(
      ['2026-11-01-example-partners', SMALL],
      ['2026-11-02-a', { ...SMALL, account: 'A – B', name: 'C – D', opened: '2026-11-02', value: 5, currency: 'EUR', close: '2027-01-31' }],
    );
    const out = (await at(home, 'export', 'hubspot')).stdout;
    expect(await given(home, out)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'in.csv:1 has the columns of another system: hubspot\nNothing was imported. Say so: --map hubspot\n',
    });
    expect((await given(home, out, '--map', 'hubspot')).stderr).toContain('Imported: 0 new, 0 changed, 2 unchanged, 0 refused.');
    const back =
      'Name,StageName,CloseDate,Amount,Account.Name,CreatedDate\n' +
      'Example & Partners,Prospecting,,,Example & Partners,2026-12-24T09:00:00.000+0000\n' +
      'A – B – C – D,Closed Won,2027-02-28,6,A – B,2026-12-24T09:00:00.000+0000\n';
    expect(await given(home, back, '--map', 'salesforce', '--update')).toMatchObject({ code: 0, stdout: '2026-11-02-a\n' });
    expect(await stored(run, home)).toMatchObject([{ name: 'C – D', value: 6, opened: '2026-11-02', close: '2027-02-28' }, SMALL]);
  });

  test('an update leaves alone what the file has no column for, also within a group or a list', async () => {
    const home = workspace(['2026-10-01-北京长城机电', FULL]);
    expect(
      await given(
        home,
        'id,account,rfp.due,players.2.name,notes\n' + '2026-10-01-北京长城机电,北京长城机电,2026-12-31,李总工,[]\n',
        '--update',
      ),
    ).toMatchObject({ code: 0 });
    expect(await stored(run, home)).toMatchObject([
      { ...FULL, rfp: { ...FULL.rfp, due: '2026-12-31' }, players: [FULL.players![0], { id: 'li', name: '李总工' }] },
    ]);
    expect(await given(home, 'id,account,rfp.due\n2026-10-01-北京长城机电,北京长城机电,\n', '--update')).toMatchObject({ code: 0 });
    expect(await stored(run, home)).toMatchObject([{ rfp: { preferred: 'unsure', winRate: 0.25 } }]);
  });

  test('a name that is the same as the account comes back as well', async () => {
    const home = workspace(['2026-11-01-example-partners', { ...SMALL, name: SMALL.account }]);
    await at(home, 'export', 'csv', '--out', 'all.csv');
    const other = workspace();
    writeFileSync(join(other, 'all.csv'), readFileSync(join(home, 'all.csv')));
    for (const said of ['1 new, 0 changed, 0 unchanged', '0 new, 0 changed, 1 unchanged'])
      expect((await at(other, 'import', 'csv', 'all.csv')).stderr).toContain(said);
    expect(await stored(run, other)).toMatchObject([{ name: SMALL.account }]);
  });

  test('nothing is overwritten silently', async () => {
    const home = workspace([
      '2026-11-01-example-partners',
      { ...SMALL, value: 5, currency: 'EUR', notes: [{ date: '2026-11-02', text: 'kept' }] },
    ]);
    const rows = 'id,account,value\n2026-11-01-example-partners,Example & Partners,7\n';
    expect(await given(home, rows)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('is there already and says something else. To change it add --update') as string,
    });
    expect(await given(home, rows, '--update', '--dry-run')).toMatchObject({
      code: 0,
      stdout: '2026-11-01-example-partners\n',
      stderr: 'Nothing was written. It would be: 0 new, 1 changed, 0 unchanged, 0 refused.\n',
    });
    expect(await stored(run, home)).toMatchObject([{ value: 5 }]);
    expect(await given(home, rows, '--update', '--json')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"outcome": "changed"') as string,
    });
    expect(await stored(run, home)).toMatchObject([
      { value: 7, opened: '2026-11-01', notes: [{ text: 'kept' }], changes: [{ date: '2026-11-01', value: 5 }, { value: 7 }] },
    ]);
    expect(await given(home, 'id,account,opened\nmine,New,2026-11-01\n../up,New,2026-11-01\n')).toMatchObject({
      code: 2,
      stdout: 'mine\n',
    });
    expect(ids(home)).toEqual(['2026-11-01-example-partners.yaml', 'mine.yaml']);
    // Two sales of one account, and the same file once more.
    const two = 'account,opened,name\nTwo,2026-11-03,one\nTwo,2026-11-03,other\n';
    expect((await given(home, two)).stdout).toBe('2026-11-03-two\n2026-11-03-two-2\n');
    expect((await given(home, two)).stderr).toContain('0 new, 0 changed, 2 unchanged');
  });

  test('a file that is none is named with a remedy', async () => {
    const home = workspace(['broken', 'ccs: 1\nkind: opportunity\n'], ['2026-11-01-example-partners', SMALL]);
    const gbk = Buffer.concat([
      Buffer.from('account,name\n'),
      Buffer.from([0xb1, 0xb1, 0xbe, 0xa9, 0xb3, 0xa4, 0xb3, 0xc7, 0x2c, 0xbf, 0xec, 0xb5, 0xdd, 0x0a]),
    ]);
    // What Excel writes in Chinese is read, and it is said that it was a guess.
    expect(await given(home, gbk, '--dry-run')).toMatchObject({ code: 0, stderr: expect.stringContaining('it was read as GBK') as string });
    expect((await given(home, gbk, '--dry-run', '--lang', 'zh-Hans')).stderr).toContain('已按 GBK 读取');
    expect((await given(home, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0x80]))).stderr).toBe(
      'in.csv cannot be read as a workbook of Excel (.xlsx).\nIn Excel: Save As, and choose "CSV UTF-8 (comma delimited)".\n',
    );
    mkdirSync(join(home, 'opportunities', 'held.yaml'));
    expect((await given(home, 'id,account\nheld,X\n')).stderr).toContain('in.csv:2 held is there already and says something else.');
    rmdirSync(join(home, 'opportunities', 'held.yaml'));
    expect((await given(home, 'acount,name\nx,y\n')).stderr).toContain('Did you mean account?');
    expect((await given(home, 'name\nx\n')).stderr).toContain('no column "account"');
    expect((await given(home, 'id,account\nbroken,X\n')).stderr).toContain(
      'in.csv:2 broken is there already and cannot be read. Mend that record first',
    );
    expect((await given(home, '')).stderr).toContain('has no rows');
    expect((await at(home, 'import', 'csv', 'none.csv')).stderr).toContain('There is no file none.csv');
    expect(await at(home, 'export', 'salesfroce')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Did you mean salesforce?') as string,
    });
    expect((await at(home, 'export', 'csv', '--map', 'nothing.yaml')).stderr).toContain('There is no file');
    writeFileSync(join(home, 'map.yaml'), 'ccs: 1\nkind: exchange\ncolumns:\n  - head: X\n    from: acount\n');
    expect((await at(home, 'export', 'csv', '--map', 'map.yaml')).stderr).toContain(
      'map.yaml:5:11 "from" cannot be "acount". Did you mean "account"?',
    );
    const broken = await at(home, 'export', 'json');
    expect(broken.code).toBe(0);
    expect(broken.stderr).toContain('broken.yaml');
    expect(JSON.parse(broken.stdout)).toHaveLength(1);
  });
});

const anyText = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...NAUGHTY),
    fc.string({ unit: fc.constantFrom('=', "'", '"', ',', ';', '\n', '\t', '＝', '-', '.', '\\', 'a', ' ') }),
  )
  .map((text) => text.replace(/\r\n?/gu, '\n'))
  .filter((text) => /\S/u.test(text));

test('any table reads as it was written, and no cell begins a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.oneof(anyText, fc.constant('')), { minLength: 3, maxLength: 3 }), { maxLength: 5 }),
      fc.boolean(),
      (rows, bom) => {
        const text = toCsv([['a', 'b', 'c'], ...rows], { bom });
        const back = readCsv(text.replace(/^\uFEFF/u, ''));
        expect(back.rows.map(({ cells }) => cells)).toEqual(rows.filter((row) => row.some((cell) => cell !== '')));
        expect(back.unclosed).toBeUndefined();
        expect(cellsOf(text).filter((cell) => FORMULA.test(cell))).toEqual([]);
      },
    ),
    { numRuns: rounds(500) },
  );
});

test('any opportunity comes back as it went', () => {
  const day = fc.constantFrom('2026-01-31', '2028-02-29');
  const some = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 3 });
  const number = fc.oneof(
    fc.nat(),
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    fc.constantFrom(600.125, 0.125, 1e21, 1e-7),
  );
  const opportunity = fc.record(
    {
      account: anyText,
      opened: day,
      name: anyText,
      value: number,
      close: day,
      prompters: some(anyText),
      rfp: fc.record(
        { due: day, winRate: fc.double({ min: 0, max: 1, noNaN: true }).filter((value) => !Object.is(value, -0)) },
        { requiredKeys: [] },
      ),
      buyerPhase: fc.constantFrom(1, 2, 3),
      players: some(
        fc.record(
          {
            id: fc.constantFrom('a', '王-1'),
            name: anyText,
            roles: some(fc.constantFrom('coach', 'user')),
            rank: fc.nat({ max: 5 }),
            power: fc.record({ evidence: anyText }, { requiredKeys: [] }),
          },
          { requiredKeys: ['id', 'name'] },
        ),
      ),
      plan: some(fc.record({ event: anyText, go: fc.boolean() }, { requiredKeys: ['event'] })),
      ready: fc.dictionary(
        anyText.filter((key) => key !== '__proto__'),
        fc.record({ known: fc.constantFrom('yes', 'no') }),
        { maxKeys: 3 },
      ),
      assessments: some(
        fc.record({
          date: day,
          of: anyText,
          answers: fc.dictionary(fc.constantFrom('1', '9', '22'), fc.record({ mark: fc.constantFrom('+', '?', '-') })),
        }),
      ),
    },
    { requiredKeys: ['account', 'opened'] },
  );
  fc.assert(
    fc.property(opportunity, (value) => {
      const whole = { ccs: 1, kind: 'opportunity', ...value };
      const flat = flattened(whole);
      const back = readCsv(toCsv([[...flat.keys()], [...flat.values()]]));
      // The head is trimmed, which only a free name with spaces around it would notice.
      const cells = new Map([...flat.keys()].map((key, index) => [key, back.rows[0]?.cells[index] ?? '']));
      expect(JSON.parse(JSON.stringify(unfolded(cells).value))).toEqual(JSON.parse(JSON.stringify(whole)));
      expect(opportunitySchema.safeParse(unfolded(cells).value).success).toBe(true);
      for (const key of flat.keys()) expect(fieldKind(key)).toBeDefined();
    }),
    { numRuns: rounds(600) },
  );
});

test('what records can hold goes out into a file and comes back, with hostile values and several currencies', async () => {
  const run = inProcess({ now: NOW });
  // As a record keeps it: no hidden characters, nothing but line feeds.
  const kept = anyText.map((text) => clean(text)).filter((text) => /\S/u.test(text));
  const some = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { maxLength: 3 });
  const opportunity = fc
    .record(
      {
        ccs: fc.constant(1 as const),
        kind: fc.constant('opportunity' as const),
        account: kept,
        opened: fc.constantFrom('2026-01-31', '2028-02-29'),
        name: kept,
        value: fc.constantFrom(0, 0.01, 600.125, 1e15),
        currency: fc.constantFrom('EUR', 'CNY', 'JPY'),
        owner: kept,
        close: fc.constant('2027-01-31'),
        letters: some(kept),
        notes: some(fc.record({ date: fc.constant('2026-11-01'), text: kept })),
        players: some(
          fc.record({ id: fc.constantFrom('a', '王-1'), name: kept, rank: fc.nat({ max: 5 }) }, { requiredKeys: ['id', 'name'] }),
        ),
        rfp: fc.record({ due: fc.constant('2026-12-24') }, { requiredKeys: [] }),
      },
      { requiredKeys: ['ccs', 'kind', 'account', 'opened'] },
    )
    .filter((value) => opportunitySchema.safeParse(value).success);
  await fc.assert(
    fc.asyncProperty(fc.array(opportunity, { minLength: 1, maxLength: 4 }), async (all) => {
      const home = workspace(...all.map((value, index) => [`2026-01-0${index + 1}-x`, value as Opportunity] as [string, Opportunity]));
      const other = workspace();
      expect((await run({ args: ['export', 'csv', '--out', join(other, 'all.csv')], home, cwd: home })).code).toBe(0);
      expect(await run({ args: ['import', 'csv', 'all.csv'], home: other, cwd: other })).toMatchObject({
        code: 0,
        stderr: `Imported: ${all.length} new, 0 changed, 0 unchanged, 0 refused.\n`,
      });
      const before = JSON.parse((await run({ args: ['export', 'json'], home, cwd: home })).stdout) as { id: string }[];
      const after = JSON.parse((await run({ args: ['export', 'json'], home: other, cwd: other })).stdout) as { id: string }[];
      expect(after.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(before.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
    }),
    { numRuns: rounds(200) },
  );
});

// Thousands of records, twice.
test.runIf(THOROUGH)('an import that is killed leaves whole records, and the same file once more brings the rest', async () => {
  const home = workspace();
  const count = 3000;
  writeFileSync(
    join(home, 'in.csv'),
    `account,name,opened\n${Array.from({ length: count }, (_, index) => `Account ${index},sale,2026-11-01\n`).join('')}`,
  );
  const child = spawn(process.execPath, [BUILT, 'import', 'csv', 'in.csv'], { cwd: home, env: environment(home), stdio: 'ignore' });
  const ended = new Promise((done) => child.on('close', done));
  const watcher = watch(join(home, 'opportunities'), (_, name) => {
    if (name?.endsWith('.yaml')) child.kill('SIGKILL');
  });
  await ended;
  watcher.close();
  const whole = ids(home);
  expect(whole.length).toBeGreaterThan(0);
  expect(whole.length).toBeLessThan(count);
  const again = await built({ args: ['import', 'csv', 'in.csv'], home, cwd: home });
  expect(again).toMatchObject({
    code: 0,
    stderr: `Imported: ${count - whole.length} new, 0 changed, ${whole.length} unchanged, 0 refused.\n`,
  });
  expect(ids(home)).toHaveLength(count);
});
