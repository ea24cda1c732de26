// What is made when it is first asked for: most starts ask for none of it.

/**
 * Makes a value when it is wanted, and keeps it.
 * @param make what makes it; it must depend on nothing
 * @returns what gives the value, the same each time
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
