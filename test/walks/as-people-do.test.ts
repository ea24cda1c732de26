// Somebody who writes days and names as people do, and two people of one team: at a real terminal, wide and narrow, in both languages.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Interrupted } from '../../src/core/errors.ts';
import type { Port } from '../../src/core/interview/port.ts';
import { NEW, NEW_HANT, NEW_ZH } from '../commands/cases.ts';
import { terminal } from '../io/terminal.ts';
import { BUILT, environment, firstOf, folder, inProcess, sampled } from '../support.ts';
import { widthOf } from '../width.ts';
import { ccs, DATA, names, record, type Walking } from './support.ts';

const SAID = {
  en: {
    line: NEW,
    lang: 'en_US.UTF-8',
    part: 'partners',
    about: 'Example & Partners · A. Buyer',
    day: 'On which day',
    typed: '8 Dec 2026',
    understood: 'Tuesday, 8 December 2026',
    finish: '> Finish',
    refused: 'soonish',
  },
  zh: {
    line: NEW_ZH,
    lang: 'zh_CN.UTF-8',
    part: '长城',
    about: '北京长城机电 · 王总',
    day: '哪一天',
    typed: '2026年12月8号',
    understood: '2026年12月8日',
    finish: '> 完成',
    refused: '过阵子',
  },
  'zh-Hant': {
    line: NEW_HANT,
    lang: 'zh_TW.UTF-8',
    part: '長城',
    about: '長城精機 · 王總',
    day: '哪一天',
    typed: '民國115年12月8日',
    understood: '2026年12月8日',
    finish: '> 完成',
    refused: '過陣子',
  },
} as const;

/** What is only prepared needs no process of its own. */
const here = inProcess();

const spaceless = (text: string): string => text.replace(/\s+/gu, '');

test.each(
  firstOf(3, [
    ['en', 80, 24],
    ['zh', 40, 20],
    ['zh-Hant', 40, 20],
    ['en', 40, 20],
    ['zh', 80, 24],
    ['zh-Hant', 80, 24],
  ] as const),
)('a day is written over the one that stands there, and a part of the name says which: %s, %i × %i', async (language, cols, rows) => {
  const said = SAID[language];
  const home = folder();
  expect((await here({ home, args: said.line })).code).toBe(0);
  const walk = (await ccs(['prompter', 'edit', said.part], { home, cols, rows, env: { LANG: said.lang } })) as Walking;
  const sees = (text: string): Promise<void> => walk.see((screen) => spaceless(screen).includes(spaceless(text)));
  await walk.see(said.finish);
  // Whom it is about stands on every screen.
  await sees(said.about);
  walk.type(said.day);
  await walk.see((screen) => !screen.includes(said.finish));
  walk.enter();
  await sees('> 2026-12-01');
  await sees(said.about);
  // What names no day is answered; what is typed next takes its place, and not a place behind it.
  walk.type(said.refused);
  await sees(`> ${said.refused}`);
  walk.enter();
  await walk.see('! ');
  walk.type(said.typed);
  await sees(said.understood);
  walk.enter();
  await walk.see(said.finish);
  expect(walk.overflowing()).toEqual([]);
  walk.enter();
  expect((await walk.exit()).code).toBe(0);
  expect(record(home)).toContain('date: 2026-12-08');
});

const LISTS = ['process list', 'explain tenets', 'letter sponsor --questions', 'letter --list', 'find e'];
// What is to be typed, or copied, stays in one piece.
const IN_ONE_PIECE = /ccs |\d{4}-\d\d-\d\d-/u;
const nobody: Port = { ask: () => Promise.reject(new Interrupted()), tell: () => undefined };

test.each(['en', 'zh', 'zh-Hant'] as const)('what is listed is no wider than the window it is listed in: %s', async (language) => {
  const home = folder();
  expect((await here({ home, args: SAID[language].line })).code).toBe(0);
  const narrow = inProcess({ port: nobody, columns: 40 });
  for (const list of LISTS) {
    const { code, stdout } = await narrow({ home, args: list.split(' '), env: { LANG: SAID[language].lang } });
    expect(code).toBe(0);
    expect([list, stdout.split('\n').filter((row) => widthOf(row) > 40 && !IN_ONE_PIECE.test(row))]).toEqual([list, []]);
  }
});

test.each(firstOf(1, ['zh', 'en', 'zh-Hant'] as const))(
  'what is listed fits a narrow terminal, and a day that is piped on is a list: %s',
  async (language) => {
    const home = folder();
    expect((await here({ home, args: SAID[language].line })).code).toBe(0);
    const env = { HOME: home, LANG: SAID[language].lang };
    const line = ['today | wc -l', ...LISTS].map((list) => `"$0" "$1" ${list}`).join('; ');
    const narrow = await terminal({ command: '/bin/sh', args: ['-c', line, process.execPath, BUILT], cols: 40, rows: 20, env });
    expect((await narrow.exit()).code).toBe(0);
    expect(narrow.overflowing().filter((row) => !IN_ONE_PIECE.test(row))).toEqual([]);
  },
);

test.each(sampled(['en', 'zh'] as const))(
  'two people, two clones: each note carries who took it, and both are there after a merge: %s',
  async (language) => {
    const { lang } = SAID[language];
    const home = folder();
    const [hers, his] = [join(home, 'hers'), join(home, 'his')];
    const git = (cwd: string, ...args: string[]): string =>
      execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], { cwd, env: environment(home), encoding: 'utf8' });
    expect((await here({ home, env: { LANG: lang }, args: ['init', 'hers', '--example'] })).code).toBe(0);
    git(hers, 'init', '-q');
    git(hers, 'add', '-A');
    git(hers, 'commit', '-qm', 'the story');
    git(home, 'clone', '-q', hers, his);
    const people = {
      hers: { cwd: hers, name: language === 'en' ? 'Ann Porter' : '潘安' },
      his: { cwd: his, name: language === 'en' ? 'Ben Cole' : '高本' },
    };
    for (const [key, { cwd, name }] of Object.entries(people)) {
      const own = join(cwd, '..', `home-of-${key}`);
      mkdirSync(own);
      const env = { LANG: lang };
      expect((await here({ home: own, cwd, env, args: ['me', '--set', `name=${name}`, '--set', 'company=X'] })).code).toBe(0);
      // At a terminal: what is asked for first is whose meeting it is, and everything else stands there.
      const walk = (await ccs(['prompter', 'new', '--playbook', language === 'en' ? 'urgent-documents' : 'urgent-documents.zh-Hans'], {
        home: own,
        cwd,
        env,
      })) as Walking;
      await walk.at(1, 17);
      await walk.answer(name);
      await walk.at(2, 17);
      await walk.answer('C. Client');
      // Who one is, is known, and stands there.
      await walk.accept(3, 17, 17);
      await walk.see(SAID[language].finish);
      walk.enter();
      expect((await walk.exit()).code).toBe(0);
      git(cwd, 'add', '-A');
      git(cwd, 'commit', '-qm', name);
    }
    git(hers, 'pull', '-q', '--no-rebase', '--no-edit', his, 'main');
    expect(git(hers, 'status', '--short')).toBe('');
    const all = readdirSync(join(hers, 'prompters')).map((file) => readFileSync(join(hers, 'prompters', file), 'utf8'));
    for (const { name } of Object.values(people)) expect(all.filter((text) => text.includes(`name: ${name}`))).toHaveLength(1);
    expect(names(home, DATA)).toEqual([]);
  },
);
