// A form filled: by what was handed in, by a walk, or by a draft that is gone on with.
import { CcsError } from '../../core/errors.ts';
import { missing } from '../../core/interview/answers.ts';
import { questionsOf, type Answers, type Form, type Question } from '../../core/interview/form.ts';
import { dayOf, type Draft } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { draftOfRecord, resumeOr, tellResumed, type Resume } from './drafts.ts';
import { guided } from './guided.ts';
import { handedIn, refuseToInvent, taken, type AnswerOptions } from './handed-in.ts';
import { past, pastDefaults, replayed, spared, withGiven } from './start.ts';

export type FillOptions = AnswerOptions & { resume?: Resume };

export type Filling = {
  readonly form: Form;
  /** What the walk makes; drafts of other kinds are not looked at. */
  readonly kind: string;
  /** The record it is about: a draft of one is nothing to another. */
  readonly record?: string;
  /** Whom it is about: the company, the person. */
  readonly about?: string;
  /** The part of it, where it has several. */
  readonly part?: string;
  /** The command, without `--resume`. */
  readonly command: string;
  /** What is not asked on the way and stands in the review list; `all` where a record is opened again. */
  readonly passed: 'all' | ((id: string) => boolean);
  /** Every question there can be, where an answer decides which are asked; and where the ids can be seen. */
  readonly every?: (given: Answers) => readonly Question[];
  readonly ids?: string;
  /** What was handed in, before it is checked. */
  readonly handed?: (given: Answers) => Answers;
  /** Refuses what the method does not allow, by throwing; the answers stay in the draft. */
  readonly refuse?: (answers: Answers) => void;
};

export type Filled = {
  readonly answers: Answers;
  /** Holds the answers of the walk. */
  readonly draft: Draft | undefined;
  /** Removes the draft, once the record is written. */
  done(): Promise<void>;
};

/**
 * Fills a form. Where nobody can be asked, what is needed and missing is refused, and for a record that is opened again so is nothing at
 * all. With `--defaults` only what is needed and has none is asked.
 * @throws CcsError unknown-id, set-twice, bad-answer, missing-answers, nothing-to-change, no-draft; Interrupted
 */
export async function filled(desk: Desk, options: FillOptions, filling: Filling): Promise<Filled> {
  const { form, kind, record, part, command, passed, every = () => questionsOf(form({})), ids, refuse = () => undefined } = filling;
  const { handed = (given) => given } = filling;
  const quick = options.defaults === true || (passed === 'all' && (options.set !== undefined || options.answers !== undefined));
  const resume = await resumeOr(desk, options.resume, {
    kind,
    quick,
    command,
    fits: (header) => header.record === record && header.part === part,
  });
  const draft = draftOfRecord(desk, kind, record, resume, command);
  const before = replayed(draft?.events, { form, today: dayOf(desk.io.now()) });
  const sources = (await handedIn(desk, options)).map(handed);
  const known = every(Object.assign({}, before.answers, ...sources) as Answers);
  const given = taken(desk, form, known, sources, ids ?? known.map(({ id }) => id).join(', '), before.answers);
  const start = withGiven(before, given);
  const { answers } = start;
  const done = (kept: { remove(): Promise<void> } | undefined) => async (): Promise<void> => kept?.remove();
  // With answers on the line that is all there is to a change: nobody asked to be asked.
  const enough = passed === 'all' && draft === undefined && Object.keys(given).length > 0;
  if (!desk.canAsk || enough || (options.defaults && missing(form, answers).length === 0)) {
    if (passed === 'all' && Object.keys(answers).length === 0) throw new CcsError('nothing-to-change', { command: desk.again(command) });
    refuse(answers);
    refuseToInvent(form, answers, desk.again(command));
    return { answers, draft, done: done(draft) };
  }
  const steps = form(answers).map(({ id }) => id);
  const from = options.defaults ? pastDefaults(start, form) : passed === 'all' ? past(start, steps) : spared(start, steps.filter(passed));
  const header = { kind, ...(record === undefined ? {} : { record }), ...(part === undefined ? {} : { part }) };
  if (draft) tellResumed(desk, draft);
  const walked = await guided(desk, {
    form,
    header,
    start: from,
    ...(draft ? { draft } : {}),
    review: !options.defaults,
    canLeave: false,
    command,
    ...(filling.about === undefined ? {} : { about: filling.about }),
  });
  refuse(walked.progress.answers);
  return { answers: walked.progress.answers, draft: walked.draft, done: done(walked.draft) };
}
