// The cases of the line itself: help, languages, what is not known, no terminal.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { ROOT } from '../support.ts';
import { NEW, type Case } from './cases.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const inChinese = (name: string, args: readonly string[], env: Case['env'] = {}): Case => ({ name, args, env, err: '还没有拜访提纲' });
const inEnglish = (name: string, args: readonly string[], env: Case['env'] = {}): Case => ({
  name,
  args,
  env,
  err: 'There is no prompter yet',
});
const fits = (text: string): void =>
  expect(text.split('\n').filter((line) => [...line].reduce((sum, character) => sum + (character > '⺀' ? 2 : 1), 0) > 80)).toEqual([]);

const allOf =
  (some: object) =>
  (text: string): void => {
    expect(JSON.parse(text)).toEqual({ version, node: process.versions.node, dataFolder: expect.stringContaining('ccs'), ...some });
  };

export const LINE_CASES: readonly Case[] = [
  { name: '--version is all', args: ['--version'], out: `${version}\n`, err: '' },
  ...[
    { typed: '--agreed', says: 'See: ccs letter mark --help' },
    { typed: '--acepted', says: 'Did you mean --accepted?' },
    // The command above has that one, and this one has not.
    { typed: '--lst', says: 'See: ccs letter mark --help' },
  ].map(({ typed, says }) => ({
    name: `an option that letter mark has not (${typed}) is no reason to name one that it has not either`,
    args: ['letter', 'mark', 'X', typed],
    code: 2,
    err: `There is no option ${typed}.\n${says}\n`,
  })),
  {
    name: 'every word of the help says what it is',
    args: ['help'],
    out: (text) => expect(text).not.toMatch(/^ {2}[a-z]\S*(?: [<[]\S+)*$/mu),
  },
  { name: '-V as well', args: ['-V'], out: `${version}\n` },
  {
    name: '--version --json says what it runs on',
    args: ['--version', '--json', '--lang', 'zh'],
    out: allOf({ language: 'zh-Hans', workspace: null }),
    err: '',
  },
  {
    name: '--version --json answers where the settings cannot be read',
    args: ['--json', '--workspace=.', '-V'],
    files: { 'ccs.yaml': ': broken' },
    out: allOf({ language: 'en', workspace: expect.stringMatching(/^(?:\/|[A-Z]:)/u) }),
    err: '',
  },
  {
    name: '--version --json in a folder that is no workspace',
    args: ['--version', '--json', '--workspace', 'nowhere'],
    code: 2,
    out: '',
    err: 'nowhere',
  },
  {
    name: '--help is on standard output and fits',
    args: ['--help'],
    out: ['Usage: ccs', 'prompter', 'playbook', 'goals', 'init [dir]', fits],
    err: '',
  },
  {
    name: '--help of a verb has its options',
    args: ['prompter', 'new', '--help'],
    out: ['Usage: ccs prompter new', '--set <id=value>', '--playbook <id|file>', '--resume [id]', fits],
    err: '',
  },
  {
    name: '--help is Chinese for a Chinese user, and fits',
    args: ['prompter', 'new', '--help', '--lang', 'zh-Hans'],
    out: ['用法', '--set', fits],
    never: ['Usage:', 'Options:'],
  },
  {
    name: '--help in Chinese by the locale',
    args: ['--help'],
    env: { LANG: 'zh_CN.UTF-8' },
    out: ['用法', '拜访', fits],
    never: ['Usage:'],
  },
  { name: 'nothing at all is met with the day', args: [], out: /\d{4}\n$/, err: 'Nothing is left to do here' },
  { name: 'a group alone is met with its help', args: ['prompter'], code: 2, out: '', err: ['Usage: ccs prompter', 'questions'] },

  {
    name: 'an unknown command suggests one',
    args: ['promter', 'list'],
    code: 2,
    out: '',
    err: 'There is no command promter.\nDid you mean prompter?\n',
  },
  {
    name: 'an unknown command of a group suggests one',
    args: ['prompter', 'lst'],
    code: 2,
    err: 'There is no command lst.\nDid you mean list?\n',
  },
  {
    name: 'an unknown command of a group leads to the help of the group',
    args: ['prompter', 'dance'],
    code: 2,
    err: 'There is no command dance.\nSee: ccs prompter --help\n',
  },
  {
    name: 'an unknown command that resembles none leads to the help',
    args: ['dance'],
    code: 2,
    err: 'There is no command dance.\nSee: ccs --help\n',
  },
  {
    name: 'help for a command that there is not says so, and shows no other',
    args: ['--lang', 'en', 'help', 'dance'],
    code: 2,
    out: '',
    err: 'There is no command dance.\nSee: ccs --help\n',
  },
  {
    name: 'help for a verb that there is not suggests one, with the short flag too',
    args: ['prompter', 'lst', '-h'],
    code: 2,
    out: '',
    err: 'There is no command lst.\nDid you mean list?\n',
  },
  {
    name: 'an unknown option suggests one',
    args: ['prompter', 'list', '--jsn'],
    code: 2,
    err: 'There is no option --jsn.\nDid you mean --json?\n',
  },
  {
    name: 'an unknown option that resembles none leads to the help of its command',
    args: ['prompter', 'list', '--weather'],
    code: 2,
    err: 'See: ccs prompter list --help',
  },
  {
    name: 'an option without its value says so',
    args: ['prompter', 'render', '--out'],
    code: 2,
    err: '--out needs a value.\nWrite it behind: --out …\n',
  },
  ...['--out=', '--set=', '--format='].map(
    (flag): Case => ({
      name: `an option with an empty value says so: ${flag}`,
      args: ['prompter', 'edit', flag],
      code: 2,
      err: `${flag.slice(0, -1)} needs a value.\n`,
    }),
  ),
  { name: 'so does --lang', args: ['--lang=', 'prompter', 'list'], code: 2, err: '--lang needs a value.\n' },
  { name: 'so does --workspace', args: ['--workspace', '', 'prompter', 'list'], code: 2, err: '--workspace needs a value.\n' },
  {
    name: 'an empty id is not the beginning of every id',
    args: ['prompter', 'show', ''],
    before: [NEW],
    code: 2,
    out: '',
    err: 'id is missing.\nSee: ccs prompter show --help\n',
  },
  {
    name: 'more words than a command takes are too many',
    args: ['prompter', 'show', 'a', 'b'],
    code: 2,
    err: 'See: ccs prompter show --help',
  },
  {
    name: 'what is wrong with the line is Chinese for a Chinese user',
    args: ['prompter', 'lst'],
    env: { CCS_LANG: 'zh-Hans' },
    code: 2,
    err: 'list',
    never: ['There is no'],
  },

  inChinese('--lang zh-Hans speaks Chinese', ['prompter', 'list', '--lang', 'zh-Hans']),
  inChinese('--lang=zh-Hans before the command does as well', ['--lang=zh-Hans', 'prompter', 'list']),
  inChinese('--lang zh is understood', ['--lang', 'zh', 'prompter', 'list']),
  inChinese('CCS_LANG does', ['prompter', 'list'], { CCS_LANG: 'zh-Hans', LC_ALL: 'en_US.UTF-8' }),
  inChinese('LC_ALL does', ['prompter', 'list'], { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }),
  inChinese('LANG does', ['prompter', 'list'], { LANG: 'zh_CN.UTF-8' }),
  inEnglish('--lang beats CCS_LANG', ['prompter', 'list', '--lang', 'en'], { CCS_LANG: 'zh-Hans' }),
  inEnglish('LC_ALL beats LANG', ['prompter', 'list'], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' }),
  inEnglish('a language that ccs does not speak is met in English', ['prompter', 'list'], { LANG: 'fr_FR.UTF-8' }),
  inEnglish('an empty CCS_LANG says nothing', ['prompter', 'list'], { CCS_LANG: '' }),
  {
    name: '--lang with a language that ccs does not speak is refused',
    args: ['prompter', 'list', '--lang', 'fr'],
    code: 2,
    err: 'ccs does not speak fr.\nIt speaks: en, zh-Hans, zh-Hant\n',
  },
  {
    name: 'the language of the program is not that of the document',
    args: [...NEW, '--lang', 'zh-Hans'],
    out: 'So if you could',
    err: '已保存：',
  },

  {
    name: 'NO_COLOR and --no-color are taken',
    args: ['prompter', 'list', '--no-color'],
    env: { NO_COLOR: '1' },
    err: 'There is no prompter yet',
  },
  {
    name: 'a wish for colour colours no pipe',
    args: ['prompter', 'lst'],
    env: { FORCE_COLOR: '3', COLORTERM: 'truecolor', CLICOLOR_FORCE: '1' },
    code: 2,
    err: /^There is no command lst\.\n/,
  },
  {
    name: 'a wish for colour colours no document',
    args: ['playbook', 'show', 'urgent-documents'],
    env: { FORCE_COLOR: '3' },
    out: 'have a filing',
  },
  {
    name: 'without a terminal nothing is asked',
    args: ['prompter', 'new'],
    code: 2,
    out: '',
    err: ['Several playbooks fit, and there is no terminal to ask in.', '--playbook: '],
  },
  {
    name: '--no-input is taken',
    args: ['prompter', 'new', '--playbook', 'urgent-documents', '--no-input'],
    code: 2,
    err: 'Still missing: account, contact.name',
  },
  {
    name: '--debug shows where a refusal comes from, in its own lines',
    args: ['prompter', 'show', 'x'],
    code: 2,
    err: 'There is no prompter',
  },
  { name: '--quiet keeps remarks back, never errors', args: ['prompter', 'show', 'x', '--quiet'], code: 2, err: 'There is no prompter' },
];
