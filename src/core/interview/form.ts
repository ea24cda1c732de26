// A form: questions with ids, and what has been answered so far. It knows no terminal.
import type { Words } from '../languages/index.ts';
import type { DaySide } from '../model/day.ts';
import type { OptionView } from './port.ts';

/** One element of a list answer: a text, or a few named texts such as `{ask, measure}`. */
export type Entry = string | Readonly<Record<string, string>>;
export type Value = string | readonly Entry[];
export type Answers = Readonly<Record<string, Value>>;

/** Why an answer cannot be taken: a key of `words.problems` and its arguments. */
export type Problem = { [C in Extract<keyof Words['problems'], string>]: { code: C; args: Parameters<Words['problems'][C]>[0] } }[Extract<
  keyof Words['problems'],
  string
>];

/** One of several as it is shown. */
export type Option = OptionView;

/** A step that one can go to from anywhere: what the part is called that begins here, and by which key it is found. */
export type Place = { readonly label: (words: Words) => string; readonly key?: string };

/**
 * `list` is a list of texts, one a line; `rows` one of named texts; `checks` a set of options; `order` a set of options whose order counts.
 */
export type QuestionKind = 'text' | 'number' | 'list' | 'rows' | 'date' | 'choice' | 'checks' | 'order';

export type Question = {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly title: (words: Words) => string;
  /** What the method says about this question. */
  readonly help: (words: Words) => string;
  readonly default?: Value;
  /** Something must stand here: the answer cannot be empty, and without a default it must be given. */
  readonly required?: boolean;
  /** It stands in the review list, and a walk does not ask it. */
  readonly spared?: boolean;
  readonly options?: readonly Option[];
  /** Why something that is none of the options cannot be one, where there is more to say of it. */
  readonly stranger?: (text: string) => Problem | undefined;
  /** The names of the columns of `rows`, in their order. */
  readonly columns?: readonly string[];
  /** What becomes of an answer before it is looked at: an id is made from words. */
  readonly tidy?: (value: Value) => Value;
  /** Those of the columns that hold a day. */
  readonly days?: readonly string[];
  /** Those that hold one of a few marks, and how each mark is also written. */
  readonly marks?: Readonly<Record<string, readonly Pick<Option, 'value' | 'also'>[]>>;
  /** Where days lie that are given without a year: `behind` for what was done already. */
  readonly side?: DaySide;
  readonly problem?: (value: Value) => Problem | undefined;
  /** A reason to think again; the same answer given a second time is taken. */
  readonly doubt?: (value: Value) => Problem | undefined;
  /** The whole sentence that the answer becomes part of. */
  readonly preview?: (value: Value) => string;
  /** What stands below the title: what is said aloud here, or what belongs between the bars of a row. */
  readonly say?: readonly string[];
  readonly place?: Place;
  /** It is put together from what was answered before it, so that it comes after all of it. */
  readonly closing?: boolean;
  /** The id of the question that takes free notes while this one is asked. */
  readonly aside?: string;
};

/** Several questions shown as one: kept whole, opened, or left out. */
export type Card = {
  readonly id: string;
  readonly kind: 'card';
  readonly title: (words: Words) => string;
  readonly help: (words: Words) => string;
  /** What is said, and the questions that lead to it. */
  readonly spoken: string;
  readonly lines: readonly string[];
  readonly parts: readonly Question[];
  /** The answers after this card was left out, or why it cannot be. */
  readonly leaveOut: () => { answers: Answers } | { problem: Problem };
};

export type Step = Question | Card;
/** The steps that apply, given the answers so far. */
export type Form = (answers: Answers) => readonly Step[];

/**
 * How far somebody is: what was answered, and which steps were passed by accepting what stood there.
 * `typed` is what stood in a field when somebody was interrupted, or left it without an answer; its question is still open. `left` is what
 * was begun over an answer, which stands.
 */
export type Progress = {
  readonly answers: Answers;
  readonly passed: ReadonlySet<string>;
  /** Steps that need not be asked from the beginning, so that nobody counts them. */
  readonly unasked?: ReadonlySet<string>;
  readonly typed?: Readonly<Record<string, string>>;
  readonly left?: Readonly<Record<string, string>>;
};

/** Nobody has answered anything yet. */
export const START: Progress = { answers: {}, passed: new Set() };

/** The first step that still waits for an answer. */
export function next(form: Form, progress: Progress): Step | undefined {
  return form(progress.answers).find((step) => isOpen(step, progress));
}

/** Whether an answer of a step stands, its own or the one that stood there: what is begun over it takes its place on Enter alone. */
export function isConfirmed({ id, kind }: Step, { answers, passed }: Progress): boolean {
  return passed.has(id) || (kind !== 'card' && id in answers);
}

/** A step that was neither answered nor passed, that was left half-typed, or whose answer is no longer among its options. */
export function isOpen(step: Step, progress: Progress): boolean {
  const { answers, typed = {} } = progress;
  return isStale(step, answers) || step.id in typed || !(isConfirmed(step, progress) || isSpared(step));
}

/** A step that a walk does not ask and nobody counts: it waits in the review list, in a card until something stands there. */
export function isSpared(step: Step): boolean {
  return step.kind !== 'card' && step.spared === true;
}

/** An earlier answer that changed can take the option away that was chosen. */
export function isStale(step: Step, answers: Answers): boolean {
  return step.kind === 'choice' && step.id in answers && step.options?.some(({ value }) => value === answers[step.id]) === false;
}

/** The step before the one with this id, or undefined at the first. */
export function back(form: Form, { answers, passed }: Progress, id: string): Step | undefined {
  const steps = form(answers);
  const at = steps.findIndex((step) => step.id === id);
  const before = steps.slice(0, Math.max(0, at));
  return before.findLast((step) => !isSpared(step) || passed.has(step.id) || step.id in answers);
}

/** Where in the walk a step stands, counted from 1; what need not be asked is counted only where it is looked at. */
export function position(form: Form, { answers, unasked }: Progress, id: string): { at: number; of: number } {
  const steps = form(answers).filter((step) => step.id === id || !(unasked?.has(step.id) || isSpared(step)));
  return { at: steps.findIndex((step) => step.id === id) + 1, of: steps.length };
}

/** Every question that can be answered by its id, those inside cards included. */
export function questionsOf(steps: readonly Step[]): readonly Question[] {
  return steps.flatMap((step) => (step.kind === 'card' ? step.parts : [step]));
}

/** The answer that counts: the given one, otherwise the default. */
export function valueOf(question: Question, answers: Answers): Value | undefined {
  return answers[question.id] ?? question.default;
}

/** A problem in the user's words. */
export function problemText(words: Words, problem: Problem): string {
  return (words.problems[problem.code] as (args: unknown) => string)(problem.args);
}
