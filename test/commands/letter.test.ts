// From the notes of a meeting to its letter: what it takes, what it refuses, what it warns of; in this process and as the built program.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import PostalMime from 'postal-mime';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { scriptedPort } from '../../src/io/scripted.ts';
import { folder, hosts, inProcess } from '../support.ts';
import { DATA } from './cases.ts';
import { AGREED, done, ID, metAt, recordIn, sets, SPONSOR, TODAY, write } from './letters.ts';

const here = inProcess({ now: TODAY });
const HOSTS = hosts(here);
const asked = (...more: string[]): string[] => ['letter', 'sponsor', ...AGREED, ...more];

describe.each(Object.keys(HOSTS))('%s', (host) => {
  const run = HOSTS[host]!;

  test('prompter, call, sponsor letter: the blocks of the method in their order, naming the right people', async () => {
    const home = await metAt(undefined, run);
    const { stdout, stderr } = await done(run({ home, args: asked('--set', 'date=2026-12-01') }));
    const blocks = [
      /^Dear Maria Lopez,$/m,
      /^Thank you .*today/m,
      /^You want to bring down the cost of setting up electronic data interchange\.$/m,
      /^Every customer wants the same papers in another form/m,
      /if you could exchange orders and invoices with any trading partner at a reasonable cost; and see what each connection brings back/,
      /You agreed to take a serious look at it with us\.$/m,
      /You said that if we prove it, you would introduce us to Dana Whitfield, head of IT, because her area is the most affected\./,
      /Louise Barton, CIO of Greenfield Markets, who connected 140 suppliers with us in a year\./,
      /On 8 December 2026, you and Dana Whitfield speak with Louise Barton\.$/m,
      /anyone else should have a say/,
      /^Sam Reed/m,
    ];
    const places = blocks.map((block) => stdout.search(block));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(stderr).toContain(`From the prompter ${ID}.`);
    expect(stderr).toContain(join(DATA, 'letters', `${SPONSOR}.yaml`));
    expect(stderr).not.toMatch(/line \d+/);
    expect(parse(recordIn(home, 'letters'))).toMatchObject({
      ccs: 1,
      kind: 'letter',
      letter: 'sponsor',
      language: 'en',
      source: { prompter: ID, call: '2026-12-01' },
      date: '2026-12-01',
      answers: { 'to.name': 'Maria Lopez', 'access.name': 'Dana Whitfield', agreement: 'take a serious look at it with us' },
    });
    expect((await run({ home, args: ['letter', 'render'] })).stdout).toBe(stdout);
  });

  test('whoever the prompter says sells signs; what it does not say is one’s own, and of nobody else', async () => {
    const home = await metAt(undefined, run);
    const own = (name: string): string[] => ['me', ...sets({ name, title: 'buyer of trucks', company: 'Elsewhere', email: 'k@x.example' })];
    const signature = async (): Promise<string> => {
      const { stdout } = await done(run({ home, args: asked('--from', ID, '--format', 'txt') }));
      return stdout.slice(stdout.indexOf('Kind regards')).trim();
    };
    await done(run({ home, args: own('Kim Lee') }));
    expect(await signature()).toBe('Kind regards,\n\nSam Reed');
    await done(run({ home, args: own('Sam Reed') }));
    expect(await signature()).toBe('Kind regards,\n\nSam Reed\nbuyer of trucks\nk@x.example');
  });

  test.each([
    ['en', 'yes, it would', /You told me that if you could .*, you would move ahead\./],
    ['en', 'no, honestly not', /You told me that it would help you if you could .*\. You agreed to/],
    ['en', undefined, /You told me that it would help you if you could /],
    ['zh-Hans', '是的', /您谈到，要是能够.*，您愿意推进这件事；/],
    ['zh-Hans', '就怕又跟上回那套一样', /您谈到，要是能够.*，会对您有帮助；您也同意/],
    ['zh-Hant', '應該可以', /您談到，要是能夠.*，會對您有幫助；您也同意/],
  ])('in %s the buyer would move ahead only where the buyer said so: %s', async (language, confirm, said) => {
    const home = await metAt(undefined, run);
    const heard = confirm === undefined ? [] : ['--set', `confirm=${confirm}`];
    await done(run({ home, args: ['call', ID, '--answers', 'heard.yaml', '--set', 'date=2026-12-01', ...heard] }));
    const record = join(home, DATA, 'prompters', `${ID}.yaml`);
    writeFileSync(record, readFileSync(record, 'utf8').replace(/^language: en$/m, `language: ${language}`));
    const all = { 'access.title': 'CIO', 'access.why': 'x', 'access.name': '林岚', 'proof.what': '九月起由我们送每一份文件' };
    const args = asked('--from', ID, '--language', language, '--format', 'txt', ...sets(language === 'en' ? {} : all));
    const { stdout } = await done(run({ home, args }));
    expect(stdout.replace(/\n(?=\S)/gu, language === 'en' ? ' ' : '')).toMatch(said);
  });

  test('notes that cannot be read are named, and told once', async () => {
    const home = await metAt(undefined, run);
    const record = join(home, DATA, 'prompters', `${ID}.yaml`);
    writeFileSync(record, `${readFileSync(record, 'utf8')}\n not: [closed\n`);
    const { code, stderr } = await run({ home, args: asked() });
    expect(code).toBe(2);
    expect(stderr.match(/could not be read and are left out/gu)).toHaveLength(1);
    expect(stderr.split(`${ID}.yaml:`)).toHaveLength(2);
  });

  test('without anybody to be introduced to it refuses, names the ids and says why', async () => {
    const home = await metAt(undefined, run);
    const record = join(home, DATA, 'prompters', `${ID}.yaml`);
    writeFileSync(record, readFileSync(record, 'utf8').replace(/^ {4}access:\n(?: {6}.*\n)+/m, ''));
    const { code, stdout, stderr } = await run({ home, args: asked() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('sponsor letter');
    expect(stderr).toMatch(/access\.name, access\.title, access\.why\n/);
    expect(stderr).toMatch(/^access\.name: \S.*$/m);
    expect(stderr).toContain('--set access.name="…"');
    expect(existsSync(join(home, DATA, 'letters'))).toBe(false);
  });

  test('without any prompter everything is asked for, and can be given', async () => {
    const home = folder();
    const { code, stderr } = await run({ home, args: ['letter', 'sponsor'] });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /: to\.name, goal, vision, agreement, access\.name, access\.title, access\.why, proof\.name, proof\.company, proof\.what, from\.name\n/,
    );
    const all = {
      'to.name': '王敏',
      'to.title': '总经理',
      goal: '降低成本',
      vision: '看清费用',
      agreement: '一起评估',
      'access.name': '陈丽',
      'access.title': '信息部经理',
      'access.why': '她的部门受影响最大',
      'proof.name': '周涛',
      'proof.company': '绿源超市',
      'proof.what': '已经这样做了',
      'from.name': '李明',
    };
    const { stdout } = await done(
      run({ home, args: ['letter', 'sponsor', '--language', 'zh-Hans', '--set', 'date=2026-12-01', ...sets(all)] }),
    );
    for (const text of [
      '王总：您好！',
      '您希望降低成本。',
      '要是能够看清费用',
      '您也同意一起评估。',
      '因为她的部门受影响最大',
      '他们已经这样做了',
      '2026年12月1日',
    ])
      expect(stdout).toContain(text);
    expect(recordIn(home, 'letters')).not.toContain('source:');
    // A name alone is no way to begin a letter; what the rep writes is.
    const named = (...more: string[]) =>
      done(
        run({
          home,
          args: ['letter', 'sponsor', '--language', 'zh-Hans', '--lang', 'zh', ...sets({ ...all, 'to.title': '专员' }), ...more],
        }),
      );
    expect((await named()).stderr).toContain('“王敏：您好！”只叫了姓名');
    expect((await named('--set', 'to.greeting=王女士：您好！')).stderr).not.toContain('只叫了姓名');
  });

  test('every format is written, and written again the same', async () => {
    const home = await metAt(undefined, run);
    await done(
      run({
        home,
        args: asked(
          '--set',
          'date=2026-12-01',
          '--set',
          'to.email=maria@example.com',
          '--set',
          'from.email=sam@example.org',
          '--format',
          'docx',
          '--out',
          'one.docx',
        ),
      }),
    );
    for (const format of ['docx', 'eml', 'html', 'txt', 'json']) {
      for (const name of ['one', 'two'])
        await done(run({ home, args: ['letter', 'render', SPONSOR, '--format', format, '--out', `${name}.${format}`, '--force'] }));
      expect(readFileSync(join(home, `two.${format}`)).equals(readFileSync(join(home, `one.${format}`))), format).toBe(true);
    }
    expect(readFileSync(join(home, 'one.docx')).subarray(0, 2).toString()).toBe('PK');
    const mail = await PostalMime.parse(readFileSync(join(home, 'one.eml')));
    expect(mail).toMatchObject({
      subject: 'Our meeting today: bring down the cost of setting up electronic data interchange',
      from: { name: 'Sam Reed', address: 'sam@example.org' },
      to: [{ name: 'Maria Lopez', address: 'maria@example.com' }],
    });
  });
});

describe('a letter', () => {
  test('dated later than the meeting is remarked on', async () => {
    const home = await metAt();
    expect((await done(here({ home, args: asked('--set', 'date=2026-12-04') }))).stderr).toMatch(
      /dated 2026-12-04, the meeting was on 2026-12-01/,
    );
    expect((await done(here({ home, args: asked() }))).stderr).not.toContain('the meeting was on');
  });

  test('with a price, a discount or a feature is warned of by its question, while it is written, sent and linted', async () => {
    const home = await metAt();
    const { stderr } = await done(
      here({
        home,
        args: [
          'letter',
          'sponsor',
          ...sets({
            agreement: 'our price of $1,200 a month with a discount',
            vision: 'use ready-made profiles for the large chains, first order within two weeks',
          }),
        ],
      }),
    );
    expect(stderr).toMatch(/^“What did the buyer agree to\?” ".*our price of \$1,200 a month.*" names a price\./mu);
    expect(stderr).toMatch(/^“What did the buyer agree to\?” "discount" gives something away\./mu);
    expect(stderr).toMatch(/^“[^”]+” ".*ready-made.*" is your own note of a feature\./mu);
    expect(stderr).not.toMatch(/line \d+, column/u);
    const file = join(DATA, 'letters', `${SPONSOR}.yaml`);
    expect(stderr).toContain(`To mend it, and make the letter again: ccs letter edit ${SPONSOR} --set vision="…" --set agreement="…"`);
    const sent = (await done(here({ home, args: ['letter', 'mark', SPONSOR, '--sent'] }))).stderr;
    expect(sent).toMatch(/^What was pointed out when it was written still stands in it: .*“discount”.*\(ccs lint /mu);
    const codes = async (): Promise<unknown> => {
      const { code, stdout } = await here({ home, args: ['lint', file, '--format', 'json'] });
      const { findings } = JSON.parse(stdout) as { findings: { rule: string; code: string; line: number }[] };
      const lines = readFileSync(join(home, file), 'utf8').split('\n');
      return { code, findings: findings.map(({ rule, line }) => `${rule} ${(lines[line - 1] ?? '').trim().split(':')[0]}`).sort() };
    };
    expect(await codes()).toEqual({ code: 0, findings: ['no-pitch agreement', 'no-pitch agreement', 'no-pitch vision'] });
    // Mended where it was said to be mended, nothing is left to say.
    const mended = readFileSync(join(home, file), 'utf8')
      .replace(/^ {2}agreement:.*(?:\n {4}.*)*/mu, '  agreement: take a serious look at it')
      .replace(/^ {2}vision:.*(?:\n {4}.*)*/mu, '  vision: exchange orders with any partner');
    writeFileSync(join(home, file), mended);
    expect(await codes()).toEqual({ code: 0, findings: [] });
    expect((await done(here({ home, args: ['letter', 'mark', SPONSOR, '--sent'] }))).stderr).not.toContain('pointed out');
  });

  test('takes the newest prompter with notes, or the one that is named', async () => {
    const home = await metAt();
    await done(
      here({
        home,
        args: [
          'prompter',
          'new',
          '--playbook',
          'urgent-documents',
          '--defaults',
          ...sets({ account: 'Later', 'contact.name': 'Lee', date: '2026-12-24' }),
        ],
      }),
    );
    const questions = async (...more: string[]) =>
      JSON.parse((await done(here({ home, args: ['letter', 'sponsor', '--questions', '--json', ...more] }))).stdout) as {
        id: string;
        default?: string;
        required: boolean;
      }[];
    expect((await questions()).find(({ id }) => id === 'to.name')).toMatchObject({ default: 'Maria Lopez', required: true });
    expect((await questions('--from', '2026-12-24')).find(({ id }) => id === 'to.name')?.default).toBe('Lee');
    expect((await here({ home, args: ['letter', 'sponsor', '--from', 'nothing'] })).code).toBe(2);
  });

  test('is marked with what became of it, and listed', async () => {
    const home = await metAt();
    await done(here({ home, args: asked() }));
    await done(here({ home, args: ['letter', 'mark', SPONSOR, '--sent', '2026-12-01', '--accepted', '2026-12-01'] }));
    await done(here({ home, args: ['letter', 'mark', SPONSOR, '--access'] }));
    expect(recordIn(home, 'letters')).toContain('sent: 2026-12-01\naccepted: 2026-12-01\naccess: 2026-12-01\nanswers:\n');
    expect(JSON.parse((await done(here({ home, args: ['letter', 'list', '--json'] }))).stdout)).toEqual([
      {
        id: SPONSOR,
        letter: 'sponsor',
        to: 'Maria Lopez',
        company: 'Hartwell Fasteners',
        date: '2026-12-01',
        language: 'en',
        prompter: ID,
        sent: '2026-12-01',
        accepted: '2026-12-01',
        access: '2026-12-01',
      },
    ]);
    // An id is what somebody types: it is never cut.
    expect((await done(here({ home, args: ['letter', 'list'] }))).stdout.split(/\s/u)).toContain(SPONSOR);
    const sent = (await done(here({ home, args: ['letter', 'show'] }))).stderr;
    expect(sent).toContain('sent: 2026-12-01 · accepted: 2026-12-01 · access granted: 2026-12-01');
    // What the buyer has is not changed any more.
    expect(sent).not.toContain('ccs letter edit');
    expect(await here({ home, args: ['letter', 'mark', SPONSOR, '--sent', '2026-02-30'] })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--sent'),
    });
    expect((await here({ home, args: ['letter', 'mark', SPONSOR] })).code).toBe(2);
    expect((await here({ home, args: ['letter', 'mark', SPONSOR, '--list'] })).stderr).toContain('There is no option --list.');
  });

  test('days that cannot be are refused, with what mends them', async () => {
    const home = await metAt();
    await done(here({ home, args: asked('--set', 'date=2026-12-01') }));
    const mark = async (...args: string[]): Promise<string> => {
      const { code, stderr } = await here({ home, args: ['letter', 'mark', SPONSOR, ...args] });
      return `${code} ${stderr}`;
    };
    expect(await mark('--accepted', '2026-12-01')).toContain('2 accepted 2026-12-01, and it was never sent.');
    expect(await mark('--sent', '2026-11-29', '--lang', 'zh')).toContain(
      '2 “已发出”记的是 2026-11-29，而信上的日期是 2026-12-01，先后不对。',
    );
    expect(await mark('--sent', '2026-12-01', '--accepted', '2027-12-01', '--said', 'Go ahead.')).toContain(
      '2 accepted 2027-12-01: that day is still to come.\n' +
        `Note what has happened; if the day is wrong: ccs letter mark ${SPONSOR} --accepted DATE`,
    );
    expect(recordIn(home, 'letters')).not.toContain('accepted:');
    expect(await mark('--sent', '2026-12-01')).toContain('0 Noted:');
    expect(await mark('--accepted', '2026-11-03')).toContain('2 accepted 2026-11-03, but sent 2026-12-01: that cannot be.');
    expect(await mark('--access', '2026-11-30', '--met', 'Tom Fuller')).toContain('2 access granted 2026-11-30, but sent 2026-12-01');
    expect(await mark('--said', 'Go ahead.')).toContain('2 --said says more about a mark that is not there.');
  });

  test('an acceptance keeps the words, or the reply under its hash; without both it rests on the rep’s word', async () => {
    const home = await metAt();
    await done(here({ home, args: asked('--set', 'date=2026-12-01') }));
    const mark = async (...args: string[]): Promise<string> =>
      (await done(here({ home, args: ['letter', 'mark', SPONSOR, ...args] }))).stderr;
    expect(await mark('--sent', '2026-12-01', '--accepted', '2026-12-01')).toContain('rests on the rep’s word');
    expect(await mark('--accepted', '2026-12-01', '--said', 'no objection received')).toContain('rests on the rep’s word');
    expect(await mark('--accepted', '2026-12-01', '--said', 'Yes, and make it five lines, not four.')).not.toContain('rep’s word');
    expect(recordIn(home, 'letters')).toContain('acceptedSaid: Yes, and make it five lines, not four.\n');
    const shown = async (): Promise<string> => (await done(here({ home, args: ['letter', 'show'] }))).stderr;
    expect(await shown()).toContain('They said: “Yes, and make it five lines, not four.”');
    // What is doubted is quoted as it was typed, the marks of Chinese as well.
    expect(await mark('--accepted', '2026-12-01', '--said', '收到，辛苦了')).toContain('收到，辛苦了');
    expect(await shown()).toContain('They said: “收到，辛苦了”');
    const mail = (from: string, day: string): string =>
      `From: ${from}\r\nTo: li.wei@example.com\r\nDate: ${day} 10:12:00 +0000\r\nSubject: Re: our talk\r\n` +
      'Content-Type: text/plain; charset=utf-8\r\n\r\nYes, come on Friday.\r\n';
    writeFileSync(join(home, 'reply.eml'), mail('Maria Lopez <maria@hartwell.example>', 'Tue, 01 Dec 2026'));
    expect(await mark('--accepted', '--reply', 'reply.eml')).not.toMatch(/rep’s word|comes from/u);
    const [, file = '', hash = ''] =
      /reply:\n {2}file: (evidence\/[0-9a-f]{12}-reply\.eml)\n {2}sha256: ([0-9a-f]{64})\n/u.exec(recordIn(home, 'letters')) ?? [];
    expect([existsSync(join(home, DATA, file)), file.includes(hash.slice(0, 12))]).toEqual([true, true]);
    expect(await shown()).toContain(`Their reply: ${file}`);
    writeFileSync(join(home, 'other.eml'), mail('Joel Farrow <joel@farrow.example>', 'Wed, 11 Nov 2026'));
    const said = await mark('--accepted', '2026-12-01', '--reply', 'other.eml');
    expect(said).toContain('The reply comes from Joel Farrow');
    expect(said).toContain('the mail 2026-11-11, but sent 2026-12-01');
    writeFileSync(join(home, 'reply.exe'), 'x');
    expect(await here({ home, args: ['letter', 'mark', SPONSOR, '--accepted', '--reply', 'reply.exe'] })).toMatchObject({ code: 2 });
    writeFileSync(join(home, 'reply.txt'), '');
    expect(await here({ home, args: ['letter', 'mark', SPONSOR, '--accepted', '--reply', 'reply.txt'] })).toMatchObject({ code: 2 });
  });

  test('of a kind that is none says which there are', async () => {
    expect(await here({ args: ['letter', 'sponser'] })).toMatchObject({ code: 2, stderr: expect.stringContaining('sponsor') });
    expect(await here({ args: ['letter'] })).toMatchObject({ code: 2, stderr: expect.stringContaining('power-sponsor') });
    expect((await here({ args: ['letter', 'prompter'] })).code).toBe(2);
    expect((await here({ args: ['letter', '../prompter'] })).code).toBe(2);
    const kinds = JSON.parse((await here({ args: ['letter', '--list', '--json'] })).stdout) as { kind: string }[];
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'champion',
      'champion-kit',
      'decline',
      'leave-behind',
      'phone-script',
      'plan',
      'power-sponsor',
      'prospect',
      'referral',
      'results',
      'sponsor',
      'story',
      'summary',
      'value',
    ]);
  });

  test('for Word is not poured into a terminal, and only a plan has a calendar', async () => {
    const home = await metAt();
    const terminal = inProcess({ now: TODAY, port: scriptedPort([]) });
    expect(await terminal({ home, args: asked('--format', 'docx') })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('--out letter.docx'),
    });
    expect(await here({ home, args: asked('--format', 'ics') })).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(join(home, DATA, 'letters'))).toBe(false);
  });
});

describe('a plan', () => {
  const plan = [
    'letter',
    'plan',
    '--set',
    'start=2026-12-07',
    '--set',
    'date=2026-12-01',
    '--set',
    'rows=Interviews | 1 | | Maria',
    '--set',
    'rows=Preliminary solution | 3 | | Maria | Sam | *',
  ];

  test('has its dates from the first day and the weeks, on paper and in the calendar', async () => {
    const home = await metAt();
    const { stdout } = await done(here({ home, args: plan }));
    expect(stdout).toMatch(/7 December 2026 .*Interviews/);
    expect(stdout).toMatch(/21 December 2026 .*Preliminary solution/);
    const calendar = (await done(here({ home, args: ['letter', 'render', '--format', 'ics'] }))).stdout;
    expect(calendar.match(/DTSTART;VALUE=DATE:\d+/gu)).toEqual(['DTSTART;VALUE=DATE:20261207', 'DTSTART;VALUE=DATE:20261221']);
  });

  test('goes along with the power sponsor’s letter, or with any that asks for it', async () => {
    const home = await metAt();
    const power = [
      'letter',
      'power-sponsor',
      ...AGREED,
      '--set',
      'success=two accounts are connected by March',
      '--set',
      'players=Maria Lopez | owner | sell more | see every order',
      '--format',
      'eml',
      '--out',
    ];
    expect((await done(here({ home, args: [...power, 'without.eml'] }))).stderr).toContain('ccs letter plan');
    await done(here({ home, args: plan }));
    await done(here({ home, args: [...power, 'with.eml'] }));
    await done(here({ home, args: asked('--format', 'eml', '--out', 'named.eml', '--attach', '2026-12-01-plan') }));
    const attached = async (file: string): Promise<string[]> =>
      (await PostalMime.parse(readFileSync(join(home, file)))).attachments.map(({ mimeType }) => mimeType);
    const both = ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'text/calendar'];
    expect(await attached('without.eml')).toEqual([]);
    expect(await attached('with.eml')).toEqual(both);
    expect(await attached('named.eml')).toEqual(both);
  });
});

describe('in a terminal', () => {
  const views = (port: ReturnType<typeof scriptedPort>): string[] => port.asked.map(({ id }) => id);

  test('only what nobody has answered yet is asked, then everything can be opened', async () => {
    const home = await metAt();
    const port = scriptedPort((view) => ({
      act: 'answer',
      value: view.id === 'agreement' ? 'look at it' : view.kind === 'choice' ? '' : '',
    }));
    const { code, stdout } = await inProcess({ now: TODAY, port })({ home, args: ['letter', 'sponsor'] });
    expect(code).toBe(0);
    expect(views(port)).toEqual([
      'agreement',
      'proof.date',
      'proof.complete',
      'proof.by',
      'from.title',
      'from.email',
      'to.email',
      'review',
    ]);
    expect(port.asked[0]).toMatchObject({ kind: 'text' });
    expect((port.asked[0] as { preview?: (text: string) => string }).preview?.('look at it')).toBe('You agreed to look at it');
    expect(stdout).toContain('You agreed to look at it.');
  });

  test('what goes into a file is read on the screen first, with what is to be set right', async () => {
    const home = await metAt();
    const days = sets({ 'proof.date': '2026-12-16', 'next.date': '2026-12-08', 'access.name': 'Dana Whitfield' });
    const args = [...asked(...days), '--from', ID, '--defaults', '--language', 'zh-Hans', '--out', 'letter.docx'];
    const { code, stdout, stderr } = await inProcess({ now: TODAY, port: scriptedPort([]) })({ home, cwd: home, args });
    expect([code, existsSync(join(home, 'letter.docx'))]).toEqual([0, true]);
    expect(stdout).toContain('2026年12月16日');
    const said = stripVTControlCharacters(stderr).replace(/\s+/gu, ' ');
    expect(said).toMatch(/The first step of the proof \(2026年12月16日\) lies behind the next step \(2026年 ?12月8日\)/);
    expect(said).toContain('Your own words stand in it as they were noted');
  });

  test('with --defaults only what nothing can be written without is asked', async () => {
    const home = await metAt();
    const port = scriptedPort(() => ({ act: 'answer', value: 'look at it' }));
    expect((await inProcess({ now: TODAY, port })({ home, args: ['letter', 'sponsor', '--defaults'] })).code).toBe(0);
    expect(views(port)).toEqual(['agreement']);
  });

  test('a table is a line a row', async () => {
    const home = await metAt();
    let opened = 0;
    const port = scriptedPort((view) => {
      if (view.id === 'review') return { act: 'answer', value: opened++ === 0 ? 'rows' : '' };
      return { act: 'answer', value: view.id === 'rows' ? 'Interviews | 1 | | Maria\nSecond \\| third | 2' : '' };
    });
    const { stdout } = await done(inProcess({ now: TODAY, port })({ home, args: ['letter', 'plan'] }));
    expect(port.asked.find(({ id }) => id === 'rows')).toMatchObject({
      kind: 'text',
      lines: true,
      initial: expect.stringMatching(/^Interviews with the key players \| 1 \| {2}\| each key player, alone \| account manager\n/),
    });
    expect(stdout).toMatch(/8 December 2026 .*Interviews.*Maria/);
    expect(stdout).toMatch(/15 December 2026 .*Second \| third/);
  });

  test('an interrupted letter is gone on with', async () => {
    const home = await metAt();
    const first = await inProcess({ now: TODAY, port: scriptedPort([{ act: 'answer', value: 'look at it' }]) })({
      home,
      args: ['letter', 'sponsor'],
    });
    expect(first.code).toBe(130);
    expect(first.stderr).toMatch(/ccs letter sponsor --resume \S+/);
    // What came in between is nothing to it.
    await done(
      here({
        home,
        args: [
          'prompter',
          'new',
          '--playbook',
          'urgent-documents',
          '--defaults',
          ...sets({ account: 'Later', 'contact.name': 'Lee', date: '2026-12-24' }),
        ],
      }),
    );
    const port = scriptedPort(() => ({ act: 'answer', value: '' }));
    const { stdout } = await done(inProcess({ now: TODAY, port })({ home, args: ['letter', 'sponsor', '--resume'] }));
    expect(views(port)).not.toContain('agreement');
    expect(stdout).toContain('You agreed to look at it.');
  });
});

describe('a company’s own', () => {
  const home = async (files: Record<string, string> = {}): Promise<string> => {
    const at = folder();
    write(at, 'ccs.yaml', 'ccs: 1\nseller: { name: Sam Reed, company: Northgate Exchange }\n');
    for (const [path, content] of Object.entries(files)) write(at, path, content);
    return at;
  };

  test('letter is started by `letter new`, and works as it is', async () => {
    const at = await home();
    for (const language of ['en', 'zh-Hans']) {
      const kind = `after-the-fair-${language.toLowerCase()}`;
      expect((await done(here({ home: at, args: ['letter', 'new', kind, '--lang', language] }))).stderr).toContain(`templates/${kind}`);
      const { stdout } = await done(
        here({
          home: at,
          args: [
            'letter',
            kind,
            '--language',
            language,
            ...sets({ 'to.name': 'Maria Lopez', goal: 'sell more' }),
            '--set',
            'next=one',
            '--set',
            'next=two',
          ],
        }),
      );
      expect(stdout).toContain('- one\n- two\n');
      expect(stdout).toContain('Sam Reed');
      expect(readFileSync(join(at, 'templates', kind, 'template.yaml'), 'utf8')).toMatch(language === 'en' ? /^# A letter/ : /^# 您自己/);
    }
    expect(await here({ home: at, args: ['letter', 'new', 'after-the-fair-en'] })).toMatchObject({ code: 2 });
    expect((await here({ home: at, args: ['letter', '--list'] })).stdout).toContain('after-the-fair-en');
  });

  test('version of one of ours begins with ours', async () => {
    const at = await home();
    await done(here({ home: at, args: ['letter', 'new', 'decline'] }));
    expect(readFileSync(join(at, 'templates/decline/zh-Hans.md.hbs'), 'utf8')).toBe(
      readFileSync(new URL('../../templates/decline/zh-Hans.md.hbs', import.meta.url), 'utf8'),
    );
  });

  test('letter needs a workspace and a name', async () => {
    expect(await here({ args: ['letter', 'new', 'mine'] })).toMatchObject({ code: 2, stderr: expect.stringContaining('ccs init') });
    const at = await home();
    for (const kind of ['list', 'partials', '../x', 'A B', '_new'])
      expect((await here({ home: at, args: ['letter', 'new', kind] })).code, kind).toBe(2);
  });

  test('letterhead and closing stand in every letter', async () => {
    const at = await home({
      'templates/partials/letterhead.en.md.hbs': '**NORTHGATE** · 1 Harbour Road\n',
      'templates/partials/closing.en.md.hbs': 'Yours,\\\n{{from.name}}\n',
    });
    const { stdout } = await done(here({ home: at, args: ['letter', 'summary', ...sets({ 'to.name': 'Maria', goal: 'sell more' })] }));
    expect(stdout).toMatch(/^\*\*NORTHGATE\*\* · 1 Harbour Road\n/);
    expect(stdout).toMatch(/Yours,\\\nSam Reed\n$/);
  });

  const YAML =
    'ccs: 1\nkind: template\ndocument: letter\nname: { en: mine }\nquestions:\n  - id: to.name\n    kind: text\n    title: { en: Who? }\n';
  const mine = (yaml: string, text = 'Dear {{to.name}}\n', more: Record<string, string> = {}) =>
    home({ 'templates/mine/template.yaml': yaml, 'templates/mine/en.md.hbs': text, ...more });
  const fault = async (at: string): Promise<string> => {
    const { code, stdout, stderr } = await here({ home: at, args: ['letter', 'mine', '--set', 'to.name=Maria'] });
    expect({ code, stdout, made: existsSync(join(at, 'letters')) }).toEqual({ code: 2, stdout: '', made: false });
    return stderr;
  };

  test('mistake is told with its file, its line and what there is', async () => {
    expect(await fault(await mine(`${YAML}    form: [today]\n`))).toMatch(/^templates\/mine\/template\.yaml:9:5 .*form.*from/m);
    expect(await fault(await mine(`${YAML}    from: [prompter.gaol]\n`))).toMatch(
      /^templates\/mine\/template\.yaml:9:12 .*prompter\.gaol.*prompter\.goal/m,
    );
    expect(await fault(await mine(`${YAML}computed:\n  rows: plandates\n`))).toMatch(
      /^templates\/mine\/template\.yaml:10:9 .*plandates.*planDates/m,
    );
    expect(await fault(await mine(`${YAML}subject: { en: "About {{gaol}}" }\n`))).toMatch(
      /^templates\/mine\/template\.yaml:9:\d+ .*gaol.*: to/m,
    );
    expect(await fault(await mine(YAML, 'Dear\n\n{{to.nmae}}\n'))).toMatch(/^templates\/mine\/en\.md\.hbs:3:\d+ .*nmae.*: name/m);
    expect(await fault(await mine(YAML, '{{> head}}\n', { 'templates/partials/head.en.md.hbs': 'x\n{{form}}\n' }))).toMatch(
      /^templates\/partials\/head\.en\.md\.hbs:2:\d+ .*form/m,
    );
    expect(await fault(await mine(YAML, '{{> haed}}\n'))).toMatch(/^templates\/mine\/en\.md\.hbs:1:\d+ .*haed.*letterhead/m);
  });

  // The patterns of the published advisories of Handlebars, and what else a template from outside may try.
  test.each([
    '{{to.constructor.constructor}}',
    '{{lookup . "constructor"}}',
    '{{#with "s" as |string|}}{{string.sub}}{{/with}}',
    '{{#with (lookup this "constructor")}}{{this}}{{/with}}',
    '{{log "x"}}',
    '{{helperMissing}}',
    '{{blockHelperMissing}}',
    '{{> (lookup . "to")}}',
    '{{#> letterhead}}x{{/letterhead}}',
    '{{#*inline "a"}}x{{/inline}}{{> a}}',
    '{{{{raw}}}}{{{{/raw}}}}',
    '{{__defineGetter__ "x"}}',
    '{{to.name.toString.constructor}}',
    '{{> mine}}',
    '{{../../../x.y}}{{process.env.HOME}}',
  ])('template cannot do more than show its fields: %s', async (text) => {
    const stderr = await fault(await mine(YAML, text));
    expect(stderr).toMatch(/^templates\/mine\/en\.md\.hbs:\d+:\d+ /m);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test.each([
    '{{constructor}}',
    '{{toString}}',
    '{{[__proto__]}}',
    '{{@root.constructor}}',
    '{{#with to}}{{constructor}}{{/with}}',
    '{{#if constructor}}x{{/if}}',
    '{{#each __proto__}}x{{/each}}',
  ])('template is told that what is behind its data is no field: %s', async (text) => {
    expect(await fault(await mine(YAML, text))).toMatch(
      /^templates\/mine\/en\.md\.hbs:1:\d+ There is no field "(?:constructor|toString|__proto__)" here\. Here there are: (?:to|name)$/m,
    );
  });

  test('template that leads above its data, or prints a group of fields, has its place', async () => {
    expect(await fault(await mine(YAML, 'Dear\n{{#each ../../x}}a{{/each}}'))).toMatch(
      /^templates\/mine\/en\.md\.hbs:2:9 "\.\.\/\.\.\/x" leads out above everything there is\. /m,
    );
    expect(await fault(await mine(YAML, 'Dear {{to}}'))).toMatch(
      /^templates\/mine\/en\.md\.hbs:1:8 "to" is no text: it holds fields of its own\. Name one of them: name$/m,
    );
  });

  test('parts that include each other end soon', async () => {
    const stderr = await fault(
      await mine(YAML, '{{> a}}', { 'templates/partials/a.en.md.hbs': '{{> b}}', 'templates/partials/b.en.md.hbs': '{{> a}}' }),
    );
    expect(stderr).toMatch(/^templates\/partials\/b\.en\.md\.hbs:1:\d+ /m);
  });

  test('template sends no escape sequence, whatever stands in it', async () => {
    const at = await mine(YAML.replace('en: mine', 'en: "mi[31mne"'), 'Dear {{to.name}} \u001b[31m\u009b\u0007\n');
    for (const args of [
      ['letter', 'mine', '--set', 'to.name=\u001b]0;x\u0007Maria'],
      ['letter', '--list'],
      ['letter', 'show'],
      ['letter', 'list'],
      ['letter', 'mine', '--questions'],
    ]) {
      const { stdout, stderr } = await done(here({ home: at, args }));
      expect(stdout + stderr, args.join(' ')).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/u);
    }
  });

  test('folder that is a link is not followed', async () => {
    const at = await home();
    write(at, 'outside/template.yaml', YAML);
    const { mkdirSync, symlinkSync } = await import('node:fs');
    mkdirSync(join(at, 'templates'), { recursive: true });
    symlinkSync(join(at, 'outside'), join(at, 'templates/mine'));
    expect((await here({ home: at, args: ['letter', 'mine'] })).code).toBe(2);
  });
});
