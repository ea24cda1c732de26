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

const MOST = 2000;
/** A letter comes once; a name or a short sentence again and again. */
const LONGEST = 200;

/**
 * What was made of a text lately is not made again: the names of a team and their customers stand in sale after sale.
 * @param make what makes it; it must depend on the text alone, and nobody may change what it gives
 */
export function lately<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    const value = make(text);
    if (text.length > LONGEST) return value;
    if (known.size === MOST) known.clear();
    known.set(text, { value });
    return value;
  };
}

/** The same of two texts: a text made of both would have to be written and hashed each time. */
export function latelyOfTwo<T>(make: (one: string, other: string) => T): (one: string, other: string) => T {
  const known = new Map<string, Map<string, { readonly value: T }>>();
  let count = 0;
  return (one, other) => {
    const before = known.get(one)?.get(other);
    if (before) return before.value;
    const value = make(one, other);
    if (one.length + other.length > LONGEST) return value;
    if (count === MOST) {
      known.clear();
      count = 0;
    }
    count++;
    const others = known.get(one);
    if (others) others.set(other, { value });
    else known.set(one, new Map([[other, { value }]]));
    return value;
  };
}

/**
 * What is made of a thing is made once while the same thing is asked about: things are judged one after the other.
 * A map, weak as it may be, holds each of a hundred thousand until all memory is looked over.
 */
export function onceForEach<K extends object, T>(make: (thing: K) => T): (thing: K) => T {
  let last: { readonly thing: K; readonly value: T } | undefined;
  return (thing) => {
    if (last?.thing !== thing) last = { thing, value: make(thing) };
    return last.value;
  };
}

/** The same of a thing and a text that is asked about it: one sentence may show several steps of a sale, and one manager has graded all. */
export function onceForEachText<K extends object, T>(make: (thing: K, text: string) => T): (thing: K, text: string) => T {
  const known = onceForEach((_: K) => new Map<string, { readonly value: T }>());
  return (thing, text) => {
    const texts = known(thing);
    let made = texts.get(text);
    if (made === undefined) texts.set(text, (made = { value: make(thing, text) }));
    return made.value;
  };
}
