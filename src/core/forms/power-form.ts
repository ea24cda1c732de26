// The four statements of the power sponsor test (docs/method.md §5).
import type { Words } from '../languages/index.ts';
import type { Power } from '../method/sale/power-sponsor.ts';
import { POWER, type Player, type YesNo } from '../model/opportunity.ts';
import type { Answers, Form } from '../interview/form.ts';
import { asks, asksYesNo, textsOf } from './qualifying-question.ts';

/** The form; whoever stands in the inner circle on the map is taken to belong to it. */
export function powerForm(words: Words, { power = {}, circle }: Pick<Player, 'power' | 'circle'>): Form {
  const standing = (statement: (typeof POWER)[number]): YesNo | undefined =>
    power[statement] ?? (statement === 'inner' && circle === 'inner' ? 'yes' : undefined);
  const questions = [
    ...POWER.map((statement) => asksYesNo(words, statement, `power.${statement}`, standing(statement))),
    asks('evidence', 'power.evidence', 'text', power.evidence),
  ];
  return () => questions;
}

/** The test as it is kept with the player. */
export function powerOfAnswers(form: Form, answers: Answers, today: string): Power {
  const text = textsOf(form, answers);
  return { ...Object.fromEntries([...POWER, 'evidence'].flatMap((id) => (text(id) === undefined ? [] : [[id, text(id)]]))), date: today };
}
