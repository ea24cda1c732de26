// What commands say when they are done, and on the way.
import { englishDay as shownDay } from '../shown-day.ts';

export const outcomes = {
  exampleMade: (a: { path: string; command: string }) =>
    `Made a workspace with an invented story in it: ${a.path}\n` +
    `${a.command === '' ? 'Look' : `Go into it with ${a.command}, and look`} around: ` +
    'ccs, ccs find castlegate, ccs pipeline, ccs prompter list, ccs letter list.',
  bug: () => 'Something went wrong inside ccs. This is a bug in ccs, not something you did.',
  reportBug: () =>
    'Your records are as they were. Please report the lines above in the issues of the ccs project, with the command you typed.',

  saved: (a: { path: string }) => `Saved: ${a.path}`,
  onward: (a: { command: string; name: string }) =>
    `Next: ${a.command} --open (to look at and print), --copy (to paste into a mail or chat), --out ${a.name}.docx (for Word)`,
  copied: () => 'It is on the clipboard; paste it where you want it.',
  opened: (a: { path: string }) => `Opened: ${a.path}`,
  written: (a: { path: string }) => `Written: ${a.path}`,
  walkInstead: (a: { command: string }) => `To be walked through it instead, run this in a terminal: ${a.command}`,
  dayUnderstood: (a: { option: string; text: string; day: string }) => `${a.option}: "${a.text}" is ${shownDay(a.day)}.`,
  ignoredAnswers: (a: { ids: readonly string[] }) => `Not used, because what they belong to was not chosen: ${a.ids.join(', ')}`,
  draftKept: (a: { path: string; command: string }) => `Your answers are kept in ${a.path}\nGo on with: ${a.command}`,
  resumed: (a: { id: string }) => `Going on with the draft ${a.id}.`,
  writeOne: () => 'None of these fits, so one is written now; the prompter goes on with it. Ctrl+C leaves.',
  conversation: (a: { name: string; id: string }) => `Conversation: ${a.name} (${a.id})`,
  draftDamaged: (a: { lines: number }) =>
    a.lines === 1
      ? 'One line of it could not be read; that answer is asked again.'
      : `${a.lines} lines of it could not be read; those answers are asked again.`,
  draftFound: (a: { about: string; answered: number; of: number; when: string }) =>
    `There is an unfinished draft (${a.about}, ${a.answered} of ${a.of} answered, last at ${a.when}). What now?`,
  draftFoundHelp: () => 'Nothing that was answered is lost. A new beginning leaves the draft where it is; thrown away, it is gone.',
  draftContinue: () => 'go on with it',
  draftNew: () => 'begin anew, and keep it',
  draftRemove: () => 'throw it away, and begin anew',
  draftThere: (a: { about: string; answered: number; of: number; when: string; command: string }) =>
    `There is an unfinished draft (${a.about}, ${a.answered} of ${a.of} answered, last at ${a.when}). Go on with it: ${a.command}`,
  draftElsewhere: (a: { about: string; answered: number; of: number; when: string; where: string; since: string }) =>
    `A walk for the same thing (${a.about}) has been open since ${a.since} ${a.where}; this one begins anew and does not touch it.`,
  inWindow: (a: { pid: string; terminal: string }) =>
    a.terminal === '' ? `in another window (process ${a.pid})` : `in another window (${a.terminal}, process ${a.pid})`,
  leftOut: (a: { count: number }) =>
    a.count === 1 ? '1 file cannot be used and was left out:' : `${a.count} files cannot be used and were left out:`,
  moreFaults: (a: { count: number; path: string }) => `… and ${a.count} more: ccs lint ${a.path}`,
  playbookChanged: (a: { id: string }) => `The playbook ${a.id} has changed since this was made; this record keeps its wording.`,
  playbookGone: (a: { id: string }) => `The playbook ${a.id} is not in the library; this record keeps its wording.`,
  faultySettings: () => 'These settings cannot be used; what else there is, is shown all the same:',
  foreignSettings: (a: { path: string; folder: string }) =>
    `Not used, because it belongs to another user of this machine: ${a.path}\nTo work there all the same, say so: --workspace ${a.folder}`,
  syncCopies: (a: { paths: readonly string[] }) =>
    'Not counted, because a sync program made a copy when two people had changed a file: ' +
    `${a.paths.slice(0, 10).join(', ')}${a.paths.length > 10 ? ', …' : ''}\n` +
    'Put what is right into the one file and take the copy away.',
  waiting: (a: { path: string }) => `Another ccs is writing ${a.path}; waiting for it …`,
  unknownKeys: (a: { keys: readonly string[] }) => `Kept, but not known to this version of ccs: ${a.keys.join(', ')}`,
  broughtUp: (a: { names: readonly string[] }) => `It was in the format of an earlier ccs and is now in today's: ${a.names.join(', ')}`,
  brokenRecords: () => 'These could not be read and are left out:',
  noPlaybooks: () => 'No playbook fits. See all: ccs playbook list. Write one: ccs playbook new',
  inOtherLanguages: (a: { commands: readonly string[] }) => `In other languages: ${a.commands.join(' · ')}`,
  noneFits: () => 'None of these fits: write a playbook',
  oneOf: (a: { values: readonly string[] }) => `one of: ${a.values.join(', ')}`,
  someOf: (a: { values: readonly string[] }) => `any of: ${a.values.join(', ')}`,
  choice: (a: { value: string; label: string }) =>
    a.label.toLowerCase().replaceAll(' ', '-') === a.value ? a.value : `${a.value} (${a.label})`,
  inEachRow: (a: { columns: string }) => `in each row: ${a.columns}`,
  notedAs: (a: { text: string }) => `noted as: ${a.text}`,
  worthOf: (a: { factors: readonly string[] }) => `worth in a year: ${a.factors.join(' × ')}`,
  audiences: { buyer: 'for a buyer', partner: 'for a partner who is to sell with us' },
  markets: {
    mainstream: 'mainstream market: buyers who trust references of their own kind',
    early: 'early market: buyers who want to be first',
  },
  servesMilestone: (a: { milestone: string }) => `serves the milestone ${a.milestone}`,
  aside: (a: { text: string }) => `(${a.text})`,
  notWritten: () => '(no conversation written yet)',
  heads: {
    id: 'ID',
    account: 'Account',
    contact: 'Contact',
    date: 'Date',
    goal: 'Goal',
    kind: 'Kind',
    default: 'Default',
    required: 'required',
    requiredFilled: 'required, filled already',
    optional: 'optional',
  },
  settingsFile: (a: {
    language: string;
    today: string;
  }) => `# What ccs knows about you and your team. Everything is optional but the first line.
ccs: 1
language: ${a.language}
# From this day on an acceptance wants the buyer's words or a reply; older ones are only summed up
evidence:
  since: ${a.today}
# seller:
#   name: Your name
#   company: Your company
#   title: Your job title
#   email: you@example.org
`,
  workspaceMade: (a: { path: string }) =>
    `Made a workspace: ${a.path}\nSay who you are with ccs me, put your playbooks into playbooks/, and share the folder with git.`,
  recordsBefore: (a: { count: number; folder: string; names: readonly string[]; path: string; command: string }) =>
    `What you have made so far (${a.count === 1 ? 'one record' : `${a.count} records`}) stays in ${a.folder}. To have it here, copy ${a.names.join(', ')} from there into ${a.path}; to look at it where it is: ${a.command}`,
  elsewhere: (a: { count: number; command: string }) =>
    `In your own data folder ${a.count === 1 ? 'there is one' : `there are ${a.count}`}: ${a.command}`,
  playbookMade: (a: { path: string; id: string }) => `Saved: ${a.path}\nTry it: ccs prompter new --playbook ${a.id}`,
};
