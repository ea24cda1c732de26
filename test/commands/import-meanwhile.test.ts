// Rows of a file while somebody else writes: two imports at once, and a record that was changed in between.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { desk } from '../../src/desk/desk.ts';
import { givenFor, importRows, writeRows, type Importing, type Outcome } from '../../src/desk/records/import-row.ts';
import { opportunityStore } from '../../src/desk/records/opportunities.ts';
import { readCsv } from '../../src/core/exchange/csv.ts';
import { folded } from '../../src/core/model/file-names.ts';
import { heading } from '../../src/core/exchange/heading.ts';
import { wordsOf } from '../../src/core/languages/index.ts';
import { folder } from '../support.ts';
import { collected } from '../../src/workspace/index.ts';
import { ioAt, workspaceAt } from '../workspace/support.ts';

/** An import that has read everything and written nothing yet. */
async function halfway(
  root: string,
  text: string,
  update = false,
  language: 'en' | 'zh-Hans' = 'en',
): Promise<() => Promise<readonly Outcome[]>> {
  const one = desk(ioAt(root), { color: false, input: false }, { language, words: await wordsOf(language) }, () => workspaceAt(root), {
    begun: false,
    leaves: new Map(),
    begin: async () => 0,
  });
  const store = opportunityStore(one);
  const table = readCsv(text);
  const present = new Map((await collected(store.list())).records.map(({ id, value }) => [id, value]));
  const importing: Importing = {
    desk: one,
    store,
    present,
    foldedIds: new Map([...present.keys()].map((id) => [folded(id), id])),
    toWrite: new Map(),
    unreadable: new Set(),
    taken: heading(table, undefined).taken,
    map: undefined,
    head: table.head,
    update,
    given: givenFor(one),
  };
  const read = importRows(importing, table.rows);
  return () => writeRows(importing, read);
}
const briefly = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.map(({ outcome, problems }) => [outcome, ...problems.flatMap(({ said }) => said)].join(' '));

function team(): string {
  const root = folder();
  mkdirSync(join(root, 'opportunities'));
  return root;
}

test('of two imports of the same rows at once, one makes the records and the other finds them the same', async () => {
  const root = team();
  const rows = (value: number): string =>
    'account,name,value,currency,opened\n' +
    `${Array.from({ length: 129 }, (_, n) => `A${n},sale,${n === 128 ? value : 5},EUR,2026-12-01\n`).join('')}`;
  const [first, second] = [await halfway(root, rows(5)), await halfway(root, rows(6))];
  expect(new Set(briefly(await first()))).toEqual(new Set(['new']));
  const late = briefly(await second());
  expect(new Set(late.slice(0, 128))).toEqual(new Set(['same']));
  expect(late[128]).toBe(
    'refused 2026-12-01-a128 is there already and says something else. To change it add --update; for another sale ' +
      'give it another id or another name.',
  );
});

test.each([
  ['en', 'refused Somebody changed x while the file was read; theirs was kept. Look at it, then import the file once more.'],
  ['zh-Hans', 'refused 导入的同时，别人改动了 x；已保留对方的版本。 请先看看对方改了什么，再重新导入。'],
] as const)('a record that somebody changed in between is left to them (%s)', async (language, said) => {
  const root = team();
  const path = join(root, 'opportunities', 'x.yaml');
  writeFileSync(path, 'ccs: 1\nkind: opportunity\naccount: A\nopened: 2026-12-01\n');
  const write = await halfway(root, 'id,account,value,currency\nx,A,7,EUR\n', true, language);
  const theirs = `${readFileSync(path, 'utf8')}owner: B\n`;
  writeFileSync(path, theirs);
  expect(briefly(await write())).toEqual([said]);
  expect(readFileSync(path, 'utf8')).toBe(theirs);
});
