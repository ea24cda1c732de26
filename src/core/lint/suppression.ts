// Comments that silence a rule: `# ccs-disable-next-line RULE -- reason` and `# ccs-disable-line RULE -- reason`.
import { commentsOf } from '../reading/comments.ts';
import type { Path, Reading } from '../reading/index.ts';
import { placesIn } from '../reading/place.ts';
import { isMap } from '../model/value.ts';
import type { Suppression } from './linted.ts';

const MARK = 'ccs-disable';
const COMMENT = /^#\s*ccs-disable(?:-([\w-]*))?(?![\w-])(.*)$/u;
const SCOPES: ReadonlySet<string> = new Set(['line', 'next-line']);
const REASON = /\s+--+\s*(.*)$/u;
// No file that somebody keeps has so many; what goes beyond silences nothing, so that no finding is lost over it.
const MOST = 2000;

/** The suppressions of a text; most have none, and pay nothing. */
export function suppressionsOf(reading: Reading): Suppression[] {
  const { text } = reading;
  if (!text.includes(MARK)) return [];
  const placeOf = placesIn(text);
  let below: ((line: number) => [from: number, to: number]) | undefined;
  const found: Suppression[] = [];
  for (const [start, end] of commentsOf(text)) {
    const [comment, scope = '', said = ''] = COMMENT.exec(text.slice(start, end)) ?? [];
    if (comment === undefined) continue;
    if (found.length >= MOST) break;
    const { line } = placeOf([start, end]);
    const [from, to] = scope === 'next-line' ? (below ??= nodesBelow(reading))(line) : [line, line];
    const named = said.replace(REASON, '');
    const hasReason = /\S/u.test(REASON.exec(said)?.[1] ?? '');
    const offset = end - said.length;
    const rules = [...named.matchAll(/[^\s,，、]+/gu)].slice(0, MOST - found.length);
    if (rules.length === 0 || !SCOPES.has(scope)) found.push({ rule: '', scope, hasReason, from, to, place: placeOf([start, end]) });
    else
      for (const { 0: rule, index } of rules)
        found.push({ rule, scope, hasReason, from, to, place: placeOf([offset + index, offset + index + rule.length]) });
  }
  return found;
}

/** Says of a line which lines the whole node takes that begins below it; comments and empty lines between do not matter. */
function nodesBelow({ text, value, place }: Reading): (line: number) => [from: number, to: number] {
  const lines = text.split('\n');
  /** For each line the first from there on with something on it. */
  const next: number[] = [];
  for (let line = lines.length; line > 0; line--)
    next[line] = line < lines.length && /^\s*(?:#.*)?$/u.test(lines[line - 1] ?? '') ? (next[line + 1] ?? line + 1) : line;
  /** Where the node ends that begins on a line, the longest of several. */
  const ends = new Map<number, number>();
  for (const path of pathsOf(value)) {
    const { line } = place(path, 'key');
    ends.set(line, Math.max(ends.get(line) ?? 0, place(path).endLine));
  }
  return (line) => {
    const from = next[line + 1] ?? line + 1;
    // A dash alone on its line begins what stands below it.
    const begins = /^\s*-\s*$/u.test(lines[from - 1] ?? '') ? from + 1 : from;
    return [from, Math.max(begins, ends.get(from) ?? 0, ends.get(begins) ?? 0)];
  };
}

function* pathsOf(value: unknown, above: Path = []): Generator<Path> {
  const entries: Iterable<readonly [string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : isMap(value)
      ? Object.entries(value)
      : [];
  for (const [step, inner] of entries) {
    const path = [...above, step];
    yield path;
    yield* pathsOf(inner, path);
  }
}
