// Where a walk starts: at what a draft holds, with what was handed in on top, and past what need not be asked.
import { missing } from '../../core/interview/answers.ts';
import { accept } from '../../core/interview/accept.ts';
import { questionsOf, START, type Answers, type Form, type Progress, type Value } from '../../core/interview/form.ts';
import { after, type WalkEvent } from '../../core/interview/events.ts';

/**
 * The progress that a draft's events come to; what is no event, or no answer to its question, costs only itself.
 * @param fit what the answers have to fit; one that does not is open again, with what was written in its field
 */
export function replayed(events: readonly unknown[] = [], fit?: { readonly form: Form; readonly today: string }): Progress {
  const read = events.filter(isEvent).reduce(after, START);
  return fit === undefined ? read : fitting(fit.form, read, fit.today);
}

/** How many of the events of a draft say nothing. */
export function unreadable(events: readonly unknown[]): number {
  return events.filter((event) => !isEvent(event)).length;
}

function fitting(form: Form, progress: Progress, today: string): Progress {
  const answers: Record<string, Value> = { ...progress.answers };
  const passed = new Set(progress.passed);
  const typed: Record<string, string> = { ...progress.typed };
  for (const question of questionsOf(form(progress.answers))) {
    const value = answers[question.id];
    // What is no longer among the options is asked again in any case.
    if (value === undefined || question.kind === 'choice') continue;
    const accepted = accept(question, value, today);
    if ('value' in accepted) answers[question.id] = accepted.value;
    else {
      delete answers[question.id];
      passed.delete(question.id);
      if (typeof value === 'string' && value !== '') typed[question.id] ??= value;
    }
  }
  return { answers, passed, ...(Object.keys(typed).length > 0 ? { typed } : {}) };
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
  const { answer, value, pass, answers, typed, left, raw } = event as Record<string, unknown>;
  return (
    (typeof answer === 'string' && isValue(value)) ||
    (typeof (typed ?? left) === 'string' && typeof raw === 'string') ||
    typeof pass === 'string' ||
    (typeof answers === 'object' && answers !== null && Object.values(answers).every(isValue))
  );
}

function isValue(value: unknown): value is Value {
  return typeof value === 'string' || (Array.isArray(value) && value.every(isEntry));
}

function isEntry(entry: unknown): boolean {
  if (typeof entry === 'string') return true;
  return (
    typeof entry === 'object' && entry !== null && !Array.isArray(entry) && Object.values(entry).every((cell) => typeof cell === 'string')
  );
}
