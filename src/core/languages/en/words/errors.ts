// What cannot be done as asked: [what is wrong, what to do].
import { lineErrors } from './errors-line.ts';
import { maybe, say, unwritable } from './phrases.ts';
import type { Said, Wording } from '../../wording.ts';

type Called = readonly { readonly kind: string; readonly name: Wording }[];

const fileKinds = {
  page: 'a web page',
  packed: 'a Word or Excel document or an archive',
  pdf: 'a PDF',
  picture: 'a picture',
  rich: 'a document in rich text',
};

export const errors = {
  ...lineErrors,
  'no-language': (a: { value: string; known: readonly string[] }): Said => [
    `ccs does not speak ${a.value}.`,
    `It speaks: ${a.known.join(', ')}`,
  ],

  'no-file': (a: { path: string }): Said => [
    `There is no file ${a.path}.`,
    'Check the path; a relative one starts from the folder you are in.',
  ],
  'not-a-file': (a: { path: string }): Said => [
    `${a.path} is not a file that can be read.`,
    'Name a file or a pipe, not a folder or a device.',
  ],
  'cannot-read': (a: { path: string; reason: string }): Said => [`${a.path} cannot be read (${a.reason}).`, 'Check who may read it.'],
  'cannot-write': (a: { path: string; reason: string }): Said => [
    `${a.path || 'Standard output'} cannot be written (${a.reason}).${a.reason === 'ENOENT' ? '' : ' Nothing that was there before is lost.'}`,
    unwritable(a.reason),
  ],
  'no-current-folder': (): Said => ['The folder you are in is no longer there.', 'Go to one that is, then do it again.'],
  'file-exists': (a: { path: string }): Said => [`${a.path} is there already.`, 'Choose another name, or add --force to replace it.'],
  'no-baseline': (a: { path: string }): Said => [
    `${a.path} is no baseline, so nothing was changed in it.`,
    'Name a baseline, or a file that is not there yet: --baseline FILE --update-baseline',
  ],
  'faulty-file': (a: { path: string; faults: readonly unknown[] }): Said => [
    `${a.path} cannot be used as it is.`,
    'Mend what stands above, then try again.',
  ],
  'no-workspace': (a: { folder: string }): Said => [
    `${a.folder} is no workspace: it has no ccs.yaml.`,
    `Make it one: ccs init ${a.folder}`,
  ],
  'no-data-folder': (a: { folder: string; reason: string }): Said => [
    a.reason === 'relative'
      ? `${a.folder} cannot be your own folder for records, because it would be another one wherever you are.`
      : `${a.folder} cannot be your own folder for records (${a.reason}).`,
    'Set XDG_DATA_HOME to a folder you may write in, with its whole path, or take it away; or make a workspace where you are: ccs init',
  ],
  'workspace-exists': (a: { folder: string }): Said => [`${a.folder} is a workspace already.`, 'Nothing was changed.'],
  'example-in-the-way': (a: { folder: string; path: string }): Said => [
    `The example does not go into ${a.folder}: ${a.path} is there already.`,
    'Nothing was changed. Give it a folder of its own: ccs init --example my-example',
  ],

  'no-playbook': (a: { id: string; near?: string | undefined }): Said => [
    `There is no playbook ${a.id}.`,
    maybe(a.near, 'See what there is: ccs playbook list'),
  ],
  'no-playbook-fits': (a: { asked: string }): Said => [
    a.asked === '' ? 'No playbook fits.' : `No playbook fits ${a.asked}.`,
    'See what there is: ccs goals. Write one: ccs playbook new',
  ],
  'which-playbook': (a: { candidates: readonly string[] }): Said => [
    'Several playbooks fit, and there is no terminal to ask in.',
    `Name one with --playbook: ${a.candidates.join(', ')}`,
  ],
  'changed-meanwhile': (a: { path: string }): Said => [
    `Somebody changed ${a.path} while you worked on it; theirs was kept.`,
    'Open it again: what you had answered is kept as a draft.',
  ],
  'no-draft': (a: { id: string; command: string | undefined }): Said => [
    a.id === '' ? 'There is no draft to go on with.' : `There is no draft ${a.id} of this.`,
    a.id === ''
      ? `Begin anew: ${a.command ?? 'leave --resume out'}`
      : `Without an id, --resume takes the newest${a.command === undefined ? '.' : `; or begin anew: ${a.command}`}`,
  ],
  'record-locked': (a: { path: string }): Said => [`${a.path} is being written by another ccs.`, 'Wait until it is done, then try again.'],

  'nothing-to-lint': (): Said => [
    'There is no workspace here, and no folder playbooks or templates.',
    'Name what to check: ccs lint PATH, or make a workspace: ccs init',
  ],
  'no-match': (a: { path: string }): Said => [
    `Nothing fits ${a.path}.`,
    'Check the path; a relative one starts from the folder you are in.',
  ],
  'no-git': (): Said => [
    'This folder is in no git repository, or git is not installed.',
    'Leave out --since, or call it inside the repository.',
  ],
  'bad-ref': (a: { ref: string }): Said => [
    `git knows no commit, branch or tag ${a.ref}.`,
    'See: git branch -a; in CI fetch enough history, for example with fetch-depth: 0.',
  ],
  'unknown-rule': (a: { rule: string; near?: string | undefined }): Said => [
    `Neither a rule nor a chapter is called ${a.rule}.`,
    maybe(a.near, 'See what there is: ccs explain'),
  ],
  'not-together': (a: { one: string; other: string }): Said => [`${a.one} and ${a.other} do not go together.`, 'Leave one of them out.'],
  'report-over': (a: { path: string; format: string }): Said => [
    `${a.path} is no report but something that ccs reads; it was left as it is.`,
    `Name another file: --format ${a.format}:FILE`,
  ],
  'needs-option': (a: { one: string; other: string }): Said => [`${a.one} needs ${a.other}.`, `Add ${a.other}, or leave ${a.one} out.`],

  'no-letter': (a: { kind: string; near?: string | undefined; called: Called }): Said => [
    a.kind === '' ? 'Which letter?' : `There is no letter called ${a.kind}.`,
    maybe(a.near, `There are: ${a.called.map(({ kind, name }) => `${kind} (${say(name)})`).join(', ')}`),
  ],
  'no-worksheet': (a: { kind: string; near?: string | undefined; called: Called }): Said => [
    a.kind === '' ? 'Which worksheet?' : `There is no worksheet called ${a.kind}.`,
    maybe(a.near, `There are: ${a.called.map(({ kind, name }) => `${kind} (${say(name)})`).join(', ')}`),
  ],
  'letter-refused': (a: { name: string; reasons: readonly string[]; ids: readonly string[] }): Said => [
    [`The method does not let a ${a.name} be written without: ${a.ids.join(', ')}`, ...a.reasons].join('\n'),
    `Give them: ${a.ids.map((id) => `--set ${id}="…"`).join(' ')}`,
  ],
  'no-calendar': (a: { kind: string }): Said => [
    `The letter ${a.kind} has no dated steps, so there is no calendar.`,
    'Only a plan can be written as .ics: ccs letter plan',
  ],
  'bad-day': (a: { option: string; why: string }): Said => [`${a.option}: ${a.why}`, `Give another day: ${a.option} "…"`],
  'nothing-to-mark': (): Said => [
    'Nothing was said of what became of it.',
    'Say what and when: --sent DATE, --accepted DATE or --access DATE',
  ],
  'needs-workspace': (): Said => ['Letters of your own live in a workspace, and this is none.', 'Make one here: ccs init'],
  'bad-kind': (a: { name: string }): Said => [
    `A letter cannot be called "${a.name}".`,
    'Use small letters, digits and hyphens, for example after-the-fair; new, list, mark, show, edit and render are taken.',
  ],
  'template-exists': (a: { path: string }): Said => [`${a.path} is there already.`, 'Change the files in it, or choose another name.'],

  'which-system': (a: { known: readonly string[] }): Said => [
    'Say for which system, or in which form.',
    `There are: ${a.known.join(', ')}. For example: ccs export salesforce --out sales.csv`,
  ],
  'no-system': (a: { system: string; near?: string | undefined; known: readonly string[] }): Said => [
    a.system === '' ? 'For which system?' : `There is no export for ${a.system}.`,
    maybe(a.near, `There are: ${a.known.join(', ')}. Write a column map for another: templates/export/NAME.yaml in your workspace`),
  ],
  'csv-not-utf8': (a: { path: string; encoding: string }): Said => [
    `${a.path} is not in the encoding UTF-8; it seems to be ${a.encoding}.`,
    'In Excel: Save As, and choose "CSV UTF-8 (comma delimited)".',
  ],
  'csv-not-text': (a: { path: string }): Said => [
    `${a.path} is no table: neither text nor a workbook of Excel (.xlsx).`,
    'In Excel: Save As, and choose "Excel Workbook (.xlsx)" or "CSV UTF-8 (comma delimited)".',
  ],
  'no-workbook': (a: { path: string; tooLarge: boolean }): Said => [
    a.tooLarge ? `${a.path} is larger than a table of sales ever is.` : `${a.path} cannot be read as a workbook of Excel (.xlsx).`,
    'In Excel: Save As, and choose "CSV UTF-8 (comma delimited)".',
  ],
  'unsure-days': (a: {
    path: string;
    head: string;
    cell: string;
    forms: readonly string[];
    example: string;
    against?: readonly string[] | undefined;
  }): Said => [
    a.against === undefined
      ? `${a.path}: "${a.cell}" in "${a.head}" can be two days, and no other day of the table says which is meant.`
      : `${a.path}: days are written in two ways, "${a.against.join('" and "')}", so nobody knows how "${a.cell}" in "${a.head}" is meant.`,
    `Nothing was imported. Say how days are written there (${a.forms.join(', ')}): --set dates=${a.example}`,
  ],
  'empty-table': (a: { path: string }): Said => [
    `${a.path} has no rows.`,
    'The first row names the columns; see what they can be called: ccs export csv',
  ],
  'too-many-columns': (a: { path: string; count: number; most: number }): Said => [
    `${a.path}:1 has ${a.count} columns, and a spreadsheet has ${a.most} at most.`,
    'Nothing was imported. Export only the columns that you need.',
  ],
  'strange-columns': (a: { path: string; heads: readonly string[]; near?: string | undefined }): Said => [
    `${a.path}:1 has columns that opportunities do not know: ${a.heads.join(', ')}`,
    a.near
      ? `Did you mean ${a.near}? Nothing was imported.`
      : 'Nothing was imported. Run it in a terminal to say what each column is, take the guesses with --defaults, or name a column map with --map.',
  ],
  'other-columns': (a: { path: string; systems: readonly string[]; first: string }): Said => [
    `${a.path}:1 has the columns of another system: ${a.systems.join(', ')}`,
    `Nothing was imported. Say so: --map ${a.first}`,
  ],
  'doubled-columns': (a: { path: string; heads: readonly string[] }): Said => [
    `${a.path}:1 names a column twice: ${a.heads.join(', ')}`,
    'Nothing was imported. Keep the one that counts, or give the other another name.',
  ],
  'nameless-columns': (a: { path: string; columns: readonly string[] }): Said => [
    `${a.path}:1 says nothing above a column in which something stands: ${a.columns.join(', ')}`,
    'Nothing was imported. Write its name into the first row, or empty the column.',
  ],
  'no-account-column': (a: { path: string; head: string }): Said => [
    `${a.path}:1 has no column "${a.head}", and without it nobody knows whose the rows are.`,
    `Name the column with the customers "${a.head}", or say with --map which one it is.`,
  ],
  'bad-record-id': (a: { id: string }): Said => [
    `"${a.id}" cannot be the id of a record.`,
    'Leave the cell empty for a new id, or use letters, digits and hyphens, 120 bytes at most, ' +
      'and no name that Windows keeps for itself (con, nul, com1).',
  ],

  'missing-answers': (a: { ids: readonly string[]; command: string }): Said => [
    `Still missing: ${a.ids.join(', ')}`,
    `Give them: ${a.ids.map((id) => `--set ${id}="…"`).join(' ')}`,
  ],
  'unknown-id': (a: { id: string; near?: string | undefined; command: string }): Said => [
    `There is no question with the id ${a.id}.`,
    maybe(a.near, `See the ids: ${a.command}`),
  ],
  'set-twice': (a: { id: string }): Said => [`${a.id} was set twice, and it takes one answer.`, 'Leave one of them out.'],
  'bad-set': (a: { text: string }): Said => [
    a.text.includes('=') ? `--set ${a.text} does not say which question it answers.` : `--set ${a.text} has no "=".`,
    'Write --set id=value, for example --set account="Example & Partners"',
  ],
  'bad-answer': (a: { id: string; why: string; asked: string }): Said => [
    `${a.id}: ${a.why}`,
    `Give another answer to "${a.asked}": --set ${a.id}="…"`,
  ],
  'answers-of-other-kind': (a: { path: string; kind: keyof typeof fileKinds }): Said => [
    `${a.path} is ${fileKinds[a.kind]}, and holds no answers.`,
    'Answers are a text, YAML or JSON with one "id: value" a line, or what the page on the telephone hands over.',
  ],
  'answers-no-map': (a: { path: string }): Said => [`${a.path} holds no answers.`, 'Write one "id: value" a line, as YAML or JSON.'],
  'nothing-to-change': (a: { command: string }): Said => [
    'Nothing was handed in to change, and there is no terminal to ask in.',
    `Change an answer: ${a.command} --set id="…"`,
  ],
  'nothing-heard': (a: { command: string }): Said => [
    'Nothing of the conversation was handed in, and nobody is asked here.',
    `Say what was heard: ${a.command} --set goalShared=yes --set value="…", or --answers FILE; all ids: ${a.command} --questions`,
  ],
  'draft-in-use': (a: { id: string; where: string; since: string }): Said => [
    `The draft ${a.id} has been open since ${a.since} ${a.where}.`,
    'Go on there, or finish there first: two walks on one draft would wipe each other’s answers.',
  ],
  'no-call': (a: { command: string }): Said => ['No call is noted here yet.', `Hold one: ${a.command}`],
  'no-noted-call': (a: { number: string; dates: readonly string[] }): Said => [
    `There is no call "${a.number}" here.`,
    `There are: ${a.dates.join(', ')}`,
  ],
  'no-call-today': (a: { command: string }): Said => [
    'No call of today is noted, so there is none to go on with.',
    `An earlier one is corrected with: ${a.command}`,
  ],
  'outside-folder': (a: { path: string }): Said => [
    `${a.path} leads out of the workspace.`,
    'Records are only kept inside it; remove the link.',
  ],
  'stdin-taken': (): Said => [
    'The answers come from standard input, so nothing can be asked there.',
    'Put them into a file: --answers FILE',
  ],
  'other-ending': (a: { path: string; format: string }): Said => [
    `${a.path} would be called by another format than ${a.format}.`,
    'Leave --format away, or give the file the ending of the format.',
  ],
  'message-too-long': (a: { size: number; most: number }): Said => [
    `What the letter must say has ${a.size} words, and a message holds ${a.most}.`,
    'Shorten the answers, or send the letter itself: --format eml',
  ],
  'no-message': (): Said => ['A paper with tables or several pages is no message for a chat.', 'Send it as a file: --out FILE.docx'],
  'bad-width': (a: { value: string; least: number }): Said => [
    `A text cannot be ${a.value} columns wide.`,
    `Write a number from ${a.least} on: --width 72`,
  ],
  'xlsx-to-terminal': (): Said => ['A workbook cannot be shown in a terminal.', 'Write it to a file: --out table.xlsx'],
  'no-clipboard': (): Said => [
    'There is no clipboard here that ccs can reach.',
    'Leave --copy out and select the text, or write it to a file: --out FILE.txt. On Linux, wl-clipboard or xclip makes --copy work.',
  ],
  'no-opener': (a: { path: string }): Said => [
    `Nothing here opens files by itself.`,
    `It was written all the same; open it yourself: ${a.path}`,
  ],
  'docx-to-terminal': (): Said => ['A Word document cannot be shown in a terminal.', 'Write it to a file: --out letter.docx'],
};
