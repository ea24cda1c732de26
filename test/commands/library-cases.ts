// The cases of the library and the workspace: playbooks found, shown and refused; which workspace serves.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { account, json, NEW, shipped, WORKSPACE, type Case } from './cases.ts';

const GOOD = shipped('urgent-documents');
const faulty = (name: string, change: (text: string) => string, english: RegExp, chinese: RegExp): readonly Case[] =>
  (['en', 'zh-Hans'] as const).map(
    (lang): Case => ({
      name: `a playbook ${name} is refused with its place, in ${lang}`,
      wordingOnly: true,
      args: ['prompter', 'new', '--lang', lang, '--playbook', 'p/mine.yaml', '--set', 'account=A', '--set', 'contact.name=B'],
      files: { 'p/mine.yaml': change(GOOD) },
      code: 2,
      out: '',
      err: [
        /^p\/mine\.yaml:\d+:\d+ /,
        lang === 'en' ? english : chinese,
        lang === 'en' ? '\np/mine.yaml cannot be used as it is.\n' : '\np/mine.yaml 现在这样用不了。\n',
      ],
    }),
  );

const FAULTS = [
  ...faulty(
    'without a goal',
    (text) => text.replace(/^goal: .*\n/m, ''),
    /:2:1 "goal" is missing\. Add a line "goal: …" here\./,
    /:2:1 缺少“goal”/,
  ),
  ...faulty(
    'with a misspelt key',
    (text) => text.replace('\ngoal:', '\ngoals:'),
    /^[^\n]*:9:1 "goals" is not known here\. Did you mean "goal"\?\n[^\n]*cannot be used/,
    /^[^\n]*:9:1 .*“goals”.*“goal”/,
  ),
  ...faulty(
    'with a key of Solution Selling',
    (text) => text.replace('\ngoal:', '\npain:'),
    /:9:1 "pain" is not known here\. Did you mean "goal"\?/,
    /:9:1 .*“pain”.*“goal”/,
  ),
  ...faulty(
    'with a misspelt key in a scenario',
    (text) => text.replace('    player:', '    plyer:'),
    /:35:5 "plyer" is not known here\. Did you mean "player"\?/,
    /:35:5 .*“plyer”.*“player”/,
  ),
  ...faulty(
    'with nothing behind a key',
    (text) => text.replace(/^title: .*$/m, 'title:'),
    /:7:\d+ "title" has nothing in it\./,
    /:7:\d+ “title”里什么都没有/,
  ),
  ...faulty(
    'with a number for a text',
    (text) => text.replace(/^title: .*$/m, 'title: 42'),
    /:7:8 "title" should be a text, but is a number\./,
    /:7:8 “title”应该是一段文字，现在是一个数字/,
  ),
  ...faulty(
    'with a text for a list',
    (text) => text.replace(/^scenarios:[^]*(?=^confirm)/m, 'scenarios: none\n'),
    /"scenarios" should be a list, but is a text\./,
    /“scenarios”应该是列表，现在是一段文字/,
  ),
  ...faulty(
    'with no scenario',
    (text) => text.replace(/^scenarios:[^]*(?=^confirm)/m, 'scenarios: []\n'),
    /"scenarios" has no items\./,
    /“scenarios”里一项都没有/,
  ),
  ...faulty(
    'with a text for a scenario',
    (text) => text.replace('scenarios:\n', 'scenarios:\n  - late filing\n'),
    /:21:5 "scenarios" should have named parts, but is a text\./,
    /:21:5 “scenarios”应该分成几个带名字的部分/,
  ),
  ...faulty(
    'with a map for a question',
    (text) => text.replace(/^frame:\n.*$/m, 'frame: { ask: x }'),
    /"frame" should be a text or a list of texts, but is a group of named parts\./,
    /“frame”应该是一段文字或一个列表/,
  ),
  ...faulty(
    'with an authority that is none',
    (text) => text.replace('authority: decides', 'authority: decide'),
    /:8:12 "authority" cannot be "decide"\. Did you mean "decides"\?/,
    /:8:12 “authority”不能是“decide”/,
  ),
  ...faulty(
    'with an id that is none',
    (text) => text.replace('id: late-filing', 'id: Late Filing'),
    /:21:9 "Late Filing" is no id\./,
    /:21:9 “Late Filing”不能当编号/,
  ),
  ...faulty(
    'with an id twice',
    (text) => text.replace('id: where-is-it', 'id: late-filing'),
    /:\d+:9 The id "late-filing" is used twice/,
    /:\d+:9 编号“late-filing”在这个文件里用了两次/,
  ),
  ...faulty(
    'in a language that is none',
    (text) => text.replace('language: en', 'language: English!'),
    /:3:11 "English!" is no language\./,
    /:3:11 “English!”不是语言代码/,
  ),
  ...faulty(
    'in a language that ccs does not compose',
    (text) => text.replace('language: en', 'language: de'),
    /:21:\d+ ccs cannot put a spoken question together in "de"\. Write the whole question in "say"\./,
    /:21:\d+ ccs 不会用“de”组织提问/,
  ),
  ...faulty(
    'of another version',
    (text) => text.replace('ccs: 1', 'ccs: 2'),
    /:2:6 A newer ccs wrote this: its format is 2, .*reads up to 1\./,
    /:2:6 这是更新版本的 ccs 写的：格式是 2，/,
  ),
  ...faulty('that is a list', () => '- one\n', /:1:\d+ "ccs" should have named parts/, /:1:\d+ “ccs”应该分成/),
  ...faulty('that is empty', () => '', /:1:1 \S/, /:1:1 \S/),
  ...faulty('that is no YAML', (text) => text.replace('product: same', 'product: "same'), /:4:10 .*never closed|:4:10 \S/, /:4:10 .*引号/),
];

const HIDING = { 'w/ccs.yaml': WORKSPACE, 'w/playbooks/sales/urgent-documents.yaml': GOOD.replace('her secretary', 'my own clerk') };

export const LIBRARY_CASES: readonly Case[] = [
  ...FAULTS,
  {
    name: 'all mistakes of a playbook are told at once',
    args: ['prompter', 'new', '--playbook', 'mine.yaml'],
    files: { 'mine.yaml': GOOD.replace('\ngoal:', '\ngoals:').replace('    player:', '    plyer:') },
    code: 2,
    err: [/:9:1 /, /:35:5 /],
  },

  {
    name: 'playbook list has what a conversation is found by',
    args: ['playbook', 'list'],
    out: ['urgent-documents\n  same-day courier · legal services · business manager\n  get urgent documents'],
  },
  {
    name: 'playbook list is in one language at a time, and says how to have the others',
    args: ['playbook', 'list', '--lang', 'zh'],
    out: '同城当日急送 · 法律服务 · 律所行政总监',
    never: ['same-day courier', '當日'],
    err: '其他语言的：ccs playbook list --language en · ccs playbook list --language zh-Hant\n',
  },
  {
    name: 'playbook list of what is in another language only shows it',
    args: ['playbook', 'list', '--lang', 'zh', '--industry', 'legal'],
    out: 'same-day courier · legal services',
    err: '',
  },
  {
    name: 'playbook list finds a product by what else people call it',
    args: ['playbook', 'list', '--lang', 'zh', '--product', '快递'],
    out: /^urgent-documents\.zh-Hans\n {2}同城当日急送 · /,
  },
  {
    name: 'playbook list narrows',
    args: ['playbook', 'list', '--industry', 'legal', '--language', 'en'],
    out: /^urgent-documents\n(?: {2}.*\n){2}$/,
  },
  {
    name: 'playbook list --json has the same',
    args: ['playbook', 'list', '--json', '--language', 'zh'],
    out: json((rows: { id: string }[]) =>
      expect([rows.length, rows.find(({ id }) => id === 'urgent-documents.zh-Hans')]).toEqual([
        15,
        {
          id: 'urgent-documents.zh-Hans',
          language: 'zh-Hans',
          product: '同城当日急送',
          industry: '法律服务',
          title: '律所行政总监',
          goal: '让急件不误事，花出去的费用也收得回来',
        },
      ]),
    ),
  },
  {
    name: 'what there is to choose from is listed as each language lists',
    args: ['playbook', 'check', 'x', '--field', 'nix', '--lang', 'zh'],
    code: 2,
    err: /^--field 不能是 nix。\n可以是：\w+、\w+/,
  },
  { name: 'playbook list of nothing says so', args: ['playbook', 'list', '--title', 'pope'], out: '', err: 'No playbook fits.' },
  {
    name: 'playbook show reads out one',
    args: ['playbook', 'show', 'urgent-documents'],
    out: [/^get urgent documents/, '1. have a filing', 'would it help', /\[calls\s+per\s+envelope\]/, 'So if you could'],
  },
  {
    name: 'playbook show --json has it whole',
    args: ['playbook', 'show', 'urgent-documents', '--json'],
    out: json((row: object) => expect(row).toMatchObject({ id: 'urgent-documents', ccs: 1, authority: 'decides' })),
  },
  {
    name: 'playbook show without an id says what is missing',
    args: ['playbook', 'show'],
    code: 2,
    err: 'id is missing.\nSee: ccs playbook show --help\n',
  },
  {
    name: 'playbook show of a beginning suggests the whole id',
    args: ['playbook', 'show', 'urgent'],
    code: 2,
    err: 'Did you mean urgent-documents?',
  },
  { name: 'playbook show of none suggests one', args: ['playbook', 'show', 'plant-cfo'], code: 2, err: 'Did you mean plant-coo?' },
  {
    name: 'playbook schema is a JSON Schema',
    args: ['playbook', 'schema'],
    out: json((schema: object) =>
      expect(schema).toMatchObject({
        $schema: expect.stringContaining('json-schema.org'),
        title: 'ccs playbook',
        required: expect.arrayContaining(['goal', 'scenarios', 'confirm']),
      }),
    ),
  },
  {
    name: 'goals is the menu by industry and title, with what is not written yet',
    args: ['goals', '--industry', 'legal'],
    out:
      'legal services\n  business manager\n' +
      '    - get urgent documents there on time and recover what it costs\n      urgent-documents\n' +
      '    - charge every delivery to the matter it was made for\n      (no conversation written yet)\n',
  },
  {
    name: 'goals --json has playbook null where none is written',
    args: ['goals', '--json', '--industry', 'legal'],
    out: json((rows: { playbook: string | null }[]) =>
      expect(rows.map(({ playbook }) => playbook)).toEqual(['urgent-documents', null, null]),
    ),
  },
  {
    name: 'goals are in one language at a time, and say how to have the others',
    args: ['goals'],
    out: 'legal services\n  business manager\n',
    never: ['法律服务', '法律服務'],
    err: 'In other languages: ccs goals --language zh-Hans · ccs goals --language zh-Hant\n',
  },
  { name: 'goals in the language asked for', args: ['goals', '--language', 'zh'], out: '法律服务', never: ['legal services'], err: '' },
  {
    name: 'goals that only another language has are found',
    args: ['goals', '--lang', 'zh', '--goal', 'MATTER'],
    out: 'charge every delivery',
    err: '',
  },
  { name: 'goals narrows by the goal', args: ['goals', '--goal', 'MATTER'], out: 'charge every delivery', never: ['get urgent'] },

  { name: 'explain finds a rule by a word of its name', args: ['explain', 'pitch'], code: 2, err: 'Did you mean no-pitch?' },
  { name: 'letter alone names the kinds by their names', args: ['letter'], code: 2, err: 'sponsor (sponsor letter)' },
  { name: 'and in Chinese', args: ['letter', '--lang', 'zh-Hans'], code: 2, err: 'sponsor（支持者信）' },

  {
    name: 'init makes a workspace',
    args: ['init', 'team'],
    out: '',
    err: 'Made a workspace: team\n',
    then: (home) =>
      expect(['ccs.yaml', 'playbooks', 'templates', 'prompters', '.gitignore'].map((name) => existsSync(join(home, 'team', name)))).toEqual(
        Array(5).fill(true),
      ),
  },
  {
    name: 'init makes it where the user is',
    args: ['init'],
    cwd: 'here',
    then: (home) => expect(readFileSync(join(home, 'here', 'ccs.yaml'), 'utf8')).toMatch(/^#.*\nccs: 1\nlanguage: en\n/),
  },
  {
    name: 'init writes it in the user’s language',
    args: ['init', '--lang', 'zh-Hans'],
    err: '工作区建好了',
    then: (home) => expect(readFileSync(join(home, 'ccs.yaml'), 'utf8')).toContain('language: zh-Hans'),
  },
  {
    name: 'init changes no workspace',
    args: ['init', 'w'],
    files: { 'w/ccs.yaml': WORKSPACE },
    code: 2,
    err: 'w is a workspace already.',
    then: (home) => expect(readFileSync(join(home, 'w', 'ccs.yaml'), 'utf8')).toBe(WORKSPACE),
  },
  {
    name: 'what init makes can be used',
    args: [...NEW, '--workspace', 'team'],
    before: [['init', 'team']],
    err: 'Saved: team/prompters/2026-12-01-example-partners.yaml',
  },

  {
    name: 'the nearest ccs.yaml upwards is the workspace',
    args: account('A'),
    cwd: 'w/deep/down',
    files: { 'ccs.yaml': WORKSPACE, 'w/ccs.yaml': WORKSPACE },
    then: (home) => expect(existsSync(join(home, 'w', 'prompters', '2026-12-01-a.yaml'))).toBe(true),
  },
  {
    name: '--workspace names another',
    args: [...account('A'), '--workspace', '../other'],
    cwd: 'w',
    files: { 'w/ccs.yaml': WORKSPACE, 'other/ccs.yaml': WORKSPACE },
    then: (home) => expect(existsSync(join(home, 'other', 'prompters', '2026-12-01-a.yaml'))).toBe(true),
  },
  {
    name: '--workspace must be one',
    args: ['prompter', 'list', '--workspace', 'nowhere'],
    code: 2,
    err: 'nowhere is no workspace: it has no ccs.yaml.\nMake it one: ccs init nowhere\n',
  },
  {
    name: 'a ccs.yaml with a mistake has its place, and hides no list',
    args: ['prompter', 'list'],
    files: { 'ccs.yaml': 'ccs: 1\nsaller: { name: S }\n' },
    err: /ccs\.yaml:2:1 "saller" is not known here\. Did you mean "seller"\?/,
  },
  {
    name: 'the seller comes from ccs.yaml',
    args: NEW,
    files: { 'ccs.yaml': 'ccs: 1\nseller: { name: S. Eller, company: Couriers }\n' },
    out: '· S. Eller, Couriers\n',
  },
  {
    name: 'an answer beats ccs.yaml',
    args: [...NEW, '--set', 'seller.name=Other'],
    files: { 'ccs.yaml': 'ccs: 1\nseller: { name: S. Eller, company: Couriers }\n' },
    out: '· Other, Couriers\n',
  },
  { name: 'a playbook of the workspace hides ours', args: NEW, cwd: 'w', files: HIDING, out: 'my own clerk', never: ['her secretary'] },
  {
    name: 'a playbook of the workspace is listed once',
    args: ['playbook', 'list', '--json', '--industry', 'legal services'],
    cwd: 'w',
    files: HIDING,
    out: json((rows: unknown[]) => expect(rows).toHaveLength(1)),
  },
  {
    name: 'a playbook with mistakes is told of on one line, and the others are listed',
    args: ['playbook', 'list', '--language', 'en'],
    files: { 'ccs.yaml': WORKSPACE, 'playbooks/mine.yaml': 'ccs: 1\nlanguage: en\nx: y\n' },
    out: 'urgent-documents',
    err: /^1 file cannot be used and was left out:\n {2}playbooks\/mine\.yaml:\d+:\d+ \S.* … and \d+ more: ccs lint playbooks\/mine\.yaml\n$/,
  },
  {
    name: 'goals tell of every bad playbook once',
    args: ['goals', '--lang', 'zh', '--language', 'zh'],
    files: { 'ccs.yaml': WORKSPACE, 'playbooks/a b.yaml': 'x: y\n', 'playbooks/c.yaml': GOOD.replace('goal: ', 'gaol: ') },
    err: [
      /^有 2 个文件用不了，已跳过：\n {2}playbooks\/a b\.yaml:.* ……另有 \d+ 处：ccs lint "playbooks\/a b\.yaml"\n {2}playbooks\/c\.yaml:\d+:1 [^\n]*\n$/,
    ],
  },
  {
    name: 'a template of the workspace takes the place of ours',
    args: NEW,
    files: { 'ccs.yaml': WORKSPACE, 'templates/prompter/en.md.hbs': 'Mine: {{account}}, {{goal}}\n' },
    out: /^Mine: Example & Partners, get urgent.*\n$/,
  },
  {
    name: 'a template of the workspace serves its own language only',
    args: ['prompter', 'new', '--playbook', 'urgent-documents.zh-Hans', '--set', 'account=A', '--set', 'contact.name=B'],
    files: { 'ccs.yaml': WORKSPACE, 'templates/prompter/en.md.hbs': 'Mine\n' },
    out: '那么，如果您能够',
  },
  {
    name: 'a template with a mistake has its place, and the record is there',
    args: NEW,
    files: { 'ccs.yaml': WORKSPACE, 'templates/prompter/en.md.hbs': '# {{account}}\n\n{{acount}}\n' },
    code: 2,
    out: '',
    err: ['Saved: prompters/', /templates\/prompter\/en\.md\.hbs:3:\d+ .*acount/],
  },
  {
    name: 'a template of a prompter may include parts too',
    args: NEW,
    files: { 'ccs.yaml': WORKSPACE, 'templates/prompter/en.md.hbs': '{{> top}}\n', 'templates/partials/top.en.md.hbs': 'Top: {{account}}' },
    out: /^Top: Example & Partners\n$/,
  },
  {
    name: 'and a mistake in one has its place there',
    args: NEW,
    files: {
      'ccs.yaml': WORKSPACE,
      'templates/prompter/en.md.hbs': '{{> top}}\n',
      'templates/partials/top.en.md.hbs': 'Top\n {{../account}}',
    },
    code: 2,
    out: '',
    err: /templates\/partials\/top\.en\.md\.hbs:2:4 /,
  },
  {
    name: 'a template of a workspace runs no code',
    args: NEW,
    files: { 'ccs.yaml': WORKSPACE, 'templates/prompter/en.md.hbs': '{{constructor.constructor}}\n' },
    code: 2,
    err: /en\.md\.hbs:1:\d+ /,
  },
];
