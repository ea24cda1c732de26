// The units of time and of parts that English counts in.
import { all, type Meaning } from '../figures/words.ts';

/** Words by what they count in. */
export const englishUnits = (): Readonly<Record<string, Meaning>> => ({
  ...all({ kind: 'time', unit: 'second' }, 'second|seconds|sec|secs'),
  ...all({ kind: 'time', unit: 'minute' }, 'minute|minutes|min|mins'),
  ...all({ kind: 'time', unit: 'hour' }, 'hour|hours|hr|hrs|h|man-hour|man-hours|working hour|working hours'),
  ...all(
    { kind: 'time', unit: 'day' },
    'day|days|working day|working days|workday|workdays|business day|business days|weekday|weekdays|man-day|man-days',
  ),
  ...all({ kind: 'time', unit: 'week' }, 'week|weeks|wk|wks'),
  ...all({ kind: 'time', unit: 'month' }, 'month|months|mth|mths'),
  ...all({ kind: 'time', unit: 'quarter' }, 'quarter|quarters'),
  ...all({ kind: 'time', unit: 'year' }, 'year|years|yr|yrs|annum|twelvemonth'),
  ...all({ kind: 'share', of: 100 }, 'percent|per cent|percentage|percentage point|percentage points|%'),
  ...all({ kind: 'share', of: 1000 }, '‰|per mille|per thousand'),
});
