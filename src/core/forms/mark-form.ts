// What became of a letter, asked one after the other: what happened, on which day, and the buyer's words to it (docs/method.md §4, §7).
import type { Words } from '../languages/index.ts';
import { FATES, type Fate, type Letter } from '../model/letter.ts';
import { dayProblem } from '../model/value.ts';
import type { Answers, Form, Problem, Question } from '../interview/form.ts';
import { textsOf } from './qualifying-question.ts';

export type Marked = { readonly fate: Fate; readonly day: string; readonly said?: string; readonly reply?: string; readonly met?: string };

/**
 * The form.
 * @param isFile whether a path leads to a file
 * @param refused why something cannot have happened on a day, as marking itself would say
 */
export function markForm(
  words: Words,
  letter: Letter,
  today: string,
  isFile: (path: string) => boolean,
  refused: (fate: Fate, day: string) => Problem | undefined,
): Form {
  const { ask, fate: names } = words.letters;
  const open = FATES.find((fate) => letter[fate] === undefined) ?? 'access';
  const asks = (id: keyof typeof ask, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
    id,
    kind,
    title: (said) => said.letters.ask[id][0],
    help: (said) => said.letters.ask[id][1],
    ...more,
  });
  return (answers) => {
    const fate = (answers['mark'] ?? open) as Fate;
    return [
      asks('mark', 'choice', {
        required: true,
        default: open,
        options: FATES.map((value) => ({ value, label: names[value], key: value === 'access' ? 'd' : value.charAt(0) })),
      }),
      asks('day', 'date', {
        required: true,
        default: today,
        problem: (value) =>
          dayProblem(String(value)) === undefined && String(value) > today
            ? { code: 'still-to-come', args: { text: String(value) } }
            : refused(fate, String(value)),
      }),
      ...(fate === 'accepted'
        ? [
            asks('said', 'text'),
            asks('reply', 'text', {
              problem: (value) =>
                value !== '' && !isFile(String(value)) ? { code: 'no-such-file', args: { text: String(value) } } : undefined,
            }),
          ]
        : []),
      ...(fate === 'access' ? [asks('met', 'text')] : []),
    ];
  };
}

/** What was answered. */
export function markOfAnswers(form: Form, answers: Answers): Marked {
  const of = textsOf(form, answers);
  const [said, reply, met] = ['said', 'reply', 'met'].map(of);
  return {
    fate: of('mark') as Fate,
    day: of('day') ?? '',
    ...(said === undefined ? {} : { said }),
    ...(reply === undefined ? {} : { reply }),
    ...(met === undefined ? {} : { met }),
  };
}
