// The questions of `ccs prompter new`: one playbook made one's own for one meeting (docs/method.md §2, §3).
import { grammarFor, type Words } from '../languages/index.ts';
import { spokenConfirm, spokenScenario } from '../method/talk/compose.ts';
import type { Diagnostic, ImpactQuestion } from '../model/measure.ts';
import type { Playbook, Scenario } from '../model/playbook.ts';
import { diagnoseOf, frameOf, impactOf, openingOf } from '../model/playbook-parts.ts';
import { PRECONDITIONS } from '../model/prompter.ts';
import type { Answers, Card, Entry, Form, Question, Value } from '../interview/form.ts';

export type PrompterForm = {
  readonly playbook: Playbook;
  /** Today, as `2026-12-01`. */
  readonly today: string;
  readonly seller: { readonly name?: string | undefined; readonly company?: string | undefined };
  readonly words: Words;
  /** The story that may be told to a title of a company, in a few sentences. */
  readonly told?: ((listener: { readonly title: string; readonly company: string }) => string | undefined) | undefined;
  /** What stands there already where a record is opened again; otherwise the playbook's. */
  readonly defaults?: Answers;
};

/** Whether a question asks for a number, by the words of its language. */
export type AsksNumber = (question: string) => boolean;

const PARTS = ['capability', 'event', 'question', 'player', 'action'] as const;
const SPOKEN_PARTS = ['event', 'question', 'player', 'action'] as const;

/** The form of a prompter. */
export function prompterForm(given: PrompterForm): Form {
  return (answers) => {
    const { playbook, defaults = {} } = given;
    const chosen = chosenScenarios(playbook, answers, defaults);
    const wording = chosen.map((scenario) => scenarioWording(scenario, answers));
    const goal = textOr(answers['goal'] ?? defaults['goal'], playbook.goal);
    const confirm = spokenConfirm(
      playbook.language,
      playbook.confirm,
      wording.map(({ capability }) => capability),
      goal,
    );
    return [
      ...header(given),
      ...beginning(given, answers),
      ...chosen.map((scenario, index) => card(given, answers, scenario, index)),
      ...prepared('impact', impactOf(playbook)),
      asked('confirm', 'text', defaults['confirm'] ?? confirm, { required: true }),
    ];
  };
}

/** The scenarios that will be spoken, in order. */
export function chosenScenarios(playbook: Playbook, answers: Answers, defaults: Answers = {}): readonly Scenario[] {
  const ids = answers['scenarios'] ?? defaults['scenarios'];
  if (ids === undefined) return playbook.scenarios;
  return (ids as readonly string[]).flatMap((id) => playbook.scenarios.find((scenario) => scenario.id === id) ?? []);
}

/**
 * A scenario in the wording the rep chose.
 * @param asksNumber knows whether a question in other words asks for a number, as the prepared one did
 * @returns `say` only where the rep wrote it, or where the playbook's still fits because no spoken part was changed
 */
export function scenarioWording(
  scenario: Scenario,
  answers: Answers,
  asksNumber: AsksNumber = () => false,
): Omit<Scenario, 'diagnose' | 'feature'> & { diagnose: readonly Diagnostic[] } {
  const part = (name: (typeof PARTS)[number] | 'say'): string | undefined => {
    const answer = answers[`scenarios.${scenario.id}.${name}`];
    return answer === undefined ? undefined : textOr(answer, '');
  };
  const changed = SPOKEN_PARTS.some((name) => (part(name) ?? scenario[name]) !== scenario[name]);
  const say = part('say') ?? (changed ? undefined : scenario.say);
  return {
    id: scenario.id,
    capability: part('capability') ?? scenario.capability,
    diagnose: diagnoseWording(asksNumber, scenario, answers[`scenarios.${scenario.id}.diagnose`]),
    event: part('event') ?? scenario.event,
    question: part('question') ?? scenario.question,
    player: part('player') ?? scenario.player,
    action: part('action') ?? scenario.action,
    ...(say ? { say } : {}),
    ...(scenario.worth ? { worth: scenario.worth } : {}),
  };
}

/**
 * A question that is asked as the playbook has it keeps what the playbook knows of it; a measure in words may be brought along. One that
 * was put into other words and asks for a number in the same place still asks for the same figure.
 */
function diagnoseWording(asksNumber: AsksNumber, scenario: Scenario, answer: Value | undefined): readonly Diagnostic[] {
  const known = diagnoseOf(scenario);
  if (answer === undefined) return known;
  const entries = entriesOf(answer);
  const asked = new Set(entries.map(({ ask }) => ask));
  const reworded = (ask: string, index: number): Diagnostic | undefined => {
    const there = entries.length === known.length ? known[index] : undefined;
    return typeof there?.measure === 'object' && !asked.has(there.ask) && asksNumber(ask) ? there : undefined;
  };
  return entries.map(({ ask = '', measure }, index) => ({
    ...(known.find((item) => item.ask === ask) ?? reworded(ask, index)),
    ask,
    ...(measure === undefined ? {} : { measure }),
  }));
}

/** The questions about the others who feel it, as the rep asks them; one that is asked as prepared keeps its title. */
export function impactWording(playbook: Playbook, answer: Value): readonly ImpactQuestion[] {
  const known = impactOf(playbook);
  return entriesOf(answer).map(({ ask = '', title }) => ({
    ...known.find((item) => item.ask === ask),
    ask,
    ...(title === undefined ? {} : { title }),
  }));
}

function entriesOf(answer: Value): readonly Readonly<Record<string, string>>[] {
  return (typeof answer === 'string' ? [answer] : answer).map((entry) => (typeof entry === 'string' ? { ask: entry } : entry));
}

/** Asked only where the playbook has something to show; it may be emptied. */
function prepared(id: 'opening' | 'impact', items: readonly ImpactQuestion[]): readonly Question[] {
  return items.length === 0
    ? []
    : [
        asked(
          id,
          'list',
          items.map(({ ask, title }): Entry => (title === undefined ? ask : { ask, title })),
        ),
      ];
}

function header({ playbook, today, seller, words, defaults = {} }: PrompterForm): readonly Question[] {
  const preconditions = PRECONDITIONS.map((value) => ({ value, label: words.walk.precondition[value] }));
  return [
    asked('account', 'text', defaults['account'], { required: true }),
    asked('contact.name', 'text', defaults['contact.name'], { required: true }),
    asked('contact.title', 'text', defaults['contact.title'] ?? playbook.title, { required: true }),
    asked('date', 'date', defaults['date'] ?? today, { required: true }),
    asked('seller.name', 'text', defaults['seller.name'] ?? seller.name),
    asked('seller.company', 'text', defaults['seller.company'] ?? seller.company),
    asked('preconditions', 'checks', defaults['preconditions'] ?? [], { options: preconditions }),
  ];
}

function beginning({ playbook, told, defaults = {} }: PrompterForm, answers: Answers): readonly Question[] {
  const said = (id: string, otherwise: string): string => textOr(answers[id] ?? defaults[id], otherwise);
  const story = told?.({ title: said('contact.title', playbook.title), company: said('account', '') });
  const grammar = grammarFor(playbook.language);
  return [
    ...prepared(
      'opening',
      [...openingOf(playbook), ...(story === undefined ? [] : [story])].map((ask) => ({ ask })),
    ),
    asked('goal', 'text', defaults['goal'] ?? playbook.goal, {
      required: true,
      ...(grammar ? { preview: (value) => grammar.stem('goal', textOr(value, '')) } : {}),
    }),
    ...(playbook.otherGoals ? [asked('otherGoals', 'list', playbook.otherGoals, { spared: true })] : []),
    asked('frame', 'list', defaults['frame'] ?? frameOf(playbook), { required: true }),
    asked('scenarios', 'order', defaults['scenarios'] ?? playbook.scenarios.map(({ id }) => id), {
      required: true,
      options: playbook.scenarios.map(({ id, capability, event }) => ({ value: id, label: capability, note: event })),
      problem: (value) => (value.length === 0 ? { code: 'no-scenario', args: undefined } : undefined),
    }),
  ];
}

function card(given: PrompterForm, answers: Answers, scenario: Scenario, index: number): Card {
  const { language } = given.playbook;
  const wording = scenarioWording(scenario, answers);
  return {
    id: `scenarios.${scenario.id}`,
    kind: 'card',
    title: (words) => words.walk.scenario({ number: index + 1, name: wording.capability }),
    help: (words) => words.walk.scenarioHelp(),
    spoken: spokenScenario(language, wording),
    lines: wording.diagnose.map(({ ask }) => ask),
    parts: partsOf(given, answers, scenario),
    leaveOut: () => {
      const rest = chosenScenarios(given.playbook, answers, given.defaults)
        .map(({ id }) => id)
        .filter((id) => id !== scenario.id);
      return rest.length === 0 ? { problem: { code: 'last-scenario', args: undefined } } : { answers: { ...answers, scenarios: rest } };
    },
  };
}

function partsOf({ playbook }: PrompterForm, answers: Answers, scenario: Scenario): readonly Question[] {
  const grammar = grammarFor(playbook.language);
  const id = (name: string): string => `scenarios.${scenario.id}.${name}`;
  const wording = scenarioWording(scenario, answers);
  const spoken = (name: string) => (value: Value) =>
    spokenScenario(playbook.language, scenarioWording(scenario, { ...answers, [id(name)]: value }));
  return [
    asked(
      id('diagnose'),
      'list',
      diagnoseOf(scenario).map(({ ask, measure }): Entry => (typeof measure === 'string' ? { ask, measure } : ask)),
      { required: true },
    ),
    asked(id('capability'), 'text', scenario.capability, {
      required: true,
      ...(grammar ? { preview: (value) => grammar.stem('capability', textOr(value, '')) } : {}),
    }),
    ...SPOKEN_PARTS.map((name) => asked(id(name), 'text', scenario[name], { required: true, preview: spoken(name) })),
    asked(id('say'), 'text', wording.say ?? '', { preview: spoken('say') }),
  ];
}

/** Title and help of a question are found by the last part of its id. */
function asked(id: string, kind: Question['kind'], value: Value | undefined, more: Partial<Question> = {}): Question {
  const name = id.startsWith('scenarios.')
    ? (id.split('.').at(-1) ?? id)
    : id.replace(/\.(.)/u, (_, letter: string) => letter.toUpperCase());
  const key = name as 'account';
  return {
    id,
    kind,
    title: (words) => words.walk[key](),
    help: (words) => words.walk[`${key}Help`](),
    ...(value === undefined ? {} : { default: value }),
    ...more,
  };
}

function textOr(value: Value | undefined, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}
