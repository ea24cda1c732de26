// The words of the prompts themselves: keys, hints, and how plain lines are answered.

export const keys = {
  enter: () => 'Enter next',
  keep: () => 'Enter keep',
  back: () => 'Shift+Tab back',
  help: () => '? help',
  helpF1: () => 'F1 help',
  newLine: () => 'Alt+Enter new line',
  editor: () => 'Ctrl+E editor',
  move: () => '↑↓ move',
  toggle: () => 'Space choose',
  reorder: () => '[ ] reorder',
  openCard: () => 'e open',
  leaveOut: () => 'x leave out',

  typeToFilter: () => 'Type to filter',
  noMatch: () => 'Nothing matches',
  kept: () => 'kept',
  leftOut: () => 'left out',
  list: (a: { items: readonly string[] }) => (a.items.length > 0 ? a.items.join(', ') : '(none)'),

  editorFailed: (a: { editor: string }) => `The editor "${a.editor}" did not succeed; your text stays as it was.`,
  editorKept: (a: { editor: string; file: string }) => `The editor "${a.editor}" did not succeed; your text stays as it was, and what you wrote is in ${a.file}`,

  now: (a: { value: string }) => `Now: ${a.value}`,
  becomes: (a: { sentence: string }) => `Becomes: ${a.sentence}`,
  tellText: (a: { filled: boolean }) =>
    `Type your answer; end a line with \\ to go on in the next. ${a.filled ? 'An empty line keeps what stands there, - empties it.' : 'An empty line leaves it empty.'} < goes back, ? helps, ! opens the editor.`,
  tellLines: (a: { filled: boolean }) =>
    `One element a line; an empty line ends. ${a.filled ? 'An empty line at once keeps what stands there, - empties it. ' : ''}< goes back, ? helps, ! opens the editor.`,
  tellChoice: (a: { filled: boolean }) =>
    `Type a number or a part of the text. ${a.filled ? 'An empty line takes what stands there. ' : ''}< goes back, ? helps.`,
  tellChecks: () => 'Type numbers with spaces between them, - for none. An empty line takes what stands there. < goes back, ? helps.',
  tellOrder: () => 'Type numbers in the order you want, with spaces between them, - for none. An empty line takes what stands there. < goes back, ? helps.',
  tellCard: () => 'An empty line keeps it, e opens it, x leaves it out. < goes back, ? helps.',
  whichNumber: (a: { typed: string; count: number }) => `"${a.typed}" is none of the numbers 1 to ${a.count}.`,
  noneFits: (a: { typed: string }) => `Nothing fits "${a.typed}".`,
  severalFit: (a: { typed: string; labels: readonly string[] }) => `"${a.typed}" fits several: ${a.labels.join(', ')}`,
};
