// The letter of today as the notes would have it, and what it is still refused without (docs/method.md §4).
import Handlebars from 'handlebars/runtime';
import { refusals, resolvedAnswers, templateForm } from '../core/forms/template-form.ts';
import type { PageData } from '../core/forms/page-data.ts';
import { missing } from '../core/interview/answers.ts';
import { questionsOf } from '../core/interview/form.ts';
import { problemText } from '../core/interview/form.ts';
import type { Words } from '../core/languages/index.ts';
import { withTalks } from '../core/method/letters/addressee.ts';
import type { Call } from '../core/model/call.ts';
import type { Letter } from '../core/model/letter.ts';
import { letterView } from '../core/render/letter-view.ts';
import { cleanValue, escapeDeep } from '../core/render/markdown-values.ts';
import { filledBy } from '../core/render/template-fill.ts';
import type { Compiled } from '../core/render/template-run.ts';
import { oneStop, tidy } from '../core/render/tidy.ts';

/** A template as code, before the runtime has made a function of it. */
type Coded = Omit<Compiled, 'main' | 'partials'> & { readonly main: object; readonly partials: Readonly<Record<string, object>> };
export type Coding = Readonly<Record<'text' | 'subject', Coded>>;

export type Read = {
  readonly subject: string;
  /** Plain text, a line to write on where something is missing. */
  readonly text: string;
  readonly missing: readonly { readonly title: string; readonly why: string }[];
};

/** What stands in the place of an answer that is still missing. */
const GAP = '____';

/** Makes the letter out of the talk and those before it. */
export function letterOfDay(data: PageData, coding: Coding, words: Words, call: Call, today: string): Read {
  const { language } = data.prompter;
  const { template, market, ...beside } = data.letter;
  const prompter = { ...data.prompter, ...(market && { market }), calls: [...(data.prompter.calls ?? []), call] };
  const sources = { today, ...beside, ...withTalks(prompter, [prompter]), others: [] };
  const given = { template, language, spoken: data.language, sources };
  const form = templateForm(given);
  const lacking = missing(form, {});
  const titles = new Map(questionsOf(form({})).map((question) => [question.id, question.title(words)]));
  const answers: Record<string, Letter['answers'][string]> = { ...(resolvedAnswers(form, {}) as Letter['answers']) };
  for (const id of lacking) answers[id] = GAP;
  const day = answers['date'];
  const view = letterView(template, { language, date: typeof day === 'string' ? day : today, answers });
  const { text, subject } = { text: compiled(coding.text), subject: compiled(coding.subject) };
  return {
    subject: cleanValue(subject(view)).replace(/\s+/gu, ' '),
    text: asPlain(oneStop(tidy(text(escapeDeep(view))))),
    missing: refusals(given, lacking, {}).map(({ id, because = '', hollow }) => ({
      title: titles.get(id) ?? id,
      why: [hollow && problemText(words, hollow), because].filter(Boolean).join(' '),
    })),
  };
}

const runtime = Handlebars.create();

function compiled({ main, partials, ...rest }: Coded): (data: unknown) => string {
  const made = Object.entries(partials).map(([name, code]) => [name, runtime.template(code as TemplateSpecification)] as const);
  return filledBy({ ...rest, main: runtime.template(main as TemplateSpecification), partials: Object.fromEntries(made) }, true);
}

/** Markdown as it reads: what the template marks and what was escaped in values. */
function asPlain(markdown: string): string {
  return markdown.replace(/\\(\n|[!-/:-@[-`{-~])|\*\*/gu, (_, kept: string | undefined) => kept ?? '').trim();
}
