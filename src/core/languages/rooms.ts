// What is entered when somebody looks in: a language has more rooms than one call needs.

/**
 * An object whose values are made when they are first looked at, and kept.
 * @param doors what makes each of them; it must depend on nothing that changes
 */
export function rooms<T extends object>(doors: { readonly [Name in keyof T]: () => T[Name] }): T {
  const house: object = {};
  for (const [name, enter] of Object.entries<() => unknown>(doors)) {
    const get = (): unknown => {
      const value = enter();
      Object.defineProperty(house, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(house, name, { get, enumerable: true, configurable: true });
  }
  return house as T;
}
