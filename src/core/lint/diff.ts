// What would change in a text, the way `diff` shows it.
import { visible } from '../reading/visible.ts';

/**
 * The lines that differ, without those around them; harmless to a terminal.
 * @param file as it is shown
 * @returns text in the unified format, or an empty one where nothing differs
 */
export function diffOf(file: string, before: string, after: string): string {
  if (before === after) return '';
  const [old, now] = [before.split('\n'), after.split('\n')];
  const hunks = old.length === now.length ? inPlace(old, now) : [whole(old, now)];
  const shown = hunks.map(({ at, removed, added }) => {
    const lines = [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)].map(
      (line) => `${visible(line.replace(/\r$/u, ''))}\n`,
    );
    return `@@ -${at + 1},${removed.length} +${at + 1},${added.length} @@\n${lines.join('')}`;
  });
  return `--- ${visible(file)}\n+++ ${visible(file)}\n${shown.join('')}`;
}

type Hunk = { readonly at: number; readonly removed: string[]; readonly added: string[] };

/** Fixes change lines and hardly ever their number. */
function inPlace(old: readonly string[], now: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  for (const [at, line] of old.entries()) {
    const other = now[at] ?? '';
    if (line === other) continue;
    const last = hunks.at(-1);
    if (last && last.at + last.removed.length === at) {
      last.removed.push(line);
      last.added.push(other);
    } else hunks.push({ at, removed: [line], added: [other] });
  }
  return hunks;
}

function whole(old: readonly string[], now: readonly string[]): Hunk {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return { at: start, removed: old.slice(start, old.length - end), added: now.slice(start, now.length - end) };
}
