// From answers to the entry of a call.
import { heardAnswer } from '../method/talk/heard-answer.ts';
import type { Call, Heard, HeardAnswer } from '../model/call.ts';
import type { Measure } from '../model/measure.ts';
import type { Prompter, PrompterScenario } from '../model/prompter.ts';
import { questionsOf, valueOf, type Answers, type Entry, type Form, type Value } from '../interview/form.ts';

/** The columns of an answer that is handed in. */
export const ANSWER_COLUMNS = ['ask', 'answer', 'number', 'unit'] as const;

type Row = Readonly<Record<string, string>>;

/** The id of a diagnostic question as a step of its own. */
export function rowId({ id }: PrompterScenario, index: number): string {
  return `scenarios.${id}.answers.${index + 1}`;
}

/** The diagnostic question that such an id stands for. */
export function rowOf({ scenarios }: Prompter, id: string): { scenario: PrompterScenario; index: number } | undefined {
  const scenario = scenarios.find((one) => id.startsWith(`scenarios.${one.id}.answers.`));
  return scenario && { scenario, index: Number(id.split('.').at(-1)) - 1 };
}

/** What was handed in for a diagnostic question, in the list of its scenario. */
export function handedInFor({ id }: PrompterScenario, answers: Answers, ask: string): Row | undefined {
  return rowsOf(answers[`scenarios.${id}.answers`]).find((row) => row['ask'] === ask);
}

/** An answer as it would have been typed. */
export function typedAnswer({ answer = '', number, unit }: Row): string {
  return number === undefined ? answer : `${answer} | ${number}${unit === undefined ? '' : ` ${unit}`}`.trim();
}

/** What was heard, as it would have been typed: its words, and behind a bar what only the figure says. */
export function typedHeard({ answer, number, low, high, unit, per, currency }: HeardAnswer): string {
  if (answer !== undefined) return answer;
  const figure = number ?? (low === undefined || high === undefined ? undefined : `${low}-${high}`);
  const counted = [
    currency,
    figure,
    unit,
    per === undefined
      ? undefined
      : [per]
          .flat()
          .map((one) => `/ ${one}`)
          .join(' '),
  ];
  return figure === undefined ? '' : `| ${counted.filter((part) => part !== undefined && part !== '').join(' ')}`;
}

/**
 * The entry of a call (docs/method.md §3).
 * @param form the form that was walked; it says what stands where nothing was answered
 * @param currency that of the workspace, for money of which nobody said the currency
 * @param typed what was left in fields of questions that no longer apply; nothing that was typed is lost
 * @param before the entry that was opened again: what nobody touched stays as it was heard
 */
export function callOf(
  form: Form,
  prompter: Prompter,
  answers: Answers,
  typed: Readonly<Record<string, string>> = {},
  currency?: string,
  before?: Call,
): Call {
  const all = { ...typed, ...answers };
  const questions = new Map(questionsOf(form(all)).map((question) => [question.id, question]));
  const value = (id: string): Value => {
    const question = questions.get(id);
    return (question && valueOf(question, all)) ?? '';
  };
  const text = (id: string): string => trimmedText(value(id));
  const texts = (name: string, ...keys: readonly string[]): object =>
    filled(Object.fromEntries(keys.map((key) => [key, text(`${name}.${key}`)])));
  const { scenarios, impact } = notesOf(prompter, all, currency, before);
  const shared = text('goalShared');
  return filled({
    date: text('date') || prompter.date,
    goalShared: shared === 'vision' || (shared === 'no' && text('menu') !== '') ? (text('goal') === '' ? '' : 'yes') : shared,
    goal: text('goal'),
    vision: texts('vision', 'what', 'use', 'added'),
    frame: text('frame'),
    scenarios,
    impact,
    confirm: text('confirm'),
    value: text('value'),
    next: texts('next', 'what', 'date'),
    access: texts('access', 'name', 'title', 'why'),
    proof: texts('proof', 'name', 'title', 'company', 'what'),
    situation: text('situation'),
    capabilities: listOf(value('capabilities')),
    benefit: text('benefit'),
    notes: text('notes'),
    pages: before?.pages,
  }) as Call;
}

/** What was heard so far: what situation, capabilities and benefit are put together from. */
export function notesOf(
  prompter: Prompter,
  answers: Answers,
  currency?: string,
  before?: Call,
): Pick<Call, 'frame' | 'value' | 'scenarios' | 'impact'> {
  const heard = prompter.scenarios
    .map((scenario) =>
      heardOf(
        scenario,
        answers,
        currency,
        before?.scenarios?.find(({ id }) => id === scenario.id),
      ),
    )
    .filter((one) => Object.keys(one).length > 1);
  return filled({
    frame: trimmedText(answers['frame']),
    value: trimmedText(answers['value']),
    scenarios: heard,
    impact: impactHeard(prompter, answers),
  });
}

/** The id of a question about the others who feel it. */
export function impactId(index: number): string {
  return `impact.${index + 1}`;
}

function impactHeard({ impact = [] }: Prompter, answers: Answers): NonNullable<Call['impact']> {
  return impact.flatMap(({ ask }, index) => {
    const answer = trimmedText(answers[impactId(index)]);
    return answer === '' ? [] : [{ ask, answer }];
  });
}

function heardOf(scenario: PrompterScenario, answers: Answers, currency: string | undefined, before: Heard | undefined): Heard {
  const own = (name: string): string => trimmedText(answers[`scenarios.${scenario.id}.${name}`]);
  const asked = scenario.diagnose.map(({ ask, measure }, index): HeardAnswer => {
    const typed = answers[rowId(scenario, index)];
    const was = before?.answers?.find((one) => one.ask === ask);
    if (was !== undefined && typed !== undefined && trimmedText(typed) === typedHeard(was)) return was;
    return {
      ask,
      ...(typed === undefined
        ? fromRow(handedInFor(scenario, answers, ask), measure, currency)
        : heardAnswer(trimmedText(typed), measure, currency)),
    };
  });
  // Whatever else was asked in the conversation is worth as much.
  const others = rowsOf(answers[`scenarios.${scenario.id}.answers`])
    .filter((row) => row['ask'] && !scenario.diagnose.some(({ ask }) => ask === row['ask']))
    .map((row) => ({ ask: row['ask'] ?? '', ...fromRow(row, undefined, currency) }));
  const kept = (before?.answers ?? []).filter(({ ask }) => ![...asked, ...others].some((one) => one.ask === ask));
  const heard = [...asked, ...others, ...kept].filter((item) => Object.keys(item).length > 1);
  return filled({ id: scenario.id, answers: heard, wanted: own('wanted'), notes: own('notes') }) as Heard;
}

/** A number that was named counts; otherwise it is looked for in the answer. */
function fromRow(row: Row | undefined, measure: Measure | undefined, currency: string | undefined): Omit<HeardAnswer, 'ask'> {
  if (row === undefined) return {};
  const { answer, number } = row;
  if (number === undefined) return heardAnswer(answer ?? '', typeof measure === 'object' ? measure : (row['unit'] ?? measure), currency);
  if (typeof measure === 'object')
    return { ...heardAnswer(`| ${number} ${row['unit'] ?? ''}`, measure, currency), ...(answer ? { answer } : {}) };
  const unit = row['unit'] ?? measure;
  return { ...(answer ? { answer } : {}), number, ...(unit === undefined ? {} : { unit }) };
}

function rowsOf(value: Value | undefined): readonly Row[] {
  return typeof value === 'string' || value === undefined
    ? []
    : value.flatMap((entry: Entry) => (typeof entry === 'string' ? [] : [entry]));
}

function listOf(value: Value): string[] {
  return (typeof value === 'string' ? value.split('\n') : value.map(String)).map((line) => line.trim()).filter(Boolean);
}

function trimmedText(value: Value | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

/** The fields that hold something. */
function filled<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, field]) => field !== undefined && Object.keys(field).length > 0),
  ) as Partial<T>;
}
