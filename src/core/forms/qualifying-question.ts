// Questions that the sheets of an opportunity ask alike (docs/method.md §5, §6).
import type { Words } from '../languages/index.ts';
import { YES_NO } from '../languages/yes-no.ts';
import { questionsOf, valueOf, type Answers, type Form, type Option, type Question, type Value } from '../interview/form.ts';

type Asked = keyof Words['qualifying']['ask'];

/** A question whose title and help stand in `words.qualifying.ask`. */
export function asks(id: string, key: Asked, kind: Question['kind'], standing: Value | undefined, more: Partial<Question> = {}): Question {
  return {
    id,
    kind,
    title: (words) => words.qualifying.ask[key][0],
    help: (words) => words.qualifying.ask[key][1],
    ...(standing === undefined ? {} : { default: standing }),
    ...more,
  };
}

/** One of yes, no and unsure, each by its first letter. */
export function asksYesNo(words: Words, id: string, key: Asked, standing: string | undefined, without: readonly string[] = []): Question {
  return asks(id, key, 'choice', standing, { required: true, options: yesNoOptions(words, without) });
}

/** Yes, no and unsure to choose from, each by its first letter. */
export function yesNoOptions(words: Words, without: readonly string[] = []): readonly Option[] {
  const { yesNo } = words.qualifying;
  return (Object.keys(yesNo) as (keyof typeof yesNo)[])
    .filter((value) => !without.includes(value))
    .map((value): Option => ({ value, label: yesNo[value], key: value.charAt(0), also: YES_NO[value] ?? [] }));
}

/** What was answered, or stood there, as a text; undefined where it is nothing. */
export function textsOf(form: Form, answers: Answers): (id: string) => string | undefined {
  const questions = new Map(questionsOf(form(answers)).map((question) => [question.id, question]));
  return (id) => {
    const question = questions.get(id);
    const value = question && valueOf(question, answers);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
}
