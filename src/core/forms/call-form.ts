// The questions of `ccs call`: one conversation in its order, nearly everything of it optional (docs/method.md §3).
import type { Words } from '../languages/index.ts';
import { amountOf, benefitOf, capabilitiesOf, confirmOf, grammarOf, measureOf, situationOf } from '../method/talk/call-summary.ts';
import { currenciesIn, heardAnswer } from '../method/talk/heard-answer.ts';
import { measureWords, spokenScenario } from '../method/talk/compose.ts';
import { saidAnswer } from '../method/talk/said-figure.ts';
import { sumLines, sumsOf, sumWords } from '../method/talk/sums.ts';
import type { Prompter, PrompterScenario } from '../model/prompter.ts';
import { ANSWER_COLUMNS, handedInFor, impactId, notesOf, rowId, rowOf, typedAnswer } from './call-record.ts';
import { questionsOf, type Answers, type Entry, type Form, type Place, type Question, type Value } from '../interview/form.ts';

/** `currency`: that of the workspace, for money of which nobody said the currency. */
export type CallForm = { readonly prompter: Prompter; readonly words: Words; readonly currency?: string | undefined };

/** What stays to be asked where no goal was shared: there is nothing to diagnose (docs/method.md §3). */
const WITHOUT_GOAL: ReadonlySet<string> = new Set(['goalShared', 'notes', 'date']);

/** The form of a call, as it is walked: every diagnostic question is a step, `scenarios.<id>.answers.1`. */
export function callForm({ prompter, words, currency }: CallForm): Form {
  return (answers) => {
    const scenarios = prompter.scenarios.flatMap((scenario, index) => ofScenario(prompter, scenario, index, words, answers, currency));
    const steps = [...opening(prompter, words), ...scenarios, ...impactQuestions(prompter), ...closing(prompter, answers, currency)];
    if (answers['goalShared'] !== 'no') return steps;
    // What was noted stays; only what is empty is skipped.
    const handedIn = handedInRows(prompter, answers);
    return steps.filter(({ id }) => WITHOUT_GOAL.has(id) || id in answers || handedIn.includes(id));
  };
}

/** The same questions as they are answered without a walk: those of a scenario as one list, `scenarios.<id>.answers`, too. */
export function handedInForm(given: CallForm): Form {
  const form = callForm(given);
  const tables = given.prompter.scenarios.map((scenario) => table(given.prompter, scenario));
  return (answers) => [...form(answers), ...tables];
}

/** The questions as they are listed: a list of answers for each scenario, instead of one question after the other. */
export function listedQuestions(given: CallForm): readonly Question[] {
  return questionsOf(callForm(given)({})).flatMap((question) => {
    const row = rowOf(given.prompter, question.id);
    if (row === undefined) return [question];
    return row.index === 0 ? [table(given.prompter, row.scenario)] : [];
  });
}

/**
 * Answers as they were handed in, every plain text with the question that stands in its place; a list of `impact` is one answer after the
 * other.
 */
export function withQuestions(prompter: Prompter, given: Answers): Answers {
  const placed = (id: string, value: Value): Value => {
    const scenario = prompter.scenarios.find((one) => id === `scenarios.${one.id}.answers`);
    if (scenario === undefined) return value;
    return (typeof value === 'string' ? [value] : value).flatMap((entry, index): Entry[] => {
      const ask = scenario.diagnose[index]?.ask;
      const row = typeof entry === 'string' ? (entry.trim() === '' ? undefined : { answer: entry }) : entry;
      if (row === undefined) return [];
      return [row['ask'] || ask === undefined ? row : { ...row, ask }];
    });
  };
  return Object.fromEntries(
    Object.entries(given).flatMap(([id, value]) =>
      id === 'impact' && typeof value !== 'string' ? impactListed(prompter, value) : [[id, placed(id, value)] as const],
    ),
  );
}

function impactListed({ impact = [] }: Prompter, entries: readonly Entry[]): readonly (readonly [string, Value])[] {
  return entries.map((entry, at) => {
    const found = typeof entry === 'string' ? -1 : impact.findIndex(({ ask }) => ask === entry['ask']);
    return [impactId(found < 0 ? at : found), typeof entry === 'string' ? entry : (entry['answer'] ?? '')] as const;
  });
}

/** The steps whose answers were handed in as a list, so that a walk need not ask them again. */
export function handedInRows({ scenarios }: Prompter, answers: Answers): readonly string[] {
  return scenarios.flatMap((scenario) =>
    scenario.diagnose.flatMap(({ ask }, index) => (handedInFor(scenario, answers, ask) ? [rowId(scenario, index)] : [])),
  );
}

function table({ language }: Prompter, { id, diagnose, capability }: PrompterScenario): Question {
  return {
    id: `scenarios.${id}.answers`,
    kind: 'rows',
    columns: ANSWER_COLUMNS,
    title: () => capability,
    help: (words) =>
      [
        words.call.perRow(),
        ...diagnose.map(({ ask, measure }) => (measure === undefined ? ask : `${ask} (${measureWords(language, measure)})`)),
      ].join('\n'),
    problem: (value) => {
      const extra = (value as readonly Entry[]).some((entry) => typeof entry !== 'string' && entry['ask'] === undefined);
      return extra ? { code: 'too-many-answers', args: { count: diagnose.length } } : undefined;
    },
  };
}

function opening(prompter: Prompter, words: Words): readonly Question[] {
  const grammar = grammarOf(prompter);
  return [
    asked('goalShared', 'choice', {
      place: place('goal', 'g'),
      say: [...(prompter.opening ?? []), prompter.goal],
      options: keyed(words.call.shared),
    }),
    asked('goal', 'text', { default: prompter.goal, preview: (value) => grammar.stem('goal', String(value)) }),
    asked('frame', 'text', { place: place('frame', 'f'), say: prompter.frame }),
  ];
}

function ofScenario(
  prompter: Prompter,
  scenario: PrompterScenario,
  index: number,
  words: Words,
  answers: Answers,
  currency: string | undefined,
): readonly Question[] {
  const { id, capability, diagnose } = scenario;
  const number = index + 1;
  const [wanted, notes] = [`scenarios.${id}.wanted`, `scenarios.${id}.notes`];
  const begins: Place = { label: () => capability, ...(number <= 9 ? { key: String(number) } : {}) };
  const questions: readonly Question[] = [
    ...diagnose.map((_, row) => diagnostic(prompter, scenario, row, number, answers, currency)),
    {
      ...asked(wanted, 'choice', { say: [spokenScenario(prompter.language, scenario)], options: keyed(words.call.choices) }),
      title: (said) => said.call.wanted({ number, capability }),
      aside: notes,
    },
    {
      id: notes,
      kind: 'text',
      title: (said) => said.call.scenarioNotes({ number, capability }),
      help: (said) => said.call.scenarioNotesHelp(),
    },
  ];
  return questions.map((question, at) => (at === 0 ? { ...question, place: begins } : question));
}

function diagnostic(
  prompter: Prompter,
  scenario: PrompterScenario,
  row: number,
  number: number,
  answers: Answers,
  currency: string | undefined,
): Question {
  const question = scenario.diagnose[row] ?? { ask: '' };
  const { ask, measure } = question;
  const id = rowId(scenario, row);
  const handedIn = handedInFor(scenario, answers, ask);
  return {
    id,
    kind: 'text',
    title: (words) => words.call.row({ number, ask }),
    help: (words) => words.call.rowHelp(),
    ...(handedIn ? { default: typedAnswer(handedIn) } : {}),
    doubt: (value) => {
      const [one, other] = currenciesIn(String(value), measure);
      return one === undefined || other === undefined ? undefined : { code: 'two-currencies', args: { one, other } };
    },
    preview: (value) => {
      const said = saidAnswer(prompter.language, { ask, ...heardAnswer(String(value), measure, currency) }, question);
      if (said.number === undefined) return '';
      const figure = amountOf(grammarOf(prompter), said, measureOf(prompter, scenario, { ask }));
      const notes = notesOf(prompter, { ...answers, [id]: value }, currency);
      // The sum it is part of comes as soon as its last figure does.
      const sums = sumsOf(prompter, notes, currency).filter(
        ({ factors, worth }) => worth !== undefined && factors.some((factor) => factor.ask === ask),
      );
      return [figure, ...sums.map((sum) => sumWords(prompter.language, sum))].join('\n');
    },
    aside: `scenarios.${scenario.id}.notes`,
  };
}

/** Who else feels it: one question after the other, each of them optional. */
function impactQuestions({ impact = [] }: Prompter): readonly Question[] {
  return impact.map(({ ask, title }, index) => ({
    id: impactId(index),
    kind: 'text',
    title: () => ask,
    help: (words) => words.call.impactHelp(),
    ...(title === undefined ? {} : { say: [title] }),
    aside: 'notes',
    ...(index === 0 ? { place: place('impact', 'i') } : {}),
  }));
}

function closing(prompter: Prompter, answers: Answers, currency: string | undefined): readonly Question[] {
  const notes = notesOf(prompter, answers, currency);
  const sums = sumLines(
    prompter.language,
    sumsOf(prompter, notes, currency).filter(({ wanted }) => wanted !== 'no'),
  );
  const goal = typeof answers['goal'] === 'string' && answers['goal'] !== '' ? answers['goal'] : prompter.goal;
  return [
    asked('confirm', 'text', { place: place('confirm', 'c'), say: [confirmOf(prompter, notes, goal)] }),
    asked('value', 'text', { place: place('value', 'v'), ...(sums.length > 0 ? { say: sums } : {}) }),
    asked('next.what', 'text', { place: place('next', 'n') }),
    asked('next.date', 'date'),
    asked('access.name', 'text', { place: place('access', 'a') }),
    asked('access.title', 'text'),
    asked('access.why', 'text'),
    asked('proof.name', 'text', { place: place('proof', 'p') }),
    asked('proof.title', 'text'),
    asked('proof.company', 'text'),
    asked('proof.what', 'text'),
    {
      ...asked('notes', 'text', { place: place('notes', 'o') }),
      ...(answers['goalShared'] === 'no'
        ? { title: (words: Words) => words.call.noGoal(), help: (words: Words) => words.call.noGoalHelp() }
        : {}),
    },
    asked('date', 'date', { default: prompter.date, required: true, side: 'behind' }),
    asked('situation', 'text', { place: place('summary', 's'), default: situationOf(prompter, notes) }),
    asked('capabilities', 'list', { default: capabilitiesOf(prompter, notes) }),
    asked('benefit', 'text', { default: benefitOf(prompter, notes) }),
  ];
}

function place(name: keyof Words['call']['places'], key: string): Place {
  return { label: (words) => words.call.places[name], key };
}

/** An option's own name begins with its key, in every language: y, n, u. */
function keyed(labels: Readonly<Record<string, string>>): NonNullable<Question['options']> {
  return Object.entries(labels).map(([value, label]) => ({ value, label, key: value.charAt(0) }));
}

type Said = { [K in keyof Words['call']]: Words['call'][K] extends () => string ? K : never }[keyof Words['call']];

/** Title and help of a question are found by the last part of its id. */
function asked(id: string, kind: Question['kind'], more: Partial<Question> = {}): Question {
  const name = id.startsWith('scenarios.')
    ? (id.split('.').at(-1) ?? id)
    : id.replace(/\.(.)/u, (_, letter: string) => letter.toUpperCase());
  return {
    id,
    kind,
    title: (words) => words.call[name as Said](),
    help: (words) => words.call[`${name}Help` as Said](),
    ...(id === 'notes' ? {} : { aside: 'notes' }),
    ...more,
  };
}
