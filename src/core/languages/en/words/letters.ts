// What is said about letters.
import type { Said } from '../../wording.ts';

import { planRemarks } from './plan.ts';
import { reply } from './plan-reply.ts';

const fates = { sent: 'sent', accepted: 'accepted', access: 'access granted' };

const unsaid = {
  nothing: 'says that nothing is known.',
  works: 'says that it goes well as it is, and so is no reason.',
  aside: 'is a note to yourself.',
};

export const letters = {
  strangeReference: (a: { reader: string; reference: string; theirs: string; told: string }) =>
    `${a.reader} (${a.theirs}) trusts references of the same kind; ${a.reference} is one of the early market (${a.told}). Offer somebody with the same title in the same industry.`,
  from: (a: { id: string }) => `From the prompter ${a.id}.`,
  late: (a: { date: string; meeting: string }) =>
    `The letter is dated ${a.date}, the meeting was on ${a.meeting}: it should go out on the same day, while both remember the same conversation.`,
  proofLate: (a: { day: string; date: string }) =>
    `The first step of the proof (${a.day}) lies behind the next step (${a.date}): set one of the two days right, or say that it is the second step.`,
  asNoted: () => 'Your own words stand in it as they were noted; nothing is translated or turned into another script.',
  bareGreeting: (a: { greeting: string }) =>
    `"${a.greeting}" is nothing but the name: write how you address them, with a post or a Mr or Ms: --set to.greeting="…"`,
  another: (a: { id: string; sent: string | undefined; command: string }) =>
    `There is a letter of this kind from the same conversation already: ${a.id}${a.sent === undefined ? '' : `, sent ${a.sent}`}. ` +
    `${a.sent === undefined ? 'To change that one instead' : 'To see it'}: ${a.command}`,
  oldFile: (a: { command: string }) => `A file that was made of it before still says what it said: ${a.command} --out FILE --force`,
  inAnswer: (a: { title: string; said: string }) => `“${a.title}” ${a.said}`,
  inTemplate: (a: { line: number; said: string }) => `The words of the template itself, line ${a.line} of the letter: ${a.said}`,
  change: (a: { command: string }) => `To change a wrong word, and make the letter again: ${a.command}`,
  mend: (a: { ids: readonly string[]; command: string }) =>
    `To mend it, and make the letter again: ${a.command}${a.ids.map((id) => ` --set ${id}="…"`).join('')}`,
  stillFound: (a: { pieces: readonly string[]; path: string }) =>
    `What was pointed out when it was written still stands in it: ${a.pieces.map((piece) => `“${piece}”`).join(', ')} (ccs lint ${a.path})`,
  nothingToAttach: (a: { kind: string }) => `There is no ${a.kind} on record to go with it. Write one: ccs letter ${a.kind}`,
  heads: { id: 'ID', kind: 'Letter', to: 'To', sent: 'Sent', accepted: 'Accepted', access: 'Access', about: 'What for' },
  marked: (a: { path: string }) => `Noted: ${a.path}`,
  fate: fates,
  became: (a: { fate: keyof typeof fates; day: string }) => `${fates[a.fate]}: ${a.day}`,
  theirs: {
    said: (a: { said: string }) => `They said: “${a.said}”`,
    reply: (a: { file: string }) => `Their reply: ${a.file}`,
    met: (a: { name: string }) => `Met: ${a.name}`,
  },
  ask: {
    mark: ['What happened?', 'Note what has happened, in the order in which it did: sent, accepted, a door opened.'],
    day: ['On which day?', 'A day like 2026-12-01, not ahead.'],
    said: [
      'What did the buyer say to it?',
      'Their sentence, as they said it. Without it and without a reply the acceptance rests on your word.',
    ],
    reply: [
      'A file they sent?',
      'Its path, where there is one: .eml, .txt, .md, .pdf, .png, .jpg or .docx. A copy is kept in the workspace.',
    ],
    met: ['Whom did you meet?', 'The name of the one to whom the door was opened.'],
  } satisfies Readonly<Record<string, readonly [title: string, help: string]>>,
  metNobody: (a: { id: string }) => `Nobody says to whom the door was opened: ccs letter mark ${a.id} --access --met "NAME"`,
  otherSender: (a: { name: string }) => `The reply comes from ${a.name}, and the letter went to somebody else.`,
  made: (a: { path: string; kind: string }) =>
    `Made: ${a.path}\nChange the texts and the questions as you like, then see what it asks: ccs letter ${a.kind} --questions`,
  unsaid: (a: { ask: string; answer: string; why: 'nothing' | 'works' | 'aside' }) =>
    `Not in the letter: "${a.answer}" (${a.ask}) ${unsaid[a.why]}`,
  contradicts: (a: { ask: string; before: string; now: string }) =>
    `Two figures for "${a.ask}": "${a.before}", later "${a.now}". The letter has the later one; ask which is right.`,
  leftOut: (a: { piece: string; more: number }) =>
    a.more === 0
      ? `No room in the message for: ${a.piece}`
      : `No room in the message for "${a.piece}" and ${a.more} more of the letter’s sentences (all of it: --format txt).`,
  missingReason: (a: { id: string; because: string }) => `${a.id}: ${a.because}`,
  ...planRemarks,
  reply,
};

/** Why a mark cannot be taken, or a letter not be changed; part of `errors`. */
export const markRefusals = {
  'letter-is-out': (a: { id: string; fate: keyof typeof fates; day: string; command: string }): Said => [
    `${a.id} is not changed any more (${fates[a.fate]}: ${a.day}): what is on record is what the buyer has.`,
    `Write a new one: ${a.command}`,
  ],
  'letter-graded': (a: { id: string; sale: string; command: string }): Said => [
    `${a.id} is not changed any more: a milestone of ${a.sale} was graded on it.`,
    `Write a new one: ${a.command}`,
  ],
  'mark-ahead': (a: { fate: keyof typeof fates; day: string; command: string }): Said => [
    `${fates[a.fate]} ${a.day}: that day is still to come.`,
    `Note what has happened; if the day is wrong: ${a.command} DATE`,
  ],
  'mark-out-of-order': (a: {
    fate: keyof typeof fates;
    day: string;
    after: 'date' | keyof typeof fates;
    afterDay: string | undefined;
    command: string;
  }): Said =>
    a.afterDay === undefined
      ? [`${fates[a.fate]} ${a.day}, and it was never sent.`, `Note first when it went out: ${a.command} DATE`]
      : [
          `${fates[a.fate]} ${a.day}, but ${a.after === 'date' ? 'dated' : fates[a.after]} ${a.afterDay}: that cannot be.`,
          `If one of the days is wrong: ${a.command} DATE`,
        ],
  'mark-needs': (a: { option: string; mark: string }): Said => [
    `${a.option} says more about a mark that is not there.`,
    `Give the mark as well: ${a.mark} DATE ${a.option} …`,
  ],
  'reply-kind': (a: { path: string; kinds: readonly string[] }): Said => [
    `${a.path} is of a kind that is not kept.`,
    `A reply is one of: ${a.kinds.join(', ')}`,
  ],
  'reply-empty': (a: { path: string }): Said => [`${a.path} is empty.`, 'Name the file that the buyer sent.'],
};
