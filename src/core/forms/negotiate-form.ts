// The worksheet of a negotiation: first what it may be opened with, and only then the rest (docs/method.md §6).
import type { Words } from '../languages/index.ts';
import { getFor, missingFor, percentageIn, spokenBargain, surrenderIn, YESES, type Missing } from '../method/sale/negotiation.ts';
import { giveMarks } from '../method/sale/gives.ts';
import { presentPlayers } from '../method/sale/players.ts';
import type { Negotiation, Opportunity, YesNo } from '../model/opportunity.ts';
import { questionsOf, valueOf, type Answers, type Entry, type Form, type Problem, type Question, type Value } from '../interview/form.ts';
import { asks, asksYesNo, textsOf } from './qualifying-question.ts';
import { rowOf } from '../interview/rows.ts';

export type NegotiateForm = {
  readonly words: Words;
  /** Of the worksheet. */
  readonly language: string;
  readonly opportunity: Pick<Opportunity, 'players' | 'negotiations' | 'planAgreed'>;
  readonly today: string;
  /** What makes a give of today doubtful. */
  readonly short: boolean;
};

const COLUMNS = ['give', 'get'] as const;

/** The form; as long as something is missing there is nothing to prepare. */
export function negotiateForm(given: NegotiateForm): Form {
  return (answers) => [...opening(given), ...(missingIn(given, answers).length === 0 ? worksheet(given, answers) : [])];
}

/** Every question there can be. */
export function negotiateQuestions(given: NegotiateForm, answers: Answers): readonly Question[] {
  return [...opening(given), ...worksheet(given, answers)];
}

/** What is missing before the negotiation may open. */
export function missingIn(given: NegotiateForm, answers: Answers): readonly Missing[] {
  const text = textsOf(() => opening(given), answers);
  const signer = text('signer');
  return missingFor(
    {
      ...Object.fromEntries(YESES.flatMap((id) => (text(id) === undefined ? [] : [[id, text(id) as YesNo]]))),
      ...(signer === undefined ? {} : { signer }),
    },
    presentPlayers(given.opportunity),
  );
}

/** The worksheet as it is kept; every give carries the words of its get. */
export function negotiationOf(given: NegotiateForm, form: Form, answers: Answers): Negotiation {
  const text = textsOf(form, answers);
  const value = (id: string): readonly Entry[] => {
    const found = questionsOf(form(answers)).find((question) => question.id === id);
    return (found && (valueOf(found, answers) as readonly Entry[] | undefined)) ?? [];
  };
  const [refusals, questions, gets] = [value('refusals'), value('questions'), value('gets')].map((entries) => entries.map(String));
  const gives = rowsOf(value('gives')).map(({ give, get }) => ({ give, get: getFor({ give, get }, gets ?? []) ?? get ?? '' }));
  const picked = Object.fromEntries(
    [...YESES, 'signer', 'stand', 'withdrawn', 'nextDate'].flatMap((id) => (text(id) === undefined ? [] : [[id, text(id)]])),
  ) as Partial<Negotiation>;
  const { withdrawn, nextDate, ...before } = picked;
  const marked = giveMarks({ date: given.today, gives }, given.opportunity, given.short);
  return {
    date: given.today,
    language: given.language,
    ...before,
    refusals,
    questions,
    gets,
    gives,
    ...(withdrawn ? { withdrawn } : {}),
    ...(nextDate ? { nextDate } : {}),
    ...(marked.length > 0 ? { marked } : {}),
  } as Negotiation;
}

/** The yeses are asked on the day itself; who signs stays. */
function opening({ words, opportunity, today }: NegotiateForm): readonly Question[] {
  const last = opportunity.negotiations?.at(-1);
  const standing = last?.date === today ? last : undefined;
  const people = presentPlayers(opportunity).map(({ id, name, title }) => ({
    value: id,
    label: name,
    also: [name.toLowerCase()],
    ...(title === undefined ? {} : { note: title }),
  }));
  const signer = people.some(({ value }) => value === last?.signer) ? last?.signer : undefined;
  return [
    ...YESES.map((id) => asksYesNo(words, id, id, standing?.[id])),
    ...(people.length === 0 ? [] : [asks('signer', 'signer', 'choice', signer, { required: true, options: people })]),
  ];
}

function worksheet({ words, language, opportunity }: NegotiateForm, answers: Answers): readonly Question[] {
  const last = opportunity.negotiations?.at(-1);
  const gets = linesOf(answers['gets'] ?? last?.gets ?? []);
  const several =
    (wanted: number) =>
    (value: Value): Problem | undefined =>
      value.length < wanted ? { code: 'too-few', args: { wanted, found: value.length } } : undefined;
  const surrender = (value: Value): Problem | undefined => {
    const piece = linesOf(value)
      .map((line) => surrenderIn(line, language))
      .find(Boolean);
    return piece === undefined ? undefined : { code: 'asks-where', args: { piece } };
  };
  return [
    asks('stand', 'stand', 'text', last?.stand, { required: true, doubt: surrender }),
    asks('refusals', 'refusals', 'list', last?.refusals, { required: true, problem: several(3), doubt: surrender }),
    asks('questions', 'questions', 'list', last?.questions, { required: true, problem: several(3), doubt: surrender }),
    asks('gets', 'gets', 'list', last?.gets, {
      required: true,
      problem: several(2),
      preview: (draft) => previewOf(language, lastLine(draft), ''),
    }),
    asks(
      'gives',
      'gives',
      'rows',
      last?.gives?.map(({ give, get = '' }) => ({ give, get })),
      {
        required: true,
        columns: COLUMNS,
        problem: (value) => tiedProblem(value, gets),
        doubt: (value) => shareDoubt(value, language),
        say: gets.map((get, index) => `${index + 1} ${get}`),
        preview: (draft) => {
          const [row] = rowsOf([lastLine(draft)]);
          return row ? previewOf(language, getFor(row, gets) ?? row.get ?? '', row.give) : '';
        },
      },
    ),
    asks('withdrawn', 'withdrawn', 'text', last?.withdrawn ?? words.qualifying.negotiation.withdrawn(), { required: true }),
    asks('nextDate', 'nextDate', 'date', undefined, { required: true }),
  ];
}

function tiedProblem(value: Value, gets: readonly string[]): Problem | undefined {
  for (const { give, get } of rowsOf(value)) {
    if (get === undefined) return { code: 'give-without-get', args: { give } };
    if (getFor({ give, get }, gets) === undefined) return { code: 'no-such-get', args: { give, get, gets } };
  }
  return undefined;
}

function shareDoubt(value: Value, language: string): Problem | undefined {
  for (const { give } of rowsOf(value)) {
    const piece = percentageIn(give, language);
    if (piece !== undefined) return { code: 'gives-share', args: { give, piece } };
  }
  return undefined;
}

function previewOf(language: string, get: string, give: string): string {
  return get === '' && give === '' ? '' : spokenBargain(language, get, [give]);
}

function rowsOf(value: Value): readonly { give: string; get: string | undefined }[] {
  return linesAsEntries(value).flatMap((entry) => {
    const read = rowOf(COLUMNS, entry);
    return 'row' in read && (read.row['give'] ?? read.row['get']) !== undefined
      ? [{ give: read.row['give'] ?? '', get: read.row['get'] }]
      : [];
  });
}

function linesAsEntries(value: Value): readonly Entry[] {
  return typeof value === 'string' ? value.split('\n') : value;
}

function linesOf(value: Value): readonly string[] {
  return linesAsEntries(value)
    .map((entry) => (typeof entry === 'string' ? entry.trim() : ''))
    .filter(Boolean);
}

function lastLine(draft: Value): string {
  return linesOf(draft).at(-1) ?? '';
}
