// The words of the prompts themselves: keys, hints, and how plain lines are answered.

export const keys = {
  enter: () => 'Enter next',
  keep: () => 'Enter keep',
  back: () => 'Shift+Tab back',
  help: () => '? help',
  helpF1: () => 'F1 help',
  typingReplaces: () => 'typing replaces',
  typingGoesOn: () => 'typing goes on',
  arrowEdits: () => '← edits',
  undo: () => 'Ctrl+Z undo',
  nothingBack: () => 'There is nothing to bring back here. Ctrl+Z once more stops ccs; fg goes on.',
  left: (a: { typed: string; byKey: boolean }) =>
    `Begun here and not taken: “${a.typed}”${a.byKey ? '. Ctrl+Z brings it back; Enter keeps what stands here' : ''}`,
  newLine: () => 'Alt+Enter new line',
  editor: () => 'Ctrl+E editor',
  move: () => '↑↓ move',
  toggle: () => 'Space choose',
  reorder: () => '[ ] reorder',
  openCard: () => 'e open',
  leaveOut: () => 'x leave out',

  takeNote: () => 'Ctrl+N note',
  jump: (a: { first: string; last: string }) => (a.first === a.last ? `Alt+${a.first} scenario` : `Alt+${a.first}…${a.last} scenario`),
  goTo: () => 'Ctrl+G go to',
  goToTitle: () => 'Go to which part?',
  goToHelp: () =>
    'Press the key that stands before a part, or choose with the arrows. What you had begun to type stays in its field. Shift+Tab returns.',

  typeToFilter: () => 'Type to filter',
  chooseFirst: (a: { below: boolean }) =>
    `Nothing is chosen. Type something else; Ctrl+U shows all${a.below ? '; ↓ goes to what stands below' : ''}.`,
  noMatch: () => 'Nothing matches; Ctrl+U shows all',
  passed: () => '(passed over)',
  emptied: () => '(emptied)',
  enterPasses: () => 'Nothing is answered here yet; Enter once more passes it over.',
  kept: () => 'kept',
  leftOut: () => 'left out',
  list: (a: { items: readonly string[] }) => (a.items.length > 0 ? a.items.join(', ') : '(none)'),

  enterTakes: (a: { label: string }) => `Enter takes: ${a.label}`,
  noWord: (a: { typed: string; keys: string; noted: boolean }) =>
    `"${a.typed}" is no answer here and was not taken. What answers: ${a.keys}${a.noted ? '. Ctrl+N puts it into the notes' : ''}`,
  wordBefore: (a: { typed: string; label: string }) =>
    `"${a.typed}": its first letter has answered the question before (${a.label}). Type here what belongs here.`,
  wordBehind: (a: { typed: string; label: string }) =>
    `"${a.typed}" has answered the question before (${a.label}). If the rest is meant for here, Enter takes it.`,
  noKey: (a: { typed: string; keys: string }) => `"${a.typed}" does nothing here. What does: ${a.keys}`,
  noEditor: () =>
    'No simple editor was found (nano, micro). Here Alt+Enter begins a new line; to use one of yours, set EDITOR, e.g. EDITOR=nano.',
  editorFailed: (a: { editor: string }) => `The editor "${a.editor}" did not succeed; your text stays as it was.`,
  editorKept: (a: { editor: string; file: string }) =>
    `The editor "${a.editor}" did not succeed; your text stays as it was, and what you wrote is in ${a.file}`,

  now: (a: { value: string }) => `Now: ${a.value}`,
  becomes: (a: { sentence: string }) => `Becomes: ${a.sentence}`,
  tellText: (a: { filled: boolean }) =>
    `Type your answer; end a line with \\ to go on in the next. ${a.filled ? 'An empty line keeps what stands there, - empties it.' : 'An empty line leaves it empty.'} < goes back, ? helps, ! opens the editor.`,
  tellLines: (a: { filled: boolean }) =>
    `One element a line; an empty line ends. ${a.filled ? 'An empty line at once keeps what stands there, - empties it. ' : ''}< goes back, ? helps, ! opens the editor.`,
  tellChoice: (a: { filled: boolean }) =>
    `Type a number or a part of the text. ${a.filled ? 'An empty line takes what stands there. ' : ''}< goes back, ? helps.`,
  tellChecks: () => 'Type numbers with spaces between them, - for none. An empty line takes what stands there. < goes back, ? helps.',
  tellOrder: () =>
    'Type numbers in the order you want, with spaces between them, - for none. An empty line takes what stands there. < goes back, ? ' +
    'helps.',
  tellCard: () => 'An empty line keeps it, e opens it, x leaves it out. < goes back, ? helps.',
  tellGo: (a: { keys: string }) => `> lists the parts you can go to, >1 goes to one (${a.keys}).`,
  tellAside: () => '# takes a note in between.',
  nowhere: (a: { typed: string; keys: string }) => `There is no part "${a.typed}"; there are: ${a.keys}`,
  whichNumber: (a: { typed: string; count: number }) => `"${a.typed}" is none of the numbers 1 to ${a.count}.`,
  noneFits: (a: { typed: string }) => `Nothing fits "${a.typed}".`,
  severalFit: (a: { typed: string; labels: readonly string[] }) => `"${a.typed}" fits several: ${a.labels.join(', ')}`,
};
