// From what was found to what is reported: weights, suppressions, suppressions that suppress nothing, and the order.
import { byFile } from './by-file.ts';
import { RULES } from '../method/rules/index.ts';
import { nearest } from '../model/schema-problems.ts';
import type { Finding, RuleCode } from './finding.ts';
import { weighed, type Levels } from './levels.ts';
import type { Linted, Suppression } from './linted.ts';

export type Reporting = {
  readonly levels: Levels;
  /** Whether everything was looked at that playbooks are compared with. */
  readonly complete: boolean;
};

/**
 * Settles what is reported of many files.
 * @param across findings that only showed when files were compared
 * @returns sorted by file, line, column and rule
 */
export function reported(linted: ReadonlyMap<string, Linted>, across: readonly Finding[], { levels, complete }: Reporting): Finding[] {
  const more = byFile(across);
  const all: Finding[] = [];
  for (const [file, one] of linted) {
    const own = more.get(file);
    if (one.findings.length === 0 && !own && !one.suppressions) continue;
    const findings = weighed(own ? [...one.findings, ...own] : one.findings, levels);
    // One by one: of very many at once the stack would run over.
    for (const finding of one.suppressions ? suppressed(file, findings, one, one.suppressions, levels, complete) : findings)
      all.push(finding);
  }
  return all.sort(inOrder);
}

function suppressed(
  file: string,
  findings: readonly Finding[],
  { whole }: Linted,
  suppressions: readonly Suppression[],
  levels: Levels,
  complete: boolean,
): Finding[] {
  const used = new Set<Suppression>();
  const left = findings.filter(({ rule, place }) => {
    const silencing = suppressions.filter((one) => one.rule === rule && one.from <= place.line && place.line <= one.to);
    for (const one of silencing) used.add(one);
    return silencing.length === 0;
  });
  const remarks = suppressions.flatMap((one) => {
    const said = remark(
      one,
      used.has(one),
      (rule) => whole && levels(file, rule.id, rule.level) !== undefined && (complete || rule.scope !== 'library'),
    );
    return said ? [{ file, rule: 'unused-suppression', severity: 'warning', from: 'rules', place: one.place, ...said } as const] : [];
  });
  return [...left, ...weighed(remarks, levels)];
}

type Rule = (typeof RULES)[number];

/** @param spoke whether a rule has had its say, so that its silence means something */
function remark(
  { rule, scope, hasReason }: Suppression,
  used: boolean,
  spoke: (rule: Rule) => boolean,
): { readonly code: RuleCode<'unused-suppression'>; readonly args: unknown } | undefined {
  if (scope !== 'line' && scope !== 'next-line') return { code: 'unknown-comment', args: { scope } };
  if (rule === '') return { code: 'no-rule', args: { scope } };
  const known = RULES.find(({ id }) => id === rule);
  if (known === undefined)
    return {
      code: 'unknown-rule',
      args: {
        rule,
        near: nearest(
          rule,
          RULES.map(({ id }) => id),
        ),
      },
    };
  if (!used) return spoke(known) ? { code: 'unused', args: { rule } } : undefined;
  return hasReason ? undefined : { code: 'no-reason', args: { rule, scope } };
}

function inOrder(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compare(a.rule, b.rule) ||
    compare(a.code, b.code)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
