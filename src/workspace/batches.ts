// Many of something, a few at a time.

/** All of them in their order, `size` at a time; the last batch has what is left. No more are taken than are asked for. */
export function* inBatches<T>(all: Iterable<T>, size: number): Generator<readonly T[], undefined> {
  let batch: T[] = [];
  for (const one of all)
    if (batch.push(one) === size) {
      yield batch;
      batch = [];
    }
  if (batch.length > 0) yield batch;
  return undefined;
}
