// Where a walk starts: at what a draft holds, with what was handed in on top, and past what need not be asked.
import { missing } from '../../core/interview/answers.ts';
import { START, type Answers, type Form, type Progress } from '../../core/interview/form.ts';
import { after, type WalkEvent } from '../../core/interview/walk.ts';

/** The progress that a draft's events come to. */
export function replayed(events: readonly unknown[] = []): Progress {
  return events.filter(isEvent).reduce(after, START);
}

/** What was handed in beats what a draft holds, and what was left half-typed there; it is neither asked nor counted. */
export function withGiven({ answers, passed, typed = {} }: Progress, given: Answers): Progress {
  const open = Object.entries(typed).filter(([id]) => !(id in given));
  const all = { ...answers, ...given };
  const unasked = new Set(Object.keys(all).filter((id) => id in given || !passed.has(id)));
  return { answers: all, passed, unasked, ...(open.length > 0 ? { typed: Object.fromEntries(open) } : {}) };
}

/** Steps that stand in the review list, where each can be opened. */
export function past(start: Progress, steps: readonly string[]): Progress {
  return { ...start, passed: new Set([...start.passed, ...steps]) };
}

/** Steps that stand in the review list too, and are neither asked on the way there nor counted. */
export function spared(start: Progress, steps: readonly string[]): Progress {
  const fresh = steps.filter((id) => !start.passed.has(id));
  return { ...past(start, steps), unasked: new Set([...(start.unasked ?? []), ...fresh]) };
}

/** With `--defaults` only what is needed and has none is asked. */
export function pastDefaults(start: Progress, form: Form): Progress {
  const lacking = missing(form, start.answers);
  return spared(
    start,
    form(start.answers).flatMap(({ id }) => (lacking.includes(id) ? [] : [id])),
  );
}

function isEvent(event: unknown): event is WalkEvent {
  const { answer, value, pass, answers, typed, raw } = event as Record<string, unknown>;
  return (
    (typeof answer === 'string' && value !== undefined) ||
    (typeof typed === 'string' && typeof raw === 'string') ||
    typeof pass === 'string' ||
    (typeof answers === 'object' && answers !== null)
  );
}
