// The 22 questions as a walk: one by one the first time, group by group afterwards (docs/method.md §5).
import type { Words } from '../languages/index.ts';
import {
  GROUP_NAMES,
  GROUPS,
  keptPoint,
  NUMBERS,
  pointNamed,
  tally,
  type Answered,
  type Group,
  type QuestionNumber,
} from '../method/sale/assessment.ts';
import type { Known } from '../method/sale/assessment-known.ts';
import { MARKS, type Assessment, type Mark } from '../model/opportunity.ts';
import type { Answers, Card, Form, Option, Question, Step, Value } from '../interview/form.ts';
import { rowProblem, rowsIn } from '../interview/rows.ts';
import { textsOf } from './qualifying-question.ts';

export type AssessForm = {
  readonly words: Words;
  /** The assessment that stood until now. */
  readonly before: Assessment | undefined;
  /** The competitor it is for; undefined for ourselves. */
  readonly rival: string | undefined;
  /** What the records answer, where nobody has. */
  readonly known?: readonly Known[];
};

/** The key of a mark, and how it is also written; ? is the key for help. */
const KEYS: Readonly<Record<Mark, string>> = { '+': '+', '?': '0', '-': '-' };
const ALSO: Readonly<Record<Mark, readonly string[]>> = {
  '+': ['＋', 'yes', 'plus'],
  '?': ['？', 'unsure', 'unknown'],
  '-': ['−', '–', '－', 'no', 'minus'],
};

/** The form: `q5.mark`, `q5.evidence`, `q5.points` for each of the 22. A group that was marked before is one card that Enter keeps. */
export function assessForm(given: AssessForm): Form {
  return (answers) =>
    GROUP_NAMES.flatMap((group): readonly Step[] =>
      isMarked(given, group) ? [card(given, group, answers)] : partsOf(given, group, answers, true),
    );
}

/** Every question there can be, whatever was marked. */
export function assessQuestions(given: AssessForm, answers: Answers = {}): readonly Question[] {
  return NUMBERS.flatMap((number) => {
    const question = mark(given, number, false);
    return [question, evidence(given, number, answers[question.id]), points(given, number)];
  });
}

/** What was answered, by the number of the question; what was neither asked nor answered before is left out. */
export function assessmentAnswers(given: AssessForm, answers: Answers): Readonly<Record<number, Omit<Answered, 'date'>>> {
  const answerAt = textsOf(() => assessQuestions(given, answers), answers);
  const answered = NUMBERS.flatMap((number) => {
    const marked = answerAt(`q${number}.mark`) as Mark | undefined;
    if (marked === undefined || (!(`q${number}.mark` in answers) && marked === '?' && !given.before?.answers[number])) return [];
    const shown = answerAt(`q${number}.evidence`);
    const noted = pointsIn(given, number, answers);
    return [
      [number, { mark: marked, ...(shown === undefined ? {} : { evidence: shown }), ...(noted.length === 0 ? {} : { points: noted }) }],
    ] as const;
  });
  return Object.fromEntries(answered);
}

function isMarked({ before }: AssessForm, group: Group): boolean {
  return GROUPS[group].some((number) => before?.answers[number] !== undefined);
}

function card(given: AssessForm, group: Group, answers: Answers): Card {
  const { words } = given;
  const current = assessmentAnswers(given, answers);
  const said = words.qualifying;
  const ids = new Set(
    assessQuestions(given)
      .filter(({ id }) => GROUPS[group].some((number) => id.startsWith(`q${number}.`)))
      .map(({ id }) => id),
  );
  const now = { date: '', of: '', answers: current } as Assessment;
  return {
    id: group,
    kind: 'card',
    title: () => (given.rival === undefined ? said.groups[group] : `${given.rival} · ${said.groups[group]}`),
    help: () => said.groupHelp(),
    spoken: said.lastTime({ tally: tally(now, GROUPS[group]) }),
    lines: GROUPS[group].map((number) =>
      [`${said.questions[number][0]}  ${said.sign(current[number]?.mark ?? '?')}`, current[number]?.evidence].filter(Boolean).join('  '),
    ),
    parts: partsOf(given, group, answers, false),
    leaveOut: () => ({ answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.has(id))) }),
  };
}

/** Evidence is asked for where there is a mark to be shown. */
function partsOf(given: AssessForm, group: Group, answers: Answers, begins: boolean): readonly Question[] {
  return GROUPS[group].flatMap((number, index) => {
    const question = mark(given, number, begins && index === 0, group);
    const marked = answers[question.id] ?? question.default;
    return marked === '?' && !(`q${number}.evidence` in answers)
      ? [question]
      : [question, evidence(given, number, answers[question.id]), points(given, number)];
  });
}

/** What the records answer to a question that nobody has answered, and how that is said. */
function knownAt(
  { words, before, rival, known = [] }: AssessForm,
  number: number,
): { readonly mark: Mark; readonly text: string } | undefined {
  const found = rival === undefined && before?.answers[number] === undefined ? known.find((one) => one.number === number) : undefined;
  return found && { mark: found.mark, text: (words.qualifying.known[found.code] as (args: unknown) => string)(found.args) };
}

function mark(given: AssessForm, number: keyof Words['qualifying']['questions'], begins: boolean, group?: Group): Question {
  const { words, before, rival } = given;
  const said = words.qualifying;
  const known = knownAt(given, number);
  const labels = rival === undefined ? said.marks : said.marksOf({ name: rival });
  const options: readonly Option[] = MARKS.map((value) => ({ value, label: labels[value], key: KEYS[value], also: ALSO[value] }));
  return {
    id: `q${number}.mark`,
    kind: 'choice',
    title: () => said.number({ number, text: said.questions[number][1] }),
    help: () => said.looksInto({ help: said.questions[number][2], points: said.points[number] }),
    default: before?.answers[number]?.mark ?? known?.mark ?? '?',
    required: true,
    options,
    ...(rival === undefined ? (known === undefined ? {} : { say: [known.text] }) : { say: [said.answerFor({ name: rival })] }),
    ...(begins && group !== undefined ? { place: { label: () => said.groups[group] } } : {}),
  };
}

const COLUMNS = ['point', 'said'] as const;

/** Point by point, for whoever has more to note than what shows the mark. */
function points({ words, before }: AssessForm, number: QuestionNumber): Question {
  const said = words.qualifying;
  return {
    id: `q${number}.points`,
    kind: 'rows',
    title: () => said.pointByPoint({ number, short: said.questions[number][0] }),
    help: () => said.pointsHelp({ points: said.points[number] }),
    columns: COLUMNS,
    spared: true,
    default: (before?.answers[number]?.points ?? []).map((one) => ({ ...one, point: pointNamed(said.points[number], one.point) })),
    // Half a row would be lost, or make a record that cannot be read.
    problem: (value) =>
      rowProblem(value, COLUMNS, (row) =>
        COLUMNS.some((column) => row[column] === undefined) ? { code: 'needed', args: undefined } : undefined,
      ),
  };
}

/** What was noted, as it is kept. */
function pointsIn(given: AssessForm, number: QuestionNumber, answers: Answers): NonNullable<Answered['points']> {
  const names = given.words.qualifying.points[number];
  return rowsIn(answers[`q${number}.points`] ?? given.before?.answers[number]?.points, COLUMNS).map(({ point = '', said = '' }) => ({
    point: keptPoint(names, point),
    said,
  }));
}

/** What showed one mark does not show another. */
function evidence(given: AssessForm, number: keyof Words['qualifying']['questions'], marked: Value | undefined): Question {
  const { words, before } = given;
  const said = words.qualifying;
  const known = knownAt(given, number);
  const old = before?.answers[number];
  const standing = marked === undefined || marked === (old?.mark ?? known?.mark) ? (old?.evidence ?? known?.text) : undefined;
  return {
    id: `q${number}.evidence`,
    kind: 'text',
    title: () => said.evidence({ number, short: said.questions[number][0] }),
    help: () => said.evidenceHelp(),
    ...(standing === undefined ? {} : { default: standing }),
  };
}
