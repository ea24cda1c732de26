// How much of everything a text may hold; more is refused before it costs time or memory.

/** Bytes of a file, and UTF-16 code units of a text. */
export const MAX_SIZE = 1024 * 1024;

/** Maps and lists inside each other. */
export const MAX_DEPTH = 64;

/** Keys of one map. */
export const MAX_KEYS = 2000;

/** Words, marks and line breaks that the full reader looks at: about six a line. */
export const MAX_PARTS = 200_000;

/** Problems reported of one text. */
export const MAX_PROBLEMS = 100;
