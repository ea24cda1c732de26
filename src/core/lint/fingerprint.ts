// By what a finding is known again after the lines above it have moved: for baselines and for the tools that read our reports.
import type { Place } from '../reading/place.ts';
import type { Finding } from './finding.ts';

type Known = Pick<Finding, 'file' | 'rule' | 'code' | 'args'>;

/**
 * The fingerprint of one finding: the same for the same finding in every language of the program, wherever in its file it stands
 * and however its text is broken into lines; another as soon as the text it is about changes.
 * @param textOfValue what stands in the finding's place
 * @param ordinal how many findings of the same file, rule, code and text stand before it: 0 for the first
 * @returns 16 hexadecimal digits
 */
function fingerprint(finding: Known, textOfValue: string, ordinal: number): string {
  return fnv(JSON.stringify([...parts(finding, textOfValue), ordinal]));
}

/**
 * The fingerprints of many findings, in their order; two of the same kind on the same text are told apart by counting.
 * @param text the text of a file without its byte-order mark; undefined where it could not be read
 */
export function fingerprints(
  findings: readonly (Known & { readonly place: Place })[],
  text: (file: string) => string | undefined,
): string[] {
  const seen = new Map<string, number>();
  const starts = new Map<string, number[]>();
  return findings.map((finding) => {
    const whole = text(finding.file) ?? '';
    const lines = starts.get(finding.file) ?? lineStarts(whole);
    starts.set(finding.file, lines);
    const value = between(whole, lines, finding.place);
    const key = JSON.stringify(parts(finding, value));
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return fingerprint(finding, value, ordinal);
  });
}

/** What stands in a place of a text; empty where the text has no such place. */
function between(text: string, starts: readonly number[], { line, column, endLine, endColumn }: Place): string {
  const from = starts[line - 1];
  const to = starts[endLine - 1];
  return from === undefined || to === undefined ? '' : text.slice(from + column - 1, to + endColumn - 1);
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function parts({ file, rule, code, args }: Known, text: string): readonly unknown[] {
  return [file, rule, code, names(args), text.replace(/\s+/gu, ' ').trim()];
}

/** Arguments that say what could have been written instead: they change with ccs, not with the finding. */
const SUGGESTIONS = new Set(['near', 'known', 'options']);

/**
 * Two keys that are missing are reported in one place, so the text alone does not tell them apart: the names in the arguments do.
 * Numbers and lists stay out, because they count what is elsewhere in the file and change with it.
 */
function names(args: unknown): string[] {
  if (args === null || typeof args !== 'object') return [];
  return Object.entries(args).flatMap(([name, value]) => (typeof value === 'string' && !SUGGESTIONS.has(name) ? [value] : []));
}

/**
 * FNV-1a, 64 bits. Nobody gains by forging a fingerprint, so a plain hash will do; 64 bits make an accident among a million
 * findings less likely than one in ten million, and the core stays free of node:crypto.
 */
export function fnv(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    // The prime is 2^40 + 0x1b3; each product stays below 2^53, so nothing is rounded.
    const product = low * 0x1b3;
    high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + low * 0x100) % 0x1_0000_0000;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
