// What one file came to: plain data, which a cache can keep.
import { isMap } from '../model/value.ts';
import type { Place } from '../reading/index.ts';
import type { Entry } from '../method/rules/index.ts';
import type { Finding } from './finding.ts';

/** A comment that silences a rule on some lines. */
export type Suppression = {
  /** As it is written there; it may be no rule at all, or empty. */
  readonly rule: string;
  /** What stands behind `ccs-disable-`; `line` and `next-line` silence something. */
  readonly scope: string;
  readonly hasReason: boolean;
  /** The lines it silences, counted from 1, the last one included. */
  readonly from: number;
  readonly to: number;
  /** Where the name of the rule stands. */
  readonly place: Place;
};

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'note'] satisfies Finding['severity'][];
const SOURCES: readonly unknown[] = ['rules', 'reading', 'schema', 'templates'] satisfies Finding['from'][];

/**
 * Whether something that was kept is what a file came to; what reads it relies on that.
 * @param file as it is shown now
 */
export function isLinted(value: unknown, file: string): value is Linted {
  if (!isMap(value) || !Array.isArray(value['findings']) || typeof value['whole'] !== 'boolean') return false;
  const { findings, suppressions = [], entry, skipped } = value;
  if (skipped !== undefined && skipped !== true) return false;
  if (!findings.every((one) => isFinding(one, file)) || !Array.isArray(suppressions)) return false;
  return suppressions.every(isSuppression) && (entry === undefined || isEntry(entry, file));
}

function isFinding(value: unknown, file: string): boolean {
  if (!isMap(value)) return false;
  const { rule, severity, from, code, args, place, fix } = value;
  if (value['file'] !== file || typeof rule !== 'string' || typeof code !== 'string' || !SEVERITIES.includes(severity)) return false;
  const isFix =
    fix === undefined || (isMap(fix) && [fix['start'], fix['end']].every(Number.isSafeInteger) && typeof fix['text'] === 'string');
  return SOURCES.includes(from) && (args === undefined || isMap(args)) && isPlace(place) && isFix;
}

function isSuppression(value: unknown): boolean {
  if (!isMap(value)) return false;
  const { rule, scope, hasReason, from, to, place } = value;
  const isNamed = typeof rule === 'string' && typeof scope === 'string' && typeof hasReason === 'boolean';
  return isNamed && [from, to].every(Number.isSafeInteger) && isPlace(place);
}

function isEntry(value: unknown, file: string): boolean {
  if (!isMap(value) || value['file'] !== file || typeof value['id'] !== 'string' || !isMap(value['playbook'])) return false;
  const { scenarios = [], ...texts } = value['playbook'];
  if (!Object.values(texts).every((text) => typeof text === 'string') || !Array.isArray(scenarios)) return false;
  return scenarios.every((one) => isMap(one) && typeof one['id'] === 'string');
}

function isPlace(value: unknown): boolean {
  return isMap(value) && ['line', 'column', 'endLine', 'endColumn'].every((key) => Number.isSafeInteger(value[key]));
}

export type Linted = {
  /** None of ours, and nobody named it. */
  readonly skipped?: true;
  /** What is wrong with the file by itself, with the levels of the method and before any suppression. */
  readonly findings: readonly Finding[];
  readonly suppressions?: readonly Suppression[];
  /** What other playbooks are compared with. */
  readonly entry?: Entry;
  /** Whether all rules have had their say: they have not where the file cannot be read or has not the right shape. */
  readonly whole: boolean;
};
