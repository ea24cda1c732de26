// Finding, removing and bringing back: which record is meant, and where it went.
import type { Said } from '../../wording.ts';
import { records } from './records.ts';

type Named = { readonly id: string; readonly line: string };

export const find = {
  meant: (a: { id: string; line: string }) => `${a.line} (${a.id})`,
  which: (a: { typed: string; kind: keyof typeof records }) => `"${a.typed}" fits several. Which ${records[a.kind].one} do you mean?`,
  whichHelp: () => 'Type a part of the name to narrow the list, move with the arrow keys, take one with Enter.',
  whichToRemove: (a: { typed: string }) => `Which one of those that fit "${a.typed}" is to be removed?`,
  whichToRestore: () => 'Which one is to come back?',
  whichMeeting: () => 'Which of today’s meetings is it?',
  nothing: (a: { text: string }) => `Nothing holds "${a.text}".`,
  more: (a: { count: number }) => `and in ${a.count} more ${a.count === 1 ? 'place' : 'places'}; all of them: --json`,
  removed: (a: { id: string; path: string }) => `Removed: ${a.id}, to ${a.path}`,
  referring: (a: { id: string; ids: readonly string[] }) => `These still refer to ${a.id}: ${a.ids.join(', ')}`,
  comeBack: (a: { command: string }) => `To have it back: ${a.command}`,
  restored: (a: { id: string; path: string }) => `Back again: ${a.id}, in ${a.path}`,
  noneRemoved: () => 'Nothing was removed here.',
};

export const findRefusals = {
  'ambiguous-id': (a: { id: string; candidates: readonly Named[]; more: number }): Said => [
    `"${a.id}" fits several.`,
    [
      'Write one as it stands here, or more of the name:',
      ...a.candidates.map(({ id, line }) => `- ${id}${line === '' ? '' : ` · ${line}`}`),
    ].join('\n') + (a.more === 0 ? '' : `\n… ${a.more} more`),
  ],
  'nothing-to-remove': (a: { id: string }): Said => [`There is no record that "${a.id}" could mean.`, 'Look for it: ccs find WORDS'],
  'remove-unsure': (a: { id: string; line: string; command: string }): Said => [
    `"${a.id}" happens to fit one record: ${a.line}. A word may mean another, so nothing was removed.`,
    `If that is the one: ${a.command}`,
  ],
  'nothing-removed': (a: { id: string }): Said =>
    a.id === ''
      ? ['Nothing was removed here.', 'What was removed on another machine comes back there, or out of git.']
      : [`There is no removed record ${a.id}.`, 'See what can come back: ccs restore --no-input'],
};
