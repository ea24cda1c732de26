// The README, typed as it stands: its story in a real shell at a real terminal, in order, in a fresh home.
import { chmodSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { terminal } from '../io/terminal.ts';
import { BUILT, built, folder, ROOT, sampled } from '../support.ts';
import { names } from './support.ts';

type Step = { readonly line: string; readonly answers: [question: string, typed: string][] };

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
/** The shell counts its prompts: one that stands there from the line before is not the end of this one. */
const PROMPT = '@$((count+=1))@ ';
const ESC = '\x1b';
/** Somebody who presses Enter for ever has not been told what to type. */
const MOST_QUESTIONS = 60;

const section = (title: string): string => README.split(`\n## ${title}`)[1]?.split('\n## ')[0] ?? '';

/** The commands of the story, each with what the table behind it says is typed. */
function story(): readonly Step[] {
  const steps: Step[] = [];
  for (const [, code, question = '', typed = ''] of section('One meeting').matchAll(
    /^```sh\n([^]*?)^```$|^\| (?!it asks)(.*?) \| (.*?) \|$/gmu,
  )) {
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

test.skipIf(process.platform === 'win32')('the story of the README goes as it is told', { timeout: 120_000 }, async () => {
  const home = folder();
  const bin = join(home, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'ccs'), `#!/bin/sh\nexec "${process.execPath}" "${BUILT}" "$@"\n`);
  chmodSync(join(bin, 'ccs'), 0o755);
  const shell = await terminal({
    command: '/bin/sh',
    cwd: home,
    env: { HOME: home, PATH: `${bin}:${process.env['PATH'] ?? ''}`, PS1: PROMPT, ENV: '' },
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
  const steps = story();
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
      const at = answers.findIndex(([one]) => spaceless(question).includes(spaceless(one)));
      const typed = at < 0 ? '' : (answers.splice(at, 1)[0]?.[1] ?? '');
      if (question.includes('What do you want to begin?')) shell.type(ESC);
      else if (typed.length === 1) shell.type(typed);
      else if (typed === '') shell.type('\r');
      else {
        shell.press('ctrl+u');
        shell.type(typed);
        const field = ['> ', '/ '].map((mark) => spaceless(mark + typed));
        await shell.until(() => field.some((one) => spaceless(asked() ?? '').includes(one)), typed);
        shell.type('\r');
      }
    }
    expect(answers, `what ${line} never asked`).toEqual([]);
  }
  expect(shell.everything()).not.toMatch(/There is no|undefined|Error/u);
  expect(names(home)).toEqual(expect.arrayContaining(['sheet.html', 'letter.docx']));
  const letter = await built({ home, args: ['letter', 'show', 'harbor'] });
  expect(letter.stdout.replace(/\s+/gu, ' ')).toContain('Kim shows one pickup at the courthouse');
  expect(letter.stdout.replace(/\s+/gu, ' ')).toContain('about 30 filings a month leave in the last hour');
  expect(letter.stderr).toContain('sent: ');
});

test('what else there is to look around in is there', async () => {
  const [, told = ''] = /\*\*More to look around in\.\*\*([^]*?)\n\n/u.exec(README) ?? [];
  const [make = '', , ...lines] = [...told.matchAll(/`([^`]+)`/gu)].map(([, line = '']) => line);
  expect(make).toBe('ccs init demo --example');
  expect(lines.length).toBeGreaterThan(3);
  for (const language of sampled(['en', 'zh-Hans'])) {
    const home = folder();
    const ccs = (line: string, cwd = join(home, 'demo')) =>
      built({
        home,
        cwd,
        env: { CCS_LANG: language },
        args: line
          .replace('castle', language === 'en' ? 'castle' : '广济门')
          .split(' ')
          .slice(1),
      });
    expect((await ccs(make, home)).code).toBe(0);
    for (const line of lines) expect([line, (await ccs(line)).code]).toEqual([line, 0]);
  }
});

test('every page that the README points at is there', () => {
  const pages = [...README.matchAll(/\]\((?!https:)([^)#]+)\)|src="([^"]+)"/gu)].map(([, link, picture]) => link ?? picture ?? '');
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) expect(readFileSync(join(ROOT, page)).length, page).toBeGreaterThan(100);
});
