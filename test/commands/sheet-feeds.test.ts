// Every worksheet feeds another document: what is written in the one is seen in the other. A worksheet without a line here fails.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, inProcess, type Outcome } from '../support.ts';

const TEMPLATES = join(import.meta.dirname, '..', '..', 'templates');
const KINDS = readdirSync(TEMPLATES).filter(
  (name) => name !== '_new' && read(name).includes('\ndocument: worksheet\n') && read(name).includes('\nquestions:'),
);

function read(name: string): string {
  try {
    return readFileSync(join(TEMPLATES, name, 'template.yaml'), 'utf8');
  } catch {
    return '';
  }
}

type Feed = {
  /** For whom, where not for the customer's sale. */
  readonly of?: readonly string[];
  readonly filled: readonly string[];
  /** The document that changes, and a piece of what comes to stand in it. */
  readonly other: readonly string[];
  readonly seen: string;
};

const FOR = ['--for', 'acme'];
const VALUE = [
  'letter',
  'value',
  '--set',
  'to.company=Acme',
  '--set',
  'worth=40,000 a year',
  '--set',
  'goal=have every order in by six',
].concat([
  '--set',
  'vision=orders come in by themselves before six',
  '--set',
  'assumptions=50 days',
  '--set',
  'from.name=Kim',
  '--format',
  'json',
]);
const PROSPECT = ['letter', 'prospect', '--set', 'to.name=Kim Fox', '--set', 'peers=order desk managers', '--set', 'from.name=Nora'];

const FEEDS: Readonly<Record<string, Feed>> = {
  'account-plan': { filled: ['money=pays for quinces'], other: ['worksheet', 'account-profile', ...FOR], seen: 'pays for quinces' },
  'account-profile': {
    filled: ['layers=system | buy, not build | Quince | '],
    other: ['worksheet', 'blueprint', ...FOR, '--set', 'best=the plain one'],
    seen: 'Quince',
  },
  'after-signing': {
    filled: ['results=late orders | a count |  | 3 | 2026-12-04', 'short=call the quince desk'],
    other: [
      'letter',
      'results',
      '--set',
      'to.company=Acme',
      '--set',
      'to.name=Ann Lee',
      '--set',
      'from.name=Nora Ellis',
      '--format',
      'json',
    ],
    seen: 'quince',
  },
  blueprint: { filled: ['layers=application |  | quince reader |  | ', 'best=the plain one'], other: VALUE, seen: 'quince reader' },
  event: {
    of: [],
    filled: [
      'what=talk',
      'date=2026-12-01',
      'met=Kim Fox | order desk manager | Byre | lose no quince | | \nKim Fox | order desk manager | Byre | start on time | | ',
    ],
    other: [...PROSPECT, '--format', 'json'],
    seen: 'lose no quince',
  },
  initiatives: {
    filled: ['initiatives=sell twice the quinces | one team | R'],
    other: ['worksheet', 'account-plan', ...FOR],
    seen: 'quinces',
  },
  'joint-plan': {
    filled: ['agreements=brand | a quince week | Ann | Kim | '],
    other: ['worksheet', 'account-plan', ...FOR],
    seen: 'quince week',
  },
  learning: {
    filled: ['needs=quinces typed once | stated | in the plan'],
    other: ['worksheet', 'review', ...FOR],
    seen: 'quinces typed once',
  },
  market: {
    of: [],
    filled: ['product=trays', 'stage=early', 'niche=quince growers'],
    other: ['worksheet', 'event', '--set', 'what=talk'],
    seen: 'quince growers',
  },
  'nine-block': { filled: ['affected=planner | Cy Quince | waits'], other: ['opportunity', 'show', 'acme'], seen: 'Cy Quince' },
  'pain-chain': {
    filled: ['chain=planner | Cy Quince | waits | Ann Lee'],
    other: ['worksheet', 'stakeholders', ...FOR],
    seen: 'Cy Quince',
  },
  partner: {
    of: [],
    filled: ['account=Quince Resale', 'highest=Pat Ray', 'first=Acme'],
    other: ['worksheet', 'account-plan', ...FOR],
    seen: 'Quince Resale',
  },
  quarter: {
    of: ['--for', 'Nora Ellis'],
    filled: ['skill=ask about quinces'],
    other: ['worksheet', 'rep-assessment', '--for', 'Nora Ellis'],
    seen: 'quinces',
  },
  'rep-assessment': {
    of: ['--for', 'Nora Ellis'],
    filled: ['goals=meet quince buyers'],
    other: ['worksheet', 'quarter', '--for', 'Nora Ellis'],
    seen: 'quince buyers',
  },
  review: { filled: ['do=ring the quince desk'], other: ['worksheet', 'signs', ...FOR], seen: 'quince desk' },
  roi: { filled: ['vendors=Quince Ltd | 100,000 | 40,000', 'assumptions=50 a day'], other: VALUE, seen: 'Quince Ltd' },
  signs: { filled: ['do=look at the quinces'], other: ['worksheet', 'review', ...FOR], seen: 'look at the quinces' },
  stakeholders: { filled: ['proposal=one quince for all'], other: ['worksheet', 'review', ...FOR], seen: 'one quince for all' },
};

function workspace(lang: string): (...args: readonly string[]) => Promise<Outcome> {
  const root = folder();
  writeFileSync(join(root, 'ccs.yaml'), `ccs: 1\nlanguage: ${lang}\n`);
  mkdirSync(join(root, 'opportunities'));
  writeFileSync(
    join(root, 'opportunities', '2026-11-01-acme.yaml'),
    'ccs: 1\nkind: opportunity\naccount: Acme\nopened: 2026-11-01\nowner: Nora Ellis\nplayers:\n' +
      '  - { id: ann, name: Ann Lee, title: buyer, goal: pay less }\n',
  );
  const run = inProcess({ now: new Date('2026-12-05T12:00:00') });
  return (...args) => run({ args: ['--lang', lang, ...args], home: root, cwd: root });
}

test('every worksheet has a line', () => expect(Object.keys(FEEDS).sort()).toEqual([...KINDS].sort()));

const IN_EACH = ['en', 'zh-Hans'].flatMap((lang) => Object.entries(FEEDS).map(([kind, feed]) => [kind, lang, feed] as const));

test.each(IN_EACH)('%s feeds another document in %s', async (kind, lang, { of = FOR, filled, other, seen }) => {
  const shown = (ccs: ReturnType<typeof workspace>): Promise<Outcome> => ccs(...other, ...(other.includes('--format') ? [] : ['--json']));
  expect((await shown(workspace(lang))).stdout).not.toContain(seen);
  const ccs = workspace(lang);
  const made = await ccs('worksheet', kind, ...of, ...filled.flatMap((one) => ['--set', one]));
  expect(made.code, made.stderr).toBe(0);
  const { stdout, stderr, code } = await shown(ccs);
  expect(code, stderr).toBe(0);
  expect(stdout).toContain(seen);
});
