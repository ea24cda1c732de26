// An account asked for: its names, what belongs to it, and how we stand with it (docs/method.md §5, §8).
import type { Words } from '../languages/index.ts';
import { BOUND, LEVELS, type Account } from '../model/account.ts';
import { valueOf, type Answers, type Question } from '../interview/form.ts';
import { yesNoOptions } from './qualifying-question.ts';

type Asked = keyof Words['account']['ask'];

/** The questions. */
export function accountQuestions(
  words: Words,
  { name, aliases, subsidiaries, level, trust, notes }: Partial<Account>,
): readonly Question[] {
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
    asks('subsidiaries', 'list', { default: subsidiaries ?? [] }),
    asks('level', 'choice', {
      default: level === undefined ? '' : String(level),
      options: [
        { value: '', label: words.opportunity.unknown },
        ...LEVELS.map((one) => ({ value: String(one), label: words.account.levels[one], key: String(one) })),
      ],
    }),
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
  const [name, notes] = [of('name'), of('notes')];
  const listed = (id: Asked): readonly string[] => {
    const value = of(id);
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string' && one.trim() !== '') : [];
  };
  const [names, subsidiaries] = [listed('aliases'), listed('subsidiaries')];
  const level = LEVELS.find((one) => String(one) === of('level'));
  return {
    ccs: 1,
    kind: 'account',
    name: String(name),
    ...(names.length > 0 ? { aliases: [...names] } : {}),
    ...(subsidiaries.length > 0 ? { subsidiaries: [...subsidiaries] } : {}),
    ...(level === undefined ? {} : { level }),
    ...(of('bound') === 'yes' ? { trust: BOUND } : {}),
    ...(typeof notes === 'string' && notes !== '' ? { notes } : {}),
  };
}
