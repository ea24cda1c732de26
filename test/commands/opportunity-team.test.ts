// A team shares a workspace by git: two people change different parts of the same opportunity, and it merges without a conflict.
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { environment, folder, inProcess, type Host } from '../support.ts';

type Line = readonly string[];

const MADE = ['account=Example', 'opened=2024-03-01', 'value=100', 'currency=CNY', 'owner=Rep One', 'close=2099-01-31'];
const BUYER: Line = ['players', 'ID', '--add', 'A. Buyer', '--set', 'title=manager'];

const EDITS: Readonly<Record<string, Line>> = {
  players: ['players', 'ID', '--add', 'B. Other'],
  milestones: ['advance', 'ID', 'active', '--evidence', '2024-03-02', '--what', 'A. Buyer rang us', '--as', 'manager', '--name', 'M. Boss'],
  notes: ['note', 'ID', 'they moved'],
  value: ['edit', 'ID', '--set', 'value=200'],
  plan: ['edit', 'ID', '--set', 'plan=Legal | 2099-01-02 | Legal | Legal | *'],
  links: ['link', 'ID', '--prompter', 'PROMPTER'],
  inactive: ['advance', 'ID', 'inactive', '--what', 'frozen', '--as', 'manager', '--name', 'M. Boss'],
};
/** The sheets, each beside what stands next to it in the file. */
const SHEETS: Readonly<Record<string, Line>> = {
  assess: ['assess', 'ID', '--set', 'q5.mark=+', '--set', 'q5.evidence=the new rule'],
  ready: ['ready', 'ID', '--set', 'goals.known=yes'],
  rfp: ['rfp', 'ID', '--set', 'preferred=yes'],
};
const BESIDE = [
  ['assess', 'ready'],
  ['assess', 'plan'],
  ['ready', 'value'],
  ['rfp', 'value'],
  ['rfp', 'links'],
] as const;
// Setting aside stands in the history of changes, as a new value does: those two are the same part.
const PAIRS = Object.keys(EDITS)
  .flatMap((one, index, all) => all.slice(index + 1).map((other) => [one, other] as const))
  .filter(([one, other]) => !(one === 'value' && other === 'inactive'));

describe('two clones', () => {
  test.each(PAIRS)('%s and %s of one record merge', async (one, other) => {
    const { log } = await merged([], EDITS[one]!, EDITS[other]!);
    expect(log).toMatchObject({ account: 'Example', ...PARTS[one], ...PARTS[other] });
  });
  test.each(BESIDE)('%s and %s of one record merge', async (one, other) => {
    const { log } = await merged([], SHEETS[one]!, SHEETS[other] ?? EDITS[other]!);
    expect(log).toMatchObject({ ...PARTS[one], ...PARTS[other] });
  });
  test('git itself merges two clones so', async () => {
    const { clones, run, git } = await team([]);
    const [first, second] = clones as [string, string];
    await run(first, 'note', '2024-03-01', 'they moved');
    await run(second, 'edit', '2024-03-01', '--set', 'value=200');
    share(git, first);
    share(git, second);
    expect(JSON.parse((await run(second, 'show', '2024-03-01', '--json')).stdout)).toMatchObject({ ...PARTS['notes'], ...PARTS['value'] });
  });
  test('two players, each changed by somebody else, merge', async () => {
    const { log } = await merged(
      [BUYER, ['players', 'ID', '--add', 'B. Other']],
      ['players', 'ID', 'a-buyer', '--set', 'goal=deliver faster'],
      ['players', 'ID', 'b-other', '--set', 'goal=pay less'],
    );
    expect(log['players']).toMatchObject([
      { id: 'a-buyer', goal: 'deliver faster' },
      { id: 'b-other', goal: 'pay less' },
    ]);
  });
  test('two reps and a manager, on different records and on the same one', async () => {
    const { clones, run, git } = await team([BUYER]);
    const [first, second, boss] = clones as [string, string, string];
    await run(first, 'new', ...['account=First', 'opened=2024-03-02'].flatMap((each) => ['--set', each]));
    await run(first, 'players', '2024-03-01', 'a-buyer', '--set', 'win=home by six');
    await run(second, 'new', ...['account=Second', 'opened=2024-03-02'].flatMap((each) => ['--set', each]));
    await run(second, 'note', '2024-03-01', 'called again');
    await run(boss, ...EDITS['milestones']!.map((word) => (word === 'ID' ? '2024-03-01' : word)));
    for (const clone of clones) share(git, clone);
    for (const clone of clones) git(clone, 'pull', '--quiet', '--no-rebase', 'origin', 'main');
    const records = readdirSync(join(boss, 'opportunities')).filter((name) => name.endsWith('.yaml'));
    expect(records.sort()).toEqual(['2024-03-01-example.yaml', '2024-03-02-first.yaml', '2024-03-02-second.yaml']);
    const shown = JSON.parse((await run(boss, 'show', '2024-03-01', '--json')).stdout) as object;
    expect(shown).toMatchObject({
      players: [{ win: 'home by six' }],
      notes: [{ text: 'called again' }],
      milestones: [{ milestone: 'active', by: 'M. Boss' }],
    });
  });
});

test('a record that is changed while somebody grades it is not graded, and nobody is told of a draft', async () => {
  const home = folder();
  const file = join(home, '.local/share/ccs/opportunities/2024-03-01-example.yaml');
  await inProcess()({ home, args: ['opportunity', 'new', ...MADE.flatMap((each) => ['--set', each])] });
  // The day is asked for once the record has been read: just then somebody else writes it.
  const now = new Date();
  now.getFullYear = () => {
    appendFileSync(file, '# theirs\n');
    return 2024;
  };
  const { code, stderr } = await inProcess({ now })({
    home,
    args: [
      'opportunity',
      'advance',
      '2024-03',
      'active',
      '--evidence',
      '2024-03-02',
      '--what',
      'A. Buyer rang us',
      '--as',
      'manager',
      '--name',
      'M. Boss',
    ],
  });
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/nothing was graded\.\nSee where it stands now, then grade it: ccs opportunity show 2024-03-01-example\n$/u),
  ]);
  expect(readFileSync(file, 'utf8')).toMatch(/milestones: \[\][^]*# theirs/u);
});

const PARTS: Readonly<Record<string, object>> = {
  players: { players: [{ name: 'B. Other' }] },
  milestones: { milestones: [{ milestone: 'active', by: 'M. Boss' }] },
  notes: { notes: [{ text: 'they moved' }] },
  value: { value: 200, changes: [{ value: 100 }, { value: 200 }] },
  plan: { plan: [{ event: 'Legal', date: '2099-01-02', go: true }] },
  assess: { assessments: [{ of: 'us', answers: { 5: { mark: '+' } } }] },
  ready: { ready: { goals: { known: 'yes' } } },
  rfp: { rfp: { decision: 'bid' } },
  links: { prompters: [expect.stringMatching(/-example$/u)] },
  inactive: { inactive: { why: 'frozen' } },
};

type Git = (cwd: string, ...args: readonly string[]) => string;

/** A workspace with one opportunity and one prompter in it, made once: each test gets a copy. */
const made = mkdtempSync(join(tmpdir(), 'ccs-team-'));
beforeAll(async () => {
  const first = join(made, 'first');
  const host = inProcess();
  await host({ args: ['init', first], home: made });
  const buyer = ['account=Example', 'contact.name=B'].flatMap((each) => ['--set', each]);
  await host({ args: ['prompter', 'new', '--playbook', 'urgent-documents', ...buyer], cwd: first, home: made });
  await host({ args: ['opportunity', 'new', ...MADE.flatMap((each) => ['--set', each])], cwd: first, home: made });
});
afterAll(() => rmSync(made, { recursive: true, force: true }));

async function begun(before: readonly Line[]) {
  const home = folder();
  const git: Git = (cwd, ...args) =>
    execFileSync('git', [...args], { cwd, env: environment(home), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const host = inProcess();
  const run = async (cwd: string, ...line: readonly string[]): Promise<{ stdout: string }> => {
    const outcome = await host({ args: ['opportunity', ...line], cwd, home });
    expect(outcome).toMatchObject({ code: 0 });
    return outcome;
  };
  const first = join(home, 'first');
  cpSync(join(made, 'first'), first, { recursive: true });
  for (const line of before) await run(first, ...line.map((word) => (word === 'ID' ? '2024-03-01' : word)));
  return { home, first, git, host, run };
}

/** The same, cloned by three people. */
async function team(before: readonly Line[]) {
  const { home, first, git, run } = await begun(before);
  const origin = join(home, 'origin');
  mkdirSync(origin);
  git(origin, 'init', '--quiet', '--bare', '--initial-branch=main');
  git(first, 'init', '--quiet', '--initial-branch=main');
  git(first, 'remote', 'add', 'origin', origin);
  git(first, 'add', '--all');
  git(first, 'commit', '--quiet', '--message', 'begin');
  git(first, 'push', '--quiet', 'origin', 'main');
  const clones = [first, ...['second', 'boss'].map((name) => join(home, name))];
  for (const clone of clones.slice(1)) git(home, 'clone', '--quiet', origin, clone);
  return { clones, run, git };
}

/** Brings a clone's work to the others; throws where git finds a conflict. */
function share(git: Git, clone: string): void {
  git(clone, 'add', '--all');
  git(clone, 'commit', '--quiet', '--message', 'work');
  git(clone, 'pull', '--quiet', '--no-rebase', '--no-edit', 'origin', 'main');
  git(clone, 'push', '--quiet', 'origin', 'main');
}

/** The record after two people changed it, each in a copy of their own; git merges the files of two clones by the same command. */
async function merged(before: readonly Line[], one: Line, other: Line): Promise<{ log: Record<string, unknown> }> {
  const { home, git, host, run } = await begun(before);
  const prompter = readdirSync(join(home, 'first', 'prompters'))
    .find((name) => name.endsWith('.yaml'))!
    .replace('.yaml', '');
  const record = join('opportunities', '2024-03-01-example.yaml');
  for (const copy of ['base', 'second']) cpSync(join(home, 'first'), join(home, copy), { recursive: true });
  const filled = (line: Line): Line => line.map((word) => (word === 'ID' ? '2024-03-01' : word === 'PROMPTER' ? prompter : word));
  await run(join(home, 'first'), ...filled(one));
  await run(join(home, 'second'), ...filled(other));
  // Throws where there is a conflict.
  git(home, 'merge-file', ...['second', 'base', 'first'].map((copy) => join(home, copy, record)));
  const { stdout } = await host({ args: ['opportunity', 'show', '2024-03-01', '--json'], cwd: join(home, 'second'), home });
  return { log: JSON.parse(stdout) as Record<string, unknown> };
}

test('two people who add to the same list get the question of git: it is named, hides no other record, and is answered by keeping both', async () => {
  const { clones, run, git } = await team([['note', 'ID', 'the first']]);
  const [first, second] = clones as [string, string];
  await run(first, 'new', '--set', 'account=Whole', '--set', 'opened=2024-03-05');
  await run(first, 'note', '2024-03-01', 'note of one');
  await run(second, 'note', '2024-03-01', 'note of the other');
  share(git, first);
  expect(() => share(git, second)).toThrow();
  const ask = (lang: string, ...line: readonly string[]): ReturnType<Host> =>
    inProcess()({ args: ['--lang', lang, ...line], cwd: second, home: folder() });
  expect(await ask('en', 'opportunity', 'show', '2024-03-01')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(
      /2024-03-01-example\.yaml:\d+:1 Two people changed this at the same time, and git has left both versions here\./u,
    ) as string,
  });
  expect((await ask('zh-Hans', 'opportunity', 'show', '2024-03-01')).stderr).toContain('两个人同时改了这里，git 把两个版本都留了下来。');
  expect(await ask('en', 'opportunity', 'list')).toMatchObject({ code: 0, stdout: expect.stringMatching(/whole/iu) as string });
  // As the documentation says.
  git(second, 'checkout', '--conflict=diff3', 'opportunities/');
  const file = join(second, 'opportunities', '2024-03-01-example.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\|{7} [^]*?^=======\n|^(?:<{7}|>{7}) .*\n/gmu, ''));
  expect(await ask('en', 'lint', 'opportunities')).toMatchObject({ code: 0 });
  expect(JSON.parse((await run(second, 'show', '2024-03-01', '--json')).stdout)).toMatchObject({
    notes: [{ text: 'the first' }, { text: 'note of the other' }, { text: 'note of one' }],
  });
});
