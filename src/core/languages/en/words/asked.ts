// What is asked where a flag stands without what belongs behind it, and where a milestone is graded in a walk.

import type { Asked } from '../../wording.ts';

const flags = {
  owner: ['Whose sales?', 'Type a part of the name, or move with the arrow keys; take one with Enter.'],
  process: ['Which process?', 'Only the sales that follow it are counted.'],
  quarter: ['Which quarter?', 'Another period: --from DAY --to DAY'],
  from: ['From which day on?', 'As you would say it: 2026-09-30, yesterday, 30 September.'],
  to: ['Up to which day?', 'As you would say it: 2026-09-30, yesterday, 30 September.'],
  at: ['As of which day?', 'As you would say it: 2026-09-30, yesterday, 30 September.'],
  since: ['Since which day?', 'As you would say it: 2026-09-30, yesterday, 30 September.'],
} satisfies Readonly<Record<string, Asked>>;
const advancing = {
  sale: ['Which sale?', 'Type a part of the name to narrow the list; take one with Enter.'],
  milestone: ['Where does it stand now?', 'The next milestone wants evidence; going back, losing it or setting it aside wants a reason.'],
  shown: ['What shows it?', 'Something the buyer did. What the seller did proves activity, not progress.'],
  file: ['Which file?', 'The path of what the buyer sent: a mail, a picture, a document.'],
  day: ['On which day did the buyer do it?', 'As you would say it: 2026-09-30, yesterday, 30 September.'],
  what: ['What did the buyer do?', 'Who of theirs, and what: one sentence that is still understood in a year.'],
  why: ['Why?', 'One sentence that is still understood in a year.'],
  by: ['Who grades?', 'The manager, not the rep: it is kept with the milestone, and the day.'],
} satisfies Readonly<Record<string, Asked>>;
const behind: Readonly<Record<keyof typeof flags, Asked>> = flags;
const advance: Readonly<Record<keyof typeof advancing, Asked>> = advancing;
const reviewed: Asked = ['Which sale is looked back on?', 'Those that are over, the newest first; or what a period has in common.'];

export const asked = {
  behind,
  quarterFrom: (a: { from: string; to: string; back: number }) =>
    `${a.back === 0 ? 'this quarter, ' : a.back === 1 ? 'the last one, ' : ''}${a.from} to ${a.to}`,
  advance,
  next: 'the next one',
  stepBack: 'a step back',
  sendBack: (a: { milestone: string }) => `Send "${a.milestone}" back with a sentence`,
  lost: 'It is lost',
  inactive: 'Set it aside',
  back: 'Take it up again',
  letter: (a: { date: string; sent: string | undefined; accepted: string | undefined; access: string | undefined }) =>
    [a.date, a.sent && `sent ${a.sent}`, a.accepted && `accepted ${a.accepted}`, a.access && `access ${a.access}`]
      .filter(Boolean)
      .join(', '),
  aFile: 'A file that the buyer sent',
  aDay: 'A day on which the buyer did it',
  nothing: 'Nothing; it is only said',
  reviewed,
  period: 'What a period has in common',
  ended: (a: { won: boolean; date: string; done: boolean }) =>
    `${a.won ? 'won' : 'lost'} ${a.date}${a.done ? ', looked back on already' : ''}`,
};
