// The alternatives of a pattern.

/**
 * A pattern cut at the bars that no bracket holds.
 * @returns patterns, one of which finds what the whole would
 */
export function alternativesOf(source: string): readonly string[] {
  const all: string[] = [];
  let from = 0;
  let depth = 0;
  let isInClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (isInClass) isInClass = sign !== ']';
    else if (sign === '[') isInClass = true;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      all.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...all, source.slice(from)];
}
