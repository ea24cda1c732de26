// The questions of a template: what it asks, and what it is refused without (docs/method.md §4).
import { baseLanguage, inLanguage } from '../languages/index.ts';
import { letterStoryFor } from '../languages/letter-stories.ts';
import { hollowFor } from '../languages/letter-substance.ts';
import { bare } from '../languages/grammar.ts';
import { plainAnswer, plainAnswers } from '../method/letters/plainly.ts';
import { checkPlan, planOn } from '../method/letters/plan-check.ts';
import type { Letter } from '../model/letter.ts';
import type { CellOption, TemplateQuestion } from '../model/template.ts';
import { cellProblem } from '../interview/cells.ts';
import { questionsOf, valueOf, type Answers, type Form, type Problem, type Question, type Value } from '../interview/form.ts';
import { rowOf } from '../interview/rows.ts';
import { stepAhead } from './next-step.ts';
import { asText, defaultOf, onRecord, type TemplateForm } from './template-default.ts';

/**
 * The form of a document. A computed default sees the answers given and what stands in the questions before it.
 */
export function templateForm(given: TemplateForm): Form {
  return (answers) => {
    const standing: Record<string, Value> = {};
    return (given.template.questions ?? []).flatMap((question) => {
      if (isLeftOut(question, standing, answers)) return [];
      const asked = questionOf(given, question, { ...standing, ...filled(answers) });
      const value = valueOf(asked, answers);
      if (value !== undefined && value.length > 0) standing[question.id] = value;
      return asked;
    });
  };
}

/** What belongs to another answer than the one given; as long as there is none, everything belongs. */
function isLeftOut({ only }: TemplateQuestion, standing: Answers, answers: Answers): boolean {
  const value = only && (answers[only.id] ?? standing[only.id]);
  return only !== undefined && typeof value === 'string' && value !== '' && !only.is.includes(value);
}

/** Every question with what stands in it, given or by default; those with nothing are left out. */
export function resolvedAnswers(form: Form, answers: Answers): Answers {
  return filled(Object.fromEntries(questionsOf(form(answers)).map((question) => [question.id, valueOf(question, answers) ?? ''])));
}

/**
 * A document opened again: what was answered stands there, and what was left empty stays so; what stood there because it follows from
 * other answers, as a greeting does from a name, goes on following them as long as they come to anything.
 * @param form as `templateForm` makes it
 * @param answers of the record
 */
export function reopenedForm(form: Form, answers: Answers): Form {
  const following = new Set(
    questionsOf(form(answers)).flatMap(({ id, default: worked }) =>
      worked !== undefined && JSON.stringify(worked) === JSON.stringify(answers[id]) ? [id] : [],
    ),
  );
  const own = Object.fromEntries(Object.entries(answers).filter(([id]) => !following.has(id)));
  return (given) =>
    form({ ...own, ...given }).map((step) => {
      if (step.kind === 'card' || (following.has(step.id) && (step.default ?? '').length > 0)) return step;
      return { ...step, default: answers[step.id] ?? '' };
    });
}

/**
 * A document with other answers than it had, and with what follows from them; it bears the day that it is dated.
 * @param form as `templateForm` makes it
 */
export function withAnswers<D extends Pick<Letter, 'answers' | 'date'>>(form: Form, document: D, answers: Answers): D {
  const now = resolvedAnswers(reopenedForm(form, document.answers), answers) as D['answers'];
  const date = now['date'];
  return { ...document, ...(typeof date === 'string' ? { date } : {}), answers: now };
}

/** The day of the step that a document names. */
const STEP_DAY = 'next.date';

/** What the method does not let a document be written without, and why (docs/method.md §4). */
export function refusals(
  given: TemplateForm,
  missing: readonly string[],
  answers: Answers = {},
): readonly { id: string; because?: string; hollow?: Problem }[] {
  return missing.map((id) => {
    const question = given.template.questions?.find((one) => one.id === id);
    const hollow = question && hollowSource(given, question, answers);
    const because = question?.because;
    return { id, ...(because === undefined ? {} : { because: inLanguage(because, given.spoken) }), ...(hollow ? { hollow } : {}) };
  });
}

/** Why nothing stands where the notes have something: there is nothing in it. */
function hollowSource(given: TemplateForm, question: TemplateQuestion, answers: Answers): Problem | undefined {
  const value = onRecord(given, question, answers);
  return value === undefined ? undefined : hollowProblem(given.language, question, value);
}

function hollowProblem(language: string, { substance }: TemplateQuestion, value: Value): Problem | undefined {
  if (substance === undefined || typeof value !== 'string' || value.trim() === '') return undefined;
  return hollowFor(language)[substance](plainAnswer(language, value))
    ? { code: 'hollow', args: { text: value.trim(), substance } }
    : undefined;
}

/** A row that calls a low price or a good quality a worth; it is taken all the same when it is given a second time. */
export function meritIn(language: string, columns: NonNullable<TemplateQuestion['columns']>, value: Value): Problem | undefined {
  const ids = columns.filter(({ kind }) => kind === 'benefit').map(({ id }) => id);
  const rows = typeof value === 'string' ? value.split('\n') : value;
  const cells = rows.flatMap((entry) => {
    const read = rowOf(
      columns.map(({ id }) => id),
      entry,
    );
    return 'row' in read ? ids.flatMap((id) => read.row[id] ?? []) : [];
  });
  const text = cells.find((cell) => hollowFor(language).benefit(cell));
  return text === undefined ? undefined : { code: 'merit', args: { text } };
}

function tooFew({ least = 0 }: TemplateQuestion, value: Value): Problem | undefined {
  return value.length > 0 && value.length < least ? { code: 'too-few', args: { wanted: least, found: value.length } } : undefined;
}

function questionOf(given: TemplateForm, question: TemplateQuestion, standing: Answers): Question {
  const { spoken, language, template } = given;
  const { columns } = question;
  const stem = question.stem && inLanguage(question.stem, baseLanguage(language));
  const help = [question.help, question.because].flatMap((wording) => (wording ? [inLanguage(wording, spoken)] : []));
  const shape: Question = {
    id: question.id,
    kind: question.kind,
    title: () => inLanguage(question.title, spoken),
    help: () => help.join('\n'),
    ...(question.required ? { required: true } : {}),
    ...(question.spared ? { spared: true } : {}),
    ...(question.options
      ? {
          options: question.options.map(({ value, label, note }) => ({
            value,
            label: inLanguage(label, spoken),
            ...(note ? { note: inLanguage(note, spoken) } : {}),
          })),
        }
      : {}),
    ...(template.computed?.[question.id] === 'planDates'
      ? { doubt: (value: Value) => planDoubt(given, question.id, standing, value) }
      : columns?.some(({ kind }) => kind === 'benefit')
        ? { doubt: (value: Value) => meritIn(language, columns, value) }
        : question.id === STEP_DAY
          ? stepAhead({ today: given.sources.today })
          : {}),
    // Whoever is asked for rows sees what belongs between the bars.
    ...(columns
      ? {
          say: [columns.map(({ id, title }) => (title ? inLanguage(title, spoken) : id)).join(' | ')],
          columns: columns.map((column) => column.id),
          marks: Object.fromEntries(columns.map(({ id, options = [] }) => [id, options.flatMap((one) => marked(one))])),
          days: columns.flatMap((column) => (column.kind === 'day' ? [column.id] : [])),
        }
      : {}),
    problem: (value) =>
      hollowProblem(language, question, value) ?? tooFew(question, value) ?? (columns && cellProblem(columns, value, spoken)),
  };
  const standard = defaultOf(given, question, shape, standing);
  const date = typeof standing['date'] === 'string' ? standing['date'] : given.sources.today;
  // As the letter will have it.
  const written = (value: Value): Value => {
    if (typeof value !== 'string') return value;
    const texts = Object.entries(standing).flatMap(([id, other]) => (typeof other === 'string' ? [[id, other] as const] : []));
    return (
      plainAnswers(template, { language, date, answers: { ...Object.fromEntries(texts), [question.id]: value } })[question.id] ?? value
    );
  };
  return {
    ...shape,
    ...(standard === undefined ? {} : { default: standard }),
    ...(stem === undefined ? {} : { preview: (value) => stemWith(stem, language, asText(language, written(value), shape)) }),
  };
}

/** An answer as it completes its stem, which is not said twice. */
function stemWith(stem: string, language: string, text: string): string {
  const [before = ''] = stem.split('{{value}}');
  return stem.replace('{{value}}', () => letterStoryFor(language).completing(before, bare(text)) || '…');
}

/** A mark of a table, by its names in every language. */
function marked(option: CellOption): readonly { readonly value: string; readonly also: readonly string[] }[] {
  if (typeof option === 'string') return [];
  const { value, label } = option;
  return [{ value, also: typeof label === 'string' ? [label] : Object.values(label) }];
}

/** What of a plan is better changed; the same plan typed a second time is taken. */
function planDoubt({ template, language, sources }: TemplateForm, id: string, standing: Answers, value: Value): Problem | undefined {
  const answers = { ...standing, [id]: value };
  const day = standing['date'];
  const plan = planOn(template, { language, date: typeof day === 'string' ? day : sources.today, answers });
  const findings = plan === undefined ? [] : checkPlan(plan);
  return findings.length === 0 ? undefined : { code: 'plan-doubts', args: { findings } };
}

function filled(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value.length > 0));
}
