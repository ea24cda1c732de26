// How much each finding weighs: the method's word, then the workspace's, then the line's.
import type { Level, Settings } from '../model/settings.ts';
import type { Finding, Severity } from './finding.ts';
import { globOf } from './glob.ts';

/** The weight of a rule in a file; undefined where it is switched off. `own` is what the rule says by itself. */
export type Levels = (file: string, rule: string, own: Severity) => Severity | undefined;

/**
 * Reads the levels out of the settings.
 * @param settings `lint` of ccs.yaml; of its overrides the last that fits a file wins
 * @param line levels given on the command line, which beat everything
 * @param within a file as seen from the workspace, with forward slashes; undefined outside
 */
export function levelsOf(
  settings: Settings['lint'],
  line: ReadonlyMap<string, Level>,
  within: (file: string) => string | undefined,
): Levels {
  const overrides = (settings?.overrides ?? []).map(({ files, rules }) => ({
    // A name without a folder is meant in every folder.
    globs: (typeof files === 'string' ? [files] : files).map((glob) => globOf(glob.includes('/') ? glob : `**/${glob}`)),
    rules,
  }));
  const known = new Map<string, typeof overrides>();
  const fitting = (file: string): typeof overrides => {
    const path = within(file);
    const found = known.get(file) ?? (path === undefined ? [] : overrides.filter(({ globs }) => globs.some((glob) => glob.fits(path))));
    known.set(file, found);
    return found;
  };
  return (file, rule, own) => {
    const special = overrides.length === 0 ? undefined : fitting(file).findLast(({ rules }) => rules[rule] !== undefined)?.rules[rule];
    const level = line.get(rule) ?? special ?? settings?.rules?.[rule];
    return level === undefined ? own : level === 'off' ? undefined : level === 'warn' ? 'warning' : level;
  };
}

/** Findings with their weight, those that are switched off left out. */
export function weighed(findings: readonly Finding[], levels: Levels): Finding[] {
  return findings.flatMap((finding) => {
    const severity = levels(finding.file, finding.rule, finding.severity);
    return severity === undefined ? [] : [severity === finding.severity ? finding : { ...finding, severity }];
  });
}
