// Worksheets: asked, filled, printed, in both languages; empty ones to fill by hand; nothing typed is lost.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scriptedPort } from '../../src/io/scripted.ts';
import { folder, hosts, inProcess, isTurn, ROOT, type Host, type Outcome } from '../support.ts';

const NOW = new Date('2026-12-05T12:00:00');
const HOSTS = hosts(inProcess({ now: NOW }));
const KINDS = readdirSync(join(ROOT, 'templates'))
  .filter((kind) => {
    const file = join(ROOT, 'templates', kind, 'template.yaml');
    return existsSync(file) && /^document: worksheet\n(?:.*\n)*questions:/mu.test(readFileSync(file, 'utf8'));
  })
  .toSorted();
/** Columns that take one of a few marks, or a day. */
const CELLS: Readonly<Record<string, string>> = { mark: 'RC', kind: 'stated', by: '2026-12-01', on: '2026-12-02', fits: 'yes' };
/** Those with a text of their own; the others are laid out by their questions. */
const WRITTEN = KINDS.filter((kind) => existsSync(join(ROOT, 'templates', kind, 'en.md.hbs')));
const LANGUAGES = ['en', 'zh-Hans'] as const;
const VENDORS = ['--set', 'vendors=One | 600,000 | 300,000', '--set', 'vendors=Two | 60 万 | 250k | ¥200,000 | 32.5万'];

describe.each(Object.keys(HOSTS))('%s', (name) => {
  const run = HOSTS[name] as Host;
  const worksheet = (home: string, ...args: readonly string[]): Promise<Outcome> => run({ args: ['worksheet', ...args], home, cwd: home });

  test('the two pharmacy vendors return 50 % and 75 %, the cash that comes once apart', async () => {
    const en = await worksheet(folder(), 'roi', ...VENDORS);
    expect(en).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Saved: .*\n$/u) as string });
    expect(en.stdout).toContain(
      '| One | 600,000 | 300,000 |  | 300,000 | 50% |  |\n| Two | 600,000 | 250,000 | 200,000 | 450,000 | 75% | 325,000 |',
    );
    expect(en.stdout).toContain('amounts in CNY');
    const zh = await worksheet(folder(), 'roi', ...VENDORS, '--lang', 'zh-Hans', '--format', 'html');
    expect(zh.stdout).toContain('<html lang="zh-Hans">');
    expect(zh.stdout).toMatch(/金额单位：元[\s\S]*75%[\s\S]*325,000/u);
  });

  test('an amount that is none is refused with a remedy', async () => {
    const refused = async (vendor: string, ...more: string[]): Promise<string> => {
      const { code, stdout, stderr } = await worksheet(folder(), 'roi', '--set', `vendors=${vendor}`, ...more);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      return stderr;
    };
    expect(await refused('A | 600.000 | 1')).toContain(
      'vendors: "600.000" is no amount that can be read in only one way; write it like 600,000',
    );
    expect(await refused('A | 很多 | 1', '--lang', 'zh-Hans')).toContain('“很多”看不出是多少钱；请写成 600,000、60 万 这样');
    expect(await refused('A | 0 | 1')).toContain('"0" is no price to divide by');
    expect(await refused('A | $5 | ¥1')).toContain('in two currencies');
    expect((await worksheet(folder(), 'initiatives', '--set', 'initiatives=more | do | X')).stderr).toContain(
      '"X" is not one of: R, C, RC',
    );
  });

  test('--list and --questions say what there is', async () => {
    const home = folder();
    for (const lang of LANGUAGES) {
      const kinds = JSON.parse((await worksheet(home, '--list', '--json', '--lang', lang)).stdout) as {
        kind: string;
        name: string;
        about: string;
      }[];
      expect(kinds.map(({ kind }) => kind)).toEqual(KINDS);
      expect(kinds.every(({ name: called, about }) => /[\p{Script=Han}]/u.test(called + about) === (lang === 'zh-Hans'))).toBe(true);
    }
    const asked = JSON.parse((await worksheet(home, 'event', '--questions', '--json')).stdout) as { id: string; required: boolean }[];
    expect(asked.map(({ id }) => id)).toEqual([
      'what',
      'name',
      'date',
      'place',
      'audience',
      'goals',
      'owner',
      'stand',
      'seminar',
      'talk',
      'advertisement',
      'website',
      'met',
    ]);
    expect(await worksheet(home, 'rio')).toMatchObject({ code: 2, stderr: 'There is no worksheet called rio.\nDid you mean roi?\n' });
    expect((await worksheet(home, 'negotiation')).stderr).toContain('There is no worksheet called negotiation.');
    expect((await worksheet(home)).stderr).toContain('Which worksheet?');
    expect((await worksheet(home, 'roi', '--set', 'price=5')).stderr).toContain('ccs worksheet roi --questions');
  });

  test('what belongs to another kind of event is not asked and not printed', async () => {
    const talk = await worksheet(folder(), 'event', '--set', 'what=talk');
    expect(talk.stdout).toContain('## The talk');
    expect(talk.stdout).not.toMatch(/## (?:At the stand|The seminar)/u);
    expect((await worksheet(folder(), 'event', '--set', 'what=talk', '--set', 'stand=x')).stderr).toContain('stand');
  });

  test('a nine-block sheet takes the questions of a prompter', async () => {
    const home = folder();
    await run({
      args: [
        'prompter',
        'new',
        '--playbook',
        'urgent-documents',
        '--defaults',
        '--set',
        'account=Example & Partners',
        '--set',
        'contact.name=A. Buyer',
        '--set',
        'date=2026-12-01',
      ],
      home,
      cwd: home,
    });
    const { code, stdout } = await worksheet(home, 'nine-block', '--from', '2026-12', '--set', 'impact.heard=The managing partner, too');
    expect(code).toBe(0);
    expect(stdout).toContain(
      '# get urgent documents there on time and recover what it costs\n\nExample & Partners · A. Buyer, business manager',
    );
    expect(stdout).toMatch(/- How many filings .*\? ________ filings a month/u);
    expect(stdout).toContain('- The managing partner, too');
    expect((await worksheet(home, 'nine-block')).stdout).not.toContain('Example & Partners');
    expect(await worksheet(home, 'nine-block', '--from', 'nothing')).toMatchObject({ code: 2 });
  });

  test('json gives the answers back, and --answers takes them', async () => {
    const home = folder();
    const first = await worksheet(home, 'roi', ...VENDORS, '--set', 'date=2026-12-01', '--format', 'json', '--out', 'roi.json');
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(JSON.parse(readFileSync(join(home, 'roi.json'), 'utf8'))).toMatchObject({
      date: '2026-12-01',
      currency: 'CNY',
      vendors: [{ name: 'One', price: '600,000' }, { once: '32.5万' }],
    });
    expect((await worksheet(home, 'roi', '--answers', 'roi.json')).stdout).toBe(
      (await worksheet(home, 'roi', ...VENDORS, '--set', 'date=2026-12-01')).stdout,
    );
    expect(await worksheet(home, 'roi', '--out', 'roi.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--force') as string,
    });
    expect((await worksheet(home, 'roi', '--answers', 'roi.json', '--json')).stdout).toBe(readFileSync(join(home, 'roi.json'), 'utf8'));
    expect(await worksheet(home, 'roi', '--blank', '--set', 'account=A')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--blank and --set do not go together') as string,
    });
  });

  test('a company adds its own, and changes ours', async () => {
    const home = folder();
    for (const kind of ['fair', 'roi']) mkdirSync(join(home, 'templates', kind), { recursive: true });
    writeFileSync(join(home, 'ccs.yaml'), 'ccs: 1\n');
    writeFileSync(
      join(home, 'templates', 'fair', 'template.yaml'),
      'ccs: 1\nkind: template\ndocument: worksheet\nname: {en: our fair}\nquestions:\n' +
        '  - {id: hall, kind: text, title: {en: Which hall?}}\n',
    );
    writeFileSync(join(home, 'templates', 'fair', 'en.md.hbs'), '# Hall {{hall}}\n');
    writeFileSync(join(home, 'templates', 'roi', 'en.md.hbs'), '{{#each vendors}}{{roi}} {{/each}}{{nothing}}\n');
    expect(await worksheet(home, 'fair', '--set', 'hall=7')).toMatchObject({ code: 0, stdout: '# Hall 7\n' });
    expect((await worksheet(home, 'roi', ...VENDORS)).stderr).toContain('templates/roi/en.md.hbs:1:37 There is no field "nothing" here.');
  });
});

// In which language it is filled is the same to the others: by turns, where there is no time for all.
test.each(KINDS.flatMap((kind, index) => LANGUAGES.filter((_, at) => isTurn(index, at, 2)).map((lang) => [kind, lang] as const)))(
  '%s in %s is a sheet, empty and filled',
  async (kind, lang) => {
    const home = folder();
    const run = inProcess({ now: NOW });
    const args = ['--lang', lang, 'worksheet', kind];
    const empty = await run({ args: [...args, '--blank'], home });
    expect(empty).toMatchObject({ code: 0, stderr: '' });
    expect(empty.stdout).not.toContain('2026');
    expect(empty.stdout).toMatch(/^# /u);
    const questions = JSON.parse((await run({ args: [...args, '--questions', '--json'], home })).stdout) as {
      id: string;
      kind: string;
      title: string;
      help: string;
      options?: string[];
      columns?: string[];
    }[];
    const answers = Object.fromEntries(
      questions.map(({ id, kind: of, options, columns }) => [
        id,
        of === 'choice'
          ? options?.[0]
          : of === 'number'
            ? '3'
            : of === 'date'
              ? '2026-12-01'
              : of === 'list'
                ? [`«${id}»`]
                : of === 'rows'
                  ? [
                      Object.fromEntries(
                        (columns ?? []).map((column) => [
                          column,
                          kind === 'roi' && column !== 'name' ? '12,345' : (CELLS[column] ?? `«${id}.${column}»`),
                        ]),
                      ),
                    ]
                  : `«${id}»`,
      ]),
    );
    writeFileSync(join(home, 'all.json'), JSON.stringify(answers));
    const full = await run({ args: [...args, '--answers', 'all.json'], home });
    expect(full).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(kind === 'event' ? /seminar(?:, |、)talk/u : /sheets/u) as string,
    });
    // Every answer is printed; the checklists of the other kinds of event were not asked for.
    const missing = questions
      .filter(({ id, kind: of }) => ['text', 'list'].includes(of) && !full.stdout.includes(`«${id}»`))
      .map(({ id }) => id);
    expect(missing).toEqual(kind === 'event' ? ['seminar', 'talk', 'advertisement', 'website'] : []);
    if (kind !== 'roi')
      for (const { id, columns = [] } of questions)
        for (const column of columns.filter((one) => CELLS[one] === undefined)) expect(full.stdout).toContain(`«${id}.${column}»`);
    if (lang === 'zh-Hans') for (const { title } of questions) expect(title).toMatch(/\p{Script=Han}/u);
    for (const format of ['txt', 'html'] as const)
      expect(await run({ args: [...args, '--answers', 'all.json', '--format', format], home })).toMatchObject({ code: 0 });
    expect(await run({ args: [...args, '--answers', 'all.json', '--format', 'docx', '--out', 'sheet.docx'], home })).toMatchObject({
      code: 0,
    });
    expect(readFileSync(join(home, 'sheet.docx')).subarray(0, 2).toString()).toBe('PK');
  },
);

test('both languages of a worksheet use the same fields', () => {
  for (const kind of WRITTEN) {
    const fields = LANGUAGES.map(
      (lang) => new Set(readFileSync(join(ROOT, 'templates', kind, `${lang}.md.hbs`), 'utf8').match(/\{\{[^}]*\}\}/gu)),
    );
    expect([...(fields[0] ?? [])].sort(), kind).toEqual([...(fields[1] ?? [])].sort());
  }
});

test('a walk keeps its answers, and opens again', async () => {
  const home = folder();
  const seen: Record<string, unknown> = {};
  const port = scriptedPort(
    (view) => (
      (seen[view.id] = view.say),
      {
        act: 'answer',
        value:
          view.id === 'proposal'
            ? 'One tray for all'
            : view.kind === 'text'
              ? view.initial
              : ((view.kind === 'choice' ? view.initial : undefined) ?? ''),
      }
    ),
  );
  const walked = await inProcess({ now: NOW, port })({ args: ['worksheet', 'stakeholders', '--set', 'account=Kept Ltd'], home });
  expect(walked.code).toBe(0);
  // Rows say what belongs between their bars.
  expect(seen['departments']).toEqual(['Department | Person | Concern | How they measure it | What the proposal does for it']);
  expect(seen['proposal']).toBeUndefined();
  expect(walked.stderr).toMatch(/Saved: .*sheets\/2026-12-05-stakeholders-kept-ltd\.yaml/u);
  // Nothing is left to go on with, and the record opens again.
  const drafts = join(home, '.local', 'share', 'ccs', '.ccs', 'drafts');
  expect(existsSync(drafts) ? readdirSync(drafts).filter((name) => name.endsWith('.jsonl')) : []).toEqual([]);
  const edited = await inProcess({ now: NOW })({ args: ['worksheet', 'edit', 'kept', '--set', 'subject=Trays'], home });
  expect(edited.code).toBe(0);
  expect((await inProcess({ now: NOW })({ args: ['worksheet', 'show'], home })).stdout).toMatch(
    /Kept Ltd[\s\S]*Trays[\s\S]*One tray for all/u,
  );
});
