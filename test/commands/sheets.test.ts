// Worksheets on record: listed, shown beside the one before, edited, prefilled from the records, feeding back; nothing of one customer
// reaches another.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, inProcess, type Outcome } from '../support.ts';

const NOW = new Date('2026-12-05T12:00:00');

type Ccs = (...args: readonly string[]) => Promise<Outcome>;

/** A workspace with two sales, each with people. */
function workspace(): { readonly root: string; readonly ccs: Ccs; sheets(): string[] } {
  const root = folder();
  writeFileSync(join(root, 'ccs.yaml'), 'ccs: 1\n');
  mkdirSync(join(root, 'opportunities'));
  const sale = (id: string, account: string, people: string): void =>
    writeFileSync(
      join(root, 'opportunities', `${id}.yaml`),
      `ccs: 1\nkind: opportunity\naccount: ${account}\nopened: 2026-11-01\nowner: Nora Ellis\nplayers:\n${people}`,
    );
  sale(
    '2026-11-01-acme',
    'Acme',
    '  - { id: ann, name: Ann Lee, title: order desk manager, goal: have every order in by six }\n' +
      '  - { id: bob, name: Bob Ray, title: head of IT }\n',
  );
  sale('2026-11-01-zenith', 'Zenith', '  - { id: zoe, name: Zoe Fox, title: buyer, goal: pay less for trays }\n');
  const run = inProcess({ now: NOW });
  return {
    root,
    ccs: (...args) => run({ args, home: root, cwd: root }),
    sheets: () => readdirSync(join(root, 'sheets')).map((name) => name.replace('.yaml', '')),
  };
}

test('a filled worksheet is a record: listed, shown, edited, found and taken away like any other', async () => {
  const { root, ccs, sheets } = workspace();
  const made = await ccs('worksheet', 'initiatives', '--for', 'acme', '--set', 'initiatives=faster launch | one team | RC');
  expect(made).toMatchObject({ code: 0 });
  const [id = ''] = sheets();
  expect(id).toBe('2026-12-05-initiatives-acme');
  expect(readFileSync(join(root, 'sheets', `${id}.yaml`), 'utf8')).toMatch(
    /^ccs: 1\nkind: sheet\nsheet: initiatives\nlanguage: en\nabout: Acme\n/u,
  );
  expect(JSON.parse((await ccs('worksheet', 'list', '--json')).stdout)).toEqual([
    expect.objectContaining({ id, sheet: 'initiatives', about: 'Acme' }),
  ]);
  expect((await ccs('worksheet', 'edit', id, '--set', 'next=ask Ann')).code).toBe(0);
  expect((await ccs('worksheet', 'show', id)).stdout).toMatch(/faster launch[\s\S]*ask Ann/u);
  expect((await ccs('worksheet', 'show', id, '--format', 'html', '--lang', 'zh-Hans')).stdout).toContain('<html lang="en">');
  expect((await ccs('find', 'faster launch')).stdout).toContain(id);
  expect((await ccs('lint', '.')).code).toBe(0);
  expect((await ccs('remove', id)).code).toBe(0);
  expect(sheets()).toEqual([]);
});

test('looking at a worksheet without a word in it keeps nothing', async () => {
  const { root, ccs } = workspace();
  await ccs('worksheet', 'initiatives');
  await ccs('worksheet', 'initiatives', '--blank');
  expect(readdirSync(root)).not.toContain('sheets');
});

test('last time stands beside this time by itself, and only of the same one', async () => {
  const { ccs } = workspace();
  const assess = (of: string, date: string, grade: string): Promise<Outcome> =>
    ccs('worksheet', 'rep-assessment', '--for', of, '--set', `date=${date}`, '--set', `access.now=${grade}`);
  await assess('Sam Other', '2025-11-01', '5');
  await assess('Nora Ellis', '2025-12-01', '2');
  const now = await assess('Nora Ellis', '2026-12-01', '4');
  expect(now.stdout).toContain('| Access to key players | 2 | 4 |');
  // Of the same one the newest is meant.
  const shown = await ccs('worksheet', 'show', 'nora');
  expect(shown.stdout).toMatch(/## Changed since 2025-12-01[\s\S]*\| 2 \| 4 \|/u);
  expect((await ccs('worksheet', 'show', '2025-12-01')).stdout).not.toContain('Changed since');
});

test('nothing of one customer stands on the worksheet of another', async () => {
  const { ccs } = workspace();
  await ccs('worksheet', 'account-plan', '--for', 'zenith', '--set', 'money=secret margin');
  const acme = await ccs('worksheet', 'account-plan', '--for', 'acme', '--json');
  expect(acme.stdout).not.toMatch(/secret|Zoe|trays/u);
  const matrix = (await ccs('worksheet', 'stakeholders', '--for', 'acme', '--json')).stdout;
  expect(JSON.parse(matrix).departments.map(({ person }: { person: string }) => person)).toEqual(['Ann Lee', 'Bob Ray']);
  expect(await ccs('worksheet', 'stakeholders', '--for', 'acme', '--set', 'account=Zenith')).toMatchObject({ code: 2 });
});

test('nine blocks become players and the pain chain, and never a circle', async () => {
  const { root, ccs } = workspace();
  const filled = ['--set', 'contact.name=Ann Lee', '--set', 'pain=orders come too late'];
  const other = 'affected=head of IT |  | retypes every order\nfinance director | Cy Day | invoices are disputed';
  const made = await ccs('worksheet', 'nine-block', '--for', 'acme', ...filled, '--set', other);
  expect(made.stderr).toContain('Now among the players');
  const sale = readFileSync(join(root, 'opportunities', '2026-11-01-acme.yaml'), 'utf8');
  expect(sale).toMatch(/id: bob[\s\S]*pain: retypes every order[\s\S]*painFrom:\s*- ann/u);
  expect(sale).toMatch(/name: Cy Day\n\s*title: finance director/u);
  const chain = JSON.parse((await ccs('worksheet', 'pain-chain', '--for', 'acme', '--json')).stdout) as { chain: Record<string, string>[] };
  expect(chain.chain).toEqual([
    { title: 'order desk manager', name: 'Ann Lee', pain: 'orders come too late' },
    { title: 'head of IT', name: 'Bob Ray', pain: 'retypes every order', from: 'Ann Lee' },
    { title: 'finance director', name: 'Cy Day', pain: 'invoices are disputed', from: 'Ann Lee' },
  ]);
  await ccs('worksheet', 'pain-chain', '--for', 'acme', '--set', 'chain=order desk manager | Ann Lee | orders come too late | Cy Day');
  expect(readFileSync(join(root, 'opportunities', '2026-11-01-acme.yaml'), 'utf8')).not.toMatch(/id: ann[^]*?painFrom[^]*?id: bob/u);
});

test('who is not named is no player, and that is said', async () => {
  const { ccs } = workspace();
  const { stderr } = await ccs('worksheet', 'nine-block', '--for', 'acme', '--set', 'affected=board member |  | sees customers leave');
  expect(stderr).toContain('board member');
});

test('in the matrix an empty cell speaks, until it is filled', async () => {
  const { ccs } = workspace();
  const empty = await ccs('worksheet', 'stakeholders', '--for', 'acme');
  expect(empty.stdout).toContain('Nobody has asked what concerns: head of IT, Bob Ray');
  expect(empty.stdout).not.toContain('Nobody has asked what concerns: order desk manager');
  const full = 'departments=IT | Bob Ray | keep the screen | tickets a week | no change to it';
  expect((await ccs('worksheet', 'stakeholders', '--for', 'acme', '--set', full)).stdout).not.toContain('What is still empty');
});

test('initiatives become the goals of the account plan; the return becomes the value letter', async () => {
  const { ccs } = workspace();
  const goals = async (): Promise<unknown> => JSON.parse((await ccs('worksheet', 'account-plan', '--for', 'acme', '--json')).stdout).goals;
  expect(await goals()).toBeUndefined();
  await ccs('worksheet', 'initiatives', '--for', 'acme', '--set', 'initiatives=launch in half the time | one team | R');
  await ccs('remove', '2026-12-05-account-plan');
  expect(await goals()).toEqual([{ goal: 'launch in half the time' }]);
  await ccs('worksheet', 'roi', '--for', 'acme', '--set', 'vendors=Ours | 100,000 | 40,000', '--set', 'assumptions=50 orders a day');
  const asked = JSON.parse((await ccs('letter', 'value', '--questions', '--json', '--for', 'acme')).stdout) as { id: string }[];
  expect(asked.map(({ id }) => id)).toContain('benefits');
  const letter = await ccs(
    'letter',
    'value',
    '--set',
    'to.company=Acme',
    '--set',
    'worth=40,000 a year',
    '--set',
    'goal=have every order in by six',
    '--set',
    'vision=orders come in by themselves before six',
    '--set',
    'from.name=Kim',
  );
  expect(letter.stdout).toMatch(/50 orders a day/u);
  expect(letter.stdout).toMatch(/Ours[^\n]*40,000/u);
});

test('a verdict on an ideal customer needs all four tests', async () => {
  const { ccs } = workspace();
  let asked = 0;
  const verdict = async (...held: readonly string[]): Promise<string> => {
    asked++;
    const sets = ['steady', 'strategy', 'years', 'place'].flatMap((one, at) =>
      held[at] === undefined ? [] : ['--set', `${one}.holds=${held[at]}`, '--set', `${one}.why=because of ${one}`],
    );
    return (await ccs('worksheet', 'account-plan', '--set', `account=New ${asked}`, ...sets)).stdout;
  };
  expect(await verdict('yes', 'yes', 'yes', 'yes')).toContain('An ideal customer');
  expect(await verdict('yes', 'no', 'yes', 'yes')).toMatch(/Not an ideal customer[\s\S]*- because of strategy\n/u);
  expect(await verdict('yes', 'unsure', 'yes', 'yes')).toContain('Not known yet');
  expect(await verdict()).not.toContain('Verdict');
});
