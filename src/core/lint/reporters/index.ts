// The formats of a report. Each is a pure function in a file of its own, loaded when it is asked for.
import type { Reporter } from './reporter.ts';

export type { ReportContext } from './reporter.ts';

export type FormatName = 'pretty' | 'compact' | 'json' | 'sarif' | 'github' | 'gitlab' | 'junit';

export const REPORTERS: Readonly<Record<FormatName, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  compact: async () => (await import('./compact.ts')).compact,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
};

export const FORMAT_NAMES = Object.keys(REPORTERS) as readonly FormatName[];

/** Markdown for the file that `GITHUB_STEP_SUMMARY` names; no format of its own, since it is written besides one. */
export const STEP_SUMMARY: () => Promise<Reporter> = async () => (await import('./step-summary.ts')).stepSummary;
