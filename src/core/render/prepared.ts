// The templates that are filled most, compiled before ccs starts: `build/prepared.mjs` puts them here. From the source there are none.
import type { Prepared } from './template-run.ts';

/** By their texts, in which a field that the data lacks is an error; a text that somebody changed is another one. */
export const PREPARED: ReadonlyMap<string, Prepared> = new Map();
