// A text with some fixes applied, and the way back to offsets of the text as it was.
import type { Fix } from './problem.ts';

/** Applies fixes that do not overlap. `back` turns an offset of the new text into one of the old. */
export function mend(text: string, fixes: readonly Fix[]): { text: string; back: (offset: number) => number } {
  const sorted = fixes.toSorted((a, b) => a.start - b.start);
  let mended = '';
  let from = 0;
  const seams = sorted.map((fix) => {
    mended += text.slice(from, fix.start);
    const start = mended.length;
    mended += fix.text;
    from = fix.end;
    return { ...fix, at: start, until: mended.length };
  });
  const back = (offset: number): number => {
    const seam = seams.findLast(({ at }) => at <= offset);
    if (!seam) return offset;
    if (offset >= seam.until) return seam.end + offset - seam.until;
    return Math.min(seam.start + offset - seam.at, seam.end);
  };
  return { text: mended + text.slice(from), back };
}
