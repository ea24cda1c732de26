// What `ccs lint` and `ccs explain` say besides the findings, in English.

const findings = (count: number): string => (count === 1 ? '1 finding' : `${count} findings`);
const places = (count: number): string => (count === 1 ? '1 place' : `${count} places`);

export const lint = {
  mended: (a: { file: string; count: number }) => `${a.file}: mended in ${places(a.count)}`,
  wouldMend: (a: { file: string; count: number }) => `${a.file}: ${places(a.count)} would be mended; nothing was changed`,
  /** One line for each place, under one of the two above. */
  mendedAt: (a: { place: string; rule: string; before: string; after: string }) =>
    `  ${a.place}  ${a.rule}  ${a.before === '' ? 'nothing' : a.before} → ${a.after === '' ? 'nothing' : a.after}`,
  stale: (a: { count: number }) =>
    `${a.count === 1 ? '1 line' : `${a.count} lines`} of the baseline no longer hold anything back. Take them out: ccs lint --update-baseline`,
  baselineWritten: (a: { path: string; count: number }) => `Baseline: ${findings(a.count)} in ${a.path}`,
  reportWritten: (a: { path: string }) => `Report: ${a.path}`,
  /** `ccs playbook check` found nothing. */
  fine: () => 'Nothing to mend.',
  levels: { error: 'error', warning: 'warning', note: 'note' },
  why: () => 'Why',
  bad: () => 'Not like this',
  good: () => 'Like this',
  section: (a: { section: string }) =>
    ({ 1: 'asking, not telling', 2: 'what a playbook holds', 3: 'how the conversation runs', 4: 'asking, not telling' })[a.section] ??
    'the file itself',
};
