// What the linter found, as data; the wording is in the words of each language.
import type { Place } from '../reading/index.ts';

export type Severity = 'error' | 'warning';

/** One thing that is wrong in one place. */
export type Finding = {
  /** As it is shown: relative to where the linter was called, with forward slashes. */
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** `code` and `args` find the wording: in `words.rules`, `words.reading`, `words.schema` or `words.templates`. */
  readonly from: 'rules' | 'reading' | 'schema' | 'templates';
  readonly code: string;
  readonly args: unknown;
  /** What would mend it without doing harm: UTF-16 offsets into the text of the file without its byte-order mark. */
  readonly fix?: { readonly start: number; readonly end: number; readonly text: string };
};

/** A finding in the user's words. */
export type Told = Finding & { readonly message: string; readonly help: string };

/** What reporters get. */
export type Report = {
  readonly findings: readonly Told[];
  /** How many files were linted, and how many were none of ours. */
  readonly files: number;
  readonly skipped: number;
  /** Findings that a baseline holds back. */
  readonly known: number;
};
