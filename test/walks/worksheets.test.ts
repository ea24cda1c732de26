// Every worksheet we ship is asked question by question: each kind of answer as its template wants it, a wrong one refused, and what was
// said kept. At a narrow terminal the field is still there then, a day is changed in the list at the end, nothing is wider than the screen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inLanguage, wordsOf } from '../../src/core/languages/index.ts';
import { withShared, type SharedQuestions } from '../../src/core/model/shared-questions.ts';
import { sharedQuestionsSchema, templateSchema, type TemplateColumn, type TemplateQuestion } from '../../src/core/model/template.ts';
import { scriptedPort } from '../../src/io/scripted.ts';
import { folder, inProcess, isTurn, ROOT, THOROUGH } from '../support.ts';
import { ccs, DATA, names, type Walking } from './support.ts';

const TEMPLATES = join(ROOT, 'templates');
const read = (...path: readonly string[]): unknown => parse(readFileSync(join(TEMPLATES, ...path), 'utf8'));
const shared: SharedQuestions = new Map(
  readdirSync(join(TEMPLATES, 'questions')).map((file) => [
    file.replace('.yaml', ''),
    sharedQuestionsSchema.parse(read('questions', file)).questions,
  ]),
);
const SHEETS = readdirSync(TEMPLATES)
  .filter((kind) => readdirSync(join(TEMPLATES, kind)).includes('template.yaml'))
  .flatMap((kind) => {
    const { document, questions } = withShared(templateSchema.parse(read(kind, 'template.yaml')), shared).template;
    return document === 'worksheet' && questions !== undefined ? [{ kind, questions }] : [];
  });

type Lang = 'en' | 'zh-Hans';
const LANGS: readonly Lang[] = ['en', 'zh-Hans'];
/** Every sheet in every language at both widths where there is time; else each once, in the languages by turns. */
const SITTINGS = SHEETS.flatMap((sheet, turn) =>
  LANGS.flatMap((lang, at) => (THOROUGH ? [40, 80] : isTurn(turn, at, LANGS.length) ? [40] : []).map((cols) => ({ ...sheet, lang, cols }))),
);
/** How its questions look: the kinds of them, and of the cells of their rows, in a language. */
const looksOf = ({ questions, lang }: (typeof SITTINGS)[number]): readonly string[] =>
  questions.flatMap(({ kind, columns = [] }) => [
    `${lang} ${kind}`,
    ...columns.map((column) => `${lang} ${kind} ${column.options ? 'mark' : column.kind}`),
  ]);
const shown = new Set<string>();
/** At a terminal all of them where there is time, else those that show what none before them did. */
const AT_A_TERMINAL = SITTINGS.filter((one) => {
  const looks = looksOf(one).filter((look) => !shown.has(look));
  looks.forEach((look) => shown.add(look));
  return THOROUGH || looks.length > 0;
});
const ROWS = 20;
const DAY = '2026-12-03';
const SAID: Readonly<Record<Lang, { readonly text: string; readonly noDay: string; readonly noMark: string; readonly bar: string }>> = {
  en: { text: 'they wait for the north depot 12 hours a week', noDay: 'some day', noMark: 'quince', bar: ' | ' },
  'zh-Hans': { text: '他们每周要等北仓十二个小时才发得出货', noDay: '某一天', noMark: '木瓜', bar: '｜' },
};

const spaceless = (text: string): string => text.replace(/\s+/gu, '');

/** What somebody types into a cell of their nth answer, and what is kept of it: a mark is typed in the reader's words. */
function cell({ kind, options }: TemplateColumn, lang: Lang, nth: number): readonly [typed: string, kept: string] {
  const [mark] = options ?? [];
  if (typeof mark === 'string') return [mark, mark];
  if (mark !== undefined) return [inLanguage(mark.label, lang), mark.value];
  const typed = kind === 'amount' || kind === 'price' ? '40,000' : kind === 'day' ? DAY : `${SAID[lang].text.slice(0, 9).trim()} ${nth}`;
  return [typed, typed];
}

/** A row that cannot be taken: a mark that is none, or a cell too many. */
function wrongRow(columns: readonly TemplateColumn[], lang: Lang, nth: number): string {
  const marked = columns.findIndex(({ options }) => options !== undefined);
  const cells = columns.map((column, at) => (at === marked ? SAID[lang].noMark : cell(column, lang, nth)[0]));
  return [...cells, ...(marked < 0 ? [SAID[lang].noMark] : [])].join(SAID[lang].bar);
}

/** The question on the screen, the list at the end, or nothing yet; a question that was answered is another one's past. */
function onScreen(screen: string, left: readonly TemplateQuestion[], lang: Lang, review: string): TemplateQuestion | 'review' | undefined {
  const rows = screen.split('\n');
  const from = rows.findLastIndex((row) => /^\d+\/\d+ /u.test(row));
  const shown = spaceless(rows.slice(Math.max(0, from)).join(' ')).replace(/^\d+\/\d+/u, '');
  if (from < 0) return undefined;
  return shown.startsWith(spaceless(review)) ? 'review' : left.find(({ title }) => shown.startsWith(spaceless(inLanguage(title, lang))));
}

const sees = (walk: Walking, text: string): Promise<void> => walk.see((screen) => spaceless(screen).includes(spaceless(text)));
async function typed(walk: Walking, text: string): Promise<void> {
  walk.type(text);
  await sees(walk, text);
}
async function refused(walk: Walking, text: string): Promise<void> {
  await typed(walk, text);
  walk.enter();
  await walk.see(/^! /mu);
  await sees(walk, text);
  walk.press('ctrl+u');
  await walk.gone((screen) => /^! /mu.test(screen) || spaceless(screen).includes(spaceless(text)));
}

/** What is said to a question: a line that is refused, the lines that are taken, and what is kept of them. */
type Answer = { readonly wrong?: string; readonly lines: readonly string[]; readonly kept: unknown };

/** An answer by the kind of the question, each with other words: what is waited for may not stand there already. */
function answerTo({ kind, options = [], columns = [] }: TemplateQuestion, lang: Lang, nth: number): Answer {
  const text = `${nth} ${SAID[lang].text}`;
  if (kind === 'choice') return { lines: [], kept: options[0]?.value };
  if (kind === 'rows') {
    const cells = columns.map((column) => cell(column, lang, nth));
    return {
      wrong: wrongRow(columns, lang, nth),
      lines: [cells.map(([said]) => said).join(SAID[lang].bar)],
      kept: [Object.fromEntries(columns.map(({ id }, at) => [id, cells[at]?.[1]]))],
    };
  }
  if (kind === 'list') return { lines: [text, `${text} 2`], kept: [text, `${text} 2`] };
  const one = kind === 'date' ? DAY : kind === 'number' ? '4' : text;
  return { lines: [one], kept: one };
}

/** Answers a question at a terminal. @returns what is to be kept */
async function answered(walk: Walking, question: TemplateQuestion, lang: Lang, nth: number): Promise<unknown> {
  const { wrong, lines, kept } = answerTo(question, lang, nth);
  if (question.kind === 'choice') {
    const [first] = question.options ?? [];
    walk.press('down');
    await sees(walk, `> ${first === undefined ? '' : inLanguage(first.label, lang)}`);
  }
  if (wrong !== undefined) await refused(walk, wrong);
  for (const [at, line] of lines.entries()) {
    if (at > 0) walk.press('alt+enter');
    await typed(walk, line);
  }
  walk.enter();
  return kept;
}

/** Whatever begins with nothing is asked. */
function expectAsked(questions: readonly TemplateQuestion[], answers: Readonly<Record<string, unknown>>): void {
  const asked = questions.filter(({ from, default: standing, spared, only }) => !(from || standing || spared || only));
  expect(Object.keys(answers)).toEqual(expect.arrayContaining(asked.map(({ id }) => id)));
}

test('there are eighteen', () => expect(SHEETS).toHaveLength(18));

test.each(SITTINGS.filter(({ cols }) => cols === 40))('$kind in $lang is asked one by one', async ({ kind, questions, lang }) => {
  const home = folder();
  const answers: Record<string, unknown> = {};
  const refusals = new Set<string>();
  const port = scriptedPort((view) => {
    const question = questions.find(({ id }) => id === view.id);
    if (question === undefined) return { act: 'answer', value: view.kind === 'choice' ? (view.initial ?? '') : '' };
    const { wrong, lines, kept } = answerTo(question, lang, Object.keys(answers).length);
    expect([view.id, view.problem !== undefined]).toEqual([view.id, refusals.has(view.id)]);
    if (wrong !== undefined && !refusals.has(view.id)) {
      refusals.add(view.id);
      return { act: 'answer', value: [wrong] };
    }
    answers[view.id] = kept;
    return { act: 'answer', value: view.kind === 'choice' ? String(kept) : view.kind === 'text' && view.lines ? lines : (lines[0] ?? '') };
  });
  const { code } = await inProcess({ port })({ home, args: ['worksheet', kind], env: { CCS_LANG: lang } });
  expect(code).toBe(0);
  const [name = 'none', ...more] = names(home, DATA, 'sheets');
  expect(more).toEqual([]);
  expect(parse(readFileSync(join(home, DATA, 'sheets', name), 'utf8'))).toMatchObject({ answers });
  expectAsked(questions, answers);
});

test.each(AT_A_TERMINAL)('$kind in $lang, $cols columns', { timeout: 60_000 }, async ({ kind, questions, lang, cols }) => {
  const words = await wordsOf(lang);
  const review = words.walk.review();
  const walk = await ccs(['worksheet', kind], { cols, rows: ROWS, env: { CCS_LANG: lang } });
  const answers: Record<string, unknown> = {};
  const next = async (): Promise<TemplateQuestion | 'review'> => {
    const left = questions.filter(({ id }) => !(id in answers));
    await walk.see((screen) => onScreen(screen, left, lang, review) !== undefined);
    return onScreen(walk.screen(), left, lang, review) ?? 'review';
  };
  for (let question = await next(); question !== 'review'; question = await next())
    answers[question.id] = await answered(walk, question, lang, Object.keys(answers).length);
  // From the list at the end any answer is opened again, and the list is left by its first line.
  const day = questions.find(({ id }) => id === 'date');
  await typed(walk, inLanguage(day?.title ?? '', lang));
  walk.enter();
  await walk.see(/^> \d{4}-\d\d-\d\d/mu);
  walk.press('ctrl+u');
  await refused(walk, SAID[lang].noDay);
  await typed(walk, DAY);
  walk.enter();
  await sees(walk, `> ${words.walk.finish()}`);
  walk.enter();
  expect((await walk.exit()).code).toBe(0);
  expect(walk.widest()).toBeLessThanOrEqual(cols);
  expect(walk.overflowing()).toEqual([]);
  const [name = 'none', ...more] = names(walk.home, DATA, 'sheets');
  expect([name.startsWith(DAY), more]).toEqual([true, []]);
  const kept = parse(readFileSync(join(walk.home, DATA, 'sheets', name), 'utf8')) as { date: string; answers: object };
  expect(kept).toMatchObject({ date: DAY, answers });
  expectAsked(questions, answers);
});
