// How often a day that was agreed has been moved: calendars take an event again only where its number has grown.

type Dated = { readonly date?: string | undefined; readonly moved?: number | undefined };

/** What stands there now, with the count of what stood there before; one more where the day is another. */
export function withMoved<T extends Dated>(before: Dated | undefined, now: T): T {
  const { moved: _, ...rest } = now;
  const count = (before?.moved ?? 0) + (before?.date !== undefined && now.date !== undefined && before.date !== now.date ? 1 : 0);
  return { ...rest, ...(count === 0 ? {} : { moved: count }) } as T;
}
