// What the buyer changed in a plan beside its table: the criteria, and whatever else stands there (docs/method.md §4).
import type { WordPart } from '../../reading/word/document.ts';
import { ALIKE, likeness, type PlanChange } from './plan-change.ts';

type Paragraph = Extract<WordPart, { kind: 'paragraph' }>;

/**
 * Paragraphs held against those that went out.
 * @param criteria those of them that are criteria
 * @returns what was changed, and the criteria as they stand now
 */
export function paragraphChanges(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  criteria: readonly string[],
): { changes: readonly PlanChange[]; criteria: readonly string[] } {
  const old = before.map(({ text }) => text.now).filter((text) => text !== '');
  const now = after.filter(({ text }) => text.now !== '' || text.was !== '');
  const same = commonOf(
    old,
    now.map(({ text }) => text.now),
  );
  const changes: PlanChange[] = [];
  const standing: string[] = [];
  let [at, inCriteria] = [0, false];
  const gone = (text: string, by: readonly string[]): void => {
    changes.push({ code: criteria.includes(text) ? 'criterion-dropped' : 'text-dropped', args: { text, by } });
  };
  now.forEach((paragraph, index) => {
    const text = paragraph.text.now;
    const { by } = paragraph;
    const match = same.get(index);
    if (match !== undefined) {
      for (; at < match; at += 1) gone(old[at]!, []);
      at = match + 1;
      inCriteria = criteria.includes(text);
      if (inCriteria) standing.push(text);
      return;
    }
    // What was reworded stands where the old words stood.
    const next = [...same.entries()].find(([after]) => after > index)?.[1] ?? old.length;
    const from = at < next ? old.slice(at, next).findIndex((one) => likeness(one, text) > ALIKE || one === paragraph.text.was) : -1;
    if (from >= 0) {
      for (const end = at + from; at < end; at += 1) gone(old[at]!, []);
      const was = old[at]!;
      at += 1;
      inCriteria = criteria.includes(was);
      if (text === '') return gone(was, by);
      if (inCriteria) standing.push(text);
      changes.push({ code: inCriteria ? 'criterion-changed' : 'text-changed', args: { from: was, to: text, by } });
      return;
    }
    if (text === '') return;
    inCriteria &&= paragraph.isListed;
    if (inCriteria) standing.push(text);
    changes.push({ code: inCriteria ? 'criterion-added' : 'text-added', args: { text, by } });
  });
  for (; at < old.length; at += 1) gone(old[at]!, []);
  return { changes, criteria: standing };
}

/** By the place in what came back, the place in what went out, of the texts that both have in the same order. */
function commonOf(before: readonly string[], after: readonly string[]): ReadonlyMap<number, number> {
  const length = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let a = before.length - 1; a >= 0; a -= 1)
    for (let b = after.length - 1; b >= 0; b -= 1)
      length[a]![b] = before[a] === after[b] ? length[a + 1]![b + 1]! + 1 : Math.max(length[a + 1]![b]!, length[a]![b + 1]!);
  const found = new Map<number, number>();
  for (let [a, b] = [0, 0]; a < before.length && b < after.length; ) {
    if (before[a] === after[b]) {
      found.set(b, a);
      a += 1;
      b += 1;
    } else if (length[a + 1]![b]! >= length[a]![b + 1]!) a += 1;
    else b += 1;
  }
  return found;
}
