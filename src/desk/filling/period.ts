// The period that a report is asked for: `--from`, `--to`, or a quarter.
import { CcsError } from '../../core/errors.ts';
import { quarterIn, quarterOf } from '../../core/method/pipeline/period.ts';
import type { Period } from '../../core/method/pipeline/team.ts';
import { dayOf } from '../../workspace/index.ts';
import type { Desk } from '../desk.ts';
import { dayGiven } from './day.ts';

export type PeriodOptions = { from?: string; to?: string; quarter?: string };

/**
 * The period that is asked for; without one, the quarter of today.
 * @throws CcsError no-quarter, bad-day, period-backwards, not-together
 */
export function periodGiven(desk: Desk, options: PeriodOptions): Period {
  const { quarter } = options;
  const today = dayOf(desk.io.now());
  const asked = (['from', 'to'] as const).find((name) => options[name] !== undefined);
  if (quarter !== undefined && asked !== undefined) throw new CcsError('not-together', { one: '--quarter', other: `--${asked}` });
  const [from, to] = (['from', 'to'] as const).map((name) => {
    const text = options[name];
    return text === undefined ? undefined : dayGiven(desk, `--${name}`, text, name === 'from' ? 'behind' : 'ahead');
  });
  const named = quarter === undefined ? quarterOf(from ?? to ?? today) : quarterIn(quarter, today);
  if (named === undefined) throw new CcsError('no-quarter', { value: quarter ?? '' });
  // From a day of an earlier quarter on it goes on until today.
  const until = from !== undefined && named.to < today ? today : named.to;
  const period = { from: from ?? named.from, to: to ?? until };
  if (period.from >= period.to) throw new CcsError('period-backwards', period);
  return period;
}
