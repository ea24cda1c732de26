// The loop: asks through a port, one step after the other, and hands every answer on before it asks the next.
import { Interrupted } from '../errors.ts';
import type { Words } from '../languages/index.ts';
import { accept, type Accepted } from './accept.ts';
import { doubtOf } from './doubts.ts';
import {
  back,
  isOpen,
  isSpared,
  isStale,
  next,
  questionsOf,
  valueOf,
  type Answers,
  type Card,
  type Form,
  type Problem,
  type Progress,
  type Question,
  type Step,
  type Value,
} from './form.ts';
import type { Port, Reply } from './port.ts';
import { cardViewOf, LEAVE, openOf, rawOf, reviewOf, sameRaw, untouched, viewOf, type Raw, type Standing } from './views.ts';

/** What happened; the order of these events is the whole draft. `typed`: what stood in a field when it was left. */
export type WalkEvent =
  | { readonly answer: string; readonly value: Value }
  | { readonly pass: string }
  | { readonly answers: Answers }
  | { readonly typed: string; readonly raw: string };

export type Walk = {
  readonly form: Form;
  readonly port: Port;
  readonly words: Words;
  /** The day it is walked on. */
  readonly today: string;
  /** Called before the next question is asked; the next waits for it. */
  readonly keep: (event: WalkEvent) => Promise<void>;
  /** A review list of all answers stands at the end. */
  readonly review: boolean;
  /** There is something before the first question to go back to. */
  readonly canLeave: boolean;
  /** How many questions there will be is not known yet, so that none is counted. */
  readonly uncounted?: boolean;
};

/** Where a walk ended: at its end, or before its first question. */
export type Ended = { readonly at: 'end' | 'start'; readonly progress: Progress };

/** What a progress is after an event. */
export function after(progress: Progress, event: WalkEvent): Progress {
  if ('answers' in event) return withAnswers(progress, event.answers);
  if ('typed' in event) return { ...progress, typed: { ...progress.typed, [event.typed]: event.raw } };
  const id = 'pass' in event ? event.pass : event.answer;
  const { [id]: _, ...typed } = progress.typed ?? {};
  const answers = 'pass' in event ? progress.answers : { ...progress.answers, [id]: event.value };
  const { unasked } = progress;
  const passed = new Set(progress.passed).add(id);
  return { answers, passed, ...(unasked ? { unasked } : {}), ...(Object.keys(typed).length > 0 ? { typed } : {}) };
}

/** An answer that came another way takes the place of what was half-typed. */
function withAnswers({ typed = {}, ...progress }: Progress, answers: Answers): Progress {
  const same = (id: string): boolean => JSON.stringify(answers[id]) === JSON.stringify(progress.answers[id]);
  const open = Object.entries(typed).filter(([id]) => same(id));
  return { ...progress, answers, ...(open.length > 0 ? { typed: Object.fromEntries(open) } : {}) };
}

/** How a question was left: submitted, or for another place. */
type Left = 'on' | Extract<Reply, { act: 'back' | 'go' | 'aside' }>;

/** A walk on its way: how far it is, and how it gets on; `leaving`: what was passed over on the way stays open. */
type Way = Walk & { progress: Progress; leaving: boolean };

/**
 * Walks to the end.
 * @throws Interrupted when the user leaves
 */
export async function walk(given: Walk, start: Progress): Promise<Ended> {
  const way: Way = { ...given, progress: start, leaving: false };
  const jumps: { readonly from: string; readonly to: string }[] = [];
  // Over what was answered already the walk only goes step by step when somebody went there to look at it.
  let retracing = false;
  let jumped = false;
  let step = next(way.form, start);
  for (;;) {
    if (step === undefined) {
      if (!given.review) return { at: 'end', progress: way.progress };
      const picked = await review(way);
      if (picked === undefined) return { at: 'end', progress: way.progress };
      if (picked === 'back') step = way.form(way.progress.answers).at(-1);
      else {
        const left = await askStep(way, picked);
        const to = left !== 'on' && left.act === 'go' ? await leave(way, picked.id, left) : undefined;
        step = to ?? (await overOpen(way, undefined, jumped));
      }
      continue;
    }
    const { id }: Step = step;
    const at = way.form(way.progress.answers).findIndex((one) => one.id === id);
    if (isOpen(step, way.progress)) retracing = false;
    const left = await askStep(way, step);
    if (left === 'on') {
      step = await overOpen(way, following(way, id, at, retracing), jumped, step);
      continue;
    }
    const to = await leave(way, id, left);
    if (left.act === 'go') {
      jumped = true;
      if (to) jumps.push({ from: id, to: to.id });
      step = to ?? step;
    } else {
      const jump = jumps.at(-1)?.to === id ? jumps.pop() : undefined;
      const before: Step | undefined = stepOf(way, jump?.from) ?? back(way.form, way.progress, id);
      if (before === undefined && given.canLeave) return { at: 'start', progress: way.progress };
      if (before === undefined) given.port.tell(given.words.walk.firstQuestion());
      else step = before;
    }
    retracing = true;
  }
}

/** What was typed is kept first. @returns the step to go to, if it is a step of this walk */
async function leave(way: Way, id: string, left: Exclude<Left, 'on'>): Promise<Step | undefined> {
  if (left.typed !== undefined) await keep(way, { typed: id, raw: left.typed });
  return left.act === 'go' ? stepOf(way, left.to) : undefined;
}

function stepOf({ form, progress }: Way, id: string | undefined): Step | undefined {
  return form(progress.answers).find((step) => step.id === id);
}

/**
 * The next step that still waits for an answer, those behind this one first; while retracing, the walk goes forward over
 * what was passed already, step by step.
 * @param before where the step stood: it may have been left out
 */
function following({ form, progress }: Way, id: string, before: number, retracing: boolean): Step | undefined {
  const steps = form(progress.answers);
  const found = steps.findIndex((step) => step.id === id);
  const behind = steps.slice(found < 0 ? before : found + 1);
  const waiting = behind.find((step) => isOpen(step, progress));
  const first = next(form, progress);
  if (first && isStale(first, progress.answers)) return first;
  if (waiting === undefined) return undefined;
  // What was handed in and never shown is not asked on the way either.
  const seen = (step: Step): boolean => progress.passed.has(step.id) || !(step.id in progress.answers || isSpared(step));
  return (retracing ? behind.find(seen) : waiting) ?? waiting;
}

/**
 * What was jumped over comes before what is put together from it; and nobody is sent round to it unasked: whoever sits there says.
 * @returns the step to go on with; undefined for the end
 */
async function overOpen(way: Way, step: Step | undefined, jumped: boolean, from?: Step): Promise<Step | undefined> {
  // Whoever went to the end to look at it is there already.
  if (step !== undefined && (!isClosing(step) || (from !== undefined && isClosing(from)))) return step;
  const { form, progress, port } = way;
  const steps = form(progress.answers);
  const end = step === undefined ? steps.length : steps.findIndex(({ id }) => id === step.id);
  const before = steps.slice(0, end);
  const open = before.filter((one) => isOpen(one, progress) && (step === undefined || !isClosing(one)));
  const needed = open.find((one) => isStale(one, progress.answers) || lacks(one, progress));
  const [first] = open;
  if (first === undefined || way.leaving) return needed ?? step;
  if (!jumped) return first;
  const reply = await port.ask(openOf(way, progress, open.length));
  if (reply.act !== 'answer' || reply.value !== LEAVE) return first;
  way.leaving = true;
  return needed ?? step;
}

function isClosing(step: Step): boolean {
  return step.kind !== 'card' && step.closing === true;
}

/** It needs an answer, and nothing stands there. */
function lacks(step: Step, { answers }: Progress): boolean {
  return step.kind !== 'card' && step.required === true && (valueOf(step, answers) ?? '').length === 0;
}

async function keep(way: Way, event: WalkEvent): Promise<void> {
  await way.keep(event);
  way.progress = after(way.progress, event);
}

/** Asks a step, and as often as somebody wants it, for notes in between. */
async function askStep(way: Way, first: Step): Promise<Left> {
  for (let step = first; ; step = stepOf(way, first.id) ?? first) {
    const left = step.kind === 'card' ? await askCard(way, step) : await askQuestion(way, step, step.id);
    if (left === 'on' || left.act !== 'aside') return left;
    await leave(way, step.id, left);
    const notes = questionsOf(way.form(way.progress.answers)).find(({ id }) => step.kind !== 'card' && id === step.aside);
    const noted = notes ? await askQuestion(way, notes, notes.id, afresh(way, notes)) : 'on';
    if (noted === 'on') continue;
    const to = await leave(way, notes?.id ?? '', noted);
    if (noted.act === 'go' && to) return { act: 'go', to: noted.to };
  }
}

/** Notes that are there already, and a new line to go on in. */
function afresh({ progress }: Way, notes: Question): Standing | undefined {
  const value = valueOf(notes, progress.answers);
  return typeof value === 'string' && value !== '' ? { raw: `${value}\n` } : undefined;
}

async function askQuestion(way: Way, question: Question, place: string, instead?: Standing): Promise<Left> {
  const { words, port } = way;
  // What was typed and not taken stays in the field, with the reason below it.
  const typed = way.progress.typed?.[question.id];
  let standing = typed === undefined ? instead : { raw: typed };
  let doubted: Raw | undefined;
  let refused: Raw | undefined;
  for (;;) {
    const shown = viewOf(way, way.progress, question, place, standing);
    const value = standing ? undefined : valueOf(question, way.progress.answers);
    const taken = (raw: Raw): Accepted =>
      accept(question, untouched(shown, raw) && value !== undefined ? value : raw, way.today, words.walk.dayOrder);
    const check = (raw: Raw): string | undefined => {
      const accepted = taken(raw);
      refused = 'problem' in accepted ? raw : undefined;
      if ('problem' in accepted) return problemText(words, accepted.problem);
      const doubt = doubtOf(question, accepted.value);
      if (doubt === undefined || (doubted !== undefined && sameRaw(doubted, raw))) return undefined;
      doubted = raw;
      return words.walk.orKeepIt({ doubt: problemText(words, doubt) });
    };
    const reply = await port.ask({ ...shown, check }).catch(async (error: unknown) => {
      // Six lines with one bad day in them are not to be typed again, nor the note that Ctrl+C came in the middle of.
      const open = (error instanceof Interrupted ? error.typed : undefined) ?? refused;
      if (typeof open === 'string' && open.trim() !== '') await keep(way, { typed: question.id, raw: open });
      throw error;
    });
    if (reply.act === 'back' || reply.act === 'go' || reply.act === 'aside') return reply;
    const raw = rawOf(shown, reply);
    const why = check(raw);
    const accepted = taken(raw);
    if (why !== undefined || 'problem' in accepted) {
      standing = { raw, why: why ?? '' };
      continue;
    }
    // What stood there and was accepted goes on following what it was made from.
    await keep(
      way,
      standing === undefined && untouched(shown, raw) ? { pass: question.id } : { answer: question.id, value: accepted.value },
    );
    return 'on';
  }
}

async function askCard(way: Way, first: Card): Promise<Left> {
  let problem: string | undefined;
  for (;;) {
    const card = (stepOf(way, first.id) as Card | undefined) ?? first;
    const shown = cardViewOf(way, way.progress, card, problem);
    problem = undefined;
    const reply = await way.port.ask(shown);
    if (reply.act === 'back' || reply.act === 'go' || reply.act === 'aside') return reply;
    if (reply.act === 'open') {
      await askParts(way, card);
      continue;
    }
    if (reply.act === 'leave-out') {
      const left = card.leaveOut();
      if ('answers' in left) {
        await keep(way, { answers: left.answers });
        return 'on';
      }
      problem = problemText(way.words, left.problem);
      continue;
    }
    await keep(way, { pass: card.id });
    return 'on';
  }
}

async function askParts(way: Way, first: Card): Promise<void> {
  for (let at = 0; at >= 0; ) {
    const { parts = [] } = (stepOf(way, first.id) as Card | undefined) ?? {};
    const part = parts.filter((one) => !isSpared(one) || (valueOf(one, way.progress.answers) ?? '').length > 0)[at];
    if (part === undefined) return;
    const left = await askQuestion(way, part, first.id);
    if (left !== 'on') await leave(way, part.id, left);
    at += left === 'on' ? 1 : -1;
  }
}

async function review(way: Way): Promise<Step | 'back' | undefined> {
  const reply = await way.port.ask(reviewOf(way, way.progress));
  if (reply.act === 'back') return 'back';
  return reply.act === 'answer' ? stepOf(way, String(reply.value)) : undefined;
}

/** A problem in the user's words. */
export function problemText(words: Words, problem: Problem): string {
  return (words.problems[problem.code] as (args: unknown) => string)(problem.args);
}
