// The rows of a file on their way into records: new, changed, the same, or refused with its reasons.
import { isDeepStrictEqual } from 'node:util';
import { CcsError } from '../../core/errors.ts';
import { dayFrom, isEither, numberFrom, withPoint } from '../../core/exchange/cells.ts';
import type { Csv, CsvRow } from '../../core/exchange/csv.ts';
import type { Given } from '../../core/exchange/brought.ts';
import { columnLetters, placeOf, type Taken } from '../../core/exchange/heading.ts';
import { asChanged, asNew, rowOf, type BadField, type Row } from '../../core/exchange/incoming.ts';
import { amountIn } from '../../core/languages/amount.ts';
import { playerId } from '../../core/forms/player-form.ts';
import { withChanges } from '../../core/method/pipeline/history.ts';
import { stageOf, wonAt } from '../../core/method/pipeline/process.ts';
import { folded } from '../../core/model/file-names.ts';
import { DAY_FORMS, type DayForm, type Exchange } from '../../core/model/exchange.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import { dayProblem, isDay } from '../../core/model/value.ts';
import { visible, visibleDeep } from '../../core/reading/index.ts';
import { forMany } from '../../io/engine.ts';
import { collected, dayOf, isRecordId, numbered, recordId, type Records } from '../../workspace/index.ts';
import { saidOf, errorLines, type Desk } from '../desk.ts';
import { processes } from './opportunities.ts';
import { outgoingOf } from './outgoing.ts';
import { meaningsOf, type Doubt, type Meaning, type ReadRow } from './row-meaning.ts';

type Said = readonly [what: string, remedy: string];
export type Outcome = {
  readonly line: number;
  readonly id: string | null;
  /** `passed`: nothing that is taken stands in it. */
  readonly outcome: 'new' | 'changed' | 'same' | 'refused' | 'passed';
  /** The line that says the same in every cell. */
  readonly like?: number;
  /** `cell`: where in a spreadsheet, e.g. `E7 value:`. */
  readonly problems: readonly { readonly cell: string; readonly said: Said }[];
};

export type Importing = {
  readonly desk: Desk;
  readonly store: Records<Opportunity>;
  /** By id, what is there already and what came in before. */
  readonly present: Map<string, Opportunity>;
  /** The ids of it, by what they are on a system that does not tell case or normal form. */
  readonly foldedIds: Map<string, string>;
  /** By id, what is to be written once all rows are read; the disk takes many at once hardly later than one. */
  readonly toWrite: Map<string, { readonly before: Opportunity | undefined; readonly value: Opportunity }>;
  /** Ids of records that are there and cannot be read. */
  readonly unreadable: ReadonlySet<string>;
  readonly taken: readonly Taken[];
  readonly map: Exchange | undefined;
  readonly head: readonly string[];
  readonly update: boolean;
  readonly given: Given;
};

/** What only the shell knows of sales that come in. */
export function givenFor(desk: Desk): Given {
  const courseOf = processes(desk);
  const today = dayOf(desk.io.now());
  const outgoing = outgoingOf(desk);
  return {
    today,
    outgoing: (opportunity) => outgoing('', opportunity),
    playerId,
    ended: (opportunity) => stageOf(opportunity, courseOf(opportunity), today).ended,
    wonAs: (opportunity) => {
      const course = courseOf(opportunity);
      return course.milestones[wonAt(course)]?.id ?? '';
    },
    nobody: desk.workspace.settings.seller?.name ?? desk.words.pipeline.nobody(),
  };
}

/** Takes the rows; what they come to is written by `writeRows`. */
export function importRows(given: Importing, rows: Csv['rows']): readonly Outcome[] {
  forMany(rows.length);
  const usualCurrency = given.desk.workspace.settings.currency;
  const read = rows.map((csv): ReadRow => ({ csv, row: visibleRow(rowOf(csv.cells, given.taken, given.map, usualCurrency)) }));
  const telling = read.filter(({ row }) => row.id !== undefined || Object.keys(row.fields).length > 0);
  const meanings = new Map(
    meaningsOf(telling, {
      ...given,
      says: (row, id) => isSaid(given, row, id),
      isOver: (id) => given.given.ended(given.present.get(id) as Opportunity) !== undefined,
    }).map((meaning, at) => [telling[at], meaning]),
  );
  const outcomes = new Map<ReadRow, Outcome>();
  for (const [at, one] of read.entries()) {
    given.desk.progress('rows', at + 1, read.length);
    const meaning = meanings.get(one);
    const first = meaning?.like && outcomes.get(meaning.like);
    const taken = first && first.outcome !== 'refused';
    if (meaning === undefined) outcomes.set(one, { line: one.csv.line, id: null, outcome: 'passed', problems: [] });
    else if (taken) outcomes.set(one, { line: one.csv.line, id: first.id, outcome: 'same', like: first.line, problems: [] });
    else outcomes.set(one, importRow(given, one, (meaning.like && meanings.get(meaning.like)) ?? meaning));
  }
  return [...outcomes.values()];
}

function importRow(given: Importing, { csv: { line, place, cells }, row: read }: ReadRow, { id, otherDay, doubt }: Meaning): Outcome {
  const row = otherDay ? { ...read, texts: new Map([...read.texts].filter(([field]) => field !== 'opened')) } : read;
  const { desk, present } = given;
  const refused = (problems: Outcome['problems'], about: string | null = null): Outcome => ({
    line,
    id: about,
    outcome: 'refused',
    problems,
  });
  const other = (said: Said, about?: string): Outcome => refused([{ cell: '', said }], about);
  if (cells.slice(given.head.length).some((cell) => cell !== '')) return other(desk.words.exchange.tooManyCells());
  if (doubt !== undefined) return other(whichOne(desk, doubt), row.id);
  const before = id === undefined ? undefined : present.get(id);
  const twin = id === undefined || before ? undefined : given.foldedIds.get(folded(id));
  if (id !== undefined && twin !== undefined) return other(desk.words.exchange.onlyCase({ id, other: twin }), id);
  if (id !== undefined && !isRecordId(id)) return other(errorLines(desk.words, new CcsError('bad-record-id', { id })), id);
  if (id !== undefined && given.unreadable.has(id)) return other(desk.words.exchange.unreadable({ id }), id);
  const result = before ? asChanged(row, given, before) : asNew(row, given, usual(given, row));
  if ('ended' in result) return other(desk.words.exchange.endedOtherwise({ id: id ?? '', ...result.ended }), id);
  if ('problems' in result) return refused(problemsOf(given, result, { place, cells }), id ?? null);
  if (before && isDeepStrictEqual(plain(result.value), plain(before))) return { line, id: id as string, outcome: 'same', problems: [] };
  if (before && !given.update) return other(desk.words.exchange.exists({ id: id as string }), id);
  return { line, id: kept(given, id, before, result.value), outcome: before ? 'changed' : 'new', problems: [] };
}

/** Whether a record says already what a row does: taken for it, the row would change nothing. */
function isSaid(given: Importing, row: Row, id: string): boolean {
  const before = given.present.get(id) as Opportunity;
  const result = asChanged(row, given, before);
  return 'value' in result && isDeepStrictEqual(plain(result.value), plain(before));
}

function whichOne({ words: { exchange } }: Desk, doubt: Doubt): Said {
  switch (doubt.code) {
    case 'other-day':
      return exchange.otherDay(doubt);
    case 'one-source':
      return exchange.oneSource(doubt);
    case 'several-records':
      return exchange.severalRecords(doubt);
    case 'one-id':
      return exchange.oneId(doubt);
    case 'one-sale':
      return exchange.oneSale(doubt);
  }
}

/** Puts what the rows came to on the disk; a row that could not be written is refused. */
export async function writeRows({ desk, store, toWrite }: Importing, outcomes: readonly Outcome[]): Promise<readonly Outcome[]> {
  const all = [...toWrite].map(([id, one]) => ({ id, ...one }));
  const made = all.filter(({ before }) => before === undefined);
  const changed = all.flatMap(({ id, before, value }) =>
    before === undefined ? [] : [{ id, change: (current: Opportunity) => unlessChanged(id, current, before, value) }],
  );
  const failures = [...(await store.createAll(made, desk.words.opportunity.sections)), ...(await store.updateAll(changed))];
  const failed = new Map([...made, ...changed].flatMap(({ id }, index) => (failures[index] ? [[id, failures[index]] as const] : [])));
  const same = await madeMeanwhile(
    store,
    made.filter(({ id }) => failed.get(id)?.code === 'file-exists'),
  );
  return outcomes.map((one) => {
    const error = one.id === null || one.outcome === 'refused' ? undefined : failed.get(one.id);
    if (one.id === null || error === undefined) return one;
    return same.has(one.id)
      ? { ...one, outcome: 'same' }
      : { ...one, outcome: 'refused', problems: [{ cell: '', said: whyNot(desk, one.id, error) }] };
  });
}

/** Which of the records that somebody else made meanwhile say the same, as when a file is imported twice at once. */
async function madeMeanwhile(
  store: Records<Opportunity>,
  wanted: readonly { readonly id: string; readonly value: Opportunity }[],
): Promise<ReadonlySet<string>> {
  if (wanted.length === 0) return new Set();
  const present = new Map((await collected(store.list())).records.map(({ id, value }) => [id, value]));
  const isSame = (found: Opportunity | undefined, value: Opportunity): boolean =>
    found !== undefined && isDeepStrictEqual(plain(found), plain(value));
  return new Set(wanted.filter(({ id, value }) => isSame(present.get(id), value)).map(({ id }) => id));
}

function whyNot({ words }: Desk, id: string, error: CcsError): Said {
  if (error.code === 'file-exists') return words.exchange.exists({ id });
  return error.code === 'changed-meanwhile' ? words.exchange.meanwhile({ id }) : errorLines(words, error);
}

/** Somebody else may have worked on it while the rows were read. */
function unlessChanged(id: string, current: Opportunity, before: Opportunity, value: Opportunity): Opportunity {
  if (isDeepStrictEqual(plain(current), plain(before))) return value;
  throw new CcsError('changed-meanwhile', { path: id });
}

/** Remembers it, so that no other gets its id, and to be written. */
function kept(given: Importing, known: string | undefined, before: Opportunity | undefined, value: Opportunity): string {
  const { desk, present, toWrite, taken } = given;
  // Who brings a history along needs none written.
  const own = taken.some(({ field }) => field.split('.')[0] === 'changes');
  const after = before && !own ? withChanges(before, value, dayOf(desk.io.now())) : value;
  const id = known ?? freshId(given, value);
  const first = toWrite.get(id);
  toWrite.set(id, { before: first ? first.before : before, value: after });
  present.set(id, after);
  given.foldedIds.set(folded(id), id);
  return id;
}

function freshId({ foldedIds, unreadable }: Importing, { opened, account }: Opportunity): string {
  const base = recordId(opened, account);
  for (let n = 1; ; n++) {
    const id = numbered(base, n);
    if (!foldedIds.has(folded(id)) && !unreadable.has(id)) return id;
  }
}

/** What a new one has unless the file says something else: today, and the currency of the workspace. */
function usual({ desk, taken }: Importing, { fields, money, brought: { over } }: Row): Partial<Opportunity> {
  const { currency } = desk.workspace.settings;
  const named = taken.some(({ field }) => field === 'currency');
  return {
    ...(fields['opened'] === undefined ? { opened: openedBy(over, dayOf(desk.io.now())) } : {}),
    ...(fields['value'] === undefined || named || money || currency === undefined ? {} : { currency }),
  };
}

/** Today; of a sale that was over before, the day of its end: it would count in a quarter in which nothing happened. */
function openedBy(over: Row['brought']['over'], today: string): string {
  return over !== undefined && dayProblem(over.on) === undefined && over.on < today ? over.on : today;
}

function problemsOf(
  { desk, taken, head: heads }: Importing,
  { problems }: { readonly problems: readonly BadField[] },
  { place, cells }: Pick<CsvRow, 'place' | 'cells'>,
): Outcome['problems'] {
  const told = problems.map((problem) => {
    const column = taken.find(({ field }) => field === problem.field);
    if (column === undefined) {
      const names: Readonly<Record<string, string>> = desk.words.exchange.walk.fields;
      const head = names[problem.field] ?? problem.field;
      return { cell: `${problem.field}:`, said: wordingOf(desk, problem, { text: problem.text, head, column }) };
    }
    const at = placeOf(cells, column);
    const head = heads[at] ?? column.head;
    // As it stands in the file, whatever was made of it.
    const text = visible((cells[at] ?? '').trim());
    return { cell: `${columnLetters(at)}${place} ${head}:`, said: wordingOf(desk, problem, { text, head, column }) };
  });
  // A day that is none breaks two rules of its kind.
  return [...new Map(told.map((one) => [JSON.stringify(one), one])).values()];
}

type About = { readonly text: string; readonly head: string; readonly column: Taken | undefined };

/** In a table there are cells, not lines with a key. */
function wordingOf({ words }: Desk, problem: BadField, { text, head, column }: About): Said {
  const said = words.exchange;
  if (problem.code === 'missing') return said.missing({ key: head });
  if (problem.code === 'wanted-number') {
    if (isEither(text)) return said.eitherNumber({ text, whole: withPoint(text), part: numberFrom(text, '.') });
    const currency = problem.field === 'value' ? amountIn(text)?.currency : undefined;
    if (currency !== undefined && column?.unit !== undefined) return said.eitherSize({ text, head });
    if (currency !== undefined) return said.otherCurrency({ text, currency });
    return said.noNumber({ text, decimalComma: column?.decimal === ',' });
  }
  if (problem.code === 'bad-day') return notDay(words, text, column?.form);
  return saidOf(words, { ...problem, args: { ...problem.args, value: text }, place: { line: 1, column: 1, endLine: 1, endColumn: 1 } });
}

/** Why a cell is no day: no calendar has it, it is written in another form than the others, or it names none, or no single one. */
function notDay({ exchange: said }: Desk['words'], text: string, form: DayForm = 'yyyy-MM-dd'): Said {
  const other = DAY_FORMS.find((one) => isDay(dayFrom(text, one)));
  if (other !== undefined) return said.otherForm({ text, form, other });
  return /^[\d\s:./-]+$/u.test(text) && /^\d+\D+\d+\D+\d/u.test(text) ? said.noSuchDay({ text }) : said.noSingleDay({ text });
}

function visibleRow(row: Row): Row {
  return { ...row, fields: visibleDeep(row.fields), texts: new Map([...row.texts].map(([field, text]) => [field, visible(text)])) };
}

/** Without what is undefined, and line ends as a record has them. */
function plain(value: Opportunity): unknown {
  return JSON.parse(JSON.stringify(value));
}
