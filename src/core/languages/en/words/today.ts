// What is to do today, and this week.
import { englishDay as shownDay } from '../shown-day.ts';
import { days } from './phrases.ts';
import type { Said } from '../../wording.ts';

type Whose = { readonly account?: string | undefined; readonly contact?: string | undefined };

const whose = ({ account, contact }: Whose): string => [account, contact].filter(Boolean).join(' · ');
const of = (who: string): string => (who === '' ? '' : `: ${who}`);

export const today = {
  title: (a: { day: string }) => shownDay(a.day),
  parts: { today: 'Today', late: 'Left lying', week: 'In the next seven days', sales: 'Sale by sale' },
  meeting: (a: Whose & { date: string; time?: string | undefined; what?: string | undefined; hasSheet: boolean; isToday: boolean }) =>
    `${a.isToday ? '' : `${shownDay(a.date)}, `}${a.time === undefined ? '' : `${a.time} `}meeting${of(whose(a) || (a.what ?? ''))}${a.hasSheet ? '' : ' (no sheet yet)'}`,
  draft: (a: { of: string; date: string; about: string; answered: number; questions: number }) =>
    `unfinished: ccs ${a.of}${a.about === '' ? '' : ` (${a.about})`}, begun ${shownDay(a.date)}, ${a.answered} of ${a.questions} answered`,
  letterDue: (a: Whose & { date: string }) => `no letter yet for the talk of ${shownDay(a.date)}${of(whose(a))}`,
  letterUnsent: (a: Whose & { date: string; name: string }) => `not marked as sent: ${a.name} of ${shownDay(a.date)}${of(whose(a))}`,
  accessOverdue: (a: Whose & { days: number }) => `access was promised and not given for ${days(a.days)}${of(whose(a))}`,
  agreed: (a: Whose & { date: string; what: string }) =>
    `${shownDay(a.date)}: ${a.what === '' ? 'agreed next step' : a.what}${of(whose(a))}`,
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
