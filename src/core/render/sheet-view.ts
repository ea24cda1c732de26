// A worksheet without a text of its own: every question a heading, every answer below it, or room for one (docs/method.md §8).
import { inLanguage } from '../languages/index.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Template, TemplateColumn, TemplateQuestion } from '../model/template.ts';
import { letterView } from './letter-view.ts';
import type { Field, Square } from './square.ts';

/** What is told at the head, in one line. */
const HEAD: ReadonlySet<string> = new Set(['account', 'rep', 'contact.name', 'contact.title', 'owner', 'manager', 'date']);
/** As many empty rows as somebody fills by hand. */
const EMPTY_ROWS = 3;

/** A part of the page. `isEmpty`: lines to be written on; `choices` of which none is chosen yet. */
type Part = {
  readonly head: string;
  readonly text: string;
  readonly list: readonly string[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly choices: readonly string[];
  readonly squares: readonly Square[];
  readonly isEmpty: boolean;
};

/** The template that lays such a page out. */
export const LAYOUT = '_sheet';

const NOTHING: Omit<Part, 'head'> = { text: '', list: [], heads: [], rows: [], choices: [], squares: [], isEmpty: false };

/**
 * The data of such a page; plain and unescaped.
 * @param title its name, and of whom
 */
export function sheetView(
  template: Template,
  filling: Pick<Sheet, 'language' | 'date' | 'answers'>,
  title: string,
): { readonly title: string; readonly top: string; readonly parts: readonly Part[] } {
  const { answers, language } = filling;
  const view = letterView(template, filling);
  const questions = (template.questions ?? []).filter((question) => isAsked(question, answers));
  const top = questions.filter(({ id }) => HEAD.has(id)).flatMap(({ id }) => said(at(view, id)));
  return {
    title,
    top: top.join(' · '),
    parts: [
      ...questions.filter(({ id }) => !HEAD.has(id)).map((question) => partOf(question, at(view, question.id), answers, language)),
      ...(template.shown ?? []).flatMap(({ id, title: head }) => {
        const value = at(view, id);
        if (value === undefined || value.length === 0) return [];
        const isText = typeof value === 'string';
        return [{ ...NOTHING, head: inLanguage(head, language), text: isText ? value : '', list: isText ? [] : value.flatMap(said) }];
      }),
    ],
  };
}

function isAsked({ only }: TemplateQuestion, answers: Sheet['answers']): boolean {
  const chosen = only && answers[only.id];
  return only === undefined || typeof chosen !== 'string' || only.is.includes(chosen);
}

type Shown = string | readonly (string | Readonly<Record<string, string>>)[];

function partOf(question: TemplateQuestion, value: Shown | undefined, answers: Sheet['answers'], language: string): Part {
  const { id, kind, title, columns = [], options = [], square } = question;
  const part = { ...NOTHING, head: inLanguage(title, language) };
  const isEmpty = value === undefined || value.length === 0;
  if (square) {
    const field = (along: 'low' | 'high', up: 'low' | 'high'): Field => {
      const option = options.find((one) => one.at?.[0] === along && one.at[1] === up);
      return { label: option ? inLanguage(option.label, language) : '', here: option !== undefined && option.value === answers[id] };
    };
    const [high, low] = (['high', 'low'] as const).map((up) => [field('low', up), field('high', up)] as const);
    return {
      ...part,
      squares: [{ along: inLanguage(square.along, language), up: inLanguage(square.up, language), high: high ?? [], low: low ?? [] }],
    };
  }
  if (kind === 'rows') {
    const rows = isEmpty || typeof value === 'string' ? Array.from({ length: EMPTY_ROWS }, () => ({})) : value;
    return {
      ...part,
      heads: columns.map((column) => inLanguage(column.title, language)),
      rows: rows.map((row) =>
        columns.map((column) =>
          typeof row === 'string' ? row : cellOf(column, (row as Record<string, string>)[column.id] ?? '', language),
        ),
      ),
    };
  }
  if (isEmpty)
    return options.length > 0 ? { ...part, choices: options.map(({ label }) => inLanguage(label, language)) } : { ...part, isEmpty: true };
  return typeof value === 'string' ? { ...part, text: value } : { ...part, list: value.flatMap(said) };
}

/** A mark by its name, anything else as it stands. */
function cellOf({ options = [] }: TemplateColumn, text: string, language: string): string {
  const option = options.find((one) => typeof one !== 'string' && one.value === text);
  return typeof option === 'object' ? inLanguage(option.label, language) : text;
}

function said(value: Shown | string | Readonly<Record<string, string>> | undefined): readonly string[] {
  if (value === undefined || value === '') return [];
  if (typeof value === 'string') return [value];
  return Array.isArray(value)
    ? value.flatMap(said)
    : [
        Object.values(value as object)
          .filter(Boolean)
          .join(' · '),
      ];
}

/** What stands under an id with points in it. */
function at(view: object, id: string): Shown | undefined {
  return id.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], view) as Shown | undefined;
}

const HERE: Field = { label: 'text', here: true };

/** What the layout sees, with something in every place. */
export const SAMPLE: ReturnType<typeof sheetView> = {
  title: 'text',
  top: 'text',
  parts: [
    {
      head: 'text',
      text: 'text',
      list: ['text'],
      heads: ['text'],
      rows: [['text']],
      choices: ['text'],
      squares: [{ along: 'text', up: 'text', high: [HERE], low: [HERE] }],
      isEmpty: true,
    },
  ],
};
