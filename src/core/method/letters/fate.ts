// Whether what is noted of a letter can have happened on these days (docs/method.md §4).
import type { Fate, Letter } from '../../model/letter.ts';

/** `future`: the day is still to come. `order`: it lies before the day of something that has to come first, or that never came. */
export type Doubt = { readonly fate: Fate; readonly day: string } & (
  | { readonly code: 'future' }
  | { readonly code: 'order'; readonly after: Fate | 'date'; readonly afterDay: string | undefined }
);

/** What cannot have come first: nobody accepts a letter, or opens a door because of it, before it was sent. */
const BEFORE = { sent: 'date', accepted: 'sent', access: 'sent' } as const satisfies { [F in Fate]: Fate | 'date' };

/**
 * What cannot be about the days of a letter.
 * @param letter with what has just been noted
 * @param noted what that was: the rest has been told before
 * @param today the user's day, 2026-12-01
 */
export function doubtfulDays(letter: Pick<Letter, Fate | 'date'>, noted: readonly Fate[], today: string): readonly Doubt[] {
  return (Object.keys(BEFORE) as Fate[]).flatMap((fate): Doubt[] => {
    const day = letter[fate];
    const after = BEFORE[fate];
    const afterDay = letter[after];
    if (day === undefined) return [];
    const future: Doubt[] = noted.includes(fate) && day > today ? [{ code: 'future', fate, day }] : [];
    const touched = noted.includes(fate) || (after !== 'date' && noted.includes(after));
    return touched && (afterDay === undefined || day < afterDay) ? [...future, { code: 'order', fate, day, after, afterDay }] : future;
  });
}
