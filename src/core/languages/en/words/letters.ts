// What is said about letters.

const fates = { sent: 'sent', accepted: 'accepted', access: 'access granted' };

const unsaid = {
  nothing: 'says that nothing is known.',
  works: 'says that it goes well as it is, and so is no reason.',
  aside: 'is a note to yourself.',
};

export const letters = {
  from: (a: { id: string }) => `From the prompter ${a.id}.`,
  late: (a: { date: string; meeting: string }) =>
    `The letter is dated ${a.date}, the meeting was on ${a.meeting}: it should go out on the same day, while both remember the same conversation.`,
  place: (a: { line: number; column: number }) => `line ${a.line}, column ${a.column}`,
  price: (a: { piece: string }) =>
    `"${a.piece}" names a price. Letters carry none: agree what it is worth before anybody speaks of what it costs.`,
  discount: (a: { piece: string }) => `"${a.piece}" gives something away. Nothing is given without getting, and never in a letter.`,
  feature: (a: { piece: string }) => `"${a.piece}" is your own note of a feature. Say what the buyer’s people will be able to do instead.`,
  features: (a: { piece: string }) =>
    `The list with "${a.piece}" names parts of a product. Say what the buyer’s people will be able to do instead.`,
  nothingToAttach: (a: { kind: string }) => `There is no ${a.kind} on record to go with it. Write one: ccs letter ${a.kind}`,
  heads: { id: 'ID', kind: 'Letter', to: 'To', sent: 'Sent', accepted: 'Accepted', access: 'Access', about: 'What for' },
  marked: (a: { path: string }) => `Noted: ${a.path}`,
  future: (a: { fate: 'sent' | 'accepted' | 'access'; day: string; command: string }) =>
    `${fates[a.fate]} ${a.day}: that day is still to come. Note what has happened; if the day is wrong: ${a.command} DATE`,
  outOfOrder: (a: {
    fate: 'sent' | 'accepted' | 'access';
    day: string;
    after: 'date' | 'sent' | 'accepted' | 'access';
    afterDay: string;
    command: string;
  }) =>
    `${fates[a.fate]} ${a.day}, but ${a.after === 'date' ? 'dated' : fates[a.after]} ${a.afterDay}: that cannot be. If the first day is wrong: ${a.command} DATE`,
  fate: fates,
  made: (a: { path: string; kind: string }) =>
    `Made: ${a.path}\nChange the texts and the questions as you like, then see what it asks: ccs letter ${a.kind} --questions`,
  unsaid: (a: { ask: string; answer: string; why: 'nothing' | 'works' | 'aside' }) =>
    `Not in the letter: "${a.answer}" (${a.ask}) ${unsaid[a.why]}`,
  contradicts: (a: { ask: string; before: string; now: string }) =>
    `Two figures for "${a.ask}": "${a.before}", later "${a.now}". The letter has the later one; ask which is right.`,
  leftOut: (a: { piece: string }) => `No room in the message for: ${a.piece}`,
  missingReason: (a: { id: string; because: string }) => `${a.id}: ${a.because}`,
};
