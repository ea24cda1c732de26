// What one file came to: plain data, which a cache can keep.
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
