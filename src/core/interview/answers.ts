// Answers that are handed in instead of typed: `--set`, `--answers`, a form filled by its defaults.
import { CcsError } from '../errors.ts';
import type { Words } from '../languages/index.ts';
import { METHOD_NAMES } from '../model/method-names.ts';
import { nearest } from '../model/schema-problems.ts';
import { accept } from './accept.ts';
import { problemText, questionsOf, valueOf, type Answers, type Entry, type Form, type Problem, type Question, type Value } from './form.ts';

const LISTS: ReadonlySet<Question['kind']> = new Set(['list', 'rows', 'checks', 'order']);

/**
 * Puts `--set id=value` together; an id that comes more than once is a list in that order.
 * @throws CcsError bad-set
 */
export function fromSets(sets: readonly string[]): Answers {
  const answers: Record<string, Value> = Object.create(null) as Record<string, Value>;
  for (const set of sets) {
    const at = set.indexOf('=');
    const id = set.slice(0, at).trim();
    if (at < 0 || id === '') throw new CcsError('bad-set', { text: set });
    // A line break of Windows is one.
    answers[id] = joined(answers[id], set.slice(at + 1).replace(/\r\n?/gu, '\n'));
  }
  return answers;
}

/** What was given more than once for one id, in order. */
function joined(before: Value | undefined, value: Value): Value {
  return before === undefined ? value : [before, value].flatMap((each) => (typeof each === 'string' ? [each] : each));
}

/** Flattens what an answers file holds: nested and dotted keys come to the same ids. Empty values are no answers. */
export function fromTree(tree: unknown, prefix = ''): Answers {
  const answers: Record<string, Value> = Object.create(null) as Record<string, Value>;
  for (const [key, value] of Object.entries(tree ?? {})) {
    const id = prefix + key;
    if (value === null || value === undefined) continue;
    if (Array.isArray(value)) answers[id] = joined(answers[id], value.map(entryOf));
    else if (typeof value === 'object')
      for (const [inner, answer] of Object.entries(fromTree(value, `${id}.`))) answers[inner] = joined(answers[inner], answer);
    else answers[id] = joined(answers[id], String(value));
  }
  return answers;
}

function entryOf(value: unknown): Entry {
  if (value === null || typeof value !== 'object') return String(value ?? '');
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, String(inner ?? '')]));
}

export type Taken = {
  readonly answers: Answers;
  /** Ids that were answered for something that is not part of this conversation. */
  readonly ignored: readonly string[];
};

/**
 * Checks answers against a form.
 * @param given by id, later ones beat earlier ones
 * @param all every question there could be, whatever is chosen
 * @param command where the ids can be seen
 * @param today the day the answers are given on
 * @param before what was answered already: it decides with them which questions there are
 * @throws CcsError unknown-id, set-twice, bad-answer
 */
export function take(
  form: Form,
  all: readonly Question[],
  given: readonly Answers[],
  words: Words,
  command: string,
  today: string,
  before: Answers = {},
): Taken {
  const known = new Map(all.map((question) => [question.id, question]));
  const answers: Record<string, Value> = {};
  for (const source of given) {
    const byId: Record<string, Value> = {};
    for (const [written, raw] of Object.entries(source)) {
      const id = known.has(written) ? written : otherName(written);
      if (!known.has(id)) throw new CcsError('unknown-id', { id: written, near: nearest(written, known.keys()), command });
      byId[id] = joined(byId[id], raw);
    }
    for (const [id, raw] of Object.entries(byId)) {
      const question = known.get(id) as Question;
      if (!LISTS.has(question.kind) && typeof raw !== 'string' && raw.length > 1) throw new CcsError('set-twice', { id });
      const accepted = accept(question, raw, today, words.walk.dayOrder);
      if ('problem' in accepted) throw badAnswer(question, accepted.problem, words);
      answers[id] = accepted.value;
    }
  }
  const questions = questionsOf(form({ ...before, ...answers }));
  // Some answers are wrong only beside others.
  for (const question of questions) {
    const answer = answers[question.id];
    const why = answer === undefined ? undefined : question.problem?.(answer);
    if (why) throw badAnswer(question, why, words);
  }
  const asked = new Set(questions.map((question) => question.id));
  const ignored = Object.keys(answers).filter((id) => !asked.has(id));
  return { answers: Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id))), ignored };
}

function badAnswer({ id, title }: Question, problem: Problem, words: Words): CcsError {
  return new CcsError('bad-answer', { id, why: problemText(words, problem), asked: title(words) });
}

function otherName(id: string): string {
  const parts = id.split('.');
  const last = parts.pop() ?? '';
  return [...parts, METHOD_NAMES[last] ?? last].join('.');
}

/** Ids of the questions that need an answer and have none, not even a default. */
export function missing(form: Form, answers: Answers): readonly string[] {
  return questionsOf(form(answers))
    .filter((question) => question.required && isEmpty(valueOf(question, answers)))
    .map((question) => question.id);
}

function isEmpty(value: Value | undefined): boolean {
  return value === undefined || value.length === 0;
}
