// Whether what is noted of a letter can have happened on these days (docs/method.md §4).
import { FATES, type Fate, type Letter } from '../../model/letter.ts';

/** It lies before the day of something that has to come first, or that never came. */
export type Disorder = {
  readonly code: 'order';
  readonly fate: Fate;
  readonly day: string;
  readonly after: Fate | 'date';
  readonly afterDay: string | undefined;
};

/** `future`: the day is still to come. */
export type Doubt = Disorder | { readonly code: 'future'; readonly fate: Fate; readonly day: string };

/** What cannot have come first: nobody accepts a letter, or opens a door because of it, before it was sent. */
const BEFORE = { sent: 'date', accepted: 'sent', access: 'sent' } as const satisfies { [F in Fate]: Fate | 'date' };

type Days = Pick<Letter, Fate | 'date'>;

/** The marks of a letter that come before what has to come first. */
export function disorderOf(letter: Days): readonly Disorder[] {
  return FATES.flatMap((fate): Disorder[] => {
    const day = letter[fate];
    const after = BEFORE[fate];
    const afterDay = letter[after];
    return day === undefined || (afterDay !== undefined && day >= afterDay) ? [] : [{ code: 'order', fate, day, after, afterDay }];
  });
}

/**
 * What cannot be about the days of a letter.
 * @param letter with what has just been noted
 * @param noted what that was: the rest has been told before
 * @param today the user's day, 2026-12-01
 */
export function doubtfulDays(letter: Days, noted: readonly Fate[], today: string): readonly Doubt[] {
  const touched = disorderOf(letter).filter(({ fate, after }) => noted.includes(fate) || (after !== 'date' && noted.includes(after)));
  return FATES.flatMap((fate): Doubt[] => {
    const day = letter[fate];
    const future: Doubt[] = noted.includes(fate) && day !== undefined && day > today ? [{ code: 'future', fate, day }] : [];
    return [...future, ...touched.filter((one) => one.fate === fate)];
  });
}
