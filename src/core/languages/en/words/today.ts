// What is to do today, and this week.
import { englishDay as shownDay } from '../shown-day.ts';
import { days } from './phrases.ts';
import type { Said } from '../../wording.ts';

type Whose = { readonly account?: string | undefined; readonly contact?: string | undefined };

const whose = ({ account, contact }: Whose): string => [account, contact].filter(Boolean).join(' · ');
/** A list cuts its lines at their end: whose it is comes first. */
const first = (a: Whose, what: string): string => (whose(a) === '' ? what : `${whose(a)}: ${what}`);
const of = (who: string): string => (who === '' ? '' : `: ${who}`);

export const today = {
  title: (a: { day: string }) => shownDay(a.day),
  parts: { today: 'Today', late: 'Left lying', week: 'In the next seven days', sales: 'Sale by sale' },
  meeting: (a: Whose & { date: string; time?: string | undefined; what?: string | undefined; hasSheet: boolean; isToday: boolean }) =>
    `${a.isToday ? '' : `${shownDay(a.date)}, `}${a.time === undefined ? '' : `${a.time} `}meeting${of(whose(a) || (a.what ?? ''))}${a.hasSheet ? '' : ' (no sheet yet)'}`,
  draft: (a: { of: string; date: string; about: string; answered: number; questions: number }) =>
    `unfinished: ccs ${a.of}${a.about === '' ? '' : ` (${a.about})`}, begun ${shownDay(a.date)}, ${a.answered} of ${a.questions} answered`,
  letterDue: (a: Whose & { date: string }) => first(a, `no letter yet for the talk of ${shownDay(a.date)}`),
  met: (a: Whose & { date: string; what?: string | undefined }) =>
    first(a, `met at an event; ${a.what ?? 'turn to them'}, ${shownDay(a.date)}`),
  letterUnsent: (a: Whose & { date: string; name: string }) => first(a, `${a.name} of ${shownDay(a.date)} not marked as sent`),
  accessOverdue: (a: Whose & { days: number }) => first(a, `access was promised and not given for ${days(a.days)}`),
  agreed: (a: Whose & { date: string; what: string }) => first(a, `${a.what === '' ? 'agreed next step' : a.what}, ${shownDay(a.date)}`),
  next: (a: Whose & { name?: string | undefined; what: string }) => `${[a.account, a.name].filter(Boolean).join(' · ')}: ${a.what}`,
  nothing: () => 'Nothing is left to do here. Prepare a meeting: ccs prompter new\nTry everything on an example: ccs init demo --example',
  more: (a: { count: number }) => `and ${a.count} more; all of them: ccs today --json`,
  calendarGone: (a: { path: string }) => `Your calendar ${a.path} is not there; without it. Say where it is: ccs me`,
  choose: () => 'What do you want to begin?',
  chooseHelp: () => 'Enter begins what is marked; from its first question you come back here with Shift+Tab. Ctrl+C leaves.',
  leave: () => 'Nothing more for now',
};

export const todayRefusals = {
  'not-a-calendar': (a: { path: string }): Said => [
    `${a.path} is no calendar that can be read.`,
    'Export your calendar as an iCalendar file (.ics) and name that: ccs today --calendar FILE.ics',
  ],
};
