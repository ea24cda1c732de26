// What is said about a plan that came back from the buyer.
import { type Asked, type Coded, type Said, worded } from '../../wording.ts';

const by = (a: { by: readonly string[] }): string => (a.by.length === 0 ? '' : ` (${a.by.join(', ')})`);

export const replyChanges = {
  'cell-changed': (a: { event: string; column: string; from: string; to: string; by: readonly string[] }) =>
    `${a.event}: ${a.column} ${a.to === '' ? `"${a.from}" was struck out` : a.from === '' ? `now has "${a.to}"` : `from "${a.from}" to "${a.to}"`}${by(a)}`,
  'row-added': (a: { text: string; by: readonly string[] }) => `New step: ${a.text}${by(a)}`,
  'row-dropped': (a: { text: string; by: readonly string[] }) => `Struck out: ${a.text}${by(a)}`,
  'row-moved': (a: { event: string; before: string }) => `Moved: ${a.event}, now ${a.before === '' ? 'the last' : `before ${a.before}`}`,
  'criterion-changed': (a: { from: string; to: string; by: readonly string[] }) => `Criterion: from "${a.from}" to "${a.to}"${by(a)}`,
  'criterion-added': (a: { text: string; by: readonly string[] }) => `New criterion: ${a.text}${by(a)}`,
  'criterion-dropped': (a: { text: string; by: readonly string[] }) => `Criterion struck out: ${a.text}${by(a)}`,
  'text-changed': (a: { from: string; to: string; by: readonly string[] }) =>
    `Beside the plan, not taken over: from "${a.from}" to "${a.to}"${by(a)}`,
  'text-added': (a: { text: string; by: readonly string[] }) => `Beside the plan, not taken over: "${a.text}" was added${by(a)}`,
  'text-dropped': (a: { text: string; by: readonly string[] }) => `Beside the plan, not taken over: "${a.text}" was struck out${by(a)}`,
  commented: (a: { by: string; date: string; text: string; near: string }) =>
    `Comment${[a.by, a.date].filter(Boolean).length === 0 ? '' : ` (${[a.by, a.date].filter(Boolean).join(', ')})`}: "${a.text}"${a.near === '' ? '' : `, on ${a.near}`}`,
};

const odd = {
  picture: 'a picture',
  textbox: 'a text box',
  footnote: 'a footnote',
  'nested-table': 'a table inside a table',
  'merged-cells': 'cells merged, split or added',
  object: 'an embedded object',
  table: 'another table',
  column: 'a column that was not there',
};

export const replyOddities = {
  odd: (a: { what: keyof typeof odd; near: string }) => `${odd[a.what]}${a.near === '' ? '' : `, near "${a.near}"`}`,
  'no-table': () => 'there is no plan in it any more: no table has its steps',
};

const fields: Readonly<Record<string, string>> = { date: 'a day', go: '* or nothing', billable: 'yes or no', status: 'a status' };

export const reply = {
  heading: (a: { path: string; id: string }) => `What the buyer changed (${a.path}, sent as ${a.id})`,
  nothing: () => 'Nothing. A buyer who changes a plan owns it; one who changes nothing has perhaps not read it: ask what is missing.',
  change: (change: Coded<typeof replyChanges>) => worded(replyChanges, change),
  notUnderstood: () => 'Not understood, so look at it in the file',
  oddity: (one: Coded<typeof replyOddities>) => worded(replyOddities, one),
  unread: (a: { row: number; event: string; field: string; text: string }) =>
    `step ${a.row} (${a.event}): "${a.text}" is not ${fields[a.field] ?? a.field}; it keeps what it had`,
  noSale: (a: { id: string; could: readonly string[]; command: string }) =>
    a.could.length > 0
      ? `It could be any of several sales (${a.could.join(', ')}); to take it into one: ${a.command} --for ID`
      : `There is no sale that ${a.id} belongs to, so there is nothing to take it into. Make one (ccs opportunity new), then: ${a.command} --for ID`,
  howToTake: (a: { command: string }) => `To take it into the sale: ${a.command} --set agreed=yes --set by=NAME --set on=DATE`,
  notTaken: () => 'Not taken: the sale is as it was.',
  taken: (a: { by: string; date: string; file: string }) => `The agreed plan, by ${a.by} on ${a.date}; the file is kept as ${a.file}.`,
  by: ['Who of theirs agreed to it?', 'The person who may decide about it, by name.'] satisfies Asked,
  on: ['On which day?', 'When they said so, or sent it.'] satisfies Asked,
  day: (a: { row: number; event: string; text: string }): Asked => [
    `Which day is "${a.text}"?`,
    `Step ${a.row}, ${a.event}. Written like 2026-12-01; left empty, the step keeps the day it had.`,
  ],
};

export const replyAsk = {
  'reply.agreed': [
    'Is this the plan that both sides agreed on?',
    'On yes it becomes the plan of the sale, with who agreed and when, and the file is kept. What was not understood stays in the file.',
  ],
} satisfies Readonly<Record<string, Asked>>;

export const planRefusals = {
  'no-plan': (a: { kind: string }): Said => [
    `${a.kind} is no plan, so nothing of it can be read back.`,
    'Plans can: ccs letter plan --read FILE',
  ],
  'no-plan-sent': (a: { path: string; kind: string }): Said => [
    `${a.path} has nothing of any plan that was sent from here.`,
    `See what was sent: ccs letter list. A ${a.kind} is known again by hidden names in its rows, or by their words.`,
  ],
  'no-word-file': (a: { path: string; fault: keyof typeof faults }): Said => [
    `${a.path} cannot be read: ${faults[a.fault][0]}.`,
    faults[a.fault][1],
  ],
};

const again = 'Open it in Word or LibreOffice, save it as .docx, and read that.';
const unsafe = 'No program for texts writes that. Ask who sent it to send it again.';
const faults = {
  'no-zip': ['it is no Word document (.docx)', again],
  'no-word': ['it is a package, but there is no text of a document in it', again],
  'too-large': ['what is packed in it is too large for a plan', unsafe],
  'odd-path': ['it holds names of files that lead out of it', unsafe],
  twice: ['it holds the same part twice, and which counts is anybody’s guess', unsafe],
  doctype: ['it defines entities, which a document has no use for', unsafe],
  'not-xml': ['its text is damaged', again],
  'too-deep': ['it is nested deeper, or has more parts, than any text', unsafe],
} as const;
