// What was agreed beside the steps: the day of signing, what they will be content with, who sees whom (docs/method.md §4, §5).
import { inAnyLanguage, type Words } from '../languages/index.ts';
import { dayProblem } from '../model/value.ts';
import { LOOKS } from '../model/agreed.ts';
import type { Covered, Criterion, Look, Opportunity } from '../model/opportunity.ts';
import type { Answers, Problem, Question, Value } from '../interview/form.ts';
import { rowProblem, rowsIn, type Row } from '../interview/rows.ts';
import { row } from '../method/letters/given.ts';
import { askedAs } from './asked-as.ts';

const LOOK_COLUMNS = ['criterion', 'at', 'date', 'by', 'met'] as const;
const COVERAGE_COLUMNS = ['ours', 'theirs', 'every'] as const;
const MET = ['yes', 'no', 'unsure'] as const;

type Standing = Pick<Partial<Opportunity>, 'players'>;

/** The questions; by whom and when a day was agreed is asked once there is one. */
export function agreedQuestions(words: Words, { players = [] }: Standing, defaults: Answers, answers: Answers): readonly Question[] {
  const standing = (id: string): Value | undefined => answers[id] ?? defaults[id];
  const signing = (standing('signing.date') ?? '') !== '';
  const list = standing('criteria');
  const criteria = Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [];
  const { lookColumns, coverageColumns } = words.opportunity;
  return [
    askedAs('signing.date', 'signing.date', 'date', defaults['signing.date']),
    ...(signing
      ? [
          askedAs('signing.by', 'signing.by', 'text', defaults['signing.by'], { required: true }),
          askedAs('signing.agreed', 'signing.agreed', 'date', defaults['signing.agreed'], { side: 'behind' }),
        ]
      : []),
    askedAs('criteria', 'criteria', 'list', defaults['criteria']),
    askedAs('looks', 'looks', 'rows', defaults['looks'], {
      columns: LOOK_COLUMNS,
      days: ['date'],
      say: [lookColumns()],
      problem: (value) => rowProblem(value, LOOK_COLUMNS, (row) => lookProblem(row, criteria)),
    }),
    askedAs('coverage', 'coverage', 'rows', defaults['coverage'], {
      columns: COVERAGE_COLUMNS,
      say: [coverageColumns()],
      problem: (value) => rowProblem(value, COVERAGE_COLUMNS, (row) => coverageProblem(row, players)),
    }),
  ];
}

/** The answers that would make these parts of a record again. */
export function agreedAnswers({ signing, criteria = [], coverage = [], players = [] }: Partial<Opportunity>, words: Words): Answers {
  const looks = criteria.flatMap(({ text, looks: all = [] }) =>
    all.map(({ at, date, by, met }) =>
      row({ criterion: text, at: words.opportunity.looks[at], date, by, met: words.qualifying.yesNo[met] }),
    ),
  );
  const covered = coverage.map(({ ours, theirs, every }) =>
    row({ ours, theirs: players.find(({ id }) => id === theirs)?.name ?? theirs, every }),
  );
  return {
    ...(signing ? row({ 'signing.date': signing.date, 'signing.by': signing.by, 'signing.agreed': signing.agreed }) : {}),
    ...(criteria.length > 0 ? { criteria: criteria.map(({ text }) => text) } : {}),
    ...(looks.length > 0 ? { looks } : {}),
    ...(covered.length > 0 ? { coverage: covered } : {}),
  };
}

/**
 * What the answers come to; a look at a criterion that was reworded stays with the one that stands in its place.
 * @param before the record that was opened
 */
export function agreedOf(
  answers: Answers,
  { criteria: old = [], players = [] }: Partial<Opportunity>,
): { [K in 'signing' | 'criteria' | 'coverage']: Opportunity[K] | undefined } {
  const text = (id: string): string | undefined => (typeof answers[id] === 'string' && answers[id] !== '' ? answers[id] : undefined);
  const [date, by, agreed] = [text('signing.date'), text('signing.by'), text('signing.agreed')];
  const given = answers['criteria'];
  const texts = (Array.isArray(given) ? given : []).filter((one): one is string => typeof one === 'string');
  const looks = rowsIn(answers['looks'], LOOK_COLUMNS);
  const criteria = texts.map((one, index): Criterion => {
    const was = old.some((criterion) => criterion.text === one) ? undefined : old[index]?.text;
    const own = looks.filter(({ criterion = '' }) => indexOf(texts, criterion) === index || (was !== undefined && criterion === was));
    return own.length === 0 ? { text: one } : { text: one, looks: own.map(lookOf) };
  });
  const coverage = rowsIn(answers['coverage'], COVERAGE_COLUMNS).map(
    ({ ours = '', theirs = '', every }): Covered => ({
      ours,
      theirs: players.find(({ id, name }) => id === theirs || name === theirs)?.id ?? theirs,
      ...(every === undefined ? {} : { every }),
    }),
  );
  return {
    signing: date === undefined || by === undefined ? undefined : { date, by, ...(agreed === undefined ? {} : { agreed }) },
    criteria: criteria.length === 0 ? undefined : criteria,
    coverage: coverage.length === 0 ? undefined : coverage,
  };
}

function lookOf({ at = '', date = '', by, met = '' }: Row): Look {
  return { at: pointOf(at) ?? 'first', date, ...(by === undefined ? {} : { by }), met: metOf(met) ?? 'unsure' };
}

function lookProblem({ criterion = '', at = '', date = '', met = '' }: Row, criteria: readonly string[]): Problem | undefined {
  if (indexOf(criteria, criterion) < 0) return { code: 'no-option', args: { text: criterion, options: criteria } };
  if (pointOf(at) === undefined) return { code: 'no-option', args: { text: at, options: LOOKS } };
  const noDay = dayProblem(date);
  if (noDay !== undefined) return { code: noDay, args: { text: date } };
  return metOf(met) === undefined ? { code: 'no-option', args: { text: met, options: MET } } : undefined;
}

function coverageProblem({ ours = '', theirs = '' }: Row, players: NonNullable<Opportunity['players']>): Problem | undefined {
  if (ours === '') return { code: 'needed', args: undefined };
  return players.some(({ id, name }) => id === theirs || name === theirs)
    ? undefined
    : { code: 'no-option', args: { text: theirs, options: players.map(({ name }) => name) } };
}

/** A criterion by its number or its words; -1 where there is none. */
function indexOf(criteria: readonly string[], meant: string): number {
  const number = /^\d+$/u.test(meant) ? Number(meant) - 1 : -1;
  return criteria[number] === undefined ? criteria.findIndex((one) => one.toLowerCase() === meant.toLowerCase()) : number;
}

function pointOf(text: string): Look['at'] | undefined {
  return LOOKS.find((at) => inAnyLanguage(({ answers }) => answers.looks[at]).includes(text.trim().toLowerCase()));
}

function metOf(text: string): Look['met'] | undefined {
  return MET.find((met) => inAnyLanguage(({ answers }) => answers[met]).includes(text.trim().toLowerCase()));
}
