// The questions of `ccs call`: one conversation in its order, nearly everything of it optional (docs/method.md §3).
import type { Words } from '../languages/index.ts';
import { amountOf, benefitOf, capabilitiesOf, confirmOf, grammarOf, measureOf, situationOf } from '../method/talk/call-summary.ts';
import { currenciesIn, heardAnswer } from '../method/talk/heard-answer.ts';
import { spokenScenario } from '../method/talk/compose.ts';
import { saidAnswer } from '../method/talk/said-figure.ts';
import { sumLines, sumsOf, sumWords, wantedSums, type Sum } from '../method/talk/sums.ts';
import type { Call } from '../model/call.ts';
import type { Prompter, PrompterScenario } from '../model/prompter.ts';
import { handedInFor, impactId, notesOf, rowId, rowOf, typedAnswer } from './call-record.ts';
import type { Answers, Form, Place, Question } from '../interview/form.ts';
import { stepAhead } from './next-step.ts';

/** A goal that people with this title have as well; `playbook`: the conversation that is prepared for it. */
export type OtherGoal = { readonly goal: string; readonly playbook: string | null };

/**
 * `currency`: that of the workspace, for money of which nobody said the currency; `goals`: the menu to offer where no goal is shared;
 * `before`: the entry that is opened again.
 */
export type CallForm = {
  readonly prompter: Prompter;
  readonly words: Words;
  readonly currency?: string | undefined;
  /** The story that may be told here. */
  readonly told?: string | undefined;
  readonly goals?: () => readonly OtherGoal[];
  readonly before?: Call | undefined;
  /** Where somebody walks through it, and sees which day is meant. */
  readonly today?: string | undefined;
  /** The day on which it is written down, walked through or handed in. */
  readonly noted?: string | undefined;
};

/** What stays to be asked where no goal was shared: there is nothing to diagnose (docs/method.md §3). */
const WITHOUT_GOAL: ReadonlySet<string> = new Set(['goalShared', 'menu', 'notes', 'date']);

/**
 * The form of a call, as it is walked: every diagnostic question is a step, `scenarios.<id>.answers.1`. A buyer who comes with a ready-made
 * vision is met at its end: what they would do with it, what of ours they want, and only then the reasons (docs/method.md §3).
 */
export function callForm(given: CallForm): Form {
  const { prompter, currency, before } = given;
  return (answers) => {
    const notes = notesOf(prompter, answers, currency, before);
    const sums = sumsOf(prompter, notes, currency);
    const scenarios = prompter.scenarios.map((scenario, index) => ofScenario(given, scenario, index, answers, sums));
    const impact = impactQuestions(prompter);
    const begin = beginning(given, answers);
    const end = closing(given, answers, notes, sums);
    if (answers['goalShared'] === 'vision') {
      const [wanted, reasons] = [scenarios.map(({ wanted }) => wanted), scenarios.map((one) => reasonsFor(one, answers))];
      const [added] = begin.vision.slice(-1);
      return [
        begin.shared,
        ...begin.vision.slice(0, -1),
        begin.goal,
        ...wanted,
        ...(added ? [added] : []),
        ...reasons.flat(),
        begin.frame,
        ...impact,
        ...end,
      ];
    }
    const steps = [
      begin.shared,
      ...(answers['goalShared'] === 'no' ? begin.menu : []),
      begin.goal,
      begin.frame,
      ...scenarios.flatMap(({ diagnose, wanted, notes }) => [...diagnose, wanted, notes]),
      ...impact,
      ...end,
    ];
    if (answers['goalShared'] !== 'no' || isText(answers['menu'])) return steps;
    // What was noted stays; only what is empty is skipped.
    return steps.filter(({ id }) => WITHOUT_GOAL.has(id) || id in answers || rowIsHandedIn(prompter, answers, id));
  };
}

/** Whether the answer of a step was handed in, in the list of its scenario. */
function rowIsHandedIn(prompter: Prompter, answers: Answers, id: string): boolean {
  const row = rowOf(prompter, id);
  const ask = row?.scenario.diagnose[row.index]?.ask;
  return row !== undefined && ask !== undefined && handedInFor(row.scenario, answers, ask) !== undefined;
}

function isText(value: Answers[string] | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

type Beginning = Readonly<Record<'shared' | 'goal' | 'frame', Question>> & Readonly<Record<'menu' | 'vision', readonly Question[]>>;

function beginning({ prompter, words, told, goals = () => [] }: CallForm, answers: Answers): Beginning {
  const prepared = prompter.opening ?? [];
  const grammar = grammarOf(prompter);
  const { call } = words;
  const chosen = answers['goalShared'] === 'no' && typeof answers['menu'] === 'string' ? answers['menu'] : '';
  const readyMade = answers['goalShared'] === 'vision';
  // Whoever has heard a goal needs no menu, and need not wait until the library is read.
  const menu = answers['goalShared'] === 'no' ? goals() : [];
  const options = menu.map(({ goal, playbook }, index) => ({
    value: goal,
    label: goal,
    ...(index < 9 ? { key: String(index + 1) } : {}),
    ...(playbook === null ? {} : { note: call.ownConversation({ id: playbook }) }),
  }));
  const offered = prompter.scenarios
    .filter(({ id }) => answers[`scenarios.${id}.wanted`] === 'yes')
    .map(({ id, capability }, index) => ({ value: id, label: capability, ...(index < 9 ? { key: String(index + 1) } : {}) }));
  return {
    shared: asked('goalShared', 'choice', {
      place: place('goal', 'g'),
      say: [...prepared, ...(told === undefined || prepared.includes(told) ? [] : [told]), prompter.goal],
      options: keyed(call.shared),
    }),
    menu:
      options.length === 0 ? [] : [asked('menu', 'choice', { options: [...options, { value: '', label: call.noneOfThem(), key: '0' }] })],
    vision: [
      asked('vision.what', 'text', { place: place('vision', 'w') }),
      asked('vision.use', 'text', { say: call.visionAsk() }),
      asked('vision.added', 'choice', { options: [...offered, { value: '', label: call.nothingAdded(), key: '0' }] }),
    ],
    goal: asked('goal', 'text', {
      ...(readyMade ? { say: [call.whatFor()] } : { default: chosen === '' ? prompter.goal : chosen }),
      preview: (value) => (value.length === 0 ? '' : grammar.stem('goal', String(value))),
    }),
    frame: asked('frame', 'text', { place: place('frame', 'f'), say: prompter.frame }),
  };
}

type Steps = { readonly diagnose: readonly Question[]; readonly wanted: Question; readonly notes: Question };

/** What was turned down has no reasons that matter; what was noted of it stays. */
function reasonsFor({ diagnose, wanted, notes }: Steps, answers: Answers): readonly Question[] {
  const all = [...diagnose, notes];
  return answers[wanted.id] === 'no' ? all.filter(({ id }) => id in answers) : all;
}

function ofScenario(given: CallForm, scenario: PrompterScenario, index: number, answers: Answers, sums: readonly Sum[]): Steps {
  const { prompter, words } = given;
  const { id, capability, diagnose } = scenario;
  const number = index + 1;
  const [wanted, notes] = [`scenarios.${id}.wanted`, `scenarios.${id}.notes`];
  const begins = { place: { label: () => capability, ...(number <= 9 ? { key: String(number) } : {}) } };
  const fromTheEnd = answers['goalShared'] === 'vision';
  const known = sums.filter((sum) => sum.scenario === id && sum.worth !== undefined);
  return {
    diagnose: diagnose.map((_, row) => ({
      ...diagnostic(given, scenario, row, number, answers),
      ...(row === 0 && !fromTheEnd ? begins : {}),
    })),
    wanted: {
      ...asked(wanted, 'choice', {
        say: [...known.map((sum) => sumWords(prompter.language, sum)), spokenScenario(prompter.language, scenario)],
        options: keyed(words.call.choices),
      }),
      title: (said) => said.call.wanted({ number, capability }),
      aside: notes,
      ...(fromTheEnd || diagnose.length === 0 ? begins : {}),
    },
    notes: {
      id: notes,
      kind: 'text',
      title: (said) => said.call.scenarioNotes({ number, capability }),
      help: (said) => said.call.scenarioNotesHelp(),
    },
  };
}

function diagnostic(given: CallForm, scenario: PrompterScenario, row: number, number: number, answers: Answers): Question {
  const { prompter, currency, before } = given;
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
      const notes = notesOf(prompter, { ...answers, [id]: value }, currency, before);
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

function closing(
  { prompter, words, before, today, noted }: CallForm,
  answers: Answers,
  notes: ReturnType<typeof notesOf>,
  sums: readonly Sum[],
): readonly Question[] {
  const worth = sumLines(prompter.language, wantedSums(sums));
  const goal = [answers['goal'], answers['menu']].find(isText) ?? prompter.goal;
  const confirm = confirmOf(prompter, notes, String(goal));
  const talk = [answers['date'], before?.date, noted && held(prompter.date, noted)].find(isText);
  return [
    asked('confirm', 'text', { place: place('confirm', 'c'), say: [confirm === '' ? words.call.nothingToConfirm() : confirm] }),
    asked('value', 'text', { place: place('value', 'v'), ...(worth.length > 0 ? { say: worth } : {}) }),
    asked('next.what', 'text', { place: place('next', 'n') }),
    asked('next.date', 'date', stepAhead({ talk, ...(before === undefined ? { today: noted } : {}) })),
    asked('access.name', 'text', { place: place('access', 'a') }),
    asked('access.title', 'text'),
    asked('access.why', 'text'),
    asked('proof.name', 'text', { place: place('proof', 'p') }),
    asked('proof.title', 'text'),
    asked('proof.company', 'text'),
    asked('proof.what', 'text'),
    {
      ...asked('notes', 'text', { place: place('notes', 'o') }),
      ...(answers['goalShared'] === 'no' && !isText(answers['menu'])
        ? { title: (said: Words) => said.call.noGoal(), help: (said: Words) => said.call.noGoalHelp() }
        : {}),
    },
    {
      ...asked('date', 'date', { default: before?.date ?? held(prompter.date, today), required: true, side: 'behind' }),
      doubt: (day) => stepAhead({ talk: String(day) }).problem?.(answers['next.date'] ?? ''),
    },
    asked('situation', 'text', { place: place('summary', 's'), closing: true, default: situationOf(prompter, notes) }),
    asked('capabilities', 'list', { closing: true, default: capabilitiesOf(prompter, notes) }),
    asked('benefit', 'text', { closing: true, default: benefitOf(prompter, notes) }),
  ];
}

/** A talk that is noted before the day it was planned for was held today. */
function held(planned: string, today: string | undefined): string {
  return today !== undefined && today < planned ? today : planned;
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
