// The README of each language, typed as it stands: its story in a real shell at a real terminal, in order, in a fresh home.
import { chmodSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { terminal } from '../io/terminal.ts';
import { BUILT, built, folder, ROOT } from '../support.ts';
import { names } from './support.ts';

type Step = { readonly line: string; readonly answers: [question: string, typed: string][] };

const READMES = [
  {
    path: 'README.md',
    lang: 'en_US.UTF-8',
    title: 'One meeting',
    begin: 'What do you want to begin?',
    files: ['sheet.html', 'letter.docx'],
    name: 'harbor',
    said: ['Kim shows one pickup at the courthouse', 'about 30 filings a month leave in the last hour', 'sent: '],
  },
  {
    path: 'docs/README.zh.md',
    lang: 'zh_CN.UTF-8',
    title: '从头到尾',
    begin: '先做哪一件？',
    files: ['提纲.html', '信.docx'],
    name: '海港',
    said: ['到立案窗口演示一次取件', '一个月有约30件材料是卡着点交的', '已发出：'],
  },
] as const;
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
/** The shell counts its prompts: one that stands there from the line before is not the end of this one. */
const PROMPT = '@$((count+=1))@ ';
const ESC = '\x1b';
/** Somebody who presses Enter for ever has not been told what to type. */
const MOST_QUESTIONS = 60;

const section = (text: string, title: string): string => text.split(`\n## ${title}`)[1]?.split('\n## ')[0] ?? '';

/** The commands of the story, each with what the table behind it says is typed. */
function story(told: string): readonly Step[] {
  const steps: Step[] = [];
  for (const [, code, question = '', typed = ''] of told.matchAll(/^```sh\n([^]*?)^```$|^\| (?!it asks|它问)(.*?) \| (.*?) \|$/gmu)) {
    if (code !== undefined)
      steps.push(
        ...code
          .split('\n')
          .filter(Boolean)
          .map((line): Step => ({ line, answers: [] })),
      );
    else steps.at(-1)?.answers.push([question, typed]);
  }
  return steps;
}

const spaceless = (text: string): string => text.replace(/\s+/gu, '');

test.skipIf(process.platform === 'win32').each(READMES)('the story of $path goes as it is told', { timeout: 120_000 }, async (one) => {
  const home = folder();
  const bin = join(home, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'ccs'), `#!/bin/sh\nexec "${process.execPath}" "${BUILT}" "$@"\n`);
  chmodSync(join(bin, 'ccs'), 0o755);
  const shell = await terminal({
    command: '/bin/sh',
    cwd: home,
    env: { HOME: home, PATH: `${bin}:${process.env['PATH'] ?? ''}`, LANG: one.lang, PS1: PROMPT, ENV: '' },
  });
  const rows = (): string[] => shell.screen().trimEnd().split('\n');
  const isBack = (lines: number): boolean => rows().at(-1)?.trim() === `@${lines + 1}@`;
  /** The question that stands there, once the keys below it do. */
  const asked = (): string | undefined => {
    const all = rows();
    if (!all.slice(-2).some((row) => row.includes('Shift+Tab'))) return undefined;
    return all.slice(all.findLastIndex((row) => /^(?:✔|@\d+@)/u.test(row)) + 1).join('\n');
  };
  const answered = (): number => shell.everything().match(/^✔ /gmu)?.length ?? 0;
  const isRefused = (): boolean => /^! /mu.test(asked() ?? '');
  await shell.until(() => isBack(0), 'the shell');
  const steps = story(section(textOf(one.path), one.title));
  expect(steps.length).toBeGreaterThan(7);
  for (const [index, { line, answers }] of steps.entries()) {
    shell.type(`${line}\r`);
    // A question is another one when the one before has its mark: what stands in it is drawn anew with every key.
    for (let count = 0, before = answered() - 1; ; count++) {
      expect(count, `questions of ${line}`).toBeLessThan(MOST_QUESTIONS);
      await shell.until(
        () => isBack(index + 1) || isRefused() || (asked() !== undefined && answered() > before),
        `a question of ${line}, or its end`,
      );
      const question = asked();
      if (question === undefined) break;
      expect(question).not.toMatch(/^! /mu);
      before = answered();
      const at = answers.findIndex(([known]) => spaceless(question).includes(spaceless(known)));
      const typed = at < 0 ? '' : (answers.splice(at, 1)[0]?.[1] ?? '');
      if (question.includes(one.begin)) shell.type(ESC);
      else if (typed.length === 1) shell.type(typed);
      else if (typed === '') shell.type('\r');
      else {
        shell.press('ctrl+u');
        shell.type(typed);
        const field = ['> ', '/ '].map((mark) => spaceless(mark + typed));
        await shell.until(() => field.some((mark) => spaceless(asked() ?? '').includes(mark)), typed);
        shell.type('\r');
      }
    }
    expect(answers, `what ${line} never asked`).toEqual([]);
  }
  expect(shell.everything()).not.toMatch(/There is no|没有叫|undefined|Error/u);
  expect(names(home)).toEqual(expect.arrayContaining([...one.files]));
  const letter = await built({ home, env: { LANG: one.lang }, args: ['letter', 'show', one.name] });
  const shown = spaceless(letter.stdout + letter.stderr);
  for (const part of one.said) expect(shown).toContain(spaceless(part));
});

test('what else there is to look around in is there, in both languages', async () => {
  for (const [{ path, lang }, title] of [
    [READMES[0], 'More to look around in'],
    [READMES[1], '还可以到处看看'],
  ] as const) {
    const [, told = ''] = new RegExp(`\\*\\*${title}[.。]\\*\\*([^]*?)\\n\\n`, 'u').exec(textOf(path)) ?? [];
    const [make = '', , ...lines] = [...told.matchAll(/`([^`]+)`/gu)].map(([, line = '']) => line);
    expect(make).toBe('ccs init demo --example');
    expect(lines.length).toBeGreaterThan(3);
    const home = folder();
    const ccs = (line: string, cwd = join(home, 'demo')) =>
      built({
        home,
        cwd,
        env: { LANG: lang },
        args: line.split(' ').slice(1),
      });
    expect((await ccs(make, home)).code).toBe(0);
    for (const line of lines) expect([line, (await ccs(line)).code]).toEqual([line, 0]);
  }
});

test.each(READMES)('every page that $path points at is there', ({ path }) => {
  const pages = [...textOf(path).matchAll(/\]\((?!https:)([^)#]+)(?:#[^)]*)?\)|src="([^"]+)"/gu)].map(
    ([, link, picture]) => link ?? picture ?? '',
  );
  expect(pages.length).toBeGreaterThan(4);
  for (const page of pages) expect(readFileSync(join(ROOT, dirname(path), page)).length, page).toBeGreaterThan(100);
});
