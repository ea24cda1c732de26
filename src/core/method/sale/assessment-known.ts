// What the records know of the 22 questions already: the letter, the plan, the amounts (docs/method.md §5).
import { monthsLater } from '../../languages/days/calendar.ts';
import type { Letter } from '../../model/letter.ts';
import type { Mark, Opportunity } from '../../model/opportunity.ts';
import type { Settings } from '../../model/settings.ts';

/** How a question is answered by the records, as data; `words.qualifying.known` has the wording. */
export type Known =
  | { readonly number: 12; readonly mark: Mark; readonly code: 'letter'; readonly args: { id: string; date: string } }
  | { readonly number: 17; readonly mark: Mark; readonly code: 'plan'; readonly args: { by: string; date: string } }
  | {
      readonly number: 18;
      readonly mark: Mark;
      readonly code: 'amounts';
      readonly args: { value: number; minimum: number; close: string; until: string };
    };

/** Letters to somebody who opens doors, or has the power themselves. */
const TO_SPONSORS: ReadonlySet<string> = new Set(['sponsor', 'champion', 'power-sponsor']);

/**
 * What is known.
 * @param letters those of the sale, with their ids
 * @param numbers the team's own minimum, and its horizon in months; without both of them 18 is not answered
 * @param today a day of the calendar
 */
export function knownOf(
  { planAgreed, value, close, signing }: Pick<Opportunity, 'planAgreed' | 'value' | 'close' | 'signing'>,
  letters: readonly { readonly id: string; readonly value: Letter }[],
  { minimum, horizonMonths }: NonNullable<Settings['numbers']>,
  today: string,
): readonly Known[] {
  const letter = letters.find(
    (one) => TO_SPONSORS.has(one.value.letter) && one.value.accepted !== undefined && one.value.accepted <= today,
  );
  const day = signing?.date ?? close;
  const until = horizonMonths === undefined ? undefined : monthsLater(today, horizonMonths);
  return [
    ...(letter?.value.accepted === undefined
      ? []
      : [{ number: 12, mark: '+', code: 'letter', args: { id: letter.id, date: letter.value.accepted } } as const]),
    ...(planAgreed === undefined || planAgreed.date > today
      ? []
      : [{ number: 17, mark: '+', code: 'plan', args: { by: planAgreed.by, date: planAgreed.date } } as const]),
    ...(value === undefined || minimum === undefined || day === undefined || until === undefined
      ? []
      : [
          {
            number: 18,
            mark: value >= minimum && day <= until ? '+' : '-',
            code: 'amounts',
            args: { value, minimum, close: day, until },
          } as const,
        ]),
  ];
}
