// Mending what can be mended without harm, again and again until nothing more can be.
import type { Finding } from './finding.ts';

/** What a text comes to: what is reported of it, and whether all rules could have their say. */
export type Judged = { readonly findings: readonly Finding[]; readonly whole: boolean };
/** One place that was mended: what stood there, and what stands there now. */
export type MendedPlace = {
  readonly rule: string;
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
};
export type Mended = { readonly text: string; readonly fixes: readonly MendedPlace[] };

// A mended key may show a value that can be mended too; more than a few layers are no mistake of a person.
const ROUNDS = 10;

/**
 * Mends a text.
 * @param text without its byte-order mark
 * @param judge lints a text, with everything that is suppressed or switched off left out
 * @returns undefined where nothing can be mended, or where mending would only show another fault in its place
 */
export function mended(text: string, judge: (text: string) => Judged): Mended | undefined {
  const before = judge(text);
  let now = text;
  let judged = before;
  const fixes: MendedPlace[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const apply = apart(judged.findings);
    if (apply.length === 0) break;
    for (const { fix, rule, place } of apply)
      fixes.push({ rule, line: place.line, column: place.column, before: now.slice(fix.start, fix.end), after: fix.text });
    now = applied(
      now,
      apply.map(({ fix }) => fix),
    );
    judged = judge(now);
  }
  return fixes.length > 0 && !isWorse(before, judged) ? { text: now, fixes } : undefined;
}

type Fix = NonNullable<Finding['fix']>;

/** Fixes that do not touch each other, in the order of the text. */
function apart(findings: readonly Finding[]): (Finding & { readonly fix: Fix })[] {
  let end = -1;
  return findings
    .flatMap((finding) => (finding.fix ? [{ ...finding, fix: finding.fix }] : []))
    .toSorted(({ fix: a }, { fix: b }) => a.start - b.start || a.end - b.end)
    .filter(({ fix }) => {
      const free = fix.start > end;
      if (free) end = fix.end;
      return free;
    });
}

function applied(text: string, fixes: readonly Fix[]): string {
  return fixes.reduceRight((result, { start, end, text: instead }) => result.slice(0, start) + instead + result.slice(end), text);
}

/** Whether something is found that was not there before; what an unreadable file had hidden does not count. */
function isWorse(before: Judged, after: Judged): boolean {
  if (before.whole && !after.whole) return true;
  const isReading = ({ from }: Finding): boolean => from === 'reading';
  const count = ({ findings }: Judged): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const finding of findings) {
      if (!before.whole && !isReading(finding)) continue;
      const key = `${finding.rule} ${finding.code}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  };
  const had = count(before);
  return [...count(after)].some(([key, number]) => number > (had.get(key) ?? 0));
}
