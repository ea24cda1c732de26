// A question about an opportunity, asked in its words.
import type { Words } from '../languages/index.ts';
import type { Question, Value } from '../interview/form.ts';

type Asked = keyof Words['opportunity']['ask'];

/** A question whose title and help stand in `words.opportunity.ask`. */
export function askedAs(id: string, key: Asked, kind: Question['kind'], value: Value | undefined, more: Partial<Question> = {}): Question {
  return {
    id,
    kind,
    title: (words) => words.opportunity.ask[key][0] ?? '',
    help: (words) => words.opportunity.ask[key][1] ?? '',
    ...(value === undefined ? {} : { default: value }),
    ...more,
  };
}
