// One step of a walk, asked as often as it takes; every answer is handed on before anything else happens.
import { Interrupted } from '../errors.ts';
import type { Words } from '../languages/index.ts';
import { accept, type Accepted } from './accept.ts';
import { doubtOf } from './doubts.ts';
import { after, type WalkEvent } from './events.ts';
import {
  isConfirmed,
  isSpared,
  problemText,
  questionsOf,
  valueOf,
  type Card,
  type Form,
  type Progress,
  type Question,
  type Step,
} from './form.ts';
import type { Port, Reply } from './port.ts';
import { cardViewOf, rawOf, sameRaw, untouched, viewOf, type Raw, type Standing } from './views.ts';

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

/** How a question was left: submitted, or for another place. */
export type Left = 'on' | Extract<Reply, { act: 'back' | 'go' | 'aside' | 'amend' }>;

/** Whether a reply leads away from a question. */
function leads(reply: Reply): reply is Exclude<Left, 'on'> {
  return reply.act === 'back' || reply.act === 'go' || reply.act === 'aside' || reply.act === 'amend';
}

/** A walk on its way: how far it is, and how it gets on; `leaving`: what was passed over on the way stays open. */
export type Way = Walk & { progress: Progress; leaving: boolean };

/**
 * What was typed is kept first.
 * @param stands an answer stands there, whose place it does not take
 * @returns the step to go to, if it is a step of this walk
 */
export async function leave(
  way: Way,
  step: Step,
  left: Exclude<Left, 'on'>,
  stands = isConfirmed(step, way.progress),
): Promise<Step | undefined> {
  if (left.act === 'amend') return undefined;
  if (left.typed === undefined) return left.act === 'go' ? stepOf(way, left.to) : undefined;
  const isField = step.kind !== 'card' && !BY_KEYS.has(step.kind);
  if (stands || !isField) way.port.tell(way.words.walk.notTaken({ title: step.title(way.words), typed: left.typed }));
  const event = stands && isField ? { left: step.id, raw: left.typed } : unfinished(way, step, left.typed);
  if (event) await keep(way, event);
  return left.act === 'go' ? stepOf(way, left.to) : undefined;
}

/** What keys answer takes no text. */
const BY_KEYS: ReadonlySet<Step['kind']> = new Set(['choice', 'checks', 'order', 'card']);

/** A text that was left unfinished waits in its own field; where only keys answer, in that of the notes, if there is one. */
function unfinished(way: Way, step: Step, text: string): WalkEvent | undefined {
  if (step.kind !== 'card' && !BY_KEYS.has(step.kind)) return { typed: step.id, raw: text };
  const notes = step.kind === 'card' ? undefined : notesOf(way, step);
  const { raw } = (notes && afresh(way, notes, text)) ?? {};
  return notes && typeof raw === 'string' ? { typed: notes.id, raw } : undefined;
}

function notesOf(way: Way, { aside }: Question): Question | undefined {
  return questionsOf(way.form(way.progress.answers)).find(({ id }) => id === aside);
}

export function stepOf({ form, progress }: Way, id: string | undefined): Step | undefined {
  return form(progress.answers).find((step) => step.id === id);
}

export async function keep(way: Way, event: WalkEvent): Promise<void> {
  await way.keep(event);
  way.progress = after(way.progress, event);
}

/** Asks a step, and as often as somebody wants it, for notes in between. */
export async function askStep(way: Way, first: Step): Promise<Left> {
  for (let step = first; ; step = stepOf(way, first.id) ?? first) {
    const left = step.kind === 'card' ? await askCard(way, step) : await askQuestion(way, step, step.id);
    if (left === 'on' || left.act !== 'aside') return left;
    await leave(way, step, left);
    const notes = step.kind === 'card' ? undefined : notesOf(way, step);
    const noted = notes ? await askQuestion(way, notes, notes.id, afresh(way, notes, left.note)) : 'on';
    if (noted === 'on') continue;
    // Notes are gone on with wherever they were left.
    const to = notes && (await leave(way, notes, noted, false));
    if (noted.act === 'go' && to) return { act: 'go', to: noted.to };
  }
}

/** Notes that are there already, and a new line to go on in: with what was typed where it is none of the answers. */
function afresh({ progress }: Way, notes: Question, typed = ''): Standing | undefined {
  const value = valueOf(notes, progress.answers);
  const before = typeof value === 'string' && value !== '' ? `${value}\n` : '';
  return before + typed === '' ? undefined : { raw: before + typed, ...(typed !== '' && { half: true }) };
}

async function askQuestion(way: Way, question: Question, place: string, instead?: Standing): Promise<Left> {
  const { words, port } = way;
  // What was typed and not taken stays in the field, with the reason below it.
  const typed = way.progress.typed?.[question.id];
  let standing: Standing | undefined = typed === undefined ? instead : { raw: typed, half: true };
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
    const begun = way.progress.left?.[question.id];
    const left = shown.kind === 'text' && begun !== undefined && begun !== shown.initial ? { left: begun } : {};
    const reply = await port.ask({ ...shown, ...left, check }).catch(async (error: unknown) => {
      // Six lines with one bad day in them are not to be typed again, nor the note that Ctrl+C came in the middle of.
      const open = (error instanceof Interrupted ? error.typed : undefined) ?? refused;
      const event = typeof open === 'string' && open.trim() !== '' ? unfinished(way, question, open) : undefined;
      if (event) await keep(way, event);
      throw error;
    });
    if (leads(reply)) return reply;
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
    if (leads(reply)) return reply;
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
    if (left !== 'on') await leave(way, part, left);
    at += left === 'on' ? 1 : -1;
  }
}
