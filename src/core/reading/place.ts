// Places: where a value stands in a text, as offsets (spans) and as lines and columns.

/** 1-based lines and columns; columns count UTF-16 code units (as editors and SARIF do); the end is exclusive. */
export type Place = { line: number; column: number; endLine: number; endColumn: number };

/** The way to a value: keys of maps and indexes of lists, from the outside in. */
export type Path = readonly (string | number)[];

/** Offsets into a text, in UTF-16 code units; the end is exclusive. */
export type Span = readonly [start: number, end: number];

/** Where a value stands, where its key stands, and the same for everything in it. */
export type Mark = { readonly value: Span; readonly key?: Span; readonly items?: ReadonlyMap<string | number, Mark> };

/**
 * The span of the value (or key) at a path. A path that leads nowhere gives its nearest existing ancestor; the root is
 * shown by its first key, because a whole file is no place to look at.
 */
export function spanAt(root: Mark, path: Path, part: 'value' | 'key'): Span {
  let mark = root;
  let complete = true;
  for (const step of path) {
    const next = mark.items?.get(step);
    if (next === undefined) {
      complete = false;
      break;
    }
    mark = next;
  }
  if (mark === root) {
    const first = root.items?.values().next().value;
    return first === undefined ? root.value : (first.key ?? first.value);
  }
  return part === 'key' && complete ? (mark.key ?? mark.value) : mark.value;
}

/** Turns spans of one text into places; the lines are counted once, when first asked. */
export function placesIn(text: string): (span: Span) => Place {
  let starts: number[] | undefined;
  const position = (offset: number): [line: number, column: number] => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return [low + 1, offset - starts[low]! + 1];
  };
  return ([start, end]) => {
    const [line, column] = position(start);
    const [endLine, endColumn] = position(end);
    return { line, column, endLine, endColumn };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
