// The loop: asks through a port, one step after the other, and hands every answer on before it asks the next.
import { back, isOpen, isSpared, isStale, next, valueOf, type Progress, type Step } from './form.ts';
import { askStep, leave, stepOf, type Walk, type Way } from './step.ts';
import { LEAVE, openOf, reviewOf } from './views.ts';

/** Where a walk ended: at its end, or before its first question. */
export type Ended = { readonly at: 'end' | 'start'; readonly progress: Progress };

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
        const to = left === 'on' ? undefined : await leave(way, picked, left);
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
    const to = await leave(way, step, left);
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

async function review(way: Way): Promise<Step | 'back' | undefined> {
  const reply = await way.port.ask(reviewOf(way, way.progress));
  if (reply.act === 'back') return 'back';
  return reply.act === 'answer' ? stepOf(way, String(reply.value)) : undefined;
}
