// A story told in a document, typed as it stands: its lines, and its answers to the questions they ask; in a real shell at a real terminal, or
// in this process.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Reply, View } from '../../src/core/interview/port.ts';
import { scriptedPort } from '../../src/io/scripted.ts';
import { terminal } from '../io/terminal.ts';
import { BUILT, folder, inProcess } from '../support.ts';
import { ASKED_AGAIN } from './support.ts';

export type Step = { readonly line: string; readonly answers: [question: string, typed: string][] };

/** The shell counts its prompts: one that stands there from the line before is not the end of this one. */
const PROMPT = '@$((count+=1))@ ';
const ESC = '\x1b';
/** Somebody who presses Enter for ever has not been told what to type. */
const MOST_QUESTIONS = 60;

/** The commands of a text, each with what the table behind it says is typed. */
export function storyIn(text: string): readonly Step[] {
  const steps: Step[] = [];
  for (const [, code, question = '', typed = ''] of text.matchAll(/^```sh\n([^]*?)^```$|^\| (?!it asks|它问)(.*?) \| (?:(.*?) )?\|$/gmu)) {
    if (code !== undefined)
      steps.push(
        ...code
          .split('\n')
          .filter(Boolean)
          .map((line): Step => ({ line, answers: [] })),
      );
    else steps.at(-1)?.answers.push([question, /^(?:\(Enter\)|（回车）)$/u.test(typed) ? '' : typed]);
  }
  return steps;
}

export const spaceless = (text: string): string => text.replace(/\s+/gu, '');

/** Where somebody chooses what to begin, and leaves. */
const BEGIN = /What do you want to begin\?|先做哪一件？/u;

/** What is typed for a question, which is not typed again. */
function typedFor(answers: [question: string, typed: string][], question: string): string {
  const at = answers.findIndex(([one]) => spaceless(question).includes(spaceless(one)));
  return at < 0 ? '' : (answers.splice(at, 1)[0]?.[1] ?? '');
}

/** What comes of typing it and Enter; nothing typed takes what stands there. */
function replyTo(view: View, typed: string): Reply {
  if (view.kind === 'card') return { act: 'keep' };
  if (view.kind === 'checks') return { act: 'answer', value: view.initial };
  if (view.kind === 'text') return { act: 'answer', value: typed === '' ? view.initial : view.lines ? [typed] : typed };
  const [first] = view.options.filter(({ key, label }) => key === typed || spaceless(label).includes(spaceless(typed)));
  return {
    act: 'answer',
    value: typed === '' && (view.initial !== undefined || view.optional) ? (view.initial ?? '') : (first?.value ?? typed),
  };
}

/** The same story without a shell: of its lines each is run in this process, and its questions are answered. @returns the home */
export async function answered(steps: readonly Step[], lang: string): Promise<{ readonly home: string }> {
  const home = folder();
  for (const { line, answers } of steps) {
    const port = scriptedPort((view) => {
      // The list of what there is to begin is left by its last entry.
      if (BEGIN.test(view.title) && view.kind === 'choice') return { act: 'answer', value: view.options.at(-1)?.value ?? '' };
      // What is refused would be asked for ever.
      expect([view.title, view.problem]).toEqual([view.title, undefined]);
      return replyTo(view, typedFor(answers, view.title));
    });
    const args = [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain = '']) => quoted ?? plain).slice(1);
    const { code, stderr } = await inProcess({ port })({ home, cwd: home, args, env: { LANG: lang } });
    expect([line, code, code === 0 ? '' : stderr]).toEqual([line, 0, '']);
    expect(answers, `what ${line} never asked`).toEqual([]);
  }
  return { home };
}

/** Types a story, in order, in a fresh home; every answer has to be asked for. @returns the home, and everything that was on the screen */
export async function followed(
  steps: readonly Step[],
  lang = 'en_US.UTF-8',
): Promise<{ readonly home: string; readonly everything: string }> {
  const home = folder();
  const bin = join(home, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'ccs'), `#!/bin/sh\nexec "${process.execPath}" "${BUILT}" "$@"\n`);
  chmodSync(join(bin, 'ccs'), 0o755);
  const shell = await terminal({
    command: '/bin/sh',
    cwd: home,
    env: { HOME: home, PATH: `${bin}:${process.env['PATH'] ?? ''}`, LANG: lang, PS1: PROMPT, ENV: '' },
  });
  const rows = (): string[] => shell.screen().trimEnd().split('\n');
  const isBack = (lines: number): boolean => rows().at(-1)?.trim() === `@${lines + 1}@`;
  /** The question that stands there, once the keys below it do. */
  const asked = (): string | undefined => {
    const all = rows();
    if (!all.slice(-2).some((row) => row.includes('Shift+Tab'))) return undefined;
    return all.slice(all.findLastIndex((row) => /^(?:✔|–|@\d+@)/u.test(row)) + 1).join('\n');
  };
  /** What tells a question from the one before: how many stand above it, which a question that is asked again takes away, and its title. */
  const standing = (): string => `${shell.everything().match(/^[✔–] /gmu)?.length ?? 0} ${asked()?.split(/\n[>/[] /u)[0] ?? ''}`;
  const isRefused = (): boolean => /^! /mu.test(asked() ?? '');
  await shell.until(() => isBack(0), 'the shell');
  for (const [index, { line, answers }] of steps.entries()) {
    shell.type(`${line}\r`);
    // A question is another one when the one before has its mark: what stands in it is drawn anew with every key.
    for (let count = 0, before = ''; ; count++) {
      expect(count, `questions of ${line}`).toBeLessThan(MOST_QUESTIONS);
      await shell.until(
        () => isBack(index + 1) || isRefused() || (asked() !== undefined && standing() !== before),
        `a question of ${line}, or its end`,
      );
      const question = asked();
      if (question === undefined) break;
      expect(question).not.toMatch(/^! /mu);
      before = standing();
      const typed = typedFor(answers, question);
      if (BEGIN.test(question)) shell.type(ESC);
      else if (typed.length === 1) shell.type(typed);
      else if (typed === '') {
        shell.type('\r');
        // Behind a letter the first Enter may be meant for that one.
        await shell.until(() => standing() !== before || isRefused() || isBack(index + 1), 'what becomes of Enter');
        if (ASKED_AGAIN.test(asked() ?? '')) shell.type('\r');
        await shell.until(() => !ASKED_AGAIN.test(asked() ?? ''), 'the next question');
      } else {
        shell.type(typed);
        const field = ['> ', '/ '].map((mark) => spaceless(mark + typed));
        await shell.until(() => field.some((one) => spaceless(asked() ?? '').includes(one)), typed);
        shell.type('\r');
      }
    }
    expect(answers, `what ${line} never asked`).toEqual([]);
  }
  expect(shell.everything()).not.toMatch(/There is no|没有叫|undefined|Error/u);
  return { home, everything: shell.everything() };
}
