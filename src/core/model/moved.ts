// How often a day that was agreed has been moved: calendars take an event again only where its number has grown.

type Dated = { readonly date?: string | undefined; readonly moved?: number | undefined };

/** What stands there now, with the count of what stood there before; one more where the day is another. */
export function withMoved<T extends Dated>(before: Dated | undefined, now: T): T {
  const { moved: _, ...rest } = now;
  const count = (before?.moved ?? 0) + (before?.date !== undefined && now.date !== undefined && before.date !== now.date ? 1 : 0);
  return { ...rest, ...(count === 0 ? {} : { moved: count }) } as T;
}

/** The same for steps that are known by what happens; two of one name are told apart by their order. */
export function stepsWithMoved<T extends Dated & { readonly event: string }>(before: readonly T[], now: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return now.map((step) => {
    const nth = seen.get(step.event) ?? 0;
    seen.set(step.event, nth + 1);
    return withMoved(before.filter(({ event }) => event === step.event)[nth], step);
  });
}
