// `ccs lint`: playbooks, templates and records held to the method, every finding of every file in one run.
import { resolve } from 'node:path';
import type { Desk } from '../../desk/desk.ts';
import { withoutKnown } from '../../desk/linting/baseline-file.ts';
import { mostWarnings, outputsOf, refuseContradictions, type LintFlags } from '../../desk/linting/options.ts';
import { refuseReportsOver } from '../../desk/linting/report-files.ts';
import { report } from '../../desk/linting/reporting.ts';
import { scopeOf } from '../../desk/linting/scope.ts';
import { lintScope } from '../../desk/linting/session.ts';
import type { Target } from '../../desk/linting/targets.ts';
import { visible } from '../../core/reading/visible.ts';

export async function lint(desk: Desk, flags: LintFlags, ...given: (string | undefined)[]): Promise<number> {
  const paths = given.filter((path) => path !== undefined);
  refuseContradictions(flags, paths);
  const outputs = outputsOf(flags, (desk.io.env['GITHUB_ACTIONS'] ?? '') !== '');
  const most = mostWarnings(flags);
  const scope = await scopeOf(desk, paths, flags.stdin ? await fromStdin(desk, flags) : undefined, flags.since);
  await refuseReportsOver(desk, scope, outputs, flags);
  const seen = await lintScope(desk, scope, flags);
  const session = flags.fix ? await (await import('../../desk/linting/fixing.ts')).fixed(desk, seen, flags) : seen;
  const kept = await withoutKnown(desk, session, flags);
  await report(desk, session, kept, outputs, flags.dryRun === true);
  const errors = kept.findings.filter(({ severity }) => severity === 'error').length;
  const warnings = kept.findings.filter(({ severity }) => severity === 'warning').length;
  return errors > 0 || warnings > most ? 1 : 0;
}

async function fromStdin({ io }: Desk, { stdinFilename = 'stdin.yaml' }: LintFlags): Promise<Target> {
  return {
    path: resolve(io.cwd, stdinFilename),
    file: visible(stdinFilename).replaceAll('\\', '/'),
    named: true,
    bytes: await io.stdin.read(),
  };
}
