// What the linter's reports say around the findings, in English.

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);
const errors = (count: number): string => (count === 1 ? '1 error' : `${count} errors`);
const warnings = (count: number): string => (count === 1 ? '1 warning' : `${count} warnings`);
const notes = (count: number): string => (count === 1 ? '1 note' : `${count} notes`);
const both = (a: { errors: number; warnings: number }): string =>
  [a.errors > 0 ? errors(a.errors) : '', a.warnings > 0 ? warnings(a.warnings) : ''].filter((part) => part !== '').join(' and ');

const all = (a: { errors: number; warnings: number; notes: number }): string =>
  [both(a), a.notes > 0 ? notes(a.notes) : ''].filter((part) => part !== '').join(' and ');

export const reports = {
  error: 'error',
  warning: 'warning',
  note: 'note',
  /** How a remedy is introduced below its finding. */
  remedy: (a: { help: string }): string => `What to do: ${a.help}`,
  found: (a: { errors: number; warnings: number; affected: number; files: number }): string =>
    `${both(a)} in ${a.affected} of ${files(a.files)}.`,
  clean: (a: { files: number }): string => `${files(a.files)} checked, nothing to mend.`,
  nothing: (): string => 'No playbook and no template was checked.',
  skipped: (a: { count: number }): string =>
    a.count === 1
      ? '1 other YAML file was left out: it is none of ours.'
      : `${a.count} other YAML files were left out: they are none of ours.`,
  known: (a: { count: number }): string =>
    a.count === 1
      ? '1 finding is known from the baseline and not shown.'
      : `${a.count} findings are known from the baseline and not shown.`,
  /** Notes are told apart, because nothing fails over them. */
  notes: (a: { count: number }): string =>
    a.count === 1 ? '1 note: advice, nothing fails over it.' : `${a.count} notes: advice, nothing fails over them.`,
  /** GitHub shows ten annotations of a kind and nothing of the rest. */
  dropped: (a: { errors: number; warnings: number; notes: number }): string =>
    `${all(a)} more stand only in the log of this step, because GitHub shows ten of each.`,
  /** Where a report has no room for more. */
  cut: (a: { count: number }): string => `… and ${a.count} more in the log of this step.`,
  columns: { place: 'Place', severity: 'Weight', rule: 'Rule', message: 'What is wrong', help: 'What to do' },
  root: 'The folder that the paths of this report begin in.',
};
