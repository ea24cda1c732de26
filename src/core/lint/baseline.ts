// Findings that a team has decided to live with for now: one a line, sorted, so that git merges them.
import type { Finding } from './finding.ts';
import { fingerprints } from './fingerprint.ts';

/** `file rule fingerprint`; nothing in it depends on the line of a finding. */
export type Baseline = ReadonlySet<string>;

/** What a baseline leaves of some findings. */
export type Held = {
  readonly left: Finding[];
  readonly known: number /** Entries of linted files that hold nothing back. */;
  readonly stale: number;
};

export type FromBaseline = {
  /** A file as seen from the folder of the baseline. */
  readonly within: (file: string) => string;
  /** The text of a file without its byte-order mark. */
  readonly readText: (file: string) => string | undefined;
};

const ENTRY = /^(.+) ([\w-]+) ([0-9a-f]{16})$/u;

/** Reads a baseline; what is none of its lines (a conflict marker, a remark) counts for nothing. */
export function parseBaseline(text: string): Baseline {
  return new Set(text.split(/\r?\n/u).filter((line) => ENTRY.test(line)));
}

/** Says whether a text is something else: it has lines, none is an entry, and they are more than remarks and conflict markers. */
export function isNoBaseline(text: string): boolean {
  return parseBaseline(text).size === 0 && text.split(/\r?\n/u).some((line) => /^(?!\s*#|<{7}|={7}|>{7}|\|{7})\s*\S/u.test(line));
}

export function formatBaseline(entries: Iterable<string>): string {
  return [...entries]
    .sort()
    .map((entry) => `${entry}\n`)
    .join('');
}

/** The entry of each finding, in their order. */
export function entriesOf(findings: readonly Finding[], { within, readText }: FromBaseline): string[] {
  const files = new Map<string, string>();
  const seenFrom = findings.map((finding) => {
    const file = within(finding.file);
    files.set(file, finding.file);
    return { ...finding, file };
  });
  const prints = fingerprints(seenFrom, (file) => readText(files.get(file) ?? file));
  return seenFrom.map(({ file, rule }, index) => `${file} ${rule} ${prints[index] ?? ''}`);
}

/**
 * Holds back what a baseline knows.
 * @param linted the files that were linted, as seen from the folder of the baseline
 */
export function heldBack(findings: readonly Finding[], baseline: Baseline, linted: ReadonlySet<string>, from: FromBaseline): Held {
  const entries = entriesOf(findings, from);
  const left = findings.filter((_, index) => !baseline.has(entries[index] ?? ''));
  const here = new Set(entries);
  const stale = [...baseline].filter((entry) => linted.has(fileOf(entry)) && !here.has(entry)).length;
  return { left, known: findings.length - left.length, stale };
}

/**
 * A baseline brought up to date: of the files that were linted exactly what was found, of the others what stood there.
 * @param exists whether a file that was not linted is still there
 */
export function updated(
  findings: readonly Finding[],
  baseline: Baseline,
  linted: ReadonlySet<string>,
  exists: (file: string) => boolean,
  from: FromBaseline,
): Set<string> {
  const kept = [...baseline].filter((entry) => !linted.has(fileOf(entry)) && exists(fileOf(entry)));
  return new Set([...kept, ...entriesOf(findings, from)]);
}

function fileOf(entry: string): string {
  return ENTRY.exec(entry)?.[1] ?? '';
}
