// An account asked for: its name, other names, and whether the two organisations are bound to each other (docs/method.md §5).
import type { Words } from '../languages/index.ts';
import { BOUND, type Account } from '../model/account.ts';
import { valueOf, type Answers, type Question } from '../interview/form.ts';
import { yesNoOptions } from './qualifying-question.ts';

type Asked = keyof Words['account']['ask'];

/** The questions. */
export function accountQuestions(words: Words, { name, aliases, trust, notes }: Partial<Account>): readonly Question[] {
  const asks = (id: Asked, kind: Question['kind'], more: Partial<Question> = {}): Question => ({
    id,
    kind,
    title: (said) => said.account.ask[id][0],
    help: (said) => said.account.ask[id][1],
    ...more,
  });
  return [
    asks('name', 'text', { required: true, ...(name === undefined ? {} : { default: name }) }),
    asks('aliases', 'list', { default: aliases ?? [] }),
    asks('bound', 'choice', {
      default: trust === BOUND ? 'yes' : 'no',
      options: yesNoOptions(words, ['unsure']),
    }),
    asks('notes', 'text', { default: notes ?? '' }),
  ];
}

/** The account as it is kept. */
export function accountOf(questions: readonly Question[], answers: Answers): Account {
  const of = (id: Asked): unknown => {
    const question = questions.find((one) => one.id === id);
    return question && valueOf(question, answers);
  };
  const [name, aliases, notes] = [of('name'), of('aliases'), of('notes')];
  const names = Array.isArray(aliases) ? aliases.filter((one): one is string => typeof one === 'string' && one.trim() !== '') : [];
  return {
    ccs: 1,
    kind: 'account',
    name: String(name),
    ...(names.length > 0 ? { aliases: names } : {}),
    ...(of('bound') === 'yes' ? { trust: BOUND } : {}),
    ...(typeof notes === 'string' && notes !== '' ? { notes } : {}),
  };
}
