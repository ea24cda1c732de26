// The seven closing questions (docs/method.md §5).
import type { Words } from '../languages/index.ts';
import { READY, type ReadyKey } from '../method/sale/closing.ts';
import type { Ready, YesNo } from '../model/opportunity.ts';
import type { Answers, Form, Question } from '../interview/form.ts';
import { asksYesNo, textsOf } from './qualifying-question.ts';

/** The form: `goals.known`, and `goals.what` for what is known. */
export function readyForm(words: Words, before: Ready | undefined): Form {
  return (answers) =>
    READY.flatMap((key) => {
      const [known, what] = questionsFor(words, before, key);
      return (answers[known.id] ?? known.default) === 'yes' || what.id in answers ? [known, what] : [known];
    });
}

/** Every question there can be. */
export function readyQuestions(words: Words, before: Ready | undefined): readonly Question[] {
  return READY.flatMap((key) => questionsFor(words, before, key));
}

/** What was answered, for each of the seven. */
export function readyAnswers(form: Form, answers: Answers): Readonly<Record<ReadyKey, Pick<Ready[string], 'known' | 'what'>>> {
  const text = textsOf(form, answers);
  const of = (key: ReadyKey): Pick<Ready[string], 'known' | 'what'> => {
    const [known = 'unsure', what] = [text(`${key}.known`) as YesNo | undefined, text(`${key}.what`)];
    return { known, ...(what === undefined ? {} : { what }) };
  };
  return Object.fromEntries(READY.map((key) => [key, of(key)])) as ReturnType<typeof readyAnswers>;
}

function questionsFor(words: Words, before: Ready | undefined, key: ReadyKey): [known: Question, what: Question] {
  const said = words.qualifying.ready;
  const standing = before?.[key];
  return [
    asksYesNo(words, `${key}.known`, `ready.${key}`, standing?.known ?? 'unsure'),
    {
      id: `${key}.what`,
      kind: 'text',
      title: () => said.what({ name: said.names[key] }),
      help: () => said.whatHelp(),
      ...(standing?.what === undefined ? {} : { default: standing.what }),
    },
  ];
}
