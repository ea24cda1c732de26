// A day that a flag gives, written as people do; what was understood is said where it was not written out.
import { CcsError } from '../../core/errors.ts';
import { problemText } from '../../core/interview/form.ts';
import { dayFrom, type DaySide } from '../../core/model/day.ts';
import { isDay } from '../../core/model/value.ts';
import { dayOf } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';

/**
 * The day that somebody gave behind a flag.
 * @param side `behind` for what was done already
 * @throws CcsError bad-day
 */
export function dayGiven(desk: Desk, option: string, text: string, side: DaySide): string {
  const taken = dayFrom(text, dayOf(desk.io.now()), side, desk.words.walk.dayOrder);
  if ('problem' in taken) throw new CcsError('bad-day', { option, why: problemText(desk.words, taken.problem) });
  if (!isDay(text)) desk.tell(desk.style.dim(desk.words.commands.dayUnderstood({ option, text, day: taken.day })));
  return taken.day;
}
