// What a reporter is: a pure function from what was found to a text.
import type { Words } from '../../languages/index.ts';
import type { Report, Severity } from '../finding.ts';

/** A rule as reports describe it, in the user's words. */
export type RuleDescription = {
  readonly id: string;
  readonly level: Severity;
  readonly summary: string;
  readonly reason: string;
  /** An absolute https address; the only kind that readers of SARIF follow. */
  readonly helpUri?: string;
};

type Paint = (text: string) => string;

export type ReportContext = {
  readonly words: Words;
  /** The version of ccs. */
  readonly version: string;
  /** The text of a file of the report without its byte-order mark; undefined where it could not be read. */
  readonly text: (file: string) => string | undefined;
  readonly style: {
    readonly bold: Paint;
    readonly dim: Paint;
    readonly red: Paint;
    readonly yellow: Paint;
    readonly green: Paint;
    readonly cyan: Paint;
  };
  /** In cells; below 24 the report goes on as if it were 24. */
  readonly width: number;
  readonly rules: readonly RuleDescription[];
  /**
   * The folder in which the linter was called, as seen from the root of the repository, e.g. `sales/playbooks`; empty or left out
   * at the root. `sarif`, `github`, `gitlab` and the step summary begin their paths there, because their readers do.
   */
  readonly folder?: string;
};

/** A report as text, with a line break at the end unless it is empty. Pure: the same findings give the same bytes. */
export type Reporter = (report: Report, context: ReportContext) => string;
