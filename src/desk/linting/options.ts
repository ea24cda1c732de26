// The flags of `ccs lint`, read and checked.
import { CcsError } from '../../core/errors.ts';
import { FORMAT_NAMES, type FormatName } from '../../core/lint/reporters/index.ts';
import type { Level } from '../../core/model/settings.ts';
import type { RULES } from '../../core/method/rules/index.ts';
import { nearest } from '../../core/model/schema-problems.ts';

export type LintFlags = {
  readonly format?: readonly string[];
  readonly json?: boolean;
  readonly rule?: readonly string[];
  readonly maxWarnings?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly since?: string;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  readonly cache: boolean;
};

/** A format, and the file it goes into instead of standard output. */
export type Output = { readonly format: FormatName; readonly file?: string };

const LEVELS: readonly string[] = ['off', 'note', 'warn', 'error'] satisfies Level[];

/** @throws CcsError not-together, needs-option */
export function refuseContradictions(
  { stdin, stdinFilename, fix, dryRun, baseline, updateBaseline, since }: LintFlags,
  paths: readonly string[],
): void {
  const apart = (one: string, other: string): never => {
    throw new CcsError('not-together', { one, other });
  };
  const needs = (one: string, other: string): never => {
    throw new CcsError('needs-option', { one, other });
  };
  if (stdin && paths.length > 0) apart('--stdin', paths[0] ?? '');
  if (stdin && since !== undefined) apart('--stdin', '--since');
  if (stdin && fix) apart('--stdin', '--fix');
  if (stdin && updateBaseline) apart('--stdin', '--update-baseline');
  if (updateBaseline && fix) apart('--update-baseline', '--fix');
  if (stdinFilename !== undefined && !stdin) needs('--stdin-filename', '--stdin');
  if (dryRun && !fix) needs('--dry-run', '--fix');
  if (baseline === '') needs('--baseline', 'FILE');
}

/**
 * Where the report goes, in which formats.
 * @param onGitHub whether GitHub Actions reads our output
 * @throws CcsError bad-choice, not-together where two would go to standard output
 */
export function outputsOf({ format = [], json }: LintFlags, onGitHub: boolean): readonly Output[] {
  const given = json ? [...format, 'json'] : format;
  const outputs = given.map((one): Output => {
    const [, name = '', file] = /^([^:]*)(?::(.*))?$/su.exec(one) ?? [];
    if (!(FORMAT_NAMES as readonly string[]).includes(name))
      throw new CcsError('bad-choice', { option: '--format', value: name, choices: FORMAT_NAMES });
    return { format: name as FormatName, ...(file !== undefined && file !== '' && { file }) };
  });
  const [first, second] = outputs.filter(({ file }) => file === undefined);
  if (first && second) throw new CcsError('not-together', { one: `--format ${first.format}`, other: `--format ${second.format}` });
  return outputs.length > 0 ? outputs : [{ format: onGitHub ? 'github' : 'pretty' }];
}

/** @throws CcsError unknown-rule, bad-choice */
export function levelsOnLine({ rule = [] }: LintFlags, rules: typeof RULES): ReadonlyMap<string, Level> {
  return new Map(
    rule.map((one) => {
      const at = one.lastIndexOf('=');
      const [id, level] = at < 0 ? [one, ''] : [one.slice(0, at), one.slice(at + 1)];
      const known: readonly string[] = rules.map((each) => each.id);
      if (!known.includes(id)) throw new CcsError('unknown-rule', { rule: id, near: nearest(id, known) });
      if (!LEVELS.includes(level)) throw new CcsError('bad-choice', { option: `--rule ${id}`, value: level, choices: LEVELS });
      return [id, level as Level];
    }),
  );
}

/** @throws CcsError bad-choice */
export function mostWarnings({ maxWarnings }: LintFlags): number {
  if (maxWarnings === undefined) return Infinity;
  if (!/^\d+$/u.test(maxWarnings))
    throw new CcsError('bad-choice', { option: '--max-warnings', value: maxWarnings, choices: ['0', '1', '2', '…'] });
  return Number(maxWarnings);
}
