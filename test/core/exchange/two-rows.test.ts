// Two rows that could be one sale: never merged, never guessed, always said with their lines.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder, inProcess, type Outcome } from '../../support.ts';

const run = inProcess({ now: new Date('2026-12-05T12:00:00') });
const MAP =
  'ccs: 1\nkind: exchange\ncolumns:\n  - { head: Customer, to: account }\n' +
  '  - { head: Deal, to: name }\n  - { head: Start, to: opened }\n  - { head: Sum, from: value }\n' +
  '  - { head: End, from: close }\n';

type Team = { readonly home: string; give(text: string, ...flags: string[]): Promise<Outcome>; all(): Readonly<Record<string, string>> };
function team(): Team {
  const home = folder();
  mkdirSync(join(home, 'templates', 'export'), { recursive: true });
  writeFileSync(join(home, 'ccs.yaml'), 'ccs: 1\ncurrency: EUR\n');
  writeFileSync(join(home, 'templates', 'export', 'ours.yaml'), MAP);
  return {
    home,
    give: (text, ...flags) => run({ args: ['import', 'csv', '-', ...flags], home, cwd: home, stdin: text }),
    all: () => {
      const names = readdirSync(join(home, 'opportunities')).sort();
      return Object.fromEntries(names.map((name) => [name.slice(0, -5), readFileSync(join(home, 'opportunities', name), 'utf8')]));
    },
  };
}
const sums = (all: Readonly<Record<string, string>>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(all).map(([id, text]) => [id, /^value: (\d+)$/mu.exec(text)?.[1]]));

test.each([[[]], [['--update']]])(
  'rows that share account, name and day and say different things are refused together, with their lines (%s)',
  async (flags) => {
    const { give, all } = team();
    const { code, stdout, stderr } = await give(
      'account,name,opened,value,close\nA,sale,2026-11-01,5,2027-01-01\nB,sale,2026-11-01,5,\nA,sale,2026-11-01,7,2027-03-01\n',
      ...flags,
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '2026-11-01-b\n' });
    for (const line of [2, 4])
      expect(stderr).toContain(
        `-:${line} Lines 2, 4 are one sale by account, name and day, and yet not the same; none of them was taken. ` +
          'Keep the one that counts',
      );
    expect(stderr).toContain('1 new, 0 changed, 0 unchanged, 2 refused.');
    expect(Object.keys(all())).toEqual(['2026-11-01-b']);
  },
);

test('a row without a day may be any of the others, and only that row is refused', async () => {
  const { give, all } = team();
  const { code, stderr } = await give('account,opened,value\nA,2026-11-01,1\nA,2026-11-02,2\nA,,3\n', '--update');
  expect(code).toBe(2);
  expect(stderr).toContain('-:4 Lines 2, 3, 4 are one sale');
  expect(sums(all())).toEqual({ '2026-11-01-a': '1', '2026-11-02-a': '2' });
});

test('rows with the same id clash, whatever another system calls each of them', async () => {
  const { give, all } = team();
  const { code, stdout, stderr } = await give('id,account,value,sources.x.id\nsame,A,5,1\nsame,B,7,2\nother,C,9,3\n');
  expect({ code, stdout }).toEqual({ code: 2, stdout: 'other\n' });
  expect(stderr).toContain('-:3 Lines 2, 3 have the same id');
  expect(Object.keys(all())).toEqual(['other']);
});

test('rows with the same id clash, also where only case or normal form differs', async () => {
  const { give, all } = team();
  const { code, stderr } = await give(
    'id,account,opened,value\nx,A,2026-11-01,1\nX,B,2026-11-01,2\ny,C,2026-11-01,3\n',
    '--lang',
    'zh-Hans',
  );
  expect(code).toBe(2);
  expect(stderr).toContain('-:3 第 2、3 行的编号一样，内容却不一样，都没有导入。');
  expect(sums(all())).toEqual({ y: '3' });
});

test('rows that are the same in every cell are taken once, and it is said', async () => {
  const { give, all } = team();
  const { code, stdout, stderr } = await give('account,opened,value\nA,2026-11-01,1\nA,2026-11-01,1\n');
  expect({ code, stdout }).toEqual({ code: 0, stdout: '2026-11-01-a\n' });
  expect(stderr).toContain('The same in every cell as a line before, and taken once: line 3 as 2');
  expect(sums(all())).toEqual({ '2026-11-01-a': '1' });
});

test('rows with different ids of the system they come from are different sales, and come back to their own records', async () => {
  const { give, all } = team();
  const rows = (second: number): string =>
    `Opportunity ID,Customer,Deal,Start,Sum\n006A,A,sale,2026-11-01,5\n006B,A,sale,2026-11-01,${second}\n`;
  expect(await give(rows(5), '--map', 'ours')).toMatchObject({ code: 0, stdout: '2026-11-01-a\n2026-11-01-a-2\n' });
  expect(await give(rows(5), '--map', 'ours', '--update')).toMatchObject({
    code: 0,
    stdout: '',
    stderr: expect.stringContaining('0 new, 0 changed, 2 unchanged, 0 refused') as string,
  });
  // Which of the two records has become 7, the file does not say.
  const third = await give(rows(7), '--map', 'ours', '--update');
  expect(third).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining(
      '-:3 Several records have this account, name and day: 2026-11-01-a, 2026-11-01-a-2 Say which one is meant',
    ) as string,
  });
  expect(sums(all())).toEqual({ '2026-11-01-a': '5', '2026-11-01-a-2': '5' });
});

test('a row without an id is not taken for a record that another row names', async () => {
  const { give, all } = team();
  await give('id,account,opened,value\nx,A,2026-11-01,1\n');
  const { code, stderr } = await give('id,account,opened,value\nx,A,2026-11-01,2\n,A,2026-11-01,3\n', '--update');
  expect(code).toBe(2);
  expect(stderr).toContain('-:3 Lines 2, 3 are one sale');
  expect(sums(all())).toEqual({ x: '2' });
});

test('where several records could be meant, the row is refused with their ids', async () => {
  const { give, all } = team();
  await give('id,account,opened,value\nx,A,2026-11-01,1\ny,A,2026-11-01,2\n');
  const { code, stderr } = await give('account,opened,value\nA,2026-11-01,9\n', '--update');
  expect(code).toBe(2);
  expect(stderr).toContain('-:2 Several records have this account, name and day: ');
  expect(await give('account,opened,value\nA,2026-11-01,2\n', '--update')).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('1 unchanged') as string,
  });
  expect(sums(all())).toEqual({ x: '1', y: '2' });
});
