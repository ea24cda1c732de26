// What became of a playbook's questions and scenes in the calls that were held.

export const stats = {
  title: () => 'What became of the playbooks',
  none: () => 'No prompter was made from a playbook yet.',
  version: (a: { playbook: string; version: string; current: boolean }) =>
    `${a.playbook}, version ${a.version}${a.current ? ' (today’s)' : ''}`,
  sums: (a: { prompters: number; calls: number; accepted: string; champion: string }) =>
    `${a.prompters === 1 ? '1 prompter' : `${a.prompters} prompters`}, ${a.calls === 1 ? '1 call' : `${a.calls} calls`}. Of the prompters with a call, to an accepted letter went on ${a.accepted}; to a champion ${a.champion}.`,
  share: (a: { on: number; of: number; percent: number | undefined }) =>
    a.percent === undefined ? `too few to say (${a.on} of ${a.of})` : `${a.percent} % (${a.on} of ${a.of})`,
  tables: { questions: 'Questions', scenes: 'Scenes wanted' },
  heads: {
    question: 'Question',
    part: 'Part',
    asked: 'Calls',
    answered: 'Answered',
    figures: 'With a figure',
    share: 'Share answered',
    scene: 'Scene',
    calls: 'Calls',
    playbook: 'Playbook',
    version: 'Version',
  },
  parts: { frame: 'frame', scene: 'scene', impact: 'who else', confirm: 'confirm' },
  wanted: { yes: 'yes', no: 'no', unsure: 'not sure' },
  rewritten: () => 'Asked in other words than the playbook’s, and the records it stands in:',
  others: () => 'What else was asked, and the records it stands in:',
  oldWording: () => 'This wording is not the playbook’s of today, so nobody can say what was rewritten.',
};
