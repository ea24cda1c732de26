// The linter: reading and method over many files.
export { compare, missesSomething } from './across.ts';
export { entriesOf, formatBaseline, heldBack, isNoBaseline, parseBaseline, updated } from './baseline.ts';
export { diffOf } from './diff.ts';
export type { Finding, Report } from './finding.ts';
export { mended, type Judged } from './fix.ts';
export { levelsOf, type Levels } from './levels.ts';
export type { Linted } from './linted.ts';
export { reported } from './reported.ts';
export { inWords } from './in-words.ts';
