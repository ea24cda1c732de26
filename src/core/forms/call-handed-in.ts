// What is handed in for a call instead of typed: the lists of a scenario, and what is listed by `--questions` (docs/method.md §3).
import { measureWords } from '../method/talk/compose.ts';
import type { Prompter, PrompterScenario } from '../model/prompter.ts';
import { questionsOf, type Answers, type Entry, type Form, type Question, type Value } from '../interview/form.ts';
import { rowOf as rowOfLine } from '../interview/rows.ts';
import { callForm, type CallForm } from './call-form.ts';
import { ANSWER_COLUMNS, handedInFor, impactId, rowId, rowOf } from './call-record.ts';

/** The same questions as they are answered without a walk: those of a scenario as one list, `scenarios.<id>.answers`, too. */
export function handedInForm(given: CallForm): Form {
  const form = callForm(given);
  const tables = given.prompter.scenarios.map((scenario) => table(given.prompter, scenario));
  return (answers) => [...form(answers), ...tables];
}

/** Every question there can be, however the talk begins. @param answers what is known besides, by which others are judged */
export function everyCallQuestion(given: CallForm, answers: Answers = {}): readonly Question[] {
  return distinct(['yes', 'no', 'vision'].flatMap((goalShared) => questionsOf(handedInForm(given)({ ...answers, goalShared }))));
}

function distinct(questions: readonly Question[]): readonly Question[] {
  return [...new Map(questions.toReversed().map((question) => [question.id, question])).values()].toReversed();
}

/** The questions as they are listed: a list of answers for each scenario, instead of one question after the other. */
export function listedQuestions(given: CallForm): readonly Question[] {
  const usual = questionsOf(callForm(given)({}));
  const others = everyCallQuestion(given).filter(({ id }) => !id.endsWith('.answers') && !usual.some((one) => one.id === id));
  return [...usual, ...others].flatMap((question) => {
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
      const row = typeof entry === 'string' ? (asRow(scenario, entry) ?? (entry.trim() === '' ? undefined : { answer: entry })) : entry;
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

/** A line that begins with a question is a whole row, in the form in which `--questions` shows it; one asked in other words too. */
function asRow({ diagnose }: PrompterScenario, line: string): Readonly<Record<string, string>> | undefined {
  const cells = rowOfLine(ANSWER_COLUMNS, line);
  if (!('row' in cells)) return undefined;
  const { ask = '', answer } = cells.row;
  const known = diagnose.some((one) => one.ask.trim().toLowerCase() === ask.toLowerCase());
  return known || (answer !== undefined && /[?？]$/u.test(ask)) ? cells.row : undefined;
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
