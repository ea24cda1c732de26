// What the linter found, as data; the wording is in the words of each language.
import type { Words } from '../languages/index.ts';
import type { RuleId } from '../method/rules/index.ts';
import type { SchemaCode } from '../model/schema-problems.ts';
import type { Place, ReadingProblem } from '../reading/index.ts';

/** A note is advice: counted apart, and nothing fails over it. */
export type Severity = 'error' | 'warning' | 'note';

/** The codes of the findings of a rule. */
export type RuleCode<R extends RuleId = RuleId> = R extends RuleId ? Extract<keyof Words['rules'][R]['findings'], string> : never;

/** What is wrong: `code` and `args` find the wording in `words.rules`, `words.reading`, `words.schema` or `words.templates`. */
export type Cause = (
  | { readonly from: 'rules'; readonly rule: RuleId; readonly code: RuleCode }
  | { readonly from: 'reading'; readonly rule: ReadingProblem['rule']; readonly code: ReadingProblem['code'] }
  | { readonly from: 'schema'; readonly rule: 'schema' | 'unknown-key'; readonly code: SchemaCode }
  | { readonly from: 'templates'; readonly rule: 'template'; readonly code: keyof Words['templates'] }
) & { readonly args: unknown };

/** One thing that is wrong in one place. */
export type Finding = Cause & {
  /** As it is shown: relative to where the linter was called, with forward slashes. */
  readonly file: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What would mend it without doing harm: UTF-16 offsets into the text of the file without its byte-order mark. */
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string };
};

/** A finding in the user's words. */
export type WordedFinding = Finding & { readonly message: string; readonly help: string };

/** What reporters get. */
export type Report = {
  readonly findings: readonly WordedFinding[];
  /** How many files were linted, and how many were none of ours. */
  readonly files: number;
  readonly skipped: number;
  /** Findings that a baseline holds back. */
  readonly known: number;
};
