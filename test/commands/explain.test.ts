// The book of the method: every chapter in every language, the command of every page, and where help leads to it.
import { expect, test } from 'vitest';
import { TAGS, wordsOf } from '../../src/core/languages/index.ts';
import { lineOfRow, rowOf } from '../../src/core/interview/rows.ts';
import { BOOK, CHAPTERS, chapterFor } from '../../src/core/method/book.ts';
import { folder, inProcess, type Outcome } from '../support.ts';

const run = inProcess({ now: new Date('2026-12-05T12:00:00') });

const ccs = (...args: readonly string[]): Promise<Outcome> => {
  const home = folder();
  return run({ args, home, cwd: home });
};

test.each(TAGS)('a chapter is read by its name, with the command where each page is used, in %s', async (tag) => {
  const { book, bookWords } = await wordsOf(tag);
  for (const chapter of CHAPTERS) {
    const { stdout, code } = await ccs('explain', chapter, '--lang', tag);
    expect(code).toBe(0);
    for (const [page, { name }] of Object.entries(book[chapter].pages)) {
      const commands: Readonly<Record<string, string>> = BOOK[chapter];
      const typed = commands[page]?.replace('ID', bookWords.id()).replace('PLAYER', bookWords.player());
      expect(stdout).toContain(name);
      expect(stdout).toContain(bookWords.used({ command: `ccs ${typed}` }));
    }
    expect((await ccs('explain', book[chapter].title, '--lang', tag)).stdout).toBe(stdout);
  }
});

test('every command of the book can be called', async () => {
  const verbs = new Set(
    CHAPTERS.flatMap((chapter) => Object.values(BOOK[chapter]).map((command) => command.split(/ (?:--|[A-Z])/u)[0] ?? '')),
  );
  for (const verb of verbs) {
    const words = verb.split(' ');
    const [noun, kind] = words;
    const line =
      noun === 'explain'
        ? words
        : noun === 'worksheet' || noun === 'letter'
          ? [...words, kind === 'mark' ? '--help' : '--questions']
          : [...words, '--help'];
    expect([verb, (await ccs(...line)).code]).toEqual([verb, 0]);
  }
});

test('a page is found by a word of its name; what is neither rule nor chapter is refused with the nearest', async () => {
  expect((await ccs('explain', 'champion')).stdout).toMatch(/Milestones[\s\S]*The letter went out[\s\S]*Seven roles[\s\S]*Gives access/u);
  expect(JSON.parse((await ccs('explain', 'roles', '--json')).stdout)).toEqual([expect.objectContaining({ id: 'roles' })]);
  // A rule is a rule, whatever else is called alike; alone it lists both, and as data the rules as before.
  expect((await ccs('explain', 'frame-open')).stdout).toContain('Not like this');
  expect((await ccs('explain')).stdout).toMatch(/tenets[\s\S]*strategies[\s\S]*frame-open/u);
  expect(JSON.parse((await ccs('explain', '--json')).stdout)).toEqual(
    expect.arrayContaining([expect.objectContaining({ id: 'frame-open' })]),
  );
  expect((await ccs('explain', 'tenet-s')).stderr).toContain('tenets');
});

test('help leads to the chapter that a walk belongs to', () => {
  expect([chapterFor('player-edit'), chapterFor('call'), chapterFor('strategy'), chapterFor('process'), chapterFor('me')]).toEqual([
    'roles',
    'questions',
    'strategies',
    'milestones',
    undefined,
  ]);
});

test('a row takes either bar, and keeps the one that stands in a cell', () => {
  const columns = ['what', 'when'];
  expect(rowOf(columns, '交货｜周五')).toEqual({ row: { what: '交货', when: '周五' } });
  expect(rowOf(columns, 'delivery | friday')).toEqual({ row: { what: 'delivery', when: 'friday' } });
  const row = { what: 'a ｜ b | c', when: 'friday' };
  expect(rowOf(columns, lineOfRow(columns, row))).toEqual({ row });
});
