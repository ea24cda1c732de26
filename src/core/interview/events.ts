// What happens in a walk, and how far somebody is after it.
import type { Answers, Progress, Value } from './form.ts';

/**
 * What happened; the order of these events is the whole draft. `typed`: what stood in a field when it was left; `left`: the same over an
 * answer, which stands.
 */
export type WalkEvent =
  | { readonly answer: string; readonly value: Value }
  | { readonly pass: string }
  | { readonly answers: Answers }
  | { readonly typed: string; readonly raw: string }
  | { readonly left: string; readonly raw: string };

/** What a progress is after an event. */
export function after(progress: Progress, event: WalkEvent): Progress {
  if ('answers' in event) return withAnswers(progress, event.answers);
  if ('typed' in event) return { ...progress, typed: { ...progress.typed, [event.typed]: event.raw } };
  if ('left' in event) return { ...progress, left: { ...progress.left, [event.left]: event.raw } };
  const id = 'pass' in event ? event.pass : event.answer;
  const answers = 'pass' in event ? progress.answers : { ...progress.answers, [id]: event.value };
  const passed = new Set(progress.passed).add(id);
  const { unasked } = progress;
  return { answers, passed, ...(unasked && { unasked }), ...without(id, 'typed', progress), ...without(id, 'left', progress) };
}

/** What was begun elsewhere stays begun. */
function without(id: string, kind: 'typed' | 'left', { [kind]: begun = {} }: Progress): Pick<Progress, 'typed' | 'left'> {
  const { [id]: _, ...others } = begun;
  return Object.keys(others).length > 0 ? { [kind]: others } : {};
}

/** An answer that came another way takes the place of what was half-typed. */
function withAnswers({ typed = {}, ...progress }: Progress, answers: Answers): Progress {
  const same = (id: string): boolean => JSON.stringify(answers[id]) === JSON.stringify(progress.answers[id]);
  const open = Object.entries(typed).filter(([id]) => same(id));
  return { ...progress, answers, ...(open.length > 0 ? { typed: Object.fromEntries(open) } : {}) };
}
