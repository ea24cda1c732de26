// Text in, plain value with places out: the strict subset first, `yaml` for everything unusual. Never throws.
import { readFull } from './full.ts';
import { MAX_PROBLEMS, MAX_SIZE } from './limits.ts';
import { type Mark, type Path, type Place, placesIn, type Span, spanAt } from './place.ts';
import type { Finding, ReadingProblem } from './problem.ts';
import { readStrict } from './strict.ts';

export { decode } from './decode.ts';
export type { Path, Place } from './place.ts';
export type { ReadingProblem } from './problem.ts';
export { visible, visibleDeep } from './visible.ts';

/** A text that has been read. Offsets and columns count UTF-16 code units of `text`. */
export type Reading = {
  /** The plain value; undefined when nothing could be read. Traps with a fix are read as fixed. */
  readonly value: unknown;
  /** One for each cause, sorted by place, a hundred at most. */
  readonly problems: readonly ReadingProblem[];
  /** Place of the value at a path, or of its key; of the nearest existing ancestor when there is no such path. */
  place(path: Path, part?: 'value' | 'key'): Place;
  /** The same as offsets; the end is exclusive. */
  range(path: Path, part?: 'value' | 'key'): [start: number, end: number];
  /** The place of a piece of the text. */
  placeOf(span: Span): Place;
  /** The text as read, without a byte order mark. */
  readonly text: string;
};

/** Reads a text. Whatever is in it, this ends soon and gives a value, problems or both; it throws nothing. */
export function read(source: string): Reading {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const strict = text.length <= MAX_SIZE ? readStrict(text) : undefined;
  if (strict) {
    let mark: Mark | undefined;
    return reading(text, strict.value, [], () => (mark ??= readStrict(text, true)!.mark!));
  }
  const { value, findings, mark, back } = readFull(text);
  return reading(text, value, findings, () => mark, back);
}

function reading(
  text: string,
  value: unknown,
  findings: readonly Finding[],
  mark: () => Mark,
  back = (offset: number): number => offset,
): Reading {
  const placeOf = placesIn(text);
  const range = (path: Path, part: 'value' | 'key' = 'value'): [number, number] => {
    const [start, end] = spanAt(mark(), path, part);
    return [back(start), back(end)];
  };
  const problems = findings
    .toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
    .slice(0, MAX_PROBLEMS)
    .map(({ span, ...rest }): ReadingProblem => ({ ...rest, place: placeOf(span) }));
  return { value, problems, text, range, placeOf, place: (path, part) => placeOf(range(path, part)) };
}
