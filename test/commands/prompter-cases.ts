// The cases of `ccs prompter`: made, listed, shown, changed, rendered.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { account, DATA, edited, ID, json, made, NEW, NEW_ZH, shipped, WORKSPACE, type Case } from './cases.ts';

const noRecord = (home: string): void => expect(existsSync(join(home, DATA, 'prompters'))).toBe(false);
const record = (home: string, id = ID, root = DATA): string => readFileSync(join(home, root, 'prompters', `${id}.yaml`), 'utf8');
const BROKEN = { [`${DATA}/prompters/2026-11-30-broken.yaml`]: 'ccs: 1\nkind: prompter\naccont: x\n' };

export const PROMPTER_CASES: readonly Case[] = [
  {
    name: 'new makes the record first, names it, and prints the document',
    args: NEW,
    out: [/^# Example & Partners\n/, '1 December 2026', 'So if you could'],
    err: /^Saved: \.local\/share\/ccs\/prompters\/2026-12-01-example-partners\.yaml\n/,
    never: ['undefined', 'priority dispatch', `${ID}\n#`],
    then: (home) => expect(record(home)).toMatch(/^ccs: 1\nkind: prompter\n/),
  },
  { name: 'new says how to be walked through it', args: NEW, err: 'ccs prompter new --playbook urgent-documents' },
  { name: 'new --quiet says nothing', args: [...NEW, '--quiet'], out: /^# /, err: '' },
  {
    name: 'new in Chinese prints in Chinese',
    args: NEW_ZH,
    out: [/^# 北京长城机电\n/, '2026年12月1日', '那么，如果您能够'],
    never: ['Goal', 'If you could'],
    then: (home) => expect(record(home, '2026-12-01-北京长城机电')).toContain('language: zh-Hans'),
  },
  {
    name: 'a second one of the same day and account is another record',
    args: NEW,
    before: [NEW],
    then: (home) => expect(readdirSync(join(home, DATA, 'prompters')).sort()).toEqual([`${ID}-2.yaml`, `${ID}.yaml`]),
  },
  {
    name: 'new without what is needed lists it with the flags, and makes nothing',
    args: ['prompter', 'new', '--playbook', 'urgent-documents'],
    code: 2,
    out: '',
    err: 'Still missing: account, contact.name\nGive them: --set account="…" --set contact.name="…"\n',
    then: noRecord,
  },
  {
    name: 'new with --defaults invents nothing',
    args: ['prompter', 'new', '--playbook', 'urgent-documents', '--defaults'],
    code: 2,
    err: 'account, contact.name',
    then: noRecord,
  },
  {
    name: 'new with one answer set twice is refused',
    args: made('account=Other'),
    code: 2,
    err: 'account was set twice, and it takes one answer.\n',
  },
  {
    name: 'new finds the playbook by what fits',
    args: ['prompter', 'new', '--product', 'courier', '--set', 'account=A', '--set', 'contact.name=B'],
    out: 'urgent documents',
  },
  {
    name: 'new finds the Chinese one for a Chinese user',
    args: ['prompter', 'new', '--lang', 'zh-Hans', '--industry', '法律', '--set', 'account=A', '--set', 'contact.name=B'],
    out: '那么，如果您能够',
  },
  {
    name: 'new with several that fit names them',
    args: ['prompter', 'new', '--product', 'forecasting'],
    code: 2,
    err: ['Several playbooks fit', '--playbook: forecast-finance, forecast-sales'],
    then: noRecord,
  },
  {
    name: 'new with none that fits says what was asked',
    args: ['prompter', 'new', '--product', 'airships', '--title', 'pope'],
    code: 2,
    err: 'No playbook fits airships · pope.',
  },
  {
    name: 'new with an unknown playbook suggests one',
    args: ['prompter', 'new', '--playbook', 'urgent-document'],
    code: 2,
    err: 'There is no playbook urgent-document.\nDid you mean urgent-documents?',
  },
  {
    name: 'new takes a playbook from a file',
    args: ['prompter', 'new', '--playbook', 'mine.yaml', '--set', 'account=A', '--set', 'contact.name=B'],
    files: { 'mine.yaml': shipped('urgent-documents').replace('her secretary', 'my own clerk') },
    out: 'my own clerk',
  },
  {
    name: 'new without the named file says so',
    args: ['prompter', 'new', '--playbook', './mine.yaml'],
    code: 2,
    err: 'There is no file ./mine.yaml.',
  },
  {
    name: 'new with a folder for a playbook says so',
    args: ['prompter', 'new', '--playbook', './x/'],
    files: { 'x/y': '' },
    code: 2,
    err: 'not a file',
  },
  {
    name: '--resume without a draft says so',
    args: ['prompter', 'new', '--resume'],
    code: 2,
    err: 'There is no draft to go on with.\nBegin anew: ccs prompter new\n',
  },

  { name: 'list has nothing at first, and says how to begin', args: ['prompter', 'list'], out: '', err: 'ccs prompter new' },
  { name: 'list --json has an empty list at first', args: ['prompter', 'list', '--json'], out: '[]\n', err: '' },
  {
    name: 'list has the newest first',
    args: ['prompter', 'list'],
    before: [account('Old', '2026-01-01'), account('New', '2026-12-31'), NEW_ZH],
    out: /^2026-12-31-new\n {2}New · .*\n {2}.*\n2026-12-01-北京长城机电\n {2}北京长城机电 · 王总\n {2}.*\n2026-01-01-old\n {2}Old · .*\n {2}.*\n$/,
  },
  {
    name: 'list --json has what scripts need',
    args: ['prompter', 'list', '--json'],
    before: [NEW, NEW_ZH],
    out: json((rows: object[]) => {
      const by = rows.find((row) => 'account' in row && row.account === 'Example & Partners');
      expect([rows.length, by]).toEqual([
        2,
        {
          id: ID,
          account: 'Example & Partners',
          contact: 'A. Buyer',
          date: '2026-12-01',
          language: 'en',
          playbook: 'urgent-documents',
          goal: 'get urgent documents there on time and recover what it costs',
        },
      ]);
    }),
  },
  {
    name: 'list shows the others beside a broken one, and where it is broken',
    args: ['prompter', 'list'],
    before: [NEW],
    files: BROKEN,
    out: ID,
    err: [/2026-11-30-broken\.yaml:3:1 "accont" is not known here\. Did you mean "account"\?/, 'left out'],
  },
  {
    name: 'show of the broken one has the place and both lines',
    args: ['prompter', 'show', '2026-11-30'],
    before: [NEW],
    files: BROKEN,
    code: 2,
    out: '',
    err: [/broken\.yaml:3:1 /, /cannot be used as it is\.\nMend what stands above/],
  },

  {
    name: 'show is for reading, and names the file',
    args: ['prompter', 'show'],
    before: [NEW],
    out: [/^Example & Partners\n/, 'A. Buyer'],
    err: `${ID}.yaml`,
    never: [/^#/m, '**'],
  },
  {
    name: 'show --json has the id and the record',
    args: ['prompter', 'show', '--json'],
    before: [NEW],
    out: json((row: object) => expect(row).toMatchObject({ id: ID, kind: 'prompter', account: 'Example & Partners' })),
  },
  {
    name: 'show takes the newest without an id',
    args: ['prompter', 'show', '--json'],
    before: [account('Old', '2026-01-01'), account('New', '2026-12-31')],
    out: '"id": "2026-12-31-new"',
  },
  {
    name: 'show takes any beginning that is the only one',
    args: ['prompter', 'show', '2026-12-01-EX'],
    before: [NEW, account('Other')],
    out: 'Example',
  },
  { name: 'show takes a Chinese beginning', args: ['prompter', 'show', '2026-12-01-北'], before: [NEW_ZH, NEW], out: '北京长城机电' },
  {
    name: 'an ambiguous id lists what it could be',
    args: ['prompter', 'show', '2026'],
    before: [NEW, account('Other')],
    code: 2,
    err: /"2026" fits several\.\nWrite one as it stands here, or more of the name:\n[\s\S]*2026-12-01-other/,
  },
  {
    name: 'an unknown id suggests one',
    args: ['prompter', 'render', '2026-12-01-example-partner$'],
    before: [NEW],
    code: 2,
    err: `Did you mean ${ID}?`,
  },
  {
    name: 'no id and no record says how to begin',
    args: ['prompter', 'render'],
    code: 2,
    err: 'There is no prompter yet.\nMake one: ccs prompter new\n',
  },

  {
    name: 'edit changes one answer and leaves the rest',
    args: ['prompter', 'edit', '--set', 'goal=sleep well'],
    before: [NEW],
    out: ['sleep well', 'would that help you sleep well?', 'A. Buyer'],
    err: 'Saved: ',
    then: (home) => expect(record(home)).toContain('goal: sleep well\n'),
  },
  {
    name: 'edit keeps what was written by hand',
    args: ['prompter', 'edit', '--set', 'account=Other'],
    before: [NEW, edited(`${DATA}/prompters/${ID}.yaml`, 'goal:', '# said on the phone\ngoal:')],
    then: (home) => expect(record(home)).toMatch(/account: Other\n[^]*# said on the phone\ngoal:/),
  },
  {
    name: 'edit brings a scenario back that was left out',
    args: ['prompter', 'edit', '--set', 'scenarios=after-hours', '--set', 'scenarios=where-is-it'],
    before: [made('scenarios=where-is-it')],
    out: /1 · Send originals[^]*2 · Tell anyone/,
  },
  {
    name: 'edit without anything to change says what to type',
    args: ['prompter', 'edit'],
    before: [NEW],
    code: 2,
    err: `ccs prompter edit ${ID} --set id="…"`,
  },
  { name: 'edit refuses an unknown id', args: ['prompter', 'edit', '--set', 'gol=x'], before: [NEW], code: 2, err: 'Did you mean goal?' },

  {
    name: 'render prints Markdown',
    args: ['prompter', 'render'],
    before: [NEW],
    out: [/^# Example & Partners\n/, '\n> **When a partner'],
    err: '',
  },
  {
    name: 'render --format txt has no marks',
    args: ['prompter', 'render', '--format', 'txt'],
    before: [NEW],
    out: /^Example & Partners\n/,
    never: ['**', '\n#'],
  },
  {
    name: 'render --format html is whole and on its own',
    args: ['prompter', 'render', '--format', 'html'],
    before: [NEW],
    out: [/^<!doctype html>/i, 'lang="en"', 'Example &amp; Partners', '</html>'],
    never: ['http', '<script', ID],
  },
  {
    name: 'render --format html says that it is Chinese',
    args: ['prompter', 'render', '--format', 'html'],
    before: [NEW_ZH],
    out: ['lang="zh-Hans"', '北京长城机电'],
  },
  {
    name: 'render --format json is the record',
    args: ['prompter', 'render', '--format', 'json'],
    before: [NEW],
    out: json((row: object) => expect(Object.keys(row).slice(0, 5)).toEqual(['ccs', 'kind', 'language', 'playbook', 'account'])),
  },
  {
    name: 'render refuses a format it does not know',
    args: ['prompter', 'render', '--format', 'pdf'],
    code: 2,
    err: '--format cannot be pdf.\nIt can be: md, txt, html, docx, json, eml, page\n',
  },
  {
    name: 'render never prints ids, paths or features',
    args: ['prompter', 'render'],
    before: [NEW],
    never: [ID, 'urgent-documents', 'sha256', '.yaml', 'priority dispatch', 'late-filing', 'where-is-it'],
  },
  {
    name: '--out writes a file and prints nothing',
    args: ['prompter', 'render', '--out', 'page.md'],
    before: [NEW],
    out: '',
    err: 'Written: page.md\n',
    then: (home) => expect(readFileSync(join(home, 'page.md'), 'utf8')).toMatch(/^# Example/),
  },
  {
    name: '--out never overwrites',
    args: ['prompter', 'render', '--out', 'page.md'],
    before: [NEW],
    files: { 'page.md': 'mine' },
    code: 2,
    err: 'page.md is there already.\nChoose another name, or add --force to replace it.\n',
    then: (home) => expect(readFileSync(join(home, 'page.md'), 'utf8')).toBe('mine'),
  },
  {
    name: '--out --force does',
    args: ['prompter', 'render', '--out', 'page.md', '--force'],
    before: [NEW],
    files: { 'page.md': 'mine' },
    then: (home) => expect(readFileSync(join(home, 'page.md'), 'utf8')).toMatch(/^# Example/),
  },
  ...[[], ['--force']].map((force) => ({
    name: `--out ${force.join('')} of a folder says that a name is wanted in it`,
    args: ['prompter', 'render', '--out', 'd1', ...force],
    before: [NEW],
    files: { 'd1/x.md': 'mine' },
    code: 2,
    err: 'd1 is a folder, and what is written is a file.\nPut the file’s name behind it: --out d1/FILE.html\n',
  })),
  {
    name: 'new finds a folder that is missing before it makes anything, and names the one to be made',
    args: [...NEW, '--out', 'one/two/page.md', '--force'],
    code: 2,
    err: 'There is no folder one, in which one/two/page.md was to lie.',
    never: ['before is lost'],
    then: noRecord,
  },
  {
    name: 'new finds a file in the way before it makes anything',
    args: [...NEW, '--out', 'page.md'],
    files: { 'page.md': 'mine' },
    code: 2,
    err: 'is there already',
    then: noRecord,
  },
  {
    name: 'new names the record even where the document cannot be written',
    args: [...NEW, '--out', 'held/page.md'],
    files: { held: 'mine' },
    code: 2,
    out: '',
    err: [`Saved: ${DATA}/prompters/${ID}.yaml`, 'held/page.md cannot be written (ENOTDIR)'],
    then: (home) => expect(record(home)).toContain('kind: prompter'),
  },

  {
    name: 'questions has every id with its kind and default',
    args: ['prompter', 'questions', '--playbook', 'urgent-documents'],
    out: [
      /^account {2}text, required\n/,
      'contact.title  text, required, filled already\n  What is their job title?\n    = business manager',
      'scenarios.after-hours.event  text',
      'confirm  text',
    ],
  },
  {
    name: 'questions --json has what a script needs to answer them',
    args: ['prompter', 'questions', '--playbook', 'urgent-documents', '--json'],
    out: json((rows: { id: string; options?: string[] }[]) => {
      expect(rows.find(({ id }) => id === 'account')).toMatchObject({
        kind: 'text',
        required: true,
        title: expect.any(String),
        help: expect.any(String),
      });
      expect(rows.find(({ id }) => id === 'scenarios')?.options).toEqual([
        'late-filing',
        'where-is-it',
        'after-hours',
        'proof-of-delivery',
      ]);
    }),
  },
  {
    name: 'questions speaks the user’s language',
    args: ['prompter', 'questions', '--playbook', 'urgent-documents', '--lang', 'zh-Hans'],
    out: ['account  text, 必填', '您要拜访哪家公司'],
  },

  {
    name: 'a changed playbook changes no record, and show remarks on it',
    args: ['prompter', 'show'],
    cwd: 'w',
    files: { 'w/ccs.yaml': WORKSPACE, 'w/playbooks/urgent-documents.yaml': shipped('urgent-documents') },
    before: [[...NEW, '--workspace', 'w'], edited('w/playbooks/urgent-documents.yaml', 'her secretary', 'her clerk')],
    out: 'her secretary',
    err: 'The playbook urgent-documents has changed since this was made; this record keeps its wording.',
  },
  {
    name: 'show has no remark while the playbook is the same',
    args: ['prompter', 'show'],
    before: [NEW],
    err: (text) => expect(text.trim().split('\n')).toHaveLength(1),
  },
  {
    name: 'show remarks on a playbook that is not in the library',
    args: ['prompter', 'show'],
    files: { 'mine.yaml': shipped('urgent-documents') },
    before: [['prompter', 'new', '--playbook', 'mine.yaml', '--set', 'account=A', '--set', 'contact.name=B']],
    err: 'The playbook mine is not in the library; this record keeps its wording.',
  },
];
