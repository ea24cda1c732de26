// The walk of a manager through what waits to be graded.

export const grading = {
  nothing: () =>
    'Nothing waits to be graded. A sale comes here when its rep notes what the buyer did: a letter accepted (ccs letter mark LETTER --accepted DAY --said "…"), or a call in which a goal was shared (ccs call).',
  waiting: (a: { count: number }) =>
    `${a.count} ${a.count === 1 ? 'sale waits' : 'sales wait'} to be graded. In a terminal this is a walk.`,
  claimed: 'Claimed',
  shown: 'Shown by',
  doubtful: 'Doubtful',
  none: () => 'nothing',
  title: (a: { account: string; mayGrade: boolean }) =>
    a.mayGrade ? `${a.account}: what do you say?` : `${a.account}: this cannot be graded as it is.`,
  help: () => 'Grade what the buyer did, and not what is hoped for. Send back what is doubtful, with a sentence that the rep can act on.',
  acts: { grade: 'Grade it', back: 'Send it back with a sentence', skip: 'Skip it for now' },
  ask: {
    who: [() => 'Who grades?', 'Your name; it is kept with each milestone, and the day.'],
    why: [
      (a: { owner: string }) => (a.owner === '' ? 'What is missing?' : `What should ${a.owner} bring?`),
      'One sentence. It stands in the record until what shows the milestone has become another.',
    ],
  } satisfies Readonly<Record<string, readonly [title: (a: { owner: string }) => string, help: string]>>,
  own: (a: { by: string }) => `${a.by} owns this sale: whoever sells should not be the one who grades.`,
  changed: (a: { account: string }) =>
    `Somebody changed ${a.account} while it was looked at, and nothing was written. It comes again with the next: ccs opportunity grade`,
  done: (a: { graded: number; sent: number; skipped: number }) => `Graded: ${a.graded}. Sent back: ${a.sent}. Skipped: ${a.skipped}.`,
  takeBack: (a: { command: string }) => `Graded by mistake? Send it back with a sentence: ${a.command} --what "…"`,
  call: (a: { day: string; name: string; heard: string }) => `a call on ${a.day} with ${a.name}${a.heard === '' ? '' : `: "${a.heard}"`}`,
  letter: (a: {
    id: string;
    to: string;
    sent: string | undefined;
    accepted: string | undefined;
    said: string | undefined;
    reply: string | undefined;
    access: string | undefined;
    met: string | undefined;
  }) =>
    [
      `letter ${a.id} to ${a.to}`,
      a.sent && `sent ${a.sent}`,
      a.accepted && `accepted ${a.accepted}${a.said ? `: "${a.said}"` : ''}${a.reply ? ` (${a.reply})` : ''}`,
      a.access && `access ${a.access}${a.met ? ` to ${a.met}` : ''}`,
    ]
      .filter(Boolean)
      .join(', '),
  sentBack: (a: { by: string; date: string; why: string }) => `Sent back by ${a.by} on ${a.date}: ${a.why}`,
};
