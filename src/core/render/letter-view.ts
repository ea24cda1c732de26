// What a letter's template sees: every answer under its id, and what is worked out of them.
import { labelled } from '../languages/labelled.ts';
import { compute } from '../method/letters/computed.ts';
import type { ComputedValue, Row } from '../method/letters/given.ts';
import { plainAnswers } from '../method/letters/plainly.ts';
import { planQuestion } from '../method/letters/plan-check.ts';
import type { Letter } from '../model/letter.ts';
import type { Template, TemplateColumn, TemplateQuestion } from '../model/template.ts';
import { isDay } from '../model/value.ts';
import { baseLanguage, grammarFor, inLanguage } from '../languages/index.ts';
import { letterStoryFor } from '../languages/letter-stories.ts';
import { writtenDate } from './prompter-view.ts';

type Field = string | readonly (string | Row)[];
type View = { [name: string]: Field | View };

/**
 * The data of a letter's template; plain and unescaped. `to.name` is `{{to.name}}`; a question without an answer is an
 * empty text or an empty list, every row has all its columns, what completes a stem has lost its full stop, and days are
 * written as the language writes them.
 */
export function letterView(template: Template, typed: Pick<Letter, 'language' | 'date' | 'answers'>): object {
  const letter = { ...typed, answers: plainAnswers(template, typed) };
  const questions = template.questions ?? [];
  const fields = new Map(questions.map((question) => [question.id, answered(question, letter)]));
  for (const [name, field] of Object.entries(computedFields(template, letter))) {
    const option = template.shown?.find(({ id }) => id === name)?.options?.find(({ value }) => value === field);
    fields.set(name, option ? inLanguage(option.label, letter.language) : field);
  }
  const view: View = {};
  // The closing prints it, and a template of before that asks who signs has no question for it.
  if (fields.has('from.name') && !fields.has('from.reach')) put(view, 'from.reach', []);
  // First, so that a question of one's own may be called so as well.
  for (const { id, kind, columns = [] } of questions)
    if (kind === 'rows')
      for (const column of columns) put(view, `filled.${id}.${column.id}`, isFilled(fields.get(id), column.id) ? 'x' : '');
  for (const [name, field] of fields) put(view, name, field);
  return written(view, letter.language) as object;
}

/** Whether anything stands in a column; one in which nothing does need not be printed. */
function isFilled(rows: Field | undefined, column: string): boolean {
  return Array.isArray(rows) && rows.some((row) => typeof row !== 'string' && Boolean(row[column]));
}

/** A day in a plan: what happens, and the other columns of its row. */
export type PlanStep = {
  readonly date: string;
  readonly what: string;
  readonly details: readonly string[];
  /** What it is known by, and how often its day was changed; a plan of 0.1 has neither. */
  readonly id?: string;
  readonly moved?: number;
};

/** The steps of a plan as they go out, each with its day. */
export type PlanRows = { readonly question: string; readonly columns: readonly TemplateColumn[]; readonly rows: readonly Row[] };

/** The steps of a letter that holds a plan; undefined for one that holds none. */
export function planRows(template: Template, letter: Pick<Letter, 'language' | 'date' | 'answers'>): PlanRows | undefined {
  const question = planQuestion(template);
  if (question === undefined) return undefined;
  const columns = template.questions?.find(({ id, kind }) => id === question && kind === 'rows')?.columns ?? [];
  return { question, columns, rows: (computedFields(template, letter)[question] || []) as readonly Row[] };
}

/** The dated steps of a letter that holds a plan. */
export function planSteps(template: Template, letter: Pick<Letter, 'language' | 'date' | 'answers'>): readonly PlanStep[] | undefined {
  const plan = planRows(template, letter);
  return plan?.rows.flatMap(({ date = '', id, moved, ...row }) => {
    const [what = '', ...details] = plan.columns
      .flatMap((column) => {
        const cell = row[column.id];
        return cell ? [{ cell, title: inLanguage(column.title, baseLanguage(letter.language)) }] : [];
      })
      .map(({ cell, title }, index) => (index === 0 ? cell : labelled(title, cell)));
    const marks = { ...(id ? { id } : {}), ...(moved ? { moved: Number(moved) } : {}) };
    return isDay(date) && what !== '' ? [{ date, what, details, ...marks }] : [];
  });
}

function computedFields(
  template: Template,
  { language, date, answers }: Pick<Letter, 'language' | 'date' | 'answers'>,
): Record<string, Field> {
  const fields = Object.entries(template.computed ?? {}).map(([name, computation]) => {
    const value: ComputedValue = compute(computation, { language, answers, today: date }) ?? '';
    const question = template.questions?.find(({ id }) => id === name);
    return [name, typeof value === 'string' ? value : withColumns(value, question)] as const;
  });
  return Object.fromEntries(fields);
}

/** What a letter says of an answer, before days are written out: what completes a stem has lost what the stem says. */
export function answered(question: TemplateQuestion, { answers, language }: Pick<Letter, 'language' | 'answers'>): Field {
  const value = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  const list = question.kind === 'list' || question.kind === 'rows';
  if (value === undefined) return list ? [] : '';
  const option = question.options?.find((one) => one.value === value);
  if (option) return inLanguage(option.label, baseLanguage(language));
  // A record may have been written by hand.
  const spoken = baseLanguage(language);
  if (typeof value === 'string') return list ? completedRows([value], question, spoken) : completed(question, value, spoken);
  if (list) return completedRows(value, question, spoken);
  const entries = value.filter((entry) => typeof entry === 'string');
  return grammarFor(language)?.join(entries) ?? entries.join(', ');
}

/** What completes a stem: without a stop, and without what the stem says already. */
function completed({ stem }: Pick<TemplateQuestion, 'stem'>, value: string, language: string): string {
  if (stem === undefined) return value;
  const [before = ''] = inLanguage(stem, language).split('{{value}}');
  return letterStoryFor(language).completing(before, value);
}

/** The same in the rows of a table, cell by cell. */
function completedRows(rows: readonly (string | Row)[], question: TemplateQuestion, language: string): readonly (string | Row)[] {
  const stems = (question.columns ?? []).filter(({ stem }) => stem !== undefined);
  const whole = withColumns(rows, question);
  if (stems.length === 0) return whole;
  return whole.map((row) =>
    typeof row === 'string'
      ? row
      : { ...row, ...Object.fromEntries(stems.map((column) => [column.id, completed(column, row[column.id] ?? '', language)])) },
  );
}

/** Rows in which no column is missing: a template may name any. */
function withColumns(rows: readonly (string | Row)[], question: TemplateQuestion | undefined): readonly (string | Row)[] {
  const maps = rows.filter((row) => typeof row !== 'string');
  const columns = new Set([...(question?.columns ?? []).map(({ id }) => id), ...maps.flatMap((row) => Object.keys(row))]);
  if (columns.size === 0) return rows;
  const [first = ''] = columns;
  return rows.map((row) =>
    Object.fromEntries([...columns].map((column) => [column, (typeof row === 'string' ? { [first]: row } : row)[column] ?? ''])),
  );
}

function put(view: View, id: string, field: Field): void {
  const path = id.split('.');
  const last = path.pop() as string;
  let at = view;
  for (const step of path) {
    const next = Object.hasOwn(at, step) ? at[step] : undefined;
    at = typeof next === 'object' && !Array.isArray(next) ? (next as View) : ((at[step] = {}) as View);
  }
  at[last] = field;
}

function written(value: unknown, language: string): unknown {
  if (typeof value === 'string') return isDay(value) ? writtenDate(value, language) : value;
  if (Array.isArray(value)) return value.map((item) => written(item, language));
  return Object.fromEntries(Object.entries(value as object).map(([key, item]) => [key, written(item, language)]));
}
