// The sheet on the telephone: what stands on it, and what the desk says when its notes come home.
import type { Said } from '../../wording.ts';

export const page = {
  hasScript: () =>
    'This page carries a script: it takes your notes and keeps them on this device. ' +
    'It asks no network for anything and sends nothing by itself.',
  noScript: () =>
    'No script runs here: a preview, or scripts are off. Read and print the sheet below; to take notes, open the file in a browser.',
  tooOld: () =>
    'This browser is too old to take notes here: one from the spring of 2023 or later does. ' +
    'Read and print the sheet below, or open the file in another.',
  notes: () => 'Notes',
  sheet: () => 'Sheet',
  notesOf: (a: { name: string; account: string }) => `${a.name}, ${a.account}`,
  empty: () => 'Nothing noted yet',
  kept: (a: { time: string }) => `Kept, ${a.time}`,
  keeping: () => 'Being kept …',
  nowhere: () => 'Not kept: this browser has no storage for the page. Send your notes before you close it.',
  goTo: () => 'Go to',
  noteNow: () => 'Note something',
  close: () => 'Close',
  leaveOpen: () => 'leave open',
  letter: () => 'The letter of today',
  noLetter: () => 'No goal is shared yet, so there is no opportunity and no letter.',
  missing: () => 'Still missing',
  nothingMissing: () => 'Nothing is missing.',
  home: () => 'Take the notes home',
  homeHelp: () =>
    'On your computer: ccs call --answers FILE. The text does as well as the file; spaces and line breaks in it do not matter.',
  share: () => 'Share',
  save: () => 'Save as a file',
  copy: () => 'Copy the text',
  text: () => 'The notes as a text to send',
  heading: (a: { name: string; account: string; date: string }) =>
    `Notes: ${a.name}, ${a.account}, ${a.date}. On your computer: ccs call --answers FILE`,
  file: () => 'notes',
  shared: () => 'Handed over. What you note from now on is not in it yet.',
  saved: () => 'Saved among the downloads.',
  copied: () => 'Copied.',
  notShared: () => 'That did not work here. Mark the text below, copy it and send it.',
  allHome: () => 'Everything noted was handed over.',
  notHome: () => 'Not handed over yet.',
  erase: () => 'Erase from this device',
  eraseWarning: () => 'What was not taken home is lost.',
  eraseNow: () => 'Erase now',
  keepThem: () => 'Keep the notes',
  erased: () => 'Erased.',

  mail: (a: { name: string; account: string }) => `Sheet: ${a.name}, ${a.account}`,
  changed: (a: { lost: readonly string[] }) =>
    a.lost.length === 0
      ? 'The prompter was changed after the page was made; every answer still has its question.'
      : [
          'The prompter was changed after the page was made. These have no question any more and stand in the notes:',
          ...a.lost.map((line) => `- ${line}`),
        ].join('\n'),
  from: (a: { name: string; account: string }) => `Notes from the page: ${a.name}, ${a.account}`,
  into: (a: { number: number; date: string }) => `Into call ${a.number} (${a.date}):`,
  intoNew: (a: { date: string }) => `As a new call (${a.date}):`,
  change: (a: { title: string; was: string; now: string }) =>
    a.was === '' ? `+ ${a.title}: ${a.now}` : a.now === '' ? `- ${a.title}: ${a.was}` : `~ ${a.title}: ${a.was} → ${a.now}`,
  stays: (a: { title: string; desk: string; page: string }) => `! ${a.title}: stays as noted here: ${a.desk} (on the page: ${a.page})`,
  nothingNew: () => 'All of it is there already; nothing was changed.',
  take: () => 'Take these notes?',
  takeHelp: () => 'What you noted here meanwhile stays. Taking the same notes twice changes nothing.',
  yes: () => 'yes, take them',
  another: () => 'yes, as another call',
  no: () => 'no, leave everything as it is',
  left: () => 'Nothing was changed.',
};

export const pageRefusals = {
  'pieces-missing': (a: { missing: readonly number[]; of: number }): Said => [
    a.missing.length === 0
      ? 'The notes were changed on the way; nothing was taken.'
      : `Of the ${a.of} pieces of the notes these did not arrive whole: ${ranges(a.missing)}. Nothing was taken.`,
    'Send them again, best as a file, or copy the whole message.',
  ],
  'pieces-mixed': (): Said => [
    'Notes of two sendings stand in one text; nothing was taken.',
    'Hand them in one after the other, the older first.',
  ],
  'pieces-newer': (): Said => ['These notes were written by a page of a newer ccs.', 'Bring this ccs up to date.'],
  'page-of-other': (a: { id: string; asked: string }): Said => [
    `The notes are of ${a.id}, not of ${a.asked}; nothing was taken.`,
    'Leave the id out: the notes know their prompter.',
  ],
};

/** 1–3, 7 */
function ranges(numbers: readonly number[]): string {
  return numbers
    .filter((number) => !numbers.includes(number - 1))
    .map((first) => {
      let last = first;
      while (numbers.includes(last + 1)) last += 1;
      return first === last ? `${first}` : `${first}–${last}`;
    })
    .join(', ');
}
