// Every text that stands in a record, with the place where it stands.

export type Leaf = {
  /** Keys, and places in lists counted from 1: `calls.1.notes`. */
  readonly at: string;
  readonly text: string;
};

/** The texts, numbers and days of a value, in their order. */
export function leavesOf(value: unknown, at = ''): readonly Leaf[] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [{ at, text: String(value) }];
  const parts = Array.isArray(value) ? value.map((part, index) => [String(index + 1), part] as const) : Object.entries(value);
  return parts.flatMap(([key, part]) => leavesOf(part, at === '' ? key : `${at}.${key}`));
}
