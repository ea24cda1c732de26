// The loop: asks through a port, one step after the other, and hands every answer on before it asks the next.
import type { Words } from '../i18n/index.ts';
import { accept, type Accepted } from './accept.ts';
import { back, next, position, valueOf, type Answers, type Card, type Entry, type Form, type Problem, type Progress, type Question, type Step, type Value } from './form.ts';
import type { Port, Reply, Shown, View } from './port.ts';

/** What happened; the order of these events is the whole draft. */
export type WalkEvent = { readonly answer: string; readonly value: Value } | { readonly pass: string } | { readonly answers: Answers };

export type Walk = {
  readonly form: Form;
  readonly port: Port;
  readonly words: Words;
  /** Called before the next question is asked; the next waits for it. */
  readonly keep: (event: WalkEvent) => Promise<void>;
  /** A review list of all answers stands at the end. */
  readonly review: boolean;
  /** There is something before the first question to go back to. */
  readonly canLeave: boolean;
};

/** Where a walk ended: at its end, or before its first question. */
export type Ended = { readonly at: 'end' | 'start'; readonly progress: Progress };

/** What a progress is after an event. */
export function after(progress: Progress, event: WalkEvent): Progress {
  const passed = new Set(progress.passed);
  if ('answers' in event) return { answers: event.answers, passed };
  if ('pass' in event) return { answers: progress.answers, passed: passed.add(event.pass) };
  return { answers: { ...progress.answers, [event.answer]: event.value }, passed: passed.add(event.answer) };
}

/**
 * Walks to the end.
 * @throws Interrupted when the user leaves
 */
export async function walk(given: Walk, start: Progress): Promise<Ended> {
  let progress = start;
  const keep = async (event: WalkEvent): Promise<void> => {
    await given.keep(event);
    progress = after(progress, event);
  };
  let step = next(given.form, progress);
  for (;;) {
    if (step === undefined) {
      if (!given.review) return { at: 'end', progress };
      const picked = await review(given, progress);
      if (picked === undefined) return { at: 'end', progress };
      if (picked === 'back') step = given.form(progress.answers).at(-1);
      else {
        await askStep(given, () => progress, keep, picked);
        step = next(given.form, progress);
      }
      continue;
    }
    const id = step.id;
    if ((await askStep(given, () => progress, keep, step)) === 'back') {
      const before = back(given.form, progress, id);
      if (before === undefined && given.canLeave) return { at: 'start', progress };
      if (before === undefined) given.port.tell(given.words.walk.firstQuestion());
      else step = before;
    } else {
      step = following(given.form, progress, id);
    }
  }
}

/** The next step that still waits for an answer; after a step back the walk goes forward over what was passed already, step by step. */
function following(form: Form, progress: Progress, id: string): Step | undefined {
  const steps = form(progress.answers);
  const at = steps.findIndex((step) => step.id === id);
  const waiting = next(form, progress);
  return waiting && steps.findIndex((step) => step.id === waiting.id) > at ? (steps[at + 1] ?? waiting) : waiting;
}

type Raw = string | readonly string[];
type Keep = (event: WalkEvent) => Promise<void>;

async function askStep(given: Walk, progress: () => Progress, keep: Keep, step: Step): Promise<'back' | 'on'> {
  return step.kind === 'card' ? askCard(given, progress, keep, step) : askQuestion(given, progress, keep, step, step.id);
}

async function askQuestion(given: Walk, progress: () => Progress, keep: Keep, question: Question, place: string): Promise<'back' | 'on'> {
  // What was typed and not taken stays in the field, with the reason below it.
  let refused: { raw: Raw; why: string } | undefined;
  let doubted: Raw | undefined;
  for (;;) {
    const shown = viewOf(given, progress(), question, place, refused);
    const standing = refused ? undefined : valueOf(question, progress().answers);
    const taken = (raw: Raw): Accepted => accept(question, untouched(shown, raw) && standing !== undefined ? standing : raw);
    const check = (raw: Raw): string | undefined => {
      const accepted = taken(raw);
      if ('problem' in accepted) return told(given.words, accepted.problem);
      const doubt = question.doubt?.(accepted.value);
      if (doubt === undefined || (doubted !== undefined && sameRaw(doubted, raw))) return undefined;
      doubted = raw;
      return given.words.walk.orKeepIt({ doubt: told(given.words, doubt) });
    };
    const reply = await given.port.ask({ ...shown, check });
    if (reply.act === 'back') return 'back';
    const raw = rawOf(shown, reply);
    const why = check(raw);
    const accepted = taken(raw);
    if (why !== undefined || 'problem' in accepted) {
      refused = { raw, why: why ?? '' };
      continue;
    }
    // What stood there and was accepted goes on following what it was made from.
    await keep(refused === undefined && untouched(shown, raw) ? { pass: question.id } : { answer: question.id, value: accepted.value });
    return 'on';
  }
}

async function askCard(given: Walk, progress: () => Progress, keep: Keep, first: Card): Promise<'back' | 'on'> {
  let problem: string | undefined;
  for (;;) {
    const card = (given.form(progress().answers).find((step) => step.id === first.id) as Card | undefined) ?? first;
    const shown = { ...shownOf(given, progress(), card, card.id, problem), kind: 'card' as const, spoken: card.spoken, lines: card.lines };
    problem = undefined;
    const reply = await given.port.ask(shown);
    if (reply.act === 'back') return 'back';
    if (reply.act === 'open') {
      await askParts(given, progress, keep, card);
      continue;
    }
    if (reply.act === 'leave-out') {
      const left = card.leaveOut();
      if ('answers' in left) {
        await keep({ answers: left.answers });
        return 'on';
      }
      problem = told(given.words, left.problem);
      continue;
    }
    await keep({ pass: card.id });
    return 'on';
  }
}

async function askParts(given: Walk, progress: () => Progress, keep: Keep, first: Card): Promise<void> {
  for (let at = 0; at >= 0; ) {
    const card = given.form(progress().answers).find((step) => step.id === first.id) as Card | undefined;
    const part = card?.parts[at];
    if (part === undefined) return;
    at += (await askQuestion(given, progress, keep, part, first.id)) === 'back' ? -1 : 1;
  }
}

async function review(given: Walk, { answers }: Progress): Promise<Step | 'back' | undefined> {
  const { walk: words } = given.words;
  const steps = given.form(answers);
  const options = [
    { value: '', label: words.finish() },
    ...steps.map((step) => ({ value: step.id, label: step.title(given.words), note: step.kind === 'card' ? step.spoken : summary(valueOf(step, answers), step, words.nothing()) })),
  ];
  const shown = { id: 'review', title: words.review(), help: words.reviewHelp(), at: steps.length, of: steps.length };
  const reply = await given.port.ask({ ...shown, kind: 'choice', options, initial: '' });
  if (reply.act === 'back') return 'back';
  return steps.find((step) => reply.act === 'answer' && step.id === reply.value);
}

/** One line that says what was answered. */
function summary(value: Value | undefined, question: Question, nothing: string): string {
  const entries = value === undefined ? [] : typeof value === 'string' ? [value] : value.map(askOf);
  const labels = entries.map((entry) => question.options?.find((option) => option.value === entry)?.label ?? entry);
  return labels.filter(Boolean).join(' · ') || nothing;
}

function viewOf(given: Walk, progress: Progress, question: Question, place: string, refused?: { raw: Raw; why: string }): View {
  const shown = shownOf(given, progress, question, place, refused?.why);
  const value = refused?.raw ?? valueOf(question, progress.answers);
  const options = question.options ?? [];
  switch (question.kind) {
    case 'choice':
      return { ...shown, kind: 'choice', options, ...(typeof value === 'string' ? { initial: value } : {}) };
    case 'checks':
    case 'order':
      return { ...shown, kind: 'checks', ordered: question.kind === 'order', options, initial: (value ?? []) as readonly string[] };
    default: {
      const { preview } = question;
      return { ...shown, kind: 'text', lines: question.kind === 'list', initial: linesOf(value), ...(preview ? { preview } : {}) };
    }
  }
}

function shownOf(given: Walk, progress: Progress, step: Step, place: string, problem: string | undefined): Shown {
  return { id: step.id, title: step.title(given.words), help: step.help(given.words), ...position(given.form, progress, place), ...(problem === undefined ? {} : { problem }) };
}

/** What was answered, as the view showed it: a list of texts one a line. */
function rawOf(view: View, reply: Reply): Raw {
  if (reply.act !== 'answer') return initialOf(view);
  return view.kind === 'text' && typeof reply.value !== 'string' ? reply.value.join('\n') : reply.value;
}

function initialOf(view: View): Raw {
  return view.kind === 'card' ? '' : (view.initial ?? '');
}

function untouched(view: View, raw: Raw): boolean {
  return sameRaw(typeof raw === 'string' || view.kind !== 'text' ? raw : raw.join('\n'), initialOf(view));
}

function sameRaw(a: Raw, b: Raw): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a === b;
  return lineList(a) === lineList(b);
}

function lineList(raw: Raw): string {
  return (typeof raw === 'string' ? raw.split('\n') : raw).filter((line) => line.trim() !== '').join('\n');
}

function linesOf(value: Value | undefined): string {
  return value === undefined ? '' : typeof value === 'string' ? value : value.map(askOf).join('\n');
}

function askOf(entry: Entry): string {
  return typeof entry === 'string' ? entry : (entry['ask'] ?? '');
}

/** A problem in the user's words. */
export function told(words: Words, problem: Problem): string {
  return (words.problems[problem.code] as (args: unknown) => string)(problem.args);
}
