// The questions of a template: what it asks, where each answer comes from, and what it is refused without (docs/method.md §4).
import { baseLanguage, grammarFor, inLanguage } from '../languages/index.ts';
import { hollowFor } from '../languages/letter-substance.ts';
import { bare } from '../languages/grammar.ts';
import { forAddressee, sameCompany, type OnRecord } from '../method/letters/addressee.ts';
import { compute } from '../method/letters/computed.ts';
import { listenerOf } from '../method/letters/for-others.ts';
import type { Given } from '../method/letters/given.ts';
import { offeredStory } from '../method/letters/offered.ts';
import { checkPlan, planOn } from '../method/letters/plan-check.ts';
import { accountNamed, newestSheet, subjectOf } from '../method/letters/on-sheets.ts';
import type { SaleFields } from '../method/letters/sale.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { OfferedStory } from '../model/story.ts';
import type { CellOption, Template, TemplateQuestion } from '../model/template.ts';
import { isMap } from '../model/value.ts';
import { accept } from '../interview/accept.ts';
import { cellProblem } from '../interview/cells.ts';
import { questionsOf, valueOf, type Answers, type Entry, type Form, type Problem, type Question, type Value } from '../interview/form.ts';
import { lineOfRow, rowOf } from '../interview/rows.ts';

/** What defaults come from; of the records only what may stand before the addressee. */
export type Sources = Omit<Given, 'language' | 'answers' | keyof OnRecord> &
  OnRecord & {
    /** The sale that the document belongs to; what it holds is for its own account alone. */
    readonly opportunity?: (Omit<Partial<Opportunity>, 'criteria'> & { readonly account: string } & Partial<SaleFields>) | undefined;
  };

export type TemplateForm = {
  readonly template: Template;
  /** Of the document. */
  readonly language: string;
  /** Of the questions. */
  readonly spoken: string;
  readonly sources: Sources;
};

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
  const sources = { ...given.sources, ...NOTHING_ON_RECORD, ...recordFor(given.template, given.sources, answers) };
  for (const path of question.from ?? []) {
    const value = asValue(found(given.template, path, { ...sources, language: given.language, answers }));
    if (value !== undefined && value.length > 0) return hollowProblem(given.language, question, value);
  }
  return undefined;
}

function hollowProblem(language: string, { substance }: TemplateQuestion, value: Value): Problem | undefined {
  if (substance === undefined || typeof value !== 'string' || value.trim() === '') return undefined;
  return hollowFor(language)[substance](value) ? { code: 'hollow', args: { text: value.trim(), substance } } : undefined;
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
    problem: (value) => hollowProblem(language, question, value) ?? tooFew(question, value) ?? (columns && cellProblem(columns, value)),
  };
  const standard = defaultOf(given, question, shape, standing);
  return {
    ...shape,
    ...(standard === undefined ? {} : { default: standard }),
    ...(stem === undefined ? {} : { preview: (value) => stem.replace('{{value}}', () => bare(asText(language, value, shape)) || '…') }),
  };
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

/** The first place that has something; a goal that the buyer did not share is not the buyer’s (docs/method.md §3). */
function defaultOf(given: TemplateForm, question: TemplateQuestion, shape: Question, standing: Answers): Value | undefined {
  const { template, sources: all, language } = given;
  const sources = { ...all, ...NOTHING_ON_RECORD, ...recordFor(template, all, standing), opportunity: saleOn(all, standing) };
  for (const path of question.from ?? []) {
    if (path === 'prompter.goal' && question.from?.includes('call.goal') && sources.call?.goalShared === 'no') continue;
    const value = fitting(given, shape, inColumns(question, found(template, path, { ...sources, language, answers: standing })));
    if (value !== undefined) return value;
  }
  const own = question.default;
  return own && fitting(given, shape, own[baseLanguage(language)] ?? own.en);
}

/** Rows of a record as rows of the question: every column takes the cell that it names. */
function inColumns({ kind, columns = [] }: TemplateQuestion, value: unknown): unknown {
  if (kind !== 'rows' || !Array.isArray(value)) return value;
  const cell = (row: Readonly<Record<string, unknown>>, names: readonly string[]): string =>
    names.flatMap((name) => (typeof row[name] === 'string' && row[name] !== '' ? [row[name]] : [])).at(0) ?? '';
  return value.map((row: unknown) =>
    isMap(row) ? Object.fromEntries(columns.map(({ id, from = [id] }) => [id, cell(row, from)]).filter(([, text]) => text !== '')) : row,
  );
}

/** The sale, where it is one with the company that the document goes to. */
function saleOn({ opportunity }: Sources, { 'to.company': to, account }: Answers): Sources['opportunity'] {
  const company = to ?? account;
  return opportunity !== undefined && (typeof company !== 'string' || sameCompany(company, opportunity.account)) ? opportunity : undefined;
}

const NOTHING_ON_RECORD = { prompter: undefined, call: undefined, account: undefined };

/**
 * What is on record for the addressee of a letter (docs/method.md §4).
 * @param answers whom it goes to, as far as that is answered
 */
export function recordFor({ unmet }: Pick<Template, 'unmet'>, record: OnRecord, answers: Answers): OnRecord {
  const said = (id: string): string | undefined => (typeof answers[id] === 'string' ? answers[id] : undefined);
  const addressee = { name: said('to.name'), company: said('to.company') ?? said('account') };
  // Somebody not met yet is nobody on record, unless named as such.
  if (unmet && (addressee.name === undefined || addressee.company === undefined)) return { known: { seller: record.prompter?.seller } };
  return forAddressee(record, addressee);
}

/** What stands at a path such as `prompter.goal`. */
function found(template: Template, path: string, given: Given & Sources): unknown {
  const [root = '', ...rest] = path.split('.');
  if (root === 'computed') return compute(rest.join('.'), given);
  if (root === 'last' || root === 'sheet') {
    const [kind, ids] = root === 'last' ? [given.filling ?? '', rest] : [rest[0] ?? '', rest.slice(1)];
    return newestSheet(given, kind)?.answers[ids.join('.')];
  }
  if (root === 'account') {
    const subject = subjectOf(given);
    return subject === undefined ? undefined : rest.reduce(within, accountNamed(given.accounts ?? [], subject) as unknown);
  }
  if (root === 'story') return rest.reduce(within, storyFor(template, given) as unknown);
  if (root === 'prompter' && given.prompter === undefined) return found(template, ['known', ...rest].join('.'), given);
  return [root, ...rest].reduce(within, given);
}

function within(value: unknown, step: string): unknown {
  return isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/**
 * The story for whoever a document goes to. Where an answer says otherwise than the story, or the notes name who bears witness, it is
 * somebody else’s and the two are not mixed.
 */
function storyFor(template: Template, given: Given & Sources): OfferedStory | undefined {
  const story = offeredStory(given.stories ?? [], listenerOf(given));
  const contradicted = (template.questions ?? []).some(({ id, from = [] }) => {
    const path = LISTENS.has(id) ? undefined : from.find((one) => one.startsWith('story.'));
    const answer = given.answers[id];
    return (
      path !== undefined &&
      answer !== undefined &&
      answer !==
        path
          .split('.')
          .slice(1)
          .reduce(within, story as unknown)
    );
  });
  return contradicted || story === undefined ? undefined : given.call?.proof === undefined ? story : { ...story, proof: undefined };
}

/** By these the story is chosen. */
const LISTENS: ReadonlySet<string> = new Set(['to.title', 'title', 'to.company', 'industry', 'field', 'peers']);

/** A value in the shape that a question wants; undefined where it has none or nothing in it. */
function fitting({ language, sources: { today } }: TemplateForm, question: Question, value: unknown): Value | undefined {
  const raw = asValue(value);
  if (raw === undefined || raw.length === 0) return undefined;
  const list = question.kind === 'list' || question.kind === 'rows';
  const accepted = accept(question, list ? (typeof raw === 'string' ? [raw] : raw) : asText(language, raw, question), today);
  return 'value' in accepted && accepted.value.length > 0 ? accepted.value : undefined;
}

function asValue(value: unknown): Value | undefined {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return isMap(value) ? [texts(value)] : undefined;
  return value.flatMap((item): Entry[] => (typeof item === 'string' ? [item] : isMap(item) ? [texts(item)] : []));
}

function texts(map: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(map).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function asText(language: string, value: Value, { columns = [] }: Question): string {
  if (typeof value === 'string') return value;
  const items = value.map((entry) => (typeof entry === 'string' ? entry : lineOfRow(columns, entry)));
  return grammarFor(language)?.join(items) ?? items.join(', ');
}

function filled(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value.length > 0));
}
