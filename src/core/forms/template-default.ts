// What a question of a template begins with: where its answer may come from, of the records and of other worksheets (docs/method.md §4).
import { baseLanguage, grammarFor } from '../languages/index.ts';
import { forAddressee, sameCompany, samePerson, type OnRecord } from '../method/letters/addressee.ts';
import { compute } from '../method/letters/computed.ts';
import { listenerOf } from '../method/letters/for-others.ts';
import { rowsOf, type Given } from '../method/letters/given.ts';
import { offeredStory } from '../method/letters/offered.ts';
import { accountNamed, lastSheet, newestSheet, subjectOf } from '../method/letters/on-sheets.ts';
import type { SaleFields } from '../method/letters/sale.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { OfferedStory } from '../model/story.ts';
import type { Template, TemplateQuestion } from '../model/template.ts';
import { isMap } from '../model/value.ts';
import { accept } from '../interview/accept.ts';
import type { Answers, Entry, Question, Value } from '../interview/form.ts';
import { lineOfRow, type Row } from '../interview/rows.ts';

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
 * What a question begins with: the first place that has something; a goal that the buyer did not share is not the buyer’s
 * (docs/method.md §3). A table goes on from the last one, with the rows that other worksheets have brought since.
 * @param standing what is answered, or stands, in the questions before it
 */
export function defaultOf(given: TemplateForm, question: TemplateQuestion, shape: Question, standing: Answers): Value | undefined {
  const { template, sources: all, language } = given;
  const sources = { ...all, ...NOTHING_ON_RECORD, ...recordFor(template, all, standing), opportunity: saleOn(all, standing) };
  const on = { ...sources, language, answers: standing };
  const read = (path: string): Value | undefined => fitting(given, shape, inColumns(question, found(template, path, on)));
  for (const path of question.from ?? []) {
    if (path === 'prompter.goal' && question.from?.includes('call.goal') && sources.call?.goalShared === 'no') continue;
    const value = read(path);
    if (value !== undefined) return path.startsWith('last.') ? withRowsSince(question, value, lastDay(template, on), on, read) : value;
  }
  const own = question.default;
  return own && fitting(given, shape, own[baseLanguage(language)] ?? own.en);
}

/** The day of the worksheet that this one goes on from. */
function lastDay({ every }: Template, on: Given & Sources): string {
  return lastSheet(on, on.filling ?? '', every)?.date ?? '';
}

/** A table with what came onto other worksheets since the last one; a row is known by what stands first in it. */
function withRowsSince(
  { kind, from = [], columns = [] }: TemplateQuestion,
  value: Value,
  since: string,
  on: Given & Sources,
  read: (path: string) => Value | undefined,
): Value {
  if (kind !== 'rows') return value;
  const newer = from.filter((path) => {
    const [root, sheet = ''] = path.split('.');
    return root === 'sheet' && (newestSheet(on, sheet)?.date ?? '') >= since;
  });
  const isNew = (row: Row): boolean => {
    const [first, text] = firstCell(row, columns) ?? [];
    return first !== undefined && !rowsOf(value).some((one) => one[first] === text);
  };
  return [...value, ...newer.flatMap((path) => rowsOf(read(path)).filter(isNew))];
}

function firstCell(row: Row, columns: NonNullable<TemplateQuestion['columns']>): readonly [id: string, text: string] | undefined {
  return columns.flatMap(({ id }) => (row[id] ? [[id, row[id]] as const] : []))[0];
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

/** What the records have for a question, whether or not it will do for one. */
export function onRecord(given: TemplateForm, question: TemplateQuestion, answers: Answers): Value | undefined {
  const sources = { ...given.sources, ...NOTHING_ON_RECORD, ...recordFor(given.template, given.sources, answers) };
  return (question.from ?? [])
    .map((path) => asValue(found(given.template, path, { ...sources, language: given.language, answers })))
    .find((value) => value !== undefined && value.length > 0);
}

/** What stands at a path such as `prompter.goal`. */
function found(template: Template, path: string, given: Given & Sources): unknown {
  const [root = '', ...rest] = path.split('.');
  if (root === 'computed') return compute(rest.join('.'), given);
  if (root === 'last') {
    const last = lastSheet(given, given.filling ?? '', template.every);
    return path === 'last.date' ? last?.date : last?.answers[rest.join('.')];
  }
  if (root === 'sheet') return newestSheet(given, rest[0] ?? '')?.answers[rest.slice(1).join('.')];
  if (root === 'account') {
    const subject = subjectOf(given);
    return subject === undefined ? undefined : rest.reduce(within, accountNamed(given.accounts ?? [], subject) as unknown);
  }
  if (root === 'story') return rest.reduce(within, storyFor(template, given) as unknown);
  if (isOfAnother(path, given)) return undefined;
  if (root === 'prompter' && given.prompter === undefined) return found(template, ['known', ...rest].join('.'), given);
  return [root, ...rest].reduce(within, given);
}

/**
 * What is said of somebody other than who signs. Of the settings: a company is shared, a post and an address are not. Of a prompter among
 * those of several people: whoever writes signs, and not the colleague who made it.
 */
function isOfAnother(path: string, { answers, me, workspace, prompter, known, isShared = false }: Given & Sources): boolean {
  if (path.startsWith('prompter.seller.')) {
    const { name } = prompter?.seller ?? known?.seller ?? {};
    return isShared && me?.name !== undefined && name !== undefined && !samePerson(me.name, name);
  }
  const [, owner, field = ''] = /^(me|workspace\.seller)\.(\w+)$/u.exec(path) ?? [];
  const signs = answers['from.name'];
  const name = owner === 'me' ? me?.name : workspace?.seller?.name;
  const isOwn = owner !== undefined && field !== 'name' && field !== 'company';
  return isOwn && typeof signs === 'string' && name !== undefined && !samePerson(name, signs);
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

/** A value on one line, as its language strings things together. */
export function asText(language: string, value: Value, { columns = [] }: Question): string {
  if (typeof value === 'string') return value;
  const items = value.map((entry) => (typeof entry === 'string' ? entry : lineOfRow(columns, entry)));
  return grammarFor(language)?.join(items) ?? items.join(', ');
}
