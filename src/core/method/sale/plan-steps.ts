// What the steps of a plan are known by, however often it is issued, and how often their days were changed (docs/method.md §4).
import { fingerprint } from '../../model/fingerprint.ts';

/** A step as far as it is known again by it. */
export type KnownStep = {
  readonly event: string;
  readonly date?: string | undefined;
  readonly id?: string | undefined;
  readonly moved?: number | undefined;
};

/** What a step is known by beside its words. */
export type StepMarks = { readonly id?: string; readonly moved: number };

/**
 * The marks of steps, taken over from those that were there before: known by their id, else by what happens in them, in their order.
 * @param rows as they are now
 * @param before as they stood; a step whose day is another one now counts one up
 */
export function marksAfter(rows: readonly KnownStep[], before: readonly KnownStep[]): readonly StepMarks[] {
  const left = new Set(before);
  const take = (found: KnownStep | undefined): KnownStep | undefined => {
    if (found !== undefined) left.delete(found);
    return found;
  };
  const byId = rows.map(({ id }) => take(id === undefined ? undefined : [...left].find((old) => old.id === id)));
  return rows.map((row, index) => {
    const old = byId[index] ?? (row.id === undefined ? take([...left].find((one) => folded(one.event) === folded(row.event))) : undefined);
    const id = row.id ?? old?.id;
    const more = old !== undefined && old.date !== row.date ? 1 : 0;
    const moved = Math.max(row.moved ?? 0, old === undefined ? 0 : (old.moved ?? 0) + more);
    return { ...(id === undefined ? {} : { id }), moved };
  });
}

/**
 * The names of steps: those they have, and new ones for the others.
 * @param key what the plan is known by: its sale, its conversation or its company
 * @param taken names that none of them may get
 */
export async function stepIds(rows: readonly KnownStep[], key: string, taken: readonly string[] = []): Promise<readonly string[]> {
  const all = new Set([...taken, ...rows.flatMap(({ id }) => id ?? [])]);
  const ids: string[] = [];
  for (const { event, id } of rows) {
    let own = id;
    for (let count = 1; own === undefined; count += 1) {
      const made = await fingerprint(key, event, String(count));
      if (!all.has(made)) own = made;
    }
    all.add(own);
    ids.push(own);
  }
  return ids;
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
