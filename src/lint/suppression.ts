// Comments that silence a rule: `# ccs-disable-next-line RULE -- reason` and `# ccs-disable-line RULE -- reason`.
import { commentsOf } from '../reading/comments.ts';
import type { Path, Reading } from '../reading/index.ts';
import { placesIn } from '../reading/place.ts';
import { isMap } from './kind.ts';
import type { Suppression } from './linted.ts';

const MARK = 'ccs-disable';
const COMMENT = /^#\s*ccs-disable(?:-([\w-]*))?(?![\w-])(.*)$/u;
const SCOPES: ReadonlySet<string> = new Set(['line', 'next-line']);
const REASON = /\s+--+\s*(.*)$/u;

/** The suppressions of a text; most have none, and pay nothing. */
export function suppressionsOf(reading: Reading): Suppression[] {
  const { text } = reading;
  if (!text.includes(MARK)) return [];
  const lines = text.split('\n');
  const placeOf = placesIn(text);
  return commentsOf(text).flatMap(([start, end]) => {
    const [comment, scope = '', said = ''] = COMMENT.exec(text.slice(start, end)) ?? [];
    if (comment === undefined) return [];
    const { line } = placeOf([start, end]);
    const [from, to] = scope === 'next-line' ? nodeBelow(reading, lines, line) : [line, line];
    const named = said.replace(REASON, '');
    const hasReason = /\S/u.test(REASON.exec(said)?.[1] ?? '');
    const offset = end - said.length;
    const rules = [...named.matchAll(/[^\s,，、]+/gu)];
    if (rules.length === 0 || !SCOPES.has(scope)) return [{ rule: '', scope, hasReason, from, to, place: placeOf([start, end]) }];
    return rules.map(({ 0: rule, index }) => ({ rule, scope, hasReason, from, to, place: placeOf([offset + index, offset + index + rule.length]) }));
  });
}

/** The lines of the whole node that begins below a line; comments and empty lines between do not matter. */
function nodeBelow(reading: Reading, lines: readonly string[], line: number): [from: number, to: number] {
  let from = line + 1;
  while (from < lines.length && /^\s*(?:#.*)?$/u.test(lines[from - 1] ?? '')) from++;
  // A dash alone on its line begins what stands below it.
  const begins = /^\s*-\s*$/u.test(lines[from - 1] ?? '') ? from + 1 : from;
  let to = begins;
  for (const path of pathsOf(reading.value)) {
    const start = reading.place(path, 'key').line;
    if (start === from || start === begins) to = Math.max(to, reading.place(path).endLine);
  }
  return [from, to];
}

function* pathsOf(value: unknown, above: Path = []): Generator<Path> {
  const entries: Iterable<readonly [string | number, unknown]> = Array.isArray(value) ? value.entries() : isMap(value) ? Object.entries(value) : [];
  for (const [step, inner] of entries) {
    const path = [...above, step];
    yield path;
    yield* pathsOf(inner, path);
  }
}
