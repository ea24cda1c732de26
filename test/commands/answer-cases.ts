// The cases of answers that are handed in, and of text that wants to be more than text.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { DATA, json, made, NEW, type Case } from './cases.ts';

const PLAIN = ['prompter', 'new', '--playbook', 'urgent-documents', '--format', 'json'] as const;
const answers = (file: string, ...more: readonly string[]): readonly string[] => [...PLAIN, '--answers', file, ...more];
const NESTED =
  'account: Example & Partners\ndate: 2026-12-01\ncontact:\n  name: A. Buyer\nscenarios:\n' +
  '  late-filing:\n    diagnose:\n      - How many filings a month do your own people carry to court?\n' +
  '      - New, with a comma?\n';
const isNested = json((record: { account: string; contact: object; scenarios: { id: string; diagnose: object[] }[] }) => {
  expect([record.account, record.contact]).toEqual(['Example & Partners', { name: 'A. Buyer', title: 'business manager' }]);
  expect(record.scenarios[0]?.diagnose).toEqual([
    {
      ask: 'How many filings a month do your own people carry to court?',
      id: 'last-hour',
      measure: { unit: 'filings', per: 'month' },
      noted: "the firm's own people carry {{number}} filings a month to court",
    },
    { ask: 'New, with a comma?' },
  ]);
});
const none = (home: string): void => expect(existsSync(join(home, DATA, 'prompters'))).toBe(false);

const ESCAPE = '\x1b[31mred\x1b]0;title\x07';
const HOSTILE = [
  `account=${ESCAPE}`,
  'goal={{account}} {{#each frame}} <script>alert(1)</script> [x](javascript:alert(1)) **bold** # `code`',
  'frame=<img src=x onerror=alert(1)>?',
  'frame=1. # not a heading?',
  'seller.name=a\nb | c',
  'scenarios.late-filing.event=a & b <b>c</b> {{goal}}',
];
const hostile = (format: string): readonly string[] => [
  'prompter',
  'new',
  '--playbook',
  'urgent-documents',
  '--format',
  format,
  '--set',
  'contact.name=B',
  '--set',
  'date=2026-12-01',
  ...HOSTILE.flatMap((set) => ['--set', set]),
];

export const ANSWER_CASES: readonly Case[] = [
  { name: 'a file of answers may be nested', args: answers('a.yaml'), files: { 'a.yaml': NESTED }, out: isNested },
  {
    name: 'a file of answers may be dotted',
    args: answers('a.yaml'),
    files: {
      'a.yaml':
        'account: Example & Partners\ncontact.name: A. Buyer\nscenarios.late-filing.diagnose:\n' +
        '  - How many filings a month do your own people carry to court?\n  - New, with a comma?\n',
    },
    out: isNested,
  },
  {
    name: 'a file of answers may be JSON',
    args: answers('a.json'),
    files: {
      'a.json': JSON.stringify({
        account: 'Example & Partners',
        contact: { name: 'A. Buyer' },
        'scenarios.late-filing.diagnose': ['How many filings a month do your own people carry to court?', 'New, with a comma?'],
      }),
    },
    out: isNested,
  },
  { name: 'answers may come from standard input', args: answers('-'), stdin: NESTED, out: isNested },
  {
    name: '--set beats the file',
    args: answers('a.yaml', '--set', 'account=Set', '--set', 'frame=Only, this?'),
    files: { 'a.yaml': `${NESTED}frame: [One?, Two?]\n` },
    out: json((record: object) => expect(record).toMatchObject({ account: 'Set', frame: ['Only, this?'], contact: { name: 'A. Buyer' } })),
  },
  {
    name: 'the file may have a byte order mark and the line ends of Windows',
    args: answers('a.yaml'),
    files: { 'a.yaml': `\uFEFF${NESTED.replaceAll('\n', '\r\n')}` },
    out: isNested,
  },
  {
    name: 'numbers stay as they were written',
    args: answers('a.yaml'),
    files: { 'a.yaml': 'account: 007\ncontact: { name: 1.10, title: yes }\nseller: { company: 3.0e2 }\nframe: [010, true]\n' },
    out: json((record: object) =>
      expect(record).toMatchObject({
        account: '007',
        contact: { name: '1.10', title: 'yes' },
        seller: { company: '3.0e2' },
        frame: ['010', 'true'],
      }),
    ),
  },
  {
    name: 'a list that was given is the whole list',
    args: made('frame=One, two?', 'frame=Three?'),
    out: ['- One, two?\n', '- Three?\n'],
    never: ['How do urgent documents'],
  },
  {
    name: 'scenarios are taken in the order given',
    args: made('scenarios=after-hours', 'scenarios=late-filing'),
    out: /1 · Send originals[^]*2 · Have a filing/,
    never: ['Tell anyone'],
  },
  {
    name: 'preconditions that are met are not to be found out',
    args: made('preconditions=contact', 'preconditions=goal', 'preconditions=fit'),
    never: ['Find out first'],
  },
  {
    name: 'the words of Solution Selling are taken',
    args: made(
      'pain=sleep well',
      'scenarios.late-filing.when=it snows',
      'scenarios.late-filing.who=the porter',
      'scenarios.late-filing.what=call a sledge',
    ),
    out: ['**Goal:** sleep well', 'When it snows, would it help if the porter could call a sledge?'],
  },
  {
    name: 'an answer for a scenario that was not chosen is remarked on, and that is all',
    args: made('scenarios=where-is-it', 'scenarios.late-filing.event=x'),
    out: 'Tell anyone',
    err: 'Not used, because what they belong to was not chosen: scenarios.late-filing.event\n',
  },

  {
    name: 'an unknown id is refused with the one that was meant',
    args: made('contact.nmae=x'),
    code: 2,
    out: '',
    err: 'There is no question with the id contact.nmae.\nDid you mean contact.name?\n',
    then: none,
  },
  {
    name: 'an unknown id that resembles none leads to the list of ids',
    args: made('weather=fine'),
    code: 2,
    err: 'See the ids: ccs prompter questions --playbook urgent-documents\n',
  },
  {
    name: 'a --set without an id is refused with an example',
    args: [...NEW, '--set', '=x'],
    code: 2,
    err: '--set =x does not say which question it answers.\nWrite --set id=value',
  },
  {
    name: 'a --set without = is refused with an example',
    args: [...NEW, '--set', 'account'],
    code: 2,
    err: '--set account has no "=".\nWrite --set id=value',
  },
  {
    name: 'an unknown scenario is refused with those there are',
    args: made('scenarios=late-filling'),
    code: 2,
    err: ['scenarios: "late-filling" is not one of: late-filing, where-is-it'],
    then: none,
  },
  {
    name: 'a day that is none is refused',
    args: [
      'prompter',
      'new',
      '--playbook',
      'urgent-documents',
      '--set',
      'account=A',
      '--set',
      'contact.name=B',
      '--set',
      'date=2026-02-30',
    ],
    code: 2,
    err: 'date: "2026-02-30" is no day of the calendar',
    then: none,
  },
  {
    name: 'an empty answer where one is needed is refused',
    args: ['prompter', 'new', '--playbook', 'urgent-documents', '--set', 'account= ', '--set', 'contact.name=B'],
    code: 2,
    err: 'account: This is needed',
  },
  {
    name: 'nested and dotted for the same id is set twice',
    args: answers('a.yaml'),
    files: { 'a.yaml': `${NESTED}contact.name: Other\n` },
    code: 2,
    err: 'contact.name was set twice',
  },
  {
    name: 'a file with a mistake has its place',
    args: answers('a.yaml'),
    files: { 'a.yaml': 'account: A\ncontact:\n  name: "B\n' },
    code: 2,
    out: '',
    err: [/^a\.yaml:3:9 \S/, '\na.yaml cannot be used as it is.\nMend what stands above'],
    then: none,
  },
  {
    name: 'a file with a key twice has its place',
    args: answers('a.yaml'),
    files: { 'a.yaml': 'account: A\naccount: B\n' },
    code: 2,
    err: /^a\.yaml:2:1 /,
  },
  {
    name: 'a file that is no text says so',
    args: answers('a.yaml'),
    files: { 'a.yaml': Uint8Array.from([0x61, 0x62, 3, 4, 0, 0, 0xff, 0xfe]) },
    code: 2,
    err: /^a\.yaml:1:\d+ /,
  },
  ...(
    [
      ['\uFEFF\n<!DOCTYPE html>\n<p>a: b</p>', 'a web page'],
      ['<html lang="en">', 'a web page'],
      ['PK\x03\x04\x14\0', 'a Word or Excel document or an archive'],
      ['%PDF-1.7\n', 'a PDF'],
      ['GIF89a', 'a picture'],
      ['{\\rtf1\\ansi a: b}', 'a document in rich text'],
    ] as const
  ).map(([text, kind]) => ({
    name: `answers that are ${kind} are called so: ${JSON.stringify(text.slice(0, 6))}`,
    args: answers('a.yaml'),
    files: { 'a.yaml': text },
    code: 2,
    err: `a.yaml is ${kind}, and holds no answers.`,
  })),
  {
    name: 'a file of another kind holds no answers',
    args: answers('a.yaml'),
    files: { 'a.yaml': '- account\n' },
    code: 2,
    err: 'a.yaml holds no answers.',
  },
  { name: 'an empty file holds no answers', args: answers('a.yaml'), files: { 'a.yaml': '' }, code: 2, err: 'a.yaml holds no answers.' },
  { name: 'a file that is not there says so', args: answers('b.yaml'), code: 2, err: 'There is no file b.yaml.' },
  { name: 'a folder is no file', args: answers('d'), files: { 'd/x': '' }, code: 2, err: 'd is not a file that can be read.' },
  {
    name: 'a prototype cannot be reached',
    args: made('__proto__.polluted=x'),
    code: 2,
    err: 'There is no question with the id __proto__.polluted',
  },

  {
    name: 'hostile text stays text in Markdown',
    args: hostile('md'),
    out: ['␛', '{{account}}'],
    never: [/(?<!\\)<(?:script|img|b>)/, '[x](javascript', '**bold**', /^\s*(?:- )?(?:1\. )?# not/m],
  },
  { name: 'hostile text stays text in a text', args: hostile('txt'), out: ['{{account}}', '<script>alert(1)</script>', '**bold**'] },
  {
    name: 'hostile text stays text in HTML',
    args: hostile('html'),
    out: ['{{account}}', '&lt;script&gt;'],
    never: ['<script', '<img', 'href="javascript', '<strong>bold'],
  },
  {
    name: 'hostile text stays text in a list',
    args: ['prompter', 'list'],
    before: [hostile('md')],
    out: '{{account}} {{#each frame}} <script>',
  },
  {
    name: 'a hostile account gives a harmless file name',
    args: [
      'prompter',
      'new',
      '--playbook',
      'urgent-documents',
      '--set',
      'account=../../etc/passwd',
      '--set',
      'contact.name=B',
      '--set',
      'date=2026-12-01',
    ],
    err: 'prompters/2026-12-01-etc-passwd.yaml',
    then: (home) =>
      expect(readFileSync(join(home, DATA, 'prompters', '2026-12-01-etc-passwd.yaml'), 'utf8')).toContain('account: ../../etc/passwd'),
  },
  {
    name: 'an account without a letter is unnamed',
    args: [
      'prompter',
      'new',
      '--playbook',
      'urgent-documents',
      '--set',
      'account=!!!',
      '--set',
      'contact.name=B',
      '--set',
      'date=2026-12-01',
    ],
    err: '2026-12-01-unnamed.yaml',
  },
  {
    name: 'escape sequences in what was typed wrong are harmless',
    args: ['prompter', 'show', '\x1b[31mred'],
    before: [NEW],
    code: 2,
    err: '␛[31mred',
  },
  { name: 'escape sequences in an option are harmless', args: ['prompter', 'list', '--\x1b[31mred'], code: 2, err: '␛' },
];
