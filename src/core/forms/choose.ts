// Finding the conversation: product, industry, title, goal, each narrowing the rest (docs/method.md §2).
import type { Playbook } from '../model/playbook.ts';
import { baseLanguage } from '../languages/index.ts';
import { otherFormsOf } from '../languages/job-titles.ts';
import { searched } from '../languages/searched.ts';
import { isStale, type Answers, type Form, type Question } from '../interview/form.ts';

/** What a playbook is found by. */
export type Candidate = {
  readonly id: string;
  readonly playbook: Pick<Playbook, 'product' | 'aliases' | 'industry' | 'title' | 'goal' | 'language'>;
};

const FIELDS = ['product', 'industry', 'title', 'goal'] as const;
type Field = (typeof FIELDS)[number];
export type Filters = { readonly [F in Field | 'language']?: string };

/** The answer that stands for "none of these". */
export const NONE = '';

/**
 * Keeps what fits the filters. A text that is the whole of some product (industry, …) wants just that; otherwise it may stand anywhere in
 * it. A product is found by its other names too.
 */
export function narrowed<C extends Candidate>(candidates: readonly C[], filters: Filters): readonly C[] {
  let left = candidates;
  for (const field of [...FIELDS, 'language'] as const) {
    const given = filters[field];
    if (given === undefined) continue;
    const wanted = searched(given);
    const exact = left.filter(({ playbook }) => namesOf(playbook, field).includes(wanted));
    if (exact.length > 0) left = exact;
    else
      left = left.filter(({ playbook }) =>
        field === 'language'
          ? baseLanguage(playbook.language) === baseLanguage(given)
          : namesOf(playbook, field).some((name) => name.includes(wanted)),
      );
  }
  return left;
}

function namesOf(playbook: Candidate['playbook'], field: Field | 'language'): readonly string[] {
  const others = field === 'product' ? (playbook.aliases ?? []) : field === 'title' ? otherFormsOf(playbook.title) : [];
  return [playbook[field], ...others].map(searched);
}

/** The ones in a language, or all where there is none in it. */
export function preferring<C extends Candidate>(candidates: readonly C[], language: string): readonly C[] {
  return inOneLanguage(candidates, language, ({ playbook }) => playbook.language);
}

/** What is in a language, or all where nothing is. */
export function inOneLanguage<T>(all: readonly T[], language: string, languageOf: (one: T) => string): readonly T[] {
  const own = all.filter((one) => baseLanguage(languageOf(one)) === language);
  return own.length > 0 ? own : all;
}

/**
 * The questions that still have more than one answer.
 * @param noneLabel what the way out is called
 */
export function chooseForm(candidates: readonly Candidate[], noneLabel: string): Form {
  return (answers) => {
    const questions: Question[] = [];
    let left = candidates;
    for (const field of FIELDS) {
      const values = [...new Set(left.map(({ playbook }) => playbook[field]))];
      if (values.length > 1) {
        questions.push(
          question(
            field,
            values.map((value) => ({ value, label: value, ...noteFor(left, field, value) })),
            noneLabel,
          ),
        );
        const answer = answers[field];
        if (answer === undefined || answer === NONE || isStale(questions[questions.length - 1]!, answers)) return questions;
        left = left.filter(({ playbook }) => playbook[field] === answer);
      }
    }
    // Several are told apart by their names; beside a title its goals can be read, and a single one of which nobody has read the goal is
    // named before it is taken.
    const unread = questions.length > 0 && !questions.some(({ id }) => id === 'goal' || id === 'title');
    if (left.length > 1 || unread)
      questions.push(
        question(
          left.length > 1 ? 'goal' : 'only',
          left.map(({ id, playbook }) => ({
            value: id,
            label: playbook.goal,
            note: left.length > 1 ? id : `${playbook.product} · ${playbook.industry} · ${playbook.title}`,
          })),
          noneLabel,
          'playbook',
        ),
      );
    return questions;
  };
}

/** What is left after the answers; one when the choice is made, none after "none of these". */
export function chosen<C extends Candidate>(candidates: readonly C[], answers: Answers): readonly C[] {
  // Only what was asked counts: an answer of before may be to a question that is asked no more.
  const asked = chooseForm(candidates, '')(answers).map(({ id }) => id as Field | 'playbook');
  return candidates.filter((candidate) =>
    asked.every((field) => answers[field] === (field === 'playbook' ? candidate.id : candidate.playbook[field])),
  );
}

function question(field: Field | 'only', options: NonNullable<Question['options']>, noneLabel: string, id: string = field): Question {
  const key = field === 'goal' ? 'goalChoice' : field === 'only' ? 'onlyChoice' : field;
  return {
    id,
    kind: 'choice',
    title: (words) => words.walk[key](),
    help: (words) => words.walk[`${key}Help`](),
    options: [...options, { value: NONE, label: noneLabel, stays: true }],
  };
}

/** A title is easier to choose when its goals stand beside it, a product is found by its other names, a title by what people call it. */
function noteFor(left: readonly Candidate[], field: Field, value: string): { note?: string; found?: readonly string[] } {
  const beside = left
    .filter(({ playbook }) => playbook[field] === value)
    .flatMap(({ playbook }) => (field === 'title' ? playbook.goal : field === 'product' ? (playbook.aliases ?? []) : []));
  return {
    ...(beside.length === 0 ? {} : { note: [...new Set(beside)].join(' · ') }),
    ...(field === 'title' ? { found: otherFormsOf(value) } : {}),
  };
}
