// Who I am, asked.
import { LANGUAGES, TAGS, type Words } from '../languages/index.ts';
import type { Answers, Form, Question } from '../interview/form.ts';
import { ME_FIELDS, type Me, type MeField } from '../model/me.ts';

/** @param known what is known already, or may well be */
export function meForm(known: Partial<Me>): Form {
  return () => ME_FIELDS.map((id) => asked(id, known[id]));
}

/** What was answered, as it is kept; what was emptied is gone. */
export function meOf(known: Partial<Me>, answers: Answers): Me {
  const value = (id: MeField): unknown => {
    const given = answers[id];
    return given === undefined ? known[id] : given === '' ? undefined : given;
  };
  const fields = ME_FIELDS.map((id) => [id, value(id)] as const).filter(([, one]) => one !== undefined);
  return { ccs: 1, kind: 'me', ...Object.fromEntries(fields) };
}

function asked(id: MeField, value: string | undefined): Question {
  return {
    id,
    kind: id === 'language' ? 'choice' : 'text',
    title: (words: Words) => words.me.ask[id][0] ?? '',
    help: (words: Words) => words.me.ask[id][1] ?? '',
    ...(id === 'language' ? { options: TAGS.map((tag) => ({ value: tag, label: LANGUAGES[tag].name })) } : {}),
    ...(id === 'name' ? { required: true } : {}),
    ...(value === undefined ? {} : { default: value }),
  };
}
