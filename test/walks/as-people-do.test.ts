// Somebody who writes days and names as people do, and two people of one team: at a real terminal, wide and narrow, in both languages.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NEW, NEW_HANT, NEW_ZH } from '../commands/cases.ts';
import { terminal } from '../io/terminal.ts';
import { BUILT, built, environment, folder, sampled } from '../support.ts';
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

const spaceless = (text: string): string => text.replace(/\s+/gu, '');

test.each([
  ['en', 80, 24],
  ['zh', 80, 24],
  ['en', 40, 20],
  ['zh', 40, 20],
  ['zh-Hant', 80, 24],
  ['zh-Hant', 40, 20],
] as const)(
  'a day is written over the one that stands there, and a part of the name says which: %s, %i × %i',
  async (language, cols, rows) => {
    const said = SAID[language];
    const home = folder();
    expect((await built({ home, args: said.line })).code).toBe(0);
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
  },
);

test.each(['en', 'zh', 'zh-Hant'] as const)(
  'what is listed fits a narrow window, and a day that is piped on is a list: %s',
  async (language) => {
    const home = folder();
    expect((await built({ home, args: SAID[language].line })).code).toBe(0);
    const env = { HOME: home, LANG: SAID[language].lang };
    const lists = ['today | wc -l', 'process list', 'explain tenets', 'letter sponsor --questions', 'template list', 'find e'];
    const line = lists.map((list) => `"$0" "$1" ${list}`).join('; ');
    const narrow = await terminal({ command: '/bin/sh', args: ['-c', line, process.execPath, BUILT], cols: 40, rows: 20, env });
    expect((await narrow.exit()).code).toBe(0);
    // What is to be typed, or copied, stays in one piece.
    expect(narrow.overflowing().filter((row) => !/ccs |\d{4}-\d\d-\d\d-/.test(row))).toEqual([]);
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
    expect((await built({ home, env: { LANG: lang }, args: ['init', 'hers', '--example'] })).code).toBe(0);
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
      expect((await built({ home: own, cwd, env, args: ['me', '--set', `name=${name}`, '--set', 'company=X'] })).code).toBe(0);
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
