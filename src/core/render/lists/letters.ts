// Letters in a list: to whom, and what became of them.
import { listedLetter } from '../../model/listed.ts';
import type { Letter } from '../../model/letter.ts';
import type { Listing } from './listing.ts';

export const letterListing: Listing<Letter> = {
  listed: listedLetter,
  plain: (id, { letter, language, date, source, sent, accepted, access, answers }) => ({
    id,
    letter,
    to: textAt(answers, 'to.name'),
    company: textAt(answers, 'to.company'),
    date,
    language,
    prompter: source?.prompter ?? null,
    sent: sent ?? null,
    accepted: accepted ?? null,
    access: access ?? null,
  }),
  heads: ({ letters: { heads } }) => [heads.id, heads.to, heads.sent, heads.accepted, heads.access],
  cells: (id, { answers, sent = '', accepted = '', access = '' }) => [id, textAt(answers, 'to.name'), sent, accepted, access],
};

function textAt(answers: Letter['answers'], name: string): string {
  const answer = answers[name];
  return typeof answer === 'string' ? answer : '';
}
