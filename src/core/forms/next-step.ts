// The day of a next step: it lies ahead of the talk in which it was agreed (docs/method.md §3).
import { isDay } from '../model/value.ts';
import type { Problem, Question, Value } from '../interview/form.ts';

/** What is known of the days around a step: that of the talk, and the one on which it is written down. */
type Around = { readonly talk?: string | undefined; readonly today?: string | undefined };

/** A day before the talk is refused; one that is over meanwhile is asked for once more, since talks are noted late. */
export function stepAhead({ talk, today }: Around): Pick<Question, 'problem' | 'doubt'> {
  return {
    ...(talk !== undefined && isDay(talk) ? { problem: (value: Value) => before(value, talk, false) } : {}),
    ...(today === undefined ? {} : { doubt: (value: Value) => before(value, today, true) }),
  };
}

function before(value: Value, from: string, today: boolean): Problem | undefined {
  return typeof value === 'string' && isDay(value) && value < from ? { code: 'day-over', args: { day: value, from, today } } : undefined;
}
